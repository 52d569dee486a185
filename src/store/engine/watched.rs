//! An engine whose reads are counted, and come to an end when nobody wants them
//! any more.

use super::{Batch, Direction, Engine, EngineError, Guard, Row};
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far a look into the register has come, and whether it is still wanted:
/// shared between who looks and who waits.
#[derive(Debug, Default)]
pub struct Gauge {
    rows: AtomicU64,
    stopped: AtomicBool,
}

impl Gauge {
    /// Rows read so far.
    pub fn rows(&self) -> u64 {
        self.rows.load(Ordering::Relaxed)
    }

    /// No more is wanted: the next read fails.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// So many more have been read.
    pub(crate) fn count(&self, rows: u64) {
        self.rows.fetch_add(rows, Ordering::Relaxed);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn reads<T>(
        &self,
        read: impl FnOnce() -> Result<T, EngineError>,
        rows: impl FnOnce(&T) -> usize,
    ) -> Result<T, EngineError> {
        if self.is_stopped() {
            return Err(EngineError::Stopped);
        }
        let found = read()?;
        self.count(rows(&found) as u64);
        Ok(found)
    }
}

/// The engine below, read through a gauge.
#[derive(Debug)]
pub(crate) struct Watched {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) gauge: Arc<Gauge>,
}

impl Engine for Watched {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, EngineError> {
        self.gauge.reads(|| self.engine.get(key), |_| 1)
    }

    fn range(
        &self,
        keys: Range<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Row>, EngineError> {
        let read = || self.engine.range(keys, direction, limit);
        self.gauge.reads(read, Vec::len)
    }

    fn atomic(&self, batch: Batch, guards: &[Guard]) -> Result<(), EngineError> {
        self.engine.atomic(batch, guards)
    }

    fn sync(&self) -> Result<(), EngineError> {
        self.engine.sync()
    }

    fn clear(&self) -> Result<(), EngineError> {
        self.engine.clear()
    }

    fn compact(&self) -> Result<(), EngineError> {
        self.engine.compact()
    }

    fn size_on_disk(&self) -> Result<u64, EngineError> {
        self.engine.size_on_disk()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::memory::MemoryEngine;

    #[test]
    fn rows_are_counted_until_no_more_are_wanted() {
        let engine = MemoryEngine::new();
        let mut batch = Batch::new();
        for key in 0..5_u8 {
            batch.put(vec![key], vec![key]);
        }
        engine.atomic(batch, &[]).unwrap();
        let gauge = Arc::new(Gauge::default());
        let watched = Watched {
            engine: Arc::new(engine),
            gauge: Arc::clone(&gauge),
        };
        assert_eq!(watched.get(&[3]).unwrap(), Some(vec![3]));
        let all = || watched.range(&[0][..]..&[9][..], Direction::Forward, 9);
        assert_eq!((all().unwrap().len(), gauge.rows()), (5, 6));
        gauge.stop();
        assert_eq!(all().unwrap_err().code(), "S1108");
        assert_eq!(gauge.rows(), 6);
    }
}
