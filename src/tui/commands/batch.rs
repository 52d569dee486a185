//! A change for many households: asked for in words, looked at, applied.

use super::{Because, Count, forms};
use crate::app::{
    App, Body, Done, Effect, Notice, Overlay, Planned, Planning, Preview, Saved, Screen, Scroll,
    Tone,
};
use crate::forms::{self as form, Whom};
use crate::panes;
use masar_domain::batch::Change;
use masar_store::batch::Take;
use masar_text::messages::Args;
use roaring::RoaringBitmap;
use std::sync::Arc;

/// Asks what is to be changed.
pub(super) fn start(app: &mut App, _: Count) -> Vec<Effect> {
    let form = form::batch_start(&whoms(app), "", &forms::setting(app));
    forms::open(app, form)
}

/// Asks whom it is for, and why; the change was typed.
pub(super) fn with(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let form = form::batch_start(&whoms(app), typed, &forms::setting(app));
    Some(forms::open(app, form))
}

/// Some household can be meant.
pub(super) fn can_start(app: &App) -> Result<(), Because> {
    match whoms(app).is_empty() {
        true => Err(Because("help-because-no-household")),
        false => Ok(()),
    }
}

/// Whom it can be for, the likeliest first.
fn whoms(app: &App) -> Vec<Whom> {
    let mut whoms = Vec::new();
    if !app.selection.is_empty() {
        whoms.push(Whom::Selected {
            count: app.selection.len(),
            hidden: app.selection.hidden(&app.households),
        });
    }
    let found = app.households.matches.len();
    if found > 0 {
        let whom = match app.filter.text.is_empty() {
            true => Whom::All(found),
            false => Whom::Shown(found),
        };
        whoms.push(whom);
    }
    if let Some(current) = &app.current {
        // Without a filter, one is meant rather than all.
        let at = usize::from(!app.selection.is_empty() || !app.filter.text.is_empty());
        let whom = Whom::Cursor(current.file.household.id);
        whoms.insert(at.min(whoms.len()), whom);
    }
    whoms
}

fn numbers(app: &App, whom: Whom) -> RoaringBitmap {
    match whom {
        Whom::Selected { .. } => app.selection.numbers().clone(),
        Whom::Shown(_) | Whom::All(_) => app.households.matches.households().clone(),
        Whom::Cursor(household) => [household.number].into_iter().collect(),
    }
}

/// Has the plan made.
pub(super) fn plan(app: &mut App, whom: Whom, change: Change, reason: String) -> Vec<Effect> {
    let what = Planned::Change(change, numbers(app, whom));
    vec![Effect::Plan(Box::new(Planning { what, reason }))]
}

/// Shows a plan that was made.
pub(crate) fn show(app: &mut App, preview: Preview) -> Vec<Effect> {
    let args = Args::new()
        .set("changes", preview.changes())
        .set("refused", preview.refused())
        .set("apply", key(app, "batch.apply"))
        .set("drop", key(app, "batch.leave-out"))
        .set("view", key(app, "screen.view"));
    app.notice = Some(Notice::good(app.say("batch-previewed", args)));
    app.preview = Some(preview);
    app.search = None;
    app.screens.open(Screen::Preview, None);
    app.screens.refresh_seen();
    Vec::new()
}

fn key(app: &App, command: &str) -> String {
    panes::key_of(app, command, super::contexts::PREVIEW).unwrap_or_default()
}

pub(super) fn is_there(app: &App) -> Result<(), Because> {
    match app.preview {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-preview")),
    }
}

/// The number of the household under the cursor of the preview.
fn marked(app: &App) -> Option<u32> {
    let Body::Rows(listing) = &app.screens.seen().body else {
        return None;
    };
    let file = listing.under_cursor()?.file()?;
    Some(file.household.id.number)
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    is_there(app)?;
    match marked(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-household")),
    }
}

/// Leaves the household under the cursor out, or takes it in again, and goes
/// to the next.
pub(super) fn leave_out(app: &mut App, _: Count) -> Vec<Effect> {
    if let (Some(number), Some(preview)) = (marked(app), &mut app.preview) {
        preview.toggle(number);
        if let Body::Rows(listing) = &mut app.screens.seen_mut().body {
            listing.window.by(1);
        }
    }
    Vec::new()
}

/// The row in whole.
pub(super) fn row(app: &mut App, _: Count) -> Vec<Effect> {
    let Body::Rows(listing) = &app.screens.seen().body else {
        return Vec::new();
    };
    if let Some(told) = listing.under_cursor().and_then(|row| row.told()) {
        app.overlay = Some(Overlay::Told {
            told,
            scroll: Scroll::default(),
        });
    }
    Vec::new()
}

pub(super) fn can_apply(app: &App) -> Result<(), Because> {
    is_there(app)?;
    match app.preview.as_ref().map_or(0, Preview::changes) {
        0 => Err(Because("help-because-nothing-changes")),
        _ => Ok(()),
    }
}

/// Asks for the number of households, as a confirmation.
pub(super) fn apply(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(preview) = &app.preview else {
        return Vec::new();
    };
    let form = form::batch_apply(preview.changes(), preview.refused(), &forms::setting(app));
    forms::open(app, form)
}

/// Applies the plan as it is shown.
pub(super) fn confirmed(app: &mut App, take: Take) -> Vec<Effect> {
    match &app.preview {
        Some(preview) => vec![Effect::Apply(Arc::clone(preview.plan()), take)],
        None => Vec::new(),
    }
}

/// Keeps the plan, so that a plain verb can apply it.
pub(super) fn keep(app: &mut App, _: Count) -> Vec<Effect> {
    match &app.preview {
        Some(preview) => vec![Effect::KeepPlan(Arc::clone(preview.plan()))],
        None => Vec::new(),
    }
}

/// Says by which words the plan can be applied outside of the panes.
pub(crate) fn kept(app: &mut App, id: &str) {
    let Some(preview) = &app.preview else { return };
    let valid = if preview.refused() > 0 {
        " --valid"
    } else {
        ""
    };
    let words = format!(
        "masar batch --plan {id} --confirm {}{valid}",
        preview.changes()
    );
    let args = Args::new().set("words", words);
    app.notice = Some(Notice::good(app.say("batch-kept", args)));
}

/// Says what came of it; what was applied is looked at no longer.
pub(crate) fn done(app: &mut App, done: &Done) -> Vec<Effect> {
    let applied = &done.applied;
    let operation = applied.end.unwrap_or(0).to_string();
    let args = Args::new()
        .set("changed", applied.changed)
        .set("repeated", applied.repeated)
        .set("differ", applied.differ.len())
        .set("operation", operation.as_str())
        .set("undo", format!(":operation.undo {operation}"));
    let mut said = Vec::new();
    match (applied.end, applied.stopped) {
        (Some(_), _) => said.push(app.say("batch-done", args.clone())),
        (None, true) => said.push(app.text("batch-stopped")),
        (None, false) => said.push(app.text("batch-nothing")),
    }
    if applied.repeated > 0 {
        said.push(app.say("batch-repeated", args.clone()));
    }
    if !applied.differ.is_empty() {
        said.push(app.say("batch-differ", args));
        let ids = done.differ.iter().map(ToString::to_string);
        let mut ids: Vec<String> = ids.map(|id| format!("\u{2066}{id}\u{2069}")).collect();
        if done.differ.len() < applied.differ.len() {
            ids.push("…".to_owned());
        }
        said.push(ids.join(" "));
    }
    let tone = match (applied.end, applied.differ.is_empty()) {
        (Some(_), true) => Tone::Good,
        _ => Tone::Caution,
    };
    let text = said.join(" ");
    app.notice = Some(Notice { tone, text });
    let mut effects = Vec::new();
    if applied.end.is_some() {
        if let Some(preview) = app.preview.take() {
            effects = super::grid::carried_out(app, &preview, done);
        }
        app.saved = Some(Saved { at: app.now.at });
        if app.screens.seen().screen == Screen::Preview {
            app.screens.back();
        }
    }
    effects.extend(crate::app::refreshed(app));
    effects
}
