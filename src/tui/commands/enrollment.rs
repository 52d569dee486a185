//! Enrolling, and the steps of an enrollment.

use super::household::with_file;
use super::{Because, Count, balance, choose, graduation, record};
use crate::app::{App, Effect, Picked};
use crate::forms;
use masar_domain::EnrollmentId;
use masar_domain::enrollment::{self, Action, Enrollment};

/// Enrolls the household or a person; on a row of somebody's, that person.
pub(super) fn add(app: &mut App, _: Count) -> Vec<Effect> {
    let person = record::marked_person(app);
    with_file(app, |file, setting| {
        forms::enrollment_add(file, person, setting)
    })
}

/// Each step with its command.
const STEPS: [(&str, Action); 9] = [
    ("enrollment.verify", Action::Verify),
    ("enrollment.activate", Action::Activate),
    ("enrollment.reduce", Action::Reduce),
    ("enrollment.restore", Action::Restore),
    ("enrollment.suspend", Action::Suspend),
    ("enrollment.lift", Action::Lift),
    ("enrollment.stop", Action::Stop),
    ("enrollment.graduate", Action::Graduate),
    ("enrollment.reapply", Action::Reapply),
];

/// The enrollments that a step is open to: that of the marked row, or, from
/// the list of households, any of the household's.
fn open_to(app: &App, action: Action) -> Vec<&Enrollment> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_enrollment(app);
    let whole = record::whole_is_meant(app);
    let asked = |e: &&Enrollment| whole || marked == Some(e.id);
    let allowed = |e: &&Enrollment| enrollment::after(e.state(), action).is_some();
    current
        .file
        .enrollments
        .iter()
        .filter(asked)
        .filter(allowed)
        .collect()
}

/// Whether a step may be taken now.
pub(super) fn can(app: &App, action: Action) -> Result<(), Because> {
    record::is_there(app)?;
    let anywhere = record::whole_is_meant(app);
    if !anywhere && record::marked_enrollment(app).is_none() {
        return Err(Because("help-because-no-enrollment"));
    }
    match open_to(app, action).is_empty() {
        false => Ok(()),
        true => Err(Because(match (anywhere, action) {
            (true, _) => "help-because-none-allows",
            (false, Action::Lift) => "help-because-not-suspended",
            (false, Action::Suspend) => "help-because-not-active",
            (false, _) => "help-because-state",
        })),
    }
}

/// Takes a step, once it is clear in which enrollment.
pub(super) fn step(app: &mut App, action: Action) -> Vec<Effect> {
    let command = STEPS.iter().find(|(_, step)| *step == action);
    let Some((command, _)) = command else {
        return Vec::new();
    };
    let options = open_to(app, action)
        .into_iter()
        .map(|e| (label(app, e), Picked::Enrollment(e.id)))
        .collect();
    choose::among(app, command, options, None)
}

/// The enrollments whose dossier something may be added to.
fn with_dossier(app: &App) -> Vec<&Enrollment> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let setting = super::forms::setting(app);
    let marked = record::marked_enrollment(app);
    let whole = record::whole_is_meant(app);
    let known = current.file.enrollments.iter();
    known
        .filter(|e| whole || marked == Some(e.id))
        .filter(|e| forms::has_dossier(&current.file, e.id, &setting))
        .collect()
}

/// Whether there is a dossier to add to.
pub(super) fn can_dossier(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match with_dossier(app).is_empty() {
        false => Ok(()),
        true => Err(Because("help-because-no-dossier")),
    }
}

/// Adds to the dossier, once it is clear of which enrollment.
pub(super) fn dossier(app: &mut App, _: Count) -> Vec<Effect> {
    let options = with_dossier(app)
        .into_iter()
        .map(|e| (label(app, e), Picked::Enrollment(e.id)))
        .collect();
    choose::among(app, DOSSIER, options, None)
}

/// The command that adds to a dossier.
const DOSSIER: &str = "enrollment.dossier";
/// The command that records what came back of a loan.
const REPAY: &str = "loan.repay";

/// The enrollments with a loan of which something is to come back.
fn with_loan(app: &App) -> Vec<&Enrollment> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let owes = |e: &&Enrollment| {
        let dossier = current.file.dossier(e.id);
        let loan = dossier.and_then(|dossier| dossier.loan.as_ref());
        loan.is_some_and(|loan| loan.next_instalment().is_some())
    };
    with_dossier(app).into_iter().filter(owes).collect()
}

pub(super) fn can_repay(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match with_loan(app).is_empty() {
        false => Ok(()),
        true => Err(Because("help-because-no-loan")),
    }
}

/// Records an instalment, once it is clear of which loan.
pub(super) fn repay(app: &mut App, _: Count) -> Vec<Effect> {
    let options = with_loan(app)
        .into_iter()
        .map(|e| (label(app, e), Picked::Enrollment(e.id)))
        .collect();
    choose::among(app, REPAY, options, None)
}

/// `NEP transport, Sara, 24 (active)`.
pub(super) fn label(app: &App, enrollment: &Enrollment) -> String {
    let programme = app.programme(&enrollment.programme).to_owned();
    let who = match (&app.current, enrollment.subject.person()) {
        (Some(current), Some(person)) => app.first_name_and_age(&current.file, person),
        _ => app.text("pane-household"),
    };
    let state = app.text(&format!("enrollment-state-{}", enrollment.state().code()));
    let args = masar_text::messages::Args::new()
        .set("programme", programme)
        .set("who", who)
        .set("state", state);
    app.say("pane-enrollment-of", args)
}

/// Opens the form for the enrollment that was picked.
pub(super) fn picked(app: &mut App, command: &str, id: EnrollmentId) -> Vec<Effect> {
    app.opened.about = id.to_string();
    if command == DOSSIER {
        return with_file(app, |file, setting| forms::dossier(file, id, setting));
    }
    if command == REPAY {
        return with_file(app, |file, setting| forms::loan_repay(file, id, setting));
    }
    if let Some(effects) = graduation::picked(app, command, id) {
        return effects;
    }
    let action = STEPS.iter().find(|(step, _)| *step == command);
    let Some((_, action)) = action else {
        return balance::picked_enrollment(app, command, id);
    };
    with_file(app, |file, setting| {
        forms::enrollment_step(file, id, *action, setting)
    })
}
