//! The engine in memory: a sorted map behind a lock. For tests and for tools
//! that build a state only to compare it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Batch, Direction, Engine, EngineError, Guard, Row};

type Rows = BTreeMap<Vec<u8>, Vec<u8>>;

/// Rows in memory; gone when dropped.
#[derive(Debug, Default)]
pub struct MemoryEngine {
    rows: RwLock<Rows>,
}

impl MemoryEngine {
    /// An engine without rows.
    pub fn new() -> Self {
        Self::default()
    }

    // A thread that panicked while reading or between whole steps leaves the
    // map whole, so a poisoned lock is taken all the same.
    fn read(&self) -> RwLockReadGuard<'_, Rows> {
        self.rows.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Rows> {
        self.rows.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine for MemoryEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, EngineError> {
        Ok(self.read().get(key).cloned())
    }

    fn range(
        &self,
        keys: Range<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Row>, EngineError> {
        if keys.start >= keys.end {
            return Ok(Vec::new());
        }
        let rows = self.read();
        let range = rows.range::<[u8], _>((
            std::ops::Bound::Included(keys.start),
            std::ops::Bound::Excluded(keys.end),
        ));
        let own = |(key, value): (&Vec<u8>, &Vec<u8>)| (key.clone(), value.clone());
        Ok(match direction {
            Direction::Forward => range.take(limit).map(own).collect(),
            Direction::Reverse => range.rev().take(limit).map(own).collect(),
        })
    }

    fn atomic(&self, batch: Batch, guards: &[Guard]) -> Result<(), EngineError> {
        let mut rows = self.write();
        for (index, guard) in guards.iter().enumerate() {
            let found = rows.get(guard.key());
            if !guard.holds(found.map(Vec::as_slice)) {
                let (key, found) = (guard.key().to_vec(), found.cloned());
                return Err(EngineError::GuardFailed { index, key, found });
            }
        }
        for (key, value) in batch {
            match value {
                Some(value) => rows.insert(key, value),
                None => rows.remove(&key),
            };
        }
        Ok(())
    }

    fn sync(&self) -> Result<(), EngineError> {
        Ok(())
    }

    fn clear(&self) -> Result<(), EngineError> {
        self.write().clear();
        Ok(())
    }

    fn size_on_disk(&self) -> Result<u64, EngineError> {
        let rows = self.read();
        Ok(rows
            .iter()
            .map(|(key, value)| (key.len() + value.len()) as u64)
            .sum())
    }
}
