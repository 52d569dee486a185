//! A visit or call planned for a day to come, moved, or called off. A day on
//! which nobody works is said to be one before it is saved, with the next one.

use crate::spoken_name;
use chrono::NaiveDate;
use masar_domain::calendar::DayOff;
use masar_domain::case_log::VisitMode;
use masar_domain::commands::{CallOffVisit, MoveVisit, PlanVisit};
use masar_domain::matters::visit::{Mode, Outcome};
use masar_domain::place::Bilingual;
use masar_domain::{CaseFile, Command, MatterId};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use crate::tasks;

/// The ways of visiting, by their codes.
fn modes() -> Vec<Choice> {
    let visits = VisitMode::ALL.iter().map(|mode| Mode::Visit(*mode));
    let all = visits.chain([Mode::Phone]);
    all.map(|mode| Choice::new(code(mode), Words::message(tasks::mode_message(mode))))
        .collect()
}

fn code(mode: Mode) -> &'static str {
    match mode {
        Mode::Visit(mode) => mode.code(),
        Mode::Phone => "phone",
    }
}

fn mode(code: &str) -> Option<Mode> {
    match code {
        "phone" => Some(Mode::Phone),
        code => VisitMode::from_code(code).map(Mode::Visit),
    }
}

/// The form for a plan; of a visit to the home unless somebody says otherwise.
#[must_use]
pub fn visit_plan(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![
        Field::day("visit.on").required(),
        Field::choice("visit.plan-mode", modes())
            .required()
            .with(VisitMode::Home.code()),
        Field::text("visit.why"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Plan { file }), fields)
}

/// The form for another day.
#[must_use]
pub fn visit_move(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![open(file, setting), Field::day("visit.on").required()];
    let file = file.clone();
    Form::new(setting, Box::new(Move { file }), fields)
}

/// The form for calling one off.
#[must_use]
pub fn visit_off(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![open(file, setting), Field::text("visit.why").required()];
    let file = file.clone();
    Form::new(setting, Box::new(Off { file }), fields)
}

/// The plans of which nothing has come yet, the earliest chosen.
fn open(file: &CaseFile, setting: &Setting) -> Field {
    let visits = file.matters.visits.iter();
    let mut visits: Vec<_> = visits
        .filter(|visit| visit.outcome == Outcome::Open)
        .collect();
    visits.sort_by_key(|visit| (visit.on, visit.id));
    let choices = visits.iter().map(|visit| {
        let mode = setting.messages.text_plain(tasks::mode_message(visit.mode));
        let label = format!("{} · {mode}", visit.on);
        Choice::new(visit.id.to_string(), Words::Text(label))
    });
    let first = visits.first().map(|visit| visit.id.to_string());
    Field::choice("visit.plan", choices.collect())
        .required()
        .with(&first.unwrap_or_default())
}

pub(super) fn matter(code: &str) -> Option<MatterId> {
    code.parse().ok()
}

/// The day to go, and what is said of it where nobody works then.
fn day(answers: Answers<'_>, setting: &Setting) -> Option<(NaiveDate, Option<Words>)> {
    let day = answers.day("visit.on").ok()?;
    let calendar = &setting.book.calendar;
    let Some(off) = calendar.day_off(day) else {
        return Some((day, None));
    };
    let weekend = |id: &str| setting.messages.text_plain(id);
    let why = match &off {
        DayOff::Weekend => weekend("day-off-weekend"),
        DayOff::Holiday(Bilingual { en, ar }) => {
            let name = Bilingual {
                en: en.clone(),
                ar: ar.clone(),
            };
            spoken_name(setting.messages.lang(), &name).to_owned()
        }
    };
    let next = calendar.working_day(day);
    let args = Args::new()
        .set("day", day.to_string())
        .set("why", why)
        .set("next", next.to_string());
    Some((next, Some(Words::With("form-foresee-day-off", args))))
}

/// The working day that is meant.
fn working(answers: Answers<'_>, setting: &Setting) -> Result<NaiveDate, Wrong> {
    let typed = answers.day("visit.on")?;
    Ok(day(answers, setting).map_or(typed, |(day, _)| day))
}

fn about_day(answers: Answers<'_>, setting: &Setting) -> Vec<Words> {
    day(answers, setting)
        .and_then(|(_, words)| words)
        .into_iter()
        .collect()
}

fn title(id: &'static str, file: &CaseFile) -> Words {
    let args = Args::new().set("household", file.household.id.to_string());
    Words::With(id, args)
}

#[derive(Debug)]
struct Plan {
    file: CaseFile,
}

impl Purpose for Plan {
    fn title(&self) -> Words {
        title("form-title-visit-plan", &self.file)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        Ok(Command::PlanVisit(PlanVisit {
            household: self.file.household.id,
            mode: answers.chosen("visit.plan-mode", mode)?,
            on: working(answers, setting)?,
            why: answers.text("visit.why"),
            visitor: None,
            anyway: false,
        }))
    }

    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        about_day(answers, setting)
    }
}

#[derive(Debug)]
struct Move {
    file: CaseFile,
}

impl Purpose for Move {
    fn title(&self) -> Words {
        title("form-title-visit-move", &self.file)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        Ok(Command::MoveVisit(MoveVisit {
            visit: answers.chosen("visit.plan", matter)?,
            on: working(answers, setting)?,
            anyway: false,
        }))
    }

    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        about_day(answers, setting)
    }
}

#[derive(Debug)]
struct Off {
    file: CaseFile,
}

impl Purpose for Off {
    fn title(&self) -> Words {
        title("form-title-visit-off", &self.file)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::CallOffVisit(CallOffVisit {
            visit: answers.chosen("visit.plan", matter)?,
            why: answers.text("visit.why"),
        }))
    }
}
