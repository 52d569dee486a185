//! The program on a terminal of its own, a pseudo one: what only a terminal can
//! show. Real keys and signals go in, and the bytes that come out are read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod panes;
#[path = "../program/mod.rs"]
mod program;
mod seat;
mod verbs;
