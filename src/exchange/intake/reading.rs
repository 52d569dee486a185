//! One row read by its binding: values, and reasons where there are none.

use std::collections::HashMap;

use super::binding::{Binding, Bound, Place};
use super::{CellOrigin, FaultAt, FieldValue, Fields, SheetSurvey};
use crate::field::{CHILD, CodeList, Field, Kind, PlaceWords, Places, Words};
use crate::table::{Cell, Column, FileKind, Row, RowFault};
use crate::value::{
    Answer, Choice, Dates, Fault, Phone, Value, answer, clean_id, clean_text, nearest, read_birth,
    read_count, read_date, read_phones,
};

/// What a row says, and what is wrong with it.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) fields: Fields,
    pub(super) faults: Vec<FaultAt>,
}

impl Reading {
    /// Adds a reason; it lies in the column of `bound`, if that has one.
    pub(super) fn fault(&mut self, bound: Option<&Bound>, fault: Fault) {
        let found = bound.and_then(|bound| self.fields.get(bound.field));
        let cell = found.and_then(|found| found.cell.clone());
        let first = bound.and_then(|bound| bound.cells().first().cloned());
        self.faults.push(FaultAt {
            value: found
                .map(|found| found.value.to_string())
                .unwrap_or_default(),
            cell: cell.or(first),
            fault,
        });
    }

    /// Refuses a reference that an earlier row has; remembers a new one.
    pub(super) fn refuse_repeated(
        &mut self,
        bound: Option<&Bound>,
        row: u32,
        seen: &mut HashMap<String, u32>,
    ) -> bool {
        let reference = bound.and_then(|bound| self.fields.text(bound.field));
        let Some(reference) = reference.map(str::to_owned) else {
            return false;
        };
        match seen.get(&reference) {
            Some(earlier) => {
                let fault = Fault::Repeated { row: *earlier };
                self.fault(bound, fault);
                true
            }
            None => {
                seen.insert(reference, row);
                false
            }
        }
    }
}

/// Reads rows: what it needs is the same for every row.
pub(super) struct Reader<'p> {
    words: Words,
    places: PlaceWords<'p>,
}

impl<'p> Reader<'p> {
    pub(super) fn new(words: Words, places: &'p Places) -> Self {
        let places = PlaceWords::new(places);
        Self { words, places }
    }

    /// Reads the fields that `binding` names, each by itself.
    pub(super) fn read(&self, row: &Row, binding: &Binding, survey: &SheetSurvey) -> Reading {
        let mut reading = Reading::default();
        for bound in &binding.bound {
            let Some(found) = said(row, bound) else {
                if bound.required {
                    reading.fault(Some(bound), Fault::Missing);
                }
                continue;
            };
            let dates = |column| dates_of(survey, column);
            match self.value(bound, &found, &dates) {
                Ok(Some(value)) => {
                    let cell = found.origin;
                    reading.fields.put(bound.field, FieldValue { value, cell });
                }
                Ok(None) if bound.required => reading.fault(Some(bound), Fault::Missing),
                Ok(None) => {}
                Err(fault) => reading.faults.push(FaultAt {
                    cell: found.origin,
                    value: found.cell.text,
                    fault,
                }),
            }
        }
        self.settle_liwa(&mut reading);
        reading
    }

    /// What a cell says for a field; `None` when that is nothing.
    fn value(
        &self,
        bound: &Bound,
        found: &Said,
        dates: &dyn Fn(Column) -> Dates,
    ) -> Result<Option<Value>, Fault> {
        let mapped = match bound.map.is_empty() {
            true => None,
            false => bound.map.get(&clean_text(&found.cell)?).map(Cell::text),
        };
        let cell = mapped.as_ref().unwrap_or(&found.cell);
        let text = match bound.field.kind() {
            Kind::Text | Kind::Code(_) | Kind::Governorate | Kind::Liwa | Kind::Statement => {
                clean_text(cell)?
            }
            Kind::Id | Kind::Date | Kind::Birth | Kind::Count | Kind::Phones => clean_id(cell)?,
        };
        if text.is_empty() {
            return Ok(None);
        }
        let column = found.origin.as_ref().map(|origin| origin.column);
        let dates = column.map_or(Dates::Unproved, dates);
        self.typed(bound, text, dates)
    }

    fn typed(&self, bound: &Bound, text: String, dates: Dates) -> Result<Option<Value>, Fault> {
        let value = match bound.field.kind() {
            Kind::Id | Kind::Text | Kind::Liwa => Value::Text(text),
            Kind::Date => Value::Date(read_date(&text, dates)?),
            Kind::Birth => read_birth(&text, dates)?,
            Kind::Count => Value::Count(read_count(&text)?),
            Kind::Phones => phones(&text, bound.must_be_mobile)?,
            Kind::Code(list) => Value::Code(self.code(list, &text)?),
            Kind::Governorate => self.governorate(text)?,
            Kind::Statement => match answer(&text) {
                Some(Answer::No) => return Ok(None),
                Some(Answer::Yes) => Value::Yes,
                None => Value::Text(text),
            },
        };
        Ok(Some(value))
    }

    fn code(&self, list: CodeList, word: &str) -> Result<String, Fault> {
        if list == CodeList::Relation && word == CHILD {
            return Ok(CHILD.to_owned());
        }
        let code = self.words.code(list, word);
        code.map(str::to_owned).ok_or(Fault::UnknownCode { list })
    }

    /// Without a list of places a word stays a word.
    fn governorate(&self, word: String) -> Result<Value, Fault> {
        if self.places.places().governorates.is_empty() {
            return Ok(Value::Text(word));
        }
        match self.places.governorate(&word) {
            Some(choice) => Ok(Value::Code(choice.code.clone())),
            None => Err(unknown_place(
                &word,
                self.places.places().governorates.iter(),
            )),
        }
    }

    /// A district is looked up last: its governorate decides between namesakes.
    fn settle_liwa(&self, reading: &mut Reading) {
        let Some(found) = reading.fields.get(Field::HouseholdLiwa).cloned() else {
            return;
        };
        let Value::Text(word) = &found.value else {
            return;
        };
        if self.places.places().liwa.is_empty() {
            return;
        }
        let governorate = reading.fields.text(Field::HouseholdGovernorate);
        let fault = match self.places.liwa(word, governorate) {
            Some((of, _)) if governorate.is_some_and(|said| said != of) => Fault::PlaceElsewhere,
            Some((_, choice)) => {
                let value = Value::Code(choice.code.clone());
                let cell = found.cell;
                let found = FieldValue { value, cell };
                return reading.fields.put(Field::HouseholdLiwa, found);
            }
            None => unknown_place(
                word,
                self.places.places().liwa.iter().map(|(_, choice)| choice),
            ),
        };
        reading.faults.push(FaultAt {
            cell: found.cell.clone(),
            value: word.clone(),
            fault,
        });
    }
}

/// What is wrong with how the row is written.
pub(super) fn writing(row: &Row, kind: FileKind, survey: &SheetSurvey) -> Option<Fault> {
    if row.fault == Some(RowFault::OpenQuotation) {
        return Some(Fault::OpenQuotation);
    }
    // Beyond a workbook's heading people keep notes; beyond the heading of a
    // text file stands what a stray separator pushed there.
    let count = |cells: usize| u32::try_from(cells).unwrap_or(u32::MAX);
    let beyond = kind == FileKind::Csv && row.cells.len() > survey.width;
    beyond.then(|| Fault::TooManyCells {
        expected: count(survey.width),
        found: count(row.cells.len()),
    })
}

/// A cell that says something for a field.
struct Said {
    cell: Cell,
    origin: Option<CellOrigin>,
}

fn said(row: &Row, bound: &Bound) -> Option<Said> {
    let full = |origin: &CellOrigin| {
        let cell = row.cell(origin.column).filter(|cell| !cell.is_blank())?;
        Some((cell.clone(), origin.clone()))
    };
    match &bound.place {
        Place::Constant(value) => (!value.is_empty()).then(|| Said {
            cell: Cell::text(value),
            origin: None,
        }),
        Place::FirstOf(cells) => cells.iter().find_map(full).map(|(cell, origin)| Said {
            cell,
            origin: Some(origin),
        }),
        Place::Joined(cells) => {
            let mut all = cells.iter().filter_map(full);
            let (mut cell, origin) = all.next()?;
            for (next, _) in all {
                let between = if bound.field.kind() == Kind::Phones {
                    ", "
                } else {
                    " "
                };
                cell.text = format!("{}{between}{}", cell.text, next.text);
            }
            let origin = Some(origin);
            Some(Said { cell, origin })
        }
    }
}

fn dates_of(survey: &SheetSurvey, column: Column) -> Dates {
    let judged = survey.dates.iter().find(|(cell, _)| cell.column == column);
    judged.map_or(Dates::Unproved, |(_, dates)| *dates)
}

fn phones(text: &str, must_be_mobile: bool) -> Result<Value, Fault> {
    let phones = read_phones(text);
    let mobile = phones.iter().any(|phone| matches!(phone, Phone::Mobile(_)));
    match must_be_mobile && !mobile {
        true => Err(Fault::NotAMobile),
        false => Ok(Value::Phones(phones)),
    }
}

pub(super) fn unknown_place<'c>(word: &str, choices: impl Iterator<Item = &'c Choice>) -> Fault {
    let names = choices.flat_map(|c| [c.code.as_str(), c.english.as_str(), c.arabic.as_str()]);
    Fault::UnknownPlace {
        nearest: nearest(word, names).map(str::to_owned),
    }
}
