//! Looking back, and coming back to today.

use super::{Because, Count, forms, screen};
use crate::app::{App, Effect, Focus, Months, Past, Sense};
use crate::forms as form;

/// Asks for the day.
pub(super) fn look(app: &mut App, _: Count) -> Vec<Effect> {
    let new = form::look_back(app.past, &forms::setting(app));
    forms::open(app, new)
}

/// Shows the panes as they stood on the day that was typed.
pub(super) fn look_at(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let today = app.now.today;
    let day = form::read_day(typed, today)?;
    if day > today {
        return None;
    }
    let sense = Sense::Stood;
    Some(at(app, Past { day, sense }))
}

/// Shows the panes as of an earlier day; from another screen, at the household
/// under its cursor.
pub(super) fn at(app: &mut App, past: Past) -> Vec<Effect> {
    app.past = Some(past);
    app.months = Months::around(past.day);
    if app.screens.is_work() {
        return crate::app::refreshed(app);
    }
    let effects = screen::to_household(app, Focus::Households);
    match effects.is_empty() {
        true => {
            app.screens.close_all();
            crate::app::refreshed(app)
        }
        false => effects,
    }
}

pub(super) fn can_leave(app: &App) -> Result<(), Because> {
    match app.past {
        Some(_) => Ok(()),
        None => Err(Because("help-because-today")),
    }
}

/// Back to today.
pub(super) fn leave(app: &mut App, _: Count) -> Vec<Effect> {
    app.past = None;
    app.months = Months::around(app.today());
    crate::app::refreshed(app)
}
