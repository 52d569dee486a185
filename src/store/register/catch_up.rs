//! Bringing the state to where the journal is: on opening, after a crash, and
//! from nothing when it is built again.

use crate::StoreError;
use crate::engine::Engine;
use crate::journal::{Kind, Reader};
use crate::state::buckets::Secret;
use crate::state::draft::Draft;
use crate::state::entry::Entry;
use crate::state::records::Record;
use crate::state::standing::Standing;
use masar_domain::RuleBook;

/// Entries applied in one batch: enough that dense index blocks are written
/// once for many, few enough that memory stays small.
const GROUP: usize = 8192;

/// How far a long piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The entry just reached.
    pub done: u64,
    /// The last there is.
    pub of: u64,
}

/// Applies what the journal has beyond `standing`.
pub(crate) fn catch_up(
    engine: &dyn Engine,
    journal: &Reader,
    secret: &Secret,
    book: &RuleBook,
    mut standing: Standing,
    progress: &mut dyn FnMut(Progress),
) -> Result<Standing, StoreError> {
    let of = journal.last().0;
    let mut entries = journal.read_from(standing.applied + 1).peekable();
    while entries.peek().is_some() {
        let mut draft = Draft::new(engine, secret, book, standing);
        for entry in entries.by_ref().take(GROUP) {
            let entry = entry?;
            if entry.kind != Kind::Entry && entry.effective != entry.sequence {
                // A part of an operation: the state stands at its end only
                // when the end is reached.
                let before = draft.standing.applied;
                apply(&mut draft, &entry.body, entry.sequence)?;
                draft.standing.applied = before;
            } else if entry.kind == Kind::Entry {
                apply(&mut draft, &entry.body, entry.sequence)?;
            } else {
                draft.standing.applied = entry.sequence;
            }
        }
        let (batch, reached) = draft.batch()?;
        engine.atomic(batch, &[])?;
        progress(Progress {
            done: reached.applied,
            of,
        });
        standing = reached;
    }
    Ok(standing)
}

fn apply(draft: &mut Draft<'_>, body: &[u8], sequence: u64) -> Result<(), StoreError> {
    let entry =
        Entry::read(body).map_err(|e| StoreError::record(format!("entry {sequence}"), e))?;
    draft.apply(&entry, sequence)
}
