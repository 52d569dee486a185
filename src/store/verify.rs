//! Checking a register: the chain, `state == fold(journal)`, every index row
//! both ways, and the invariants of every case file. What is wrong is named,
//! with its place; nothing is changed.

use crate::engine::disk::{self, DiskEngine};
use crate::engine::key::{Fields, Key};
use crate::engine::memory::MemoryEngine;
use crate::engine::{Direction, Engine, key};
use crate::register::{Progress, Register, catch_up};
use crate::state::digest::Digest;
use crate::state::standing::Standing;
use crate::state::{files, tables};
use crate::{StoreError, clock_index};
use chrono::NaiveDate;
use std::path::PathBuf;

/// A journal up to this size is folded in memory, a larger one in a directory
/// beside the state.
const IN_MEMORY: u64 = 64 << 20;
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
    /// The digest kept does not fit the rows.
    Digest { kept: Digest, found: Digest },
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

/// Checks everything. The register may be in use: what is checked is the state
/// at one moment, and commands given meanwhile wait for nobody.
pub fn verify(
    register: &Register,
    today: NaiveDate,
    mut progress: impl FnMut(Progress),
) -> Result<Verified, StoreError> {
    let shared = register.shared();
    let mark = register.mark()?;
    let mut found = Findings {
        verified: Verified {
            last: mark.applied,
            households: mark.households,
            rows: 0,
            digest: mark.digest,
            faults: Vec::new(),
            faults_in_all: 0,
        },
    };
    if let Err(error) = shared.journal.check(|_| {}) {
        found.fault(Fault::Journal(error.to_string()));
        return Ok(found.verified);
    }
    let fold = Fold::new(register)?;
    let fresh = Standing::new(clock_index::fingerprint(&shared.book));
    let (journal, secret, book) = (&shared.journal, &shared.secret, &shared.book);
    catch_up::catch_up(&*fold.engine, journal, secret, book, fresh, &mut progress)?;
    compare(&*fold.engine, &*shared.engine, &mut found)?;
    check_digest(&*shared.engine, &mut found)?;
    Ok(found.verified)
}

struct Findings {
    verified: Verified,
}

impl Findings {
    fn fault(&mut self, fault: Fault) {
        self.verified.faults_in_all += 1;
        if self.verified.faults.len() < NAMED {
            self.verified.faults.push(fault);
        }
    }
}

/// An engine to fold the journal into, gone when dropped.
struct Fold {
    engine: Box<dyn Engine>,
    dir: Option<PathBuf>,
}

impl Fold {
    fn new(register: &Register) -> Result<Fold, StoreError> {
        let shared = register.shared();
        let bytes: u64 = shared
            .journal
            .segments()
            .iter()
            .map(|segment| segment.bytes)
            .sum();
        if bytes <= IN_MEMORY {
            return Ok(Fold {
                engine: Box::new(MemoryEngine::new()),
                dir: None,
            });
        }
        let dir = shared.dir.join("verify");
        remove(&dir)?;
        let engine = DiskEngine::open(&dir, disk::Settings::default())?;
        Ok(Fold {
            engine: Box::new(engine),
            dir: Some(dir),
        })
    }
}

impl Drop for Fold {
    fn drop(&mut self) {
        if let Some(dir) = &self.dir {
            // What stays behind is removed by the next check.
            let _ = remove(dir);
        }
    }
}

fn remove(dir: &PathBuf) -> Result<(), StoreError> {
    match std::fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::dir(dir, error))
        }
        _ => Ok(()),
    }
}

/// Goes through both engines' rows side by side.
fn compare(
    expected: &dyn Engine,
    kept: &dyn Engine,
    found: &mut Findings,
) -> Result<(), StoreError> {
    let (mut left, mut right) = (Rows::of(expected), Rows::of(kept));
    let (mut a, mut b) = (left.next()?, right.next()?);
    loop {
        let order = match (&a, &b) {
            (None, None) => return Ok(()),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        match (order, &a, &b) {
            (std::cmp::Ordering::Less, Some((key, _)), _) => {
                found.fault(Fault::Missing { row: name(key) });
                a = left.next()?;
            }
            (std::cmp::Ordering::Greater, _, Some((key, _))) => {
                found.fault(Fault::Extra { row: name(key) });
                b = right.next()?;
            }
            (_, Some((key, one)), Some((_, other))) => {
                found.verified.rows += 1;
                // The standing row tells of the moment, not of the records.
                if one != other && key.first() != Some(&tables::STANDING) {
                    found.fault(Fault::Differs { row: name(key) });
                }
                (a, b) = (left.next()?, right.next()?);
            }
            _ => return Ok(()),
        }
    }
}

/// All rows of an engine, a page at a time.
struct Rows<'a> {
    engine: &'a dyn Engine,
    page: std::vec::IntoIter<crate::engine::Row>,
    start: Vec<u8>,
}

impl Rows<'_> {
    fn of(engine: &dyn Engine) -> Rows<'_> {
        Rows {
            engine,
            page: Vec::new().into_iter(),
            start: Vec::new(),
        }
    }

    fn next(&mut self) -> Result<Option<crate::engine::Row>, StoreError> {
        if let Some(row) = self.page.next() {
            return Ok(Some(row));
        }
        let rows = self
            .engine
            .range(&self.start..&[u8::MAX], Direction::Forward, PAGE)?;
        if let Some((last, _)) = rows.last() {
            self.start = key::after(last);
        }
        self.page = rows.into_iter();
        Ok(self.page.next())
    }
}

/// The digest kept beside the rows must be the digest of the rows.
fn check_digest(engine: &dyn Engine, found: &mut Findings) -> Result<(), StoreError> {
    let mut digest = Digest::default();
    let mut rows = Rows::of(engine);
    while let Some((key, value)) = rows.next()? {
        if key
            .first()
            .is_some_and(|table| tables::RECORDS.contains(table))
        {
            digest.add(&key, &value);
        }
    }
    let kept = Standing::load(engine)?
        .map(|standing| standing.digest)
        .unwrap_or_default();
    if digest != kept {
        found.fault(Fault::Digest {
            kept,
            found: digest,
        });
    }
    Ok(())
}

/// A row's name for people: its table and its numbers.
fn name(key: &[u8]) -> String {
    let mut fields = Fields::of(key);
    let mut household = || fields.u32().unwrap_or_default();
    match key.first() {
        Some(&tables::STANDING) => "standing".to_owned(),
        Some(&tables::HOUSEHOLD) => format!("household {:06}", household()),
        Some(&tables::ENROLLMENT) => numbered("enrollment", '/', key),
        Some(&tables::PLACEMENT) => numbered("placement", '+', key),
        Some(&tables::LOG) => numbered("log entry", ':', key),
        Some(&tables::INDEX) => format!("index {}", hex(&key[1..])),
        Some(&tables::UNIQUE) => format!("unique keys {}", hex(&key[1..])),
        Some(&tables::PHONE) => format!("telephones {}", hex(&key[1..])),
        Some(&tables::COMMAND) => format!("command ids {}", hex(&key[1..])),
        _ => format!("row {}", hex(key)),
    }
}

fn numbered(what: &str, mark: char, key: &[u8]) -> String {
    let mut fields = Fields::of(key);
    let (household, no) = (
        fields.u32().unwrap_or_default(),
        fields.u16().unwrap_or_default(),
    );
    format!("{what} {household:06}{mark}{no}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
