//! What is recorded of somebody's typing: keys, and text pasted at once.
//!
//! It is written as in keymaps, one after the other with a blank between. A
//! pasted text stands between quotation marks, in which `\"` and `\\` are those
//! signs themselves; the key of a quotation mark is `\"`:
//!
//! ```text
//! a n "زيارة قادمة" C-s
//! ```
//!
//! Invariant: what [`write()`] writes, [`read`] reads back as the same strokes,
//! and neither holds a control character.

use super::{KeyError, parse_key, spell};
use crate::input::{Code, Key};
use masar_text::Direction;
use masar_text::edit::Field;

/// The longest text of one paste that is taken, in characters.
const LONGEST: usize = 2000;

/// The most strokes that are read at once.
pub const MOST: usize = 1000;

/// The key of a quotation mark, which would begin a text.
const QUOTE: &str = "\\\"";

/// One thing typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stroke {
    Key(Key),
    /// Text that was pasted, clean as a field takes it.
    Paste(String),
}

/// Why something typed cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// The key has no notation.
    Key,
    /// The pasted text has no letter that may be kept.
    Nothing,
    /// It has more characters than this.
    Long(usize),
}

/// Why strokes cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StrokeError {
    #[error("{0}")]
    Key(#[from] KeyError),
    /// A text without its second quotation mark.
    #[error("the text that begins with {0} has no quotation mark at its end")]
    Open(String),
    /// A text with nothing in it that may be kept, or with too much.
    #[error("the text {0} is empty or too long")]
    Text(String),
    /// More strokes than this.
    #[error("more than {0} keys")]
    Many(usize),
}

impl Stroke {
    /// A key as it is written down: what a terminal said beside it is left out,
    /// so a letter that no layout knows goes by the key of a US keyboard.
    ///
    /// # Errors
    /// When it has no notation.
    pub fn key(key: Key, knows: impl Fn(char) -> bool) -> Result<Stroke, Unwritable> {
        let known = match (key.code, key.base) {
            (Code::Char(typed), Some(base)) if !typed.is_ascii() && !knows(typed) => {
                Key::new(Code::Char(base), key.modifiers)
            }
            _ => key.bare(),
        };
        match parse_key(&spell(known)) {
            Ok(read) if read == known => Ok(Stroke::Key(known)),
            _ => Err(Unwritable::Key),
        }
    }

    /// Text as it came from the terminal, cleaned as a field cleans it.
    ///
    /// # Errors
    /// When nothing of it may be kept, or it is too long.
    pub fn paste(text: &str) -> Result<Stroke, Unwritable> {
        if text.chars().count() > LONGEST {
            return Err(Unwritable::Long(LONGEST));
        }
        let field = Field::new(Direction::Auto, LONGEST).with_text(text);
        match field.is_empty() {
            true => Err(Unwritable::Nothing),
            false => Ok(Stroke::Paste(field.text().to_owned())),
        }
    }

    /// As it is written.
    #[must_use]
    pub fn spelled(&self) -> String {
        match self {
            Stroke::Key(key) if key.text() == Some('"') => QUOTE.to_owned(),
            Stroke::Key(key) => spell(*key),
            Stroke::Paste(text) => {
                let text = text.replace('\\', "\\\\").replace('"', "\\\"");
                format!("\"{text}\"")
            }
        }
    }
}

/// Writes strokes in a line.
#[must_use]
pub fn write(strokes: &[Stroke]) -> String {
    let spelled: Vec<String> = strokes.iter().map(Stroke::spelled).collect();
    spelled.join(" ")
}

/// Reads a line of strokes.
///
/// # Errors
/// With the first thing that is not understood.
pub fn read(line: &str) -> Result<Vec<Stroke>, StrokeError> {
    let mut rest = line.trim_start();
    let mut strokes = Vec::new();
    while !rest.is_empty() {
        if strokes.len() == MOST {
            return Err(StrokeError::Many(MOST));
        }
        let (stroke, after) = match rest.strip_prefix('"') {
            Some(text) => pasted(text)?,
            None => pressed(rest)?,
        };
        strokes.push(stroke);
        rest = after.trim_start();
    }
    match strokes.is_empty() {
        true => Err(KeyError::Empty.into()),
        false => Ok(strokes),
    }
}

/// A key, and what stands behind it.
fn pressed(rest: &str) -> Result<(Stroke, &str), StrokeError> {
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (key, after) = rest.split_at(end);
    let key = match key {
        QUOTE => Key::char('"'),
        key => parse_key(key)?,
    };
    Ok((Stroke::Key(key), after))
}

/// A text behind its first quotation mark, and what stands behind its second.
fn pasted(rest: &str) -> Result<(Stroke, &str), StrokeError> {
    let mut text = String::new();
    let mut letters = rest.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => {
                let after = &rest[at + 1..];
                let stroke = Stroke::paste(&text).map_err(|_| {
                    let begins = text.chars().take(20).collect();
                    StrokeError::Text(begins)
                })?;
                return Ok((stroke, after));
            }
            '\\' => text.extend(letters.next().map(|(_, escaped)| escaped)),
            letter => text.push(letter),
        }
    }
    let begins = rest.chars().take(20).collect();
    Err(StrokeError::Open(begins))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(written: &str) -> Vec<Stroke> {
        let keys = written.split(' ').map(|key| parse_key(key).unwrap());
        keys.map(Stroke::Key).collect()
    }

    #[test]
    fn strokes_are_written_and_read_back() {
        let mut strokes = keys("a n ت S-tab C-s \\ space A-x F10 \u{64e}");
        strokes.push(Stroke::Key(Key::char('"')));
        strokes.push(Stroke::paste("زيارة \"قادمة\" \\ ").unwrap());
        strokes.extend(keys("esc"));
        let written = write(&strokes);
        assert_eq!(
            written,
            "a n ت S-tab C-s \\ space A-x F10 \u{64e} \\\" \"زيارة \\\"قادمة\\\" \\\\ \" esc"
        );
        assert_eq!(read(&written), Ok(strokes));
        assert_eq!(read("  j   j "), Ok(keys("j j")));
        assert_eq!(read("\"a\"j"), read("\"a\" j"));
    }

    #[test]
    fn a_pasted_text_holds_what_a_field_would_take_of_it() {
        let clean = Stroke::paste("a\r\nb\t\u{1b}[31m\u{202e}\u{fefb}").unwrap();
        assert_eq!(clean, Stroke::Paste("a b [31mلا".into()));
        assert_eq!(read("\"a\u{202e}b\""), Ok(vec![Stroke::Paste("ab".into())]));
        assert_eq!(Stroke::paste("\u{202e}"), Err(Unwritable::Nothing));
        let long = "ب".repeat(LONGEST + 1);
        assert_eq!(Stroke::paste(&long), Err(Unwritable::Long(LONGEST)));
    }

    #[test]
    fn a_letter_that_no_layout_knows_goes_by_the_key_it_stands_on() {
        let cyrillic = Key::char('о').with_base(Some('j'));
        assert_eq!(
            Stroke::key(cyrillic, |_| false),
            Ok(Stroke::Key(Key::char('j')))
        );
        let arabic = Key::char('ت').with_base(Some('j'));
        assert_eq!(
            Stroke::key(arabic, |_| true),
            Ok(Stroke::Key(Key::char('ت')))
        );
        let nowhere = Key::char('\u{a0}');
        assert_eq!(Stroke::key(nowhere, |_| false), Err(Unwritable::Key));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(read(" "), Err(KeyError::Empty.into()));
        assert_eq!(
            read("j entr"),
            Err(KeyError::UnknownName("entr".into()).into())
        );
        assert_eq!(read("\"abc j"), Err(StrokeError::Open("abc j".into())));
        assert_eq!(read("\"\""), Err(StrokeError::Text(String::new())));
        assert_eq!(read(&"j ".repeat(MOST + 1)), Err(StrokeError::Many(MOST)));
        assert_eq!(
            read(&"j ".repeat(MOST)).map(|strokes| strokes.len()),
            Ok(MOST)
        );
    }
}
