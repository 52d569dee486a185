//! Which keys terminals send at all.
//!
//! Sources: ECMA-48 and xterm's ctlseqs for what control bytes and sequences
//! exist; the kitty keyboard protocol for what only newer terminals send.

use std::fmt;

use super::Sequence;
use crate::input::{Code, Key};

/// Why most terminals do not send a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsent {
    /// They send tab for it.
    Tab,
    /// They send enter for it.
    Enter,
    /// They send esc for it.
    Escape,
    /// They send backspace for it.
    Backspace,
    /// It begins sequences of the terminal itself.
    Begins,
    /// Window systems keep it for themselves.
    Kept,
    /// Most keyboards and terminals end at F12.
    BeyondF12,
    /// Only terminals with the kitty keyboard protocol send it.
    Newer,
}

impl Unsent {
    /// The word of its message: `keys-unsent-tab`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Unsent::Tab => "tab",
            Unsent::Enter => "enter",
            Unsent::Escape => "esc",
            Unsent::Backspace => "backspace",
            Unsent::Begins => "begins",
            Unsent::Kept => "kept",
            Unsent::BeyondF12 => "beyond-f12",
            Unsent::Newer => "newer",
        }
    }
}

/// For logs and tests; people read the catalogue's words.
impl fmt::Display for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unsent::Tab => "terminals send tab for it",
            Unsent::Enter => "terminals send enter for it",
            Unsent::Escape => "terminals send esc for it",
            Unsent::Backspace => "terminals send backspace for it",
            Unsent::Begins => "it begins sequences of the terminal itself",
            Unsent::Kept => "window systems keep it for themselves",
            Unsent::BeyondF12 => "most keyboards and terminals end at F12",
            Unsent::Newer => "only terminals with the kitty keyboard protocol send it",
        })
    }
}

/// Why most terminals do not send these keys.
pub(super) fn unsendable(keys: &Sequence) -> Option<Unsent> {
    keys.keys().iter().find_map(|key| key_unsendable(*key))
}

fn key_unsendable(key: Key) -> Option<Unsent> {
    let held = key.modifiers;
    match key.code {
        Code::Char(c) if held.control => match c {
            'i' => Some(Unsent::Tab),
            'm' => Some(Unsent::Enter),
            '[' => Some(Unsent::Escape),
            'h' => Some(Unsent::Backspace),
            'a'..='z' | ' ' | '\\' | ']' | '^' | '_' => None,
            c if !c.is_ascii() => None,
            _ => Some(Unsent::Newer),
        },
        Code::Char('[' | 'O' | 'P' | ']' | '_' | '^' | 'X') if held.alt => Some(Unsent::Begins),
        Code::Enter | Code::Backspace if held.control || held.shift => Some(Unsent::Newer),
        Code::Tab if held.control => Some(Unsent::Newer),
        Code::Tab if held.alt => Some(Unsent::Kept),
        Code::Escape if held.control || held.shift || held.alt => Some(Unsent::Newer),
        Code::Menu => Some(Unsent::Newer),
        Code::Function(13..) => Some(Unsent::BeyondF12),
        _ => None,
    }
}
