//! What letters say of two names, and how common a name is in this register.

use crate::StoreError;
use crate::register::Shared;
use crate::state::postings::{self, Term};
use crate::state::terms;
use masar_domain::likeness::{Agreement, Names, Part, Weights};
use masar_domain::person::PersonName;
use masar_text::fold::{self, Alike, Likened};
use std::cell::RefCell;
use std::collections::HashMap;

/// Words remembered at a time.
const REMEMBERED: usize = 50_000;

/// Names by their letters and by the index of names.
pub(super) struct Spellings<'a> {
    shared: &'a Shared,
    weights: &'a Weights,
    households: u64,
    common: RefCell<HashMap<String, bool>>,
    failed: RefCell<Option<StoreError>>,
}

impl<'a> Spellings<'a> {
    pub(super) fn new(shared: &'a Shared, weights: &'a Weights) -> Spellings<'a> {
        Spellings {
            shared,
            weights,
            households: u64::from(shared.standing().households),
            common: RefCell::default(),
            failed: RefCell::default(),
        }
    }

    /// What went wrong when the index was asked.
    pub(super) fn failed(&self) -> Result<(), StoreError> {
        self.failed.take().map_or(Ok(()), Err)
    }

    fn is_common(&self, sound: &str) -> bool {
        if let Some(known) = self.common.borrow().get(sound) {
            return *known;
        }
        let term = Term::text(terms::SKELETON, sound);
        let having = match postings::households(&*self.shared.engine, &term) {
            Ok(found) => found.len(),
            Err(error) => {
                self.failed.replace(Some(error));
                return false;
            }
        };
        let common = self.weights.is_common(having, self.households);
        let mut known = self.common.borrow_mut();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(sound.to_owned(), common);
        common
    }

    fn agreement(&self, likened: &Likened) -> Option<Agreement> {
        Some(match likened.alike {
            Alike::Missing => return None,
            Alike::Differs => Agreement::Differs,
            Alike::Slip => Agreement::Slip,
            Alike::Sound => Agreement::Sound,
            Alike::Same => match &likened.sound {
                Some(sound) if self.is_common(sound) => Agreement::Common,
                _ => Agreement::Same,
            },
        })
    }
}

impl Names for Spellings<'_> {
    fn held(&self, one: &PersonName, other: &PersonName) -> Vec<(Part, Agreement)> {
        let found = fold::names_alike([&one.arabic, &one.latin], [&other.arabic, &other.latin]);
        let Some(found) = found else {
            return Vec::new();
        };
        let words = [
            (Part::Own, &found.own),
            (Part::Father, &found.father),
            (Part::Grandfather, &found.grandfather),
            (Part::Family, &found.family),
        ];
        let agree = words.into_iter();
        agree
            .filter_map(|(part, likened)| Some((part, self.agreement(likened)?)))
            .collect()
    }

    fn is_slip(&self, one: &str, other: &str) -> bool {
        fold::is_slip(one, other)
    }
}
