//! A case file as it stood on a day: without what began later.
//!
//! What is taken out are facts that carry one day: steps, payments, entries,
//! checks. Facts that carry their own span (addresses, members, amounts) are
//! kept whole; whoever reads them asks for the day. A plan is there from the
//! day it was made.
//!
//! Invariant: nothing is added, and a file as of a day after everything is the
//! file itself.

use crate::dossier::Dossier;
use crate::follow_up::FollowUp;
use crate::matters::Matters;
use crate::matters::graduation::Decision;
use crate::matters::visit::Outcome;
use crate::{CaseFile, Month};
use chrono::NaiveDate;

/// The file as it stood at the end of `day`.
#[must_use]
pub fn stood(mut file: CaseFile, day: NaiveDate) -> CaseFile {
    for enrollment in &mut file.enrollments {
        enrollment.steps.retain(|step| step.on <= day);
        enrollment.payments.retain(|payment| payment.on <= day);
    }
    file.enrollments.retain(|known| !known.steps.is_empty());
    for placement in &mut file.placements {
        placement.steps.retain(|step| step.on <= day);
    }
    file.placements.retain(|known| !known.steps.is_empty());
    file.log.retain(|entry| entry.on <= day);
    let there: Vec<_> = file.enrollments.iter().map(|known| known.id).collect();
    file.dossiers.retain(|of| there.contains(&of.enrollment));
    file.dossiers.iter_mut().for_each(|of| dossier(of, day));
    let there: Vec<_> = file.placements.iter().map(|known| known.id).collect();
    file.follow_ups.retain(|of| there.contains(&of.placement));
    file.follow_ups.iter_mut().for_each(|of| follow_up(of, day));
    matters(&mut file.matters, day);
    file.judged
        .retain(|judged| judged.recorded.date_in_amman() <= day);
    for visit in &mut file.matters.visits {
        if let Outcome::Made(made) = &visit.outcome
            && !file.log.iter().any(|entry| entry.id == *made)
        {
            visit.outcome = Outcome::Open;
        }
    }
    file
}

fn dossier(dossier: &mut Dossier, day: NaiveDate) {
    dossier.stages.retain(|stage| stage.fact.on <= day);
    dossier.papers.retain(|paper| paper.fact.on <= day);
    let month = Month::of(day);
    dossier.attendance.retain(|known| known.fact.month <= month);
    dossier.given.retain(|given| given.fact.on <= day);
}

fn follow_up(known: &mut FollowUp, day: NaiveDate) {
    let month = Month::of(day);
    known.wages.retain(|wage| wage.fact.month <= month);
    known.checks.retain(|check| check.fact.on <= day);
}

fn matters(of: &mut Matters, day: NaiveDate) {
    of.visits
        .retain(|visit| visit.recorded.date_in_amman() <= day);
    for referral in &mut of.referrals {
        referral.steps.retain(|step| step.on <= day);
    }
    of.referrals.retain(|known| !known.steps.is_empty());
    of.grievances.retain(|known| known.opened <= day);
    for grievance in &mut of.grievances {
        grievance.answer.take_if(|answer| answer.on > day);
    }
    of.assessments.retain(|known| known.on <= day);
    for assessment in &mut of.assessments {
        match assessment.decision {
            Decision::Approved { on, .. } if on > day => assessment.decision = Decision::Open,
            _ => {}
        }
    }
    of.watches.retain(|watch| watch.from <= day);
    for watch in &mut of.watches {
        watch.checks.retain(|check| check.on <= day);
        watch.reopened.take_if(|on| *on > day);
    }
    of.reassessments.retain(|known| known.fact.on <= day);
    of.overpayments.retain(|known| known.found <= day);
    for overpayment in &mut of.overpayments {
        overpayment.notice.take_if(|on| *on > day);
        overpayment.written_off.retain(|known| known.fact.on <= day);
    }
    of.moves.retain(|moved| moved.fact.on <= day);
}
