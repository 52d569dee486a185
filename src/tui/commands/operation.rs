//! What was done: looked at, and taken back.

use super::argument::number;
use super::{Because, Count, line};
use crate::app::{App, Body, Effect, Planned, Planning};
use masar_text::messages::Args;

/// The number of the operation under the cursor.
fn marked(app: &App) -> Option<u64> {
    match &app.screens.seen().body {
        Body::Rows(listing) => listing.under_cursor()?.operation(),
        Body::Panes | Body::Text(_) => None,
    }
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    match marked(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-operation")),
    }
}

/// Shows what belongs to it.
pub(super) fn show(app: &mut App, _: Count) -> Vec<Effect> {
    marked(app).map(Effect::Operation).into_iter().collect()
}

/// Shows what taking it back comes to; where none is marked, asks for its number.
pub(super) fn undo(app: &mut App, _: Count) -> Vec<Effect> {
    match marked(app) {
        Some(operation) => planned(app, operation),
        None => line::ask(app, "operation.undo"),
    }
}

/// The one of that number.
pub(super) fn undo_numbered(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let operation = number(typed)?;
    Some(planned(app, operation.into()))
}

fn planned(app: &App, operation: u64) -> Vec<Effect> {
    let args = Args::new().set("operation", operation.to_string());
    let planning = Planning {
        what: Planned::Undo(operation),
        reason: app.messages.format_plain("batch-undo-of", &args),
    };
    vec![Effect::Plan(Box::new(planning))]
}
