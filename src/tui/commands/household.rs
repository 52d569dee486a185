//! Registering a household, and changing what is known of it.

use super::{Count, forms, line, screen};
use crate::app::{App, Effect, Focus};
use crate::forms as form;
use masar_domain::{CaseFile, HouseholdId};
use masar_text::digits;
use std::sync::Arc;

/// Asks for a case number, on the command line.
pub(super) fn go(app: &mut App, _: Count) -> Vec<Effect> {
    line::ask(app, "household.go")
}

/// Brings the panes to the household of the case number that was typed.
pub(super) fn go_to(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let household: HouseholdId = digits::to_ascii(typed).ok()?.parse().ok()?;
    Some(screen::to_panes_of(app, household, Focus::Households))
}

pub(super) fn add(app: &mut App, _: Count) -> Vec<Effect> {
    let new = form::household_add(&forms::setting(app));
    forms::open(app, new)
}

pub(super) fn edit(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::household_edit)
}

pub(super) fn office(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::household_office)
}

pub(super) fn split(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::household_split)
}

pub(super) fn merge(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::household_merge)
}

pub(super) fn payee(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::payee)
}

pub(super) fn visit(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::visit_add)
}

pub(super) fn contact(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::contact_add)
}

pub(super) fn note(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, form::note_add)
}

/// Opens a form about the household under the cursor.
pub(super) fn with_file(
    app: &mut App,
    make: impl FnOnce(&CaseFile, &form::Setting) -> form::Form,
) -> Vec<Effect> {
    let Some(file) = app
        .current
        .as_ref()
        .map(|current| Arc::clone(&current.file))
    else {
        return Vec::new();
    };
    let form = make(&file, &forms::setting(app));
    forms::open(app, form)
}
