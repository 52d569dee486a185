//! What the template offers is what an import takes.

use std::ops::ControlFlow;

use rust_xlsxwriter::Workbook;

use super::*;
use crate::field::Field;
use crate::intake::{Choices, Intake, Outcome};
use crate::profile::Profile;
use crate::table::{FormatHints, Row, Source};
use crate::value::Choice;

fn places() -> Places {
    let choice = |code: &str, english: &str, arabic: &str| Choice {
        code: code.to_owned(),
        english: english.to_owned(),
        arabic: arabic.to_owned(),
    };
    Places {
        governorates: vec![choice("irbid", "Irbid", "إربد")],
        liwa: vec![("irbid".to_owned(), choice("ramtha", "Ramtha", "الرمثا"))],
    }
}

fn open(bytes: Vec<u8>) -> Source {
    Source::from_bytes("template.xlsx", bytes, FormatHints::default()).unwrap()
}

fn rows(source: &mut Source, sheet: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    source
        .rows(sheet, &mut |row| {
            rows.push(row.clone());
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    rows
}

#[test]
fn the_template_has_its_sheets_and_every_column_is_known_to_its_profile() {
    for (lang, names) in [
        (Lang::English, ["Households", "People", "Guide", "Lists"]),
        (Lang::Arabic, ["الأسر", "الأفراد", "دليل الأعمدة", "القوائم"]),
    ] {
        let mut source = open(workbook(lang, &places()).unwrap());
        assert_eq!(source.sheets(), names);
        let (profile, places) = (Profile::built_in("masar").unwrap(), places());
        let choices = Choices::default();
        let intake = Intake::prepare(&mut source, &profile, &places, &choices).unwrap();
        for sheet in &intake.survey().sheets {
            assert_eq!(
                (sheet.rows, sheet.unused.len(), sheet.absent.len()),
                (0, 0, 0)
            );
        }
    }
}

#[test]
fn the_guide_explains_every_column_with_an_example_that_goes_in() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let mut filled = Workbook::new();
        for (subject, sheet) in [
            (Subject::Household, "Households"),
            (Subject::Person, "People"),
        ] {
            let sheet = filled.add_worksheet().set_name(sheet).unwrap();
            for (column, field) in (0..).zip(Field::of(subject)) {
                let id = field.message_id();
                sheet.write(0, column, messages.text_plain(&id)).unwrap();
                let example = messages.text_plain(&format!("{id}.example"));
                sheet.write(1, column, example).unwrap();
            }
        }
        let mut source = open(filled.save_to_buffer().unwrap());
        let (profile, places) = (Profile::built_in("masar").unwrap(), places());
        let choices = Choices::default();
        let mut intake = Intake::prepare(&mut source, &profile, &places, &choices).unwrap();
        let mut went_in = 0;
        intake
            .run(&mut |outcome| {
                match outcome {
                    Outcome::Household(household) => went_in += household.members.len(),
                    Outcome::Refused(refused) => panic!("{lang}: {refused:?}"),
                }
                ControlFlow::Continue(())
            })
            .unwrap();
        assert_eq!(went_in, 1);
    }
}

#[test]
fn the_guide_has_a_line_for_each_column_and_no_gap() {
    let mut source = open(workbook(Lang::Arabic, &places()).unwrap());
    let guide = rows(&mut source, "دليل الأعمدة");
    assert_eq!(guide.len(), Field::ALL.len() + 1);
    let text: Vec<&str> = guide
        .iter()
        .flat_map(|r| &r.cells)
        .map(|c| c.text.as_str())
        .collect();
    assert!(text.iter().all(|cell| !cell.contains(['<', '{'])));
    assert!(text.contains(&"أنثى, ذكر, غير مسجل"));
}

#[test]
fn coded_columns_offer_their_words() {
    let bytes = workbook(Lang::English, &places()).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    let xml = std::io::read_to_string(&mut part).unwrap();
    assert!(
        xml.contains("<formula1>'Lists'!$A$2:$A$2</formula1>"),
        "{xml}"
    );
    assert_eq!(
        xml.matches("<dataValidation ").count(),
        2,
        "governorate and district"
    );
}

#[test]
fn the_arabic_template_runs_from_right_to_left() {
    for (lang, runs) in [(Lang::Arabic, true), (Lang::English, false)] {
        let bytes = workbook(lang, &places()).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut part = archive.by_name("xl/worksheets/sheet2.xml").unwrap();
        let xml = std::io::read_to_string(&mut part).unwrap();
        assert_eq!(xml.contains("rightToLeft=\"1\""), runs, "{lang}");
    }
}

#[test]
fn the_same_template_is_the_same_bytes_and_is_written_once() {
    let once = workbook(Lang::English, &places()).unwrap();
    assert!(once == workbook(Lang::English, &places()).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("template.xlsx");
    write(&path, Lang::English, &places()).unwrap();
    assert!(std::fs::read(&path).unwrap() == once);
    assert_eq!(
        write(&path, Lang::English, &places()).unwrap_err().code(),
        "X1501"
    );
}
