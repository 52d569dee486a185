//! What a change does to the money of a family, told before it is saved: the
//! case file as it is held against the file as it would be.

use std::collections::BTreeMap;

use masar_domain::clock::{self, ClockEnd, Runs};
use masar_domain::enrollment::Enrollment;
use masar_domain::rules::Component;
use masar_domain::schedule;
use masar_domain::{CaseFile, EnrollmentId, Fils, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::words::{Words, in_language};

/// How far ahead money is compared, in months: farther than any clock runs.
const AHEAD: i32 = 60;

/// What changes for every enrollment of the file.
pub(super) fn all(before: &CaseFile, after: &CaseFile, setting: &Setting) -> Vec<Words> {
    let changed = after.enrollments.iter();
    changed
        .flat_map(|enrollment| of(before, after, enrollment.id, setting))
        .collect()
}

/// What changes for one enrollment: money that ends, comes or differs, and the
/// clock as it then stands. Nothing where no line of money changes.
pub(super) fn of(
    before: &CaseFile,
    after: &CaseFile,
    id: EnrollmentId,
    setting: &Setting,
) -> Vec<Words> {
    let Some(enrollment) = after.enrollment(id) else {
        return Vec::new();
    };
    let Some(programme) = setting.book.programme(&enrollment.programme) else {
        return Vec::new();
    };
    let mut said = Vec::new();
    for component in &programme.components {
        let then = lines(before, id, component, setting);
        let now = lines(after, id, component, setting);
        let name = name(enrollment, component, setting);
        let changes = changes(&name, &then, &now);
        if !changes.is_empty() {
            said.extend(changes);
            said.extend(clock(after, id, component, &name, setting));
        }
    }
    said
}

/// The month of each line of money, with its amount.
fn lines(
    file: &CaseFile,
    id: EnrollmentId,
    component: &Component,
    setting: &Setting,
) -> BTreeMap<Month, Fils> {
    let book = &setting.book;
    let horizon = Month::of(setting.today).plus(AHEAD);
    let plan = file.enrollment(id).and_then(|enrollment| {
        let programme = book.programme(&enrollment.programme)?;
        schedule::schedule(file, enrollment, programme, component, book, horizon)
    });
    let plan = plan.iter().flat_map(|plan| plan.lines());
    plan.map(|(month, line)| (month, line.amount)).collect()
}

/// The programme, and what of it, where it pays several things.
fn name(enrollment: &Enrollment, component: &Component, setting: &Setting) -> String {
    let lang = setting.messages.lang();
    let programme = setting.book.programme(&enrollment.programme);
    match programme {
        Some(programme) if programme.components.len() == 1 => {
            in_language(&programme.short, lang).to_owned()
        }
        _ => in_language(&component.name, lang).to_owned(),
    }
}

fn changes(name: &str, then: &BTreeMap<Month, Fils>, now: &BTreeMap<Month, Fils>) -> Vec<Words> {
    let args = |month: &Month| {
        Args::new()
            .set("name", name)
            .set("month", month.to_string())
    };
    let lost: Vec<&Month> = then
        .keys()
        .filter(|month| !now.contains_key(month))
        .collect();
    let gained: Vec<&Month> = now
        .keys()
        .filter(|month| !then.contains_key(month))
        .collect();
    let differs = now.iter().find_map(|(month, amount)| {
        let before = then.get(month).filter(|before| *before != amount)?;
        Some((month, before, amount))
    });
    let mut said = Vec::new();
    match (lost.first(), gained.first()) {
        (Some(first), None) if now.keys().all(|month| month < *first) => {
            said.push(Words::With("form-foresee-ends", args(first)));
        }
        (Some(first), _) => {
            let args = args(first).set("count", lost.len());
            said.push(Words::With("form-foresee-gap", args));
        }
        _ => {}
    }
    if let Some(first) = gained.first() {
        let amount = now.get(first).map_or(0, |fils| fils.0);
        let args = args(first).set("amount", calendar::amount(amount));
        said.push(Words::With("form-foresee-begins", args));
    }
    if let Some((month, before, amount)) = differs {
        let args = args(month)
            .set("amount", calendar::amount(amount.0))
            .set("before", calendar::amount(before.0));
        said.push(Words::With("form-foresee-differs", args));
    }
    said
}

/// The clock of a component as it would stand.
fn clock(
    after: &CaseFile,
    id: EnrollmentId,
    component: &Component,
    name: &str,
    setting: &Setting,
) -> Option<Words> {
    let clocks = clock::clocks(after, &setting.book, setting.today);
    let clock = clocks.into_iter().find(|clock| match &clock.runs {
        Runs::Enrollment {
            id: of,
            component: c,
            ..
        } => *of == id && *c == component.code,
        Runs::Placement(_) => false,
    })?;
    let args = Args::new()
        .set("name", name)
        .set("used", clock.used)
        .set("allowed", clock.allowed);
    Some(match clock.end {
        ClockEnd::Waiting => Words::With("form-foresee-clock-waits", args),
        ClockEnd::Broken(_) => Words::With("form-foresee-clock-stops", args),
        ClockEnd::On(day) => {
            Words::With("form-foresee-clock-ends", args.set("day", day.to_string()))
        }
    })
}
