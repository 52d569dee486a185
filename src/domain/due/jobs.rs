//! Following a job: the wage of each month, asked of the worker.
//!
//! A month is asked about some days after its end (rule `care.wage-asked-days`),
//! the earliest first, from the month in which the register learned of the job;
//! closed by confirming that month, and gone when the job ends.

use super::{Due, Look};
use crate::clock::ClockEnd;
use crate::enrollment::Track;
use crate::placement::{Kind, Placement, Stage};
use crate::rules::Value;
use crate::rules::condition::Situation;
use crate::{CaseFile, Month};
use chrono::{Days, NaiveDate};

const RULE: &str = "care.wage-asked-days";

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let jobs = look.file.placements.iter();
    jobs.filter_map(|job| unconfirmed(look, job)).collect()
}

/// Whether somebody of the household is at work there.
pub(super) fn goes_on(file: &CaseFile, job: &Placement) -> bool {
    let person = file.household.member(job.person);
    job.stage().works() && person.is_some_and(|person| person.left.is_none())
}

/// The earliest month of a live job that nobody has asked about. A project
/// pays no wage.
fn unconfirmed(look: &Look<'_>, job: &Placement) -> Option<Due> {
    if !goes_on(look.file, job) || job.terms.kind == Kind::Project {
        return None;
    }
    let month = next_month(look.file, job)?;
    let situation = Situation {
        person: look.file.household.member(job.person),
        placement: Some(job),
        track: Track::General,
        product: "",
        on: month.last(),
    };
    let (_, row) = look.book.row(RULE, month.last(), &situation)?;
    let Value::Count(days) = row.value else {
        return None;
    };
    Some(Due::Wage {
        placement: job.id,
        person: job.person,
        month,
        on: month.last().checked_add_days(Days::new(days.into()))?,
    })
}

/// The earliest month of a job whose wage nobody has asked about; none before
/// the first day of work.
pub fn next_month(file: &CaseFile, job: &Placement) -> Option<Month> {
    let known = job.steps.first()?.recorded.date_in_amman();
    let from = Month::of(job.started()?.max(known));
    let told = file.follow_up(job.id);
    let told = |month| told.is_some_and(|told| told.wage(month).is_some());
    // As many months as were confirmed, and one more, hold an open one.
    let most = i32::try_from(file.follow_up(job.id).map_or(0, |f| f.wages.len())).ok()?;
    from.through(from.plus(most)).find(|month| !told(*month))
}

/// The last day of a job's support: the day it was recorded to be without, or
/// where nothing was, the end of the last clock of support that it has. What is
/// on hold has not ended.
pub(super) fn support_ended(look: &Look<'_>, job: &Placement) -> Option<NaiveDate> {
    let left = job.steps.iter().find(|step| step.to == Stage::Unsupported);
    if let Some(step) = left {
        return Some(step.on);
    }
    let clocks = look.clocks.iter();
    let ends = clocks
        .filter(|found| found.supports() == Some(job.id) && !found.is_on_hold())
        .filter_map(|found| match found.end() {
            ClockEnd::On(day) => Some(day),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        });
    ends.max()
}
