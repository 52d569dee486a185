//! What indexes know of a filter: the households it surely lets through, and
//! those it may.

use super::index;
use super::texts::Words;
use crate::StoreError;
use crate::register::Shared;
use chrono::NaiveDate;
use masar_domain::filter::{Expr, Term};
use roaring::RoaringBitmap;

/// Between which sets lies what a part of a filter lets through.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    /// Let through for certain.
    pub(super) sure: RoaringBitmap,
    /// None but these; the sure ones are among them.
    pub(super) perhaps: RoaringBitmap,
}

impl Bounds {
    fn exactly(found: RoaringBitmap) -> Bounds {
        Bounds {
            sure: found.clone(),
            perhaps: found,
        }
    }

    fn not(self, all: &RoaringBitmap) -> Bounds {
        Bounds {
            sure: all - self.perhaps,
            perhaps: all - self.sure,
        }
    }

    /// The households that records must be read of.
    pub(super) fn open(&self) -> RoaringBitmap {
        &self.perhaps - &self.sure
    }
}

/// What indexes know of a whole filter, and the words they were asked for.
pub(super) struct Plan {
    pub(super) bounds: Bounds,
    pub(super) words: Words,
}

impl Plan {
    pub(super) fn of(shared: &Shared, filter: &Expr, today: NaiveDate) -> Result<Plan, StoreError> {
        let mut planning = Planning {
            shared,
            today,
            all: index::all(shared)?,
            words: Words::default(),
        };
        let bounds = planning.bounds(filter)?;
        Ok(Plan {
            bounds,
            words: planning.words,
        })
    }
}

struct Planning<'a> {
    shared: &'a Shared,
    today: NaiveDate,
    all: RoaringBitmap,
    words: Words,
}

impl Planning<'_> {
    fn bounds(&mut self, expr: &Expr) -> Result<Bounds, StoreError> {
        match expr {
            Expr::All(parts) => {
                let mut bounds = Bounds::exactly(self.all.clone());
                // Every part is looked at: the words of all are asked for
                // when records are read.
                for part in parts {
                    let part = self.bounds(part)?;
                    bounds.sure &= part.sure;
                    bounds.perhaps &= part.perhaps;
                }
                Ok(bounds)
            }
            Expr::Any(parts) => {
                let mut bounds = Bounds::default();
                for part in parts {
                    let part = self.bounds(part)?;
                    bounds.sure |= part.sure;
                    bounds.perhaps |= part.perhaps;
                }
                Ok(bounds)
            }
            Expr::Not(inner) => Ok(self.bounds(inner)?.not(&self.all)),
            Expr::Term(term) => self.term(term),
            Expr::Among(_) => Ok(self.unknown()),
        }
    }

    fn unknown(&self) -> Bounds {
        Bounds {
            sure: RoaringBitmap::new(),
            perhaps: self.all.clone(),
        }
    }

    fn term(&mut self, term: &Term) -> Result<Bounds, StoreError> {
        let Some(served) = index::index_of(term) else {
            return Ok(self.unknown());
        };
        let mut found = RoaringBitmap::new();
        for value in &term.values {
            let one = index::households(self.shared, served, term, value, self.today)?;
            if let Some(text) = value.text().filter(|_| served.is_of_words()) {
                self.words.add(term.name(), text, &one);
            }
            found |= one;
        }
        Ok(Bounds::exactly(found))
    }
}
