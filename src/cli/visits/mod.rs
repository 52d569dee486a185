//! `masar visits`: the sheet of a day, place by place: where to go, whom to
//! call, what for, and what came of the last time; on the screen, or on paper
//! with room to write in.

mod sheet;

use super::desk::Desk;
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::trouble::Trouble;
use super::view::Secrets;
use super::{finding, phrases, read};
use chrono::NaiveDate;
use masar_domain::case_log::{Entry, LogEntry};
use masar_domain::due::TaskKind;
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};
use masar_domain::place::Address;
use masar_domain::{CaseFile, UserName};
use masar_exchange::daysheet;
use masar_store::DueAsked;
use masar_text::messages::Args;
use masar_tui::tasks;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Visits {
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    /// Only what this person is to do.
    #[arg(long = "for", value_name = "USER", value_parser = read::user)]
    visitor: Option<UserName>,
    /// Also what is late.
    #[arg(long)]
    late: bool,
    /// Also as a page that prints.
    #[arg(long, value_name = "FILE", value_parser = sheet::file)]
    page: Option<PathBuf>,
}

/// A plan, with where to go.
struct Planned {
    file: CaseFile,
    visit: PlannedVisit,
    address: Address,
}

impl Planned {
    /// The last visit or call, not a note.
    fn last(&self) -> Option<&LogEntry> {
        let tried = self.file.log.iter().rev();
        tried
            .filter(|entry| !matches!(entry.entry, Entry::Note { .. }))
            .max_by_key(|entry| entry.on)
    }
}

#[derive(Debug, Serialize)]
struct VisitRow {
    matter: String,
    on: String,
    mode: &'static str,
    governorate: String,
    liwa: String,
    locality: String,
    address: String,
    household: String,
    head: String,
    phone: Option<String>,
    why: String,
    visitor: Option<String>,
    /// Day and outcome of the last visit or call.
    last_on: Option<String>,
    last: Option<&'static str>,
}

impl Row for VisitRow {
    const FIELDS: &'static [&'static str] = &[
        "matter",
        "on",
        "mode",
        "governorate",
        "liwa",
        "locality",
        "address",
        "household",
        "head",
        "phone",
        "why",
        "visitor",
        "last_on",
        "last",
    ];
}

impl Visits {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let on = self.on.unwrap_or(desk.day());
        let mut found = self.planned(desk, on)?;
        found.sort_by_cached_key(|planned| {
            let Address {
                governorate,
                liwa,
                locality,
                ..
            } = planned.address.clone();
            let visit = &planned.visit;
            (governorate, liwa, locality, visit.on, visit.id)
        });
        if let Some(path) = &self.page {
            let sheet = sheet::sheet(desk, &found, on, self.visitor.as_ref());
            daysheet::write(&sheet, path)?;
            let args = Args::new().set("file", path.display().to_string());
            desk.tell(&desk.words.format("daysheet-written", &args));
        }
        let heading = |id: &str| desk.words.text(id);
        let table = Table::new([
            Column::words(heading("cli-col-place")),
            Column::figures(heading("cli-col-case")),
            Column::words(heading("cli-col-head")),
            Column::figures(heading("cli-col-phone")),
            Column::words(heading("cli-col-what")),
            Column::words(heading("cli-col-last")),
        ]);
        let total = found.len() as u64;
        let mut list = desk.list(table.ending_in_sentences(), "visits", &[("total", total)])?;
        for planned in &found {
            list.row(&row(desk, planned, on), || fields(desk, planned, on))?;
        }
        list.end::<VisitRow>(|table| {
            let mut page = Page::new();
            let args = Args::new().set("day", phrases::day(&desk.words, on));
            match table.is_empty() {
                true => page.sentence(desk.words.format("cli-visits-none", &args)),
                false => page.table(table),
            };
            page
        })
    }

    /// The open plans of the day, from the index of tasks.
    fn planned(&self, desk: &Desk, on: NaiveDate) -> Result<Vec<Planned>, Trouble> {
        let asked = DueAsked {
            today: on,
            days: 0,
            kind: Some(TaskKind::Visit),
            among: None,
        };
        let register = desk.register()?;
        let agenda = register.agenda(&asked)?;
        let mut found = Vec::new();
        for household in register.due_page(&agenda, &asked, 0, usize::MAX)? {
            let file = household.file;
            let visits = file.matters.visits.iter();
            let open = visits.filter(|visit| visit.outcome == Outcome::Open);
            let open = open.filter(|visit| visit.on == on || (self.late && visit.on < on));
            let open = open.filter(|visit| self.is_theirs(&file, visit));
            let address = file.household.address_on(on).cloned().unwrap_or_default();
            found.extend(open.map(|visit| Planned {
                file: file.clone(),
                visit: visit.clone(),
                address: address.clone(),
            }));
        }
        Ok(found)
    }

    /// Whoever is named goes, or else the household's caseworker.
    fn is_theirs(&self, file: &CaseFile, visit: &PlannedVisit) -> bool {
        let goes = visit
            .visitor
            .as_ref()
            .or(file.household.caseworker.as_ref());
        self.visitor.is_none() || self.visitor.as_ref() == goes
    }
}

/// A telephone with only its end in sight, unless asked for in clear.
fn phone(desk: &Desk, file: &CaseFile, on: NaiveDate) -> Option<String> {
    let number = file.household.phones_on(on).next()?.number.to_string();
    Some(match desk.secrets() {
        Secrets::InClear => number,
        Secrets::Masked => {
            let shown = number.chars().count().saturating_sub(3);
            let end: String = number.chars().skip(shown).collect();
            format!("{}{end}", "*".repeat(shown.min(7)))
        }
    })
}

/// The code of what came of it, and its word.
fn outcome_of(entry: &Entry) -> Option<(&'static str, String)> {
    match entry {
        Entry::Visit { outcome, .. } => {
            let code = outcome.code();
            Some((code, format!("visit-outcome-{code}")))
        }
        Entry::Contact { outcome, .. } => {
            let code = outcome.code();
            Some((code, format!("contact-outcome-{code}")))
        }
        Entry::Note { .. } => None,
    }
}

fn row(desk: &Desk, planned: &Planned, on: NaiveDate) -> VisitRow {
    let (file, visit) = (&planned.file, &planned.visit);
    let (address, last) = (planned.address.clone(), planned.last());
    VisitRow {
        matter: visit.id.to_string(),
        on: visit.on.to_string(),
        mode: match visit.mode {
            Mode::Visit(mode) => mode.code(),
            Mode::Phone => "phone",
        },
        governorate: address.governorate,
        liwa: address.liwa,
        locality: address.locality,
        address: address.detail,
        household: file.household.id.to_string(),
        head: finding::head(desk, file),
        phone: phone(desk, file, on),
        why: visit.why.clone(),
        visitor: visit.visitor.as_ref().map(ToString::to_string),
        last_on: last.map(|entry| entry.on.to_string()),
        last: last.and_then(|entry| Some(outcome_of(&entry.entry)?.0)),
    }
}

fn fields(desk: &Desk, planned: &Planned, on: NaiveDate) -> Vec<Field> {
    let words = &desk.words;
    let (file, visit) = (&planned.file, &planned.visit);
    let place = phrases::place(words, &planned.address);
    let mode = words.text_plain(tasks::mode_message(visit.mode));
    let last = planned.last().and_then(|entry| {
        let (_, id) = outcome_of(&entry.entry)?;
        let day = phrases::day(words, entry.on);
        Some(desk.joined([words.text_plain(&id), day]))
    });
    vec![
        Field::words(desk.joined([place, planned.address.locality.clone()])),
        Field::figures(file.household.id),
        Field::words(finding::head(desk, file)),
        Field::figures(phone(desk, file, on).unwrap_or_default()),
        Field::words(desk.joined([mode, visit.why.clone()])),
        Field::words(last.unwrap_or_default()),
    ]
}
