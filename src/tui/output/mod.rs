//! The output stage: a ratatui backend that sends few bytes.
//!
//! What lives here: the shadow of what the terminal shows (`Grid`), the pen
//! and the cursor as the terminal has them (`Pen`, `Place`), the search for
//! scrolled blocks, and the painting of what is left. What does not: reading
//! the terminal, modes and their undoing, pacing (see `terminal`).
//!
//! Invariant: after a flush the terminal shows, cell for cell, what ratatui
//! asked for, and a frame that changed nothing writes no byte.
//!
//! Two grids carry it: `wanted` (what ratatui asked for) and `shown` (what the
//! terminal has). [`Screen`] paints the difference when it is flushed:
//!
//! ```text
//! draw -> wanted      flush: scroll shown towards wanted, paint the rest, write once
//! ```

mod backend;
mod cost;
mod grid;
mod motion;
mod paint;
mod pen;
mod savings;
mod scroll;
mod wire;

pub use backend::{RowStart, Screen};
pub use savings::Savings;

use grid::Grid;
use motion::Place;
use pen::Pen;
use wire::Wire;
