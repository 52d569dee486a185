//! The one writer: a queue of commands, decided in order, journaled together.
//!
//! What waits in the queue goes to the journal with one sync. The rows that
//! follow are worked out before that, so what cannot become rows never gets
//! into the journal.

use super::Shared;
use super::caller::{Caller, Given, Outcome, Receipt, Together};
use super::decide::{Decided, decide};
use super::syncer::Syncer;
use crate::StoreError;
use crate::engine::Batch;
use crate::journal::{Frame, Hash, Journal, SegmentFile};
use crate::state::digest::Digest;
use crate::state::draft::Draft;
use crate::state::records::Record;
use crate::state::standing::Standing;
use masar_domain::commands::Request;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// Commands journaled with one sync, at the most.
pub(super) const GROUP: usize = 8192;

/// The end of the journal and the digest of the state there.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) applied: u64,
    pub(crate) households: u32,
    pub(crate) hash: Hash,
    pub(crate) digest: Digest,
    pub(crate) segments: Vec<SegmentFile>,
}

/// While it lives nothing is applied: state and journal stand at its mark.
pub(crate) struct Pause {
    pub(crate) mark: Mark,
    _going_on: Sender<()>,
}

enum Job {
    Give {
        requests: Vec<Request>,
        caller: Caller,
        together: Together,
        reply: Reply,
    },
    Pause {
        reply: Sender<Result<Mark, StoreError>>,
        /// Hung up when the writer may go on.
        over: Receiver<()>,
    },
}

type Reply = Sender<Result<Given, StoreError>>;

/// The writer's thread and the way to it.
pub(super) struct Handle {
    queue: Mutex<Option<Sender<Job>>>,
    thread: Option<JoinHandle<()>>,
}

pub(super) fn start(journal: Journal, shared: Arc<Shared>, syncer: Syncer) -> Handle {
    let (queue, jobs) = mpsc::channel();
    let mut writer = Writer {
        journal,
        shared,
        syncer,
        behind: None,
    };
    let run = move || writer.run(&jobs);
    let thread = thread::Builder::new()
        .name("masar-writer".into())
        .spawn(run)
        .ok();
    Handle {
        queue: Mutex::new(Some(queue)),
        thread,
    }
}

impl Handle {
    pub(super) fn give(
        &self,
        requests: Vec<Request>,
        caller: Caller,
        together: Together,
    ) -> Result<Given, StoreError> {
        let (reply, answer) = mpsc::channel();
        self.send(Job::Give {
            requests,
            caller,
            together,
            reply,
        })?;
        answer.recv().map_err(|_| StoreError::Closed)?
    }

    /// Queues every request at once, then waits for all: they share syncs.
    pub(super) fn give_each(
        &self,
        asked: Vec<(Request, Caller)>,
    ) -> Result<Vec<Outcome>, StoreError> {
        let mut answers = Vec::with_capacity(asked.len());
        for (request, caller) in asked {
            let (reply, answer) = mpsc::channel();
            let (requests, together) = (vec![request], Together::EachAlone);
            self.send(Job::Give {
                requests,
                caller,
                together,
                reply,
            })?;
            answers.push(answer);
        }
        let mut outcomes = Vec::with_capacity(answers.len());
        for answer in answers {
            outcomes.extend(answer.recv().map_err(|_| StoreError::Closed)??.outcomes);
        }
        Ok(outcomes)
    }

    pub(super) fn pause(&self) -> Result<Pause, StoreError> {
        let (reply, answer) = mpsc::channel();
        let (going_on, over) = mpsc::channel();
        self.send(Job::Pause { reply, over })?;
        let mark = answer.recv().map_err(|_| StoreError::Closed)??;
        Ok(Pause {
            mark,
            _going_on: going_on,
        })
    }

    fn send(&self, job: Job) -> Result<(), StoreError> {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = queue.as_ref().ok_or(StoreError::Closed)?;
        queue.send(job).map_err(|_| StoreError::Closed)
    }
}

impl Drop for Handle {
    /// Commands already queued are still carried out.
    fn drop(&mut self) {
        *self.queue.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
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
                        household: entry.household,
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

    fn write(&mut self, draft: Draft<'_>, frames: &[Frame]) -> Result<(), StoreError> {
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
        match self.shared.engine.atomic(batch, &[]) {
            Ok(()) => {
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
