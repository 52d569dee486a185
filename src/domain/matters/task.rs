//! Something that somebody is to do for a household by a day, and what became
//! of it.

use crate::dated::{Moment, day};
use crate::event::Happened;
use crate::{MatterId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a task stands. That it is late follows from its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    Open,
    Done(TaskEnd),
    /// Nobody is to do it any more; the note says why.
    Dropped(TaskEnd),
}

impl Standing {
    /// Its name for programs, and the end of its message's id.
    pub fn code(&self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Done(_) => "done",
            Standing::Dropped(_) => "dropped",
        }
    }

    pub fn end(&self) -> Option<&TaskEnd> {
        match self {
            Standing::Open => None,
            Standing::Done(end) | Standing::Dropped(end) => Some(end),
        }
    }
}

/// When a task was over, by whom and with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskEnd {
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// A task that somebody set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: MatterId,
    /// What is to be done.
    pub what: String,
    /// By which day.
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// Who is to do it; the household's caseworker where nobody is named.
    pub who: Option<UserName>,
    pub standing: Standing,
    pub by: UserName,
    pub recorded: Moment,
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskChange {
    Set(Task),
    Ended { id: MatterId, standing: Standing },
}

pub(super) fn apply(tasks: &mut Vec<Task>, change: &TaskChange, by: &Happened) -> Option<()> {
    match change {
        TaskChange::Set(task) => {
            let mut task = task.clone();
            (task.by, task.recorded) = (by.by.clone(), by.at);
            tasks.push(task);
        }
        TaskChange::Ended { id, standing } => {
            let mut standing = standing.clone();
            if let Standing::Done(end) | Standing::Dropped(end) = &mut standing {
                (end.by, end.recorded) = (by.by.clone(), by.at);
            }
            tasks.iter_mut().find(|task| task.id == *id)?.standing = standing;
        }
    }
    Some(())
}
