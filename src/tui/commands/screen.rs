//! Screens: opening one, going back, and acting on the row of a list.

use super::{Because, Count, choose, named, record};
use crate::app::{App, Body, Effect, Focus, Picked, Screen, Speaks, Window};
use crate::panes::enrollment_line::About;
use masar_domain::{HouseholdId, MatterId, PersonId};

/// A command that is right for the row of a list, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its id in the table.
    pub command: &'static str,
    /// The household that it must still be about when it runs.
    pub household: Option<HouseholdId>,
    pub about: Option<About>,
    pub person: Option<PersonId>,
    /// A command finds it in `app.meant` while it runs.
    pub matter: Option<MatterId>,
}

pub(super) fn can_open(app: &App, screen: Screen) -> Result<(), Because> {
    match screen.speaks() {
        // Of all households there is today alone.
        Speaks::OfAll if app.past.is_some() => Err(Because("help-because-past-screen")),
        Speaks::OfAll => Ok(()),
        Speaks::OfHousehold => record::is_there(app),
    }
}

pub(super) fn open(app: &mut App, screen: Screen) -> Vec<Effect> {
    let household = app.current.as_ref().map(|c| c.file.household.id);
    app.search = None;
    app.screens.open(screen, household);
    Vec::new()
}

pub(super) fn can_go_back(app: &App) -> Result<(), Because> {
    match app.screens.can_go_back() {
        true => Ok(()),
        false => Err(Because("help-because-outermost")),
    }
}

/// To the screen from which this one was opened.
pub(super) fn back(app: &mut App, _: Count) -> Vec<Effect> {
    app.screens.back();
    Vec::new()
}

pub(super) fn can_view(app: &App) -> Result<(), Because> {
    match app.screens.seen().screen.views().len() {
        ..2 => Err(Because("help-because-one-view")),
        _ => Ok(()),
    }
}

/// Looks at it the next way, round and round.
pub(super) fn view(app: &mut App, count: Count) -> Vec<Effect> {
    let open = app.screens.seen_mut();
    let ways = open.screen.views().len().max(1);
    let by = count.times().rem_euclid(ways.cast_signed()).unsigned_abs();
    open.view = (open.view + by) % ways;
    match &mut open.body {
        Body::Panes => {}
        Body::Rows(listing) => {
            listing.refresh();
            listing.window = Window::default();
            listing.rows.clear();
        }
        Body::Text(telling) => telling.refresh(),
    }
    Vec::new()
}

/// The household under the cursor in the three panes.
pub(super) fn household(app: &mut App, _: Count) -> Vec<Effect> {
    to_household(app, Focus::Households)
}

/// Brings the panes to the household under the cursor of another screen.
pub(super) fn to_household(app: &mut App, focus: Focus) -> Vec<Effect> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    to_panes_of(app, current.file.household.id, focus)
}

/// Brings the panes to a household by a jump, which can be taken back.
pub(super) fn to_panes_of(app: &mut App, household: HouseholdId, focus: Focus) -> Vec<Effect> {
    app.jumps.leave(app.standing());
    bring_panes_to(app, household, focus)
}

/// Brings the panes to a household.
pub(super) fn bring_panes_to(app: &mut App, household: HouseholdId, focus: Focus) -> Vec<Effect> {
    app.screens.open(Screen::Work, None);
    app.sought = Some(household);
    app.focus = focus;
    vec![app.find(Some(household.number))]
}

/// What may be done about the marked row.
fn acts(app: &App) -> Vec<Act> {
    match &app.screens.seen().body {
        Body::Rows(listing) => listing
            .under_cursor()
            .map_or(Vec::new(), |row| row.acts(app)),
        Body::Panes | Body::Text(_) => Vec::new(),
    }
}

pub(super) fn can_act(app: &App) -> Result<(), Because> {
    match acts(app).is_empty() {
        true => Err(Because("help-because-no-act")),
        false => Ok(()),
    }
}

/// Does what is right for the marked row, or asks which of several.
pub(super) fn act(app: &mut App, _: Count) -> Vec<Effect> {
    let option = |act: Act| {
        let label = app.text(&super::message(act.command));
        let label = match act.about {
            Some(about) => record::label(app, about, &label),
            None => label,
        };
        (label, Picked::Act(act))
    };
    let options = acts(app).into_iter().map(option).collect();
    choose::among(app, "row.act", options, None)
}

/// Runs the command for what the row is about.
pub(super) fn picked(app: &mut App, act: Act) -> Vec<Effect> {
    let under_cursor = app.current.as_ref().map(|c| c.file.household.id);
    let is_it = act.household.is_none() || act.household == under_cursor;
    let Some(command) = named(act.command).filter(|_| is_it) else {
        return Vec::new();
    };
    app.meant = Some(act);
    let effects = super::run(app, command.id, Count(None));
    app.meant = None;
    effects
}
