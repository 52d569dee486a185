//! What a change makes of a household's file, field by field.

use crate::case_log::Entry;
use crate::dated::{Noted, day};
use crate::enrollment::Enrollment;
use crate::likeness::Judged;
use crate::matters::MatterChange;
use crate::matters::referral::ReferralChange;
use crate::matters::visit::{Outcome, VisitChange};
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
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Value {
    Text(String),
    /// A word of the message catalogue, by its id.
    Word(String),
    Day(#[serde(with = "day")] NaiveDate),
    Amount(Fils),
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
    let mut found: Vec<FieldChange> = events.iter().map(|event| change(file, event)).collect();
    // What has no field of its own is said once.
    found.dedup_by(|next, before| next.field == Field::Other && before.field == Field::Other);
    found
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
        _ => (Field::Other, None, None),
    }
}
