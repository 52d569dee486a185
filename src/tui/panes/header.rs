//! The first row: whose register this is, the panes with their keys, and how
//! many households ask for attention.

use super::{footer, words};
use crate::app::{App, Focus};
use crate::commands::contexts;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// The panes with the commands that lead to them.
pub(crate) const PANES: [(Focus, &str, &str); 3] = [
    (Focus::Households, "pane-households", "pane.households"),
    (Focus::Enrollments, "pane-enrollments", "pane.enrollments"),
    (Focus::Timeline, "pane-timeline", "pane.timeline"),
];

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let (heading, muted) = (ink.style(Role::Heading), ink.style(Role::Muted));
    let mut start = 1;
    start += ink.word(area, 0, start, app.office.as_str(), Is::Code, heading) + 1;
    ink.sign(area, 0, start, Glyph::Gap, muted);
    start += 2;
    start += ink.word(area, 0, start, app.user.as_str(), Is::Name, muted) + 3;
    for (focus, title, command) in PANES {
        // The same row whatever stands over the panes.
        if let Some(key) = footer::key_of(app, command, contexts::HOUSEHOLDS) {
            start += ink.word(area, 0, start, &key, Is::Code, ink.style(Role::Key)) + 1;
        }
        let role = match focus == app.focus {
            true => Role::PaneTitle,
            false => Role::PaneTitleIdle,
        };
        start += ink.word(area, 0, start, &app.text(title), Is::Words, ink.style(role)) + 2;
    }
    draw_due(app, ink, area, start);
}

fn draw_due(app: &App, ink: &mut Ink<'_>, area: Rect, after: u16) {
    let Some(due) = app.due else { return };
    let number = i64::try_from(due).unwrap_or(i64::MAX);
    let args = Args::new()
        .set("count", number)
        .set("shown", words::count(due));
    let text = app.say("pane-due", args);
    let width = words::width(&text);
    let Some(start) = area
        .width
        .checked_sub(width + 1)
        .filter(|start| *start >= after)
    else {
        return;
    };
    let role = if due > 0 { Role::Caution } else { Role::Muted };
    let column = Column { start, width };
    ink.field(
        area,
        0,
        column,
        &text,
        Is::Words,
        Edge::Start,
        ink.style(role),
    );
}
