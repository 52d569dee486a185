//! Tasks that somebody set.

use super::{State, Told, joined};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::matters::task::{Standing, Task};

pub(super) fn stands(task: &Task) -> (State, NaiveDate) {
    let day = task.standing.end().map_or(task.on, |end| end.on);
    (State::of(task.standing == Standing::Open), day)
}

pub(super) fn told(app: &App, task: &Task, told: Told) -> Told {
    let who = task.who.as_ref().map_or("", |name| name.as_str());
    let note = task.standing.end().map_or("", |end| end.note.as_str());
    Told {
        stands: app.text(&format!("task-standing-{}", task.standing.code())),
        what: joined(&joined(&task.what, who), note),
        acts: match told.state {
            State::Open => &["task.done", "task.drop"],
            State::Closed => &[],
        },
        ..told
    }
}
