//! Whole files in, rows out: workbooks made here, and files of others.

use std::ops::ControlFlow;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::*;

fn source(bytes: Vec<u8>) -> Source {
    Source::from_bytes("t", bytes, FormatHints::default()).unwrap()
}

fn workbook(write: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

fn rows(source: &mut Source, sheet: &str) -> Result<Vec<Row>, ExchangeError> {
    let mut rows = Vec::new();
    source.rows(sheet, &mut |row| {
        rows.push(row.clone());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}

#[test]
fn a_workbook_gives_its_cells_as_text_with_their_nature() {
    let bytes = workbook(|sheet| {
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let date = ExcelDateTime::from_ymd(2013, 3, 2).unwrap();
        sheet.write(0, 0, "ref").unwrap();
        sheet.write(2, 0, 1_092_128_444).unwrap();
        sheet.write(2, 1, "فاطمة").unwrap();
        sheet.write_with_format(2, 2, &date, &day).unwrap();
        sheet.write(2, 3, true).unwrap();
        sheet.write(2, 4, 4.491_16e35).unwrap();
        let sum = Formula::new("=1+1").set_result("2");
        sheet.write_formula(2, 6, sum).unwrap();
    });
    let read = rows(&mut source(bytes), "Sheet1").unwrap();
    assert_eq!(read[0].number, 1);
    assert_eq!(read[1].number, 3, "the blank row between counts");
    let cells: Vec<(&str, Nature)> = read[1]
        .cells
        .iter()
        .map(|c| (c.text.as_str(), c.nature))
        .collect();
    assert_eq!(
        cells,
        [
            ("1092128444", Nature::Number),
            ("فاطمة", Nature::Text),
            ("2013-03-02", Nature::Date),
            ("TRUE", Nature::Boolean),
            ("4.49116E+35", Nature::LossyNumber),
            ("", Nature::Text),
            ("2", Nature::Number),
        ]
    );
}

#[test]
fn a_sheet_can_be_read_again_and_left_early() {
    let bytes = workbook(|sheet| {
        for row in 0..5 {
            sheet.write(row, 0, row).unwrap();
        }
    });
    let mut source = source(bytes);
    let mut seen = 0;
    source
        .rows("Sheet1", &mut |_| {
            seen += 1;
            Ok(ControlFlow::Break(()))
        })
        .unwrap();
    assert_eq!(seen, 1);
    assert_eq!(rows(&mut source, "Sheet1").unwrap().len(), 5);
    let error = rows(&mut source, "Nowhere").unwrap_err();
    assert_eq!(error.code(), "X1101");
}

#[test]
fn empty_cells_with_a_format_are_not_beyond_the_limits() {
    let bytes = workbook(|sheet| {
        let grey = Format::new().set_bold();
        sheet.write(0, 0, "a").unwrap();
        sheet.write_blank(0, 16_383, &grey).unwrap();
        sheet.write_blank(1_048_575, 0, &grey).unwrap();
    });
    assert_eq!(rows(&mut source(bytes), "Sheet1").unwrap().len(), 1);
}

#[test]
fn a_row_beyond_the_last_is_refused_with_its_number() {
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "a").unwrap();
        sheet.write(200_000, 0, "x").unwrap();
    });
    let error = rows(&mut source(bytes), "Sheet1").unwrap_err();
    assert_eq!(error.code(), "X1203");
    assert!(error.to_string().contains("200001"), "{error}");
}

#[test]
fn files_that_are_neither_text_nor_a_workbook_are_named() {
    let code = |bytes: &[u8]| {
        Source::from_bytes("t", bytes.to_vec(), FormatHints::default())
            .map(drop)
            .unwrap_err()
            .code()
    };
    assert_eq!(code(b""), "X1003");
    assert_eq!(code(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0"), "X1004");
    assert_eq!(code(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "X1005");
    assert_eq!(code(b"PK\x03\x04 and then nothing"), "X1101");
    assert_eq!(code(&vec![b'a'; 21 * 1024 * 1024]), "X1201");
}

#[test]
fn a_folder_and_a_missing_file_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let open = |path| Source::open(path, FormatHints::default()).map(drop);
    assert_eq!(open(folder.path()).unwrap_err().code(), "X1002");
    let missing = folder.path().join("none.csv");
    assert_eq!(open(&missing).unwrap_err().code(), "X1001");
}

mod hostile {
    use std::io::{Cursor, Write};

    use zip::write::SimpleFileOptions;
    use zip::{ZipArchive, ZipWriter};

    use super::*;

    /// The workbook with one part replaced.
    fn with_part(bytes: &[u8], part: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut content = Vec::new();
            std::io::copy(&mut entry, &mut content).unwrap();
            if name == part {
                content = change(content);
            }
            out.start_file(name.as_str(), SimpleFileOptions::default())
                .unwrap();
            out.write_all(&content).unwrap();
        }
        out.finish().unwrap().into_inner()
    }

    fn small() -> Vec<u8> {
        workbook(|sheet| {
            sheet.write(0, 0, "name").unwrap();
            sheet.write(1, 0, "سارة").unwrap();
            sheet.write(1, 1, 7).unwrap();
        })
    }

    fn replace(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
        with_part(bytes, part, |content| {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains(from), "{text}");
            text.replace(from, to).into_bytes()
        })
    }

    fn code(bytes: Vec<u8>) -> &'static str {
        Source::from_bytes("t", bytes, FormatHints::default())
            .and_then(|mut source| rows(&mut source, "Sheet1"))
            .unwrap_err()
            .code()
    }

    #[test]
    fn a_cell_in_the_last_corner_is_named_and_costs_no_memory() {
        // Reading the range that this cell spans would ask for 512 GiB.
        let bytes = workbook(|sheet| {
            sheet.write(0, 0, "a").unwrap();
            sheet.write(1_048_575, 16_383, "x").unwrap();
        });
        assert!(bytes.len() < 10_000);
        let error = rows(&mut source(bytes), "Sheet1").unwrap_err();
        assert_eq!(error.code(), "X1203");
        let bytes = workbook(|sheet| {
            sheet.write(0, 16_383, "x").unwrap();
        });
        let error = rows(&mut source(bytes), "Sheet1").unwrap_err();
        assert_eq!(error.code(), "X1204");
        assert!(error.to_string().contains("XFD1"), "{error}");
    }

    #[test]
    fn a_claim_of_more_shared_texts_than_fit_is_not_believed() {
        let part = "xl/sharedStrings.xml";
        for claim in ["18446744073709551615", "400000000000"] {
            let claim = format!("uniqueCount=\"{claim}\"");
            let bytes = replace(&small(), part, "uniqueCount=\"2\"", &claim);
            assert_eq!(code(bytes), "X1101");
        }
    }

    #[test]
    fn a_bomb_is_measured_before_it_is_read() {
        let bytes = with_part(&small(), "xl/theme/theme1.xml", |mut content| {
            content.resize(210 * 1024 * 1024, b' ');
            content
        });
        assert!(bytes.len() < 1024 * 1024);
        assert_eq!(code(bytes), "X1202");
    }

    #[test]
    fn a_document_type_is_refused() {
        let bytes = replace(
            &small(),
            "xl/worksheets/sheet1.xml",
            "<worksheet",
            "<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet",
        );
        assert_eq!(code(bytes), "X1101");
    }

    #[test]
    fn cell_names_no_sheet_can_have_are_a_damaged_workbook_or_beyond_the_limits() {
        for name in ["ZZZZZZZZZZ1", "A99999999999999", "B0", "é2"] {
            let bytes = replace(
                &small(),
                "xl/worksheets/sheet1.xml",
                "r=\"A2\"",
                &format!("r=\"{name}\""),
            );
            assert!(["X1101", "X1203", "X1204"].contains(&code(bytes)), "{name}");
        }
    }

    #[test]
    fn a_formula_that_was_never_computed_is_not_an_empty_cell() {
        let bytes = workbook(|sheet| {
            sheet
                .write_formula(0, 0, Formula::new("=A9").set_result("0"))
                .unwrap();
        });
        let bytes = replace(&bytes, "xl/worksheets/sheet1.xml", "<v>0</v>", "");
        let read = rows(&mut source(bytes), "Sheet1").unwrap();
        assert_eq!(read[0].cells[0].nature, Nature::Uncomputed);
    }

    proptest::proptest! {
        /// Bytes changed inside the parts get past the zip's checksums.
        #[test]
        fn a_workbook_with_changed_parts_is_read_or_refused(
            part in proptest::sample::select(vec![
                "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
                "xl/styles.xml", "xl/_rels/workbook.xml.rels",
            ]),
            changes in proptest::collection::vec(
                (proptest::prelude::any::<proptest::sample::Index>(), 0x20u8..0x7F), 1..8,
            ),
        ) {
            let bytes = with_part(&small(), part, |mut content| {
                for (place, byte) in &changes {
                    let place = place.index(content.len());
                    content[place] = *byte;
                }
                content
            });
            super::any_bytes::read_all(bytes);
        }
    }

    #[test]
    fn rows_out_of_order_are_a_damaged_workbook() {
        let bytes = replace(&small(), "xl/worksheets/sheet1.xml", "r=\"A1\"", "r=\"A9\"");
        assert_eq!(code(bytes), "X1101");
    }
}

mod any_bytes {
    use proptest::prelude::*;

    use super::*;

    pub(super) fn read_all(bytes: Vec<u8>) {
        let Ok(mut source) = Source::from_bytes("t", bytes, FormatHints::default()) else {
            return;
        };
        for sheet in source.sheets().to_vec() {
            let mut last = 0;
            let _ = source.rows(&sheet, &mut |row| {
                assert!(row.number > last, "rows come in order");
                last = row.number;
                Ok(ControlFlow::Continue(()))
            });
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
            read_all(bytes);
        }

        #[test]
        fn any_text_with_separators_is_read_or_refused(text in "[a-c\"';,\t\r\né ا]{0,300}") {
            read_all(text.into_bytes());
        }

        #[test]
        fn a_workbook_with_changed_bytes_is_read_or_refused(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
        ) {
            let mut bytes = workbook(|sheet| {
                sheet.write(0, 0, "name").unwrap();
                sheet.write(1, 1, 7).unwrap();
            });
            for (place, byte) in changes {
                let place = place.index(bytes.len() - 4) + 4;
                bytes[place] = byte;
            }
            read_all(bytes);
        }
    }
}

mod files_of_others {
    use super::*;

    fn open(name: &str) -> Source {
        let folder = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../shared/data/registers/"
        );
        Source::open(
            std::path::Path::new(&format!("{folder}{name}")),
            FormatHints::default(),
        )
        .unwrap()
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn the_household_workbook_gives_its_rows_with_computed_formulas_and_dates() {
        let mut source = open("rdi_import_50_hh_50_ind.xlsx");
        let households = rows(&mut source, "Households").unwrap();
        assert_eq!((households.len(), households[1].number), (51, 3));
        assert_eq!(households[1].cells[11].text, "FALSE");
        assert_eq!(households[1].cells[13].text, "2011-12-06");
        assert_eq!(rows(&mut source, "Individuals").unwrap().len(), 209);
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn separators_and_marks_of_the_text_files_are_found() {
        for (name, separator, lines) in [
            ("import_beneficiaires.csv", Separator::Semicolon, 5),
            ("mobile-money-999.csv", Separator::Semicolon, 1000),
            ("openg2p_sample_data_ruined_ids.csv", Separator::Comma, 201),
            ("test-registrations-patch-OCW.csv", Separator::Comma, 21),
        ] {
            let mut source = open(name);
            assert_eq!(source.separator(), Some(separator), "{name}");
            assert_eq!(source.encoding().unwrap().0, TextEncoding::Utf8);
            assert_eq!(rows(&mut source, "").unwrap().len(), lines, "{name}");
        }
    }
}
