//! Stories of files that meet a register.

mod households;
mod office;
mod people;
mod twice;
