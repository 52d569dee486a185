//! What was done about households beside their enrollments: grievances,
//! referrals, re-assessments; money put right after the fact.

use super::{Counts, Figure};
use crate::instruction::InstructionState;
use crate::matters::referral::ReferralState;
use crate::{CaseFile, EnrollmentId, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for grievance in &file.matters.grievances {
        let (opened, subject) = (Month::of(grievance.opened), grievance.subject.code());
        counts.add(Figure::Grievances, opened, "", subject, 1);
        if let Some(answer) = &grievance.answer {
            let (month, outcome) = (Month::of(answer.on), answer.outcome.code());
            counts.add(Figure::GrievancesAnswered, month, "", outcome, 1);
        }
    }
    for step in file.matters.referrals.iter().flat_map(|r| &r.steps) {
        let figure = match step.to {
            ReferralState::Sent => Figure::Referrals,
            ReferralState::Done => Figure::ReferralsDone,
            _ => continue,
        };
        counts.one(figure, Month::of(step.on));
    }
    for look in file.matters.reassessments.iter().map(|look| &look.fact) {
        let (month, verdict) = (Month::of(look.on), look.verdict.code());
        let programme = programme(file, look.enrollment);
        counts.add(Figure::Reassessed, month, programme, verdict, 1);
    }
    balances(file, counts);
}

/// An adjustment counts with the line it is paid with: the month it is paid
/// for was closed.
fn balances(file: &CaseFile, counts: &mut Counts) {
    for adjustment in &file.matters.adjustments {
        let code = programme(file, adjustment.enrollment);
        for payment in &adjustment.payments {
            let (month, fils) = (adjustment.with, payment.amount.0);
            match payment.state {
                InstructionState::Settled => {
                    counts.add(Figure::Settled, month, code, "", fils);
                    counts.add(Figure::AidReceived, month, "", "", fils);
                }
                InstructionState::Returned => {
                    counts.add(Figure::PaymentsReturned, month, code, "", fils);
                }
                _ => {}
            }
        }
    }
    for case in &file.matters.overpayments {
        let code = programme(file, case.enrollment);
        for recovery in case.recoveries.iter().map(|recovery| &recovery.fact) {
            let (month, fils) = (recovery.month, recovery.amount.0);
            counts.add(Figure::Recovered, month, code, "", fils);
        }
        for decided in case.written_off.iter().map(|decided| &decided.fact) {
            let (month, fils) = (Month::of(decided.on), decided.amount.0);
            counts.add(Figure::WrittenOff, month, code, "", fils);
        }
    }
}

fn programme(file: &CaseFile, enrollment: EnrollmentId) -> &str {
    let enrollment = file.enrollment(enrollment);
    enrollment.map_or("", |enrollment| enrollment.programme.as_str())
}
