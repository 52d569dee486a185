//! What was learned of a job: each placement has one follow-up, a month's wage
//! stands once (I5), and so does each look at whether the person stayed.

use super::Faults;
use crate::follow_up::FollowUp;
use crate::{CaseFile, Fils, PlacementId};

pub(super) fn check(file: &CaseFile, faults: &mut Faults) {
    let mut before: Option<PlacementId> = None;
    for known in &file.follow_ups {
        let id = known.placement;
        faults.unless(
            before.is_none_or(|before| before < id),
            "ids",
            id,
            || "is followed twice, or out of order",
        );
        before = Some(id);
        let there = file.placement(id).is_some();
        faults.unless(there, "links", id, || "is followed and is not in the file");
        faults.unless(
            known.brought != Some(id),
            "links",
            id,
            || "was brought along from itself",
        );
        amounts(known, faults);
        once(known, faults);
    }
}

/// What arrived and what the way costs is nothing, or an amount (I16).
fn amounts(known: &FollowUp, faults: &mut Faults) {
    let received = known.wages.iter().map(|wage| wage.fact.received);
    for amount in received.chain(known.fare) {
        let fits = amount == Fils::ZERO || amount.is_payable();
        faults.unless(fits, "I16", known.placement, || {
            format!("{amount} as a wage or a fare")
        });
    }
}

fn once(known: &FollowUp, faults: &mut Faults) {
    for pair in known.wages.windows(2) {
        let [before, then] = pair else { continue };
        let (before, then) = (before.fact.month, then.fact.month);
        faults.unless(before < then, "I5", known.placement, || {
            format!("the wage of {then} after that of {before}")
        });
    }
    for pair in known.checks.windows(2) {
        let [before, then] = pair else { continue };
        let (before, then) = (before.fact.after, then.fact.after);
        faults.unless(before < then, "I5", known.placement, || {
            format!("the check after {then} months behind that after {before}")
        });
    }
}
