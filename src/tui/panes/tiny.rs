//! What a screen shows that is too small for the panes: what it takes.

use super::layout::NEEDED;
use super::words;
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let args = Args::new()
        .set("width", area.width)
        .set("height", area.height)
        .set("needed-width", NEEDED.width)
        .set("needed-height", NEEDED.height);
    let text = app.say("pane-too-small", args);
    let style = ink.style(Role::Text);
    let column = Column {
        start: 0,
        width: area.width,
    };
    for (row, line) in (0u16..).zip(words::wrapped(&text, area.width)) {
        ink.field(area, row, column, &line, Is::Words, Edge::Start, style);
    }
}
