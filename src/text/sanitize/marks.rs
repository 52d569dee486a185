//! Marks and joiners belong to a letter, and a letter carries few of them.

use super::character::{self, Kind, ZWJ, ZWNJ};
use super::{Dropped, note};

/// Shadda, a vowel and a superscript alef: no name needs more.
const MOST_MARKS: usize = 3;

/// One word with lone marks, extra marks and repeated joiners dropped.
pub(super) fn limited(word: &str, dropped: &mut Vec<Dropped>) -> String {
    let mut kept = String::with_capacity(word.len());
    let mut marks = 0;
    for character in word.chars() {
        let joiner = matches!(character, ZWJ | ZWNJ);
        let mark = character::is_mark(character);
        if (mark || joiner) && kept.is_empty() {
            note(
                dropped,
                character,
                if mark {
                    Kind::LoneMark
                } else {
                    Kind::Invisible
                },
            );
        } else if joiner && kept.ends_with([ZWJ, ZWNJ]) {
            note(dropped, character, Kind::Invisible);
        } else if mark && marks == MOST_MARKS {
            note(dropped, character, Kind::ExtraMark);
        } else {
            // A joiner does not begin a new letter for the marks after it.
            marks = if mark {
                marks + 1
            } else if joiner {
                marks
            } else {
                0
            };
            kept.push(character);
        }
    }
    kept
}
