//! A person leaves a household: death, marriage, moving out, an error.

use super::checks;
use crate::dated::Moment;
use crate::person::{Leaving, Left, Member, Relation};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, PersonId};
use chrono::NaiveDate;

/// Ends a membership on a day. The head stays until somebody else is head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndMembership {
    pub person: PersonId,
    pub on: NaiveDate,
    pub why: Leaving,
}

impl EndMembership {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let member = checks::present(file, self.person, "person")?;
        checks::past_day(self.on, "person.left", context)?;
        if self.on < member.joined {
            return Err(Refusal::new(Code::DateTooEarly)
                .at("person.left")
                .day("day", member.joined));
        }
        let stays = |m: &Member| m.id != self.person && m.stays_past(self.on);
        let others = file.household.members.iter().any(stays);
        if member.particulars.relation == Relation::Head && others {
            return Err(Refusal::new(Code::HeadCannotLeave).at("person"));
        }
        let left = Left {
            on: self.on,
            why: self.why,
            recorded: Moment::default(),
        };
        Ok(vec![Event::MembershipEnded {
            person: self.person,
            left,
        }])
    }
}
