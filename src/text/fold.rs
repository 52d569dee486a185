//! Names under their many spellings: three levels of keys, and the tokens that
//! the register is searched by.
//!
//! | level | folds | serves |
//! | --- | --- | --- |
//! | [`clean()`] | vowel marks, tatweel, presentation forms, digits, invisible characters | comparing what was typed |
//! | [`key()`] | hamza carriers, taa marbuta, alef maksura, Persian letters, the article, compounds (`عبد ال..`, `..الدين`) | finding and finding again |
//! | [`skeleton()`] | vowels, and the script: Arabic and Latin share consonants | finding `Khaled` under خالد |
//!
//! Level 2 is Lucene's ArabicNormalizer plus the compounds of Jordanian names.
//! Skeletons collide widely (محمد = محمود): show hits by key first and never
//! merge two people on a skeleton. How far two names agree, word by word, is
//! [`names_alike`]; what a search word was meant to be where one letter of it is
//! wrong, [`Word::slips`]; the words of notes, [`words()`]. What does not live here: the index itself and the judgement
//! whether two records are one person.
//!
//! Invariant: each level is a function of the one before it, so texts that are
//! equal on one level are equal on the next.

mod key;
mod latin;
mod letters;
mod likeness;
mod skeleton;
mod slips;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use likeness::{Alike, Likened, NamesAlike, is_slip, names_alike, sounds};
pub use slips::Slips;
pub use tokens::{Level, Query, Reach, Token, Word, query, tokens};
pub use words::{asked, have, is_long_number, is_telling, words};

/// Level 1: the text without what spelling leaves free. Idempotent.
pub fn clean(name: &str) -> String {
    letters::clean(name)
}

/// Level 2: the search key, words separated by single spaces. A name whose every
/// word folds away (a lone article) keeps its folded letters.
pub fn key(name: &str) -> String {
    key::words(name).join(" ")
}

/// Level 3: the consonants that Arabic and Latin spellings share, as capital
/// letters, words separated by single spaces. A word without a consonant of that
/// kind (`آية`, `Aya`) keeps its first sound.
pub fn skeleton(name: &str) -> String {
    let words = key::words(name).into_iter().map(|word| skeleton::of(&word));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
