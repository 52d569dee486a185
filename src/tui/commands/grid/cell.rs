//! Typing in a cell of the sheet.

use super::{entered, lay, seen};
use crate::app::{App, Editing, Effect, Notice, Onto, known_offers};
use crate::commands::{Because, Count};
use crate::panes;
use masar_domain::batch::{Part, Setting};
use masar_exchange::field::Places;
use masar_exchange::intake::update::read_cell;
use masar_exchange::value::Fault;
use masar_text::messages::Args;
use std::collections::BTreeSet;

/// Opens the cell under the cursor.
pub(in crate::commands) fn edit(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((grid, listing)) = seen(app) else {
        return Vec::new();
    };
    let Some(file) = listing.under_cursor().and_then(|row| row.file()) else {
        return Vec::new();
    };
    let part = grid.part();
    let number = file.household.id.number;
    let entered = entered(app, number);
    let standing = Setting::standing(&file.household, app.today());
    let stands = entered.over(&standing);
    let text = match part {
        // Never shown in whole, unless it was typed just now.
        Part::Iban | Part::Wallet | Part::Alias => entered.text(part),
        _ => stands.text(part),
    };
    let text = text.unwrap_or_default();
    let row = grid.pending.of(number);
    // What somebody changed meanwhile counts once it is entered again.
    let begun = match row.is_some_and(|row| row.is_part_changed_since(part, &standing)) {
        true => standing.text(part).unwrap_or_default(),
        false => text.clone(),
    };
    let governorate = stands.text(Part::Governorate).unwrap_or_default();
    let words = (app.lang(), app.text("form-none"));
    let known = known_offers(part, &governorate, &caseworkers(app), words);
    let editing = Editing::begin(part, (&text, &begun), known);
    if let Some(grid) = &mut app.grid {
        grid.anchor = None;
        grid.editing = Some(editing);
    }
    Vec::new()
}

/// Those of the rows that are seen, those entered, and who sits here.
fn caseworkers(app: &App) -> BTreeSet<String> {
    let mut names = BTreeSet::from([app.user.to_string()]);
    let Some((grid, listing)) = seen(app) else {
        return names;
    };
    let files = listing.rows.iter().filter_map(|row| row.file());
    let of_rows = files.filter_map(|file| file.household.caseworker.as_ref());
    names.extend(of_rows.map(ToString::to_string));
    let settings = grid.pending.rows().map(|row| &row.setting);
    let of_settings = settings.filter_map(|setting| setting.caseworker.as_ref());
    names.extend(of_settings.flatten().map(ToString::to_string));
    names
}

/// Reads what was typed for a field.
pub(in crate::commands) fn read(part: Part, text: &str) -> Result<Setting, Fault> {
    read_cell(part, text, &Places::of_the_register())
}

/// What is wrong with a text, in words.
pub(in crate::commands) fn wrong(app: &App, part: Part, text: &str, fault: &Fault) -> String {
    let args = Args::new()
        .set("field", app.text(&panes::grid_heading(part)))
        .set("problem", fault.text(text, &app.messages))
        .set("code", fault.code());
    app.say("grid-cell-wrong", args)
}

/// Enters what was typed, unless something is wrong with it.
fn take(app: &mut App) -> Option<Vec<Effect>> {
    let number = seen(app)?.1.under_cursor()?.file()?.household.id.number;
    let editing = app.grid.as_ref()?.editing.as_ref()?;
    let (part, text) = (editing.part, editing.text());
    let setting = text.as_ref().map(|text| read(part, text)).transpose();
    match setting {
        Ok(setting) => {
            app.grid.as_mut()?.editing = None;
            Some(match setting {
                Some(setting) => lay(app, Onto::Rows(vec![(number, setting)])),
                None => Vec::new(),
            })
        }
        Err(fault) => {
            let text = text.unwrap_or_default();
            app.notice = Some(Notice::caution(wrong(app, part, &text, &fault)));
            None
        }
    }
}

pub(in crate::commands) fn accept(app: &mut App, _: Count) -> Vec<Effect> {
    take(app).unwrap_or_default()
}

/// Enters it and goes to the next cell; behind the last one of a row, to the
/// first of the next.
pub(in crate::commands) fn next(app: &mut App, _: Count) -> Vec<Effect> {
    go(app, 1)
}

pub(in crate::commands) fn previous(app: &mut App, _: Count) -> Vec<Effect> {
    go(app, -1)
}

fn go(app: &mut App, columns: isize) -> Vec<Effect> {
    let Some(effects) = take(app) else {
        return Vec::new();
    };
    if let Some(grid) = &mut app.grid {
        let last = Part::ALL.len() - 1;
        let rows = match (grid.column, columns > 0) {
            (at, true) if at == last => 1,
            (0, false) => -1,
            _ => 0,
        };
        match rows {
            0 => grid.by(columns),
            1 => grid.column = 0,
            _ => grid.column = last,
        }
        if let crate::app::Body::Rows(listing) = &mut app.screens.seen_mut().body {
            listing.window.by(rows);
        }
    }
    effects
}

/// Leaves the cell as it was.
pub(in crate::commands) fn leave(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(grid) = &mut app.grid {
        grid.editing = None;
    }
    Vec::new()
}

pub(in crate::commands) fn any_offer(app: &App) -> Result<(), Because> {
    let editing = app.grid.as_ref().and_then(|grid| grid.editing.as_ref());
    match editing.is_some_and(|editing| !editing.offers.is_empty()) {
        true => Ok(()),
        false => Err(Because("help-because-nothing-to-choose")),
    }
}

pub(in crate::commands) fn next_offer(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(in crate::commands) fn previous_offer(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

fn by(app: &mut App, rows: isize) -> Vec<Effect> {
    let grid = app.grid.as_mut();
    if let Some(editing) = grid.and_then(|grid| grid.editing.as_mut()) {
        editing.by(rows);
    }
    Vec::new()
}
