//! Opening a register: lock, state, journal, catching up.

use super::catch_up::{PIECE, catch_up};
use super::{Inner, Register, Shared, syncer, writer};
use crate::StoreError;
use crate::engine::Engine;
use crate::engine::disk::{self, DiskEngine};
use crate::going::{Going, Progress, Watcher};
use crate::journal::{self, Disk, Journal, RealDisk, StoreId};
use crate::lock::StoreLock;
use crate::state::buckets::Secret;
use crate::state::standing::{Made, Standing};
use crate::state::terms;
use crate::{backup, ballast, book_index, secret};
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
    /// Entries applied in one batch, and commands of an operation that are
    /// decided before their files are let go.
    pub piece: usize,
}

impl Settings {
    pub fn new(book: Arc<RuleBook>) -> Settings {
        let cache_bytes = disk::Settings::default().cache_bytes;
        Settings {
            book,
            cache_bytes,
            segment_bytes: 64 << 20,
            piece: PIECE,
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
    pub fn open<G: Into<Going>>(
        dir: &Path,
        settings: Settings,
        mut progress: impl FnMut(Progress) -> G,
    ) -> Result<(Register, Opened), StoreError> {
        make_dir(dir)?;
        let lock = Arc::new(StoreLock::take(dir)?);
        if backup::is_half_restored(dir) {
            return Err(StoreError::HalfRestored {
                dir: dir.to_owned(),
            });
        }
        let mut tell = |reached| progress(reached).into();
        Register::open_locked(lock, dir, settings, 0, &mut Watcher::new(&mut tell))
    }

    /// Opens the register in a directory that is ours already. A journal that
    /// ends before entry `at_least` has lost something.
    pub(crate) fn open_locked(
        lock: Arc<StoreLock>,
        dir: &Path,
        settings: Settings,
        at_least: u64,
        watcher: &mut Watcher<'_>,
    ) -> Result<(Register, Opened), StoreError> {
        let state = dir.join(STATE);
        make_dir(&state)?;
        let cache_bytes = settings.cache_bytes;
        let engine = DiskEngine::open(&state, disk::Settings { cache_bytes })?;
        // Without room for it there is none; it is only a reserve.
        let _ = ballast::ensure(dir, ballast::USUAL_BYTES);
        let parts = Parts {
            engine: Arc::new(engine),
            disk: Arc::new(RealDisk),
            dir: dir.to_owned(),
            lock: Some(lock),
            at_least,
            piece: settings.piece,
        };
        assemble(parts, settings, watcher)
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
            at_least: 0,
            piece: settings.piece,
        };
        assemble(parts, settings, &mut Watcher::new(&mut |_| Going::On))
    }
}

struct Parts {
    engine: Arc<dyn Engine>,
    disk: Arc<dyn Disk>,
    dir: PathBuf,
    lock: Option<Arc<StoreLock>>,
    at_least: u64,
    piece: usize,
}

fn make_dir(dir: &Path) -> Result<(), StoreError> {
    let made = RealDisk.make_dir(dir);
    made.map_err(|source| StoreError::dir(dir, source))
}

fn assemble(
    parts: Parts,
    settings: Settings,
    watcher: &mut Watcher<'_>,
) -> Result<(Register, Opened), StoreError> {
    let book = Arc::clone(&settings.book);
    let (engine, disk) = (&*parts.engine, &*parts.disk);
    let standing = Standing::load(engine)?;
    let applied = standing.as_ref().map_or(0, |standing| standing.applied);
    let journal_dir = parts.dir.join(JOURNAL);
    let store = match journal::identify(disk, &journal_dir)? {
        Some(store) => store,
        // A journal that is gone while the state remembers it is no new register.
        None if applied > 0 => return Err(StoreError::JournalGone { dir: journal_dir }),
        None => StoreId(secret::random()?),
    };
    let standing = standing.filter(|standing| standing.made.form == terms::FORM);
    let key = standing.as_ref().map(|standing| standing.made.key);
    let secret = secret::load_or_create(disk, &parts.dir, key)?;
    let (journal, opened) = Journal::open(
        Arc::clone(&parts.disk),
        &journal_dir,
        journal::Settings::new(store)
            .at_least(applied.max(parts.at_least))
            .segment_bytes(settings.segment_bytes),
    )?;
    let made = Made {
        form: terms::FORM,
        key: secret::fingerprint(&secret),
        book: book_index::fingerprint(&book),
    };
    let standing = begin(engine, &book, standing, made, applied)?;
    let from = standing.applied;
    let standing = catch_up(
        engine,
        journal.reader(),
        &secret,
        &book,
        standing,
        settings.piece,
        watcher,
    )?;
    let found = Opened {
        created: opened.created,
        caught_up: standing.applied.saturating_sub(from),
        torn_bytes: opened.torn_bytes,
    };
    Ok((start(parts, journal, secret, book, standing), found))
}

/// Where the state begins to catch up: where it stands, or at nothing when it
/// was made by a program that filed other terms.
fn begin(
    engine: &dyn Engine,
    book: &RuleBook,
    standing: Option<Standing>,
    made: Made,
    applied: u64,
) -> Result<Standing, StoreError> {
    match standing {
        None => {
            if applied > 0 {
                engine.clear()?;
            }
            Ok(Standing::new(made))
        }
        Some(standing) if standing.made.book != made.book => {
            book_index::renew(engine, book, standing, made.book)
        }
        Some(standing) => Ok(standing),
    }
}

fn start(
    parts: Parts,
    journal: Journal,
    secret: Secret,
    book: Arc<RuleBook>,
    standing: Standing,
) -> Register {
    let shared = Arc::new(Shared {
        engine: parts.engine,
        journal: journal.reader().clone(),
        secret,
        book,
        dir: parts.dir,
        piece: parts.piece,
        changed: Arc::new((Mutex::new(standing.applied), Condvar::new())),
        standing: Arc::new(RwLock::new(standing)),
        checking: Arc::new(Mutex::new(())),
        pairs: Arc::default(),
    });
    let syncer = syncer::start(Arc::clone(&shared.engine));
    let writer = writer::start(journal, Arc::clone(&shared), syncer);
    Register {
        shared,
        inner: Arc::new(Inner {
            writer,
            _lock: parts.lock,
        }),
    }
}
