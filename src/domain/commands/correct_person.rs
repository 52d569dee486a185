//! What is known of a person, put right.

use super::checks;
use crate::person::{Particulars, Relation};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, PersonId};

/// Replaces a person's particulars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectPerson {
    pub person: PersonId,
    pub particulars: Particulars,
}

impl CorrectPerson {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let member = checks::present(file, self.person, "person")?;
        checks::particulars(&self.particulars, context)?;
        if member.particulars == self.particulars {
            return Err(Refusal::new(Code::NothingChanged));
        }
        let (before, after) = (member.particulars.relation, self.particulars.relation);
        let other_head = file
            .household
            .members_on(context.today)
            .any(|m| m.id != self.person && m.particulars.relation == Relation::Head);
        if after == Relation::Head && other_head {
            return Err(Refusal::new(Code::HeadTwice).at("person.relation"));
        }
        if before == Relation::Head && after != Relation::Head && !other_head {
            return Err(Refusal::new(Code::HeadMissing).at("person.relation"));
        }
        let particulars = Box::new(self.particulars.clone());
        Ok(vec![Event::PersonCorrected {
            person: self.person,
            particulars,
        }])
    }
}
