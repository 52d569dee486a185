//! An engine that counts what is asked of it, fails when told to, and lets
//! something happen in between.

use masar_store::engine::memory::MemoryEngine;
use masar_store::engine::{Batch, Direction, Engine, EngineError, Guard, Row};
use std::fmt::{self, Debug};
use std::io;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// What is asked of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    Get,
    Range,
    Atomic,
    Sync,
}

/// What goes wrong: a number of calls of one kind, after some that go well.
#[derive(Clone, Copy, Debug)]
pub struct Failing {
    pub call: Call,
    pub after: u64,
    pub times: u64,
}

struct Interruption {
    at: Call,
    /// So many such calls go by first.
    after: u64,
    happens: Box<dyn FnOnce() + Send>,
}

/// Rows in memory, watched.
#[derive(Default)]
pub struct Watched {
    rows: MemoryEngine,
    pub reads: AtomicU64,
    pub batches: AtomicU64,
    pub syncs: AtomicU64,
    failing: Mutex<Option<Failing>>,
    interruption: Mutex<Option<Interruption>>,
}

impl Debug for Watched {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Watched")
    }
}

impl Watched {
    pub fn fail(&self, call: Call, after: u64, times: u64) {
        *self.failing.lock().unwrap() = Some(Failing { call, after, times });
    }

    pub fn go_well(&self) {
        *self.failing.lock().unwrap() = None;
    }

    /// Lets something happen once, right behind the next call of a kind but `after`.
    pub fn interrupt(&self, at: Call, after: u64, happens: impl FnOnce() + Send + 'static) {
        let happens = Box::new(happens);
        *self.interruption.lock().unwrap() = Some(Interruption { at, after, happens });
    }

    /// Nothing planned happens any more.
    pub fn undisturbed(&self) {
        *self.interruption.lock().unwrap() = None;
    }

    pub fn is_interrupted(&self) -> bool {
        self.interruption.lock().unwrap().is_none()
    }

    fn called(&self, call: Call) -> Result<(), EngineError> {
        let counter = match call {
            Call::Get | Call::Range => &self.reads,
            Call::Atomic => &self.batches,
            Call::Sync => &self.syncs,
        };
        counter.fetch_add(1, Ordering::SeqCst);
        let mut failing = self.failing.lock().unwrap();
        match &mut *failing {
            Some(plan) if plan.call == call && plan.after > 0 => plan.after -= 1,
            Some(plan) if plan.call == call && plan.times > 0 => {
                plan.times -= 1;
                return Err(EngineError::Io {
                    path: "engine".into(),
                    source: io::Error::other("the engine was told to fail"),
                });
            }
            _ => {}
        }
        Ok(())
    }

    /// What was to happen behind this call happens, with no lock held: it may
    /// ask the engine itself.
    fn answered(&self, call: Call) {
        let mut planned = self.interruption.lock().unwrap();
        match &mut *planned {
            Some(plan) if plan.at == call && plan.after > 0 => plan.after -= 1,
            Some(plan) if plan.at == call => {
                let plan = planned.take();
                drop(planned);
                if let Some(plan) = plan {
                    (plan.happens)();
                }
            }
            _ => {}
        }
    }
}

impl Engine for Watched {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, EngineError> {
        self.called(Call::Get)?;
        let answer = self.rows.get(key);
        self.answered(Call::Get);
        answer
    }

    fn range(
        &self,
        keys: Range<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Row>, EngineError> {
        self.called(Call::Range)?;
        let answer = self.rows.range(keys, direction, limit);
        self.answered(Call::Range);
        answer
    }

    fn atomic(&self, batch: Batch, guards: &[Guard]) -> Result<(), EngineError> {
        self.called(Call::Atomic)?;
        let answer = self.rows.atomic(batch, guards);
        self.answered(Call::Atomic);
        answer
    }

    fn sync(&self) -> Result<(), EngineError> {
        self.called(Call::Sync)
    }

    fn clear(&self) -> Result<(), EngineError> {
        self.rows.clear()
    }

    fn size_on_disk(&self) -> Result<u64, EngineError> {
        self.rows.size_on_disk()
    }
}
