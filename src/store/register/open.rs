//! Opening a register: lock, state, journal, catching up.

use super::catch_up::{Progress, catch_up};
use super::{Inner, Register, Shared, syncer, writer};
use crate::StoreError;
use crate::engine::Engine;
use crate::engine::disk::{self, DiskEngine};
use crate::journal::{self, Disk, Journal, RealDisk, StoreId};
use crate::lock::StoreLock;
use crate::state::buckets::Secret;
use crate::state::standing::Standing;
use crate::{ballast, clock_index, secret};
use masar_domain::RuleBook;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, RwLock};

/// The directory of the journal's segments in a store's.
pub(crate) const JOURNAL: &str = "journal";
/// The directory of the state in a store's.
pub(crate) const STATE: &str = "state";

/// How a register is opened.
#[derive(Clone, Debug)]
pub struct Settings {
    pub book: Arc<RuleBook>,
    /// Bytes of the state's pages kept in memory.
    pub cache_bytes: u64,
    /// A journal segment is closed at this size.
    pub segment_bytes: u64,
}

impl Settings {
    pub fn new(book: Arc<RuleBook>) -> Settings {
        let cache_bytes = disk::Settings::default().cache_bytes;
        Settings {
            book,
            cache_bytes,
            segment_bytes: 64 << 20,
        }
    }
}

/// What was found on opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The register was begun just now.
    pub created: bool,
    /// Entries that were in the journal and not yet in the state.
    pub caught_up: u64,
    /// Bytes cut off the journal's end: of a write that was never acknowledged.
    pub torn_bytes: u64,
}

impl Register {
    /// Opens the register in `dir`, or begins one there. `progress` hears of
    /// catching up, which takes long only after a crash or a rebuild.
    pub fn open(
        dir: &Path,
        settings: Settings,
        mut progress: impl FnMut(Progress),
    ) -> Result<(Register, Opened), StoreError> {
        RealDisk
            .make_dir(dir)
            .map_err(|source| StoreError::dir(dir, source))?;
        let lock = StoreLock::take(dir)?;
        let engine = DiskEngine::open(
            &dir.join(STATE),
            disk::Settings {
                cache_bytes: settings.cache_bytes,
            },
        )?;
        // Without room for it there is none; it is only a reserve.
        let _ = ballast::ensure(dir, ballast::USUAL_BYTES);
        let parts = Parts {
            engine: Arc::new(engine),
            disk: Arc::new(RealDisk),
            dir: dir.to_owned(),
            lock: Some(lock),
        };
        assemble(parts, settings, &mut progress)
    }

    /// A register on an engine and a disk of the caller's: for tests.
    pub fn open_on(
        engine: Arc<dyn Engine>,
        disk: Arc<dyn Disk>,
        dir: &Path,
        settings: Settings,
    ) -> Result<(Register, Opened), StoreError> {
        let parts = Parts {
            engine,
            disk,
            dir: dir.to_owned(),
            lock: None,
        };
        assemble(parts, settings, &mut |_| {})
    }
}

struct Parts {
    engine: Arc<dyn Engine>,
    disk: Arc<dyn Disk>,
    dir: PathBuf,
    lock: Option<StoreLock>,
}

fn assemble(
    parts: Parts,
    settings: Settings,
    progress: &mut dyn FnMut(Progress),
) -> Result<(Register, Opened), StoreError> {
    let Parts {
        engine,
        disk,
        dir,
        lock,
    } = parts;
    let book = settings.book;
    let fingerprint = clock_index::fingerprint(&book);
    let standing = Standing::load(&*engine)?;
    let applied = standing.as_ref().map_or(0, |standing| standing.applied);
    let journal_dir = dir.join(JOURNAL);
    let store = match journal::identify(&*disk, &journal_dir)? {
        Some(store) => store,
        // A journal that is gone while the state remembers it is no new register.
        None if applied > 0 => return Err(StoreError::JournalGone { dir: journal_dir }),
        None => StoreId(secret::random()?),
    };
    let secret = secret::load_or_create(&*disk, &dir)?;
    let (journal, opened) = Journal::open(
        Arc::clone(&disk),
        &journal_dir,
        journal::Settings::new(store)
            .at_least(applied)
            .segment_bytes(settings.segment_bytes),
    )?;
    let mut standing = standing.unwrap_or_else(|| Standing::new(fingerprint));
    if standing.book != fingerprint {
        standing = clock_index::renew(&*engine, &book, standing, fingerprint)?;
    }
    let reader = journal.reader().clone();
    let standing = catch_up(&*engine, &reader, &secret, &book, standing, progress)?;
    let found = Opened {
        created: opened.created,
        caught_up: standing.applied.saturating_sub(applied),
        torn_bytes: opened.torn_bytes,
    };
    Ok((
        start(engine, journal, secret, book, dir, standing, lock),
        found,
    ))
}

fn start(
    engine: Arc<dyn Engine>,
    journal: Journal,
    secret: Secret,
    book: Arc<RuleBook>,
    dir: PathBuf,
    standing: Standing,
    lock: Option<StoreLock>,
) -> Register {
    let shared = Arc::new(Shared {
        engine,
        journal: journal.reader().clone(),
        secret,
        book,
        dir,
        changed: (Mutex::new(standing.applied), Condvar::new()),
        standing: RwLock::new(standing),
    });
    let syncer = syncer::start(Arc::clone(&shared.engine));
    let writer = writer::start(journal, Arc::clone(&shared), syncer);
    Register {
        inner: Arc::new(Inner {
            shared,
            writer,
            _lock: lock,
        }),
    }
}
