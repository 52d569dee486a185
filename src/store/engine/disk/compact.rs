//! Writing all rows anew, in order: after a great many changes sled's log is
//! several times as large as its rows, and a fresh one is not.
//!
//! A kill in the middle leaves the old directory, or for a moment none, and
//! then the state is made again from the journal.

use std::fs;

use super::{DiskEngine, EngineError, Failure, Opened, files, open};

/// Rows put together.
const BATCH: usize = 4_096;

pub(super) fn compact(engine: &DiskEngine) -> Result<(), EngineError> {
    let mut opened = engine.write();
    let fresh_dir = files::beside(&engine.dir, "compact");
    let explain = |error| open::io(&engine.dir, error);
    files::remove_if_there(&fresh_dir).map_err(explain)?;
    {
        let fresh = Some(open::open(&fresh_dir, engine.settings)?);
        let copied = engine.step(&opened, |old| {
            let Some(fresh) = &fresh else { return Ok(()) };
            copy(old, fresh)?;
            fresh
                .files
                .sync()
                .map_err(|error| Failure::Ours(explain(error)))
        });
        if copied.is_err() {
            drop(fresh);
            files::remove_if_there(&fresh_dir).map_err(explain)?;
            return copied;
        }
    }
    engine.replace_locked(&mut opened, |dir| {
        files::discard(dir)?;
        fs::rename(&fresh_dir, dir)?;
        match dir.parent() {
            Some(parent) => open::sync_dir(parent),
            None => Ok(()),
        }
    })
}

fn copy(old: &Opened, fresh: &Opened) -> Result<(), Failure> {
    let mut batch = sled::Batch::default();
    let mut rows = 0;
    for row in old.db.iter() {
        let (key, value) = row?;
        batch.insert(key, value);
        rows += 1;
        if rows == BATCH {
            fresh.db.apply_batch(std::mem::take(&mut batch))?;
            rows = 0;
        }
    }
    fresh.db.apply_batch(batch)?;
    fresh.db.flush()?;
    Ok(())
}
