//! A profile bound to the headings of one sheet.

use std::sync::Arc;

use masar_text::sanitize;

use super::CellOrigin;
use crate::error::{ExchangeError, MissingColumn};
use crate::field::{Field, Kind, Subject};
use crate::profile::{FieldRule, Profile, Taken, ValueMap};
use crate::table::{Column, Row};
use crate::value::{nearest, word_key};

/// Where a field's value stands in this sheet.
#[derive(Clone, Debug)]
pub(super) enum Place {
    FirstOf(Vec<CellOrigin>),
    Joined(Vec<CellOrigin>),
    Constant(String),
}

/// One field, bound.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) field: Field,
    pub(super) place: Place,
    pub(super) required: bool,
    pub(super) must_be_mobile: bool,
    pub(super) map: ValueMap,
}

impl Bound {
    pub(super) fn cells(&self) -> &[CellOrigin] {
        match &self.place {
            Place::FirstOf(cells) | Place::Joined(cells) => cells,
            Place::Constant(_) => &[],
        }
    }
}

/// The fields of one subject, bound to one sheet.
#[derive(Clone, Debug)]
pub(super) struct Binding {
    pub(super) bound: Vec<Bound>,
    /// Fields of the profile for which the sheet has no column.
    pub(super) absent: Vec<Field>,
}

impl Binding {
    /// Every column that is read, once, in order.
    pub(super) fn columns(&self) -> Vec<Column> {
        let cells = self.bound.iter().flat_map(Bound::cells);
        let mut columns: Vec<Column> = cells.map(|cell| cell.column).collect();
        columns.sort_unstable();
        columns.dedup();
        columns
    }

    /// Columns whose cells are dates, so that their order has to be judged.
    pub(super) fn date_columns(&self) -> Vec<CellOrigin> {
        let dates = |bound: &&Bound| matches!(bound.field.kind(), Kind::Date | Kind::Birth);
        let bound = self.bound.iter().filter(dates);
        bound.flat_map(|b| b.cells().to_vec()).collect()
    }

    pub(super) fn field(&self, field: Field) -> Option<&Bound> {
        self.bound.iter().find(|bound| bound.field == field)
    }
}

/// The headings of a sheet.
pub(super) struct Headings {
    sheet: Arc<str>,
    /// Folded word, and the cell it stands in.
    cells: Vec<(String, CellOrigin)>,
}

impl Headings {
    pub(super) fn new(sheet: &Arc<str>, row: &Row) -> Self {
        let cells = row.cells.iter().enumerate();
        let cells = cells
            .filter(|(_, cell)| !cell.is_blank())
            .map(|(place, cell)| {
                let heading = sanitize::sanitize(&cell.text).text;
                let origin = CellOrigin {
                    column: place.into(),
                    heading: heading.as_str().into(),
                };
                (word_key(&heading), origin)
            });
        Self {
            sheet: sheet.clone(),
            cells: cells.collect(),
        }
    }

    /// How many columns the heading has.
    pub(super) fn width(&self) -> usize {
        self.cells
            .last()
            .map_or(0, |(_, cell)| cell.column.index() + 1)
    }

    /// Each heading with its folded word.
    pub(super) fn by_word(&self) -> impl Iterator<Item = (&str, &CellOrigin)> {
        self.cells.iter().map(|(word, cell)| (word.as_str(), cell))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &CellOrigin> {
        self.cells.iter().map(|(_, cell)| cell)
    }

    /// Binds the fields of a subject; needed columns that are missing are told
    /// all at once.
    pub(super) fn bind(
        &self,
        profile: &Profile,
        subject: Subject,
    ) -> Result<Binding, ExchangeError> {
        let mut binding = Binding {
            bound: Vec::new(),
            absent: Vec::new(),
        };
        let mut missing = Vec::new();
        for (field, rule) in profile.fields().filter(|(f, _)| f.subject() == subject) {
            match self.place(rule)? {
                Some(place) => binding.bound.push(bound(field, rule, place)),
                None if rule.required => missing.push(self.missing(field, rule)),
                None => binding.absent.push(field),
            }
        }
        if missing.is_empty() {
            return Ok(binding);
        }
        Err(ExchangeError::MissingColumns {
            sheet: self.sheet.to_string(),
            columns: missing,
        })
    }

    fn place(&self, rule: &FieldRule) -> Result<Option<Place>, ExchangeError> {
        let (names, joined) = match &rule.taken {
            Taken::Constant(value) => return Ok(Some(Place::Constant(value.clone()))),
            Taken::FirstOf(names) => (names, false),
            Taken::Joined(names) => (names, true),
        };
        let mut cells = Vec::new();
        for name in names {
            cells.extend(self.find(name)?.cloned());
        }
        Ok(match (cells.is_empty(), joined) {
            (true, _) => None,
            (false, true) => Some(Place::Joined(cells)),
            (false, false) => Some(Place::FirstOf(cells)),
        })
    }

    /// The cell with a heading; twice the same heading is nobody's guess.
    fn find(&self, name: &str) -> Result<Option<&CellOrigin>, ExchangeError> {
        let key = word_key(name);
        let mut found = self.cells.iter().filter(|(heading, _)| *heading == key);
        match (found.next(), found.next()) {
            (Some((_, first)), Some((_, second))) => Err(ExchangeError::RepeatedHeading {
                sheet: self.sheet.to_string(),
                heading: first.heading.to_string(),
                first: first.column,
                second: second.column,
            }),
            (first, _) => Ok(first.map(|(_, cell)| cell)),
        }
    }

    fn missing(&self, field: Field, rule: &FieldRule) -> MissingColumn {
        let wanted = match &rule.taken {
            Taken::FirstOf(names) | Taken::Joined(names) => names.clone(),
            Taken::Constant(_) => Vec::new(),
        };
        let headings = || self.cells.iter().map(|(_, cell)| cell.heading.as_ref());
        let near = wanted.iter().find_map(|name| nearest(name, headings()));
        MissingColumn {
            field,
            nearest: near.map(str::to_owned),
            wanted,
        }
    }
}

fn bound(field: Field, rule: &FieldRule, place: Place) -> Bound {
    Bound {
        field,
        place,
        required: rule.required,
        must_be_mobile: rule.must_be_mobile,
        map: rule.map.clone(),
    }
}
