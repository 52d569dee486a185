//! Money put right: adjustments and overpayments.

use super::household::with_file;
use super::{Because, Count, choose, correct, enrollment, record};
use crate::app::{App, Effect, Picked};
use crate::forms::{self, CaseStep};
use masar_domain::balance::{self, Balance};
use masar_domain::matters::balance::{Adjustment, Overpayment};
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

/// Whether a command is about that matter: about any, unless a row of a list
/// says which.
fn is_meant(app: &App, id: MatterId) -> bool {
    let meant = app.meant.and_then(|act| act.matter);
    meant.is_none_or(|meant| meant == id)
}

fn cases(app: &App, next: Next) -> Vec<(String, MatterId)> {
    let (Some(current), Some(found)) = (&app.current, seen(app)) else {
        return Vec::new();
    };
    let may = |case: &&Overpayment| {
        let open = found.case(case.id).is_some_and(|s| s.open.is_payable());
        is_meant(app, case.id) && next.may(case, open)
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
    let options = cases.map(|(label, id)| (label, Picked::Matter(id)));
    let options = options.collect();
    choose::among(app, command, options, None)
}

const PAY: &str = "balance.pay";

/// The adjustments that something can be reported about, those nobody has
/// begun to pay first.
fn to_pay(app: &App) -> Vec<(String, Picked)> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let all = current.file.matters.adjustments.iter();
    let open = all.filter(|known| is_meant(app, known.id));
    let open = open.filter(|known| !forms::may_follow(known).is_empty());
    let mut open: Vec<&Adjustment> = open.collect();
    open.sort_by_key(|known| (known.is_under_way(), known.of));
    let label = |known: &&Adjustment| {
        let stands = match known.last_payment() {
            None => app.text("balance-posted"),
            Some(last) => app.text(&format!("instruction-state-{}", last.state.code())),
        };
        let (of, amount) = (known.of, calendar::amount(known.amount.0));
        format!("{} · {of} · {amount} · {stands}", known.id)
    };
    let option = |known: &&Adjustment| (label(known), Picked::Matter(known.id));
    open.iter().map(option).collect()
}

pub(super) fn can_pay(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match to_pay(app).is_empty() {
        true => Err(Because("help-because-no-adjustment")),
        false => Ok(()),
    }
}

pub(super) fn pay(app: &mut App, _: Count) -> Vec<Effect> {
    let options = to_pay(app);
    choose::among(app, PAY, options, None)
}

/// Opens the form for the case or the adjustment that was picked.
pub(super) fn picked(app: &mut App, command: &str, id: MatterId) -> Vec<Effect> {
    app.opened.about = id.to_string();
    if command == PAY {
        return with_file(app, |file, setting| forms::balance_pay(file, id, setting));
    }
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
        _ => correct::picked(app, command, id),
    }
}
