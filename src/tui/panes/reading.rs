//! Texts that are read and scrolled: on a screen of their own, or in a box over
//! the panes. Paragraphs, headings, and labels with their values.

use super::lines::{self, Line};
use crate::app::{App, Open, Telling};
use crate::ink::Ink;
use masar_domain::CaseFile;
use masar_store::Pair;
use ratatui::layout::Rect;
use std::sync::Arc;

/// A text, before it has words.
pub trait Told: std::fmt::Debug + Send + Sync {
    /// Its title in a box over the panes.
    fn title(&self, app: &App) -> String;

    /// Its lines, none wider than `room` cells: of [`lines::paragraph`],
    /// [`lines::heading`] and [`lines::pair`].
    fn lines(&self, app: &App, room: u16) -> Vec<Line>;

    /// Draws it in place of lines, where it is more than a text.
    fn draw(&self, app: &App, ink: &mut Ink<'_>, area: Rect) -> bool {
        let _ = (app, ink, area);
        false
    }

    /// The household it is about: forms open on it.
    fn file(&self) -> Option<&Arc<CaseFile>> {
        None
    }

    /// The two records it is about, where it is about two.
    fn pair(&self) -> Option<&Arc<Pair>> {
        None
    }
}

/// Cells at both edges of a text.
const MARGIN: u16 = 3;

fn text_of(area: Rect) -> Rect {
    Rect {
        x: area.x + MARGIN,
        y: area.y + 1,
        width: area.width.saturating_sub(2 * MARGIN),
        height: area.height.saturating_sub(1),
    }
}

/// The furthest that the text of a screen can be scrolled.
pub(crate) fn last_first(app: &App, telling: &Telling, area: Rect) -> usize {
    let text = text_of(area);
    let told = telling.told.as_ref();
    let count = told.map_or(0, |told| told.lines(app, text.width).len());
    count.saturating_sub(usize::from(text.height))
}

/// Draws a text in the area between header and foot.
pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect, (open, telling): (&Open, &Telling)) {
    let start = super::draw_screen_title(app, ink, area, open, None) + 1;
    let Some(told) = &telling.told else { return };
    let text = text_of(area);
    if told.draw(app, ink, text) {
        return;
    }
    let all = told.lines(app, text.width);
    let first = telling.scroll.0;
    let seen = all.iter().skip(first).take(usize::from(text.height));
    for (row, line) in (0u16..).zip(seen) {
        lines::draw(ink, text, row, line);
    }
    let height = usize::from(text.height);
    super::enrollments::draw_part_seen(ink, area, start, first, height, all.len());
}
