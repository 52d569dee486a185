//! Texts for who decides a filter on records: what indexes found of words, and
//! folding.

use super::plan::Answered;
use masar_domain::CaseFile;
use masar_domain::filter::Term;
use masar_domain::filter::household::Texts;
use masar_domain::person::PersonName;
use masar_text::fold::{self, Query};
use std::cell::RefCell;
use std::collections::HashMap;

/// What terms found, and what was read of words.
pub(super) struct Words<'a> {
    answered: &'a Answered<'a>,
    /// What was read of the words that names are asked for one by one.
    asked: RefCell<HashMap<String, Query>>,
}

impl<'a> Words<'a> {
    pub(super) fn of(answered: &'a Answered<'a>) -> Words<'a> {
        Words {
            answered,
            asked: RefCell::default(),
        }
    }
}

impl Texts for Words<'_> {
    fn finds(&self, file: &CaseFile, term: &Term) -> bool {
        let number = file.household.id.number;
        self.answered.lets_through(term, number).unwrap_or(false)
    }

    fn is_called(&self, name: &PersonName, words: &str) -> bool {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains_key(words) {
            asked.insert(words.to_owned(), fold::query(words));
        }
        let mut tokens = fold::tokens(&name.arabic);
        tokens.extend(fold::tokens(&name.latin));
        asked
            .get(words)
            .is_some_and(|query| query.found_in(&tokens).is_some())
    }

    fn holds(&self, text: &str, words: &str) -> bool {
        fold::key(text).contains(&fold::key(words))
    }
}
