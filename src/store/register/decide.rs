//! Deciding one command on a draft: on the file as the commands before it in
//! the same group left it, and with what must be unique in the register.

use super::caller::{Caller, Receipt};
use crate::StoreError;
use crate::journal::Journal;
use crate::state::draft::Draft;
use crate::state::entry::Entry;
use crate::state::records::Record;
use masar_domain::commands::{self, Request};
use masar_domain::refusal::{Code, Refusal};
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{CaseFile, Context, Event, HouseholdId, RuleBook};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What came of looking at a command.
pub(super) enum Decided {
    /// It is to be journaled and applied.
    Entry(Entry),
    Refused(Refusal),
    /// It was carried out before.
    Before(Receipt),
}

/// Decides a command; nothing is changed.
pub(super) fn decide(
    journal: &Journal,
    book: &Arc<RuleBook>,
    draft: &mut Draft<'_>,
    request: &Request,
    caller: &Caller,
) -> Result<Decided, StoreError> {
    if let Some(sequence) = draft.given(request.id)? {
        let household = household_of(journal, draft, sequence)?;
        return Ok(Decided::Before(Receipt {
            sequence,
            household,
            repeated: true,
        }));
    }
    let context = Context {
        by: caller.by.clone(),
        at: caller.at,
        today: caller.today,
        book: Arc::clone(book),
        next_household: draft.standing.next_household,
    };
    let target = request.command.household();
    let kept = match target {
        Some(id) => draft.file(id.number)?,
        None => None,
    };
    let previous = kept.map_or(0, |kept| kept.last_entry);
    let file = kept.map(|kept| &kept.file);
    let events = match commands::decide(file, &request.command, &context) {
        Ok(events) => events,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let Some(household) = target.or_else(|| registered(&events)) else {
        // Only a registration names no household, and its event has one.
        return Err(StoreError::Closed);
    };
    let entry = Entry {
        id: request.id,
        command: request.command.name().to_owned(),
        at: caller.at,
        by: caller.by.clone(),
        household,
        previous,
        events,
    };
    Ok(match claims_refused(draft, &entry)? {
        Some(refusal) => Decided::Refused(refusal),
        None => Decided::Entry(entry),
    })
}

/// The household that the entry with this number changed: one of the draft's,
/// or one the journal has.
fn household_of(
    journal: &Journal,
    draft: &Draft<'_>,
    sequence: u64,
) -> Result<HouseholdId, StoreError> {
    if let Some(household) = draft.changed_at(sequence) {
        return Ok(household);
    }
    let read = journal.read_at(sequence)?;
    // The state names an entry that the journal has: it was opened with it.
    let read = read.ok_or(StoreError::EntryGone { sequence })?;
    let entry = Entry::read(&read.body)
        .map_err(|error| StoreError::record(format!("entry {sequence}"), error))?;
    Ok(entry.household)
}

fn registered(events: &[Event]) -> Option<HouseholdId> {
    events.iter().find_map(|event| match event {
        Event::HouseholdRegistered(household) => Some(household.id),
        _ => None,
    })
}

/// Refused where the change would claim a key that another household holds.
fn claims_refused(draft: &mut Draft<'_>, entry: &Entry) -> Result<Option<Refusal>, StoreError> {
    let number = entry.household.number;
    for key in claimed(draft, entry)? {
        let Some(holder) = draft.holder(&key, number)? else {
            continue;
        };
        let name = match draft.file(holder)? {
            Some(kept) => kept.file.household.id.to_string(),
            None => format!("{holder:06}"),
        };
        return Ok(Some(match key {
            UniqueKey::NationalNumber(number) => Refusal::new(Code::NumberTaken)
                .at("person.national-number")
                .text("number", number.masked())
                .text("holder", name),
            UniqueKey::Reference(reference) => Refusal::new(Code::ReferenceTaken)
                .at("household.reference")
                .text("reference", &reference.id)
                .text("source", &reference.source)
                .text("holder", name),
        }));
    }
    Ok(None)
}

/// The keys that the household has after the entry and had not before.
fn claimed(draft: &mut Draft<'_>, entry: &Entry) -> Result<BTreeSet<UniqueKey>, StoreError> {
    if !entry.events.iter().any(may_claim) {
        return Ok(BTreeSet::new());
    }
    let before = draft.file(entry.household.number)?;
    // Keys are the household's and its members': the rest need not be copied.
    let mut file = before.map(|kept| CaseFile::new(kept.file.household.clone()));
    let before = file.as_ref().map(unique::unique_keys).unwrap_or_default();
    for happened in entry.happened() {
        match &mut file {
            Some(file) => {
                file.apply(&happened);
            }
            None => file = CaseFile::begun_by(&happened),
        }
    }
    let after = file.as_ref().map(unique::unique_keys).unwrap_or_default();
    Ok(after.difference(&before).cloned().collect())
}

fn may_claim(event: &Event) -> bool {
    matches!(
        event,
        Event::HouseholdRegistered(_)
            | Event::ReferenceAdded(_)
            | Event::PersonAdded(_)
            | Event::PersonCorrected { .. }
    )
}
