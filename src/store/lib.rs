//! The register on disk: a journal that is the truth, and a state made from it.
//!
//! Below, in bytes: [`engine`] keeps ordered keys and values, [`journal`] keeps
//! every command for ever, [`codec`] turns a value into sealed bytes and back.
//! Above, in the domain's types: [`Register`] takes commands and gives case
//! files.
//!
//! Invariant: the state can always be thrown away and built again from the
//! journal, so nothing here ever repairs by guessing.

pub mod agenda;
pub mod backup;
pub mod ballast;
pub mod batch;
mod book_index;
pub mod codec;
pub mod duplicates;
pub mod engine;
pub mod error;
mod going;
pub mod journal;
pub mod lock;
pub mod operations;
pub mod query;
pub mod rebuild;
pub mod register;
mod secret;
mod state;
pub mod verify;

pub use agenda::{Agenda, DueAsked};
pub use backup::{Manifest, SHARED_VIEWS, backup, restore};
pub use duplicates::{Candidate, Duplicates, DuplicatesAsked, Pair};
pub use engine::watched::Gauge;
pub use error::StoreError;
pub use going::{Going, Progress};
pub use query::{FEW, Foreseen, Index, Matches, SORTED, Sought, in_brief, index_of};
pub use rebuild::rebuild;
pub use register::{
    Caller, Came, Given, LOOKED_AT, Looked, Opened, Outcome, Receipt, Register, Settings, Together,
    Work,
};
pub use state::digest::Digest;
pub use state::entry::{Entry, OperationEnd, What};
pub use verify::{Fault, Verified, verify};
