//! Cutting a byte stream into units: characters, sequences, pastes.
//!
//! Only the shape of a unit is known here (ECMA-48 section 5.4, UTF-8), not
//! its meaning. The parser behind [`super::decode`] is given whole units only:
//! it waits for ever on sequences it does not know and would swallow the keys
//! behind them.
//!
//! Invariant: no byte is looked at twice for a paste, and nothing grows beyond
//! [`PASTE_LIMIT`].

/// Bytes of a paste that are kept; what comes after them is dropped.
pub(super) const PASTE_LIMIT: usize = 1 << 20;
/// Bytes of a sequence that are kept; a longer one is dropped whole.
const SEQUENCE_LIMIT: usize = 512;

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";

/// A whole piece of the stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unit {
    /// One character in UTF-8, or one control byte.
    Char(Vec<u8>),
    /// Esc and one character: a key with Alt.
    Alt(Vec<u8>),
    /// A control sequence, from Esc to its final byte.
    Sequence(Vec<u8>),
    /// A string (DCS, OSC, APC, PM, SOS), terminator cut off.
    Text(Vec<u8>),
    /// What was between the marks of a paste.
    Paste(Vec<u8>),
    /// The key Esc.
    Escape,
}

/// What the bytes held so far are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing, or part of a character.
    Ground,
    /// Esc.
    Escape,
    /// Esc and part of a character.
    Alt,
    /// `Esc O`: one more byte.
    Single,
    /// `Esc [` and what follows.
    Control,
    /// So many raw bytes still belong to the sequence (old mouse reports).
    Raw(usize),
    /// A string up to its terminator.
    Text,
    /// Pasted text up to its end mark.
    Paste,
}

/// Cuts bytes into units.
#[derive(Debug)]
pub(super) struct Cutter {
    state: State,
    held: Vec<u8>,
    /// More came than is kept.
    overflowed: bool,
}

impl Default for Cutter {
    fn default() -> Self {
        Self {
            state: State::Ground,
            held: Vec::new(),
            overflowed: false,
        }
    }
}

impl Cutter {
    /// Takes one byte; hands out the units that it completes.
    pub(super) fn push(&mut self, byte: u8, out: &mut Vec<Unit>) {
        match self.state {
            State::Ground => self.ground(byte, out),
            State::Escape => self.escape(byte, out),
            State::Alt => self.alt(byte, out),
            State::Single => self.single(byte, out),
            State::Control => self.control(byte, out),
            State::Raw(left) => self.raw(byte, left, out),
            State::Text => self.text(byte, out),
            State::Paste => self.paste(byte, out),
        }
    }

    /// Nothing more is waiting: one or two bytes that might have begun a
    /// sequence were keys.
    pub(super) fn settle(&mut self, out: &mut Vec<Unit>) {
        match (self.state, self.held.as_slice()) {
            (State::Escape, _) => {
                self.restart();
                out.push(Unit::Escape);
            }
            (State::Single | State::Control | State::Text, [ESC, second]) => {
                let key = Unit::Alt(vec![*second]);
                self.restart();
                out.push(key);
            }
            _ => {}
        }
    }

    fn restart(&mut self) {
        self.state = State::Ground;
        self.held.clear();
        self.overflowed = false;
    }

    /// Drops what is held and begins again with `byte`.
    fn restart_with(&mut self, byte: u8, out: &mut Vec<Unit>) {
        self.restart();
        self.push(byte, out);
    }

    fn ground(&mut self, byte: u8, out: &mut Vec<Unit>) {
        if self.held.is_empty() && byte == ESC {
            self.held.push(byte);
            self.state = State::Escape;
            return;
        }
        if let Some(character) = self.character(byte, out) {
            out.push(Unit::Char(character));
        }
    }

    fn alt(&mut self, byte: u8, out: &mut Vec<Unit>) {
        if let Some(character) = self.character(byte, out) {
            out.push(Unit::Alt(character));
            self.state = State::Ground;
        }
    }

    /// Adds a byte to the character held; hands it out when it is whole. Bytes
    /// that make no character are dropped.
    fn character(&mut self, byte: u8, out: &mut Vec<Unit>) -> Option<Vec<u8>> {
        if !self.held.is_empty() && byte & 0xC0 != 0x80 {
            self.restart_with(byte, out);
            return None;
        }
        self.held.push(byte);
        let length = match self.held[0] {
            0x00..=0x7F => 1,
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => 0,
        };
        if self.held.len() < length {
            return None;
        }
        let character = std::mem::take(&mut self.held);
        self.state = State::Ground;
        (length > 0 && std::str::from_utf8(&character).is_ok()).then_some(character)
    }

    fn escape(&mut self, byte: u8, out: &mut Vec<Unit>) {
        match byte {
            // The first one was the key; this one may begin anything.
            ESC => {
                out.push(Unit::Escape);
                return;
            }
            b'[' => self.state = State::Control,
            b'O' => self.state = State::Single,
            b'P' | b']' | b'_' | b'^' | b'X' => self.state = State::Text,
            _ => {
                self.held.clear();
                self.state = State::Alt;
                self.alt(byte, out);
                return;
            }
        }
        self.held.push(byte);
    }

    fn single(&mut self, byte: u8, out: &mut Vec<Unit>) {
        if !(0x20..0x7F).contains(&byte) {
            self.restart_with(byte, out);
            return;
        }
        self.held.push(byte);
        self.finish(Unit::Sequence, out);
    }

    fn control(&mut self, byte: u8, out: &mut Vec<Unit>) {
        match byte {
            0x20..=0x3F => self.hold(byte, SEQUENCE_LIMIT),
            // The Linux console sends `Esc [ [ A` for F1.
            b'[' if self.held.len() == 2 => {
                self.held.push(byte);
                self.state = State::Raw(1);
            }
            b'M' if self.held.len() == 2 => {
                self.held.push(byte);
                self.state = State::Raw(3);
            }
            0x40..=0x7E => {
                self.held.push(byte);
                if self.held == b"\x1b[200~" {
                    self.restart();
                    self.state = State::Paste;
                } else {
                    self.finish(Unit::Sequence, out);
                }
            }
            // No sequence goes on like this: the byte is a key of its own.
            _ => self.restart_with(byte, out),
        }
    }

    fn raw(&mut self, byte: u8, left: usize, out: &mut Vec<Unit>) {
        self.held.push(byte);
        if left > 1 {
            self.state = State::Raw(left - 1);
        } else {
            self.finish(Unit::Sequence, out);
        }
    }

    fn text(&mut self, byte: u8, out: &mut Vec<Unit>) {
        let ended_by_st = byte == b'\\' && self.held.len() > 2 && self.held.ends_with(&[ESC]);
        if ended_by_st {
            self.held.pop();
            self.finish(Unit::Text, out);
        } else if byte == 0x07 {
            self.finish(Unit::Text, out);
        } else if self.held.len() > 2 && self.held.ends_with(&[ESC]) {
            // Another sequence begins inside: the string was cut off.
            self.restart();
            self.push(ESC, out);
            self.push(byte, out);
        } else if byte == ESC {
            // Kept even past the limit, or the end would never be seen.
            self.held.truncate(SEQUENCE_LIMIT);
            self.held.push(byte);
        } else {
            self.hold(byte, SEQUENCE_LIMIT);
        }
    }

    fn paste(&mut self, byte: u8, out: &mut Vec<Unit>) {
        self.held.push(byte);
        if self.held.ends_with(PASTE_END) {
            let end = self.held.len() - PASTE_END.len();
            self.held.truncate(end.min(PASTE_LIMIT));
            let pasted = std::mem::take(&mut self.held);
            self.restart();
            out.push(Unit::Paste(pasted));
        } else if self.held.len() > PASTE_LIMIT + 2 * PASTE_END.len() {
            // Only the beginning and a possible end mark are kept.
            self.held.remove(PASTE_LIMIT);
        }
    }

    fn hold(&mut self, byte: u8, limit: usize) {
        if self.held.len() < limit {
            self.held.push(byte);
        } else {
            self.overflowed = true;
        }
    }

    fn finish(&mut self, unit: fn(Vec<u8>) -> Unit, out: &mut Vec<Unit>) {
        let bytes = std::mem::take(&mut self.held);
        if !self.overflowed {
            out.push(unit(bytes));
        }
        self.restart();
    }
}
