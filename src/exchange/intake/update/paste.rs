//! A table that was copied from a spreadsheet: by its headings, by an id in its
//! first column, or as it lies from a place on.

use std::ops::ControlFlow;
use std::sync::Arc;

use masar_domain::HouseholdId;
use masar_domain::batch::{Part, Setting, clears};
use masar_domain::identity::NationalNumber;
use masar_domain::phone::Mobile;

use super::says::Says;
use super::{Columns, UpdateFile, UpdateRow, Updated, known, row, unused};
use crate::error::ExchangeError;
use crate::field::{PlaceWords, Places};
use crate::intake::binding::Headings;
use crate::intake::{CellOrigin, Refused};
use crate::table::{Cell, FormatHints, Row, Separator, Source};
use crate::value::{Fault, clean_id};

/// What a table says.
#[derive(Debug, Default)]
pub struct Paste {
    /// Its rows that can be read; the number of a row is its place in the table,
    /// from 1.
    pub rows: Vec<UpdateRow>,
    pub refused: Vec<Refused>,
    /// The row of its headings; 0 where it has none.
    pub header_row: u32,
    /// Its rows name households; otherwise they follow one another.
    pub names_households: bool,
    /// Columns that nothing reads.
    pub unused: Vec<CellOrigin>,
}

/// Reads a table whose cells are parted by tabs. Without headings its columns
/// are those of `under`, one after the other, behind an id where the first column
/// has one: a case number, or a national number that can be no telephone.
///
/// # Errors
/// When two headings say the same, or it is beyond the limits of files.
pub fn read_paste(text: &str, under: &[Part], places: &Places) -> Result<Paste, ExchangeError> {
    let mut paste = Paste::default();
    if text.trim().is_empty() {
        return Ok(paste);
    }
    let hints = FormatHints {
        separator: Some(Separator::Tab),
        ..FormatHints::default()
    };
    let mut source = Source::from_bytes("", text.as_bytes().to_vec(), hints)?;
    let mut first: Option<Row> = None;
    let mut rows = 0;
    source.rows("", &mut |row| {
        first.get_or_insert_with(|| row.clone());
        rows += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    let Some(first) = first else {
        return Ok(paste);
    };
    let columns = match by_headings(&first, rows)? {
        Some(columns) => columns,
        None => by_place(&first, under),
    };
    paste.header_row = columns.header_row;
    paste.names_households = columns.bound.iter().any(|(says, _)| says.is_key());
    paste.unused.clone_from(&columns.unused);
    let by_place = columns.header_row == 0;
    let mut file = UpdateFile::laid(&mut source, columns, places)?;
    file.run(&mut |updated| {
        match updated {
            Updated::Row(row) => paste.rows.push(*row),
            Updated::Refused(refused) => paste.refused.push(in_place(*refused, by_place)),
        }
        ControlFlow::Continue(())
    })?;
    Ok(paste)
}

/// Its columns, where its first row holds headings: one that names households,
/// or nothing but headings of fields.
fn by_headings(first: &Row, rows: usize) -> Result<Option<Columns>, ExchangeError> {
    let sheet: Arc<str> = "".into();
    let headings = Headings::new(&sheet, first);
    if rows < 2 {
        return Ok(None);
    }
    let bound = known(&sheet, &headings)?;
    let names = bound.iter().any(|(says, _)| says.is_key());
    let unused = unused(&headings, &bound);
    if bound.is_empty() || !names && !unused.is_empty() {
        return Ok(None);
    }
    Ok(Some(Columns {
        sheet,
        header_row: first.number,
        width: headings.width(),
        bound,
        unused,
    }))
}

/// Where there are no headings, nothing is said of them.
fn in_place(mut refused: Refused, by_place: bool) -> Refused {
    for at in &mut refused.faults {
        if let (true, Fault::TooManyCells { expected, found }) = (by_place, &at.fault) {
            at.fault = Fault::NoColumnLeft {
                left: *expected,
                found: *found,
            };
        }
    }
    refused
}

fn by_place(first: &Row, under: &[Part]) -> Columns {
    let key = first.cells.first().and_then(key);
    let says = key.into_iter().chain(under.iter().copied().map(Says::Sets));
    let bound: Vec<(Says, CellOrigin)> = says
        .enumerate()
        .map(|(place, says)| {
            let origin = CellOrigin {
                column: place.into(),
                heading: "".into(),
            };
            (says, origin)
        })
        .collect();
    Columns {
        sheet: "".into(),
        header_row: 0,
        width: bound.len(),
        bound,
        unused: Vec::new(),
    }
}

/// What a cell names a household by, if it does.
fn key(cell: &Cell) -> Option<Says> {
    let text = clean_id(cell).ok()?;
    if text.parse::<HouseholdId>().is_ok() {
        return Some(Says::Case);
    }
    let is_number = text.parse::<NationalNumber>().is_ok() && text.parse::<Mobile>().is_err();
    is_number.then_some(Says::NationalNumber)
}

/// Reads what was typed for a field; an empty text clears it.
///
/// # Errors
/// What is wrong with it.
pub fn read_cell(part: Part, text: &str, places: &Places) -> Result<Setting, Fault> {
    let cell = match text.trim().is_empty() || clears(text.trim()) {
        true => Cell::text("none"),
        false => Cell::text(text),
    };
    let mut setting = Setting::default();
    row::set(&mut setting, part, &cell, &PlaceWords::new(places))?;
    Ok(setting)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNDER: [Part; 3] = [Part::Caseworker, Part::Governorate, Part::Liwa];

    fn read(text: &str) -> Paste {
        read_paste(text, &UNDER, &Places::of_the_register()).unwrap()
    }

    /// The rows with their numbers, as a batch would be asked; then what is wrong.
    fn told(text: &str) -> Vec<String> {
        let paste = read(text);
        let rows = paste.rows.iter().map(|row| {
            let key = row.keys.first().map_or("", |(_, _, key)| key);
            format!("{} {key}:{}", row.origin.row, row.setting)
        });
        let faults = paste.refused.iter().flat_map(|refused| {
            refused.faults.iter().map(|at| {
                let cell = at.cell.as_ref().map(|cell| cell.column.to_string());
                let cell = cell.unwrap_or_default();
                format!("{} {cell} {}", refused.origin.row, at.fault.code())
            })
        });
        rows.chain(faults).collect()
    }

    #[test]
    fn without_headings_the_columns_follow_one_another() {
        assert_eq!(
            told("lina\tIrbid\tRamtha\r\n\nsami\t\tبلا\n"),
            [
                "1 : caseworker=lina governorate=irbid liwa=ramtha",
                "3 : caseworker=sami liwa=none"
            ]
        );
    }

    #[test]
    fn a_case_number_in_front_names_the_household() {
        assert_eq!(
            told("IRB-000002\tlina\nIRB-3\t\tIrbid\nKhaled\tlina\n"),
            [
                "1 IRB-000002: caseworker=lina",
                "2 IRB-3: governorate=irbid",
                "3 A X2129"
            ]
        );
    }

    #[test]
    fn headings_say_which_column_is_which_in_either_language() {
        assert_eq!(
            told("اللواء\tرقم الملف\tName\nRamtha\tIRB-000002\tKhaled\n"),
            ["2 IRB-000002: liwa=ramtha"]
        );
        assert_eq!(read("Name\tid\nx\tIRB-1\n").unused.len(), 1);
        let by_place = read("Liwa\tCaseworker\nRamtha\tlina\n");
        assert!(!by_place.names_households);
        assert_eq!(by_place.header_row, 1);
    }

    #[test]
    fn what_is_wrong_has_its_row_and_column() {
        assert_eq!(
            told("lina\tIrbid\tMarka\nsa mi\tAtlantis\n1\t\t\t\t5\n"),
            ["1 C X2124", "2 A X2130", "2 B X2123", "3  X2224"]
        );
    }

    #[test]
    fn a_telephone_is_no_national_number() {
        let places = Places::of_the_register();
        let read = |text| read_paste(text, &[Part::Phone], &places).unwrap();
        assert!(!read("0791234567\n").names_households);
        assert!(read("9851234567\t0791234567\n").names_households);
    }

    #[test]
    fn what_is_typed_sets_one_field_and_nothing_typed_clears_it() {
        let places = Places::of_the_register();
        let read = |part, text: &str| {
            let read = read_cell(part, text, &places);
            read.map(|setting| setting.to_string())
                .map_err(|fault| fault.code().to_owned())
        };
        assert_eq!(read(Part::Liwa, "الرمثا").as_deref(), Ok(" liwa=ramtha"));
        assert_eq!(read(Part::Phone, "").as_deref(), Ok(" phone=none"));
        assert_eq!(read(Part::Iban, ""), Err("X2131".to_owned()));
        assert_eq!(read(Part::Wallet, "06 123"), Err("X2125".to_owned()));
    }
}
