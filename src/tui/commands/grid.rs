//! The sheet: moving about in it, entering into many cells at once, taking back,
//! copying, and carrying out what is entered.

pub(crate) mod cell;
pub(crate) mod pasted;

use super::{Because, Count, contexts, forms, screen};
use crate::app::{
    App, Beyond, Body, Copied, Copying, Done, Draft, Effect, Grid, Laying, Lines, Listing, Notice,
    Onto, Planned, Planning, Preview, Screen, Subject,
};
use crate::forms as form;
use crate::panes;
use masar_domain::batch::{Change, Part, Setting};
use masar_exchange::intake::update::{Key, UpdateRow};
use masar_exchange::intake::{CellOrigin, RowOrigin};
use masar_store::batch::Comes;
use masar_text::messages::Args;
use std::collections::BTreeSet;

/// Some household can stand in it.
pub(super) fn can_open(app: &App) -> Result<(), Because> {
    screen::can_open(app, Screen::Grid)?;
    match app.selection.is_empty() && app.households.matches.is_empty() && app.grid.is_none() {
        true => Err(Because("help-because-no-household")),
        false => Ok(()),
    }
}

/// Opens it over the households selected, or over those of the list, in the
/// order of the list. Where something is entered in it still, as it was left.
pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    let kept = app
        .grid
        .as_ref()
        .is_some_and(|grid| !grid.pending.is_empty());
    if kept {
        app.notice = Some(Notice::good(app.text("grid-as-it-was-left")));
    } else {
        app.grid = Some(Grid::over(numbers(app)));
    }
    let effects = screen::open(app, Screen::Grid);
    app.screens.refresh_seen();
    if can_take_draft(app).is_ok() {
        let args = Args::new().set("key", key(app, "grid.draft"));
        app.notice = Some(Notice::good(app.say("grid-draft-there", args)));
    }
    effects
}

/// In the order of the list; those selected that it does not show come last.
fn numbers(app: &App) -> Vec<u32> {
    let found = &app.households.matches;
    let listed = found.numbers(0, found.len());
    if app.selection.is_empty() {
        return listed.collect();
    }
    let selected = app.selection.numbers();
    let hidden = selected - found.households();
    let seen = listed.filter(|number| selected.contains(*number));
    seen.chain(hidden).collect()
}

fn key(app: &App, command: &str) -> String {
    panes::key_of(app, command, contexts::GRID).unwrap_or_default()
}

/// The list of its rows, while it is seen.
pub(super) fn listing(app: &App) -> Option<&Listing> {
    let open = app.screens.seen();
    match (&open.body, open.screen) {
        (Body::Rows(listing), Screen::Grid) => Some(listing),
        _ => None,
    }
}

/// The sheet and its rows, where a row of it is under the cursor.
pub(super) fn seen(app: &App) -> Option<(&Grid, &Listing)> {
    let listing = listing(app)?;
    listing.under_cursor()?;
    Some((app.grid.as_ref()?, listing))
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    match seen(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-household")),
    }
}

pub(super) fn left(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

pub(super) fn right(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

fn by(app: &mut App, columns: isize) -> Vec<Effect> {
    if let Some(grid) = &mut app.grid {
        grid.by(columns);
    }
    Vec::new()
}

/// Begins a range at the cursor, or no longer.
pub(super) fn mark(app: &mut App, _: Count) -> Vec<Effect> {
    let row = listing(app).map(|listing| listing.window.cursor);
    if let (Some(grid), Some(row)) = (&mut app.grid, row) {
        grid.anchor = match grid.anchor {
            Some(_) => None,
            None => Some((row, grid.column)),
        };
    }
    Vec::new()
}

/// The numbers and the fields of the range, which is given up.
fn take_range(app: &mut App) -> Option<(Vec<u32>, Vec<Part>)> {
    let window = listing(app)?.window;
    let grid = app.grid.as_mut()?;
    let range = (grid.numbers(&window), grid.parts());
    grid.anchor = None;
    Some(range)
}

/// What is entered for a household so far.
fn entered(app: &App, number: u32) -> Setting {
    let row = app.grid.as_ref().and_then(|grid| grid.pending.of(number));
    row.map_or_else(Setting::default, |row| row.setting.clone())
}

/// A range of several rows begins.
pub(super) fn can_fill(app: &App) -> Result<(), Because> {
    is_marked(app)?;
    let rows = seen(app).map(|(grid, listing)| grid.range_of_rows(&listing.window));
    match rows.is_some_and(|rows| rows.start() < rows.end()) {
        true => Ok(()),
        false => Err(Because("help-because-no-range")),
    }
}

/// What stands in the first row of the range, in all of its rows.
pub(super) fn fill(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((numbers, parts)) = take_range(app) else {
        return Vec::new();
    };
    let Some((first, rest)) = numbers.split_first() else {
        return Vec::new();
    };
    let from = (*first, Box::new(entered(app, *first)));
    let rows = rest.to_vec();
    lay(app, Onto::Down { from, parts, rows })
}

/// Empties the cells of the range.
pub(super) fn clear(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((numbers, parts)) = take_range(app) else {
        return Vec::new();
    };
    let mut nothing = Setting::default();
    for part in parts {
        match cell::read(part, "") {
            Ok(setting) => nothing.put(setting),
            Err(fault) => {
                app.notice = Some(Notice::caution(cell::wrong(app, part, "", &fault)));
                return Vec::new();
            }
        }
    }
    let rows = numbers.into_iter().map(|number| (number, nothing.clone()));
    let rows = rows.collect();
    lay(app, Onto::Rows(rows))
}

/// Has something entered, the register being looked at for what stands there.
pub(super) fn lay(app: &mut App, onto: Onto) -> Vec<Effect> {
    lay_all(app, onto, Beyond::Refused, Vec::new())
}

fn lay_all(app: &mut App, onto: Onto, beyond: Beyond, unread: Vec<String>) -> Vec<Effect> {
    let Some(grid) = &app.grid else {
        return Vec::new();
    };
    vec![Effect::Lay(Box::new(Laying {
        onto,
        members: grid.members().clone(),
        beyond,
        unread,
    }))]
}

/// Something is entered in the range.
pub(super) fn any_entered(app: &App) -> Result<(), Because> {
    let found = app.grid.as_ref().zip(listing(app));
    let entered = found.is_some_and(|(grid, listing)| {
        let numbers = grid.numbers(&listing.window);
        numbers
            .iter()
            .any(|number| grid.pending.of(*number).is_some())
    });
    match entered {
        true => Ok(()),
        false => Err(Because("help-because-nothing-entered")),
    }
}

/// Takes the cells of the range back.
pub(super) fn take_back(app: &mut App, _: Count) -> Vec<Effect> {
    if let (Some((numbers, parts)), Some(grid)) = (take_range(app), &mut app.grid) {
        for number in numbers {
            for part in &parts {
                grid.pending.take_back(number, *part);
            }
        }
    }
    Vec::new()
}

/// Takes the rows of the range back.
pub(super) fn take_back_rows(app: &mut App, _: Count) -> Vec<Effect> {
    if let (Some((numbers, _)), Some(grid)) = (take_range(app), &mut app.grid) {
        for number in numbers {
            grid.pending.forget(number);
        }
    }
    Vec::new()
}

/// Has the cells of the range copied.
pub(super) fn copy(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((numbers, parts)) = take_range(app) else {
        return Vec::new();
    };
    let rows = numbers
        .into_iter()
        .map(|number| (number, entered(app, number)));
    let rows = rows.collect();
    vec![Effect::CopyCells(Box::new(Copying { rows, parts }))]
}

/// Keeps what was copied; the clipboard has it without what is private.
pub(crate) fn copied(app: &mut App, copied: &Copied) -> Vec<Effect> {
    let args = Args::new()
        .set("rows", copied.whole.len())
        .set("held-back", copied.held_back)
        .set("key", key(app, "grid.paste"));
    app.notice = Some(Notice::good(app.say("grid-copied", args)));
    if let Some(grid) = &mut app.grid {
        grid.copied = Some(pasted::table(&copied.whole));
    }
    let has_text = |lines: &Lines| lines.iter().flatten().any(|cell| !cell.is_empty());
    match has_text(&copied.public) {
        true => vec![Effect::CopyText(pasted::table(&copied.public))],
        false => Vec::new(),
    }
}

pub(super) fn can_paste(app: &App) -> Result<(), Because> {
    is_marked(app)?;
    match app.grid.as_ref().and_then(|grid| grid.copied.as_ref()) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nothing-copied")),
    }
}

/// What was copied here, from the cursor on.
pub(super) fn paste(app: &mut App, _: Count) -> Vec<Effect> {
    let copied = app.grid.as_ref().and_then(|grid| grid.copied.clone());
    copied
        .and_then(|copied| pasted::paste(app, &copied))
        .unwrap_or_default()
}

pub(super) fn any(app: &App) -> Result<(), Because> {
    match is_pending(app) {
        true => Ok(()),
        false => Err(Because("help-because-nothing-entered")),
    }
}

/// Something is entered and not carried out.
pub(crate) fn is_pending(app: &App) -> bool {
    app.grid
        .as_ref()
        .is_some_and(|grid| !grid.pending.is_empty())
}

/// Asks why; what it comes to is shown next.
pub(super) fn apply(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(grid) = &app.grid else {
        return Vec::new();
    };
    let (cells, rows) = (grid.pending.marks().all(), grid.pending.households());
    let form = form::grid_apply(cells, rows, &forms::setting(app));
    forms::open(app, form)
}

/// Has the plan made.
pub(super) fn plan(app: &mut App, reason: String) -> Vec<Effect> {
    let Some(grid) = &app.grid else {
        return Vec::new();
    };
    let what = Planned::Each(grid.pending.rows().cloned().collect());
    vec![Effect::Plan(Box::new(Planning { what, reason }))]
}

/// What was carried out is no longer entered: those that the plan changed.
pub(crate) fn carried_out(app: &mut App, preview: &Preview, done: &Done) -> Vec<Effect> {
    if let Some(grid) = &mut app.grid {
        let changes = preview.plan().rows.iter();
        let changed = changes.filter(|row| matches!(row.comes, Comes::Changes(_)));
        let differ: BTreeSet<u32> = done.applied.differ.iter().copied().collect();
        for row in changed.filter(|row| !differ.contains(&row.number)) {
            grid.pending.forget(row.number);
        }
    }
    match is_pending(app) {
        true => Vec::new(),
        false => forget_draft(app),
    }
}

/// To the screen below; where something is entered, after asking.
pub(super) fn leave(app: &mut App, _: Count) -> Vec<Effect> {
    let args = Args::new()
        .set("apply", key(app, "grid.apply"))
        .set("leave", key(app, "grid.leave"));
    let Some(grid) = &mut app.grid else {
        app.screens.back();
        return Vec::new();
    };
    if grid.anchor.take().is_some() {
        return Vec::new();
    }
    if !grid.pending.is_empty() && !grid.leaving {
        grid.leaving = true;
        let args = args.set("cells", grid.pending.marks().all());
        app.notice = Some(Notice::caution(app.say("grid-leave", args)));
        return Vec::new();
    }
    let effects: Vec<Effect> = set_aside(app).into_iter().collect();
    if !effects.is_empty() {
        app.notice = Some(Notice::good(app.text("grid-draft-kept")));
    }
    app.grid = None;
    app.screens.back();
    effects
}

/// The one draft there is of what is entered in a sheet.
fn subject() -> Subject {
    Subject {
        form: "screen.grid".to_owned(),
        ..Subject::default()
    }
}

/// Keeps what is entered as a draft, should it never be carried out.
pub(crate) fn set_aside(app: &mut App) -> Option<Effect> {
    let grid = app.grid.as_ref().filter(|grid| !grid.pending.is_empty())?;
    let texts = grid.pending.rows().map(|row| {
        let change = Change::Set(Box::new(row.setting.clone()));
        (row.household.to_string(), change.to_string())
    });
    let texts = texts.collect();
    app.drafts.keep(Draft {
        of: subject(),
        texts,
        day: app.now.today,
    });
    Some(Effect::KeepDrafts)
}

fn forget_draft(app: &mut App) -> Vec<Effect> {
    match app.drafts.forget(&subject()) {
        true => vec![Effect::KeepDrafts],
        false => Vec::new(),
    }
}

/// A draft is offered as long as nothing is entered anew.
pub(super) fn can_take_draft(app: &App) -> Result<(), Because> {
    match app.drafts.of(&subject()) {
        Some(_) if app.grid.is_some() && !is_pending(app) => Ok(()),
        _ => Err(Because("help-because-no-draft")),
    }
}

/// Enters again what was left; households that the sheet does not show are added
/// to it.
pub(super) fn take_draft(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(draft) = app.drafts.of(&subject()) else {
        return Vec::new();
    };
    let row = |(at, (household, change)): (usize, &(String, String))| {
        let Ok(Change::Set(setting)) = change.parse() else {
            return None;
        };
        let origin = RowOrigin {
            sheet: "".into(),
            row: u32::try_from(at + 1).unwrap_or(u32::MAX),
        };
        let cell = CellOrigin {
            column: 0.into(),
            heading: "".into(),
        };
        let key = Key::Case(household.parse().ok()?);
        Some(UpdateRow {
            origin,
            keys: vec![(key, cell, household.clone())],
            setting: *setting,
        })
    };
    let rows = draft.texts.iter().enumerate().filter_map(row).collect();
    lay_all(app, Onto::Named(rows), Beyond::Added, Vec::new())
}

/// Takes everything back.
pub(super) fn discard(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(grid) = &mut app.grid {
        grid.pending = Default::default();
        grid.anchor = None;
    }
    app.notice = Some(Notice::good(app.text("grid-discarded")));
    forget_draft(app)
}
