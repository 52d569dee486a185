//! `masar import` and `masar template` from outside: files built here go
//! through the program, and what it says and what the register holds is looked
//! at. Nothing of the machine is asked: the day, the user and the register's
//! place are given.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;
mod lists;
mod others;
mod safety;
mod sheets;
mod template;
