//! The headings of the list: which column is which, how it is ordered, which
//! one the cursor of the headings is on.

use super::placing::{Placed, Placing};
use crate::app::App;
use crate::columns::{Column, Holds};
use crate::ink::{Edge, Ink, Is};
use crate::panes::words;
use crate::theme::{Glyph, Role};
use masar_domain::filter::Order;
use ratatui::layout::Rect;

/// Draws them in the row below the title.
pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect, placing: &Placing) {
    let muted = ink.style(Role::Muted);
    if placing.before {
        ink.sign(area, 1, 1, Glyph::Ellipsis, muted);
    }
    for placed in &placing.placed {
        draw_one(app, ink, area, placed);
    }
    if placing.after {
        let end = area.width.saturating_sub(1);
        ink.sign(area, 1, end, Glyph::Ellipsis, muted);
    }
}

fn draw_one(app: &App, ink: &mut Ink<'_>, area: Rect, placed: &Placed) {
    let marked = app.columns.marked == Some(placed.index);
    let style = ink.style(match marked {
        true => Role::CursorBar,
        false => Role::Muted,
    });
    let place = placed.place;
    let sign = ordered(app, placed.column);
    let cells = sign
        .as_ref()
        .map_or(0, |(_, place)| 1 + words::width(place));
    let heading = app.short(placed.column.heading());
    let text = match sign {
        Some((glyph, place)) => {
            let sign = ink.theme().glyph(glyph);
            let room = place_left(placed.place.width, cells);
            let heading = words::leading(&heading, room);
            format!("{heading}{sign}{place}")
        }
        None => heading,
    };
    let edge = match (placed.column.holds(), ink.lang().direction()) {
        (Holds::Figures, masar_text::Direction::Rtl) => Edge::Start,
        (Holds::Figures, _) => Edge::End,
        _ => Edge::Start,
    };
    ink.field(area, 1, place, &text, Is::Words, edge, style);
}

fn place_left(width: u16, taken: u16) -> u16 {
    width.saturating_sub(taken).max(1)
}

/// The sign of a column that the list is ordered by, and which of several it is.
fn ordered(app: &App, column: Column) -> Option<(Glyph, String)> {
    let field = column.field()?;
    let sort = &app.filter.sort;
    let place = sort.iter().position(|key| key.field == field)?;
    let glyph = match sort[place].order {
        Order::Rising => Glyph::Rising,
        Order::Falling => Glyph::Falling,
    };
    let place = match sort.len() {
        1 => String::new(),
        _ => (place + 1).to_string(),
    };
    Some((glyph, place))
}
