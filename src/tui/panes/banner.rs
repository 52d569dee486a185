//! What stands in the place of the header while one looks back: that this is
//! not today, in which sense, that nothing can be changed, and the way back.

use super::{key_names, words};
use crate::app::{App, Past};
use crate::commands::contexts;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, past: Past, ink: &mut Ink<'_>, area: Rect) {
    let style = ink.style(Role::Banner);
    let whole = Column {
        start: 0,
        width: area.width,
    };
    ink.field(area, 0, whole, "", Is::Words, Edge::Start, style);
    ink.sign(area, 0, 1, Glyph::Warning, style);
    let key = key_names::key_of(app, "record.close", contexts::HOUSEHOLDS).unwrap_or_default();
    let back = app.say("past-banner-back", Args::new().set("key", key));
    let end = area.width.saturating_sub(words::width(&back) + 2);
    let args = Args::new().set("date", app.date_in_words(past.day));
    let text = app.say(&format!("past-banner-{}", past.sense.code()), args);
    let column = Column {
        start: 3,
        width: end.saturating_sub(4),
    };
    ink.field(area, 0, column, &text, Is::Words, Edge::Start, style);
    ink.word(area, 0, end, &back, Is::Words, style);
    ink.sign(area, 0, area.width.saturating_sub(1), Glyph::Warning, style);
}
