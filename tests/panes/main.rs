//! The panes as a person uses them: the built program in a terminal of its own,
//! keys in, screens out. One program of tests, so that what they share is built
//! once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod day;
mod hour;
mod keyboard;
mod player;
#[path = "../program/mod.rs"]
mod program;
mod script;
mod terminal;
