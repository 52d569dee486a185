//! The households of the list counted by a column, with subtotals.

use super::{Because, Count, line, screen};
use crate::app::{App, Body, Effect, Focus, Grouping, Notice, Screen, understood};
use crate::columns::Column;
use crate::filters::{Words, rewrite};
use std::sync::Arc;

pub(super) fn can_count(app: &App) -> Result<(), Because> {
    screen::can_open(app, Screen::Groups)?;
    super::select::is_there(app)
}

/// Asks by which column.
pub(super) fn ask(app: &mut App, _: Count) -> Vec<Effect> {
    match app.marked_column() {
        Some(column) => by(app, column),
        None => line::ask(app, "groups.count"),
    }
}

/// By the column of that name.
pub(super) fn by_named(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let column = Column::named(typed)?;
    if let Err(Because(because)) = can_count(app) {
        app.notice = Some(Notice::caution(app.text(because)));
        return Some(Vec::new());
    }
    Some(by(app, column))
}

/// Counts what the filter lets through.
pub(super) fn by(app: &mut App, column: Column) -> Vec<Effect> {
    app.grouping = Some(Arc::new(Grouping {
        column,
        filter: app.filter.clone(),
    }));
    app.search = None;
    app.screens.open(Screen::Groups, None);
    app.screens.refresh_seen();
    Vec::new()
}

/// The condition that lets the households of the marked group through.
fn condition(app: &App) -> Option<String> {
    match &app.screens.seen().body {
        Body::Rows(listing) => listing.under_cursor()?.condition(app),
        Body::Panes | Body::Text(_) => None,
    }
}

pub(super) fn can_open(app: &App) -> Result<(), Because> {
    match condition(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-condition")),
    }
}

/// Shows the households of the marked group.
pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    let (Some(condition), Some(grouping)) = (condition(app), app.grouping.clone()) else {
        return Vec::new();
    };
    let words = Words { book: &app.book };
    let filter = &grouping.filter;
    let text = rewrite::with(&filter.text, &filter.expr, &condition, words);
    let Ok(filter) = understood(&text, &app.book) else {
        return Vec::new();
    };
    app.screens.close_all();
    app.focus = Focus::Households;
    vec![app.filter_by(filter)]
}
