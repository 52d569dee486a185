//! The printable sheet of a day: the same plans, place by place, with room to
//! write in.

use super::{Planned, outcome_of, phone};
use crate::cli::desk::Desk;
use crate::cli::unreadable::{Unreadable, What};
use crate::cli::vocabulary::Coded;
use crate::cli::{finding, phrases};
use chrono::{Datelike, NaiveDate};
use masar_domain::UserName;
use masar_domain::case_log::{ContactOutcome, VisitOutcome};
use masar_domain::matters::visit::{Mode, PlannedVisit};
use masar_domain::place::Address;
use masar_exchange::daysheet::{DaySheet, Labels, Place, Stop};
use masar_exchange::whatif::Form;
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;
use masar_tui::tasks;
use std::path::PathBuf;

/// The sheet is HTML, by its ending.
pub(super) fn file(text: &str) -> Result<PathBuf, Unreadable> {
    let path = PathBuf::from(text);
    match Form::of(&path) {
        Some(Form::Html) => Ok(path),
        _ => Err(Unreadable::new(What::PrintedPage, text)),
    }
}

/// The sheet of what is planned, which stands in the order of places.
pub(super) fn sheet(
    desk: &Desk,
    planned: &[Planned],
    on: NaiveDate,
    visitor: Option<&UserName>,
) -> DaySheet {
    let words = &desk.words;
    let text = |id: &str| words.text_plain(id);
    let weekday = calendar::weekday(words, on.weekday(), Length::Full);
    let count = Args::new().set("count", planned.len());
    let under = [
        weekday,
        phrases::day(words, on),
        visitor.map(ToString::to_string).unwrap_or_default(),
        words.format_plain("daysheet-count", &count),
    ];
    let mut places: Vec<Place> = Vec::new();
    for planned in planned {
        let name = place(desk, &planned.address);
        let stop = stop(desk, planned, on);
        match places.last_mut().filter(|place| place.name == name) {
            Some(place) => place.stops.push(stop),
            None => places.push(Place {
                name,
                stops: vec![stop],
            }),
        }
    }
    DaySheet {
        lang: words.lang(),
        title: text("daysheet-title"),
        under: joined(under),
        privacy: text("daysheet-privacy"),
        labels: Labels {
            outcome: text("daysheet-outcome"),
            notes: text("daysheet-notes"),
            next: text("daysheet-next"),
            signed: text("daysheet-signed"),
        },
        places,
    }
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    let there = parts.into_iter().filter(|part| !part.is_empty());
    there.collect::<Vec<_>>().join(" · ")
}

fn place(desk: &Desk, address: &Address) -> String {
    let liwa = phrases::place(&desk.words, address);
    match joined([liwa, address.locality.clone()]) {
        nowhere if nowhere.is_empty() => desk.words.text_plain("daysheet-no-address"),
        place => place,
    }
}

fn stop(desk: &Desk, planned: &Planned, on: NaiveDate) -> Stop {
    let words = &desk.words;
    let PlannedVisit { mode, why, .. } = &planned.visit;
    let last = planned.last().and_then(|entry| {
        let (_, id) = outcome_of(&entry.entry)?;
        let args = Args::new()
            .set("day", phrases::day(words, entry.on))
            .set("outcome", words.text_plain(&id));
        Some(words.format_plain("daysheet-last", &args))
    });
    let outcomes = match mode {
        Mode::Visit(_) => all::<VisitOutcome>(desk),
        Mode::Phone => all::<ContactOutcome>(desk),
    };
    Stop {
        case: planned.file.household.id.to_string(),
        head: finding::head(desk, &planned.file),
        phone: phone(desk, &planned.file, on).unwrap_or_default(),
        address: planned.address.detail.clone(),
        what: joined([words.text_plain(tasks::mode_message(*mode)), why.clone()]),
        last: last.unwrap_or_default(),
        outcomes,
    }
}

fn all<T: Coded>(desk: &Desk) -> Vec<String> {
    let all = T::all().iter();
    all.map(|value| desk.words.text_plain(&value.message()))
        .collect()
}
