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

fn csv(text: &str) -> Source {
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
