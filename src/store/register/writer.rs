//! The one writer: a queue of commands, decided in order, journaled together.

use super::Shared;
use super::caller::{Caller, Given, Outcome, Receipt, Together};
use super::syncer::Syncer;
use crate::StoreError;
use crate::journal::{Frame, Hash, Journal, SegmentFile};
use crate::state::digest::Digest;
use crate::state::draft::Draft;
use crate::state::entry::{Entry, OperationEnd};
use crate::state::records::Record;
use masar_domain::commands::{self, Request};
use masar_domain::event::Happened;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{CaseFile, Context, Event, HouseholdId};
use std::collections::BTreeSet;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// Commands journaled with one sync, at the most.
const GROUP: usize = 8192;

/// The end of the journal and the digest of the state there.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) applied: u64,
    pub(crate) households: u32,
    pub(crate) hash: Hash,
    pub(crate) digest: Digest,
    pub(crate) segments: Vec<SegmentFile>,
}

enum Job {
    Give {
        requests: Vec<Request>,
        caller: Caller,
        together: Together,
        reply: Reply,
    },
    Mark(Sender<Mark>),
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

    pub(super) fn mark(&self) -> Result<Mark, StoreError> {
        let (reply, answer) = mpsc::channel();
        self.send(Job::Mark(reply))?;
        answer.recv().map_err(|_| StoreError::Closed)
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

struct Writer {
    journal: Journal,
    shared: Arc<Shared>,
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
        let shared = Arc::clone(&self.shared);
        let draft = Draft::new(
            &*shared.engine,
            &shared.secret,
            &shared.book,
            shared.standing(),
        );
        let mut group = Group {
            draft,
            frames: Vec::new(),
            waiting: Vec::new(),
        };
        let mut next = Some(job);
        while let Some(job) = next.take() {
            match job {
                Job::Give {
                    requests,
                    caller,
                    together: Together::EachAlone,
                    reply,
                } => {
                    match self.decide_each(&mut group, &requests, &caller) {
                        Ok(given) => group.waiting.push((reply, given)),
                        Err(error) => {
                            // The draft may be half changed: none of it counts.
                            fail(group.waiting.into_iter().map(|(reply, _)| reply), &error);
                            let _ = reply.send(Err(error));
                            return None;
                        }
                    }
                }
                other => {
                    next = Some(other);
                    break;
                }
            }
            if group.frames.len() >= GROUP {
                break;
            }
            next = jobs.try_recv().ok();
        }
        if !group.waiting.is_empty() {
            self.commit(group);
            return next;
        }
        match next? {
            Job::Mark(reply) => {
                let _ = reply.send(self.mark());
            }
            Job::Give {
                requests,
                caller,
                reply,
                ..
            } => {
                let given = self.operation(&requests, &caller);
                let _ = reply.send(given);
            }
        }
        None
    }

    fn mark(&self) -> Mark {
        let standing = self.shared.standing();
        let (_, hash) = self.journal.last();
        Mark {
            applied: standing.applied,
            households: standing.households,
            hash,
            digest: standing.digest,
            segments: self.journal.segments(),
        }
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
            let decided = self.decide(&mut group.draft, request, caller)?;
            outcomes.push(match decided {
                Decided::Entry(entry) => {
                    group.draft.apply(&entry, sequence)?;
                    group.frames.push(Frame::Entry(entry.seal()?));
                    let household = entry.household;
                    Outcome::Done(Receipt {
                        sequence,
                        household,
                        repeated: false,
                    })
                }
                Decided::Before(receipt) => Outcome::Done(receipt),
                Decided::Refused(refusal) => Outcome::Refused(refusal),
            });
        }
        Ok(Given { outcomes })
    }

    /// Journals the group, applies it, and tells those who wait.
    fn commit(&mut self, group: Group<'_>) {
        let Group {
            draft,
            frames,
            waiting,
        } = group;
        let committed = if frames.is_empty() {
            Ok(())
        } else {
            self.journal
                .append(&frames)
                .map_err(StoreError::from)
                .map(|_| self.apply(draft))
        };
        match committed {
            Ok(()) => {
                for (reply, given) in waiting {
                    let _ = reply.send(Ok(given));
                }
            }
            Err(error) => fail(waiting.into_iter().map(|(reply, _)| reply), &error),
        }
    }

    /// The journal has it; now the state. A failure here loses nothing: the
    /// next opening catches up.
    fn apply(&mut self, draft: Draft<'_>) {
        let applied = draft.batch().and_then(|(batch, standing)| {
            self.shared.engine.atomic(batch, &[])?;
            Ok(standing)
        });
        match applied {
            Ok(standing) => {
                self.shared.publish(standing);
                self.syncer.wake();
            }
            Err(error) => self.behind = Some(error.to_string()),
        }
    }

    fn refuse_when_behind(&self) -> Result<(), StoreError> {
        match &self.behind {
            Some(because) => Err(StoreError::StateBehind {
                because: because.clone(),
            }),
            None => Ok(()),
        }
    }

    /// Commands that happen together or not at all: parts in the journal,
    /// closed by an end.
    fn operation(&mut self, requests: &[Request], caller: &Caller) -> Result<Given, StoreError> {
        self.refuse_when_behind()?;
        let shared = Arc::clone(&self.shared);
        let mut draft = Draft::new(
            &*shared.engine,
            &shared.secret,
            &shared.book,
            shared.standing(),
        );
        let mut entries: Vec<Vec<u8>> = Vec::new();
        let mut outcomes = Vec::with_capacity(requests.len());
        for request in requests {
            let sequence = self.journal.next_sequence() + entries.len() as u64;
            outcomes.push(match self.decide(&mut draft, request, caller)? {
                Decided::Entry(entry) => {
                    draft.apply(&entry, sequence)?;
                    entries.push(entry.seal()?);
                    let household = entry.household;
                    Outcome::Done(Receipt {
                        sequence,
                        household,
                        repeated: false,
                    })
                }
                Decided::Before(receipt) => Outcome::Done(receipt),
                Decided::Refused(refusal) => Outcome::Refused(refusal),
            });
        }
        if outcomes
            .iter()
            .any(|outcome| matches!(outcome, Outcome::Refused(_)))
        {
            let held_back = |outcome| match outcome {
                Outcome::Done(receipt) if !receipt.repeated => Outcome::HeldBack,
                other => other,
            };
            return Ok(Given {
                outcomes: outcomes.into_iter().map(held_back).collect(),
            });
        }
        if !entries.is_empty() {
            draft.standing.applied = self.append_operation(entries, caller)?;
            self.apply(draft);
        }
        Ok(Given { outcomes })
    }

    /// Writes the parts and the end; the sequence number of the end.
    fn append_operation(
        &mut self,
        entries: Vec<Vec<u8>>,
        caller: &Caller,
    ) -> Result<u64, StoreError> {
        let end = OperationEnd {
            at: caller.at,
            by: caller.by.clone(),
            entries: entries.len() as u64,
        };
        let operation = self.journal.begin();
        let mut frames: Vec<Frame> = Vec::with_capacity(GROUP);
        for body in entries {
            frames.push(Frame::Part(operation, body));
            if frames.len() == GROUP {
                if let Err(error) = self.journal.append(&frames) {
                    self.journal.abandon(operation);
                    return Err(error.into());
                }
                frames.clear();
            }
        }
        frames.push(Frame::End(operation, end.seal()?));
        let appended = self.journal.append(&frames).inspect_err(|_| {
            // Without its end it never happened.
        });
        match appended {
            Ok(appended) => {
                let last = appended.places.last().map(|place| place.sequence);
                Ok(last.unwrap_or_else(|| self.journal.last().0))
            }
            Err(error) => {
                self.journal.abandon(operation);
                Err(error.into())
            }
        }
    }

    fn decide(
        &self,
        draft: &mut Draft<'_>,
        request: &Request,
        caller: &Caller,
    ) -> Result<Decided, StoreError> {
        if let Some(sequence) = draft.given(request.id)? {
            return Ok(Decided::Before(self.receipt(draft, request, sequence)?));
        }
        let context = Context {
            by: caller.by.clone(),
            at: caller.at,
            today: caller.today,
            book: Arc::clone(&self.shared.book),
            next_household: draft.standing.next_household,
        };
        let target = request.command.household();
        let (file, previous) = match target {
            Some(id) => match draft.file(id.number)? {
                Some(kept) => (Some(kept.file.clone()), kept.last_entry),
                None => (None, 0),
            },
            None => (None, 0),
        };
        let events = match commands::decide(file.as_ref(), &request.command, &context) {
            Ok(events) => events,
            Err(refusal) => return Ok(Decided::Refused(refusal)),
        };
        let household = target
            .or_else(|| registered(&events))
            .ok_or(StoreError::Closed)?;
        let entry = Entry {
            id: request.id,
            command: request.command.name().to_owned(),
            at: caller.at,
            by: caller.by.clone(),
            household,
            previous,
            events,
        };
        if let Some(refusal) = claims_refused(draft, file, &entry)? {
            return Ok(Decided::Refused(refusal));
        }
        Ok(Decided::Entry(entry))
    }

    /// What came of a command that was given before.
    fn receipt(
        &self,
        draft: &Draft<'_>,
        request: &Request,
        sequence: u64,
    ) -> Result<Receipt, StoreError> {
        let household = match request.command.household() {
            Some(household) => household,
            None => match self.journal.read_at(sequence)? {
                Some(entry) => Entry::read(&entry.body)?.household,
                // Given earlier in this very group: it is the newest household.
                None => HouseholdId {
                    number: draft.standing.next_household.saturating_sub(1),
                    office: match &request.command {
                        commands::Command::RegisterHousehold(register) => register.office,
                        _ => return Err(StoreError::Closed),
                    },
                },
            },
        };
        Ok(Receipt {
            sequence,
            household,
            repeated: true,
        })
    }
}

enum Decided {
    Entry(Entry),
    Refused(Refusal),
    Before(Receipt),
}

fn registered(events: &[Event]) -> Option<HouseholdId> {
    events.iter().find_map(|event| match event {
        Event::HouseholdRegistered(household) => Some(household.id),
        _ => None,
    })
}

/// Refused where the change would claim a key that another household holds.
fn claims_refused(
    draft: &mut Draft<'_>,
    file: Option<CaseFile>,
    entry: &Entry,
) -> Result<Option<Refusal>, StoreError> {
    let before: BTreeSet<UniqueKey> = file.as_ref().map(unique::unique_keys).unwrap_or_default();
    let mut after = file;
    let happened: Vec<Happened> = entry.happened().collect();
    for event in &happened {
        match &mut after {
            Some(file) => {
                file.apply(event);
            }
            None => after = CaseFile::begun_by(event),
        }
    }
    let claimed = after.as_ref().map(unique::unique_keys).unwrap_or_default();
    for key in claimed.difference(&before) {
        if let Some(holder) = draft.holder(key, entry.household.number)? {
            let name = match draft.file(holder)? {
                Some(kept) => kept.file.household.id.to_string(),
                None => format!("{holder:06}"),
            };
            return Ok(Some(match key {
                UniqueKey::NationalNumber(number) => Refusal::new(Code::NumberTaken)
                    .at("person.national-number")
                    .text("number", number.masked())
                    .text("holder", name),
                UniqueKey::Reference(reference) => Refusal::new(Code::ReferenceTaken)
                    .at("household.reference")
                    .text("reference", &reference.id)
                    .text("source", &reference.source)
                    .text("holder", name),
            }));
        }
    }
    Ok(None)
}

fn fail(replies: impl Iterator<Item = Reply>, error: &StoreError) {
    for reply in replies {
        let because = error.to_string();
        let _ = reply.send(Err(StoreError::NotWritten {
            because,
            remedy: error.remedy(),
        }));
    }
}
