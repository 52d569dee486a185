//! A change, back in the words it would be read from.

use super::Change;
use crate::UserName;
use crate::enrollment::Action;
use crate::filter::quoted;
use chrono::NaiveDate;
use std::fmt;

impl fmt::Display for Change {
    /// In English, as it would be read again.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::Set(setting) => write!(out, "set{setting}"),
            Change::Step(step) => {
                let verb = match step.action {
                    Action::Lift => "lift",
                    Action::Stop => "stop",
                    _ => "suspend",
                };
                write!(
                    out,
                    "{verb} programme={} reason={}",
                    Quoted(&step.programme),
                    Quoted(&step.reason.0)
                )?;
                day(out, "on", step.on)?;
                text(out, "note", &step.note)
            }
            Change::Enroll(enroll) => {
                write!(out, "enroll programme={}", Quoted(&enroll.programme))?;
                day(out, "on", enroll.on)?;
                if enroll.active {
                    out.write_str(" as=active")?;
                }
                text(out, "note", &enroll.note)
            }
            Change::Note(note) => write!(out, "note text={}", Quoted(note)),
            Change::Visit(visit) => {
                write!(out, "visit on={}", visit.on)?;
                if visit.by_phone {
                    out.write_str(" by=phone")?;
                }
                text(out, "why", &visit.why)?;
                text(
                    out,
                    "visitor",
                    visit.visitor.as_ref().map_or("", UserName::as_str),
                )
            }
            Change::Task(task) => {
                write!(out, "task what={} by={}", Quoted(&task.what), task.on)?;
                let who = task.who.as_ref();
                text(out, "who", who.map_or("", UserName::as_str))
            }
            Change::Refer(refer) => {
                write!(
                    out,
                    "refer to={} what={}",
                    Quoted(&refer.to),
                    Quoted(&refer.what)
                )?;
                day(out, "on", refer.on)?;
                day(out, "answer", refer.answer_by)
            }
        }
    }
}

pub(super) fn day(out: &mut fmt::Formatter<'_>, key: &str, day: Option<NaiveDate>) -> fmt::Result {
    day.map_or(Ok(()), |day| write!(out, " {key}={day}"))
}

fn text(out: &mut fmt::Formatter<'_>, key: &str, text: &str) -> fmt::Result {
    match text.is_empty() {
        true => Ok(()),
        false => write!(out, " {key}={}", Quoted(text)),
    }
}

/// In quotation marks where it would not be read as one word otherwise.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let needs = |c: char| c.is_whitespace() || matches!(c, '"' | '=');
        match self.0.chars().any(needs) || self.0.is_empty() {
            true => quoted(out, self.0),
            false => out.write_str(self.0),
        }
    }
}
