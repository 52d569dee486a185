//! Bringing the state to where the journal is: on opening, after a crash, and
//! from nothing when it is built again.

use crate::StoreError;
use crate::engine::Engine;
use crate::going::Watcher;
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

/// Entries between two tellings of how far it has come.
const TOLD_EVERY: usize = 64;

/// Applies what the journal has beyond `standing`. An operation is applied in
/// one batch, as it was when it was given: a batch that ended inside of one
/// would be applied again by the next opening, were this one cut off. Stopped in
/// between, the state stands where the last batch brought it.
pub(crate) fn catch_up(
    engine: &dyn Engine,
    journal: &Reader,
    secret: &Secret,
    book: &RuleBook,
    mut standing: Standing,
    watcher: &mut Watcher<'_>,
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
            if count % TOLD_EVERY == 0 {
                watcher.reached(entry.sequence, of)?;
            }
        }
        let (batch, reached) = draft.batch()?;
        engine.atomic(batch, &[])?;
        watcher.reached(reached.applied, of)?;
        standing = reached;
    }
    Ok(standing)
}

fn apply(draft: &mut Draft<'_>, body: &[u8], sequence: u64) -> Result<(), StoreError> {
    let entry =
        Entry::read(body).map_err(|e| StoreError::record(format!("entry {sequence}"), e))?;
    draft.apply(&entry, sequence)
}
