//! The picture of the app: a pure function of its state into a frame.
//!
//! What lives here: the panes and what stands over them, and the projections
//! of case files that their rows show. What does not: what happens on a key.
//!
//! Invariant: everything is drawn through [`Ink`], so it comes out mirrored in
//! Arabic and no letter is cut or lost.

mod choose;
mod details;
pub mod enrollment_line;
mod enrollments;
mod footer;
mod header;
mod help;
pub mod household_row;
mod households;
pub mod layout;
pub(crate) mod lines;
pub(crate) mod text_box;
mod timeline;
mod tiny;
mod which_key;
pub(crate) mod words;

pub(crate) use choose::rows as choose_rows;
pub(crate) use footer::{label as key_label, message, mirrored};

use crate::app::{App, Overlay};
use crate::forms::Form;
use crate::ink::Ink;
use layout::Layout;
use ratatui::layout::Rect;

/// Draws the app, and says where the terminal's cursor goes, if anywhere.
pub fn draw(app: &App, ink: &mut Ink<'_>) -> Option<(u16, u16)> {
    let area = ink.area();
    let Some(layout) = Layout::of(app.size, app.lang()) else {
        tiny::draw(app, ink, area);
        return None;
    };
    header::draw(app, ink, layout.header);
    let caret = households::draw(app, ink, layout.households);
    enrollments::draw(app, ink, layout.enrollments);
    timeline::draw(app, ink, layout.timeline, &layout);
    if let Some(side) = layout.details {
        details::draw_side(app, ink, side);
    }
    footer::draw_message(app, ink, layout.message);
    footer::draw_keys(app, ink, layout.keys);
    let caret = match &app.form {
        Some(form) => draw_form(form, ink),
        None => caret,
    };
    if let Some(overlay) = &app.overlay {
        draw_overlay(app, overlay, ink);
    }
    which_key::draw(app, ink, area);
    caret.filter(|_| app.overlay.is_none())
}

/// The form in the middle, above the two rows at the foot.
fn draw_form(form: &Form, ink: &mut Ink<'_>) -> Option<(u16, u16)> {
    let area = ink.area();
    let above = Rect {
        height: area.height.saturating_sub(2),
        ..area
    };
    let (width, height) = form.wanted_size();
    form.draw(ink, middle(above, width, height))
}

fn draw_overlay(app: &App, overlay: &Overlay, ink: &mut Ink<'_>) {
    match overlay {
        Overlay::Choose(chooser) => choose::draw(app, chooser, ink),
        Overlay::Help { .. } | Overlay::Details { .. } | Overlay::Text { .. } => {
            if let Some(text) = text_box::TextBox::of(app, overlay) {
                text.draw(ink);
            }
        }
    }
}

/// A box in the middle of an area.
fn middle(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height) / 2,
        width,
        height,
    )
}

/// The key that shows help where the keys are now.
pub(crate) fn help_key(app: &App) -> String {
    footer::key_of(app, "app.help", app.contexts()).unwrap_or_default()
}
