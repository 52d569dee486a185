//! Money and records put right.

use super::household::with_file;
use super::{Because, Count, choose, enrollment, record};
use crate::app::{App, Effect, Picked};
use crate::forms::{self, CaseStep};
use masar_domain::balance::{self, Balance};
use masar_domain::matters::balance::Overpayment;
use masar_domain::{EnrollmentId, MatterId, Month};
use masar_text::calendar;

fn seen(app: &App) -> Option<Balance> {
    let current = app.current.as_ref()?;
    let now = Month::of(app.today());
    Some(balance::balance(&current.file, &app.book, now))
}

pub(super) fn adjust(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, forms::balance_adjust)
}

/// The enrollments that were paid too much and are in no case for it.
fn overpaid_in(app: &App) -> Vec<EnrollmentId> {
    let Some(found) = seen(app) else {
        return Vec::new();
    };
    let over = found.accounts.iter();
    let over = over.filter(|account| account.to_open().is_payable());
    let mut found: Vec<EnrollmentId> = over.map(|account| account.enrollment).collect();
    found.dedup();
    found
}

pub(super) fn can_open(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match overpaid_in(app).is_empty() {
        true => Err(Because("help-because-not-overpaid")),
        false => Ok(()),
    }
}

pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    let options = overpaid_in(app).into_iter().filter_map(|id| {
        let known = app.current.as_ref()?.file.enrollment(id)?;
        Some((enrollment::label(app, known), Picked::Enrollment(id)))
    });
    let options = options.collect();
    choose::among(app, "balance.overpaid", options, None)
}

/// What may be done about a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Notice,
    Plan,
    Recover,
    WriteOff,
}

impl Next {
    pub(super) const ALL: [(&'static str, Next); 4] = [
        ("balance.notice", Next::Notice),
        ("balance.plan", Next::Plan),
        ("balance.recover", Next::Recover),
        ("balance.write-off", Next::WriteOff),
    ];

    fn may(self, case: &Overpayment, open: bool) -> bool {
        match self {
            Next::Notice => case.notice.is_none(),
            Next::Plan => case.notice.is_some() && open,
            Next::Recover => !case.plans.is_empty() && open,
            Next::WriteOff => open,
        }
    }
}

fn cases(app: &App, next: Next) -> Vec<(String, MatterId)> {
    let (Some(current), Some(found)) = (&app.current, seen(app)) else {
        return Vec::new();
    };
    let may = |case: &&Overpayment| {
        let open = found.case(case.id).is_some_and(|s| s.open.is_payable());
        next.may(case, open)
    };
    let label = |case: &Overpayment| {
        let stated = calendar::amount(case.stated().0);
        (format!("{} · {stated}", case.id), case.id)
    };
    let all = current.file.matters.overpayments.iter();
    all.filter(may).map(label).collect()
}

pub(super) fn can(app: &App, next: Next) -> Result<(), Because> {
    record::is_there(app)?;
    match cases(app, next).is_empty() {
        true => Err(Because("help-because-no-case")),
        false => Ok(()),
    }
}

pub(super) fn step(app: &mut App, next: Next) -> Vec<Effect> {
    let command = Next::ALL.iter().find(|(_, known)| *known == next);
    let Some((command, _)) = command else {
        return Vec::new();
    };
    let cases = cases(app, next).into_iter();
    let options = cases.map(|(label, id)| (label, Picked::Overpayment(id)));
    let options = options.collect();
    choose::among(app, command, options, None)
}

/// Opens the form for the case that was picked.
pub(super) fn picked(app: &mut App, command: &str, id: MatterId) -> Vec<Effect> {
    let next = Next::ALL.iter().find(|(known, _)| *known == command);
    let step = match next {
        Some((_, Next::Notice)) => CaseStep::Notice(id),
        Some((_, Next::Plan)) => CaseStep::Plan(id),
        Some((_, Next::Recover)) => CaseStep::Recover(id),
        Some((_, Next::WriteOff)) => CaseStep::WriteOff(id),
        None => return Vec::new(),
    };
    with_file(app, |file, setting| forms::overpayment(file, step, setting))
}

/// Opens the form for the enrollment that was picked.
pub(super) fn picked_enrollment(app: &mut App, command: &str, id: EnrollmentId) -> Vec<Effect> {
    match command {
        "balance.overpaid" => with_file(app, |file, setting| {
            forms::overpayment(file, CaseStep::Open(id), setting)
        }),
        "enrollment.correct" => with_file(app, |file, setting| {
            forms::enrollment_correct(file, id, setting)
        }),
        _ => Vec::new(),
    }
}

pub(super) fn can_correct(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match to_correct(app).is_empty() {
        true => Err(Because("help-because-no-enrollment")),
        false => Ok(()),
    }
}

fn to_correct(app: &App) -> Vec<(String, Picked)> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_enrollment(app);
    let whole = record::whole_is_meant(app);
    let all = current.file.enrollments.iter();
    let asked = all.filter(|known| whole || marked == Some(known.id));
    asked
        .map(|known| (enrollment::label(app, known), Picked::Enrollment(known.id)))
        .collect()
}

pub(super) fn correct(app: &mut App, _: Count) -> Vec<Effect> {
    let options = to_correct(app);
    choose::among(app, "enrollment.correct", options, None)
}
