//! Jobs and projects.

use super::household::with_file;
use super::{Because, Count, choose, record};
use crate::app::{App, Effect, Picked};
use crate::forms;
use masar_domain::PlacementId;
use masar_domain::placement::{self, Placement};

pub(super) fn add(app: &mut App, _: Count) -> Vec<Effect> {
    let person = record::marked_person(app);
    with_file(app, |file, setting| {
        forms::placement_add(file, person, setting)
    })
}

/// The jobs that may go on: that of the marked row, or, from the list of
/// households, any of the household's.
fn open(app: &App) -> Vec<&Placement> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let marked = record::marked_placement(app);
    let whole = record::whole_is_meant(app);
    let asked = |p: &&Placement| whole || marked == Some(p.id);
    let goes_on = |p: &&Placement| !placement::stages_after(p.stage()).is_empty();
    let all = current.file.placements.iter();
    all.filter(asked).filter(goes_on).collect()
}

pub(super) fn can_step(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match open(app).is_empty() {
        true => Err(Because("help-because-no-job")),
        false => Ok(()),
    }
}

pub(super) fn step(app: &mut App, _: Count) -> Vec<Effect> {
    let options = open(app)
        .into_iter()
        .map(|p| (p.terms.employer.clone(), Picked::Placement(p.id)))
        .collect();
    choose::among(app, "placement.step", options, None)
}

/// Opens the form for the job that was picked.
pub(super) fn picked(app: &mut App, id: PlacementId) -> Vec<Effect> {
    with_file(app, |file, setting| {
        forms::placement_step(file, id, setting)
    })
}
