//! A small office for stories about the register: made-up families, commands
//! with ids of their own, and a register on a disk and an engine in memory.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

pub mod by_hand;
pub mod by_hand_merge;
pub mod by_hand_path;
pub mod chance;
pub mod child;
pub mod commands;
pub mod naive;
pub mod place;
pub mod watched;

use chrono::NaiveDate;
use commands::Asked;
use masar_domain::commands::Request;
use masar_domain::dated::Moment;
use masar_domain::{CaseFile, Code, CommandId, HouseholdId, RuleBook};
use masar_store::engine::memory::MemoryEngine;
use masar_store::engine::{Batch, Direction, Engine};
use masar_store::journal::modelled::ModelledDisk;
use masar_store::{Caller, Outcome, Receipt, Register, Settings, StoreError, Together};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where a register lies on a modelled disk.
pub const PLACE: &str = "register";

pub fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

/// The day of every story, unless it says otherwise.
pub fn today() -> NaiveDate {
    day("2026-03-15")
}

pub fn caller() -> Caller {
    caller_on("2026-03-15")
}

/// Lina at noon of a day.
pub fn caller_on(date: &str) -> Caller {
    let noon = day(date).and_hms_opt(9, 0, 0).unwrap().and_utc();
    Caller {
        by: "lina".parse().unwrap(),
        at: Moment::from_utc(noon),
        today: day(date),
    }
}

pub fn settings() -> Settings {
    Settings::new(RuleBook::embedded().unwrap())
}

/// A command with an id that no other has.
pub fn request(command: impl Asked) -> Request {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    numbered(NEXT.fetch_add(1, Ordering::Relaxed), command)
}

/// A command with the id that belongs to a number.
pub fn numbered(number: u64, command: impl Asked) -> Request {
    let mut id = [0; 16];
    id[8..].copy_from_slice(&number.to_be_bytes());
    Request {
        id: CommandId(id),
        command: command.asked(),
    }
}

/// Gives one command, which must be carried out.
pub fn done(register: &Register, command: impl Asked) -> Receipt {
    let outcome = register.give_one(request(command), &caller()).unwrap();
    outcome.done().unwrap_or_else(|| panic!("{outcome:?}"))
}

/// Gives one command, which must be refused.
pub fn refused(register: &Register, command: impl Asked) -> Code {
    match register.give_one(request(command), &caller()).unwrap() {
        Outcome::Refused(refusal) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}

pub fn each_alone(register: &Register, requests: Vec<Request>) -> Vec<Outcome> {
    let given = register.give(requests, &caller(), Together::EachAlone);
    given.unwrap().outcomes
}

pub fn together(register: &Register, requests: Vec<Request>) -> Vec<Outcome> {
    let given = register.give(requests, &caller(), Together::AllOrNothing);
    given.unwrap().outcomes
}

pub fn code_of(outcome: &Outcome) -> Option<Code> {
    match outcome {
        Outcome::Refused(refusal) => Some(refusal.code),
        _ => None,
    }
}

pub fn file(register: &Register, id: HouseholdId) -> CaseFile {
    register.file(id).unwrap().expect("the household is there")
}

/// Every file, in the order of the numbers.
pub fn all_files(register: &Register) -> Vec<CaseFile> {
    let matches = found(register, "");
    register.page(&matches, 0, u32::MAX).unwrap()
}

pub fn found(register: &Register, filter: &str) -> masar_store::Matches {
    let filter = masar_domain::filter::parse(filter).unwrap();
    register.find(&filter, today()).unwrap()
}

/// The numbers a filter finds.
pub fn numbers(register: &Register, filter: &str) -> Vec<u32> {
    found(register, filter).numbers(0, u32::MAX).collect()
}

/// Nothing is wrong with the register, and the state is what the journal says.
pub fn assert_sound(register: &Register) {
    let verified = masar_store::verify(register, today(), |_| {}).unwrap();
    assert_eq!(verified.faults, [], "{verified:?}");
    assert_eq!(verified.digest, register.digest().1);
}

/// A disk and an engine in memory, and the register on them.
pub struct Office {
    pub disk: ModelledDisk,
    pub engine: Arc<dyn Engine>,
}

impl Default for Office {
    fn default() -> Office {
        Office::on(Arc::new(MemoryEngine::new()))
    }
}

impl Office {
    pub fn on(engine: Arc<dyn Engine>) -> Office {
        Office {
            disk: ModelledDisk::new(),
            engine,
        }
    }

    pub fn open(&self) -> Register {
        self.try_open().unwrap()
    }

    pub fn try_open(&self) -> Result<Register, StoreError> {
        self.open_with(settings()).map(|(register, _)| register)
    }

    pub fn open_with(
        &self,
        settings: Settings,
    ) -> Result<(Register, masar_store::Opened), StoreError> {
        let (engine, disk) = (Arc::clone(&self.engine), Arc::new(self.disk.clone()));
        Register::open_on(engine, disk, Path::new(PLACE), settings)
    }

    /// The same journal with a state made from nothing.
    pub fn afresh(&self) -> Office {
        Office {
            disk: self.disk.clone(),
            engine: Arc::new(MemoryEngine::new()),
        }
    }
}

/// An engine with the same rows.
pub fn copy_of(engine: &dyn Engine) -> Arc<dyn Engine> {
    let mut batch = Batch::new();
    for (key, value) in rows_of(engine) {
        batch.put(key, value);
    }
    let copy = MemoryEngine::new();
    copy.atomic(batch, &[]).unwrap();
    Arc::new(copy)
}

/// Every row, in the order of the keys.
pub fn rows_of(engine: &dyn Engine) -> Vec<masar_store::engine::Row> {
    let rows = engine.range(&[]..&[u8::MAX], Direction::Forward, usize::MAX);
    rows.unwrap()
}
