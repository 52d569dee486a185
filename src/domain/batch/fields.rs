//! What a change makes of a household's file, field by field.

use crate::account::{Account, Payee};
use crate::case_log::Entry;
use crate::dated::{Noted, day};
use crate::enrollment::Enrollment;
use crate::likeness::Judged;
use crate::matters::MatterChange;
use crate::matters::moving::MoveChange;
use crate::matters::referral::ReferralChange;
use crate::matters::task::TaskChange;
use crate::matters::visit::{Outcome, VisitChange};
use crate::phone::Phone;
use crate::place::Address;
use crate::{CaseFile, EnrollmentId, Event, Fils, MatterId, PersonId};
use chrono::NaiveDate;
use serde::Serialize;

/// A field of a household's file, as a preview names it. Its word stands in
/// the message catalogue ([`Field::message`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Field {
    Caseworker,
    /// The state of an enrollment.
    State {
        enrollment: EnrollmentId,
        programme: String,
    },
    /// The monthly amount of an enrollment, as decided.
    Amount {
        enrollment: EnrollmentId,
        programme: String,
    },
    Note,
    Visit(MatterId),
    Referral(MatterId),
    /// Anything else, by the name of its command.
    Other,
    /// What was decided of a likely duplicate of somebody.
    Duplicate(PersonId),
    Governorate,
    Liwa,
    Locality,
    Address,
    Phones,
    Account,
    Holder,
    Task(MatterId),
    /// The record in whose favour that of a person gave way.
    GaveWay(PersonId),
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Value {
    Text(String),
    /// A word of the message catalogue, by its id.
    Word(String),
    Day(#[serde(with = "day")] NaiveDate),
    Amount(Fils),
    /// The code of a governorate or a district.
    Place(String),
    Account(Account),
}

/// A field with what it was and what it is afterwards; nothing where there was
/// nothing, or will be nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    pub field: Field,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

impl Field {
    /// The id of its name in the message catalogue.
    pub fn message(&self) -> &'static str {
        match self {
            Field::Caseworker => "batch-field-caseworker",
            Field::State { .. } => "batch-field-state",
            Field::Amount { .. } => "batch-field-amount",
            Field::Note => "batch-field-note",
            Field::Visit(_) => "batch-field-visit",
            Field::Referral(_) => "batch-field-referral",
            Field::Duplicate(_) => "batch-field-duplicate",
            Field::Other => "batch-field-other",
            Field::Task(_) => "batch-field-task",
            Field::Governorate => "batch-field-governorate",
            Field::Liwa => "batch-field-liwa",
            Field::Locality => "batch-field-locality",
            Field::Address => "batch-field-address",
            Field::Phones => "batch-field-phones",
            Field::Account => "batch-field-account",
            Field::Holder => "batch-field-holder",
            Field::GaveWay(_) => "batch-field-gave-way",
        }
    }

    /// Code of the programme it speaks of.
    pub fn programme(&self) -> Option<&str> {
        match self {
            Field::State { programme, .. } | Field::Amount { programme, .. } => Some(programme),
            _ => None,
        }
    }
}

/// What events change in a file as it is before them.
pub(super) fn changes(file: &CaseFile, events: &[Event]) -> Vec<FieldChange> {
    let mut found: Vec<FieldChange> = events
        .iter()
        .flat_map(|event| of_event(file, event))
        .collect();
    // What has no field of its own is said once.
    found.dedup_by(|next, before| next.field == Field::Other && before.field == Field::Other);
    found
}

fn of_event(file: &CaseFile, event: &Event) -> Vec<FieldChange> {
    match event {
        Event::AddressChanged { from, address } => moved(
            file.household
                .address_on(*from)
                .unwrap_or(&Address::default()),
            address,
        ),
        Event::PayeeChanged { from, payee } => paid(file.household.payee_on(*from), payee),
        Event::PhonesChanged(after) => vec![called(&file.household.phones, after)],
        // The link goes with the records.
        Event::MatterChanged(change)
            if matches!(**change, MatterChange::Move(MoveChange::TakenBack(_))) =>
        {
            Vec::new()
        }
        event => vec![change(file, event)],
    }
}

/// What differs of an address.
fn moved(before: &Address, after: &Address) -> Vec<FieldChange> {
    let place = |code: &String| Value::Place(code.clone());
    let text = |text: &String| Value::Text(text.clone());
    type Said<'a> = &'a dyn Fn(&String) -> Value;
    let parts: [(Field, Said<'_>, &String, &String); 4] = [
        (
            Field::Governorate,
            &place,
            &before.governorate,
            &after.governorate,
        ),
        (Field::Liwa, &place, &before.liwa, &after.liwa),
        (Field::Locality, &text, &before.locality, &after.locality),
        (Field::Address, &text, &before.detail, &after.detail),
    ];
    let differing = parts.into_iter().filter(|(_, _, old, new)| old != new);
    let change = |(field, said, old, new): (Field, Said<'_>, &String, &String)| {
        let value = |text: &String| (!text.is_empty()).then(|| said(text));
        FieldChange {
            field,
            old: value(old),
            new: value(new),
        }
    };
    differing.map(change).collect()
}

/// What differs of an account and the name that holds it.
fn paid(before: Option<&Payee>, after: &Payee) -> Vec<FieldChange> {
    let account = |payee: &Payee| Value::Account(payee.account.clone());
    let holder = |payee: &Payee| Value::Text(payee.holder.clone());
    let both = [
        FieldChange {
            field: Field::Account,
            old: before.map(account),
            new: Some(account(after)),
        },
        FieldChange {
            field: Field::Holder,
            old: before.map(holder),
            new: Some(holder(after)),
        },
    ];
    both.into_iter()
        .filter(|change| change.old != change.new)
        .collect()
}

/// The telephones that nothing ends yet.
fn called(before: &[Phone], after: &[Phone]) -> FieldChange {
    let open = |phones: &[Phone]| {
        let open = phones.iter().filter(|phone| phone.until.is_none());
        let numbers: Vec<String> = open.map(|phone| phone.number.to_string()).collect();
        (!numbers.is_empty()).then(|| Value::Text(numbers.join(", ")))
    };
    FieldChange {
        field: Field::Phones,
        old: open(before),
        new: open(after),
    }
}

fn change(file: &CaseFile, event: &Event) -> FieldChange {
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    let enrolled = |id: EnrollmentId| file.enrollments.iter().find(|e| e.id == id);
    let programme = |id| enrolled(id).map_or(String::new(), |e: &Enrollment| e.programme.clone());
    let (field, old, new) = match event {
        Event::CaseworkerAssigned(new) => (
            Field::Caseworker,
            file.household
                .caseworker
                .as_ref()
                .and_then(|name| text(name.as_str())),
            new.as_ref().and_then(|name| text(name.as_str())),
        ),
        Event::EnrollmentStepped { enrollment, step } => (
            Field::State {
                enrollment: *enrollment,
                programme: programme(*enrollment),
            },
            enrolled(*enrollment).map(|e| state(e.state().code())),
            Some(state(step.to.code())),
        ),
        Event::Enrolled(enrollment) => (
            Field::State {
                enrollment: enrollment.id,
                programme: enrollment.programme.clone(),
            },
            None,
            Some(state(enrollment.state().code())),
        ),
        Event::AmountDecided {
            enrollment,
            decision,
        } => (
            Field::Amount {
                enrollment: *enrollment,
                programme: programme(*enrollment),
            },
            enrolled(*enrollment)
                .and_then(|e| e.decisions.last())
                .map(|before| Value::Amount(before.amount)),
            Some(Value::Amount(decision.amount)),
        ),
        Event::Logged {
            entry: Entry::Note { text: note },
            ..
        } => (Field::Note, None, text(note)),
        Event::PairJudged(judged) => {
            let verdict = |judged: &Judged| Value::Word(judged.verdict.message());
            let of_pair = |known: &&Noted<Judged>| {
                (known.fact.one, known.fact.other) == (judged.one, judged.other)
            };
            let before = file.judged.iter().rfind(of_pair);
            (
                Field::Duplicate(judged.one),
                before.map(|before| verdict(&before.fact)),
                Some(verdict(judged)),
            )
        }
        Event::RecordsMerged(merged) => (
            Field::GaveWay(merged.gone),
            None,
            text(&merged.kept.to_string()),
        ),
        Event::RecordsParted(parted) => (
            Field::GaveWay(parted.gone),
            text(&parted.kept.to_string()),
            None,
        ),
        Event::MatterChanged(change) => matter(file, change),
        _ => (Field::Other, None, None),
    };
    FieldChange { field, old, new }
}

fn state(code: &str) -> Value {
    Value::Word(format!("enrollment-state-{code}"))
}

fn matter(file: &CaseFile, change: &MatterChange) -> (Field, Option<Value>, Option<Value>) {
    let planned = |id: MatterId| {
        let visits = file.matters.visits.iter();
        let open = visits.filter(|visit| visit.outcome == Outcome::Open);
        open.filter(|visit| visit.id == id)
            .map(|visit| Value::Day(visit.on))
            .next_back()
    };
    match change {
        MatterChange::Visit(VisitChange::Planned(visit)) => {
            (Field::Visit(visit.id), None, Some(Value::Day(visit.on)))
        }
        MatterChange::Visit(VisitChange::Moved { id, on }) => {
            (Field::Visit(*id), planned(*id), Some(Value::Day(*on)))
        }
        MatterChange::Visit(VisitChange::Closed { id, .. }) => {
            (Field::Visit(*id), planned(*id), None)
        }
        MatterChange::Referral(ReferralChange::Sent(referral)) => {
            let new = Value::Text(referral.to.clone());
            (Field::Referral(referral.id), None, Some(new))
        }
        MatterChange::Referral(ReferralChange::Stepped { id, step }) => {
            let known = file.matters.referrals.iter().find(|known| known.id == *id);
            let word = |code: &str| Value::Word(format!("referral-state-{code}"));
            let old = known.map(|known| word(known.state().code()));
            (Field::Referral(*id), old, Some(word(step.to.code())))
        }
        MatterChange::Task(TaskChange::Set(task)) => {
            let new = Value::Text(task.what.clone());
            (Field::Task(task.id), None, Some(new))
        }
        MatterChange::Task(TaskChange::Ended { id, standing }) => {
            let mut known = file.matters.tasks.iter();
            let old = known.find(|known| known.id == *id);
            let old = old.map(|known| Value::Text(known.what.clone()));
            let new = Value::Word(format!("task-standing-{}", standing.code()));
            (Field::Task(*id), old, Some(new))
        }
        _ => (Field::Other, None, None),
    }
}
