//! Bytes of a terminal into events.
//!
//! What lives here: cutting the byte stream into units (`Cutter`), keys and
//! pastes, and what the terminal answers when asked. What does not: reading
//! from anywhere, sizes (they come from the system, not from the stream), and
//! what a key means (see `keys`).
//!
//! Invariant: any bytes are taken without panic and in bounded memory, and
//! cutting them anywhere gives the same events, except for a key Esc.
//!
//! **A lone Esc without a clock.** Esc is one byte, and it also begins every
//! sequence. A terminal writes the bytes of one key at once and SSH carries
//! them in one packet, so a sequence is only ever cut where a read filled its
//! buffer, and then more bytes are waiting. So: feed what was read, and when
//! nothing more is waiting, call [`Reader::settle`]; what looks like the
//! beginning of a sequence and is one or two bytes long was a key. However slow
//! the link is, no time-out can break a sequence, and Esc acts at once. Another
//! Esc, an answer of the terminal for one, settles it too.

mod answer;
mod cutter;
mod decode;
mod encode;
mod key;
mod mouse;
mod reader;

pub use answer::{Answer, Ground, ModeKind, ModeSetting};
pub use encode::encode;
pub use key::{Code, Key, Modifiers};
pub use mouse::{Mouse, Turned};
pub use reader::Reader;

use cutter::{Cutter, Unit};

/// Something that came from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed, or repeated while held.
    Key(Key),
    /// The mouse was pressed or its wheel turned, where the terminal was asked
    /// to tell.
    Mouse(Mouse),
    /// Text was pasted, as it was: not cleaned of anything.
    Paste(String),
    /// The terminal answered a question.
    Answer(Answer),
    /// The terminal's window was entered or left.
    Focus(Focus),
}

/// Whether the terminal's window has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// It has it now.
    Gained,
    /// It lost it.
    Lost,
}
