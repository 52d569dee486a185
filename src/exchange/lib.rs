//! Files in and out of the register: workbooks and separated text.
//!
//! A file comes in by five rooms, each with one question: [`table`] (which
//! cells stand where), [`value`] (what a cell says), [`profile`] (which column
//! means what), [`intake`] (which rows are households and people, and which
//! are refused and why) and [`commands`] (what the register has to do for it).
//! Out go the rejects, the template and plain tables. What a household *is*
//! lives in the core; nothing here decides that.
//!
//! Invariant: what a file holds either comes out as a checked record with the
//! cell it stood in, or is refused by name; no row is skipped in silence, no
//! file can make the program ask for more memory than [`limits`] allow.

pub mod commands;
pub mod daysheet;
pub mod error;
mod error_words;
pub mod field;
pub mod intake;
pub mod limits;
pub mod out;
pub mod profile;
pub mod rejects;
pub mod table;
pub mod template;
pub mod value;
pub mod whatif;

pub use error::ExchangeError;
