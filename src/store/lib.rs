//! The register's storage.
//!
//! This half deals in bytes and knows no domain type: [`engine`] keeps ordered
//! keys and values (the state), [`journal`] keeps every command for ever (the
//! truth), [`codec`] turns a value into sealed bytes and back. What the bytes
//! mean lives above these three.
//!
//! Invariant: the state can always be thrown away and built again from the
//! journal, so nothing here ever repairs by guessing.

pub mod ballast;
pub mod codec;
pub mod engine;
pub mod error;
pub mod journal;
pub mod lock;

pub use error::StoreError;
