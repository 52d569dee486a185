//! What is open and closed beside a household's enrollments.

use super::graduation::{self, AssessmentView, ReassessmentView, WatchView};
use super::{date, some};
use masar_domain::CaseFile;
use masar_domain::dated::Noted;
use masar_domain::matters::grievance::Grievance;
use masar_domain::matters::moving::Moved;
use masar_domain::matters::referral::Referral;
use masar_domain::matters::task::Task;
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct MattersView {
    visits: Vec<VisitView>,
    referrals: Vec<ReferralView>,
    grievances: Vec<GrievanceView>,
    assessments: Vec<AssessmentView>,
    watches: Vec<WatchView>,
    reassessments: Vec<ReassessmentView>,
    moves: Vec<MoveView>,
    tasks: Vec<TaskView>,
}

#[derive(Debug, Serialize)]
struct VisitView {
    id: String,
    on: String,
    mode: &'static str,
    why: Option<String>,
    visitor: Option<String>,
    /// `open`, `made` or `called-off`.
    outcome: &'static str,
    /// Why it was called off.
    called_off: Option<String>,
    by: String,
}

#[derive(Debug, Serialize)]
struct TaskView {
    id: String,
    /// The day it is to be done by.
    on: String,
    what: String,
    who: Option<String>,
    /// `open`, `done` or `dropped`.
    standing: &'static str,
    /// The day it was done or dropped.
    ended: Option<String>,
    note: Option<String>,
    by: String,
}

#[derive(Debug, Serialize)]
struct ReferralView {
    id: String,
    person: Option<String>,
    to: String,
    what: Option<String>,
    answer_by: Option<String>,
    state: &'static str,
    /// The day of that state.
    since: Option<String>,
    by: Option<String>,
}

#[derive(Debug, Serialize)]
struct GrievanceView {
    id: String,
    subject: &'static str,
    enrollment: Option<String>,
    opened: String,
    answer_by: Option<String>,
    text: Option<String>,
    appeals: Option<String>,
    /// `null` while it waits.
    outcome: Option<&'static str>,
    answered: Option<String>,
    answer: Option<String>,
    by: String,
}

#[derive(Debug, Serialize)]
struct MoveView {
    from: String,
    to: String,
    on: String,
    by: String,
}

impl MattersView {
    pub(crate) fn of(file: &CaseFile) -> MattersView {
        let of = &file.matters;
        let looks = of.reassessments.iter().map(|look| &look.fact);
        MattersView {
            visits: of.visits.iter().map(VisitView::from).collect(),
            referrals: of.referrals.iter().map(ReferralView::from).collect(),
            grievances: of.grievances.iter().map(GrievanceView::from).collect(),
            assessments: of.assessments.iter().map(graduation::assessment).collect(),
            watches: of.watches.iter().map(graduation::watch).collect(),
            reassessments: looks.map(graduation::look).collect(),
            moves: of.moves.iter().map(MoveView::from).collect(),
            tasks: of.tasks.iter().map(TaskView::from).collect(),
        }
    }
}

impl From<&PlannedVisit> for VisitView {
    fn from(visit: &PlannedVisit) -> VisitView {
        let (outcome, called_off) = match &visit.outcome {
            Outcome::Open => ("open", None),
            Outcome::Made(_) => ("made", None),
            Outcome::CalledOff { why } => ("called-off", some(why)),
        };
        VisitView {
            id: visit.id.to_string(),
            on: date(visit.on),
            mode: match visit.mode {
                Mode::Visit(mode) => mode.code(),
                Mode::Phone => "phone",
            },
            why: some(&visit.why),
            visitor: visit.visitor.as_ref().map(ToString::to_string),
            outcome,
            called_off,
            by: visit.by.to_string(),
        }
    }
}

impl From<&Task> for TaskView {
    fn from(task: &Task) -> TaskView {
        let end = task.standing.end();
        TaskView {
            id: task.id.to_string(),
            on: date(task.on),
            what: task.what.clone(),
            who: task.who.as_ref().map(ToString::to_string),
            standing: task.standing.code(),
            ended: end.map(|end| date(end.on)),
            note: end.and_then(|end| some(&end.note)),
            by: task.by.to_string(),
        }
    }
}

impl From<&Referral> for ReferralView {
    fn from(referral: &Referral) -> ReferralView {
        let last = referral.steps.last();
        ReferralView {
            id: referral.id.to_string(),
            person: referral.person.map(|person| person.to_string()),
            to: referral.to.clone(),
            what: some(&referral.what),
            answer_by: referral.answer_by.map(date),
            state: referral.state().code(),
            since: last.map(|step| date(step.on)),
            by: last.map(|step| step.by.to_string()),
        }
    }
}

impl From<&Grievance> for GrievanceView {
    fn from(grievance: &Grievance) -> GrievanceView {
        let answer = grievance.answer.as_ref();
        GrievanceView {
            id: grievance.id.to_string(),
            subject: grievance.subject.code(),
            enrollment: grievance.about.map(|enrollment| enrollment.to_string()),
            opened: date(grievance.opened),
            answer_by: grievance.answer_by.map(date),
            text: some(&grievance.text),
            appeals: grievance.appeals.map(|matter| matter.to_string()),
            outcome: answer.map(|answer| answer.outcome.code()),
            answered: answer.map(|answer| date(answer.on)),
            answer: answer.and_then(|answer| some(&answer.text)),
            by: grievance.by.to_string(),
        }
    }
}

impl From<&Noted<Moved>> for MoveView {
    fn from(known: &Noted<Moved>) -> MoveView {
        MoveView {
            from: known.fact.from.to_string(),
            to: known.fact.to.to_string(),
            on: date(known.fact.on),
            by: known.by.to_string(),
        }
    }
}
