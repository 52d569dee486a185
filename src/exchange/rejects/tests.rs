//! Refused, mended, imported again.

use std::ops::ControlFlow;
use std::path::PathBuf;

use masar_text::messages::Lang;
use tempfile::TempDir;

use super::*;
use crate::field::Places;
use crate::intake::{Choices, Intake, Outcome};
use crate::profile::Profile;
use crate::table::FormatHints;

/// A file, imported: households by reference with their people, and the rejects.
struct Round {
    folder: TempDir,
    went_in: Vec<(String, usize)>,
    path: PathBuf,
}

fn round(file: Vec<u8>, profile: &Profile, lang: Lang) -> Round {
    let mut source = Source::from_bytes("t", file, FormatHints::default()).unwrap();
    let places = Places::default();
    let choices = Choices::default();
    let mut intake = Intake::prepare(&mut source, profile, &places, &choices).unwrap();
    let survey = intake.survey().clone();
    let (mut rejects, mut went_in) = (Rejects::new(), Vec::new());
    intake
        .run(&mut |outcome| {
            match outcome {
                Outcome::Household(h) => went_in.push((h.reference, h.members.len())),
                Outcome::Refused(refused) => rejects.add(*refused),
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    drop(intake);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rejects");
    rejects
        .write(&mut source, &survey, &path, &Messages::new(lang))
        .unwrap();
    Round {
        folder,
        went_in,
        path,
    }
}

impl Round {
    fn text(&self) -> String {
        assert!(self.folder.path().exists());
        std::fs::read_to_string(&self.path).unwrap()
    }

    fn rows(&self, sheet: &str) -> Vec<(u32, Vec<String>)> {
        let bytes = std::fs::read(&self.path).unwrap();
        let mut source = Source::from_bytes("t", bytes, FormatHints::default()).unwrap();
        let mut rows = Vec::new();
        source
            .rows(sheet, &mut |row| {
                let cells = row.cells.iter().map(|c| c.text.clone()).collect();
                rows.push((row.number, cells));
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        rows
    }
}

fn list() -> Profile {
    Profile::from_toml(
        r#"
        name = "list"
        join = "row"
        [fields.household]
        ref = { column = "No" }
        [fields.person]
        relation = { value = "head" }
        name = { column = "Name" }
        sex = { column = "Sex", required = true }
        birth = { column = "Born" }
        "#,
    )
    .unwrap()
}

#[test]
fn refused_rows_come_back_as_they_came_with_their_reasons_in_front() {
    let file =
        "No;Name;Sex;Born\n1;Ali;male;\n2;\"Sm;th\";boy;1990-13-01\n3;=cmd();female;\n4;+x;;\n";
    let round = round(file.into(), &list(), Lang::English);
    assert_eq!(round.went_in, [("1".to_owned(), 1), ("3".to_owned(), 1)]);
    let expected = "\u{FEFF}Masar: code;Masar: column;Masar: reason;No;Name;Sex;Born\n\
        X2122; X2111;Sex; Born;boy is none of: female, male, not recorded; 1990-13-01 is not a date: write it as 1990-04-25;2;\"Sm;th\";boy;1990-13-01\n\
        X2201;Sex;this must be filled;4;'+x\n";
    assert_eq!(
        round.text().replace('"', "").replace("Sm;th", "\"Sm;th\""),
        expected
    );
}

#[test]
fn mended_rows_go_in_and_rows_still_wrong_get_their_reasons_anew() {
    let file = "No,Name,Sex\n1,Ali,boy\n2,Sara,girl\n";
    let first = round(file.into(), &list(), Lang::English);
    assert_eq!(first.went_in, []);
    let mended = first.text().replace("girl\n", "female\n");
    let second = round(mended.into_bytes(), &list(), Lang::Arabic);
    assert_eq!(second.went_in, [("2".to_owned(), 1)]);
    let rows = second.rows("");
    assert_eq!(
        rows[0].1,
        [
            "مسار: الرمز",
            "مسار: العمود",
            "مسار: السبب",
            "No",
            "Name",
            "Sex"
        ]
    );
    assert_eq!(rows[1].1[3..], ["1", "Ali", "boy"]);
    assert_eq!(rows.len(), 2);
    let third = round(second.text().into_bytes(), &list(), Lang::English);
    assert_eq!(third.rows("")[1].1[0], "X2122");
    assert_eq!(third.rows("")[0].1.len(), 6);
}

#[test]
fn the_heading_stays_in_its_row() {
    let file = "\n\nNo,Name,Sex\n1,Ali,boy\n";
    let round = round(file.into(), &list(), Lang::English);
    let numbers: Vec<u32> = round
        .rows("")
        .into_iter()
        .map(|(number, _)| number)
        .collect();
    assert_eq!(numbers, [3, 4]);
}

#[test]
fn a_windows_file_in_arabic_comes_back_in_utf8() {
    let text = "No\tName\tSex\n1\tفاطمة الزعبي\tبنت\n";
    let bytes = encoding_rs::WINDOWS_1256.encode(text).0.into_owned();
    let round = round(bytes, &list(), Lang::Arabic);
    assert!(
        round.text().contains("\t1\tفاطمة الزعبي\tبنت\n"),
        "{}",
        round.text()
    );
}

mod of_two_sheets {
    use super::*;

    const PEOPLE: [&str; 4] = [
        "Household reference",
        "Relation to head",
        "Full name",
        "Sex",
    ];

    fn workbook(households: &[&str], people: &[[&str; 4]]) -> Vec<u8> {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Households").unwrap();
        sheet.write_column(0, 0, ["Household reference"]).unwrap();
        sheet.write_column(1, 0, households.to_vec()).unwrap();
        let sheet = workbook.add_worksheet().set_name("People").unwrap();
        sheet.write_row(0, 0, PEOPLE).unwrap();
        for (row, cells) in (1..).zip(people) {
            sheet.write_row(row, 0, *cells).unwrap();
        }
        workbook.save_to_buffer().unwrap()
    }

    fn masar() -> Profile {
        Profile::built_in("masar").unwrap()
    }

    #[test]
    fn a_refused_person_brings_its_household_and_head_so_that_it_finds_them_again() {
        let file = workbook(
            &["H1", "H2"],
            &[
                ["H1", "head", "Sara", "female"],
                ["H2", "head", "Huda", "female"],
                ["H1", "son", "Omar", "boy"],
                ["H1", "daughter", "Lina", "female"],
            ],
        );
        let round = round(file, &masar(), Lang::English);
        assert_eq!(round.went_in, [("H1".to_owned(), 2), ("H2".to_owned(), 1)]);
        let households = round.rows("Households");
        assert_eq!(households.len(), 2);
        assert_eq!(households[1].1[0], "", "it was not refused");
        assert_eq!(households[1].1[3], "H1");
        let people = round.rows("People");
        let names: Vec<_> = people[1..]
            .iter()
            .map(|(_, cells)| cells[5].as_str())
            .collect();
        assert_eq!(names, ["Sara", "Omar"]);
        assert_eq!(people[2].1[0], "X2122");
        let again = std::fs::read(&round.path).unwrap();
        let again = super::round(again, &masar(), Lang::English);
        assert_eq!(
            again.went_in,
            [("H1".to_owned(), 1)],
            "the person is still wrong"
        );
    }

    #[test]
    fn a_refused_household_brings_all_its_people() {
        let file = workbook(
            &["H1", "4.49E+35"],
            &[
                ["H1", "head", "Sara", "girl"],
                ["H1", "son", "Omar", "male"],
                ["H7", "head", "Huda", "female"],
            ],
        );
        let round = round(file, &masar(), Lang::English);
        assert_eq!(round.went_in, []);
        let codes = |sheet: &str| -> Vec<String> {
            round.rows(sheet)[1..]
                .iter()
                .map(|(_, cells)| cells[0].clone())
                .collect()
        };
        assert_eq!(codes("Households"), ["X2216", "X2101"]);
        assert_eq!(codes("People"), ["X2122", "X2217", "X2212"]);
    }
}

#[test]
fn the_headings_of_reasons_are_known_in_both_languages() {
    for lang in Lang::ALL {
        for heading in notes::headings(&Messages::new(lang)) {
            assert!(REASON_HEADINGS.contains(&heading.as_str()), "{heading}");
            assert!(notes::is_reason_heading(&heading));
        }
    }
    assert!(!notes::is_reason_heading("Code"));
}

#[test]
fn nothing_is_overwritten() {
    let round = round("No,Name,Sex\n1,Ali,boy\n".into(), &list(), Lang::English);
    let bytes = std::fs::read(&round.path).unwrap();
    let mut source = Source::from_bytes("t", bytes, FormatHints::default()).unwrap();
    let messages = Messages::new(Lang::English);
    let survey = Survey::default();
    let error = Rejects::new().write(&mut source, &survey, &round.path, &messages);
    assert_eq!(error.unwrap_err().code(), "X1501");
}
