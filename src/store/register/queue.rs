//! The way to the writer: jobs in a queue, answers by a channel of their own.

use super::caller::{Caller, Given, Outcome, Together};
use super::operation::{Came, Work};
use super::writer::Writer;
use crate::StoreError;
use crate::journal::{Hash, SegmentFile};
use crate::state::digest::Digest;
use masar_domain::commands::Request;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

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

/// What the writer is asked to do.
pub(super) enum Job {
    Give {
        requests: Vec<Request>,
        caller: Caller,
        together: Together,
        reply: Reply,
    },
    /// Carries work out and tells who waits what came of it.
    Operate(Box<dyn FnOnce(&mut Writer) + Send>),
    Pause {
        reply: Sender<Result<Mark, StoreError>>,
        /// Hung up when the writer may go on.
        over: Receiver<()>,
    },
}

/// Where the answer to commands goes.
pub(super) type Reply = Sender<Result<Given, StoreError>>;

/// The writer's thread and the way to it.
pub(super) struct Handle {
    queue: Mutex<Option<Sender<Job>>>,
    thread: Option<JoinHandle<()>>,
}

impl Handle {
    /// Starts a thread that works off the queue until the handle is dropped.
    pub(super) fn start(work: impl FnOnce(Receiver<Job>) + Send + 'static) -> Handle {
        let (queue, jobs) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("masar-writer".into())
            .spawn(move || work(jobs))
            .ok();
        Handle {
            queue: Mutex::new(Some(queue)),
            thread,
        }
    }

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

    /// Has the writer carry out work; gives it back with what came of it.
    pub(super) fn operate<W: Work + 'static>(
        &self,
        mut work: W,
        caller: Caller,
    ) -> Result<(W, Came), StoreError> {
        let (reply, answer) = mpsc::channel();
        self.send(Job::Operate(Box::new(move |writer| {
            let came = writer.operate(&mut work, &caller);
            let _ = reply.send(came.map(|came| (work, came)));
        })))?;
        answer.recv().map_err(|_| StoreError::Closed)?
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
