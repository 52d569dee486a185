//! Moving the caret. Arrows follow the direction of the field, also through a
//! number inside Arabic text: in a right-to-left field the left arrow goes
//! forward, and the caret jumps on the screen where the order changes.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::Field;
use crate::layout::layout;
use crate::messages::Direction;

impl Field {
    /// The left arrow.
    pub fn left(&mut self) {
        self.caret = if self.is_rtl() {
            self.after()
        } else {
            self.before()
        };
    }

    /// The right arrow.
    pub fn right(&mut self) {
        self.caret = if self.is_rtl() {
            self.before()
        } else {
            self.after()
        };
    }

    /// The left arrow with Ctrl: over a word.
    pub fn word_left(&mut self) {
        self.caret = if self.is_rtl() {
            self.word_after()
        } else {
            self.word_before()
        };
    }

    /// The right arrow with Ctrl: over a word.
    pub fn word_right(&mut self) {
        self.caret = if self.is_rtl() {
            self.word_before()
        } else {
            self.word_after()
        };
    }

    /// Before the first letter.
    pub fn home(&mut self) {
        self.caret = 0;
    }

    /// After the last letter.
    pub fn end(&mut self) {
        self.caret = self.text.len();
    }

    pub(super) fn is_rtl(&self) -> bool {
        match self.direction {
            Direction::Ltr => false,
            Direction::Rtl => true,
            Direction::Auto => layout(&self.text, Direction::Auto).direction == Direction::Rtl,
        }
    }

    /// The boundary after the caret; the end if there is none.
    pub(super) fn after(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.caret, self.text.len(), true);
        cursor
            .next_boundary(&self.text, 0)
            .ok()
            .flatten()
            .unwrap_or(self.text.len())
    }

    /// The boundary before the caret; 0 if there is none.
    pub(super) fn before(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.caret, self.text.len(), true);
        cursor
            .prev_boundary(&self.text, 0)
            .ok()
            .flatten()
            .unwrap_or(0)
    }

    /// The beginning of the word that the caret is in or behind.
    pub(super) fn word_before(&self) -> usize {
        let words = self.text[..self.caret].split_word_bound_indices().rev();
        words
            .map(word)
            .find(|(_, _, blank)| !blank)
            .map_or(0, |(start, _, _)| start)
    }

    /// The end of the word that the caret is in or before.
    pub(super) fn word_after(&self) -> usize {
        let words = self.text[self.caret..].split_word_bound_indices();
        let end = words
            .map(word)
            .find(|(_, _, blank)| !blank)
            .map(|(_, end, _)| end);
        end.map_or(self.text.len(), |end| self.caret + end)
    }
}

/// Start, end, and whether there is nothing but white space.
fn word((start, text): (usize, &str)) -> (usize, usize, bool) {
    (start, start + text.len(), text.trim().is_empty())
}
