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
            let came = household.came(&mut outcomes);
            counts.household(household.way, &came);
            late.extend(came.refused.into_iter().map(|(whose, refusal)| Late {
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
            let came = Came {
                people: people.sum(),
                ..Came::default()
            };
            counts.household(household.way, &came);
        }
    }
}

/// What came of a household's commands.
#[derive(Default)]
struct Came {
    /// People who went in now.
    people: u64,
    /// Commands that would have been carried out, had no other been refused.
    held_back: u64,
    refused: Vec<(Whose, Refusal)>,
}

impl Waiting {
    fn came(&self, outcomes: &mut impl Iterator<Item = Outcome>) -> Came {
        let mut came = Came::default();
        for ((people, whose), outcome) in self.steps.iter().zip(outcomes) {
            match outcome {
                // Given before, by an import that was broken off.
                Outcome::Done(receipt) if receipt.repeated => {}
                Outcome::Done(_) => came.people += *people as u64,
                Outcome::HeldBack => came.held_back += 1,
                Outcome::Refused(refusal) => came.refused.push((*whose, refusal)),
            }
        }
        came
    }
}

impl Counts {
    fn household(&mut self, way: Way, came: &Came) {
        match way {
            _ if came.held_back > 0 => self.households_held_back += 1,
            Way::New if came.people > 0 => {
                self.households_registered += 1;
                self.people_registered += came.people;
            }
            Way::Known(_) if came.people > 0 => {
                self.households_completed += 1;
                self.people_added += came.people;
            }
            _ if came.refused.is_empty() => self.households_unchanged += 1,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::commands::{Command, WriteNote};
    use masar_domain::refusal::Code;
    use masar_domain::{CommandId, HouseholdId};
    use masar_exchange::commands::Step;
    use masar_exchange::intake::{Fields, RowOrigin};
    use masar_store::Receipt;

    fn home() -> HouseholdId {
        "IRB-000001".parse().unwrap()
    }

    /// A household of so many people a command.
    fn household(group: &mut Group, way: Way, steps: &[usize]) {
        let record = HouseholdRecord {
            origin: RowOrigin {
                sheet: "".into(),
                row: 2,
            },
            source: "list".to_owned(),
            reference: "1".to_owned(),
            fields: Fields::default(),
            members: Vec::new(),
        };
        // Which command it is matters to the register alone.
        let command = Command::WriteNote(WriteNote {
            household: home(),
            text: String::new(),
        });
        let id = CommandId([0; 16]);
        let steps = steps.iter().map(|people| Step {
            request: Request {
                id,
                command: command.clone(),
            },
            people: *people,
            whose: Whose::Household,
        });
        let joined = Joined {
            way,
            steps: steps.collect(),
            people_known: 0,
            otherwise: Vec::new(),
            refused: Vec::new(),
        };
        group.add(Box::new(record), joined);
    }

    fn done(repeated: bool) -> Outcome {
        Outcome::Done(Receipt {
            sequence: 1,
            about: home().into(),
            repeated,
        })
    }

    fn refused() -> Outcome {
        Outcome::Refused(Refusal::new(Code::NumberTaken))
    }

    #[test]
    fn each_household_is_counted_by_what_came_of_its_own_commands() {
        let mut group = Group::default();
        household(&mut group, Way::New, &[5]);
        household(&mut group, Way::Known(home()), &[1, 1, 0]);
        household(&mut group, Way::New, &[3]);
        household(&mut group, Way::New, &[4]);
        assert_eq!(group.requests().len(), 6);
        let outcomes = vec![
            done(false),
            done(false),
            refused(),
            done(false),
            done(true),
            refused(),
        ];
        let mut counts = Counts::default();
        let late = group.count(outcomes, &mut counts);
        let expected = Counts {
            households_registered: 1,
            people_registered: 5,
            households_completed: 1,
            people_added: 1,
            households_unchanged: 1,
            ..Counts::default()
        };
        assert_eq!((counts, late.len()), (expected, 2));
    }

    #[test]
    fn what_another_ones_refusal_held_back_is_not_taken_for_unchanged() {
        let mut group = Group::default();
        household(&mut group, Way::New, &[5]);
        household(&mut group, Way::New, &[2]);
        let mut counts = Counts::default();
        let late = group.count(vec![Outcome::HeldBack, refused()], &mut counts);
        assert_eq!(
            (counts.households_held_back, counts.households_unchanged),
            (1, 0)
        );
        assert_eq!(late.len(), 1);
    }
}
