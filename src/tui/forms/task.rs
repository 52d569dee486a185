//! A task for somebody by a day, and what became of one.

use masar_domain::commands::{AddTask, EndTask, TaskFate};
use masar_domain::matters::task::Standing;
use masar_domain::{CaseFile, Command, UserName};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, or_none};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::visit_plan::matter;
use super::words::Words;

/// The form for a task; the household's caseworker does it, unless whoever fills
/// the form in is named.
#[must_use]
pub fn task_add(file: &CaseFile, setting: &Setting) -> Form {
    let mut who = vec![&setting.user];
    let caseworker = file.household.caseworker.as_ref();
    who.extend(caseworker.filter(|name| **name != setting.user));
    let who = who.into_iter().map(ToString::to_string);
    let who = who.map(|name| Choice::new(name.clone(), Words::Text(name)));
    let fields = vec![
        Field::text("task.what").required(),
        Field::day("task.by").required(),
        Field::choice("task.who", or_none(who.collect())).hint("form-hint-task-who"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Add { file }), fields)
}

/// The form for one that was done.
#[must_use]
pub fn task_done(file: &CaseFile, setting: &Setting) -> Form {
    ending(file, setting, TaskFate::Done)
}

/// The form for one that nobody is to do any more.
#[must_use]
pub fn task_drop(file: &CaseFile, setting: &Setting) -> Form {
    ending(file, setting, TaskFate::Dropped)
}

fn ending(file: &CaseFile, setting: &Setting, fate: TaskFate) -> Form {
    let tasks = file.matters.tasks.iter();
    let mut open: Vec<_> = tasks
        .filter(|task| task.standing == Standing::Open)
        .collect();
    open.sort_by_key(|task| (task.on, task.id));
    let choices = open.iter().map(|task| {
        let label = format!("{} · {}", task.on, task.what);
        Choice::new(task.id.to_string(), Words::Text(label))
    });
    let first = open.first().map(|task| task.id.to_string());
    let note = match fate {
        TaskFate::Done => Field::note("task.note"),
        TaskFate::Dropped => Field::text("task.why").required(),
    };
    let fields = vec![
        Field::choice("task", choices.collect())
            .required()
            .with(&first.unwrap_or_default()),
        Field::today("task.on", setting.today),
        note,
    ];
    let file = file.clone();
    Form::new(setting, Box::new(End { file, fate }), fields)
}

#[derive(Debug)]
struct Add {
    file: CaseFile,
}

impl Purpose for Add {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-task-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let name = |code: &str| code.parse::<UserName>().ok();
        Ok(Command::AddTask(AddTask {
            household: self.file.household.id,
            what: answers.text("task.what"),
            on: answers.day("task.by")?,
            who: answers.maybe_chosen("task.who", name),
        }))
    }
}

#[derive(Debug)]
struct End {
    file: CaseFile,
    fate: TaskFate,
}

impl Purpose for End {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        let id = match self.fate {
            TaskFate::Done => "form-title-task-done",
            TaskFate::Dropped => "form-title-task-drop",
        };
        Words::With(id, args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let note = match self.fate {
            TaskFate::Done => "task.note",
            TaskFate::Dropped => "task.why",
        };
        Ok(Command::EndTask(EndTask {
            task: answers.chosen("task", matter)?,
            fate: self.fate,
            on: answers.day("task.on")?,
            note: answers.text(note),
        }))
    }
}
