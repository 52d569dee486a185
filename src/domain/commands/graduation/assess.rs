//! Assessing whether a family can stand on its own: one finding a criterion of
//! the rule book, with what shows it.

use super::can_graduate;
use crate::commands::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::graduation::{Assessment, Decision, Finding, GraduationChange, Met};
use crate::refusal::{Code, Refusal};
use crate::rules::{Criterion, CriterionRow};
use crate::{CaseFile, Context, EnrollmentId, Event};
use chrono::NaiveDate;

/// What somebody found about one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingGiven {
    /// Code of the criterion in the rule book.
    pub criterion: String,
    pub met: Met,
    /// What shows it; a criterion is not met without.
    pub evidence: String,
}

/// Assesses a family. A criterion that nothing is said of is not known, and not
/// known is not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessGraduation {
    pub enrollment: EnrollmentId,
    /// The day of the assessment: its criteria are those of that day.
    pub on: NaiveDate,
    pub findings: Vec<FindingGiven>,
    pub note: String,
}

impl AssessGraduation {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = checks::enrollment(file, self.enrollment)?;
        can_graduate(known)?;
        checks::past_day(self.on, "graduation.on", context)?;
        if let Some(first) = known.steps.first().filter(|first| self.on < first.on) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("graduation.on")
                .day("last", first.on));
        }
        self.check_open(file)?;
        checks::length(&self.note, checks::LONG, "graduation.note")?;
        let findings = self.findings(context)?;
        checks::room(
            usize::from(file.next_matter().no),
            checks::NUMBERED,
            "household",
        )?;
        let assessment = Assessment {
            id: file.next_matter(),
            enrollment: self.enrollment,
            on: self.on,
            points: self.points(&findings, context),
            findings,
            note: self.note.clone(),
            decision: Decision::Open,
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        let change = GraduationChange::Assessed(assessment);
        let change = Box::new(MatterChange::Graduation(change));
        Ok(vec![Event::MatterChanged(change)])
    }

    /// One assessment at a time: the one that waits is decided first.
    fn check_open(&self, file: &CaseFile) -> Result<(), Refusal> {
        match file.matters.assessment_open(self.enrollment) {
            None => Ok(()),
            Some(open) => Err(Refusal::new(Code::AssessmentOpen)
                .at("enrollment")
                .text("id", open.id)
                .text("by", &open.by)),
        }
    }

    /// A finding for every criterion of that day, in the order of the book.
    fn findings(&self, context: &Context) -> Result<Vec<Finding>, Refusal> {
        let asked: Vec<_> = context.book.criteria_on(self.on).collect();
        if asked.is_empty() || context.book.graduation_on(self.on).is_none() {
            return Err(Refusal::new(Code::CriteriaUnknown)
                .at("graduation.on")
                .day("day", self.on));
        }
        for (n, given) in self.findings.iter().enumerate() {
            check_finding(given, &asked, &self.findings[..n])?;
        }
        let finding = |(criterion, row): &(&Criterion, &CriterionRow)| {
            let code = &criterion.code;
            let given = self.findings.iter().find(|given| given.criterion == *code);
            Finding {
                criterion: code.clone(),
                version: row.ground.version,
                met: given.map_or(Met::NotKnown, |given| given.met),
                evidence: given
                    .map(|given| given.evidence.clone())
                    .unwrap_or_default(),
            }
        };
        Ok(asked.iter().map(finding).collect())
    }

    /// Points reached, and points there are.
    fn points(&self, findings: &[Finding], context: &Context) -> (u32, u32) {
        let mut points = (0_u32, 0_u32);
        for (criterion, row) in context.book.criteria_on(self.on) {
            let weight = u32::from(row.weight);
            points.1 = points.1.saturating_add(weight);
            let found = findings.iter().find(|f| f.criterion == criterion.code);
            if found.is_some_and(|finding| finding.met == Met::Yes) {
                points.0 = points.0.saturating_add(weight);
            }
        }
        points
    }
}

/// A criterion of that day, said once, and shown by something where it is met.
fn check_finding(
    given: &FindingGiven,
    asked: &[(&Criterion, &CriterionRow)],
    before: &[FindingGiven],
) -> Result<(), Refusal> {
    let refused = |code| Refusal::new(code).at("graduation.criterion");
    let known = asked
        .iter()
        .find(|(known, _)| known.code == given.criterion);
    let Some((criterion, _)) = known else {
        return Err(refused(Code::CriterionUnknown).text("code", &given.criterion));
    };
    if before
        .iter()
        .any(|other| other.criterion == given.criterion)
    {
        return Err(refused(Code::CriterionTwice).text("code", &given.criterion));
    }
    if given.met == Met::Yes && given.evidence.trim().is_empty() {
        return Err(refused(Code::EvidenceMissing)
            .text("code", &given.criterion)
            .names("criterion", &criterion.name));
    }
    checks::length(&given.evidence, checks::LONG, "graduation.criterion")
}
