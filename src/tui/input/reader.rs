//! The stream as a whole: bytes in, events out, in order.

use std::collections::VecDeque;

use super::decode::decode;
use super::{Cutter, Event};

/// Turns the bytes of one terminal into events. Make a new one for each
/// connection: half a sequence of a lost line means nothing on the next.
#[derive(Debug, Default)]
pub struct Reader {
    cutter: Cutter,
    events: VecDeque<Event>,
}

impl Reader {
    /// Takes bytes as they came.
    pub fn feed(&mut self, bytes: &[u8]) {
        let mut units = Vec::new();
        for byte in bytes {
            self.cutter.push(*byte, &mut units);
        }
        self.events.extend(units.into_iter().filter_map(decode));
    }

    /// Says that no more bytes are waiting, so that a lone Esc is the key (see
    /// the module).
    pub fn settle(&mut self) {
        let mut units = Vec::new();
        self.cutter.settle(&mut units);
        self.events.extend(units.into_iter().filter_map(decode));
    }

    /// The oldest event not yet taken.
    pub fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
