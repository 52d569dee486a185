//! The box that lists saved views: name, whose it is, and what it lets through.

use super::{middle, words};
use crate::app::{App, Window};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use crate::views::Saved;

/// The widest box, in cells.
const WIDEST: u16 = 100;
/// The widest column of names.
const NAMES: u16 = 24;

/// Rows that are seen at once of so many.
pub(crate) fn rows(app: &App, views: usize) -> u16 {
    let most = app.size.height.saturating_sub(6).max(1);
    u16::try_from(views).unwrap_or(most).clamp(1, most)
}

pub(super) fn draw(app: &App, (views, window): (&[Saved], &Window), ink: &mut Ink<'_>) {
    let whose = |saved: &Saved| app.text(saved.whose.message());
    let widest = |widths: &mut dyn Iterator<Item = u16>| widths.max().unwrap_or(0);
    let names = widest(&mut views.iter().map(|saved| words::width(&saved.name))).min(NAMES);
    let owners = widest(&mut views.iter().map(|saved| words::width(&whose(saved))));
    let width = app.size.width.saturating_sub(4).min(WIDEST);
    let frame = middle(ink.area(), width, rows(app, views.len()) + 2);
    let inside = ink.frame(frame, &app.text("views-title"));
    for row in 0..inside.height {
        let place = window.first + usize::from(row);
        let Some(saved) = views.get(place) else {
            break;
        };
        let marked = place == window.cursor;
        let own = ink.style(if marked { Role::CursorRow } else { Role::Text });
        let muted = ink.style(Role::Muted);
        if marked {
            ink.sign(inside, row, 1, Glyph::Marker, own);
        }
        let at = |start, width| Column { start, width };
        let name = at(3, names);
        ink.field(inside, row, name, &saved.name, Is::Name, Edge::Start, own);
        let owner = at(3 + names + 2, owners);
        ink.field(
            inside,
            row,
            owner,
            &whose(saved),
            Is::Words,
            Edge::Start,
            muted,
        );
        let start = owner.start + owners + 2;
        let what = at(start, inside.width.saturating_sub(start + 1));
        ink.field(inside, row, what, &says(saved), Is::Name, Edge::Start, own);
    }
    super::draw_place(ink, frame, window.first, views.len());
}

/// Its filter and its order, as they are written.
fn says(saved: &Saved) -> String {
    let order = saved.view.sort.iter().map(|sort| format!("sort:{sort}"));
    let parts = [saved.view.filter.clone()].into_iter().chain(order);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
