//! Applying a plan: each row once more, inside the writer, as one operation.

use super::Eye;
use super::plan::{Asked, Comes, Plan, PlanId, Row};
use crate::StoreError;
use crate::engine::watched::Gauge;
use crate::register::{Caller, Came, Desk, Outcome, Register, Work};
use crate::state::entry::What;
use masar_domain::CommandId;
use masar_domain::commands::Request;
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::Arc;

/// How much of a plan is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// All, or nothing where one is refused or has changed.
    All,
    /// All that are valid still.
    Valid,
}

/// What came of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The entry that ends it; none where nothing was written.
    pub end: Option<u64>,
    /// Households changed.
    pub changed: u64,
    /// Households changed by the same plan before.
    pub repeated: u64,
    /// Those that would come to something else now, by number; they were left
    /// as they are.
    pub differ: Vec<u32>,
    /// Those that the plan says are refused.
    pub refused: u64,
    /// It was given up by [`Gauge::stop`].
    pub stopped: bool,
}

impl Register {
    /// Applies a plan as one operation. The gauge counts the rows looked at; stopped
    /// by it before the end is on the disk, nothing happens.
    pub fn apply(
        &self,
        plan: Plan,
        take: Take,
        caller: &Caller,
        gauge: Arc<Gauge>,
    ) -> Result<Applied, StoreError> {
        let refused = plan.all_refused();
        let (take, is_whole) = match self.halves(&plan)? {
            None => (take, true),
            Some(halves) => (Take::All, plan.rows.len() as u64 == halves),
        };
        let run = Run {
            eye: Eye::of(&plan.head, self.shared().journal.clone())?,
            id: plan.id()?,
            plan,
            take,
            gauge,
            at: 0,
            waiting: VecDeque::new(),
            changed: 0,
            repeated: 0,
            differ: Vec::new(),
        };
        if take == Take::All && (refused > 0 || !is_whole) {
            return Ok(run.applied(Came::GivenUp, refused));
        }
        let (run, came) = self.operate(run, caller)?;
        Ok(run.applied(came, refused))
    }

    /// How many halves the plan takes back, where they stand or fall together.
    fn halves(&self, plan: &Plan) -> Result<Option<u64>, StoreError> {
        let Asked::Undo(operation) = plan.head.asked else {
            return Ok(None);
        };
        let Some(done) = self.done(operation)? else {
            return Ok(None);
        };
        let halves = self.is_of_halves(&done)?;
        Ok(halves.then(|| done.commands()))
    }
}

/// A plan on its way.
struct Run {
    eye: Eye,
    id: PlanId,
    plan: Plan,
    take: Take,
    gauge: Arc<Gauge>,
    at: usize,
    /// The rest of the commands of the household looked at last.
    waiting: VecDeque<Request>,
    changed: u64,
    repeated: u64,
    differ: Vec<u32>,
}

impl Run {
    /// The id of the row's command in that place.
    fn command_id(&self, row: &Row, place: usize) -> CommandId {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.id.0);
        hasher.update(&row.number.to_be_bytes());
        hasher.update(&row.which.to_be_bytes());
        hasher.update(&(place as u64).to_be_bytes());
        let mut id = [0; 16];
        id.iter_mut()
            .zip(hasher.finalize().as_bytes())
            .for_each(|(to, from)| *to = *from);
        CommandId(id)
    }

    /// The commands for a row, where it comes to what the plan says still.
    fn requests(&mut self, row: Row, desk: &mut Desk<'_, '_>) -> Result<(), StoreError> {
        if desk.given(self.command_id(&row, 0))? {
            self.repeated += 1;
            return Ok(());
        }
        let context = desk.context();
        let file = desk.file(row.number)?;
        let looked = file.map(|file| self.eye.look(&row, file, &context));
        let looked = looked.transpose()?;
        let comes = looked.as_ref().map(Comes::of).transpose()?;
        match looked {
            Some(Ok(looked)) if comes == Some(row.comes) => {
                let commands = looked.commands.into_iter().enumerate();
                let requests: Vec<Request> = commands
                    .map(|(place, command)| Request {
                        id: self.command_id(&row, place),
                        command,
                    })
                    .collect();
                self.waiting.extend(requests);
                self.changed += 1;
            }
            _ => self.differ.push(row.number),
        }
        Ok(())
    }

    fn applied(self, came: Came, refused: usize) -> Applied {
        let end = match came {
            Came::Happened { end, commands } if commands > 0 => Some(end),
            Came::Happened { .. } | Came::GivenUp => None,
        };
        Applied {
            end,
            changed: if end.is_some() { self.changed } else { 0 },
            repeated: self.repeated,
            differ: self.differ,
            refused: refused as u64,
            stopped: self.gauge.is_stopped() && end.is_none(),
        }
    }
}

impl Work for Run {
    fn what(&self) -> What {
        let (asked, undoes) = match &self.plan.head.asked {
            Asked::Change(asked) => (asked.clone(), 0),
            Asked::Undo(operation) => (String::new(), *operation),
            Asked::Each { from, .. } => (from.clone(), 0),
        };
        What {
            asked,
            reason: self.plan.head.reason.clone(),
            undoes,
        }
    }

    fn next(&mut self, desk: &mut Desk<'_, '_>) -> Result<Option<Request>, StoreError> {
        loop {
            if let Some(request) = self.waiting.pop_front() {
                return Ok(Some(request));
            }
            if self.gauge.is_stopped() {
                return Ok(None);
            }
            let Some(row) = self.plan.rows.get(self.at).copied() else {
                return Ok(None);
            };
            self.at += 1;
            self.gauge.count(1);
            if matches!(row.comes, Comes::Changes(_)) {
                self.requests(row, desk)?;
            }
        }
    }

    fn came(&mut self, outcome: Outcome) -> ControlFlow<()> {
        match outcome {
            // The same look said that it would be done: nothing else may be.
            Outcome::Refused(_) | Outcome::HeldBack => ControlFlow::Break(()),
            Outcome::Done(_) => ControlFlow::Continue(()),
        }
    }

    fn stands(&self) -> bool {
        let whole = self.take == Take::Valid || self.differ.is_empty();
        whole && !self.gauge.is_stopped()
    }
}
