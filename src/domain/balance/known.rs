//! A case file as it was known at a moment, as far as the file itself still
//! tells: facts recorded later are left out and corrections made later undone.
//! Particulars of people and what became of a payment are as known now; who
//! needs them exact folds the journal.

use crate::CaseFile;
use crate::dated::Moment;
use crate::enrollment::Enrollment;
use crate::matters::correction::Corrected;
use crate::person::Member;
use crate::placement::Placement;

/// The facts that amounts rest on, as recorded by `at`.
pub fn known_by(file: &CaseFile, at: Moment) -> CaseFile {
    let mut then = file.clone();
    undo_corrections(&mut then, at);
    then.household
        .members
        .iter_mut()
        .for_each(|m| person(m, at));
    let recorded = |e: &Enrollment| e.steps.first().is_some_and(|step| step.recorded <= at);
    then.enrollments.retain(recorded);
    for enrollment in &mut then.enrollments {
        enrollment.steps.retain(|step| step.recorded <= at);
        enrollment.decisions.retain(|known| known.recorded <= at);
        enrollment.payments.retain(|known| known.recorded <= at);
    }
    let recorded = |p: &Placement| p.steps.first().is_some_and(|step| step.recorded <= at);
    then.placements.retain(recorded);
    for placement in &mut then.placements {
        placement.steps.retain(|step| step.recorded <= at);
    }
    then.log.retain(|entry| entry.recorded <= at);
    for dossier in &mut then.dossiers {
        dossier.rulings.retain(|ruling| ruling.recorded <= at);
        for ruling in &mut dossier.rulings {
            ruling.ended.take_if(|end| end.recorded > at);
        }
        dossier.attendance.retain(|known| known.recorded <= at);
    }
    then.matters
        .adjustments
        .retain(|known| known.recorded <= at);
    then.matters
        .overpayments
        .retain(|known| known.recorded <= at);
    then.matters
        .corrections
        .retain(|known| known.recorded <= at);
    then
}

fn person(member: &mut Member, at: Moment) {
    member.disabilities.retain(|known| known.recorded <= at);
    member.left.take_if(|left| left.recorded > at);
}

/// The last correction is undone first.
fn undo_corrections(then: &mut CaseFile, at: Moment) {
    let later = then.matters.corrections.iter().rev();
    let later: Vec<Corrected> = later
        .take_while(|known| known.recorded > at)
        .map(|known| known.fact.what.clone())
        .collect();
    for corrected in later {
        match corrected {
            Corrected::StepDay {
                enrollment,
                step,
                was,
                ..
            } => {
                let mut known = then.enrollments.iter_mut();
                let known = known.find(|known| known.id == enrollment);
                let step = known.and_then(|known| known.steps.get_mut(usize::from(step)));
                step.into_iter().for_each(|step| step.on = was);
            }
            Corrected::StageDay {
                placement,
                step,
                was,
                ..
            } => {
                let mut known = then.placements.iter_mut();
                let known = known.find(|known| known.id == placement);
                let step = known.and_then(|known| known.steps.get_mut(usize::from(step)));
                step.into_iter().for_each(|step| step.on = was);
            }
            Corrected::Wage { placement, was, .. } => {
                let mut known = then.placements.iter_mut();
                let known = known.find(|known| known.id == placement);
                known.into_iter().for_each(|known| known.terms.wage = was);
            }
            // A decision carries its own moment.
            Corrected::Amount { .. } => {}
        }
    }
}
