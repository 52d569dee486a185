//! Commands that happen together or not at all: parts in the journal, closed
//! by an end. A short operation is one batch of rows. A long one is decided and
//! journaled in pieces, so that memory does not grow with it; once its end is
//! on the disk it has happened, and the rows follow in batches.

use super::caller::{Caller, Given, Outcome};
use super::catch_up::catch_up;
use super::writer::Writer;
use crate::StoreError;
use crate::going::{Going, Watcher};
use crate::journal::{Frame, Operation};
use crate::state::draft::Draft;
use crate::state::entry::{OperationEnd, What};
use crate::state::records::Record;
use masar_domain::commands::Request;
use masar_domain::{CaseFile, CommandId, Context, RuleBook};
use std::ops::ControlFlow;
use std::sync::Arc;

/// Commands that are made one after another, for things as they stand, and
/// happen together.
pub trait Work: Send {
    /// What the journal says of the whole.
    fn what(&self) -> What;

    /// The next command; none after the last.
    fn next(&mut self, desk: &mut Desk<'_, '_>) -> Result<Option<Request>, StoreError>;

    /// What came of the command made last. `Break` gives the whole up.
    fn came(&mut self, outcome: Outcome) -> ControlFlow<()>;

    /// Whether the whole may happen, now that everything is decided.
    fn stands(&self) -> bool {
        true
    }
}

/// Things as they stand while work is decided, the work's own earlier commands
/// included.
pub struct Desk<'d, 'a> {
    draft: &'d mut Draft<'a>,
    book: &'d Arc<RuleBook>,
    caller: &'d Caller,
}

impl Desk<'_, '_> {
    /// The file of a household.
    pub fn file(&mut self, number: u32) -> Result<Option<&CaseFile>, StoreError> {
        Ok(self.draft.file(number)?.map(|kept| &kept.file))
    }

    /// Whether a command of that id was carried out before.
    pub fn given(&mut self, id: CommandId) -> Result<bool, StoreError> {
        Ok(self.draft.given(id)?.is_some())
    }

    /// Who decides, when, and by which rules.
    pub fn context(&self) -> Context {
        self.caller.context(self.book, &self.draft.standing)
    }
}

/// What came of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// It happened; so many commands, and the entry that ends them. Without any
    /// nothing was written.
    Happened { commands: u64, end: u64 },
    /// It was given up: nothing happened.
    GivenUp,
}

/// What was decided and not journaled yet.
struct Pieces {
    operation: Option<Operation>,
    /// The number of the first part.
    first: u64,
    /// Parts on the disk.
    written: u64,
    waiting: Vec<Vec<u8>>,
}

impl Pieces {
    fn len(&self) -> u64 {
        self.written + self.waiting.len() as u64
    }
}

impl Writer {
    /// Carries out a list of commands, all or none.
    pub(super) fn operation(
        &mut self,
        requests: &[Request],
        caller: &Caller,
    ) -> Result<Given, StoreError> {
        let first = self.journal.next_sequence();
        let mut list = List {
            requests: requests.iter(),
            outcomes: Vec::with_capacity(requests.len()),
        };
        Ok(match self.operate(&mut list, caller)? {
            Came::GivenUp => held_back(list.outcomes, first),
            Came::Happened { .. } => Given {
                outcomes: list.outcomes,
            },
        })
    }

    /// Carries work out, all of it or nothing.
    pub(super) fn operate(
        &mut self,
        work: &mut dyn Work,
        caller: &Caller,
    ) -> Result<Came, StoreError> {
        self.refuse_when_behind()?;
        let shared = Arc::clone(&self.shared);
        let mut draft = shared.draft();
        let mut pieces = Pieces {
            operation: None,
            first: self.journal.next_sequence(),
            written: 0,
            waiting: Vec::new(),
        };
        let came = self.carry_out(work, caller, &mut draft, &mut pieces);
        match (&came, pieces.operation) {
            (Ok(Came::Happened { .. }), _) | (_, None) => {}
            (_, Some(operation)) => self.journal.abandon(operation),
        }
        came
    }

    fn carry_out(
        &mut self,
        work: &mut dyn Work,
        caller: &Caller,
        draft: &mut Draft<'_>,
        pieces: &mut Pieces,
    ) -> Result<Came, StoreError> {
        loop {
            let book = &self.shared.book;
            let mut desk = Desk {
                draft,
                book,
                caller,
            };
            let Some(request) = work.next(&mut desk)? else {
                break;
            };
            let sequence = pieces.first + pieces.len();
            let (outcome, body) = self.decide_one(draft, &request, caller, sequence)?;
            pieces.waiting.extend(body);
            if work.came(outcome).is_break() {
                return Ok(Came::GivenUp);
            }
            if pieces.waiting.len() >= self.shared.piece {
                self.append(pieces, None)?;
                draft.let_go(self.journal.reader());
            }
        }
        if !work.stands() {
            return Ok(Came::GivenUp);
        }
        let (commands, end) = (pieces.len(), pieces.first + pieces.len());
        if commands == 0 {
            return Ok(Came::Happened { commands, end: 0 });
        }
        let sealed = OperationEnd {
            at: caller.at,
            by: caller.by.clone(),
            entries: commands,
            what: work.what(),
        }
        .seal()?;
        if pieces.written > 0 {
            self.append(pieces, Some(sealed))?;
            self.follow();
        } else {
            // The state stands at the end, which comes behind the parts.
            draft.standing.applied = end;
            let (batch, standing) = draft.batch()?;
            self.append(pieces, Some(sealed))?;
            self.apply(batch, standing);
        }
        Ok(Came::Happened { commands, end })
    }

    /// Writes the parts that wait; with the end, all of it has happened.
    fn append(&mut self, pieces: &mut Pieces, end: Option<Vec<u8>>) -> Result<(), StoreError> {
        let operation = *pieces.operation.get_or_insert_with(|| self.journal.begin());
        let waiting = std::mem::take(&mut pieces.waiting);
        pieces.written += waiting.len() as u64;
        let parts = waiting.into_iter().map(|body| Frame::Part(operation, body));
        let end = end.map(|sealed| Frame::End(operation, sealed));
        let frames: Vec<Frame> = parts.chain(end).collect();
        self.journal.append(&frames)?;
        Ok(())
    }

    /// Brings the rows to where the journal is.
    fn follow(&mut self) {
        let shared = Arc::clone(&self.shared);
        let reached = catch_up(
            &*shared.engine,
            self.journal.reader(),
            &shared.secret,
            &shared.book,
            shared.standing(),
            shared.piece,
            // It has happened: nobody stops it any more.
            &mut Watcher::new(&mut |_| Going::On),
        );
        self.reached(reached);
    }
}

/// Commands that are known from the beginning.
struct List<'a> {
    requests: std::slice::Iter<'a, Request>,
    outcomes: Vec<Outcome>,
}

impl Work for List<'_> {
    fn what(&self) -> What {
        What::default()
    }

    fn next(&mut self, _: &mut Desk<'_, '_>) -> Result<Option<Request>, StoreError> {
        Ok(self.requests.next().cloned())
    }

    fn came(&mut self, outcome: Outcome) -> ControlFlow<()> {
        self.outcomes.push(outcome);
        ControlFlow::Continue(())
    }

    fn stands(&self) -> bool {
        !self
            .outcomes
            .iter()
            .any(|o| matches!(o, Outcome::Refused(_)))
    }
}

/// What came of commands of which one was refused: the others, and repeats of
/// the others, were held back. `first` is the first number none of them got.
fn held_back(outcomes: Vec<Outcome>, first: u64) -> Given {
    let outcomes = outcomes.into_iter().map(|outcome| match outcome {
        Outcome::Done(receipt) if receipt.sequence >= first => Outcome::HeldBack,
        other => other,
    });
    Given {
        outcomes: outcomes.collect(),
    }
}
