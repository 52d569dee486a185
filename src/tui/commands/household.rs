//! Registering a household, and changing what is known of it.

use super::{Count, forms};
use crate::app::{App, Effect};
use crate::forms as form;
use masar_domain::CaseFile;
use std::sync::Arc;

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
