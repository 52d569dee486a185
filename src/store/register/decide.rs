//! Deciding one command on a draft: on the file as the commands before it in
//! the same group left it, and with what must be unique in the register.

use super::caller::{Caller, Receipt};
use crate::StoreError;
use crate::journal::Journal;
use crate::state::draft::Draft;
use crate::state::entry::Entry;
use masar_domain::commands::{self, Command, Request};
use masar_domain::employer::change::EmployerChange;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{About, Aggregates, CaseFile, Context, Event, HouseholdId, RuleBook};
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
        let about = changed_by(journal, draft, sequence)?;
        return Ok(Decided::Before(Receipt {
            sequence,
            about,
            repeated: true,
        }));
    }
    let context = caller.context(book, &draft.standing);
    let (decided, previous) = decide_on(draft, &request.command, &context)?;
    let events = match decided {
        Ok(events) => events,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let Some(about) = request.command.target().or_else(|| begun(&events)) else {
        // Only what begins something names nothing, and its event has its id.
        return Err(StoreError::Closed);
    };
    let entry = Entry {
        id: request.id,
        command: request.command.name().to_owned(),
        at: caller.at,
        by: caller.by.clone(),
        about,
        previous,
        events,
    };
    Ok(match claims_refused(draft, &entry)? {
        Some(refusal) => Decided::Refused(refusal),
        None => Decided::Entry(entry),
    })
}

/// Decides on the aggregates that the command names, as the draft has them;
/// with it the last entry about the one it changes.
fn decide_on(
    draft: &mut Draft<'_>,
    command: &Command,
    context: &Context,
) -> Result<(Result<Vec<Event>, Refusal>, u64), StoreError> {
    let target = command.target();
    let employer = target.and_then(About::employer);
    let employer = employer.or_else(|| command.vacancy().map(|vacancy| vacancy.employer));
    let employer = match employer {
        Some(id) => draft.employer(id.0)?.cloned(),
        None => None,
    };
    let seats_taken = match command.vacancy() {
        Some(vacancy) => draft.seats_taken(vacancy)?,
        None => 0,
    };
    let kept = match target.and_then(About::household) {
        Some(id) => draft.file(id.number)?,
        None => None,
    };
    let previous = match target {
        Some(About::Employer(_)) => employer.as_ref().map(|row| row.last_entry),
        _ => kept.map(|kept| kept.last_entry),
    };
    let on = Aggregates {
        file: kept.map(|kept| &kept.file),
        employer: employer.as_ref().map(|row| &row.employer),
        seats_taken,
    };
    let decided = commands::decide(on, command, context);
    Ok((decided, previous.unwrap_or(0)))
}

/// What the entry with this number changed: one of the draft's, or one the
/// journal has.
fn changed_by(journal: &Journal, draft: &Draft<'_>, sequence: u64) -> Result<About, StoreError> {
    if let Some(about) = draft.changed_at(sequence) {
        return Ok(about);
    }
    // The state names an entry that the journal has: it was opened with it.
    Ok(Entry::known(sequence, journal.read_at(sequence)?.as_ref())?.about)
}

/// What the events begin.
fn begun(events: &[Event]) -> Option<About> {
    events.iter().find_map(|event| match event {
        Event::HouseholdRegistered(household) => Some(About::Household(household.id)),
        Event::EmployerChanged(change) => match &**change {
            EmployerChange::Added { id, .. } => Some(About::Employer(*id)),
            _ => None,
        },
        _ => None,
    })
}

/// Refused where the change would claim a key that another household holds.
fn claims_refused(draft: &mut Draft<'_>, entry: &Entry) -> Result<Option<Refusal>, StoreError> {
    let About::Household(HouseholdId { number, .. }) = entry.about else {
        return Ok(None);
    };
    for key in claimed(draft, entry, number)? {
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
fn claimed(
    draft: &mut Draft<'_>,
    entry: &Entry,
    number: u32,
) -> Result<BTreeSet<UniqueKey>, StoreError> {
    if !entry.events.iter().any(may_claim) {
        return Ok(BTreeSet::new());
    }
    let before = draft.file(number)?;
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
            | Event::RecordsMerged(_)
            | Event::RecordsParted(_)
    )
}
