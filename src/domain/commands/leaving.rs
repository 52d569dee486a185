//! People leave a household together: what ends with them. Shared by the end of
//! one membership, a move, a split and a merger.

use super::checks;
use crate::dated::Moment;
use crate::enrollment::{self, Action, Enrollment, Step};
use crate::person::{Leaving, Left, Member, Relation};
use crate::placement::{Placement, Stage, StageStep};
use crate::reason::{self, ReasonCode};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, PersonId};
use chrono::NaiveDate;

/// What people take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// Jobs go on, out of sight; only death ends them.
    Stays,
    /// Jobs go on in the file of another household.
    GoesAlong,
}

/// People who leave on a day.
pub(super) struct Departure<'a> {
    pub(super) file: &'a CaseFile,
    pub(super) people: &'a [PersonId],
    pub(super) on: NaiveDate,
    pub(super) why: Leaving,
    /// Who is head after the one who leaves.
    pub(super) new_head: Option<PersonId>,
    pub(super) work: Work,
}

impl Departure<'_> {
    /// The events of the departure: a new head first, then what ends, then the
    /// memberships.
    pub(super) fn events(&self, context: &Context) -> Result<Vec<Event>, Refusal> {
        self.check(context)?;
        let mut events: Vec<Event> = self.succession(context)?.into_iter().collect();
        for enrollment in &self.file.enrollments {
            events.extend(self.stop(enrollment, context));
        }
        for placement in &self.file.placements {
            events.extend(self.end_work(placement, context));
        }
        let left = Left {
            on: self.on,
            why: self.why,
            recorded: Moment::default(),
        };
        events.extend(self.people.iter().map(|person| Event::MembershipEnded {
            person: *person,
            left: left.clone(),
        }));
        Ok(events)
    }

    fn check(&self, context: &Context) -> Result<(), Refusal> {
        checks::past_day(self.on, "person.left", context)?;
        for (n, person) in self.people.iter().enumerate() {
            let member = checks::present(self.file, *person, "person")?;
            if self.on < member.joined {
                return Err(Refusal::new(Code::DateTooEarly)
                    .at("person.left")
                    .day("day", member.joined));
            }
            if self.people[..n].contains(person) {
                return Err(Refusal::new(Code::PersonTwice)
                    .at("person")
                    .text("id", person));
            }
        }
        Ok(())
    }

    fn goes(&self, member: &Member) -> bool {
        self.people.contains(&member.id)
    }

    /// Members who stay past the day.
    fn staying(&self) -> impl Iterator<Item = &Member> {
        let members = self.file.household.members.iter();
        members.filter(|m| !self.goes(m) && m.stays_past(self.on))
    }

    /// The new head, where the head leaves somebody behind.
    fn succession(&self, context: &Context) -> Result<Option<Event>, Refusal> {
        let head_goes =
            self.file.household.members.iter().any(|m| {
                self.goes(m) && m.left.is_none() && m.particulars.relation == Relation::Head
            });
        let needed = head_goes && self.staying().next().is_some();
        let Some(id) = self.new_head else {
            return match needed {
                true => Err(Refusal::new(Code::HeadCannotLeave).at("person.new-head")),
                false => Ok(None),
            };
        };
        if !needed {
            return Err(Refusal::new(Code::HeadStays).at("person.new-head"));
        }
        let heir = checks::present(self.file, id, "person.new-head")?;
        if self.goes(heir) || !heir.stays_past(self.on) || heir.joined > context.today {
            return Err(Refusal::new(Code::HeirLeaves)
                .at("person.new-head")
                .text("id", id));
        }
        let mut particulars = heir.particulars.clone();
        particulars.relation = Relation::Head;
        Ok(Some(Event::PersonCorrected {
            person: id,
            particulars: Box::new(particulars),
        }))
    }

    /// The reason for what ends with the departure.
    fn reason(&self) -> ReasonCode {
        let code = match (self.work, self.why) {
            (Work::GoesAlong, _) => reason::MOVED,
            (_, Leaving::Died) => "deceased",
            (_, Leaving::RecordedInError) => "error-corrected",
            _ => "moved-or-absent",
        };
        ReasonCode(code.to_owned())
    }

    /// The stop of an enrollment whose person leaves, or of the household's
    /// where nobody stays.
    fn stop(&self, enrollment: &Enrollment, context: &Context) -> Option<Event> {
        let ends = match enrollment.subject.person() {
            Some(person) => self.people.contains(&person),
            None => self.staying().next().is_none(),
        };
        let to = enrollment::after(enrollment.state(), Action::Stop).filter(|_| ends)?;
        // Steps do not run backwards: what begins later is stopped as it begins.
        let last = enrollment.steps.last().map_or(self.on, |step| step.on);
        Some(Event::EnrollmentStepped {
            enrollment: enrollment.id,
            step: Step {
                action: Some(Action::Stop),
                to,
                on: self.on.max(last),
                reason: Some(self.reason()),
                note: String::new(),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        })
    }

    fn end_work(&self, placement: &Placement, context: &Context) -> Option<Event> {
        let ends = self.work == Work::GoesAlong || self.why == Leaving::Died;
        let open = placement.stage() != Stage::Ended;
        if !ends || !open || !self.people.contains(&placement.person) {
            return None;
        }
        let last = placement.steps.last().map_or(self.on, |step| step.on);
        Some(Event::PlacementStepped {
            placement: placement.id,
            step: StageStep {
                to: Stage::Ended,
                on: self.on.max(last),
                reason: Some(self.reason()),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        })
    }
}
