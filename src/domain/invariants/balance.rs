//! Money put right: adjustments are for months gone by and paid one attempt at
//! a time (I13, I16), an overpayment never asks for more than it states, keeps
//! within its cap, and is written off by somebody else (I27, four eyes).

use super::{Faults, payments};
use crate::CaseFile;
use crate::matters::balance::{Adjustment, Overpayment, total};

pub(super) fn check(file: &CaseFile, faults: &mut Faults) {
    for adjustment in &file.matters.adjustments {
        of_adjustment(file, adjustment, faults);
    }
    for case in &file.matters.overpayments {
        of_case(file, case, faults);
    }
}

fn of_adjustment(file: &CaseFile, posted: &Adjustment, faults: &mut Faults) {
    let id = posted.id;
    faults.unless(posted.amount.is_payable(), "I16", id, || {
        format!("{} posted for {}", posted.amount, posted.of)
    });
    faults.unless(posted.of < posted.with, "I21", id, || {
        format!("{} is paid with {}", posted.of, posted.with)
    });
    let known = file.enrollment(posted.enrollment).is_some();
    faults.unless(known, "links", id, || {
        format!("{} is not in the file", posted.enrollment)
    });
    payments::check_attempts(id, &posted.payments, faults);
    let whole = posted.payments.iter().all(|p| p.amount == posted.amount);
    faults.unless(whole, "I12", id, || {
        format!("an attempt is not of {}", posted.amount)
    });
    let kept = posted.withdrawn.is_none() || !posted.is_under_way();
    faults.unless(kept, "I13", id, || "taken back while it was being paid");
}

fn of_case(file: &CaseFile, case: &Overpayment, faults: &mut Faults) {
    let id = case.id;
    let known = file.enrollment(case.enrollment).is_some();
    faults.unless(known, "links", id, || {
        format!("{} is not in the file", case.enrollment)
    });
    let kept = case.recoveries.iter().map(|known| known.fact.amount);
    let amounts = case.of.iter().map(|excess| excess.amount).chain(kept);
    let off = case.written_off.iter().map(|known| known.fact.amount);
    let payable = amounts.chain(off).all(|amount| amount.is_payable());
    faults.unless(payable, "I16", id, || "has an amount of nothing");
    let (back, off, stated) = (case.recovered(), case.is_not_asked_back(), case.stated());
    faults.unless(total([back, off]) <= stated, "I27", id, || {
        format!("{back} came back and {off} was written off of {stated}")
    });
    for known in &case.written_off {
        faults.unless(known.by != case.by, "I28", id, || {
            format!("{} wrote off what {} opened", known.by, case.by)
        });
    }
    within_cap(case, faults);
}

/// By the plan that held when it was kept back, counting what was kept before.
fn within_cap(case: &Overpayment, faults: &mut Faults) {
    for (n, known) in case.recoveries.iter().enumerate() {
        let plans = case.plans.iter().rev();
        let mut plans = plans.filter(|plan| plan.recorded <= known.recorded);
        let cap = plans.next().map(|plan| plan.fact.cap);
        let month = known.fact.month;
        let until = case.recoveries[..=n].iter().map(|known| &known.fact);
        let then = until.filter(|recovery| recovery.month == month);
        let kept = total(then.map(|recovery| recovery.amount));
        faults.unless(cap.is_some_and(|cap| kept <= cap), "I27", case.id, || {
            format!("{kept} kept back in {month}, and the cap is {cap:?}")
        });
    }
}
