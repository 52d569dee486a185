//! The terminal as a whole: its modes, its size, what it can do, how fast it is.
//!
//! What lives here: what is told to a terminal on entering and leaving, raw
//! mode of the local one, the questions asked once and what follows from the
//! answers, and the pacing of frames. What does not: frames themselves (see
//! [`crate::output`]) and reading bytes (see [`crate::input`]).
//!
//! Invariant: whatever was changed is undone, also when a panic ends the
//! program; and nothing here waits for an answer. Only [`local`] touches a
//! terminal; everything else is bytes and values.

mod clipboard;
pub mod local;
mod pacer;
mod probe;
mod sequences;
mod size;

pub use clipboard::copy;
pub use masar_text::layout::TextMode;
pub use pacer::{Pacer, Verdict};
pub use probe::{Advice, Certainty, Keyboard, Probe, QUERIES, Remedy, advise};
pub use sequences::{enter, keyboard, leave, mouse, text_mode};
pub use size::{LARGEST, SMALLEST, clamp};
