//! A one-line field being typed: logical text, a caret, and how both look.
//!
//! What does not live here: what a valid value is (the form's), and the name of
//! a key (the key table's): this has a method for each thing a key can do.
//!
//! Invariant: the caret stands on a boundary between letters, or between a lam
//! and its alef; the text holds nothing that the boundary filter drops. The
//! final trimming and composing is [`crate::sanitize::sanitize`]'s, when the
//! field is taken.

mod motion;
mod view;

#[cfg(test)]
mod tests;

pub use view::View;

use crate::messages::Direction;
use crate::sanitize::character::{self, Fate, ZWJ, ZWNJ};
use crate::sanitize::graphemes;

/// Marks on one letter that typing can pile up; pasted text is cut to as many.
const MOST_MARKS: usize = 3;

/// A field of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte of the text before which the next letter goes.
    caret: usize,
    direction: Direction,
    /// The most graphemes the field takes.
    most: usize,
}

impl Field {
    /// An empty field for at most `most` graphemes. Ids, dates, phones and
    /// amounts are written left to right in any language of the interface.
    pub fn new(direction: Direction, most: usize) -> Self {
        Self {
            text: String::new(),
            caret: 0,
            direction,
            most,
        }
    }

    /// The field holding `text` (filtered and cut as if pasted), caret at the end.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        self.clear();
        self.insert(text);
        self
    }

    /// The text as typed, in logical order.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The caret's byte in [`Field::text`].
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The direction the field was made with.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Types or pastes: line ends and tabs become spaces, what may not be stored
    /// is left out, and what does not fit any more is cut. Returns how many
    /// characters were left out, so that the form can say so.
    pub fn insert(&mut self, typed: &str) -> usize {
        let before = self.clone();
        let mut left_out = 0;
        let mut room = self.most.saturating_sub(graphemes(&self.text));
        // A line end of two characters is one space.
        for character in typed.replace("\r\n", "\n").chars() {
            let letters: Vec<char> = match character::fate(character) {
                Fate::Keep => vec![character],
                Fate::Space => vec![' '],
                Fate::Letters => character::plain_letters(character).collect(),
                Fate::Drop(_) => Vec::new(),
            };
            if !self.insert_all(&letters, &mut room) {
                left_out += 1;
            }
        }
        if graphemes(&self.text) > self.most {
            // Typed into the middle of a flag, a letter makes two of it.
            *self = before;
            return typed.chars().count();
        }
        left_out
    }

    /// Inserts what one typed character stands for: all of it or nothing. Each
    /// letter takes one of the graphemes in `room`, so that a long paste is
    /// counted once and not at every letter.
    fn insert_all(&mut self, letters: &[char], room: &mut usize) -> bool {
        let stands_alone =
            |letter: &&char| !character::is_mark(**letter) && !matches!(**letter, ZWJ | ZWNJ);
        let taken = letters.iter().filter(stands_alone).count();
        let fits = letters.first().is_some_and(|first| self.carries(*first)) && taken <= *room;
        if fits {
            *room -= taken;
            for letter in letters {
                self.text.insert(self.caret, *letter);
                self.caret += letter.len_utf8();
            }
        }
        fits
    }

    /// Whether the letter before the caret can take this mark or joiner; any
    /// other character stands by itself.
    fn carries(&self, character: char) -> bool {
        let before = &self.text[..self.caret];
        if matches!(character, ZWJ | ZWNJ) {
            return !before.is_empty() && !before.ends_with([' ', ZWJ, ZWNJ]);
        }
        if !character::is_mark(character) {
            return true;
        }
        let marks = before
            .chars()
            .rev()
            .take_while(|last| character::is_mark(*last))
            .count();
        !before.is_empty() && !before.ends_with(' ') && marks < MOST_MARKS
    }

    /// Takes back one code point: a vowel mark alone, or the alef of a lam-alef.
    pub fn backspace(&mut self) {
        if let Some((start, _)) = self.text[..self.caret].char_indices().next_back() {
            self.remove(start, self.caret);
        }
    }

    /// Removes the letter after the caret with its marks.
    pub fn delete(&mut self) {
        self.remove(self.caret, self.after());
    }

    /// Removes back to the beginning of the word.
    pub fn delete_word(&mut self) {
        self.remove(self.word_before(), self.caret);
    }

    /// Empties the field.
    pub fn clear(&mut self) {
        self.remove(0, self.text.len());
    }

    fn remove(&mut self, start: usize, end: usize) {
        self.text.replace_range(start..end, "");
        self.caret = start;
    }
}
