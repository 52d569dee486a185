//! The one writer: commands from a queue, decided in order, journaled together.
//!
//! What waits in the queue goes to the journal with one sync. The rows that
//! follow are worked out before that, so what cannot become rows never gets
//! into the journal.

use super::Shared;
use super::caller::{Caller, Given, Outcome, Receipt, Together};
use super::decide::{Decided, decide};
use super::queue::{Handle, Job, Mark, Reply};
use super::syncer::Syncer;
use crate::StoreError;
use crate::engine::Batch;
use crate::journal::{Frame, Journal};
use crate::state::draft::Draft;
use crate::state::records::Record;
use crate::state::standing::Standing;
use masar_domain::commands::Request;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

/// Commands journaled with one sync, at the most.
pub(super) const GROUP: usize = 8192;

/// Starts the writer's thread.
pub(super) fn start(journal: Journal, shared: Arc<Shared>, syncer: Syncer) -> Handle {
    let mut writer = Writer {
        journal,
        shared,
        syncer,
        behind: None,
    };
    Handle::start(move |jobs| writer.run(&jobs))
}

pub(super) struct Writer {
    pub(super) journal: Journal,
    pub(super) shared: Arc<Shared>,
    syncer: Syncer,
    /// Set when the journal holds more than the state could take: nothing more
    /// is decided on a state that is behind.
    behind: Option<String>,
}

/// Jobs whose commands go to the journal in one append.
struct Group<'a> {
    draft: Draft<'a>,
    frames: Vec<Frame>,
    waiting: Vec<(Reply, Given)>,
}

impl Writer {
    fn run(&mut self, jobs: &Receiver<Job>) {
        while let Ok(first) = jobs.recv() {
            let mut next = Some(first);
            while let Some(job) = next.take() {
                next = self.take(job, jobs);
            }
        }
    }

    /// Carries out a job with those that follow it in the queue; gives back
    /// the first that does not belong with them.
    fn take(&mut self, job: Job, jobs: &Receiver<Job>) -> Option<Job> {
        match job {
            Job::Give {
                requests,
                caller,
                together: Together::EachAlone,
                reply,
            } => self.group(requests, caller, reply, jobs),
            Job::Give {
                requests,
                caller,
                together: Together::AllOrNothing,
                reply,
            } => {
                let given = self.operation(&requests, &caller);
                let _ = reply.send(given);
                None
            }
            Job::Operate(work) => {
                work(self);
                None
            }
            Job::Pause { reply, over } => {
                let _ = reply.send(self.mark());
                // Nothing is ever sent: this ends when the other side lets go.
                let _ = over.recv();
                None
            }
        }
    }

    /// Carries out commands that stand for themselves, and those that wait
    /// behind them, with one append.
    fn group(
        &mut self,
        requests: Vec<Request>,
        caller: Caller,
        reply: Reply,
        jobs: &Receiver<Job>,
    ) -> Option<Job> {
        let shared = Arc::clone(&self.shared);
        let mut group = Group {
            draft: shared.draft(),
            frames: Vec::new(),
            waiting: Vec::new(),
        };
        let mut job = (requests, caller, reply);
        let next = loop {
            let (requests, caller, reply) = job;
            match self.decide_each(&mut group, &requests, &caller) {
                Ok(given) => group.waiting.push((reply, given)),
                Err(error) => {
                    // The draft may be half changed: none of it counts.
                    let waiting = group.waiting.into_iter().map(|(reply, _)| reply);
                    fail(waiting.chain([reply]), &error);
                    return None;
                }
            }
            if group.frames.len() >= GROUP {
                break None;
            }
            match jobs.try_recv().ok() {
                Some(Job::Give {
                    requests,
                    caller,
                    together: Together::EachAlone,
                    reply,
                }) => job = (requests, caller, reply),
                other => break other,
            }
        };
        self.commit(group);
        next
    }

    fn decide_each(
        &self,
        group: &mut Group<'_>,
        requests: &[Request],
        caller: &Caller,
    ) -> Result<Given, StoreError> {
        self.refuse_when_behind()?;
        let mut outcomes = Vec::with_capacity(requests.len());
        for request in requests {
            let sequence = self.journal.next_sequence() + group.frames.len() as u64;
            let (outcome, body) = self.decide_one(&mut group.draft, request, caller, sequence)?;
            group.frames.extend(body.map(Frame::Entry));
            outcomes.push(outcome);
        }
        Ok(Given { outcomes })
    }

    /// Decides one command and applies it to the draft; with it the journal's
    /// bytes, where it is carried out.
    pub(super) fn decide_one(
        &self,
        draft: &mut Draft<'_>,
        request: &Request,
        caller: &Caller,
        sequence: u64,
    ) -> Result<(Outcome, Option<Vec<u8>>), StoreError> {
        Ok(
            match decide(&self.journal, &self.shared.book, draft, request, caller)? {
                Decided::Entry(entry) => {
                    draft.apply(&entry, sequence)?;
                    let receipt = Receipt {
                        sequence,
                        about: entry.about,
                        repeated: false,
                    };
                    (Outcome::Done(receipt), Some(entry.seal()?))
                }
                Decided::Before(receipt) => (Outcome::Done(receipt), None),
                Decided::Refused(refusal) => (Outcome::Refused(refusal), None),
            },
        )
    }

    /// Journals the group, applies it, and tells those who wait.
    fn commit(&mut self, group: Group<'_>) {
        let Group {
            draft,
            frames,
            waiting,
        } = group;
        match self.write(draft, &frames) {
            Ok(()) => {
                for (reply, given) in waiting {
                    let _ = reply.send(Ok(given));
                }
            }
            Err(error) => fail(waiting.into_iter().map(|(reply, _)| reply), &error),
        }
    }

    fn write(&mut self, mut draft: Draft<'_>, frames: &[Frame]) -> Result<(), StoreError> {
        if frames.is_empty() {
            return Ok(());
        }
        let (batch, standing) = draft.batch()?;
        self.journal.append(frames)?;
        self.apply(batch, standing);
        Ok(())
    }

    /// The journal has it; now the state. A failure here loses nothing: the
    /// next opening catches up.
    pub(super) fn apply(&mut self, batch: Batch, standing: Standing) {
        let applied = self.shared.engine.atomic(batch, &[]);
        self.reached(applied.map(|()| standing).map_err(StoreError::from));
    }

    /// The rows stand there now, or they are behind the journal.
    pub(super) fn reached(&mut self, standing: Result<Standing, StoreError>) {
        match standing {
            Ok(standing) => {
                self.shared.publish(standing);
                self.syncer.wake();
            }
            Err(error) => self.behind = Some(error.to_string()),
        }
    }

    pub(super) fn refuse_when_behind(&self) -> Result<(), StoreError> {
        match &self.behind {
            Some(because) => Err(StoreError::StateBehind {
                because: because.clone(),
            }),
            None => Ok(()),
        }
    }

    fn mark(&self) -> Result<Mark, StoreError> {
        self.refuse_when_behind()?;
        let standing = self.shared.standing();
        let (_, hash) = self.journal.last();
        Ok(Mark {
            applied: standing.applied,
            households: standing.households,
            hash,
            digest: standing.digest,
            segments: self.journal.segments(),
        })
    }
}

/// Tells everybody of a failure that concerns all of them.
fn fail(replies: impl Iterator<Item = Reply>, error: &StoreError) {
    for reply in replies {
        let _ = reply.send(Err(StoreError::NotWritten {
            code: error.code(),
            because: error.to_string(),
            remedy: error.remedy(),
        }));
    }
}
