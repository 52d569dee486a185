//! A list of changes to households that the register has: each row names one,
//! by its case number or the national number of a member, and says fields anew.
//!
//! Columns are known by their headings: the words by which a batch sets a field,
//! and those of our template, in either language. An empty cell leaves its field
//! as it is; the word that clears ([`masar_domain::batch::clears`]) empties it.

mod paste;
mod row;
mod says;

pub use paste::{Paste, read_cell, read_paste};
pub use row::{Key, UpdateRow};

use std::ops::ControlFlow;
use std::sync::Arc;

use says::Says;

use super::binding::Headings;
use super::reading::writing;
use super::{CellOrigin, FaultAt, Refused, RowOrigin, SheetSurvey, Survey, heading};
use crate::error::{ExchangeError, MissingColumn};
use crate::field::{Field, PlaceWords, Places};
use crate::profile::SheetRule;
use crate::rejects::is_reason_heading;
use crate::table::Source;
use crate::value::nearest;

/// What came of a row.
#[derive(Debug)]
pub enum Updated {
    Row(Box<UpdateRow>),
    Refused(Box<Refused>),
}

/// Called with each row; a break ends the run.
pub type EachUpdate<'e> = dyn FnMut(Updated) -> ControlFlow<()> + 'e;

/// What stands where in a sheet.
struct Columns {
    sheet: Arc<str>,
    /// The heading's row; 0 where there is none.
    header_row: u32,
    width: usize,
    bound: Vec<(Says, CellOrigin)>,
    unused: Vec<CellOrigin>,
}

/// A file of changes, its headings understood.
pub struct UpdateFile<'s> {
    source: &'s mut Source,
    survey: Survey,
    bound: Vec<(Says, CellOrigin)>,
    places: PlaceWords<'s>,
}

impl<'s> UpdateFile<'s> {
    /// Finds the sheet and reads its heading.
    ///
    /// # Errors
    /// When the sheet or the column that names the household is missing, two
    /// columns say the same, or the file is beyond the limits.
    pub fn prepare(
        source: &'s mut Source,
        sheet: Option<&String>,
        places: &'s Places,
    ) -> Result<UpdateFile<'s>, ExchangeError> {
        let rule = SheetRule::default();
        let name: Arc<str> = heading::sheet(source, &rule, sheet)?.into();
        let row = heading::row(source, &name, &rule)?;
        let headings = Headings::new(&name, &row);
        let bound = bind(&name, &headings)?;
        let unused = unused(&headings, &bound);
        let columns = Columns {
            sheet: name,
            header_row: row.number,
            width: headings.width(),
            bound,
            unused,
        };
        UpdateFile::laid(source, columns, places)
    }

    /// The file, its columns known.
    fn laid(
        source: &'s mut Source,
        columns: Columns,
        places: &'s Places,
    ) -> Result<UpdateFile<'s>, ExchangeError> {
        let Columns {
            sheet,
            header_row,
            width,
            bound,
            unused,
        } = columns;
        let mut survey = SheetSurvey {
            sheet,
            header_row,
            first_row: header_row + 1,
            width,
            rows: 0,
            short_rows: 0,
            unused,
            absent: Vec::new(),
            dates: Vec::new(),
        };
        let sheet = survey.sheet.clone();
        source.rows(&sheet, &mut |row| {
            survey.rows += u32::from(row.number >= survey.first_row);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(UpdateFile {
            source,
            survey: Survey {
                sheets: vec![survey],
            },
            bound,
            places: PlaceWords::new(places),
        })
    }

    /// The sheet, its columns and rows.
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// Hands out every row.
    ///
    /// # Errors
    /// Only what reading the file again can bring.
    pub fn run(&mut self, each: &mut EachUpdate<'_>) -> Result<(), ExchangeError> {
        let Some(survey) = self.survey.sheets.first() else {
            return Ok(());
        };
        let kind = self.source.kind();
        self.source.rows(&survey.sheet, &mut |row| {
            if row.number < survey.first_row {
                return Ok(ControlFlow::Continue(()));
            }
            let origin = RowOrigin {
                sheet: survey.sheet.clone(),
                row: row.number,
            };
            let read = match writing(row, kind, survey) {
                Some(fault) => Err(vec![FaultAt::row(fault)]),
                None => row::read(row, origin.clone(), &self.bound, &self.places),
            };
            Ok(each(match read {
                Ok(row) => Updated::Row(Box::new(row)),
                Err(faults) => Updated::Refused(Box::new(Refused {
                    origin,
                    faults,
                    companions: Vec::new(),
                })),
            }))
        })
    }
}

/// Which columns say what; one at least says which household.
fn bind(sheet: &Arc<str>, headings: &Headings) -> Result<Vec<(Says, CellOrigin)>, ExchangeError> {
    let bound = known(sheet, headings)?;
    if bound.iter().any(|(says, _)| says.is_key()) {
        return Ok(bound);
    }
    let wanted: Vec<String> = says::KEY_HEADINGS.map(str::to_owned).to_vec();
    let said = || headings.all().map(|cell| cell.heading.as_ref());
    let near = wanted.iter().find_map(|name| nearest(name, said()));
    let columns = vec![MissingColumn {
        field: Field::HouseholdRef,
        nearest: near.map(str::to_owned),
        wanted,
    }];
    let sheet = sheet.to_string();
    Err(ExchangeError::MissingColumns { sheet, columns })
}

/// The columns whose headings are known, each once.
fn known(sheet: &Arc<str>, headings: &Headings) -> Result<Vec<(Says, CellOrigin)>, ExchangeError> {
    let words = says::by_word();
    let mut bound: Vec<(Says, CellOrigin)> = Vec::new();
    for (word, cell) in headings.by_word() {
        let Some(says) = words.get(word).copied() else {
            continue;
        };
        if let Some((_, first)) = bound.iter().find(|(known, _)| *known == says) {
            return Err(ExchangeError::RepeatedHeading {
                sheet: sheet.to_string(),
                heading: cell.heading.to_string(),
                first: first.column,
                second: cell.column,
            });
        }
        bound.push((says, cell.clone()));
    }
    bound.sort_by_key(|(says, _)| *says);
    Ok(bound)
}

fn unused(headings: &Headings, bound: &[(Says, CellOrigin)]) -> Vec<CellOrigin> {
    let read = |cell: &CellOrigin| bound.iter().any(|(_, known)| known == cell);
    let unused = headings
        .all()
        .filter(|cell| !read(cell) && !is_reason_heading(&cell.heading));
    unused.cloned().collect()
}
