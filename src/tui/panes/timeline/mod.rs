//! The Timeline pane: months across, a row for each component and job, and
//! below them how much of the income is aid.
//!
//! Time runs the way the language is read.

mod ends;
pub(crate) mod explain;
mod months;
mod row;
mod share;
pub(crate) mod signs;

use super::enrollments::draw_part_seen;
use super::layout::{Layout, MONTH};
use crate::app::{App, Focus};
use crate::ink::{Column, Ink, Is};
use crate::theme::Role;
use masar_domain::Month;
use ratatui::layout::Rect;

/// The months of the pane and where they stand.
#[derive(Clone, Copy, Debug)]
struct Grid {
    area: Rect,
    /// Where the first month begins.
    start: u16,
    from: Month,
    to: Month,
}

impl Grid {
    /// The cells of a month; none outside of the window.
    fn column(&self, month: Month) -> Option<Column> {
        let place = u16::try_from(month.since(self.from)).ok()?;
        let start = self.start.checked_add(place.checked_mul(MONTH)?)?;
        (month <= self.to).then_some(Column {
            start,
            width: MONTH,
        })
    }

    fn months(&self) -> impl Iterator<Item = Month> {
        self.from.through(self.to)
    }
}

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect, layout: &Layout) {
    let shown = layout.timeline_rows();
    draw_title(app, ink, area, shown);
    let Some(current) = &app.current else { return };
    let timeline = &current.timeline;
    let grid = Grid {
        area,
        start: layout.label(),
        from: timeline.from,
        to: timeline.to,
    };
    months::draw(app, ink, &grid);
    if timeline.rows.is_empty() {
        let nothing = app.text("timeline-empty");
        ink.word(area, 2, 3, &nothing, Is::Words, ink.style(Role::Muted));
    }
    let seen = timeline
        .rows
        .iter()
        .enumerate()
        .skip(app.rows.first)
        .take(shown);
    let mut below = 2;
    for (place, line) in seen {
        row::draw(app, ink, &grid, below, (current, place, line));
        below += 1;
    }
    if !timeline.rows.is_empty() {
        share::draw(app, ink, &grid, below, timeline);
    }
}

fn draw_title(app: &App, ink: &mut Ink<'_>, area: Rect, shown: usize) {
    let role = match app.focus {
        Focus::Timeline => Role::PaneTitle,
        _ => Role::PaneTitleIdle,
    };
    let title = app.text("pane-timeline");
    ink.word(area, 0, 1, &title, Is::Words, ink.style(role));
    let Some(current) = &app.current else { return };
    let below = Rect {
        y: area.y + 1,
        height: 1,
        width: 17.min(area.width),
        ..area
    };
    let below = Rect {
        x: match app.lang().direction() {
            masar_text::Direction::Rtl => area.right() - below.width,
            _ => area.x,
        },
        ..below
    };
    draw_part_seen(
        ink,
        below,
        3,
        app.rows.first,
        shown,
        current.timeline.rows.len(),
    );
}
