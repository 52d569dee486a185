//! The screen of Masar: panes and forms over a register, from the bytes of a
//! terminal to the bytes for it.
//!
//! ```text
//! bytes -> input -> keys -> commands -> app -> panes, forms -> ink -> output -> bytes
//!                                        |  ^
//!                                effects v  | events
//!                                      session <-> register
//! ```
//!
//! What does not live here: the rules of the register (the domain's), how it is
//! kept (the store's), and files.
//!
//! Invariant: only [`session`] speaks with the register, and only
//! [`session::local`] and [`terminal::local`] touch a clock or a terminal;
//! everything else turns values into values.

pub mod app;
pub mod changes;
pub mod columns;
pub mod commands;
#[cfg(test)]
pub(crate) mod example;
pub mod filters;
pub mod forms;
pub mod ink;
pub mod input;
pub mod keys;
pub mod likened;
pub mod matched;
pub mod output;
pub mod panes;
pub mod session;
mod spoken;
pub mod tasks;
pub mod terminal;
pub mod theme;
pub mod views;

pub use spoken::spoken_name;
