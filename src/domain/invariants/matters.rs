//! The matters of a household: their numbers, what they name, and that each goes
//! the way its table allows.

use super::Faults;
use crate::CaseFile;
use crate::matters::correction::Corrected;
use crate::matters::referral::{self, Referral};
use crate::matters::visit::Outcome;
use std::collections::BTreeSet;

pub(super) fn check(file: &CaseFile, faults: &mut Faults) {
    let matters = &file.matters;
    if matters.is_empty() {
        return;
    }
    let mut numbers = BTreeSet::new();
    let visits = matters.visits.iter().map(|v| v.id);
    let referrals = matters.referrals.iter().map(|r| r.id);
    let grievances = matters.grievances.iter().map(|g| g.id);
    let assessments = matters.assessments.iter().map(|a| a.id);
    let watches = matters.watches.iter().map(|w| w.id);
    let adjustments = matters.adjustments.iter().map(|a| a.id);
    let overpayments = matters.overpayments.iter().map(|o| o.id);
    let tasks = matters.tasks.iter().map(|t| t.id);
    let cared_for = visits.chain(referrals).chain(grievances).chain(tasks);
    let leaving = assessments.chain(watches);
    let money = adjustments.chain(overpayments);
    for id in cared_for.chain(leaving).chain(money) {
        faults.unless(id.household == file.household.id, "ids", id, || {
            format!("stands in the file of {}", file.household.id)
        });
        faults.unless(numbers.insert(id.no), "ids", id, || "is there twice");
    }
    unnumbered(file, faults);
    for visit in &matters.visits {
        let logged = match &visit.outcome {
            Outcome::Made(entry) => file.log.iter().any(|known| known.id == *entry),
            Outcome::Open | Outcome::CalledOff { .. } => true,
        };
        faults.unless(logged, "links", visit.id, || "was made by no entry");
    }
    for referral in &matters.referrals {
        let known = referral
            .person
            .is_none_or(|id| file.household.member(id).is_some());
        faults.unless(known, "links", referral.id, || "refers nobody of the file");
        faults.unless(
            in_order(referral),
            "I10",
            referral.id,
            || "went a way that the table does not have",
        );
    }
    for grievance in &matters.grievances {
        let about = grievance
            .about
            .is_none_or(|id| file.enrollment(id).is_some());
        faults.unless(about, "links", grievance.id, || "is about nothing on file");
        let answered = grievance.answer.as_ref();
        let after = answered.is_none_or(|answer| answer.on >= grievance.opened);
        faults.unless(
            after,
            "I10",
            grievance.id,
            || "was answered before it was opened",
        );
        let appealed = grievance.appeals.is_none_or(|id| {
            let mut known = matters.grievances.iter();
            known.any(|first| first.id == id && first.answer.is_some())
        });
        faults.unless(
            appealed,
            "links",
            grievance.id,
            || "appeals against no answer",
        );
    }
}

/// Re-assessments, moves and corrections have no number: what they name must
/// be on file.
fn unnumbered(file: &CaseFile, faults: &mut Faults) {
    let home = file.household.id;
    for known in &file.matters.reassessments {
        let (enrollment, placement) = (known.fact.enrollment, known.fact.placement);
        let there = file.enrollment(enrollment).is_some() && file.placement(placement).is_some();
        faults.unless(there, "links", enrollment, || {
            format!("was re-assessed with {placement}, and one is not on file")
        });
    }
    for known in &file.matters.moves {
        let (from, to) = (known.fact.from, known.fact.to);
        let ours = if from.household == home { from } else { to };
        let there = file.household.member(ours).is_some();
        faults.unless(there, "links", ours, || {
            format!("moved from {from} to {to}, and is no member")
        });
    }
    for known in &file.matters.corrections {
        let (there, what) = match known.fact.what {
            Corrected::StepDay { enrollment, .. } | Corrected::Amount { enrollment, .. } => (
                file.enrollment(enrollment).is_some(),
                enrollment.to_string(),
            ),
            Corrected::StageDay { placement, .. } | Corrected::Wage { placement, .. } => {
                (file.placement(placement).is_some(), placement.to_string())
            }
        };
        faults.unless(there, "links", home, || {
            format!("{what} was put right and is not on file")
        });
    }
    for pair in file.matters.offices.windows(2) {
        let [before, then] = pair else { continue };
        faults.unless(before.from <= then.from, "I10", home, || {
            format!("handed over on {} after {}", then.from, before.from)
        });
    }
}

fn in_order(referral: &Referral) -> bool {
    referral.steps.windows(2).all(|pair| match pair {
        [before, then] => before.on <= then.on && referral::after(before.to).contains(&then.to),
        _ => true,
    })
}
