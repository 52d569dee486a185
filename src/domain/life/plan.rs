//! From an event of life to the commands that carry it out together.

use super::{Belongings, Comer, Life};
use crate::commands::{Command, FoundHousehold, MergeRecords, MoveIn, MoveOut};
use crate::merging::{self, Records};
use crate::person::Leaving;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, HouseholdId, PersonId, RuleBook};
use chrono::NaiveDate;

/// The commands of an event, to be given so that they stand or fall together:
/// first who leaves, then who comes. `source` and `target` are the files that
/// [`Life::source`] and [`Life::target`] name.
///
/// # Errors
/// A refusal where a file is missing, or everybody or nobody is named wrongly.
pub fn plan(
    life: &Life,
    source: Option<&CaseFile>,
    target: Option<&CaseFile>,
    book: &RuleBook,
) -> Result<Vec<Command>, Refusal> {
    let source = source.ok_or_else(|| missing(life.source().map(|id| id.to_string())))?;
    if let Life::Unite { records, on } = life {
        return Ok(unite(records, *on, source, book));
    }
    let joins = life.target().is_some();
    if joins && target.is_none() {
        return Err(missing(life.target().map(|id| id.to_string())));
    }
    if life.target() == life.source() {
        return Err(Refusal::new(Code::SameHousehold).at("household"));
    }
    let coming = belongings(life, source, book)?;
    let next = target.map(|file| (file.household.id, file.household.next_person()));
    let numbers = (0..).zip(life.people()).map(|(n, comer)| {
        let to = next.map(|(household, first)| PersonId {
            household,
            no: first.saturating_add(n),
        });
        (comer.person, to)
    });
    let (why, new_head) = match life {
        Life::Move { why, new_head, .. } | Life::Split { why, new_head, .. } => (*why, *new_head),
        Life::Merge { .. } | Life::Unite { .. } => (Leaving::MovedOut, None),
    };
    let out = MoveOut {
        household: source.household.id,
        people: numbers.collect(),
        on: life.on(),
        why,
        new_head,
    };
    let comes = match (life, target) {
        (
            Life::Split {
                address,
                phones,
                caseworker,
                on,
                ..
            },
            _,
        ) => Command::FoundHousehold(FoundHousehold {
            office: source.household.id.office,
            on: *on,
            address: address.clone(),
            phones: phones.clone(),
            caseworker: caseworker.clone(),
            coming,
        }),
        (_, Some(target)) => Command::MoveIn(MoveIn {
            household: target.household.id,
            on: life.on(),
            coming,
        }),
        (_, None) => return Err(missing(None)),
    };
    Ok(vec![Command::MoveOut(out), comes])
}

/// One command for each file: first the record that gives way, so that its
/// national number is free for the one that is kept.
fn unite(records: &Records, on: NaiveDate, source: &CaseFile, book: &RuleBook) -> Vec<Command> {
    let used = merging::used(source, records.gone.id, on, book);
    let half = |household: HouseholdId| {
        Command::MergeRecords(MergeRecords {
            household,
            records: records.clone(),
            on,
            used: used.clone(),
        })
    };
    let mut commands = vec![half(records.gone.id.household)];
    if !records.are_together() {
        commands.push(half(records.kept.id.household));
    }
    commands
}

fn missing(id: Option<String>) -> Refusal {
    Refusal::new(Code::HouseholdNotFound)
        .at("household")
        .text("id", id.unwrap_or_default())
}

fn belongings(life: &Life, source: &CaseFile, book: &RuleBook) -> Result<Vec<Belongings>, Refusal> {
    if let Life::Merge { people, .. } = life {
        everybody(source, people)?;
    }
    let of = |comer: &Comer| {
        let found = Belongings::of(source, *comer, life.on(), book);
        found.ok_or_else(|| {
            Refusal::new(Code::PersonNotFound)
                .at("person")
                .text("id", comer.person)
        })
    };
    life.people().iter().map(of).collect()
}

/// Two households become one only with everybody.
fn everybody(source: &CaseFile, people: &[Comer]) -> Result<(), Refusal> {
    let mut present = source.household.members.iter().filter(|m| m.left.is_none());
    match present.find(|m| !people.iter().any(|comer| comer.person == m.id)) {
        None => Ok(()),
        Some(forgotten) => Err(Refusal::new(Code::SomebodyForgotten)
            .at("person")
            .text("id", forgotten.id)
            .text("name", forgotten.particulars.name.shown())),
    }
}
