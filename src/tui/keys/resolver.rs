//! From pressed keys to a command.
//!
//! Invariant: the state is the keys pressed so far and a count, nothing else;
//! time never changes it, so a slow link cannot change what keys mean.

use super::{Active, Found, Keymap};
use crate::input::{Code, Key, Modifiers};

/// Largest count that is taken; more digits leave it there.
const COUNT_LIMIT: u32 = 99_999;

/// What the focused part of the screen does with characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// They are commands and counts.
    Commands,
    /// They are text: only keys that type nothing are commands.
    Text,
}

/// What a key came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A command, and how often where a count was given.
    Matched {
        /// Its id.
        command: String,
        /// The number typed before it.
        count: Option<u32>,
    },
    /// The beginning of a sequence, or a count: more keys are awaited.
    Pending,
    /// Nothing is bound to the key; in text entry it is text.
    NotFound,
    /// The sequence or count begun is given up; the key did nothing else.
    Cancelled,
}

/// Keys pressed so far.
#[derive(Debug, Clone, Default)]
pub struct Resolver {
    pending: Vec<Key>,
    count: Option<u32>,
}

impl Resolver {
    /// The keys pressed so far, as they are bound (translated by the layout).
    #[must_use]
    pub fn pending(&self) -> &[Key] {
        &self.pending
    }

    /// The count typed so far.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        self.count
    }

    /// Gives up what is pending, as when the focus moves.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Takes one key where `active` says.
    pub fn press<'a>(
        &mut self,
        key: Key,
        keymap: &Keymap,
        active: impl Into<Active<'a>>,
        entry: Entry,
    ) -> Step {
        let active = active.into();
        let idle = self.pending.is_empty();
        if entry == Entry::Text && idle && key.text().is_some() {
            return Step::NotFound;
        }
        if entry == Entry::Commands && idle && self.take_digit(key, keymap, active) {
            return Step::Pending;
        }
        for key in readings(key, keymap, entry) {
            self.pending.push(key);
            match keymap.find(active, &self.pending) {
                Some(Found::Command(command)) => {
                    let step = Step::Matched {
                        command: command.to_owned(),
                        count: self.count,
                    };
                    self.reset();
                    return step;
                }
                Some(Found::Beginning(_)) => return Step::Pending,
                None => _ = self.pending.pop(),
            }
        }
        let nothing_begun = idle && self.count.is_none();
        self.reset();
        if nothing_begun {
            Step::NotFound
        } else {
            Step::Cancelled
        }
    }

    /// Adds a digit to the count; a digit that is bound begins none.
    fn take_digit(&mut self, key: Key, keymap: &Keymap, active: Active<'_>) -> bool {
        let Some(digit) = key.text().and_then(digit) else {
            return false;
        };
        let begins = self.count.is_none();
        if begins && (digit == 0 || keymap.find(active, &[key.bare()]).is_some()) {
            return false;
        }
        let count = self
            .count
            .unwrap_or(0)
            .saturating_mul(10)
            .saturating_add(digit);
        self.count = Some(count.min(COUNT_LIMIT));
        true
    }
}

/// The keys that a press may stand for, the key itself first: then what the
/// terminal says is on a US keyboard, then what the layouts say.
fn readings(key: Key, keymap: &Keymap, entry: Entry) -> Vec<Key> {
    let mut readings = vec![key.bare()];
    let Code::Char(typed) = key.code else {
        return readings;
    };
    if entry == Entry::Text && key.modifiers == Modifiers::NONE {
        return readings;
    }
    let others = key.base.into_iter();
    let others = others.chain(
        keymap
            .layouts()
            .iter()
            .filter_map(|layout| layout.us_key(typed)),
    );
    readings.extend(others.map(|c| Key::new(Code::Char(c), key.modifiers)));
    readings
}

/// The letter or the digit that a key stands for, whatever the layout: `a` to
/// `z`, `0` to `9`.
#[must_use]
pub fn letter(key: Key, keymap: &Keymap) -> Option<char> {
    let typed = key.text()?;
    if let Some(digit) = digit(typed) {
        return char::from_digit(digit, 10);
    }
    readings(key, keymap, Entry::Commands)
        .into_iter()
        .filter_map(|key| key.text())
        .find(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
}

/// The value of a digit: 0-9, Arabic-Indic ٠-٩, Persian ۰-۹.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

#[cfg(test)]
#[path = "resolver_tests.rs"]
mod tests;
