//! What is to be entered in a sheet, and what is to be copied from it: both need
//! a look at rows that may not be seen.

use masar_domain::HouseholdId;
use masar_domain::batch::{Part, Setting};
use masar_exchange::intake::Refused;
use masar_exchange::intake::update::UpdateRow;
use roaring::RoaringBitmap;

/// What is to be entered.
#[derive(Clone, Debug)]
pub struct Laying {
    pub onto: Onto,
    /// The rows there are.
    pub members: RoaringBitmap,
    pub beyond: Beyond,
    /// Headings that nothing reads, to be told.
    pub unread: Vec<String>,
}

/// Where it is entered.
#[derive(Clone, Debug)]
pub enum Onto {
    /// Each in the row of that number.
    Rows(Vec<(u32, Setting)>),
    /// Each in the row that it names.
    Named(Vec<UpdateRow>),
    /// What stands in these fields of the first household, after what is entered
    /// for it, in the others.
    Down {
        from: (u32, Box<Setting>),
        parts: Vec<Part>,
        rows: Vec<u32>,
    },
}

/// What becomes of households that the sheet does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// Nothing is entered at all.
    Refused,
    /// They are added to it.
    Added,
}

/// Every effect is compared in tests; of what is laid the kind is enough.
impl PartialEq for Laying {
    fn eq(&self, other: &Laying) -> bool {
        self.beyond == other.beyond && self.len() == other.len()
    }
}

impl Laying {
    /// How many rows are looked at.
    pub(crate) fn len(&self) -> usize {
        match &self.onto {
            Onto::Rows(rows) => rows.len(),
            Onto::Named(rows) => rows.len(),
            Onto::Down { rows, .. } => rows.len() + 1,
        }
    }
}

/// What may be entered: all of it, or nothing where something is refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Laid {
    pub rows: Vec<LaidRow>,
    pub refused: Vec<Refused>,
    pub unread: Vec<String>,
}

/// A row with what is entered in it and what stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct LaidRow {
    pub number: u32,
    pub household: HouseholdId,
    pub setting: Setting,
    pub standing: Setting,
}

/// What is to be copied: rows with what is entered in them.
#[derive(Clone, Debug, PartialEq)]
pub struct Copying {
    pub rows: Vec<(u32, Setting)>,
    pub parts: Vec<Part>,
}

/// Rows of cells.
pub type Lines = Vec<Vec<String>>;

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Everything.
    pub whole: Lines,
    /// The same without what is private.
    pub public: Lines,
    /// Cells that are private and hold something.
    pub held_back: usize,
}
