//! The boundary filter: what may enter the register as text.
//!
//! Everything typed, pasted or read from a file passes here once; what is stored
//! is NFC, in logical order, and free of characters that a reader cannot see and
//! that can make one name look like another (CVE-2021-42574). What does not live
//! here: limits of length, which belong to each field, and the visible form of
//! leftovers from older data, which is the layout's.
//!
//! Invariant: sanitizing a clean text changes nothing.

pub(crate) mod character;
mod marks;

#[cfg(test)]
pub(crate) mod tests;

pub use character::Kind;

use std::fmt;

use character::Fate;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A text that may be stored, and what had to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clean {
    /// NFC, trimmed, with single spaces.
    pub text: String,
    /// Each kind of character that was dropped, in order of appearance. White
    /// space that was collapsed is not told.
    pub dropped: Vec<Dropped>,
}

/// One character that was dropped, with its number of occurrences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The character.
    pub character: char,
    /// Why it may not stay.
    pub kind: Kind,
    /// How many times it stood in the text.
    pub count: usize,
}

impl fmt::Display for Dropped {
    /// `U+202E`, the name by which a person can look the character up.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U+{:04X}", u32::from(self.character))
    }
}

/// Filters one line of text for storage.
///
/// Letters in presentation forms (as a Linux keyboard sends for lam-alef)
/// become plain letters; other compatibility characters stay as they are.
pub fn sanitize(text: &str) -> Clean {
    if is_plain(text) {
        return Clean {
            text: text.to_owned(),
            dropped: Vec::new(),
        };
    }
    let mut dropped = Vec::new();
    let letters = letters(text, &mut dropped);
    let composed: String = letters.nfc().collect();
    let single_spaced = composed.split(' ').filter(|word| !word.is_empty());
    let words: Vec<String> = single_spaced
        .map(|word| marks::limited(word, &mut dropped))
        .filter(|word| !word.is_empty())
        .collect();
    // Dropping a mark can bring two composing letters together.
    Clean {
        text: words.join(" ").nfc().collect(),
        dropped,
    }
}

/// The length of a field in graphemes: what a person counts as letters.
pub fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Most cells of an import are plain ASCII words and numbers.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|byte| (0x20..0x7F).contains(byte))
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
}

/// Character by character: drops, white space to spaces, forms to letters.
fn letters(text: &str, dropped: &mut Vec<Dropped>) -> String {
    let mut kept = String::with_capacity(text.len());
    for character in text.chars() {
        match character::fate(character) {
            Fate::Keep => kept.push(character),
            Fate::Space => kept.push(' '),
            Fate::Letters => kept.extend(character::plain_letters(character)),
            Fate::Drop(kind) => note(dropped, character, kind),
        }
    }
    kept
}

fn note(dropped: &mut Vec<Dropped>, character: char, kind: Kind) {
    let known = dropped
        .iter_mut()
        .find(|seen| seen.character == character && seen.kind == kind);
    match known {
        Some(seen) => seen.count += 1,
        None => dropped.push(Dropped {
            character,
            kind,
            count: 1,
        }),
    }
}
