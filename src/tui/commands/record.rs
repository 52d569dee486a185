//! Going into a record and out of it: from the household to its enrollments,
//! from an enrollment to its months.

use super::{Because, Count, pane};
use crate::app::{App, Effect, Focus};

/// Whether there is a household to speak of.
pub(super) fn is_there(app: &App) -> Result<(), Because> {
    match app.current {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-household")),
    }
}

pub(super) fn can_open(app: &App) -> Result<(), Because> {
    is_there(app)
}

pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    let next = match app.focus {
        Focus::Households => Focus::Enrollments,
        Focus::Enrollments | Focus::Timeline => Focus::Timeline,
    };
    pane::to(app, next)
}

/// From the list of households, what may be left is the filter.
pub(super) fn can_close(app: &App) -> Result<(), Because> {
    match app.focus {
        Focus::Households if app.filter.text.is_empty() => Err(Because("help-because-outermost")),
        _ => Ok(()),
    }
}

pub(super) fn close(app: &mut App, count: Count) -> Vec<Effect> {
    match app.focus {
        Focus::Households => super::search::clear(app, count),
        Focus::Enrollments | Focus::Timeline => pane::to(app, Focus::Households),
    }
}
