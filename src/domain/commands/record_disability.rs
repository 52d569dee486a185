//! A disability, and from which day it counts.

use super::checks;
use crate::dated::Moment;
use crate::person::Disability;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, PersonId};
use chrono::NaiveDate;

/// Records that a person has had a disability since a day, and what shows it.
/// A second record from the same day takes the place of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordDisability {
    pub person: PersonId,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    pub evidence: String,
}

impl RecordDisability {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let member = checks::present(file, self.person, "person")?;
        checks::past_day(self.from, "person.disability", context)?;
        checks::length(&self.evidence, checks::LONG, "person.evidence")?;
        if self.until.is_some_and(|until| until < self.from) {
            return Err(Refusal::new(Code::DateTooEarly)
                .at("person.disability-until")
                .day("day", self.from));
        }
        if let Some(until) = self.until {
            checks::sane_day(until, "person.disability-until")?;
        }
        let known = member.disabilities.iter().rev();
        let mut known = known.filter(|d| d.from == self.from);
        if known.next().is_some_and(|d| d.until == self.until) {
            return Err(Refusal::new(Code::NothingChanged).at("person.disability"));
        }
        let disability = Disability {
            from: self.from,
            until: self.until,
            evidence: self.evidence.clone(),
            recorded: Moment::default(),
        };
        Ok(vec![Event::DisabilityRecorded {
            person: self.person,
            disability,
        }])
    }
}
