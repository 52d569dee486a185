//! A table and how wide its columns are.

use super::{Field, Kind};
use masar_text::layout;

/// Between two columns.
pub(super) const BETWEEN: usize = 2;
/// A column is not made narrower than this.
const NARROWEST: usize = 8;

/// A column: its heading, and whether it may be cut where room is short.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) heading: String,
    pub(crate) kind: Kind,
}

impl Column {
    pub(crate) fn words(heading: impl Into<String>) -> Column {
        let (heading, kind) = (heading.into(), Kind::Words);
        Column { heading, kind }
    }

    pub(crate) fn figures(heading: impl Into<String>) -> Column {
        let (heading, kind) = (heading.into(), Kind::Figures);
        Column { heading, kind }
    }

    pub(crate) fn amount(heading: impl Into<String>) -> Column {
        let (heading, kind) = (heading.into(), Kind::Amount);
        Column { heading, kind }
    }
}

/// Rows of fields under headings.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Field>>,
    pub(super) last: Last,
}

/// What is done with the last column where room is short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Last {
    /// Its words are cut like those of any other.
    #[default]
    Cut,
    /// It holds sentences, which go on in the next line.
    Wrapped,
}

impl Table {
    pub(crate) fn new(columns: impl IntoIterator<Item = Column>) -> Table {
        Table {
            columns: columns.into_iter().collect(),
            rows: Vec::new(),
            last: Last::Cut,
        }
    }

    /// The last column holds sentences: on a narrow screen they are wrapped.
    pub(crate) fn ending_in_sentences(mut self) -> Table {
        self.last = Last::Wrapped;
        self
    }

    pub(crate) fn row(&mut self, fields: impl IntoIterator<Item = Field>) {
        self.rows.push(fields.into_iter().collect());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn has_headings(&self) -> bool {
        self.columns.iter().any(|column| !column.heading.is_empty())
    }

    /// Cells for each column: as wide as its widest field, or, where a screen
    /// has `room` for less, words cut evenly.
    pub(super) fn widths(&self, room: Option<usize>) -> Vec<usize> {
        let mut widths: Vec<usize> = self
            .columns
            .iter()
            .map(|column| layout::cells(&column.heading))
            .collect();
        for row in &self.rows {
            for (width, field) in widths.iter_mut().zip(row) {
                *width = (*width).max(layout::cells(&field.text));
            }
        }
        if let Some(room) = room {
            self.narrow(&mut widths, room);
        }
        widths
    }

    fn narrow(&self, widths: &mut [usize], room: usize) {
        let gaps = BETWEEN * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > room {
            let widest = widths
                .iter_mut()
                .zip(&self.columns)
                .filter(|(width, column)| column.kind == Kind::Words && **width > NARROWEST)
                .map(|(width, _)| width)
                .max_by_key(|width| **width);
            match widest {
                Some(width) => *width -= 1,
                None => return,
            }
        }
    }
}
