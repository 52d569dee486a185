//! Which sheet, and which row of it is the heading.

use std::ops::ControlFlow;

use crate::error::ExchangeError;
use crate::profile::SheetRule;
use crate::table::{FileKind, Row, Source};
use crate::value::word_key;

/// The sheet that a rule or the user means.
///
/// A text file is one sheet whatever a profile calls it. Without any name the
/// first sheet is meant.
pub(super) fn sheet(
    source: &Source,
    rule: &SheetRule,
    chosen: Option<&String>,
) -> Result<String, ExchangeError> {
    let sheets = source.sheets();
    let wanted: Vec<String> = match chosen {
        Some(name) => vec![name.clone()],
        None if source.kind() == FileKind::Csv => Vec::new(),
        None => rule.names.clone(),
    };
    let found = match wanted.is_empty() {
        true => sheets.first(),
        false => wanted
            .iter()
            .map(|name| word_key(name))
            .find_map(|key| sheets.iter().find(|sheet| word_key(sheet) == key)),
    };
    found.cloned().ok_or_else(|| ExchangeError::NoSheet {
        wanted,
        present: sheets.to_vec(),
    })
}

/// The heading row of a sheet: the one the rule numbers, else the first that
/// says something.
pub(super) fn row(
    source: &mut Source,
    sheet: &str,
    rule: &SheetRule,
) -> Result<Row, ExchangeError> {
    let mut found = None;
    source.rows(sheet, &mut |row| {
        match rule.header_row {
            Some(number) if row.number < number => return Ok(ControlFlow::Continue(())),
            Some(number) if row.number > number => {}
            _ => found = Some(row.clone()),
        }
        Ok(ControlFlow::Break(()))
    })?;
    found.ok_or_else(|| ExchangeError::NoHeading {
        sheet: sheet.to_owned(),
    })
}
