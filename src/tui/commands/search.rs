//! Searching as one types.

use super::{Because, Count};
use crate::app::press::searched;
use crate::app::{App, Effect, Filter, Focus, Overlay, Scroll, Search};
use crate::panes::filter_help::FilterHelp;
use std::sync::Arc;

pub(super) fn start(app: &mut App, _: Count) -> Vec<Effect> {
    app.jumps.leave(app.standing());
    app.screens.close_all();
    app.focus = Focus::Households;
    app.search = Some(Search::begin(&app.filter));
    vec![Effect::Caseworkers]
}

/// What can be searched for, and how it is written.
pub(super) fn help(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = Some(Overlay::Told {
        told: Arc::new(FilterHelp),
        scroll: Scroll::default(),
    });
    Vec::new()
}

/// Filters by what was typed; where that has a mistake, it is left open there.
pub(super) fn with(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let mut effects = start(app, Count(None));
    let search = app.search.as_mut()?;
    search.field.clear();
    search.field.insert(typed);
    let filter = search.read(&app.book);
    if search.mistake.is_none() {
        app.search = None;
    }
    effects.push(app.filter_by(filter));
    Some(effects)
}

/// A filter is kept only when all of it is understood.
pub(super) fn can_accept(app: &App) -> Result<(), Because> {
    let mistake = app
        .search
        .as_ref()
        .is_some_and(|search| search.mistake.is_some());
    match mistake {
        true => Err(Because("help-because-mistake")),
        false => Ok(()),
    }
}

/// Keeps what was found and goes back to the list.
pub(super) fn accept(app: &mut App, _: Count) -> Vec<Effect> {
    app.search = None;
    Vec::new()
}

/// Something can be written out.
pub(super) fn anything(app: &App) -> Result<(), Because> {
    let offers = app
        .search
        .as_ref()
        .and_then(|search| search.offers.as_ref());
    match offers {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nothing-to-choose")),
    }
}

/// Writes the marked field or value out.
pub(super) fn complete(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(search) = &mut app.search {
        search.complete();
    }
    searched(app)
}

pub(super) fn next(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(super) fn previous(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

fn by(app: &mut App, rows: isize) -> Vec<Effect> {
    if let Some(search) = &mut app.search {
        search.window.by(rows);
    }
    Vec::new()
}

pub(super) fn can_clear(app: &App) -> Result<(), Because> {
    match app.filter.text.is_empty() && app.search.is_none() {
        true => Err(Because("help-because-no-filter")),
        false => Ok(()),
    }
}

/// Shows every household again, the one under the cursor still under it.
pub(super) fn clear(app: &mut App, _: Count) -> Vec<Effect> {
    app.search = None;
    if app.filter.text.is_empty() {
        return Vec::new();
    }
    app.filter = Filter::default();
    vec![app.find(app.households.number())]
}
