//! A task for somebody by a day: set, done, or dropped.

use super::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::task::{Standing, Task, TaskChange, TaskEnd};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, MatterId, UserName};
use chrono::NaiveDate;

/// Sets a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddTask {
    pub household: HouseholdId,
    /// What is to be done.
    pub what: String,
    /// By which day.
    pub on: NaiveDate,
    /// Who is to do it; the household's caseworker where nobody is named.
    pub who: Option<UserName>,
}

/// What becomes of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskFate {
    Done,
    /// Nobody is to do it any more.
    Dropped,
}

/// Closes a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndTask {
    pub task: MatterId,
    pub fate: TaskFate,
    pub on: NaiveDate,
    /// What came of it; why, where it is dropped.
    pub note: String,
}

impl AddTask {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        if self.what.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("task.what"));
        }
        checks::length(&self.what, checks::SHORT, "task.what")?;
        if self.on < context.today {
            return Err(Refusal::new(Code::TaskInPast)
                .at("task.by")
                .day("day", self.on)
                .day("today", context.today));
        }
        checks::near_day(self.on, "task.by", context)?;
        checks::matter_room(file)?;
        Ok(changed(TaskChange::Set(Task {
            id: file.next_matter(),
            what: self.what.clone(),
            on: self.on,
            who: self.who.clone(),
            standing: Standing::Open,
            by: context.by.clone(),
            recorded: Moment::default(),
        })))
    }
}

impl EndTask {
    /// Its name in the journal.
    pub(super) fn name(&self) -> &'static str {
        match self.fate {
            TaskFate::Done => "task.done",
            TaskFate::Dropped => "task.drop",
        }
    }

    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let mut tasks = file.matters.tasks.iter();
        let task = tasks
            .find(|task| task.id == self.task)
            .ok_or_else(|| checks::no_matter("task", self.task))?;
        if task.standing != Standing::Open {
            return Err(Refusal::new(Code::TaskClosed)
                .at("task")
                .text("id", self.task));
        }
        checks::past_day(self.on, "task.on", context)?;
        if self.fate == TaskFate::Dropped && self.note.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("task.why"));
        }
        checks::length(&self.note, checks::LONG, "task.note")?;
        let end = TaskEnd {
            on: self.on,
            note: self.note.clone(),
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        Ok(changed(TaskChange::Ended {
            id: self.task,
            standing: match self.fate {
                TaskFate::Done => Standing::Done(end),
                TaskFate::Dropped => Standing::Dropped(end),
            },
        }))
    }
}

fn changed(change: TaskChange) -> Vec<Event> {
    let change = Box::new(MatterChange::Task(change));
    vec![Event::MatterChanged(change)]
}
