//! What indexes know of a filter: the households it surely lets through, and
//! those it may.

use super::index;
use super::ranked::{Fit, Ranked};
use super::words;
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
    pub(super) answered: Answered<'f>,
    searched: Vec<(&'f Term, Ranked)>,
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

/// Fewer households than this are few: then names are looked for in which the
/// pen may have slipped. More fill half a page, and whoever typed the name sees
/// whether it is among them.
pub const FEW: u64 = 8;

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
            searched: Vec::new(),
            answered: Answered::default(),
        };
        let bounds = planning.bounds(filter, Said::So)?;
        Ok(Plan {
            bounds,
            answered: planning.answered,
            searched: planning.searched,
        })
    }

    /// These households by how well they fit the words that are searched for.
    pub(super) fn ranked(&self, found: &RoaringBitmap) -> Ranked {
        let all = Ranked::all(found.clone(), Fit::Number);
        let words = self.searched.iter().map(|(_, found)| found);
        words.fold(all, |ranked, word| ranked.judged_by(word))
    }
}

/// Whether a part of a filter is asked or denied.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    So,
    /// Nobody is left out on the guess that a name was meant.
    NotSo,
}

struct Planning<'a, 'f> {
    shared: &'a Shared,
    today: NaiveDate,
    all: RoaringBitmap,
    /// The words that are asked for, with what each finds.
    searched: Vec<(&'f Term, Ranked)>,
    answered: Answered<'f>,
}

impl<'f> Planning<'_, 'f> {
    fn bounds(&mut self, expr: &'f Expr, said: Said) -> Result<Bounds, StoreError> {
        match expr {
            Expr::All(parts) => {
                if said == Said::So {
                    self.search(parts)?;
                }
                let mut bounds = Bounds::exactly(self.all.clone());
                // Every part is looked at: the words of all are asked for
                // when records are read.
                for part in parts {
                    let part = self.bounds(part, said)?;
                    bounds.sure &= part.sure;
                    bounds.perhaps &= part.perhaps;
                }
                Ok(bounds)
            }
            Expr::Any(parts) => {
                let mut bounds = Bounds::default();
                for part in parts {
                    let part = self.bounds(part, said)?;
                    bounds.sure |= part.sure;
                    bounds.perhaps |= part.perhaps;
                }
                Ok(bounds)
            }
            Expr::Not(inner) => Ok(self.bounds(inner, Said::NotSo)?.not(&self.all)),
            Expr::Term(term) => {
                if said == Said::So {
                    self.search(std::slice::from_ref(expr))?;
                }
                self.term(term)
            }
            Expr::Among(among) => {
                let mut bounds = self.unknown();
                if among.how == How::Any && among.subject == Subject::Person {
                    bounds.perhaps &= self.called(&among.inside)?;
                }
                Ok(bounds)
            }
        }
    }

    /// Looks for the words among these parts, all of which must be found.
    /// Where few households have them all, names one slip away count as well.
    fn search(&mut self, parts: &'f [Expr]) -> Result<(), StoreError> {
        let from = self.searched.len();
        for part in parts {
            let Expr::Term(term) = part else { continue };
            if self
                .searched
                .iter()
                .any(|(known, _)| std::ptr::eq(*known, term))
            {
                continue;
            }
            let find = match term.name() {
                None => words::bare,
                Some("name") => words::named,
                Some("note") => |shared: &Shared, value: &str| {
                    Ok(Ranked::all(words::noted(shared, value)?, Fit::Note))
                },
                Some(_) => continue,
            };
            self.searched.push((term, self.each_value(term, find)?));
        }
        let bare = |(term, _): &&mut (&Term, Ranked)| term.field.is_none();
        let mut named = self.all.clone();
        let mut words = self.searched[from..].iter_mut().filter(bare).peekable();
        if words.peek().is_none() {
            return Ok(());
        }
        words.for_each(|(_, found)| named &= found.better_than(Fit::Slip));
        if named.len() >= FEW {
            return Ok(());
        }
        for at in from..self.searched.len() {
            let (term, _) = self.searched[at];
            if term.field.is_none() {
                let slipped = self.each_value(term, words::slipped)?;
                self.searched[at].1.or(slipped);
            }
        }
        Ok(())
    }

    fn each_value(
        &self,
        term: &Term,
        find: impl Fn(&Shared, &str) -> Result<Ranked, StoreError>,
    ) -> Result<Ranked, StoreError> {
        let mut found = Ranked::default();
        for value in term.values.iter().filter_map(Value::text) {
            found.or(find(self.shared, value)?);
        }
        Ok(found)
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
                    found |= words::perhaps_called(self.shared, words)?;
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
        let mut searched = self.searched.iter();
        let found = match searched.find(|(known, _)| std::ptr::eq(*known, term)) {
            Some((_, ranked)) => ranked.found(),
            None => {
                let mut found = RoaringBitmap::new();
                for value in &term.values {
                    found |= index::households(self.shared, served, term, value, self.today)?;
                }
                found
            }
        };
        self.answered.0.push((term, found.clone()));
        Ok(Bounds::exactly(found))
    }
}
