//! Planned visits, tasks, referrals and grievances of the household under the cursor.

use super::household::with_file;
use super::{Because, Count, record};
use crate::app::{App, Effect};
use crate::forms as form;
use masar_domain::CaseFile;
use masar_domain::matters::referral;
use masar_domain::matters::task::Standing;
use masar_domain::matters::visit::Outcome;

pub(super) fn plan(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::visit_plan)
}

pub(super) fn postpone(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::visit_move)
}

pub(super) fn call_off(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::visit_off)
}

pub(super) fn set_task(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::task_add)
}

pub(super) fn task_done(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::task_done)
}

pub(super) fn drop_task(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::task_drop)
}

pub(super) fn refer(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::referral_add)
}

pub(super) fn referred(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::referral_step)
}

pub(super) fn object(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::grievance_add)
}

pub(super) fn answer(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::grievance_answer)
}

/// Whether the household has one of these.
fn has(app: &App, what: fn(&CaseFile) -> bool, because: &'static str) -> Result<(), Because> {
    record::is_there(app)?;
    let file = app.current.as_ref().map(|current| &current.file);
    match file.is_some_and(|file| what(file)) {
        true => Ok(()),
        false => Err(Because(because)),
    }
}

pub(super) fn is_planned(app: &App) -> Result<(), Because> {
    let planned = |file: &CaseFile| {
        let mut visits = file.matters.visits.iter();
        visits.any(|visit| visit.outcome == Outcome::Open)
    };
    has(app, planned, "help-because-nothing-planned")
}

pub(super) fn has_task(app: &App) -> Result<(), Because> {
    let open = |file: &CaseFile| {
        let mut tasks = file.matters.tasks.iter();
        tasks.any(|task| task.standing == Standing::Open)
    };
    has(app, open, "help-because-no-task")
}

pub(super) fn is_referred(app: &App) -> Result<(), Because> {
    let open = |file: &CaseFile| {
        let mut known = file.matters.referrals.iter();
        known.any(|known| !referral::after(known.state()).is_empty())
    };
    has(app, open, "help-because-not-referred")
}

pub(super) fn is_waiting(app: &App) -> Result<(), Because> {
    let open = |file: &CaseFile| {
        let mut known = file.matters.grievances.iter();
        known.any(|known| known.answer.is_none())
    };
    has(app, open, "help-because-no-grievance")
}
