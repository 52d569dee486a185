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

/// Applies what the journal has beyond `standing`. An operation is applied in
/// one batch, as it was when it was given: a batch that ended inside of one
/// would be applied again by the next opening, were this one cut off.
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
        let (mut count, mut inside) = (0, false);
        while count < GROUP || inside {
            let Some(entry) = entries.next() else { break };
            let entry = entry?;
            match entry.kind {
                Kind::Entry | Kind::Part { .. } => {
                    apply(&mut draft, &entry.body, entry.sequence)?;
                }
                Kind::End { .. } => {}
            }
            inside = matches!(entry.kind, Kind::Part { .. });
            draft.standing.applied = entry.effective;
            count += 1;
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
