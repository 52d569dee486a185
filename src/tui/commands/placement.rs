//! Jobs and projects.

use super::household::with_file;
use super::{Because, Count, choose, record};
use crate::app::{App, Effect, Picked, Wanted};
use crate::forms;
use masar_domain::follow_up::retention;
use masar_domain::placement::{self, Kind, Placement};
use masar_domain::{CaseFile, PlacementId};

pub(super) fn add(app: &mut App, _: Count) -> Vec<Effect> {
    let person = record::marked_person(app);
    with_file(app, |file, setting| {
        forms::placement_add(file, person, setting)
    })
}

/// What must hold of a job, for a command to be about it.
type Fits = fn(&App, &CaseFile, &Placement) -> bool;

/// A stage comes after the one it has reached.
fn may_step(_: &App, _: &CaseFile, job: &Placement) -> bool {
    !placement::stages_after(job.stage()).is_empty()
}

/// It was worked in, for a wage: a project pays none.
fn pays(_: &App, _: &CaseFile, job: &Placement) -> bool {
    job.started().is_some() && job.terms.kind != Kind::Project
}

/// It is known when its support ends.
fn is_checked(app: &App, file: &CaseFile, job: &Placement) -> bool {
    !retention::planned(file, job.id, &app.book).is_empty()
}

/// Somebody goes there.
fn is_gone_to(_: &App, _: &CaseFile, job: &Placement) -> bool {
    job.ended().is_none()
}

/// The jobs that a command can be about: that of the marked row, or, where the
/// household is meant, any of it, those that go on first.
fn fitting(app: &App, fits: Fits) -> Vec<&Placement> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_placement(app);
    let whole = record::whole_is_meant(app);
    let all = current.file.placements.iter();
    let asked = all.filter(|job| whole || marked == Some(job.id));
    let mut found: Vec<&Placement> = asked.filter(|job| fits(app, &current.file, job)).collect();
    found.sort_by_key(|job| job.ended().is_some());
    found
}

fn can(app: &App, fits: Fits, because: &'static str) -> Result<(), Because> {
    record::is_there(app)?;
    match fitting(app, fits).is_empty() {
        true => Err(Because(because)),
        false => Ok(()),
    }
}

fn choose(app: &mut App, command: &'static str, fits: Fits) -> Vec<Effect> {
    let options = fitting(app, fits)
        .into_iter()
        .map(|job| (job.terms.employer.clone(), Picked::Placement(job.id)))
        .collect();
    choose::among(app, command, options, None)
}

pub(super) fn can_step(app: &App) -> Result<(), Because> {
    can(app, may_step, "help-because-no-job")
}

pub(super) fn step(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.step", may_step)
}

pub(super) fn can_confirm(app: &App) -> Result<(), Because> {
    can(app, pays, "help-because-no-wage")
}

pub(super) fn confirm(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.confirm", pays)
}

pub(super) fn can_check(app: &App) -> Result<(), Because> {
    can(app, is_checked, "help-because-no-retention")
}

pub(super) fn check(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.check", is_checked)
}

pub(super) fn can_fare(app: &App) -> Result<(), Because> {
    can(app, is_gone_to, "help-because-no-job")
}

pub(super) fn fare(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.fare", is_gone_to)
}

pub(super) fn link(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.link", is_gone_to)
}

/// It is on record.
fn is_known(_: &App, _: &CaseFile, _: &Placement) -> bool {
    true
}

pub(super) fn can_correct(app: &App) -> Result<(), Because> {
    can(app, is_known, "help-because-no-job-known")
}

pub(super) fn correct(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.correct", is_known)
}

pub(super) fn wage(app: &mut App, _: Count) -> Vec<Effect> {
    choose(app, "placement.wage", is_known)
}

/// Opens the form of a command for the job that was picked.
pub(super) fn picked(app: &mut App, command: &str, id: PlacementId) -> Vec<Effect> {
    app.opened.about = id.to_string();
    let make = match command {
        "placement.link" => return vec![Effect::Hiring(Wanted::Link(id))],
        "placement.correct" => forms::placement_correct,
        "placement.wage" => forms::placement_wage,
        "placement.confirm" => forms::placement_confirm,
        "placement.check" => forms::placement_check,
        "placement.fare" => forms::placement_fare,
        _ => forms::placement_step,
    };
    with_file(app, |file, setting| make(file, id, setting))
}
