//! Leaving aid and coming back: assessed, decided by another, watched, opened
//! again; and the look when a grace is over.

use super::enrollment::label;
use super::household::with_file;
use super::{Because, Count, choose, forms, record};
use crate::app::{App, Effect, Picked};
use crate::forms as form;
use masar_domain::enrollment::Enrollment;
use masar_domain::graduation::{self, reassessments_due, watch_of};
use masar_domain::matters::graduation::Verdict;
use masar_domain::{CaseFile, Command, EnrollmentId, Month};

/// What must hold of an enrollment, for a command to be about it.
type Fits = fn(&App, &CaseFile, &Enrollment) -> bool;

fn watched(_: &App, file: &CaseFile, enrollment: &Enrollment) -> bool {
    watch_of(file, enrollment.id).is_some()
}

fn waits(_: &App, file: &CaseFile, enrollment: &Enrollment) -> bool {
    file.matters.assessment_open(enrollment.id).is_some()
}

fn has_check(_: &App, file: &CaseFile, enrollment: &Enrollment) -> bool {
    watch_of(file, enrollment.id).is_some_and(|watch| watch.checks_open().next().is_some())
}

/// From the month in which the grace ends.
fn grace_is_over(app: &App, file: &CaseFile, enrollment: &Enrollment) -> bool {
    let now = Month::of(app.today());
    let ends = |on: chrono::NaiveDate| on.pred_opt().map(Month::of);
    reassessments_due(file, &app.book)
        .iter()
        .any(|due| due.enrollment == enrollment.id && ends(due.on).is_some_and(|end| end <= now))
}

/// The enrollments that a command can be about: that of the marked row, or,
/// where the household is meant, any of it.
fn fitting(app: &App, fits: Fits) -> Vec<&Enrollment> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_enrollment(app);
    let whole = record::whole_is_meant(app);
    let all = current.file.enrollments.iter();
    let asked = all.filter(|e| whole || marked == Some(e.id));
    asked.filter(|e| fits(app, &current.file, e)).collect()
}

fn can(app: &App, fits: Fits, because: &'static str) -> Result<(), Because> {
    record::is_there(app)?;
    match fitting(app, fits).is_empty() {
        false => Ok(()),
        true => Err(Because(because)),
    }
}

fn choose(app: &mut App, command: &'static str, fits: Fits) -> Vec<Effect> {
    let options = fitting(app, fits)
        .into_iter()
        .map(|e| (label(app, e), Picked::Enrollment(e.id)))
        .collect();
    choose::among(app, command, options, None)
}

pub(super) fn can_decide(app: &App) -> Result<(), Because> {
    can(app, waits, "help-because-nothing-waits")
}

pub(super) fn decide(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "graduation.approve", waits)
}

pub(super) fn can_check(app: &App) -> Result<(), Because> {
    can(app, has_check, "help-because-no-check")
}

pub(super) fn check(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "graduation.check", has_check)
}

pub(super) fn can_reopen(app: &App) -> Result<(), Because> {
    can(app, watched, "help-because-no-watch")
}

pub(super) fn reopen(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "graduation.reopen", watched)
}

pub(super) fn can_reassess(app: &App) -> Result<(), Because> {
    can(app, grace_is_over, "help-because-no-grace-over")
}

pub(super) fn reassess(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "graduation.reassess", grace_is_over)
}

/// The assessment of an enrollment; where one waits, the decision about it.
pub(crate) fn graduate(app: &mut App, id: EnrollmentId) -> Vec<Effect> {
    with_file(app, |file, setting| {
        form::graduation_decide(file, id, setting)
            .unwrap_or_else(|| form::graduation_assess(file, id, setting))
    })
}

/// Opens the form for the enrollment that was picked; none for other commands.
pub(super) fn picked(app: &mut App, command: &str, id: EnrollmentId) -> Option<Vec<Effect>> {
    let make = match command {
        "enrollment.graduate" => return Some(graduate(app, id)),
        "graduation.approve" => form::graduation_decide,
        "graduation.check" => form::graduation_check,
        "graduation.reopen" => form::graduation_reopen,
        "graduation.reassess" => {
            return Some(with_file(app, |file, setting| {
                form::graduation_reassess(file, id, setting)
            }));
        }
        _ => return None,
    };
    let file = app.current.as_ref().map(|current| current.file.clone())?;
    let made = make(&file, id, &forms::setting(app))?;
    Some(forms::open(app, made))
}

/// The enrollment whose assessment follows a command: a re-assessment that says
/// the family exits.
pub(super) fn leads_to(command: &Command) -> Option<EnrollmentId> {
    match command {
        Command::Reassess(look) if look.verdict == Verdict::Exits => Some(look.enrollment),
        _ => None,
    }
}

/// Opens what a saved command led to, once the file that holds it is here.
pub(crate) fn follow(app: &mut App) {
    let (Some(id), None, Some(current)) = (app.leads_to, &app.form, &app.current) else {
        return;
    };
    if current.file.household.id == id.household
        && graduation::exit_awaited(&current.file, id).is_some()
    {
        app.leads_to = None;
        graduate(app, id);
    }
}
