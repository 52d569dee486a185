//! Keys that edit a line of text, the same in fields and in open lists.

use masar_text::digits::{self, Digits};
use masar_text::edit;

use crate::input::{Code, Key, Modifiers};

/// What a key did to the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typing {
    /// It typed; so many characters could not be taken.
    Typed(usize),
    /// It edited, or moved the caret.
    Edited,
    /// It is no key for text.
    NotText,
}

/// Gives a key to a line of text, in which numbers are shown in these digits.
pub(super) fn press(text: &mut edit::Field, key: Key, digits: Digits) -> Typing {
    if let Some(typed) = key.text() {
        let typed = digits::as_kept(typed.encode_utf8(&mut [0; 4]), digits);
        return Typing::Typed(text.insert(&typed));
    }
    match (key.code, key.modifiers) {
        (Code::Backspace, Modifiers::NONE) => text.backspace(),
        (Code::Backspace, _) | (Code::Char('w'), Modifiers::CONTROL) => text.delete_word(),
        (Code::Delete, _) => text.delete(),
        (Code::Char('u'), Modifiers::CONTROL) => text.clear(),
        (Code::Left, Modifiers::NONE) => text.left(),
        (Code::Left, _) => text.word_left(),
        (Code::Right, Modifiers::NONE) => text.right(),
        (Code::Right, _) => text.word_right(),
        (Code::Home, _) | (Code::Char('a'), Modifiers::CONTROL) => text.home(),
        (Code::End, _) | (Code::Char('e'), Modifiers::CONTROL) => text.end(),
        _ => return Typing::NotText,
    }
    Typing::Edited
}
