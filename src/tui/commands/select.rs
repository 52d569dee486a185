//! Selecting households of the list, for what is done to many at once.

use super::{Because, Count};
use crate::app::{App, Effect, Notice, Overlay, Pasted, Scroll};
use crate::panes;
use roaring::RoaringBitmap;

pub(super) fn is_there(app: &App) -> Result<(), Because> {
    match app.households.matches.is_empty() {
        true => Err(Because("help-because-no-household")),
        false => Ok(()),
    }
}

pub(super) fn any(app: &App) -> Result<(), Because> {
    match app.selection.is_empty() {
        true => Err(Because("help-because-none-selected")),
        false => Ok(()),
    }
}

/// Selects the household under the cursor, or no longer, and goes down; with a
/// count so many.
pub(super) fn toggle(app: &mut App, count: Count) -> Vec<Effect> {
    for _ in 0..count.times() {
        let here = app.households.window.cursor;
        let Some(number) = app.number_at(here) else {
            break;
        };
        app.selection.toggle(number);
        if here + 1 == app.households.matches.len() as usize {
            break;
        }
        app.households.window.cursor = here + 1;
    }
    Vec::new()
}

/// From the household toggled last to the one under the cursor.
pub(super) fn range(app: &mut App, _: Count) -> Vec<Effect> {
    let found = &app.households.matches;
    let last = app
        .selection
        .last()
        .filter(|number| found.contains(*number));
    let Some(last) = last else {
        app.notice = Some(Notice::caution(app.text("select-no-start")));
        return Vec::new();
    };
    let here = u32::try_from(app.households.window.cursor).unwrap_or(u32::MAX);
    let there = found.place(last);
    let (from, to) = (here.min(there), here.max(there));
    let numbers: RoaringBitmap = found.numbers(from, to - from + 1).collect();
    app.selection.extend_to(&numbers);
    told(app)
}

/// All that the filter lets through.
pub(super) fn all(app: &mut App, _: Count) -> Vec<Effect> {
    app.selection.add(app.households.matches.households());
    told(app)
}

/// Within the filter.
pub(super) fn invert(app: &mut App, _: Count) -> Vec<Effect> {
    app.selection.invert(app.households.matches.households());
    told(app)
}

pub(super) fn none(app: &mut App, _: Count) -> Vec<Effect> {
    app.selection.clear();
    told(app)
}

/// Asks for a list of case numbers.
pub(super) fn list(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = Some(Overlay::Pasted {
        pasted: Box::default(),
        scroll: Scroll::default(),
    });
    Vec::new()
}

/// Shows what is known of the case numbers that were typed.
pub(super) fn listed(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let effects = list(app, Count(None));
    Some(paste(app, typed).unwrap_or(effects))
}

/// Takes pasted text where a list is asked for; `None` where none is.
pub(crate) fn paste(app: &mut App, text: &str) -> Option<Vec<Effect>> {
    let Some(Overlay::Pasted { pasted, .. }) = &mut app.overlay else {
        return None;
    };
    app.notice = None;
    pasted.take(text);
    let read = pasted.read.iter().copied().collect();
    Some(vec![Effect::Recognise(read)])
}

/// Something of the list can be selected.
pub(super) fn can_take(app: &App) -> Result<(), Because> {
    match &app.overlay {
        Some(Overlay::Pasted { pasted, .. }) if !pasted.known.is_empty() => Ok(()),
        _ => Err(Because("help-because-none-pasted")),
    }
}

/// Adds what the register knows of the list.
pub(super) fn take(app: &mut App, pasted: &Pasted) -> Vec<Effect> {
    app.selection.add(&pasted.known);
    told(app)
}

fn told(app: &mut App) -> Vec<Effect> {
    app.notice = Some(Notice::good(panes::selected(app)));
    Vec::new()
}
