//! Words of codes: how a file's word finds the register's code.

use std::collections::HashMap;

use masar_domain::place::{self, Bilingual};
use masar_text::messages::{Lang, Messages};

use super::{CodeList, codes};
use crate::value::{Choice, word_key};

/// The places that a file can name. Without any, a place stays the text it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Governorates in their usual order.
    pub governorates: Vec<Choice>,
    /// Districts, each with the code of its governorate.
    pub liwa: Vec<(String, Choice)>,
}

impl Places {
    /// The governorates and districts that the register knows.
    pub fn of_the_register() -> Self {
        let choice = |code: &str, name: &Bilingual| Choice {
            code: code.to_owned(),
            english: name.en.clone(),
            arabic: name.ar.clone(),
        };
        let mut places = Self::default();
        for governorate in place::governorates() {
            let code = &governorate.code;
            places.governorates.push(choice(code, &governorate.name));
            let liwa = governorate.liwa.iter();
            places
                .liwa
                .extend(liwa.map(|l| (code.clone(), choice(&l.code, &l.name))));
        }
        places
    }

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
            for code in codes(list) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_register_is_found_by_code_and_by_both_names() {
        let places = Places::of_the_register();
        assert_eq!((places.governorates.len(), places.liwa.len()), (12, 51));
        for choice in &places.governorates {
            for word in [&choice.code, &choice.english, &choice.arabic] {
                assert_eq!(places.governorate(word), Some(choice), "{word}");
            }
        }
        for (governorate, choice) in &places.liwa {
            for word in [&choice.code, &choice.english, &choice.arabic] {
                let found = places.liwa(word, Some(governorate));
                assert_eq!(found, Some((governorate.as_str(), choice)), "{word}");
            }
        }
    }

    #[test]
    fn places_are_found_in_the_spellings_of_files() {
        let places = Places::of_the_register();
        let found = |word| places.governorate(word).map(|choice| choice.code.as_str());
        for (word, code) in [
            ("Ma'an", "maan"),
            ("اربد", "irbid"),
            ("IRBID", "irbid"),
            ("عمان", "amman"),
            ("بلقاء", "balqa"),
        ] {
            assert_eq!(found(word), Some(code), "{word}");
        }
        assert_eq!(found("Nineveh"), None);
    }
}
