//! Records of an enrollment put right: the day of a step, the amount decided.

use super::household::with_file;
use super::{Because, Count, choose, enrollment, record};
use crate::app::{App, Effect, Picked};
use crate::forms;
use masar_domain::EnrollmentId;
use masar_domain::enrollment::Enrollment;

const CORRECT: &str = "enrollment.correct";
const AMOUNT: &str = "enrollment.amount";

/// The enrollments that are meant and fit, as options.
fn meant(app: &App, fits: impl Fn(&Enrollment) -> bool) -> Vec<(String, Picked)> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_enrollment(app);
    let whole = record::whole_is_meant(app);
    let all = current.file.enrollments.iter();
    let asked = all.filter(|known| whole || marked == Some(known.id));
    asked
        .filter(|known| fits(known))
        .map(|known| (enrollment::label(app, known), Picked::Enrollment(known.id)))
        .collect()
}

pub(super) fn can_put_right(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match meant(app, |_| true).is_empty() {
        true => Err(Because("help-because-no-enrollment")),
        false => Ok(()),
    }
}

pub(super) fn put_right(app: &mut App, _: Count) -> Vec<Effect> {
    let options = meant(app, |_| true);
    choose::among(app, CORRECT, options, None)
}

/// The enrollments whose amount somebody decides.
fn decided(app: &App) -> Vec<(String, Picked)> {
    let setting = super::forms::setting(app);
    meant(app, |known| forms::is_by_decision(known, &setting))
}

pub(super) fn can_decide(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match decided(app).is_empty() {
        true => Err(Because("help-because-amount-by-rule")),
        false => Ok(()),
    }
}

pub(super) fn decide(app: &mut App, _: Count) -> Vec<Effect> {
    let options = decided(app);
    choose::among(app, AMOUNT, options, None)
}

/// Opens the form for the enrollment that was picked.
pub(super) fn picked(app: &mut App, command: &str, id: EnrollmentId) -> Vec<Effect> {
    let make = match command {
        CORRECT => forms::enrollment_correct,
        AMOUNT => forms::enrollment_amount,
        _ => return Vec::new(),
    };
    with_file(app, |file, setting| make(file, id, setting))
}
