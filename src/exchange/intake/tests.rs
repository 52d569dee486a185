//! Files in, households and refusals out.

use std::ops::ControlFlow;

use rust_xlsxwriter::Workbook;

use super::*;
use crate::field::Field;
use crate::table::FormatHints;
use crate::value::{Choice, Fault, Phone, Value};

mod files_of_others;
mod people_on_a_second_sheet;
mod rows_of_one_household;

/// What came of a file.
#[derive(Default)]
struct Came {
    households: Vec<HouseholdRecord>,
    refused: Vec<Refused>,
}

impl Came {
    /// `row column code` of every reason.
    fn reasons(&self) -> Vec<String> {
        let mut reasons = Vec::new();
        for refused in &self.refused {
            for fault in &refused.faults {
                let column = fault.cell.as_ref().map(|cell| cell.column.to_string());
                let (row, code) = (refused.origin.row, fault.fault.code());
                let sheet = refused.origin.sheet.chars().next();
                let sheet = sheet.map(String::from).unwrap_or_default();
                reasons.push(format!(
                    "{sheet}{row} {} {code}",
                    column.unwrap_or_default()
                ));
            }
        }
        reasons
    }
}

fn run(source: &mut Source, profile: &Profile) -> Result<Came, ExchangeError> {
    run_with(source, profile, &Choices::default())
}

fn run_with(
    source: &mut Source,
    profile: &Profile,
    choices: &Choices,
) -> Result<Came, ExchangeError> {
    let places = places();
    let mut intake = Intake::prepare(source, profile, &places, choices)?;
    let mut came = Came::default();
    let counts = intake.run(&mut |outcome| {
        match outcome {
            Outcome::Household(household) => came.households.push(*household),
            Outcome::Refused(refused) => came.refused.push(*refused),
        }
        ControlFlow::Continue(())
    })?;
    let mut again = Counts::default();
    assert_eq!(
        intake.run(&mut |_| ControlFlow::Continue(()))?,
        counts,
        "a second run is equal"
    );
    again.households = u32::try_from(came.households.len()).unwrap();
    again.people = came.households.iter().map(|h| h.members.len() as u32).sum();
    again.refused = u32::try_from(came.refused.len()).unwrap();
    assert_eq!(again, counts, "everything that is counted was handed out");
    Ok(came)
}

fn places() -> Places {
    let choice = |code: &str, english: &str, arabic: &str| Choice {
        code: code.to_owned(),
        english: english.to_owned(),
        arabic: arabic.to_owned(),
    };
    Places {
        governorates: vec![
            choice("irbid", "Irbid", "إربد"),
            choice("maan", "Ma'an", "معان"),
        ],
        liwa: vec![
            ("irbid".to_owned(), choice("ramtha", "Ramtha", "الرمثا")),
            ("maan".to_owned(), choice("petra", "Petra", "البتراء")),
        ],
    }
}

fn text_file(text: &str) -> Source {
    Source::from_bytes("t.csv", text.as_bytes().to_vec(), FormatHints::default()).unwrap()
}

/// A workbook of text cells: name of the sheet and its rows.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Source {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0..).zip(*rows) {
            for (column, text) in (0..).zip(*cells) {
                sheet.write(row, column, *text).unwrap();
            }
        }
    }
    let bytes = workbook.save_to_buffer().unwrap();
    Source::from_bytes("t.xlsx", bytes, FormatHints::default()).unwrap()
}

mod any_rows {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn cell() -> impl Strategy<Value = String> {
        let words = vec![
            "",
            "1",
            "2",
            "H1",
            "head",
            "son",
            "male",
            "female",
            "أنثى",
            "Sara",
            "4.49E+35",
            "03/04/1990",
            "1990-04-25",
            "٣",
            "'=x",
            "#REF!",
            "\u{FFFD}",
            "a,b",
            "\"",
        ];
        prop_oneof![select(words).prop_map(str::to_owned), "\\PC{0,6}"]
    }

    fn table(columns: usize) -> impl Strategy<Value = Vec<Vec<String>>> {
        let row = proptest::collection::vec(cell(), columns);
        proptest::collection::vec(row, 0..12)
    }

    /// Rows that say something: only those are rows to anybody.
    fn said(rows: &[Vec<String>]) -> usize {
        let says = |row: &&Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
        rows.iter().filter(says).count()
    }

    fn rows_of<'r>(heading: &[&'r str], rows: &'r [Vec<String>]) -> Vec<Vec<&'r str>> {
        let rows = rows
            .iter()
            .map(|row| row.iter().map(String::as_str).collect());
        std::iter::once(heading.to_vec()).chain(rows).collect()
    }

    proptest! {
        #[test]
        fn every_row_of_two_sheets_ends_in_exactly_one_outcome(
            households in table(2),
            people in table(5),
        ) {
            let first = rows_of(&["Household reference", "Number of people"], &households);
            let heading = ["Household reference", "Relation to head", "Full name", "Sex", "Date of birth"];
            let second = rows_of(&heading, &people);
            let first: Vec<&[&str]> = first.iter().map(Vec::as_slice).collect();
            let second: Vec<&[&str]> = second.iter().map(Vec::as_slice).collect();
            let mut source = workbook(&[("Households", &first), ("People", &second)]);
            let came = run(&mut source, &Profile::built_in("masar").unwrap()).unwrap();
            let went_in: usize = came.households.iter().map(|h| 1 + h.members.len()).sum();
            prop_assert_eq!(went_in + came.refused.len(), said(&households) + said(&people));
            for household in &came.households {
                prop_assert_eq!(household.members.iter().filter(|p| p.is_head()).count(), 1);
            }
            prop_assert!(came.refused.iter().all(|refused| !refused.faults.is_empty()));
        }

        #[test]
        fn every_row_of_a_text_file_ends_in_exactly_one_outcome(rows in table(6)) {
            let mut text = csv::WriterBuilder::new().from_writer(Vec::new());
            let heading = ["No", "Name", "Sex", "Born", "Phone", "National"];
            for row in rows_of(&heading, &rows) {
                text.write_record(row).unwrap();
            }
            let bytes = text.into_inner().unwrap();
            let mut source = Source::from_bytes("t", bytes, FormatHints::default()).unwrap();
            let came = run(&mut source, &rows_of_one_household::profile()).unwrap();
            let outcomes = came.households.len() + came.refused.len();
            prop_assert_eq!(outcomes, said(&rows));
        }
    }
}
