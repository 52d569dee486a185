//! Texts for who decides a filter on records: words that an index was asked
//! for, and folding.

use masar_domain::CaseFile;
use masar_domain::filter::household::Texts;
use masar_domain::person::PersonName;
use masar_text::fold::{self, Query};
use roaring::RoaringBitmap;
use std::cell::RefCell;
use std::collections::HashMap;

/// The households that words found, by whether names alone were searched.
#[derive(Default)]
pub(super) struct Words {
    found: HashMap<(bool, String), RoaringBitmap>,
    /// What was read of the words that names are asked for one by one.
    asked: RefCell<HashMap<String, Query>>,
}

impl Words {
    pub(super) fn add(&mut self, field: Option<&str>, words: &str, found: &RoaringBitmap) {
        let key = (field.is_some(), words.to_owned());
        self.found.insert(key, found.clone());
    }

    fn finds_in(&self, names_alone: bool, words: &str, file: &CaseFile) -> bool {
        let found = self.found.get(&(names_alone, words.to_owned()));
        found.is_some_and(|found| found.contains(file.household.id.number))
    }
}

impl Texts for Words {
    fn finds(&self, file: &CaseFile, word: &str) -> bool {
        self.finds_in(false, word, file)
    }

    fn finds_name(&self, file: &CaseFile, words: &str) -> bool {
        self.finds_in(true, words, file)
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
