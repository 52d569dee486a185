//! Approving an assessment, or sending it back: by somebody else than who made
//! it. Approval does everything at once: the family leaves the enrollment, and
//! the watch over its file begins.

use super::assessment;
use crate::commands::{StepEnrollment, checks};
use crate::dated::Moment;
use crate::enrollment::Action;
use crate::matters::MatterChange;
use crate::matters::graduation::{Assessment, Decision, Finding, GraduationChange, Met, Watch};
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal, Said};
use crate::rules::GraduationRow;
use crate::{CaseFile, Context, Event, MatterId};
use chrono::{Months, NaiveDate};

/// Approves an assessment: the family leaves on that day. A month goes by the
/// state on its first day, so money ends with the period that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApproveGraduation {
    pub assessment: MatterId,
    pub on: NaiveDate,
    pub reason: ReasonCode,
    pub note: String,
}

/// Sends an assessment back, saying what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendBackGraduation {
    pub assessment: MatterId,
    pub why: String,
}

impl ApproveGraduation {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let assessment = to_decide(file, self.assessment, context)?;
        let needed = self.check_reached(assessment, context)?;
        if self.on < assessment.on {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("graduation.on")
                .day("last", assessment.on));
        }
        let mut events = self.leave(file, assessment, context)?;
        let decision = Decision::Approved {
            by: context.by.clone(),
            on: self.on,
            recorded: Moment::default(),
        };
        events.push(decided(assessment.id, decision));
        events.push(self.watched(file, assessment, needed)?);
        Ok(events)
    }

    /// Every required criterion met, and the points there.
    fn check_reached<'a>(
        &self,
        assessment: &Assessment,
        context: &'a Context,
    ) -> Result<&'a GraduationRow, Refusal> {
        let book = &context.book;
        let Some(needed) = book.graduation_on(assessment.on) else {
            return Err(Refusal::new(Code::CriteriaUnknown)
                .at("graduation")
                .day("day", assessment.on));
        };
        let lacking = |finding: &&Finding| {
            let row = book.criterion(&finding.criterion);
            let row = row.and_then(|known| known.version(finding.version));
            // What the book does not know any more cannot be waived either.
            finding.met != Met::Yes && row.is_none_or(|row| row.required)
        };
        if let Some(finding) = assessment.findings.iter().find(lacking) {
            let refusal = Refusal::new(Code::CriterionNotMet)
                .at("graduation")
                .text("code", &finding.criterion)
                .word("met", format!("graduation-met-{}", finding.met.code()));
            let known = book.criterion(&finding.criterion);
            return Err(match known {
                Some(criterion) => refusal.names("criterion", &criterion.name),
                None => refusal.text("criterion", &finding.criterion),
            });
        }
        let (reached, _) = assessment.points;
        if reached < needed.points {
            return Err(Refusal::new(Code::PointsMissing)
                .at("graduation")
                .saying("reached", Said::Number(i64::from(reached)))
                .saying("needed", Said::Number(i64::from(needed.points))));
        }
        Ok(needed)
    }

    fn leave(
        &self,
        file: &CaseFile,
        assessment: &Assessment,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let step = StepEnrollment {
            enrollment: assessment.enrollment,
            action: Action::Graduate,
            on: self.on,
            reason: self.reason.clone(),
            note: self.note.clone(),
            amount: None,
        };
        step.taken(file, context).map_err(|refusal| Refusal {
            field: refusal.field.map(|field| match field {
                "enrollment.on" => "graduation.on",
                "enrollment.reason" => "graduation.reason",
                "enrollment.note" => "graduation.note",
                other => other,
            }),
            ..refusal
        })
    }

    fn watched(
        &self,
        file: &CaseFile,
        assessment: &Assessment,
        needed: &GraduationRow,
    ) -> Result<Event, Refusal> {
        let id = file.next_matter();
        checks::room(usize::from(id.no), checks::NUMBERED, "household")?;
        let until = self
            .on
            .checked_add_months(Months::new(u32::from(needed.watch)));
        let watch = Watch {
            id,
            enrollment: assessment.enrollment,
            from: self.on,
            until: until.unwrap_or(NaiveDate::MAX),
            checks_due: needed.checks.clone(),
            checks: Vec::new(),
            reopened: None,
        };
        let change = GraduationChange::Watched(watch);
        let change = Box::new(MatterChange::Graduation(change));
        Ok(Event::MatterChanged(change))
    }
}

impl SendBackGraduation {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let assessment = to_decide(file, self.assessment, context)?;
        if self.why.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("graduation.why"));
        }
        checks::length(&self.why, checks::LONG, "graduation.why")?;
        let decision = Decision::SentBack {
            by: context.by.clone(),
            why: self.why.clone(),
            recorded: Moment::default(),
        };
        Ok(vec![decided(assessment.id, decision)])
    }
}

/// An assessment that waits, and that somebody else made.
fn to_decide<'a>(
    file: &'a CaseFile,
    id: MatterId,
    context: &Context,
) -> Result<&'a Assessment, Refusal> {
    let assessment = assessment(file, id)?;
    checks::enrollment(file, assessment.enrollment)?;
    if assessment.decision != Decision::Open {
        return Err(Refusal::new(Code::AssessmentDecided)
            .at("graduation")
            .text("id", id));
    }
    if assessment.by == context.by {
        return Err(Refusal::new(Code::SecondPersonNeeded)
            .at("graduation")
            .text("by", &assessment.by));
    }
    Ok(assessment)
}

fn decided(id: MatterId, decision: Decision) -> Event {
    let change = GraduationChange::Decided { id, decision };
    Event::MatterChanged(Box::new(MatterChange::Graduation(change)))
}
