//! Visits that are planned, tasks that were set, referrals and grievances without an answer, money
//! paid too much that nobody was told of or nothing was agreed about. Each is
//! closed by its own next record.

use super::Due;
use crate::CaseFile;
use crate::matters::balance::Overpayment;
use crate::matters::referral::ReferralState;
use crate::matters::task::Standing;
use crate::matters::visit::Outcome;

pub(super) fn tasks(file: &CaseFile) -> Vec<Due> {
    let matters = &file.matters;
    let visits = matters.visits.iter();
    let visits = visits.filter(|visit| visit.outcome == Outcome::Open);
    let visits = visits.map(|visit| Due::Visit {
        id: visit.id,
        mode: visit.mode,
        on: visit.on,
    });
    let referrals = matters.referrals.iter();
    let referrals = referrals.filter(|referral| referral.state() == ReferralState::Sent);
    let referrals = referrals.filter_map(|referral| {
        Some(Due::Referral {
            id: referral.id,
            person: referral.person,
            on: referral.answer_by?,
        })
    });
    let grievances = matters.grievances.iter();
    let grievances = grievances.filter(|grievance| grievance.answer.is_none());
    let grievances = grievances.map(|grievance| Due::Grievance {
        id: grievance.id,
        on: grievance.answer_by.unwrap_or(grievance.opened),
    });
    let open = matters.tasks.iter();
    let open = open.filter(|task| task.standing == Standing::Open);
    let open = open.map(|task| Due::Task {
        id: task.id,
        on: task.on,
    });
    let overpaid = matters.overpayments.iter().filter_map(overpaid);
    visits
        .chain(referrals)
        .chain(grievances)
        .chain(overpaid)
        .chain(open)
        .collect()
}

/// First the notice, then the plan. What was written off in full asks for
/// nothing.
fn overpaid(case: &Overpayment) -> Option<Due> {
    let (back, off) = (case.recovered(), case.is_not_asked_back());
    if i128::from(back.0) + i128::from(off.0) >= i128::from(case.stated().0) {
        return None;
    }
    match (case.notice, case.plan()) {
        (None, _) => Some(Due::OverpaymentNotice {
            id: case.id,
            on: case.found,
        }),
        (Some(on), None) => Some(Due::OverpaymentPlan { id: case.id, on }),
        (Some(_), Some(_)) => None,
    }
}
