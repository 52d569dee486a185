//! What a change does to the money of a family, in words, before it is saved.

use crate::spoken_name;
use masar_domain::clock::{Clock, ClockEnd};
use masar_domain::consequence::{self, Change, Consequence, Late};
use masar_domain::{CaseFile, EnrollmentId, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::words::Words;

/// What changes for every enrollment of the file.
pub(super) fn all(before: &CaseFile, after: &CaseFile, setting: &Setting) -> Vec<Words> {
    let told = consequence::all(before, after, &setting.book, setting.today);
    told.iter()
        .flat_map(|told| said(after, told, setting))
        .chain(closed(before, after, None, setting))
        .collect()
}

/// What changes for one enrollment: money that ends, comes or differs, the
/// clock as it then stands, and what that makes of closed months. Nothing where
/// no line of money changes.
pub(super) fn of(
    before: &CaseFile,
    after: &CaseFile,
    id: EnrollmentId,
    setting: &Setting,
) -> Vec<Words> {
    let told = consequence::of(before, after, id, &setting.book, setting.today);
    told.iter()
        .flat_map(|told| said(after, told, setting))
        .chain(closed(before, after, Some(id), setting))
        .collect()
}

/// What is said, or in words that nothing changes.
pub(super) fn or_nothing(said: Vec<Words>) -> Vec<Words> {
    match said.is_empty() {
        true => vec![Words::message("form-foresee-nothing")],
        false => said,
    }
}

/// Months that stay as they were paid: what is owed for them now, and what was
/// too much.
fn closed(
    before: &CaseFile,
    after: &CaseFile,
    of: Option<EnrollmentId>,
    setting: &Setting,
) -> Vec<Words> {
    let closed = consequence::closed(before, after, of, &setting.book, setting.today);
    let late = [
        ("form-foresee-owed", closed.owed),
        ("form-foresee-over", closed.over),
    ];
    let told = late.into_iter().filter(|(_, late)| late.months > 0);
    told.map(|(id, Late { months, amount })| {
        let amount = calendar::amount(amount.0);
        Words::With(id, Args::new().set("count", months).set("amount", amount))
    })
    .collect()
}

fn said(after: &CaseFile, told: &Consequence, setting: &Setting) -> Vec<Words> {
    let name = name(after, told, setting);
    let changes = told.changes.iter().map(|change| changed(&name, change));
    changes
        .chain(told.clock.iter().map(|clock| stands(&name, clock)))
        .collect()
}

/// The programme, and what of it, where it pays several things.
fn name(after: &CaseFile, told: &Consequence, setting: &Setting) -> String {
    let lang = setting.messages.lang();
    let enrollment = after.enrollment(told.enrollment);
    let programme = enrollment.and_then(|e| setting.book.programme(&e.programme));
    let Some(programme) = programme else {
        return told.component.clone();
    };
    match programme.components.as_slice() {
        [_] => spoken_name(lang, &programme.short).to_owned(),
        components => {
            let component = components.iter().find(|c| c.code == told.component);
            component.map_or_else(
                || told.component.clone(),
                |component| spoken_name(lang, &component.name).to_owned(),
            )
        }
    }
}

fn changed(name: &str, change: &Change) -> Words {
    let args = |month: &Month| {
        Args::new()
            .set("name", name)
            .set("month", month.to_string())
    };
    match change {
        Change::Ends { from } => Words::With("form-foresee-ends", args(from)),
        Change::Lost { from, months } => {
            Words::With("form-foresee-gap", args(from).set("count", *months))
        }
        Change::Begins { from, amount } => {
            let amount = calendar::amount(amount.0);
            Words::With("form-foresee-begins", args(from).set("amount", amount))
        }
        Change::Differs { from, before, now } => {
            let args = args(from)
                .set("amount", calendar::amount(now.0))
                .set("before", calendar::amount(before.0));
            Words::With("form-foresee-differs", args)
        }
    }
}

/// A clock as it would stand.
fn stands(name: &str, clock: &Clock) -> Words {
    let args = Args::new()
        .set("name", name)
        .set("used", clock.used)
        .set("allowed", clock.allowed);
    match clock.end {
        ClockEnd::Waiting => Words::With("form-foresee-clock-waits", args),
        ClockEnd::Broken(_) => Words::With("form-foresee-clock-stops", args),
        ClockEnd::On(day) => {
            Words::With("form-foresee-clock-ends", args.set("day", day.to_string()))
        }
    }
}
