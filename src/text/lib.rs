//! Words, letters and cells: everything between a stored string and what a
//! person reads.
//!
//! Here live the message catalogue, the boundary filter for text that comes in,
//! digits, the folding of names for search, the layout of Arabic into terminal
//! cells, the one-line editor and the words of the calendar. Nothing here knows
//! a household, a store or a terminal.
//!
//! Invariant: text is kept in logical order and changes its order and its letter
//! forms only in the layout module, at the last step before the screen.

pub mod calendar;
pub mod digits;
pub mod edit;
pub mod fold;
pub mod layout;
pub mod messages;
pub mod sanitize;

pub use messages::{Direction, Lang};
