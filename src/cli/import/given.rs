//! Commands of an import on their way to the register, a group at a time.

use super::tally::Counts;
use masar_domain::Refusal;
use masar_domain::commands::Request;
use masar_exchange::commands::{Joined, Way, Whose};
use masar_exchange::intake::HouseholdRecord;
use masar_store::Outcome;

/// Commands given to the register at a time: one sync serves them all.
const GROUP: usize = 2_000;

/// Households decided and not yet given.
#[derive(Default)]
pub(super) struct Group {
    requests: Vec<Request>,
    households: Vec<Waiting>,
}

/// A household whose commands wait.
struct Waiting {
    record: Box<HouseholdRecord>,
    way: Way,
    /// What each of its commands brings, in order.
    steps: Vec<(usize, Whose)>,
}

/// A command that the register refused all the same.
pub(super) struct Late {
    pub(super) record: Box<HouseholdRecord>,
    pub(super) whose: Whose,
    pub(super) refusal: Refusal,
}

impl Group {
    pub(super) fn add(&mut self, record: Box<HouseholdRecord>, joined: Joined) {
        let mut steps = Vec::with_capacity(joined.steps.len());
        for step in joined.steps {
            steps.push((step.people, step.whose));
            self.requests.push(step.request);
        }
        let way = joined.way;
        self.households.push(Waiting { record, way, steps });
    }

    pub(super) fn is_full(&self) -> bool {
        self.requests.len() >= GROUP
    }

    pub(super) fn households(&self) -> u64 {
        self.households.len() as u64
    }

    /// The commands, to be given in this order.
    pub(super) fn requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }

    /// Counts what came of the commands, in their order.
    pub(super) fn count(self, outcomes: Vec<Outcome>, counts: &mut Counts) -> Vec<Late> {
        let mut outcomes = outcomes.into_iter();
        let mut late = Vec::new();
        for household in self.households {
            let mut changed = 0;
            let mut refused = Vec::new();
            for (people, whose) in &household.steps {
                match outcomes.next() {
                    Some(Outcome::Done(receipt)) if !receipt.repeated => changed += *people as u64,
                    Some(Outcome::Refused(refusal)) => refused.push((*whose, refusal)),
                    _ => {}
                }
            }
            counts.household(household.way, changed, refused.is_empty());
            late.extend(refused.into_iter().map(|(whose, refusal)| Late {
                record: household.record.clone(),
                whose,
                refusal,
            }));
        }
        late
    }

    /// Counts as if every command had been carried out.
    pub(super) fn count_as_done(self, counts: &mut Counts) {
        for household in self.households {
            let people = household.steps.iter().map(|(people, _)| *people as u64);
            counts.household(household.way, people.sum(), true);
        }
    }
}

impl Counts {
    /// A household of which so many people went in now.
    fn household(&mut self, way: Way, people: u64, whole: bool) {
        match way {
            Way::New if people > 0 => {
                self.households_registered += 1;
                self.people_registered += people;
            }
            Way::Known(_) if people > 0 => {
                self.households_completed += 1;
                self.people_added += people;
            }
            // Given before, by an import that was broken off.
            _ if whole => self.households_unchanged += 1,
            _ => {}
        }
    }
}
