//! How keys are written: `j`, `G`, `C-x`, `A-x`, `S-tab`, `enter`, `F5`, `g g`.
//!
//! Invariant: what [`spell`] writes, [`parse_key`] reads back as the same key.

use std::fmt;
use std::str::FromStr;

use crate::input::{Code, Key, Modifiers};

/// Keys that are written by a name; the first name of a key is the one shown.
const NAMES: [(&str, Code); 22] = [
    ("enter", Code::Enter),
    ("return", Code::Enter),
    ("esc", Code::Escape),
    ("escape", Code::Escape),
    ("tab", Code::Tab),
    ("backspace", Code::Backspace),
    ("space", Code::Char(' ')),
    ("left", Code::Left),
    ("right", Code::Right),
    ("up", Code::Up),
    ("down", Code::Down),
    ("home", Code::Home),
    ("end", Code::End),
    ("pgup", Code::PageUp),
    ("pageup", Code::PageUp),
    ("pgdn", Code::PageDown),
    ("pagedown", Code::PageDown),
    ("ins", Code::Insert),
    ("insert", Code::Insert),
    ("del", Code::Delete),
    ("delete", Code::Delete),
    ("menu", Code::Menu),
];

/// Why a key is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// There is nothing to read.
    #[error("no key is given")]
    Empty,
    /// Not a character and not a name.
    #[error("`{0}` is no key; keys are one character or a name such as enter, esc, pgdn, F5")]
    UnknownName(String),
    /// Shift with a character is the other character.
    #[error("`{0}` is written as the character it types, such as G for shift and g")]
    ShiftedCharacter(String),
}

/// Keys pressed one after the other: `g g`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sequence(Vec<Key>);

impl Sequence {
    /// The keys in order; there is at least one.
    #[must_use]
    pub fn keys(&self) -> &[Key] {
        &self.0
    }

    /// Whether pressing `self` comes before the end of `other` is reached.
    #[must_use]
    pub fn is_beginning_of(&self, other: &Self) -> bool {
        self.0.len() < other.0.len() && other.0.starts_with(&self.0)
    }
}

impl FromStr for Sequence {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let keys: Vec<Key> = text
            .split_whitespace()
            .map(parse_key)
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            Err(KeyError::Empty)
        } else {
            Ok(Self(keys))
        }
    }
}

impl fmt::Display for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spelled: Vec<String> = self.0.iter().map(|key| spell(*key)).collect();
        f.write_str(&spelled.join(" "))
    }
}

/// Reads one key.
///
/// # Errors
/// When the text is neither a character nor a known name.
pub fn parse_key(text: &str) -> Result<Key, KeyError> {
    let mut rest = text;
    let mut modifiers = Modifiers::NONE;
    while let Some((held, after)) = modifier(rest) {
        match held {
            'C' => modifiers.control = true,
            'A' => modifiers.alt = true,
            _ => modifiers.shift = true,
        }
        rest = after;
    }
    let code = code(rest).ok_or_else(|| match rest {
        "" => KeyError::Empty,
        _ => KeyError::UnknownName(text.to_owned()),
    })?;
    if modifiers.shift && matches!(code, Code::Char(_)) {
        return Err(KeyError::ShiftedCharacter(text.to_owned()));
    }
    Ok(Key::new(code, modifiers))
}

/// Writes one key.
#[must_use]
pub fn spell(key: Key) -> String {
    let mut text = String::new();
    for (held, sign) in [
        (key.modifiers.control, "C-"),
        (key.modifiers.alt, "A-"),
        (key.modifiers.shift, "S-"),
    ] {
        if held {
            text.push_str(sign);
        }
    }
    match (NAMES.iter().find(|(_, code)| *code == key.code), key.code) {
        (Some((name, _)), _) => text.push_str(name),
        (None, Code::Char(c)) => text.push(c),
        (None, Code::Function(number)) => text.push_str(&format!("F{number}")),
        (None, other) => text.push_str(&format!("{other:?}")),
    }
    text
}

/// A leading `C-`, `A-` or `S-` with something behind it.
fn modifier(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let held = chars.next().filter(|c| matches!(c, 'C' | 'A' | 'S'))?;
    let after = chars.as_str().strip_prefix('-')?;
    (!after.is_empty()).then_some((held, after))
}

fn code(text: &str) -> Option<Code> {
    let mut chars = text.chars();
    if let (Some(only), None) = (chars.next(), chars.next()) {
        return (!only.is_control() && !only.is_whitespace()).then_some(Code::Char(only));
    }
    let lower = text.to_ascii_lowercase();
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Some(*code);
    }
    let number: u8 = lower.strip_prefix('f')?.parse().ok()?;
    (1..=35).contains(&number).then_some(Code::Function(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_is_read_and_written_back() {
        let cases = [
            "j", "G", "?", "-", "ت", "؟", "\u{64e}", "C-x", "A-x", "C-A-x", "C--", "A-ت", "S-tab",
            "enter", "esc", "space", "C-space", "pgup", "pgdn", "home", "del", "F1", "F12", "S-F5",
            "C-left", "g g", "C-x C-s", "1",
        ];
        for text in cases {
            let sequence: Sequence = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(sequence.to_string(), text);
        }
    }

    #[test]
    fn other_names_of_a_key_are_understood() {
        for (text, same) in [("Return", "enter"), ("PageDown", "pgdn"), ("f5", "F5")] {
            assert_eq!(parse_key(text), parse_key(same));
        }
    }

    #[test]
    fn what_is_no_key_is_named() {
        assert_eq!("".parse::<Sequence>(), Err(KeyError::Empty));
        assert_eq!(parse_key("entr"), Err(KeyError::UnknownName("entr".into())));
        assert_eq!(parse_key("F36"), Err(KeyError::UnknownName("F36".into())));
        assert_eq!(
            parse_key("S-g"),
            Err(KeyError::ShiftedCharacter("S-g".into()))
        );
    }
}
