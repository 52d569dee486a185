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
}

/// Places by every word that names them: code, and name in either language.
pub(crate) struct PlaceWords<'p> {
    places: &'p Places,
    governorates: ByWord<usize>,
    liwa: ByWord<usize>,
}

impl<'p> PlaceWords<'p> {
    pub(crate) fn new(places: &'p Places) -> Self {
        let mut governorates = ByWord::default();
        let mut liwa = ByWord::default();
        for (place, choice) in places.governorates.iter().enumerate() {
            governorates.add_choice(choice, place);
        }
        for (place, (_, choice)) in places.liwa.iter().enumerate() {
            liwa.add_choice(choice, place);
        }
        Self {
            places,
            governorates,
            liwa,
        }
    }

    pub(crate) fn places(&self) -> &'p Places {
        self.places
    }

    /// The governorate that a word names.
    pub(crate) fn governorate(&self, word: &str) -> Option<&'p Choice> {
        let found = self.governorates.get(word).first()?;
        self.places.governorates.get(*found)
    }

    /// The district that a word names, with its governorate's code. Where two
    /// governorates had a district of one name, the one in `governorate` is it.
    pub(crate) fn liwa(
        &self,
        word: &str,
        governorate: Option<&str>,
    ) -> Option<(&'p str, &'p Choice)> {
        let found = self.liwa.get(word).iter();
        let mut found = found
            .filter_map(|place| self.places.liwa.get(*place))
            .map(|(of, choice)| (of.as_str(), choice));
        let first = found.clone().next();
        found.find(|(of, _)| Some(*of) == governorate).or(first)
    }
}

/// Things found by a word as it is written, or else by its folded form: the
/// first way is the usual one and costs no folding.
struct ByWord<T> {
    written: HashMap<String, Vec<T>>,
    folded: HashMap<String, Vec<T>>,
}

impl<T> Default for ByWord<T> {
    fn default() -> Self {
        Self {
            written: HashMap::new(),
            folded: HashMap::new(),
        }
    }
}

impl<T: Copy + PartialEq> ByWord<T> {
    fn add(&mut self, word: &str, thing: T) {
        let folded = self.folded.entry(word_key(word)).or_default();
        let written = self.written.entry(word.to_owned()).or_default();
        for things in [folded, written] {
            if !things.contains(&thing) {
                things.push(thing);
            }
        }
    }

    fn add_choice(&mut self, choice: &Choice, thing: T) {
        for word in [&choice.code, &choice.english, &choice.arabic] {
            self.add(word, thing);
        }
    }

    fn get(&self, word: &str) -> &[T] {
        let found = self.written.get(word);
        let found = found.or_else(|| self.folded.get(&word_key(word)));
        found.map(Vec::as_slice).unwrap_or_default()
    }
}

/// The words of the short lists, from the catalogue in both languages.
pub(crate) struct Words {
    lists: Vec<(CodeList, ByWord<&'static str>)>,
}

impl Words {
    pub(crate) fn new() -> Self {
        let languages = [Messages::new(Lang::English), Messages::new(Lang::Arabic)];
        let lists = CodeList::ALL.map(|list| {
            let mut words = ByWord::default();
            for code in codes(list) {
                words.add(code, code);
                for messages in &languages {
                    words.add(&messages.text_plain(&list.message_id(code)), code);
                }
            }
            (list, words)
        });
        Self {
            lists: lists.into(),
        }
    }

    /// The code that a word of either language means.
    pub(crate) fn code(&self, list: CodeList, word: &str) -> Option<&'static str> {
        let (_, words) = self.lists.iter().find(|(of, _)| *of == list)?;
        words.get(word).first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_the_register_is_found_by_code_and_by_both_names() {
        let places = &Places::of_the_register();
        let words = PlaceWords::new(places);
        assert_eq!((places.governorates.len(), places.liwa.len()), (12, 51));
        for choice in &places.governorates {
            for word in [&choice.code, &choice.english, &choice.arabic] {
                assert_eq!(words.governorate(word), Some(choice), "{word}");
            }
        }
        for (governorate, choice) in &places.liwa {
            for word in [&choice.code, &choice.english, &choice.arabic] {
                let found = words.liwa(word, Some(governorate));
                assert_eq!(found, Some((governorate.as_str(), choice)), "{word}");
            }
        }
    }

    #[test]
    fn places_are_found_in_the_spellings_of_files() {
        let places = Places::of_the_register();
        let words = PlaceWords::new(&places);
        let found = |word| words.governorate(word).map(|choice| choice.code.as_str());
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
