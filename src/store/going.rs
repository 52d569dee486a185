//! Long pieces of work: whoever asked for one hears how far it has come, and
//! says whether it goes on.
//!
//! Invariant: work that is stopped leaves the register as it was found, and is
//! told of as [`StoreError::Stopped`].

use crate::StoreError;

/// How far a long piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The entry just reached.
    pub done: u64,
    /// The last there is.
    pub of: u64,
}

/// Whether it goes on. Who has nothing to say to it lets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    On,
    Stop,
}

impl From<()> for Going {
    fn from((): ()) -> Going {
        Going::On
    }
}

impl Going {
    pub(crate) fn or_stopped(self) -> Result<(), StoreError> {
        match self {
            Going::On => Ok(()),
            Going::Stop => Err(StoreError::Stopped),
        }
    }
}

/// Whoever hears how far the work has come.
pub(crate) struct Watcher<'a> {
    tell: &'a mut dyn FnMut(Progress) -> Going,
    last: Progress,
}

impl<'a> Watcher<'a> {
    pub(crate) fn new(tell: &'a mut dyn FnMut(Progress) -> Going) -> Watcher<'a> {
        let last = Progress { done: 0, of: 0 };
        Watcher { tell, last }
    }

    /// Tells of what is reached.
    pub(crate) fn reached(&mut self, done: u64, of: u64) -> Result<(), StoreError> {
        self.last = Progress { done, of };
        self.goes_on()
    }

    /// Asks again, where nothing can be counted.
    pub(crate) fn goes_on(&mut self) -> Result<(), StoreError> {
        (self.tell)(self.last).or_stopped()
    }
}
