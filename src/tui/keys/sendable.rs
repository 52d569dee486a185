//! Which keys terminals send at all.
//!
//! Sources: ECMA-48 and xterm's ctlseqs for what control bytes and sequences
//! exist; the kitty keyboard protocol for what only newer terminals send.

use super::Sequence;
use crate::input::{Code, Key};

/// Why most terminals do not send these keys.
pub(super) fn unsendable(keys: &Sequence) -> Option<&'static str> {
    keys.keys().iter().find_map(|key| key_unsendable(*key))
}

fn key_unsendable(key: Key) -> Option<&'static str> {
    const KITTY: &str = "only terminals with the kitty keyboard protocol send it";
    let held = key.modifiers;
    match key.code {
        Code::Char(c) if held.control => match c {
            'i' => Some("terminals send tab for it"),
            'm' => Some("terminals send enter for it"),
            '[' => Some("terminals send esc for it"),
            'h' => Some("terminals send backspace for it"),
            'a'..='z' | ' ' | '\\' | ']' | '^' | '_' => None,
            c if !c.is_ascii() => None,
            _ => Some(KITTY),
        },
        Code::Char('[' | 'O' | 'P' | ']' | '_' | '^' | 'X') if held.alt => {
            Some("it begins sequences of the terminal itself")
        }
        Code::Enter | Code::Backspace if held.control || held.shift => Some(KITTY),
        Code::Tab if held.control => Some(KITTY),
        Code::Tab if held.alt => Some("window systems keep it for themselves"),
        Code::Escape if held.control || held.shift || held.alt => Some(KITTY),
        Code::Menu => Some(KITTY),
        Code::Function(13..) => Some("most keyboards and terminals end at F12"),
        _ => None,
    }
}
