//! The household itself: its people, where it lives, how to reach and to pay
//! it, and what was done last.

use super::graduation;
use super::lines::{self, Line, Part};
use super::{dossier_lines, key_names, words};
use crate::app::App;
use crate::commands::contexts;
use crate::ink::{Ink, Is};
use crate::likened;
use crate::theme::Role;
use masar_domain::CaseFile;
use masar_domain::account::{Account, Payee};
use masar_domain::case_log::{Entry, LogEntry};
use masar_domain::household::Household;
use masar_domain::person::Member;
use masar_domain::place::Address;
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// Entries of the log that are shown.
const ENTRIES: usize = 12;

/// The details at the side of a wide screen.
pub(super) fn draw_side(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let Some(current) = &app.current else { return };
    let title = current.file.household.id.to_string();
    let style = ink.style(Role::PaneTitleIdle);
    ink.word(area, 0, 1, &title, Is::Code, style);
    let rows = Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(1),
    };
    let mut all = lines(app, &current.file, rows.width);
    let room = usize::from(rows.height);
    if all.len() > room {
        // The last row says how to see the rest.
        let key = key_names::key_of(app, "household.show", contexts::HOUSEHOLDS);
        let more = Args::new().set("key", key.unwrap_or_default());
        all.truncate(room.saturating_sub(1));
        all.push(vec![Part::words(app.say("pane-more", more), Role::Muted)]);
    }
    for (row, line) in (0..rows.height).zip(&all) {
        lines::draw(ink, rows, row, line);
    }
}

pub(crate) fn lines(app: &App, file: &CaseFile, room: u16) -> Vec<Line> {
    let household = &file.household;
    let mut lines = people(app, household, room);
    for said in likened::gave_way(&app.messages, file) {
        lines.extend(lines::paragraph(&said, room, Role::Muted));
    }
    lines.push(Vec::new());
    lines.extend(address(app, household.address_on(app.today()), room));
    for phone in household.phones_on(app.today()) {
        lines.push(labelled(
            app,
            "pane-phone",
            Part::exact(phone.number.to_string(), Role::Text),
            Part::name(phone.holder.clone(), Role::Muted),
        ));
    }
    if let Some(payee) = household.payee_on(app.today()) {
        lines.push(labelled(
            app,
            "pane-payee",
            Part::exact(masked(payee), Role::Text),
            Part::name(payee.holder.clone(), Role::Muted),
        ));
    }
    if let Some(caseworker) = &household.caseworker {
        let name = Part::name(caseworker.as_str(), Role::Text);
        lines.push(labelled(app, "pane-caseworker", name, none()));
    }
    let registered = Part::words(app.date_in_words(household.registered), Role::Text);
    lines.push(labelled(app, "pane-registered", registered, none()));
    lines.extend(dossier_lines::lines(app, file, room));
    lines.extend(graduation::lines(app, file));
    lines.extend(log(app, file, room));
    lines
}

fn none() -> Part {
    Part::words("", Role::Text)
}

/// The cells of the labels.
const LABEL: u16 = 11;

fn labelled(app: &App, id: &str, value: Part, more: Part) -> Line {
    let label = Part::words(app.text(id), Role::Muted).wide(LABEL);
    vec![label, value, more]
}

/// The cells of a person's age, relation and disability, and of the blanks
/// between all fields of the line.
const OTHERS: u16 = 3 + RELATION + 10 + 5;
const RELATION: u16 = 13;

/// How the sex of a person is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sexes {
    /// `female`, in so many cells.
    Words,
    /// `F`.
    Letters,
}

impl Sexes {
    fn cells(self) -> u16 {
        match self {
            Sexes::Words => 8,
            Sexes::Letters => 1,
        }
    }
}

/// The members: name, age, sex, relation to the head, and a disability.
fn people(app: &App, household: &Household, room: u16) -> Vec<Line> {
    let today = app.today();
    let members: Vec<&Member> = household.members_on(today).collect();
    let title = Args::new().set("count", members.len());
    let title = Part::words(app.say("app-persons", title), Role::Heading);
    let sexes = match room {
        ..60 => Sexes::Letters,
        _ => Sexes::Words,
    };
    let name = room.saturating_sub(OTHERS + sexes.cells()).clamp(12, 34);
    let lines = members
        .into_iter()
        .map(|member| person(app, member, name, sexes));
    std::iter::once(vec![title]).chain(lines).collect()
}

fn person(app: &App, member: &Member, name: u16, sexes: Sexes) -> Line {
    let known = &member.particulars;
    let age = words::age(member, app.today()).map_or(app.no_amount(), |age| age.to_string());
    let sex = known.sex.code();
    let sex = match sexes {
        Sexes::Words => app.text(&format!("sex-{sex}")),
        Sexes::Letters => app.text(&format!("pane-sex-{sex}")),
    };
    let relation = app.text(&format!("relation-{}", known.relation.code()));
    let shown = words::called(known.name.shown(), name);
    let mut line = vec![
        Part::name(shown, Role::Text).wide(name),
        Part::code(format!("{age:>3}"), Role::Text),
        Part::words(sex, Role::Text).wide(sexes.cells()),
        match sexes {
            Sexes::Words => Part::words(relation, Role::Text).wide(RELATION),
            Sexes::Letters => Part::words(relation, Role::Text),
        },
    ];
    if member.has_disability_on(app.today()) {
        line.push(Part::words(app.text("pane-disability"), Role::Caution));
    }
    line
}

/// The place, and below it what people say of where that is.
fn address(app: &App, address: Option<&Address>, room: u16) -> Vec<Line> {
    let Some(address) = address else {
        return Vec::new();
    };
    let place = app.place(&address.liwa, &address.governorate);
    let governorate = app.place("", &address.governorate);
    let comma = app.text("pane-comma");
    let place = match governorate == place {
        true => place.to_owned(),
        false => format!("{place}{comma}{governorate}"),
    };
    // The words of the family: commas of another script would stand on the
    // wrong side of them.
    let said = [address.locality.as_str(), address.detail.as_str()];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    let detail = said.join(" · ");
    let detail = words::wrapped(&detail, room.saturating_sub(LABEL + 1));
    let blank = || Part::words("", Role::Muted).wide(LABEL);
    let detail = detail
        .into_iter()
        .map(|line| vec![blank(), Part::name(line, Role::Text)]);
    let label = Part::words(app.text("pane-address"), Role::Muted).wide(LABEL);
    let first = vec![label, Part::words(place, Role::Text)];
    std::iter::once(first).chain(detail).collect()
}

/// An account as it may be shown on a screen that others see.
pub(crate) fn masked(payee: &Payee) -> String {
    masked_account(&payee.account)
}

/// The same of an account alone.
pub(super) fn masked_account(account: &Account) -> String {
    match account {
        Account::Bank(iban) => iban.masked(),
        Account::Wallet(mobile) => hidden(&mobile.to_string().replace(' ', "")),
        Account::Alias(alias) => hidden(alias),
    }
}

/// All but the last four letters hidden.
fn hidden(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let tail = letters.len().saturating_sub(4).max(letters.len().min(2));
    let shown: String = letters.iter().skip(tail).collect();
    format!("••••{shown}")
}

/// What was done last, the newest first.
fn log(app: &App, file: &CaseFile, room: u16) -> Vec<Line> {
    let mut entries: Vec<&LogEntry> = file.log.iter().collect();
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.on, entry.id)));
    let title = vec![Part::words(app.text("pane-log"), Role::Heading)];
    let mut lines = vec![Vec::new(), title];
    if entries.is_empty() {
        lines.push(vec![Part::words(app.text("pane-log-empty"), Role::Muted)]);
    }
    for entry in entries.into_iter().take(ENTRIES) {
        lines.extend(logged(app, entry, room));
    }
    lines
}

fn logged(app: &App, entry: &LogEntry, room: u16) -> Vec<Line> {
    let what = match &entry.entry {
        Entry::Visit { mode, outcome, .. } => Args::new()
            .set("mode", app.text(&format!("visit-mode-{}", mode.code())))
            .set(
                "outcome",
                app.text(&format!("visit-outcome-{}", outcome.code())),
            ),
        Entry::Contact { mode, outcome, .. } => Args::new()
            .set("mode", app.text(&format!("contact-mode-{}", mode.code())))
            .set(
                "outcome",
                app.text(&format!("contact-outcome-{}", outcome.code())),
            ),
        Entry::Note { .. } => Args::new(),
    };
    let id = match &entry.entry {
        Entry::Visit { .. } => "pane-log-visit",
        Entry::Contact { .. } => "pane-log-contact",
        Entry::Note { .. } => "pane-log-note",
    };
    let role = match entry.entry.is_unanswered() {
        true => Role::Caution,
        false => Role::Text,
    };
    let mut lines = vec![vec![
        Part::words(app.date(entry.on), Role::Muted).wide(LABEL),
        Part::words(app.say(id, what), role),
        Part::words("·", Role::Muted),
        Part::name(entry.by.as_str(), Role::Muted),
    ]];
    let indent = 2;
    for line in words::wrapped(entry.entry.text(), room.saturating_sub(indent + 1)) {
        let blank = Part::words("", Role::Text).wide(indent);
        lines.push(vec![blank, Part::name(line, Role::Text)]);
    }
    lines
}
