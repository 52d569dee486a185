//! Clocks that end: over when the day is past.

use super::{Due, Look};

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let ending = look.ending().map(|(found, on)| Due::Ends {
        clock: look.clock(found),
        on,
    });
    ending.collect()
}
