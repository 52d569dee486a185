//! Records that may be of one person: looking at two of them, deciding, and
//! making one of them.

use super::{Because, Count, forms};
use crate::app::{App, Body, Effect, Screen, Telling};
use crate::forms as form;
use masar_domain::likeness::{Judgement, Sameness};
use masar_store::Pair;
use std::sync::Arc;

/// The pair of the marked row, or the one that is looked at.
fn marked(app: &App) -> Option<&Arc<Pair>> {
    match &app.screens.seen().body {
        Body::Rows(listing) => listing.under_cursor()?.pair(),
        Body::Text(telling) => telling.told.as_ref()?.pair(),
        Body::Panes => None,
    }
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    match marked(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-pair")),
    }
}

/// Puts the marked records side by side.
pub(super) fn look(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(pair) = marked(app) else {
        return Vec::new();
    };
    app.pair = Some((pair.one.1, pair.other.1));
    app.search = None;
    app.screens.open(Screen::Pair, None);
    if let Body::Text(telling) = &mut app.screens.seen_mut().body {
        *telling = Telling::default();
    }
    Vec::new()
}

/// Opens the form that says why, with what was decided filled in.
pub(super) fn decide(app: &mut App, verdict: Sameness) -> Vec<Effect> {
    let Some(pair) = marked(app).cloned() else {
        return Vec::new();
    };
    let new = form::duplicate_decide(&pair, verdict, &forms::setting(app));
    forms::open(app, new)
}

/// Whether somebody decided that the marked two are one person.
pub(super) fn is_one(app: &App) -> Result<(), Because> {
    is_marked(app)?;
    let pair = marked(app).map(|pair| pair.standing());
    match pair {
        Some(Judgement::Stands(judged)) if judged.fact.verdict == Sameness::Same => Ok(()),
        _ => Err(Because("help-because-not-judged-one")),
    }
}

/// Opens the form that makes one record of two.
pub(super) fn merge(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(pair) = marked(app).cloned() else {
        return Vec::new();
    };
    let new = form::duplicate_merge(&pair, &forms::setting(app));
    forms::open(app, new)
}
