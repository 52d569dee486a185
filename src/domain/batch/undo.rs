//! Taking back what a command did: by another command, as the field's own
//! rules have one. What has none stays, and the refusal says so.

use super::{Looked, tried};
use crate::case_log::Entry;
use crate::commands::{
    AssignCaseworker, CallOffVisit, Command, JudgePair, StepEnrollment, StepReferral,
};
use crate::dated::Noted;
use crate::enrollment::{Action, Step};
use crate::likeness::{Judged, Sameness};
use crate::matters::MatterChange;
use crate::matters::referral::{ReferralChange, ReferralState};
use crate::matters::visit::VisitChange;
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, EnrollmentId, Event, UserName};

/// The reason under which a suspension that should not have been is lifted.
const MISTAKE: &str = "error-corrected";

/// Whether [`look`] needs to be told who the caseworker was.
pub fn needs_caseworker(events: &[Event]) -> bool {
    events
        .iter()
        .any(|event| matches!(event, Event::CaseworkerAssigned(_)))
}

/// What taking `events` back comes to for the household of `file`, which has
/// them behind it. `before` is who the caseworker was; `why` is kept with what
/// asks for a reason in words.
///
/// # Errors
/// [`Code::NotUndone`] where nothing takes such an event back, and
/// [`Code::ChangedSince`] where something later rests on it.
pub fn look(
    events: &[Event],
    before: Option<&UserName>,
    why: &str,
    file: &CaseFile,
    context: &Context,
) -> Result<Looked, Refusal> {
    let mut commands = Vec::with_capacity(events.len());
    for event in events.iter().rev() {
        commands.push(inverse(event, before, why, file)?);
    }
    tried(commands, file, context)
}

fn inverse(
    event: &Event,
    before: Option<&UserName>,
    why: &str,
    file: &CaseFile,
) -> Result<Command, Refusal> {
    let household = file.household.id;
    match event {
        Event::CaseworkerAssigned(now) if file.household.caseworker == *now => {
            Ok(Command::AssignCaseworker(AssignCaseworker {
                household,
                caseworker: before.cloned(),
            }))
        }
        Event::CaseworkerAssigned(_) => Err(changed_since("batch-field-caseworker")),
        Event::EnrollmentStepped { enrollment, step } if step.action == Some(Action::Suspend) => {
            lifted(*enrollment, step, why, file)
        }
        Event::EnrollmentStepped { .. } | Event::Enrolled(_) => {
            Err(not_undone("batch-kept-enrollment"))
        }
        Event::Logged {
            entry: Entry::Note { .. },
            ..
        } => Err(not_undone("batch-kept-note")),
        Event::PairJudged(judged) => unjudged(judged, why, file),
        Event::MatterChanged(change) => match &**change {
            MatterChange::Visit(VisitChange::Planned(visit)) => {
                Ok(Command::CallOffVisit(CallOffVisit {
                    visit: visit.id,
                    why: why.to_owned(),
                }))
            }
            MatterChange::Referral(ReferralChange::Sent(referral)) => {
                let sent = referral.steps.first().map(|step| step.on);
                Ok(Command::StepReferral(StepReferral {
                    referral: referral.id,
                    to: ReferralState::Withdrawn,
                    on: sent.ok_or_else(|| not_undone("batch-kept-other"))?,
                    note: why.to_owned(),
                }))
            }
            _ => Err(not_undone("batch-kept-other")),
        },
        _ => Err(not_undone("batch-kept-other")),
    }
}

/// What was decided of the pair before, or nothing.
fn unjudged(judged: &Judged, why: &str, file: &CaseFile) -> Result<Command, Refusal> {
    let of_pair =
        |known: &&Noted<Judged>| (known.fact.one, known.fact.other) == (judged.one, judged.other);
    let mut known = file.judged.iter().rev().filter(of_pair);
    if known.next().is_none_or(|last| last.fact != *judged) {
        return Err(changed_since("batch-field-duplicate"));
    }
    let before = known.next().map(|before| &before.fact);
    Ok(Command::JudgePair(JudgePair {
        one: judged.one,
        other: judged.other,
        verdict: before.map_or(Sameness::Withdrawn, |before| before.verdict),
        reason: why.to_owned(),
        seen: before.map_or(&judged.seen, |before| &before.seen).clone(),
    }))
}

/// A suspension that should not have been is lifted on its own day, so that no
/// month goes by it.
fn lifted(
    enrollment: EnrollmentId,
    step: &Step,
    why: &str,
    file: &CaseFile,
) -> Result<Command, Refusal> {
    let theirs = file.enrollments.iter().find(|e| e.id == enrollment);
    let last = theirs.and_then(|e| e.steps.last());
    let is_last =
        last.is_some_and(|last| (last.action, last.on, last.to) == (step.action, step.on, step.to));
    if !is_last {
        return Err(changed_since("batch-field-state"));
    }
    Ok(Command::StepEnrollment(StepEnrollment {
        enrollment,
        action: Action::Lift,
        on: step.on,
        reason: ReasonCode(MISTAKE.to_owned()),
        note: why.to_owned(),
        amount: None,
    }))
}

fn changed_since(field: &'static str) -> Refusal {
    Refusal::new(Code::ChangedSince).word("field", field)
}

fn not_undone(what: &'static str) -> Refusal {
    Refusal::new(Code::NotUndone).word("what", what)
}
