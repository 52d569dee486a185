//! A small office for stories: three families on the path, and as many others
//! as a story needs.
//!
//! The families are those of a day in November 2026: one on aid, one with a job
//! and support that runs out, one suspended.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "only tests tell stories"
)]

mod families;

use crate::app::Now;
use chrono::NaiveDate;
use masar_domain::commands::Command;
use masar_domain::dated::Moment;
use masar_domain::event::Happened;
use masar_domain::{CaseFile, Context, Request, RuleBook};
use masar_store::engine::memory::MemoryEngine;
use masar_store::journal::RealDisk;
use masar_store::{Caller, Outcome, Register, Settings};
use std::sync::Arc;
use tempfile::TempDir;

pub(crate) use families::one_more;

pub(crate) fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

/// A Tuesday at 10:41 in Amman.
pub(crate) fn now() -> Now {
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-03T07:41:00Z").unwrap();
    Now {
        at: Moment::from_utc(at.to_utc()),
        today: day("2026-11-03"),
    }
}

pub(crate) fn book() -> Arc<RuleBook> {
    RuleBook::embedded().unwrap()
}

/// The commands of an office of `households`, those of one after those of
/// another: the three families first.
fn commands(households: u32) -> Vec<Command> {
    let mut all = Vec::new();
    for number in 1..=households {
        all.extend(match number {
            1 => families::on_aid(number),
            2 => families::on_the_path(number),
            3 => families::suspended(number),
            _ => vec![one_more(number)],
        });
    }
    all
}

/// The files of such an office, as they are decided.
pub(crate) fn files(households: u32) -> Vec<Arc<CaseFile>> {
    let mut files: Vec<CaseFile> = Vec::new();
    for (clock, command) in (1i64..).zip(commands(households)) {
        let context = Context {
            by: "lina".parse().unwrap(),
            at: Moment(clock),
            today: now().today,
            book: book(),
            next_household: u32::try_from(files.len()).unwrap() + 1,
            next_employer: 1,
        };
        let last = files.last_mut().filter(|_| command.household().is_some());
        let events = masar_domain::decide(last.as_deref(), &command, &context).unwrap();
        for event in events {
            let happened = Happened {
                event,
                by: context.by.clone(),
                at: context.at,
            };
            match CaseFile::begun_by(&happened) {
                Some(file) => files.push(file),
                None => _ = files.last_mut().unwrap().apply(&happened),
            }
        }
    }
    files.into_iter().map(Arc::new).collect()
}

/// A register in memory that holds such an office; its journal lies in the
/// directory.
pub(crate) fn register(households: u32) -> (Register, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let settings = Settings::new(book());
    let engine = Arc::new(MemoryEngine::new());
    let opened = Register::open_on(engine, Arc::new(RealDisk), dir.path(), settings);
    let register = opened.unwrap().0;
    let caller = Caller {
        by: "lina".parse().unwrap(),
        at: Moment(1),
        today: now().today,
    };
    let requests = commands(households).into_iter().zip(1u128..);
    let requests: Vec<(Request, Caller)> = requests
        .map(|(command, n)| (request(command, n), caller.clone()))
        .collect();
    for outcome in register.give_each(requests).unwrap() {
        assert!(matches!(outcome, Outcome::Done(_)), "{outcome:?}");
    }
    (register, dir)
}

/// A command with an id of its own.
pub(crate) fn request(command: Command, n: u128) -> Request {
    Request {
        id: masar_domain::CommandId(n.to_be_bytes()),
        command,
    }
}
