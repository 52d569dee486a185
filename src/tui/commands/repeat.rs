//! The last change once more: its form, filled in as it was saved, for what is
//! under the cursor now. Nothing is saved by it.

use super::{Because, Command, Count, named};
use crate::app::{App, Effect};

fn last(app: &App) -> Option<&'static Command> {
    named(&app.last_change.as_ref()?.form)
}

pub(super) fn can(app: &App) -> Result<(), Because> {
    let Some(command) = last(app) else {
        return Err(Because("help-because-no-change"));
    };
    match command.works_in(app.contexts_below()) {
        true => command.can(app),
        false => Err(Because("help-because-no-change-here")),
    }
}

pub(super) fn again(app: &mut App, count: Count) -> Vec<Effect> {
    let Some(command) = last(app) else {
        return Vec::new();
    };
    app.repeating = app.last_change.clone();
    app.opened.form = command.id.to_owned();
    (command.run)(app, count)
}
