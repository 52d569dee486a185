//! The box of the tour: which step it is, its keys as they are bound now, and
//! what they are good for.

use super::{key_names, words};
use crate::app::{App, Press, TOUR, TourStep};
use crate::commands::contexts;
use crate::ink::{Column, Edge, Ink, Is};
use crate::input::Code;
use crate::theme::Role;
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let Some((number, step)) = app.tour.and_then(|tour| tour.step()) else {
        return;
    };
    let args = Args::new().set("step", number).set("of", TOUR.len());
    let inside = ink.frame(area, &app.say("tour-title", args));
    draw_way_out(app, ink, area);
    let keys = pressed(app, step.press);
    let column = beside(&keys, inside.width);
    ink.word(inside, 0, 1, &keys, Is::Exact, ink.style(Role::Key));
    let style = ink.style(Role::Text);
    let lines = words::wrapped(&sentence(app, step), column.width);
    for (row, line) in (0..inside.height).zip(&lines) {
        ink.field(inside, row, column, line, Is::Words, Edge::Start, style);
    }
}

/// Where the sentence stands, behind its keys.
fn beside(keys: &str, width: u16) -> Column {
    let start = words::width(keys) + 3;
    Column {
        start,
        width: width.saturating_sub(start + 1),
    }
}

/// What to do and what it is good for, the keys by their names.
fn sentence(app: &App, step: &TourStep) -> String {
    let mut args = Args::new().set("leave", key_names::name(app, Code::Escape.into()));
    for (name, command, contexts) in step.names {
        args = args.set(name, named(app, command, contexts));
    }
    app.say(step.message, args)
}

/// The rows that the sentence of the step takes.
#[cfg(test)]
pub(crate) fn rows(app: &App) -> usize {
    let Some((_, step)) = app.tour.and_then(|tour| tour.step()) else {
        return 0;
    };
    let column = beside(&pressed(app, step.press), app.size.width - 2);
    words::wrapped(&sentence(app, step), column.width).len()
}

/// What ends it, in the frame where the title ends.
fn draw_way_out(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let key = named(app, "tour.end", app.contexts_of_screen());
    let word = app.text("tour-out");
    let width = words::width(&key) + words::width(&word) + 3;
    let start = area.width.saturating_sub(width + 2);
    let style = ink.style(Role::Key);
    let place = Column { start, width };
    ink.field(area, 0, place, "", Is::Exact, Edge::Start, style);
    let after = start + 1 + ink.word(area, 0, start + 1, &key, Is::Exact, style) + 1;
    ink.word(area, 0, after, &word, Is::Words, ink.style(Role::KeyWord));
}

/// The keys that a step asks for.
fn pressed(app: &App, press: Press) -> String {
    match press {
        Press::Keys(commands) => {
            let keys = commands.iter().map(|id| here(app, id));
            key_names::in_turn(app, keys)
        }
        Press::FirstOf(command) => {
            let first = app.beginning_of(command);
            first.map_or_else(String::new, |key| key_names::label(app, key))
        }
    }
}

/// The key of a command on this screen, or else in the list of households,
/// where everything begins.
fn here(app: &App, command: &str) -> String {
    let here = key_names::key_of(app, command, app.contexts_of_screen());
    here.unwrap_or_else(|| named(app, command, contexts::HOUSEHOLDS))
}

/// The key of a command where some contexts are active; its id, as it is typed
/// on the command line, where it has none.
fn named(app: &App, command: &str, contexts: &[&str]) -> String {
    let key = key_names::key_of(app, command, contexts);
    key.unwrap_or_else(|| format!(":{command}"))
}
