//! A grievance: opened with what the family objects to, answered once; whoever
//! does not accept the answer appeals once, with a grievance of its own.

use super::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::grievance::{
    Grievance, GrievanceAnswer, GrievanceChange, GrievanceOutcome, GrievanceSubject,
};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, EnrollmentId, Event, HouseholdId, MatterId};
use chrono::NaiveDate;

/// Opens a grievance, or an appeal against the answer to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenGrievance {
    pub household: HouseholdId,
    pub subject: GrievanceSubject,
    /// The enrollment it is about, where it is about one.
    pub about: Option<EnrollmentId>,
    pub on: NaiveDate,
    /// By when it is to be answered. No statutory deadline is public, so it is
    /// known only where the office entered it.
    pub answer_by: Option<NaiveDate>,
    pub text: String,
    /// The answered grievance that this appeals against.
    pub appeals: Option<MatterId>,
}

/// Answers one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerGrievance {
    pub grievance: MatterId,
    pub outcome: GrievanceOutcome,
    pub on: NaiveDate,
    /// What the family is told.
    pub text: String,
}

impl OpenGrievance {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        if let Some(id) = self.about
            && file.enrollment(id).is_none()
        {
            return Err(Refusal::new(Code::EnrollmentNotFound)
                .at("grievance.about")
                .text("id", id));
        }
        checks::past_day(self.on, "grievance.on", context)?;
        checks::answer_day(self.answer_by, self.on, "grievance.by", context)?;
        told(&self.text)?;
        if let Some(id) = self.appeals {
            self.check_appeal(file, id)?;
        }
        checks::matter_room(file)?;
        Ok(changed(GrievanceChange::Opened(Grievance {
            id: file.next_matter(),
            subject: self.subject,
            about: self.about,
            opened: self.on,
            answer_by: self.answer_by,
            text: self.text.clone(),
            appeals: self.appeals,
            answer: None,
            by: context.by.clone(),
            recorded: Moment::default(),
        })))
    }

    /// What is appealed against was answered, by then, and not appealed yet.
    fn check_appeal(&self, file: &CaseFile, id: MatterId) -> Result<(), Refusal> {
        let first = find(file, id, "grievance.appeals")?;
        let refused = |code| Refusal::new(code).at("grievance.appeals").text("id", id);
        let Some(answer) = &first.answer else {
            return Err(refused(Code::AppealUnanswered));
        };
        if answer.outcome == GrievanceOutcome::Withdrawn {
            return Err(refused(Code::AppealUnanswered));
        }
        if self.on < answer.on {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("grievance.on")
                .day("last", answer.on));
        }
        let mut known = file.matters.grievances.iter();
        match known.any(|grievance| grievance.appeals == Some(id)) {
            true => Err(refused(Code::AppealTwice)),
            false => Ok(()),
        }
    }
}

impl AnswerGrievance {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let grievance = find(file, self.grievance, "grievance")?;
        if grievance.answer.is_some() {
            return Err(Refusal::new(Code::GrievanceAnswered)
                .at("grievance")
                .text("id", self.grievance));
        }
        checks::past_day(self.on, "grievance.on", context)?;
        if self.on < grievance.opened {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("grievance.on")
                .day("last", grievance.opened));
        }
        told(&self.text)?;
        Ok(changed(GrievanceChange::Answered {
            id: self.grievance,
            answer: GrievanceAnswer {
                outcome: self.outcome,
                on: self.on,
                text: self.text.clone(),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        }))
    }
}

/// What the family said, or is told, is never left out.
fn told(text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::new(Code::TextMissing).at("grievance.text"));
    }
    checks::length(text, checks::LONG, "grievance.text")
}

fn find<'a>(
    file: &'a CaseFile,
    id: MatterId,
    field: &'static str,
) -> Result<&'a Grievance, Refusal> {
    let mut known = file.matters.grievances.iter();
    known
        .find(|grievance| grievance.id == id)
        .ok_or_else(|| checks::no_matter(field, id))
}

fn changed(change: GrievanceChange) -> Vec<Event> {
    let change = Box::new(MatterChange::Grievance(change));
    vec![Event::MatterChanged(change)]
}
