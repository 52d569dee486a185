//! Keymaps: which keys mean which command, where.
//!
//! What lives here: key notation, keymap files and their merging, the step from
//! a pressed key to a command, keyboard layouts, and checks with positions.
//! What does not: commands (their ids are handed in for checks) and what to do
//! when one is matched.
//!
//! Invariants: no sequence ever expires, a key bound by itself is never
//! translated by a layout, text entry never loses a character to a binding, and
//! a broken keymap file still leaves a working keymap and a finding per mistake.

mod check;
mod condition;
mod file;
mod finding;
mod keycaps;
mod keymap;
mod layout;
mod notation;
mod resolver;
mod sendable;
mod shipped;
mod stroke;
mod trie;

pub(crate) use check::nearest;
pub use check::{Effect, KnownCommand, Vocabulary, check};
pub use condition::{Active, Condition, Holding};
pub use file::Source;
pub use finding::{Finding, Position, Problem, Severity};
pub use keycaps::Keycaps;
pub use keymap::{Binding, Hint, Keymap, Loaded, Then};
pub use layout::Layout;
pub use notation::{KeyError, Sequence, parse_key, spell};
pub use resolver::{Entry, Resolver, Step, letter};
pub use sendable::Unsent;
pub use shipped::{KEYMAPS, named};
pub use stroke::{
    MOST as MOST_STROKES, Stroke, StrokeError, Unwritable, read as read_strokes,
    write as write_strokes,
};

use file::{Item, parse_file};
use trie::{Found, Trie};
