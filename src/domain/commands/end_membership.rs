//! A person leaves a household: death, marriage, moving out, an error.

use super::leaving::{Departure, Work};
use crate::person::Leaving;
use crate::refusal::Refusal;
use crate::{CaseFile, Context, Event, PersonId};
use chrono::NaiveDate;

/// Ends a membership on a day, and with it the person's own enrollments. A head
/// who leaves others behind is followed by one of them in the same step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndMembership {
    pub person: PersonId,
    pub on: NaiveDate,
    pub why: Leaving,
    pub new_head: Option<PersonId>,
}

impl EndMembership {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let departure = Departure {
            file,
            people: &[self.person],
            on: self.on,
            why: self.why,
            new_head: self.new_head,
            work: Work::Stays,
        };
        departure.events(context)
    }
}
