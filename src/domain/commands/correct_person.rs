//! What is known of a person, put right; and who is head, handed over.

use super::checks;
use crate::person::{Particulars, Relation};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, PersonId};

/// Replaces a person's particulars. Whoever becomes head takes the place of
/// the one who was, so that a household always has one: a head who dies or
/// moves out is first followed by another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectPerson {
    pub person: PersonId,
    pub particulars: Particulars,
}

impl CorrectPerson {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let member = checks::present(file, self.person, "person")?;
        checks::particulars(&self.particulars, context)?;
        checks::number_free(file, &self.particulars, Some(self.person))?;
        if member.particulars == self.particulars {
            return Err(Refusal::new(Code::NothingChanged));
        }
        let before = member.particulars.relation;
        let after = self.particulars.relation;
        if before == Relation::Head && after != Relation::Head {
            return Err(Refusal::new(Code::HeadMissing).at("person.relation"));
        }
        let mut events = vec![Event::PersonCorrected {
            person: self.person,
            particulars: Box::new(self.particulars.clone()),
        }];
        if after == Relation::Head {
            events.extend(self.former_head(file, before));
        }
        Ok(events)
    }

    /// The head so far, related to the new one as the new one was to them,
    /// seen from the other side. The relations of the others stay as they are,
    /// for whoever knows the family to put right.
    fn former_head(&self, file: &CaseFile, before: Relation) -> Option<Event> {
        let head = file.household.members.iter().find(|m| {
            m.id != self.person && m.left.is_none() && m.particulars.relation == Relation::Head
        })?;
        let mut particulars = head.particulars.clone();
        particulars.relation = before.turned(particulars.sex);
        Some(Event::PersonCorrected {
            person: head.id,
            particulars: Box::new(particulars),
        })
    }
}
