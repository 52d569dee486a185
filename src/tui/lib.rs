//! The screen of Masar: terminal in, terminal out, keys, looks.
//!
//! What lives here: the bytes of a terminal in both directions, keymaps, looks.
//! What does not: the register and its rules, files, clocks.
//!
//! Invariant: apart from [`terminal::local`], nothing here touches a clock, a file or
//! a terminal; bytes and moments are handed in, bytes and values are handed out.

pub mod app;
pub mod commands;
#[cfg(test)]
pub(crate) mod example;
pub mod forms;
pub mod ink;
pub mod input;
pub mod keys;
pub mod output;
pub mod panes;
pub mod session;
pub mod terminal;
pub mod theme;
