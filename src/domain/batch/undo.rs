//! Taking back what commands did: by other commands, as the field's own rules
//! have one. What has none stays, and the refusal says so.

use super::{Looked, Trying};
use crate::account::Payee;
use crate::case_log::Entry;
use crate::commands::{
    AssignCaseworker, CallOffVisit, ChangePayee, Command, EditHousehold, EndTask, JudgePair,
    PartRecords, PhoneGiven, StepEnrollment, StepReferral, TaskFate,
};
use crate::dated::Noted;
use crate::enrollment::{Action, Step};
use crate::household::Household;
use crate::likeness::{Judged, Sameness};
use crate::matters::MatterChange;
use crate::matters::moving::MoveChange;
use crate::matters::referral::{ReferralChange, ReferralState};
use crate::matters::task::TaskChange;
use crate::matters::visit::VisitChange;
use crate::merging::Merged;
use crate::phone::Phone;
use crate::place::Address;
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, EnrollmentId, Event, UserName};
use chrono::NaiveDate;

/// The reason under which a suspension that should not have been is lifted.
const MISTAKE: &str = "error-corrected";

/// What was before, as far as [`look`] needs to be told.
#[derive(Clone, Debug)]
pub enum Before {
    Nothing,
    Caseworker(Option<UserName>),
    File(Box<CaseFile>),
}

/// Which [`Before`] some events need, the least that serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    Nothing,
    Caseworker,
    File,
}

impl Needs {
    pub fn of(events: &[Event]) -> Needs {
        let each = events.iter().map(|event| match event {
            Event::CaseworkerAssigned(_) => Needs::Caseworker,
            Event::AddressChanged { .. } | Event::PhonesChanged(_) | Event::PayeeChanged { .. } => {
                Needs::File
            }
            Event::RecordsMerged(merged) if merged.particulars.is_some() => Needs::File,
            _ => Needs::Nothing,
        });
        each.max().unwrap_or(Needs::Nothing)
    }
}

impl Before {
    fn caseworker(&self) -> Option<&UserName> {
        match self {
            Before::Nothing => None,
            Before::Caseworker(name) => name.as_ref(),
            Before::File(file) => file.household.caseworker.as_ref(),
        }
    }

    fn household(&self) -> Option<&Household> {
        match self {
            Before::File(file) => Some(&file.household),
            _ => None,
        }
    }
}

/// What one command did, with what was before as far as its undoing needs it.
#[derive(Clone, Debug)]
pub struct Did {
    pub events: Vec<Event>,
    /// What [`Needs`] says of the events.
    pub before: Before,
}

/// What taking back the commands of one household comes to; `done` has the last
/// first, and `file` has all of them behind it. `why` is kept with what asks for
/// a reason in words.
///
/// # Errors
/// [`Code::NotUndone`] where nothing takes such an event back, and
/// [`Code::ChangedSince`] where something later rests on it.
pub fn look(
    done: &[Did],
    why: &str,
    file: &CaseFile,
    context: &Context,
) -> Result<Looked, Refusal> {
    let mut trying = Trying::on(file, context);
    for did in done {
        // What one command did is taken back as it stands after the command.
        let file = trying.after.clone();
        let events = did.events.iter().rev();
        for event in events.filter(|event| !follows(event, &did.events)) {
            trying.give(inverse(event, &did.before, why, &file, context)?)?;
        }
    }
    Ok(trying.looked)
}

/// Whether the events stand or fall with those of the same operation in other
/// households: taken back in one alone, they would leave half of a thing.
pub fn is_half(events: &[Event]) -> bool {
    let of_two = |event: &Event| match event {
        Event::RecordsMerged(merged) => merged.gone.household != merged.kept.household,
        _ => false,
    };
    events.iter().any(of_two)
}

/// Whether an event is taken back by what takes back another one of them: the
/// link from a record that gave way.
fn follows(event: &Event, events: &[Event]) -> bool {
    let Event::MatterChanged(change) = event else {
        return false;
    };
    let MatterChange::Move(MoveChange::Moved(moved)) = &**change else {
        return false;
    };
    events.iter().any(|other| match other {
        Event::RecordsMerged(merged) => (merged.gone, merged.kept) == (moved.from, moved.to),
        _ => false,
    })
}

fn inverse(
    event: &Event,
    before: &Before,
    why: &str,
    file: &CaseFile,
    context: &Context,
) -> Result<Command, Refusal> {
    let household = file.household.id;
    match event {
        Event::CaseworkerAssigned(now) if file.household.caseworker == *now => {
            Ok(Command::AssignCaseworker(AssignCaseworker {
                household,
                caseworker: before.caseworker().cloned(),
            }))
        }
        Event::CaseworkerAssigned(_) => Err(changed_since("batch-field-caseworker")),
        Event::AddressChanged { from, address } => moved_back(*from, address, before, file),
        Event::PhonesChanged(phones) => called_back(phones, before, file),
        Event::PayeeChanged { from, payee } => paid_back(*from, payee, before, file),
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
        Event::RecordsMerged(merged) => Ok(parted(merged, before, file)),
        Event::RecordsParted(_) => Err(not_undone("batch-kept-parted")),
        Event::MatterChanged(change) => match &**change {
            MatterChange::Visit(VisitChange::Planned(visit)) => {
                Ok(Command::CallOffVisit(CallOffVisit {
                    visit: visit.id,
                    why: why.to_owned(),
                }))
            }
            MatterChange::Task(TaskChange::Set(task)) => Ok(Command::EndTask(EndTask {
                task: task.id,
                fate: TaskFate::Dropped,
                on: context.today,
                note: why.to_owned(),
            })),
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

/// Both records as they were.
fn parted(merged: &Merged, before: &Before, file: &CaseFile) -> Command {
    let kept = before.household();
    let kept = kept.and_then(|household| household.member(merged.kept));
    Command::PartRecords(PartRecords {
        household: file.household.id,
        merged: merged.clone(),
        before: kept.map(|kept| Box::new(kept.clone())),
    })
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

/// The address before, from the same day on.
fn moved_back(
    from: NaiveDate,
    address: &Address,
    before: &Before,
    file: &CaseFile,
) -> Result<Command, Refusal> {
    if file.household.address_on(from) != Some(address) {
        return Err(changed_since("batch-field-address"));
    }
    let was = before
        .household()
        .and_then(|household| household.address_on(from));
    Ok(Command::EditHousehold(EditHousehold {
        household: file.household.id,
        from,
        address: Some(was.cloned().unwrap_or_default()),
        phones: None,
    }))
}

/// The telephones before, from the day on that the change began.
fn called_back(after: &[Phone], before: &Before, file: &CaseFile) -> Result<Command, Refusal> {
    if file.household.phones != after {
        return Err(changed_since("batch-field-phones"));
    }
    let was = before
        .household()
        .map(|household| household.phones.as_slice());
    let was = was.unwrap_or_default();
    let begun = after
        .iter()
        .filter(|phone| !was.contains(phone))
        .map(|phone| phone.from);
    let ended = after.iter().filter(|phone| !was.contains(phone));
    let ended = ended.filter_map(|phone| phone.until?.succ_opt());
    let from = begun.max().max(ended.max());
    let from = from.ok_or_else(|| not_undone("batch-kept-other"))?;
    let open = was.iter().filter(|phone| phone.until.is_none());
    let phones = open.map(|phone| PhoneGiven {
        number: phone.number.clone(),
        holder: phone.holder.clone(),
    });
    Ok(Command::EditHousehold(EditHousehold {
        household: file.household.id,
        from,
        address: None,
        phones: Some(phones.collect()),
    }))
}

/// The account before, from the same day on; a first account stays.
fn paid_back(
    from: NaiveDate,
    payee: &Payee,
    before: &Before,
    file: &CaseFile,
) -> Result<Command, Refusal> {
    if file.household.payee_on(from) != Some(payee) {
        return Err(changed_since("batch-field-account"));
    }
    let was = before
        .household()
        .and_then(|household| household.payee_on(from));
    let was = was.ok_or_else(|| not_undone("batch-kept-account"))?;
    Ok(Command::ChangePayee(ChangePayee {
        household: file.household.id,
        from,
        payee: was.clone(),
    }))
}

fn changed_since(field: &'static str) -> Refusal {
    Refusal::new(Code::ChangedSince).word("field", field)
}

fn not_undone(what: &'static str) -> Refusal {
    Refusal::new(Code::NotUndone).word("what", what)
}
