//! What is on file about leaving an enrollment.

use super::{Sight, date, some};
use masar_domain::EnrollmentId;
use masar_domain::graduation::{self, Seen};
use masar_domain::matters::graduation::{Assessment, Decision, Reassessment, Watch};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct GraduationView {
    pub(crate) enrollment: String,
    pub(crate) criteria: Vec<CriterionView>,
    pub(crate) assessments: Vec<AssessmentView>,
    pub(crate) watches: Vec<WatchView>,
    pub(crate) reassessments: Vec<ReassessmentView>,
}

#[derive(Debug, Serialize)]
pub(crate) struct CriterionView {
    pub(crate) code: String,
    pub(crate) version: u16,
    pub(crate) weight: u16,
    pub(crate) required: bool,
    /// What the file shows: `yes`, `no`, or `null` where it shows nothing.
    pub(crate) shown: Option<&'static str>,
    /// The record that shows it.
    pub(crate) record: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct AssessmentView {
    pub(crate) id: String,
    pub(crate) on: String,
    pub(crate) by: String,
    pub(crate) points: u32,
    pub(crate) of: u32,
    /// `open`, `approved` or `sent-back`.
    pub(crate) decision: &'static str,
    pub(crate) decided_by: Option<String>,
    pub(crate) findings: Vec<FindingView>,
    pub(crate) note: Option<String>,
    /// Why it was sent back.
    pub(crate) why: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct FindingView {
    pub(crate) criterion: String,
    pub(crate) version: u16,
    pub(crate) met: &'static str,
    pub(crate) evidence: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct WatchView {
    pub(crate) id: String,
    pub(crate) from: String,
    pub(crate) until: String,
    pub(crate) checks: Vec<CheckView>,
    pub(crate) reopened: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct CheckView {
    /// Months after the graduation.
    pub(crate) after: u16,
    /// The day it is due.
    pub(crate) due: String,
    /// `yes`, `no`, `not-known`; `null` while nobody made it.
    pub(crate) stands: Option<&'static str>,
    pub(crate) made: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct ReassessmentView {
    pub(crate) placement: String,
    pub(crate) on: String,
    pub(crate) verdict: &'static str,
    pub(crate) reason: String,
    pub(crate) told: String,
    pub(crate) told_on: String,
}

impl GraduationView {
    pub(crate) fn of(sight: Sight<'_>, id: EnrollmentId) -> GraduationView {
        let matters = &sight.file.matters;
        let assessments = matters.assessments.iter().filter(|a| a.enrollment == id);
        let watches = matters.watches.iter().filter(|w| w.enrollment == id);
        let looks = matters.reassessments.iter().map(|look| &look.fact);
        GraduationView {
            enrollment: id.to_string(),
            criteria: criteria(sight),
            assessments: assessments.map(assessment).collect(),
            watches: watches.map(watch).collect(),
            reassessments: looks.filter(|l| l.enrollment == id).map(look).collect(),
        }
    }
}

fn criteria(sight: Sight<'_>) -> Vec<CriterionView> {
    let asked = sight.book.criteria_on(sight.day);
    let view = asked.map(|(criterion, row)| {
        let seen = graduation::proposal(sight.file, row, sight.day);
        CriterionView {
            code: criterion.code.clone(),
            version: row.ground.version,
            weight: row.weight,
            required: row.required,
            shown: seen.as_ref().map(|seen| seen.met.code()),
            record: seen.and_then(|seen| record(&seen.seen)),
        }
    });
    view.collect()
}

fn record(seen: &Seen) -> Option<String> {
    match seen {
        Seen::WorkHeld { placement, .. }
        | Seen::Contract { placement, .. }
        | Seen::SocialSecurity { placement, .. } => Some(placement.to_string()),
        Seen::Grievance(id) => Some(id.to_string()),
        Seen::NoGrievance => None,
    }
}

pub(super) fn assessment(known: &Assessment) -> AssessmentView {
    let (decision, by, why) = match &known.decision {
        Decision::Open => ("open", None, None),
        Decision::Approved { by, .. } => ("approved", Some(by), None),
        Decision::SentBack { by, why, .. } => ("sent-back", Some(by), Some(why.clone())),
    };
    let findings = known.findings.iter().map(|finding| FindingView {
        criterion: finding.criterion.clone(),
        version: finding.version,
        met: finding.met.code(),
        evidence: some(&finding.evidence),
    });
    AssessmentView {
        id: known.id.to_string(),
        on: date(known.on),
        by: known.by.to_string(),
        points: known.points.0,
        of: known.points.1,
        decision,
        decided_by: by.map(ToString::to_string),
        findings: findings.collect(),
        note: some(&known.note),
        why,
    }
}

pub(super) fn watch(known: &Watch) -> WatchView {
    let check = |after: &u16| {
        let made = known.checks.iter().find(|check| check.after == *after);
        CheckView {
            after: *after,
            due: known.day_of(*after).map(date).unwrap_or_default(),
            stands: made.map(|made| made.stands.code()),
            made: made.map(|made| date(made.on)),
        }
    };
    WatchView {
        id: known.id.to_string(),
        from: date(known.from),
        until: date(known.until),
        checks: known.checks_due.iter().map(check).collect(),
        reopened: known.reopened.map(date),
    }
}

pub(super) fn look(look: &Reassessment) -> ReassessmentView {
    ReassessmentView {
        placement: look.placement.to_string(),
        on: date(look.on),
        verdict: look.verdict.code(),
        reason: look.reason.0.clone(),
        told: look.told.clone(),
        told_on: date(look.told_on),
    }
}
