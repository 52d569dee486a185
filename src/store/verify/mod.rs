//! Checking a register: the chain, `state == fold(journal)`, every index row
//! both ways, the figures against all files, and the invariants of every case
//! file and employer. What is wrong is named, with its place; nothing is changed.
//!
//! The register may be in use: the journal is folded a second time, and page by
//! page, while the writer is held up for a moment, both stand at one entry.

mod figures;
mod files;
mod fold;
mod names;

use crate::StoreError;
use crate::engine::{Direction, Engine, Row, key};
use crate::going::{Going, Progress, Watcher};
use crate::register::Register;
use crate::state::digest::Digest;
use crate::state::standing::Standing;
use crate::state::tables;
use chrono::NaiveDate;
use fold::Fold;
use masar_domain::invariants::Broken;
use names::name;
use std::cmp::Ordering;
use std::sync::PoisonError;

/// Rows compared at a time.
const PAGE: usize = 4096;
/// Faults listed by name; the rest is counted.
const NAMED: usize = 100;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The journal's chain, with segment, byte and entry.
    Journal(String),
    /// A row that the journal says should be there.
    Missing { row: String },
    /// A row that the journal knows nothing of.
    Extra { row: String },
    /// A row that holds something else than the journal says.
    Differs { row: String },
    /// The digest kept is not that of the rows that follow from the journal.
    Digest { kept: Digest, found: Digest },
    /// A case file or an employer that breaks an invariant.
    Invariant(Broken),
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The last entry of the journal.
    pub last: u64,
    pub households: u32,
    pub rows: u64,
    pub digest: Digest,
    /// At most a hundred, in the order found.
    pub faults: Vec<Fault>,
    /// How many there are in all.
    pub faults_in_all: u64,
}

/// Checks everything. The register may be in use: commands given meanwhile
/// wait for no more than a page.
pub fn verify<G: Into<Going>>(
    register: &Register,
    today: NaiveDate,
    mut progress: impl FnMut(Progress) -> G,
) -> Result<Verified, StoreError> {
    let mut tell = |reached| progress(reached).into();
    let watcher = &mut Watcher::new(&mut tell);
    let shared = register.shared();
    let alone = shared.checking.lock();
    let _alone = alone.unwrap_or_else(PoisonError::into_inner);
    let mark = register.mark()?;
    let mut found = Verified {
        last: mark.applied,
        households: mark.households,
        rows: 0,
        digest: mark.digest,
        faults: Vec::new(),
        faults_in_all: 0,
    };
    if let Err(error) = shared.journal.check(|_| {}) {
        found.fault(Fault::Journal(error.to_string()));
        return Ok(found);
    }
    let mut fold = Fold::begin(shared)?;
    fold.catch_up(watcher)?;
    compare(register, &mut fold, &mut found, watcher)?;
    check_standing(register, &mut fold, &mut found)?;
    figures::check(&*fold.engine, &shared.book, &mut found)?;
    files::check(shared, today, &mut found, watcher)?;
    files::check_employers(register, &mut found)?;
    Ok(found)
}

impl Verified {
    fn fault(&mut self, fault: Fault) {
        self.faults_in_all += 1;
        if self.faults.len() < NAMED {
            self.faults.push(fault);
        }
    }
}

/// Goes through the rows of both engines, side by side.
fn compare(
    register: &Register,
    fold: &mut Fold<'_>,
    found: &mut Verified,
    watcher: &mut Watcher<'_>,
) -> Result<(), StoreError> {
    let mut start = Vec::new();
    loop {
        watcher.goes_on()?;
        let (mut expected, mut kept) = {
            let _pause = register.pause()?;
            fold.catch_up(&mut Watcher::new(&mut |_| Going::On))?;
            (
                page(&*fold.engine, &start)?,
                page(&*register.shared().engine, &start)?,
            )
        };
        // Beyond the end of a full page there may be rows that were not read.
        let full = [&expected, &kept].into_iter().filter(|p| p.len() == PAGE);
        let end = full.filter_map(|page| page.last()).map(|(key, _)| key);
        let end = end.min().cloned();
        if let Some(end) = &end {
            expected.retain(|(key, _)| key <= end);
            kept.retain(|(key, _)| key <= end);
        }
        compare_page(&expected, &kept, found);
        match end {
            Some(end) => start = key::after(&end),
            None => return Ok(()),
        }
    }
}

fn page(engine: &dyn Engine, start: &[u8]) -> Result<Vec<Row>, StoreError> {
    Ok(engine.range(start..&[u8::MAX], Direction::Forward, PAGE)?)
}

fn compare_page(expected: &[Row], kept: &[Row], found: &mut Verified) {
    let (mut expected, mut kept) = (expected.iter().peekable(), kept.iter().peekable());
    loop {
        let order = match (expected.peek(), kept.peek()) {
            (None, None) => return,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        let one = expected.next_if(|_| order.is_le());
        let other = kept.next_if(|_| order.is_ge());
        match (one, other) {
            // The standing tells of the moment: it is looked at last.
            (Some((key, _)), Some(_)) if key == Standing::key().bytes() => {}
            (Some((_, one)), Some((key, other))) => {
                found.rows += 1;
                if one != other {
                    found.fault(Fault::Differs { row: name(key) });
                }
            }
            (Some((key, _)), None) => found.fault(Fault::Missing { row: name(key) }),
            (None, Some((key, _))) => found.fault(Fault::Extra { row: name(key) }),
            (None, None) => return,
        }
    }
}

/// The standing kept must be the fold's, and its digest that of the rows.
fn check_standing(
    register: &Register,
    fold: &mut Fold<'_>,
    found: &mut Verified,
) -> Result<(), StoreError> {
    let kept = {
        let pause = register.pause()?;
        fold.catch_up(&mut Watcher::new(&mut |_| Going::On))?;
        (found.last, found.households) = (pause.mark.applied, pause.mark.households);
        found.digest = pause.mark.digest;
        Standing::load(&*register.shared().engine)?
    };
    // A register without entries may have no standing row yet.
    let kept = kept.unwrap_or_else(|| Standing::new(fold.standing.made));
    let digest = digest_of(&*fold.engine)?;
    if kept.digest != digest {
        found.fault(Fault::Digest {
            kept: kept.digest,
            found: digest,
        });
    }
    let expected = Standing {
        digest: kept.digest,
        ..fold.standing.clone()
    };
    if kept != expected {
        let row = name(Standing::key().bytes());
        found.fault(Fault::Differs { row });
    }
    Ok(())
}

/// The digest of all record rows, summed anew.
fn digest_of(engine: &dyn Engine) -> Result<Digest, StoreError> {
    let mut digest = Digest::default();
    let mut start = Vec::new();
    loop {
        let rows = page(engine, &start)?;
        for (key, value) in &rows {
            if key.first().is_some_and(|t| tables::RECORDS.contains(t)) {
                digest.add(key, value);
            }
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = key::after(key),
            _ => return Ok(digest),
        }
    }
}
