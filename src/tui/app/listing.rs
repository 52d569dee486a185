//! A list on a screen of its own: how many rows there are, where the cursor
//! stands, and the page that is seen. The rest stays in the store.

use super::Window;
use crate::panes::listing::Row;
use masar_domain::CaseFile;
use std::sync::Arc;

/// Whether it is known what there is to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// To be asked for.
    #[default]
    Unknown,
    Asked,
    Known,
}

/// A part of what there is, which a list was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub kind: Kind,
    pub looked: u32,
    pub of: u32,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Employers,
    NearEmployers,
    NearHouseholds,
}

impl Part {
    /// So many of so many.
    pub fn of(kind: Kind) -> impl Fn((u32, u32)) -> Part {
        move |(looked, of)| Part { kind, looked, of }
    }

    /// The message that says it, with `looked` and `of`.
    pub fn message(self) -> &'static str {
        match self.kind {
            Kind::Employers => "looked-employers",
            Kind::NearEmployers => "looked-employers-near",
            Kind::NearHouseholds => "looked-households-near",
        }
    }
}

/// A list.
#[derive(Debug, Default)]
pub struct Listing {
    pub order: Order,
    /// The household that the list is of, where it is of one.
    pub of: Option<Arc<CaseFile>>,
    /// What it was made from, where not all was looked at.
    pub part: Option<Part>,
    /// How many rows there are; none until the first answer.
    pub total: Option<usize>,
    pub window: Window,
    /// The rows read, from place `from` on.
    pub rows: Vec<Arc<dyn Row>>,
    pub from: usize,
    /// The page last asked for: place and count. None where it must be read anew.
    pub asked: Option<(usize, usize)>,
}

impl Listing {
    /// The row at a place, where it has been read.
    pub fn row(&self, place: usize) -> Option<&Arc<dyn Row>> {
        self.rows.get(place.checked_sub(self.from)?)
    }

    pub fn under_cursor(&self) -> Option<&Arc<dyn Row>> {
        self.row(self.window.cursor)
    }

    /// The file under the cursor, or the one that the whole list is of.
    pub fn file(&self) -> Option<&Arc<CaseFile>> {
        let of_row = self.under_cursor().and_then(|row| row.file());
        of_row.or(self.of.as_ref())
    }

    /// All of it is to be read anew; the cursor stays on its row, or where it
    /// stood when that is gone.
    pub fn refresh(&mut self) {
        self.order = Order::Unknown;
    }

    /// Takes how many rows there are, and where the row is that was to be kept.
    pub(super) fn counted(&mut self, total: usize, kept: Option<usize>) {
        self.order = Order::Known;
        self.total = Some(total);
        self.asked = None;
        if let Some(place) = kept {
            // The row keeps its height on the screen.
            let above = self.window.cursor.saturating_sub(self.window.first);
            self.window.first = place.saturating_sub(above);
            self.window.cursor = place;
        }
    }

    /// The page that is seen, where it is not the one that was read.
    pub(super) fn page(&mut self, height: usize) -> Option<(usize, usize)> {
        let total = self.total?;
        self.window.fit(total, height);
        let from = self.window.first;
        let page = (from, height.min(total - from.min(total)));
        (self.asked != Some(page)).then(|| {
            self.asked = Some(page);
            page
        })
    }
}
