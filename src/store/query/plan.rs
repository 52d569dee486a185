//! What indexes know of a filter: the households it surely lets through, and
//! those it may.

use super::index;
use super::texts::Words;
use crate::StoreError;
use crate::register::Shared;
use chrono::NaiveDate;
use masar_domain::filter::{Expr, How, Subject, Term, Value};
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

/// What indexes know of a whole filter, and what they were asked for.
pub(super) struct Plan<'f> {
    pub(super) bounds: Bounds,
    pub(super) words: Words,
    pub(super) answered: Answered<'f>,
}

/// The terms that indexes answered, each with what it lets through.
#[derive(Default)]
pub(super) struct Answered<'f>(Vec<(&'f Term, RoaringBitmap)>);

impl Answered<'_> {
    /// Whether a term lets a household through; none where no index knows.
    pub(super) fn lets_through(&self, term: &Term, number: u32) -> Option<bool> {
        let mut known = self.0.iter();
        let (_, found) = known.find(|(known, _)| std::ptr::eq(*known, term))?;
        Some(found.contains(number))
    }
}

impl<'f> Plan<'f> {
    pub(super) fn of(
        shared: &Shared,
        filter: &'f Expr,
        today: NaiveDate,
    ) -> Result<Plan<'f>, StoreError> {
        let mut planning = Planning {
            shared,
            today,
            all: index::all(shared)?,
            words: Words::default(),
            answered: Answered::default(),
        };
        let bounds = planning.bounds(filter)?;
        Ok(Plan {
            bounds,
            words: planning.words,
            answered: planning.answered,
        })
    }
}

struct Planning<'a, 'f> {
    shared: &'a Shared,
    today: NaiveDate,
    all: RoaringBitmap,
    words: Words,
    answered: Answered<'f>,
}

impl<'f> Planning<'_, 'f> {
    fn bounds(&mut self, expr: &'f Expr) -> Result<Bounds, StoreError> {
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
            Expr::Among(among) => {
                let mut bounds = self.unknown();
                if among.how == How::Any && among.subject == Subject::Person {
                    bounds.perhaps &= self.called(&among.inside)?;
                }
                Ok(bounds)
            }
        }
    }

    /// The households that have one member whose name may fit all of this.
    fn called(&self, inside: &Expr) -> Result<RoaringBitmap, StoreError> {
        match inside {
            Expr::All(parts) => {
                let mut found = self.all.clone();
                for part in parts {
                    found &= self.called(part)?;
                }
                Ok(found)
            }
            Expr::Term(term) if matches!(term.name(), None | Some("name")) => {
                let mut found = RoaringBitmap::new();
                for words in term.values.iter().filter_map(Value::text) {
                    found |= index::perhaps_called(self.shared, words)?;
                }
                Ok(found)
            }
            _ => Ok(self.all.clone()),
        }
    }

    fn unknown(&self) -> Bounds {
        Bounds {
            sure: RoaringBitmap::new(),
            perhaps: self.all.clone(),
        }
    }

    fn term(&mut self, term: &'f Term) -> Result<Bounds, StoreError> {
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
        self.answered.0.push((term, found.clone()));
        Ok(Bounds::exactly(found))
    }
}
