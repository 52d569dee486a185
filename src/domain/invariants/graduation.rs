//! A family leaves by an assessment that two people decided (I28, for
//! graduation), and a watch stands on such a graduation.
//!
//! Files that were recorded before there were assessments hold graduations
//! without one: they are whole as long as no assessment is older.

use super::Faults;
use crate::CaseFile;
use crate::enrollment::{Action, Step};
use crate::matters::graduation::{Assessment, Decision, Watch};

const NAME: &str = "I28";

pub(super) fn check(file: &CaseFile, faults: &mut Faults) {
    for assessment in &file.matters.assessments {
        of_assessment(file, assessment, faults);
    }
    for watch in &file.matters.watches {
        of_watch(file, watch, faults);
    }
    let first = file.matters.assessments.iter().map(|a| a.recorded).min();
    for enrollment in &file.enrollments {
        let left = enrollment.steps.iter().filter(|step| is_graduation(step));
        for step in left.filter(|step| first.is_some_and(|first| first < step.recorded)) {
            let decided = file.matters.assessments.iter().any(|a| {
                a.enrollment == enrollment.id && matches!(&a.decision, Decision::Approved { recorded, .. } if *recorded == step.recorded)
            });
            faults.unless(decided, NAME, enrollment.id, || {
                format!("graduated on {} without an approval", step.on)
            });
        }
    }
}

fn is_graduation(step: &Step) -> bool {
    step.action == Some(Action::Graduate)
}

fn of_assessment(file: &CaseFile, assessment: &Assessment, faults: &mut Faults) {
    let id = assessment.id;
    let known = file.enrollment(assessment.enrollment);
    faults.unless(
        known.is_some(),
        "links",
        id,
        || "names no enrollment of the file",
    );
    let (reached, of) = assessment.points;
    faults.unless(reached <= of, NAME, id, || "has more points than there are");
    match &assessment.decision {
        Decision::Open => {}
        Decision::SentBack { by, .. } => {
            faults.unless(*by != assessment.by, NAME, id, || "sent back by its author");
        }
        Decision::Approved { by, recorded, .. } => {
            faults.unless(*by != assessment.by, NAME, id, || "approved by its author");
            // Of the same command; its day may have been put right since.
            let left = known.is_some_and(|known| {
                let mut steps = known.steps.iter().filter(|step| is_graduation(step));
                steps.any(|step| step.recorded == *recorded)
            });
            faults.unless(left, NAME, id, || "approved, but the family did not leave");
        }
    }
}

fn of_watch(file: &CaseFile, watch: &Watch, faults: &mut Faults) {
    let id = watch.id;
    let approved = file.matters.assessments.iter().any(|a| {
        let on = match &a.decision {
            Decision::Approved { on, .. } => Some(*on),
            Decision::Open | Decision::SentBack { .. } => None,
        };
        a.enrollment == watch.enrollment && on == Some(watch.from)
    });
    faults.unless(approved, NAME, id, || "watches where nothing was approved");
    faults.unless(
        watch.from <= watch.until,
        NAME,
        id,
        || "ends before it begins",
    );
    let asked = |after: &u16| watch.checks_due.contains(after);
    for (n, check) in watch.checks.iter().enumerate() {
        let once = watch.checks[..n]
            .iter()
            .all(|made| made.after != check.after);
        faults.unless(once && asked(&check.after), NAME, id, || {
            format!("a check after {} months that is not due", check.after)
        });
    }
}
