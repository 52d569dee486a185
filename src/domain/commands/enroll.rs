//! Enrolling a household or a person in a programme.

mod opening;

pub use opening::Opening;

use super::checks;
use crate::dated::Moment;
use crate::enrollment::{Action, AmountDecision, Enrollment, Period, State, Step, Subject, Track};
use crate::person::Member;
use crate::refusal::{Code, Refusal, Said};
use crate::rules::condition::Situation;
use crate::rules::{Enrolls, PlacementNeed, Programme, Value};
use crate::{CaseFile, Context, Event, Fils, HouseholdId, Month, PlacementId};
use chrono::NaiveDate;

/// How far the enrollment has come when it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An application, to be verified.
    Applied,
    /// Decided already: active from the day of the enrollment, which may lie
    /// up to a year ahead.
    Active,
}

/// An amount as an agency decided it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecidedAmount {
    /// Fils for one period.
    pub amount: Fils,
    pub period: Period,
}

/// Enrolls in a programme from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enroll {
    pub household: HouseholdId,
    pub programme: String,
    pub subject: Subject,
    pub on: NaiveDate,
    pub track: Track,
    pub entry: Entry,
    pub amount: Option<DecidedAmount>,
    pub placement: Option<PlacementId>,
    /// What its programme asks for beside: the event, the product, papers.
    pub opening: Opening,
    pub note: String,
}

impl Enroll {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let programme = checks::programme(context, &self.programme)?;
        match self.entry {
            Entry::Applied => checks::past_day(self.on, "enrollment.on", context)?,
            Entry::Active => checks::near_day(self.on, "enrollment.on", context)?,
        }
        checks::length(&self.note, checks::LONG, "enrollment.note")?;
        let person = self.check_subject(file, programme)?;
        self.opening.check(self, programme, person, context)?;
        self.check_twice(file, programme)?;
        self.check_placement(file, programme)?;
        self.check_age(person, programme, context)?;
        self.check_programme_end(person, programme, context)?;
        let decisions = self.check_amount(programme)?;
        checks::room(file.enrollments.len(), checks::NUMBERED, "household")?;
        let id = file.next_enrollment();
        let mut events = vec![Event::Enrolled(Box::new(Enrollment {
            id,
            programme: programme.code.clone(),
            subject: self.subject,
            track: self.track,
            placement: self.placement,
            steps: self.steps(context),
            decisions,
            payments: Vec::new(),
        }))];
        events.extend(self.opening.events(id, self.on));
        Ok(events)
    }

    fn check_subject<'a>(
        &self,
        file: &'a CaseFile,
        programme: &Programme,
    ) -> Result<Option<&'a Member>, Refusal> {
        let wrong = || {
            Refusal::new(Code::SubjectWrong)
                .at("enrollment.person")
                .text("programme", &programme.code)
                .word("enrolls", format!("enrolls-{}", programme.enrolls.code()))
        };
        match (programme.enrolls, self.subject) {
            (Enrolls::Household, Subject::Household) => Ok(None),
            (Enrolls::Person, Subject::Person(id)) => {
                checks::present(file, id, "enrollment.person").map(Some)
            }
            _ => Err(wrong()),
        }
    }

    /// One enrollment a programme and subject, for ever: a return continues it.
    /// Where the programme says so, one for each event or product.
    fn check_twice(&self, file: &CaseFile, programme: &Programme) -> Result<(), Refusal> {
        let same = |e: &&Enrollment| {
            e.programme == self.programme
                && e.subject == self.subject
                && self.opening.is_the_same(file.dossier(e.id), programme)
        };
        match file.enrollments.iter().find(same) {
            None => Ok(()),
            Some(known) => Err(Refusal::new(Code::AlreadyEnrolled)
                .at("enrollment.programme")
                .text("id", known.id)
                .word(
                    "state",
                    format!("enrollment-state-{}", known.state().code()),
                )),
        }
    }

    fn check_placement(&self, file: &CaseFile, programme: &Programme) -> Result<(), Refusal> {
        let Some(id) = self.placement else {
            if programme.placement == PlacementNeed::Required {
                return Err(Refusal::new(Code::PlacementNeeded).at("enrollment.placement"));
            }
            return Ok(());
        };
        let placement = checks::placement(file, id, "enrollment.placement")?;
        if self.subject.person() != Some(placement.person) {
            return Err(Refusal::new(Code::PlacementNotTheirs)
                .at("enrollment.placement")
                .text("id", id));
        }
        Ok(())
    }

    fn check_age(
        &self,
        person: Option<&Member>,
        programme: &Programme,
        context: &Context,
    ) -> Result<(), Refusal> {
        let (Some(person), Some(rule)) = (person, &programme.ages) else {
            return Ok(());
        };
        let Some((rule, row)) = context
            .book
            .row(rule, self.on, &self.situation(Some(person)))
        else {
            return Ok(());
        };
        let (Value::Ages(from, to), Some(age)) =
            (&row.value, person.particulars.birth.age_on(self.on))
        else {
            return Ok(());
        };
        if (*from..=*to).contains(&age) {
            return Ok(());
        }
        Err(Refusal::new(Code::AgeOutside)
            .at("enrollment.person")
            .saying("age", Said::Number(i64::from(age)))
            .saying("from", Said::Number(i64::from(*from)))
            .saying("to", Said::Number(i64::from(*to)))
            .text("row", row.name(rule)))
    }

    fn check_programme_end(
        &self,
        person: Option<&Member>,
        programme: &Programme,
        context: &Context,
    ) -> Result<(), Refusal> {
        let Some(rule) = &programme.ends else {
            return Ok(());
        };
        match context.book.row(rule, self.on, &self.situation(person)) {
            Some((rule, row)) => match row.value {
                Value::Date(end) if end < self.on => Err(Refusal::new(Code::ProgrammeEnded)
                    .at("enrollment.on")
                    .day("end", end)
                    .text("row", row.name(rule))),
                _ => Ok(()),
            },
            None => Ok(()),
        }
    }

    fn situation<'a>(&'a self, person: Option<&'a Member>) -> Situation<'a> {
        Situation {
            person,
            placement: None,
            track: self.track,
            product: &self.opening.product,
            on: self.on,
        }
    }

    fn check_amount(&self, programme: &Programme) -> Result<Vec<AmountDecision>, Refusal> {
        let decided = programme.is_decided();
        let needed = programme.needs_amount() && self.entry == Entry::Active;
        match (decided, self.amount) {
            (_, None) if needed => Err(Refusal::new(Code::AmountNeeded).at("enrollment.amount")),
            (_, None) => Ok(Vec::new()),
            (false, Some(_)) => Err(Refusal::new(Code::AmountByRule).at("enrollment.amount")),
            (true, Some(DecidedAmount { amount, period })) => {
                checks::amount(amount, "enrollment.amount")?;
                Ok(vec![AmountDecision {
                    from: Month::of(self.on),
                    amount,
                    period,
                    recorded: Moment::default(),
                }])
            }
        }
    }

    /// The steps up to where the enrollment stands; the event stamps by whom.
    fn steps(&self, context: &Context) -> Vec<Step> {
        let step = |action, to| Step {
            action,
            to,
            on: self.on,
            reason: None,
            note: self.note.clone(),
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        let mut steps = vec![step(None, State::Applied)];
        if self.entry == Entry::Active {
            steps.push(step(Some(Action::Verify), State::Verified));
            steps.push(step(Some(Action::Activate), State::Active));
        }
        steps
    }
}
