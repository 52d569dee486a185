//! People leave a household for another one of the register: the one half of a
//! move, a split or a merger. The other half takes them in, in one operation.

use super::leaving::{Departure, Work};
use crate::matters::MatterChange;
use crate::matters::moving::{MoveChange, Moved};
use crate::person::Leaving;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, PersonId};
use chrono::NaiveDate;

/// People leave together, on a day, each with the number they get where they
/// go; none where that household is only being registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveOut {
    pub household: HouseholdId,
    pub people: Vec<(PersonId, Option<PersonId>)>,
    pub on: NaiveDate,
    pub why: Leaving,
    pub new_head: Option<PersonId>,
}

impl MoveOut {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let people: Vec<PersonId> = self.people.iter().map(|(person, _)| *person).collect();
        if people.is_empty() {
            return Err(Refusal::new(Code::NobodyMoves).at("person"));
        }
        if matches!(self.why, Leaving::Died | Leaving::RecordedInError) {
            return Err(Refusal::new(Code::NotAMove).at("person.leaving"));
        }
        let departure = Departure {
            file,
            people: &people,
            on: self.on,
            why: self.why,
            new_head: self.new_head,
            work: Work::GoesAlong,
        };
        let mut events = departure.events(context)?;
        let moves = self.people.iter().filter_map(|(from, to)| {
            let (from, to, on) = (*from, (*to)?, self.on);
            let moved = MoveChange::Moved(Moved { from, to, on });
            Some(Event::MatterChanged(Box::new(MatterChange::Move(moved))))
        });
        events.extend(moves);
        Ok(events)
    }
}
