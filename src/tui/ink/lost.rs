//! For tests: letters that a frame loses without an ellipsis, because a field
//! has no place or another one is drawn over it.

use ratatui::buffer::Buffer;
use std::cell::RefCell;

thread_local! {
    static LOST: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// A field had no place.
pub(super) fn note(text: &str) {
    if !text.trim().is_empty() {
        LOST.with_borrow_mut(|lost| lost.push(format!("{text:?} has no place")));
    }
}

/// A field is about to be drawn: what stands there already is lost.
pub(super) fn look(buffer: &Buffer, (x, y, width): (u16, u16, u16), text: &str) {
    let there = (x..x + width).filter_map(|x| buffer.cell((x, y)));
    let there: String = there.map(ratatui::buffer::Cell::symbol).collect();
    let is_letter = |c: char| c.is_alphanumeric();
    if there.contains(is_letter) {
        LOST.with_borrow_mut(|lost| lost.push(format!("{text:?} over {there:?}")));
    }
}

/// What was lost since the last time, and no more.
pub(crate) fn take() -> Vec<String> {
    LOST.take()
}
