//! Words of codes: how a file's word finds the register's code.

use std::collections::HashMap;

use masar_text::messages::{Lang, Messages};

use super::{CodeList, codes};
use crate::value::{Choice, word_key};

/// The places of the country, given by the caller: the register knows them, a
/// file only names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Governorates in their usual order.
    pub governorates: Vec<Choice>,
    /// Districts, each with the code of its governorate.
    pub liwa: Vec<(String, Choice)>,
}

impl Places {
    /// The governorate that a word names, by code or by name in either language.
    pub fn governorate(&self, word: &str) -> Option<&Choice> {
        named(&self.governorates, word)
    }

    /// The district that a word names, with its governorate's code. Where two
    /// governorates had a district of one name, the one in `governorate` is it.
    pub fn liwa(&self, word: &str, governorate: Option<&str>) -> Option<(&str, &Choice)> {
        let mut found = self
            .liwa
            .iter()
            .filter(|(_, choice)| is_named(choice, word))
            .map(|(of, choice)| (of.as_str(), choice));
        let first = found.clone().next();
        found.find(|(of, _)| Some(*of) == governorate).or(first)
    }
}

fn named<'c>(choices: &'c [Choice], word: &str) -> Option<&'c Choice> {
    choices.iter().find(|choice| is_named(choice, word))
}

fn is_named(choice: &Choice, word: &str) -> bool {
    let key = word_key(word);
    [&choice.code, &choice.english, &choice.arabic]
        .into_iter()
        .any(|name| word_key(name) == key)
}

/// The words of the short lists, from the catalogue in both languages.
pub(crate) struct Words {
    by_key: HashMap<(&'static str, String), &'static str>,
}

impl Words {
    pub(crate) fn new() -> Self {
        let languages = [Messages::new(Lang::English), Messages::new(Lang::Arabic)];
        let mut by_key = HashMap::new();
        for list in CodeList::ALL {
            for &code in codes(list) {
                by_key.insert((list.name(), word_key(code)), code);
                for messages in &languages {
                    let word = messages.text_plain(&list.message_id(code));
                    by_key.insert((list.name(), word_key(&word)), code);
                }
            }
        }
        Self { by_key }
    }

    /// The code that a word of either language means.
    pub(crate) fn code(&self, list: CodeList, word: &str) -> Option<&'static str> {
        self.by_key.get(&(list.name(), word_key(word))).copied()
    }
}
