//! Stories of the journal, mostly on the modelled disk.

mod damage;
mod full;
mod operations;
mod power;
mod reading;
mod real;

use std::path::Path;
use std::sync::Arc;

use super::modelled::ModelledDisk;
use super::*;

const DIR: &str = "register/journal";

fn store() -> StoreId {
    StoreId::from_seed(b"Irbid")
}

fn settings() -> Settings {
    Settings::new(store())
}

/// Opens with segments of a few hundred bytes, so that stories rotate.
fn small() -> Settings {
    settings().segment_bytes(600)
}

fn open(disk: &ModelledDisk, settings: Settings) -> Result<(Journal, Opened), JournalError> {
    Journal::open(Arc::new(disk.clone()), DIR, settings)
}

fn entry(body: &str) -> Frame {
    Frame::Entry(body.into())
}

/// A command's body: its number, and a length that varies.
fn body(number: u64) -> String {
    format!("command {number} {}", "ف".repeat((number % 7) as usize))
}

/// Appends commands one by one.
fn append(journal: &mut Journal, numbers: impl IntoIterator<Item = u64>) {
    for number in numbers {
        let appended = journal.append(&[entry(&body(number))]).unwrap();
        assert_eq!(appended.places[0].sequence, number);
    }
}

fn bodies(entries: Entries) -> Vec<String> {
    entries
        .map(|entry| String::from_utf8(entry.unwrap().body).unwrap())
        .collect()
}

fn commands(numbers: impl IntoIterator<Item = u64>) -> Vec<String> {
    numbers.into_iter().map(body).collect()
}

fn segment_path(number: u32) -> std::path::PathBuf {
    segment::path(Path::new(DIR), number)
}
