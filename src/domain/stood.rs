//! A case file as it stood on a day: all that is known today of that day, in
//! difference to what was known then, which is the journal read up to it.
//!
//! How: the events of the household are folded again without those whose facts
//! began later. Steps are taken out only after that, because the day of a step
//! may have been put right since. Facts that carry their own days (addresses,
//! members, amounts) are kept whole; whoever reads them asks for the day.

use crate::CaseFile;
use crate::event::{Event, Happened};
use crate::follow_up::WorkFact;
use chrono::NaiveDate;

impl Event {
    /// The day from which what happened is so, where it speaks of one that
    /// nothing recorded later can move.
    pub fn begins(&self) -> Option<NaiveDate> {
        match self {
            Event::PaymentRecorded { payment, .. } => Some(payment.on),
            Event::Logged { on, .. } => Some(*on),
            Event::FollowedUp {
                fact: WorkFact::Check(check),
                ..
            } => Some(check.on),
            _ => None,
        }
    }
}

/// The file as it stood at the end of `day`, from all events of a household in
/// their order. None where they begin none.
pub fn stood(happened: impl IntoIterator<Item = Happened>, day: NaiveDate) -> Option<CaseFile> {
    let mut file: Option<CaseFile> = None;
    let begun = |one: &Happened| one.event.begins().is_none_or(|begins| begins <= day);
    for one in happened.into_iter().filter(begun) {
        match &mut file {
            Some(file) => _ = file.apply(&one),
            None => file = CaseFile::begun_by(&one),
        }
    }
    let mut file = file?;
    for enrollment in &mut file.enrollments {
        enrollment.steps.retain(|step| step.on <= day);
    }
    for placement in &mut file.placements {
        placement.steps.retain(|step| step.on <= day);
    }
    file.enrollments.retain(|known| !known.steps.is_empty());
    file.placements.retain(|known| !known.steps.is_empty());
    let (dossiers, follow_ups) = (
        std::mem::take(&mut file.dossiers),
        std::mem::take(&mut file.follow_ups),
    );
    let of = dossiers.into_iter();
    file.dossiers = of
        .filter(|dossier| file.enrollment(dossier.enrollment).is_some())
        .collect();
    let of = follow_ups.into_iter();
    file.follow_ups = of
        .filter(|known| file.placement(known.placement).is_some())
        .collect();
    Some(file)
}
