//! A change for many households: planned, looked at, applied as one operation,
//! and taken back as one.
//!
//! A [`Plan`] is a value: it says of each household what the change comes to or
//! why it is refused. Applying it ([`Register::apply`]) looks at each once more,
//! inside the writer: what has changed since the plan was made is told and left
//! alone, never overwritten. The same plan applied twice changes nothing, since
//! the ids of its commands follow from it.

mod kept;
mod plan;
mod run;

pub use plan::{Asked, Comes, Each, Head, Plan, PlanId, Row};
pub use run::{Applied, Take};

use crate::StoreError;
use crate::journal::{Near, Reader};
use crate::operations;
use crate::register::{Caller, Register};
use crate::state::entry::Entry;
use masar_domain::batch::undo::{Before, Did, Needs};
use masar_domain::batch::{Change, Looked, undo};
use masar_domain::refusal::Refusal;
use masar_domain::{CaseFile, Context, Event, UserName};
use std::cell::RefCell;

impl Register {
    /// Looks at the rows of a plan as they come to now, for showing them.
    pub fn looker(&self, plan: &Plan, caller: &Caller) -> Result<Looker<'_>, StoreError> {
        Ok(Looker {
            register: self,
            eye: Eye::of(&plan.head, self.shared().journal.clone())?,
            context: caller.context(self.book(), &self.shared().standing()),
        })
    }

    /// The plans' folder.
    fn plans(&self) -> kept::Plans {
        kept::Plans::of(self.dir())
    }

    /// Keeps a plan, so that it can be applied by its id.
    pub fn keep_plan(&self, plan: &Plan) -> Result<PlanId, StoreError> {
        self.plans().keep(plan)
    }

    /// A plan that was kept; none where there is none of that id any more.
    pub fn kept_plan(&self, id: &str) -> Result<Option<Plan>, StoreError> {
        self.plans().find(id)
    }
}

/// Looks at one row of a plan after the other.
pub struct Looker<'a> {
    register: &'a Register,
    eye: Eye,
    context: Context,
}

impl Looker<'_> {
    /// The household of a row; none where it is gone.
    pub fn look(&self, row: &Row) -> Result<Option<Seen>, StoreError> {
        let Some(file) = self.register.file_numbered(row.number)? else {
            return Ok(None);
        };
        let comes_to = self.eye.look(row, &file, &self.context)?;
        let as_planned = Comes::of(&comes_to)? == row.comes;
        Ok(Some(Seen {
            file,
            comes_to,
            as_planned,
        }))
    }
}

/// A household of a plan, as it is now.
pub struct Seen {
    pub file: CaseFile,
    pub comes_to: Result<Looked, Refusal>,
    /// That is what the plan says.
    pub as_planned: bool,
}

/// What looks at one household after the other, as a plan asks.
struct Eye {
    asked: Eyed,
    journal: RefCell<Near>,
    /// The reason of the whole, for what is taken back.
    why: String,
}

enum Eyed {
    /// One for all, or one for each place in the list.
    Changes(Vec<Change>),
    /// What is taken back, by the number of its first entry.
    Undo { first: u64 },
}

impl Eye {
    fn of(head: &Head, journal: Reader) -> Result<Eye, StoreError> {
        let asked = match &head.asked {
            Asked::Undo(operation) => Eyed::Undo {
                first: operations::first_of(&journal, *operation)?,
            },
            Asked::Change(text) => Eyed::Changes(vec![read(text)?]),
            Asked::Each { changes, .. } => Eyed::Changes(
                changes
                    .iter()
                    .map(|text| read(text))
                    .collect::<Result<_, _>>()?,
            ),
        };
        let why = head.reason.clone();
        Ok(Eye {
            asked,
            journal: RefCell::new(Near::new(journal)),
            why,
        })
    }

    fn look(
        &self,
        row: &Row,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Result<Looked, Refusal>, StoreError> {
        match &self.asked {
            Eyed::Changes(changes) => {
                let place = usize::try_from(row.which).unwrap_or(usize::MAX);
                let change = changes
                    .get(place)
                    .ok_or_else(|| StoreError::PlanUnreadable {
                        because: format!("it has no change {place}"),
                    })?;
                Ok(change.look(file, context))
            }
            Eyed::Undo { first } => {
                let done = self.did(row, *first)?;
                Ok(undo::look(&done, &self.why, file, context))
            }
        }
    }

    /// What the operation that begins at entry `first` did to the household of
    /// a row, the last first.
    fn did(&self, row: &Row, first: u64) -> Result<Vec<Did>, StoreError> {
        let mut done = Vec::new();
        let mut at = row.which;
        while at >= first {
            let entry = self.entry(at)?;
            let before = match Needs::of(&entry.events) {
                Needs::Nothing => Before::Nothing,
                Needs::Caseworker => Before::Caseworker(self.caseworker_before(&entry)?),
                Needs::File => Before::File(Box::new(self.file_before(row.number, &entry)?)),
            };
            // A link that does not lead back would never end.
            at = entry.previous.min(at.saturating_sub(1));
            let events = entry.events;
            done.push(Did { events, before });
        }
        Ok(done)
    }

    /// Who the caseworker was before an entry, by the household's history.
    fn caseworker_before(&self, entry: &Entry) -> Result<Option<UserName>, StoreError> {
        let mut at = entry.previous;
        while at > 0 {
            let earlier = self.entry(at)?;
            for event in earlier.events.iter().rev() {
                match event {
                    Event::CaseworkerAssigned(name) => return Ok(name.clone()),
                    Event::HouseholdRegistered(household) => {
                        return Ok(household.caseworker.clone());
                    }
                    _ => {}
                }
            }
            // A link that does not lead back would never end.
            at = earlier.previous.min(at - 1);
        }
        Ok(None)
    }

    /// The household before an entry, by its history.
    fn file_before(&self, number: u32, entry: &Entry) -> Result<CaseFile, StoreError> {
        let mut earlier = Vec::new();
        let mut at = entry.previous;
        while at > 0 {
            let found = self.entry(at)?;
            // A link that does not lead back would never end.
            at = found.previous.min(at - 1);
            earlier.push(found);
        }
        let mut file: Option<CaseFile> = None;
        for happened in earlier.iter().rev().flat_map(Entry::happened) {
            match &mut file {
                Some(file) => drop(file.apply(&happened)),
                None => file = CaseFile::begun_by(&happened),
            }
        }
        file.ok_or_else(|| StoreError::PlanUnreadable {
            because: format!("household {number} has no beginning"),
        })
    }

    /// An entry that the register knows to be there.
    fn entry(&self, sequence: u64) -> Result<Entry, StoreError> {
        let mut journal = self.journal.borrow_mut();
        Entry::known(sequence, journal.read_at(sequence)?)
    }
}

/// A change as it was printed into a plan.
fn read(text: &str) -> Result<Change, StoreError> {
    text.parse().map_err(|why| StoreError::PlanUnreadable {
        because: format!("{why}"),
    })
}
