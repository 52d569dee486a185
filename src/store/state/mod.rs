//! The state: what the journal has come to, as rows of an engine.
//!
//! Everything here can be thrown away and made again from the journal. Few
//! rows: a household with its members is one value, an enrollment with its
//! ledger another; index entries lie in blocks of many.
//!
//! Invariant: every index row follows from the records, and the digest in the
//! standing row is the sum of the digests of all record rows.

pub(crate) mod briefs;
pub(crate) mod buckets;
pub(crate) mod counters;
pub(crate) mod digest;
pub(crate) mod draft;
pub(crate) mod employers;
pub(crate) mod entry;
pub(crate) mod files;
pub(crate) mod matters;
pub(crate) mod postings;
pub(crate) mod records;
pub(crate) mod standing;
pub(crate) mod tables;
pub(crate) mod terms;
