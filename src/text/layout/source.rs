//! The field as it will be drawn, still in logical order: leftovers made
//! visible, white space made plain, every character with its place in the field.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::sanitize::character::{Fate, ZWJ, ZWNJ, fate};

/// Left-to-right isolate, around the visible form of a leftover.
const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';
/// Carries a mark that has no letter.
const DOTTED_CIRCLE: char = '\u{25CC}';

/// One character to draw, or to guide the drawing.
pub(super) struct Piece {
    pub(super) character: char,
    /// Its byte in [`Source::text`], where its bidi level stands.
    pub(super) at: usize,
    /// The bytes of the field it stands for.
    pub(super) logical: Range<usize>,
}

#[derive(Default)]
pub(super) struct Source {
    /// All characters: what the bidirectional algorithm reads.
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
}

impl Source {
    pub(super) fn read(field: &str) -> Self {
        let mut source = Self::default();
        let mut carried = false;
        for (start, character) in field.char_indices() {
            let logical = start..start + character.len_utf8();
            if guides(character) {
                source.push(character, &logical);
                continue;
            }
            match fate(character) {
                Fate::Space => source.push(' ', &logical),
                Fate::Drop(_) => {
                    source.push_visible(character, &logical);
                    carried = false;
                    continue;
                }
                Fate::Keep | Fate::Letters => {
                    if !carried && character.width() == Some(0) {
                        source.push(DOTTED_CIRCLE, &logical);
                    }
                    source.push(character, &logical);
                }
            }
            carried = true;
        }
        source
    }

    fn push(&mut self, character: char, logical: &Range<usize>) {
        self.pieces.push(Piece {
            character,
            at: self.text.len(),
            logical: logical.clone(),
        });
        self.text.push(character);
    }

    /// `<U+202E>`, which reads from left to right wherever it stands. The
    /// isolates around it stand for no byte, so that no other cell grows by them.
    fn push_visible(&mut self, leftover: char, logical: &Range<usize>) {
        self.push(LRI, &(logical.start..logical.start));
        let visible = format!("<U+{:04X}>", u32::from(leftover));
        visible
            .chars()
            .for_each(|character| self.push(character, logical));
        self.push(PDI, &(logical.end..logical.end));
    }
}

/// Characters that take no cell and change how others are drawn.
pub(super) fn guides(character: char) -> bool {
    matches!(character, ZWJ | ZWNJ) || is_isolate(character)
}

/// Isolate marks: LRI, RLI, FSI and their end.
pub(super) fn is_isolate(character: char) -> bool {
    matches!(character, LRI..=PDI)
}
