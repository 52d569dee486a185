//! Bringing the state to where the journal is: on opening, after a crash, and
//! from nothing when it is built again.

use crate::StoreError;
use crate::engine::Engine;
use crate::going::Watcher;
use crate::journal::{Kind, Reader};
use crate::state::buckets::Secret;
use crate::state::draft::Draft;
use crate::state::entry::Entry;
use crate::state::standing::{Inside, Standing};
use masar_domain::RuleBook;

/// Entries applied in one batch: enough that dense index blocks are written
/// once for many, few enough that memory stays small.
pub(super) const PIECE: usize = 8192;

/// Entries between two tellings of how far it has come.
const TOLD_EVERY: usize = 64;

/// Applies what the journal has beyond `standing`. A batch may end inside of an
/// operation; the standing then says how much of it is in the rows. Stopped
/// in between, the state stands where the last batch brought it.
pub(crate) fn catch_up(
    engine: &dyn Engine,
    journal: &Reader,
    secret: &Secret,
    book: &RuleBook,
    mut standing: Standing,
    piece: usize,
    watcher: &mut Watcher<'_>,
) -> Result<Standing, StoreError> {
    let of = journal.last().0;
    let mut entries = journal.read_from(standing.applied + 1).peekable();
    while entries.peek().is_some() {
        let mut draft = Draft::new(engine, secret, book, standing);
        let mut done = draft.standing.applied;
        for (nth, entry) in (1..).zip(entries.by_ref().take(piece.max(1))) {
            let entry = entry?;
            done = entry.sequence;
            let before = draft.standing.applied;
            match entry.kind {
                Kind::Part { index, .. } if is_in(&draft.standing, entry.effective, index) => {
                    continue;
                }
                Kind::Entry | Kind::Part { .. } => {
                    draft.apply(&Entry::of(done, &entry.body)?, done)?;
                }
                Kind::End { .. } => {}
            }
            // A part counts when the end does.
            (draft.standing.applied, draft.standing.inside) = match entry.kind {
                Kind::Part { index, .. } => {
                    let (end, parts) = (entry.effective, index + 1);
                    (before, Some(Inside { end, parts }))
                }
                Kind::Entry | Kind::End { .. } => (entry.effective, None),
            };
            if nth % TOLD_EVERY == 0 {
                watcher.reached(done, of)?;
            }
        }
        let (batch, reached) = draft.batch()?;
        engine.atomic(batch, &[])?;
        watcher.reached(done, of)?;
        standing = reached;
    }
    Ok(standing)
}

/// Whether a part of the operation with that end is in the rows.
fn is_in(standing: &Standing, end: u64, index: u32) -> bool {
    standing
        .inside
        .is_some_and(|inside| inside.end == end && index < inside.parts)
}
