//! The picture of the app: a pure function of its state into a frame.
//!
//! What lives here: the panes and what stands over them, and the projections
//! of case files that their rows show. What does not: what happens on a key.
//!
//! Invariant: everything is drawn through [`Ink`], so it comes out mirrored in
//! Arabic and no letter is cut or lost.

pub(crate) mod balance;
mod banner;
mod choose;
mod column_box;
pub(crate) mod dashboard;
mod details;
mod dossier_lines;
pub mod due;
pub mod duplicates;
pub mod enrollment_line;
mod enrollments;
pub(crate) mod filter_help;
mod footer;
mod graduation;
pub(crate) mod grid;
mod grid_faults;
pub(crate) mod groups;
mod header;
mod help;
pub mod household_row;
pub(crate) mod households;
mod key_names;
pub mod layout;
mod letters;
mod line;
pub mod lines;
pub mod listing;
mod macros;
pub mod matches;
pub mod matters;
mod offer_box;
pub(crate) mod operations;
pub(crate) mod preview;
pub mod reading;
mod sample;
mod selection;
pub(crate) mod text_box;
mod timeline;
mod tiny;
mod tour;
pub mod vacancies;
mod view_box;
pub mod whatif;
mod which_key;
pub(crate) mod why;
pub(crate) mod words;

pub(crate) use choose::rows as choose_rows;
pub(crate) use column_box::rows as column_rows;
pub(crate) use details::masked;
#[cfg(test)]
pub(crate) use footer::hinted;
pub(crate) use footer::message;
pub(crate) use grid::{fit as fit_grid, grid_heading, shown_in_cell};
pub(crate) use grid_faults::refused_lines;
#[cfg(test)]
pub(crate) use key_names::keys_of;
pub(crate) use key_names::{key_of, mirrored, name as key_name};
pub(crate) use line::rows as line_rows;
pub(crate) use macros::rows as macro_rows;
pub(crate) use offer_box::rows as offer_rows;
pub(crate) use selection::selected;
#[cfg(test)]
pub(crate) use tour::rows as tour_rows;
pub(crate) use view_box::rows as view_rows;
pub(crate) use words::count;

use crate::app::{App, Body, Filled, Open, Overlay, Screen};
use crate::forms::Form;
use crate::ink::{Ink, Is};
use crate::theme::{Glyph, Role};
use layout::Layout;
use ratatui::layout::Rect;

/// Draws the app, and says where the terminal's cursor goes, if anywhere.
pub fn draw(app: &App, ink: &mut Ink<'_>) -> Option<(u16, u16)> {
    let area = ink.area();
    let Some(layout) = app.layout() else {
        tiny::draw(app, ink, area);
        return None;
    };
    match app.past {
        Some(past) => banner::draw(app, past, ink, layout.header),
        None => header::draw(app, ink, layout.header),
    }
    let caret = draw_screen(app, ink, &layout);
    if let Some(area) = layout.tour {
        tour::draw(app, ink, area);
    }
    footer::draw_message(app, ink, layout.message);
    footer::draw_keys(app, ink, layout.keys);
    let caret = match &app.form {
        Some(form) => draw_form(form, ink),
        None => caret,
    };
    if app.overlay.is_none() && !app.lean.is_on() {
        draw_offers(app, ink, layout.message);
    }
    if let Some(overlay) = &app.overlay {
        draw_overlay(app, overlay, ink);
    }
    which_key::draw(app, ink, area);
    letters::draw(app, ink, area);
    match &app.line {
        Some(line) => line::draw(app, line, ink, layout.message),
        None => caret.filter(|_| app.overlay.is_none()),
    }
}

/// What the word of the filter, or the cell, that is typed can become.
fn draw_offers(app: &App, ink: &mut Ink<'_>, message: Rect) {
    if let Some(search) = &app.search
        && let Some(offers) = &search.offers
    {
        let offers = offers.offers.iter().map(|(text, meaning)| (text, meaning));
        let title = app.text("pane-search-offers");
        offer_box::draw(ink, message, &title, offers, Some(search.window));
    }
    if app.form.is_none()
        && let Some(editing) = app.editing()
        && !editing.offers.is_empty()
    {
        let offers = editing
            .offers
            .iter()
            .map(|offer| (&offer.name, offer.meaning()));
        let title = app.text(&grid_heading(editing.part));
        let marked = editing.marked().map(|_| editing.window);
        offer_box::draw(ink, message, &title, offers, marked);
    }
}

/// What the screen that is seen is filled with.
fn draw_screen(app: &App, ink: &mut Ink<'_>, layout: &Layout) -> Option<(u16, u16)> {
    let open = app.screens.seen();
    match (&open.body, open.screen.filled()) {
        (Body::Rows(listing), _) if open.screen == Screen::Grid => {
            grid::draw(app, ink, layout.whole, (open, listing))
        }
        (Body::Rows(listing), Filled::Rows(columns)) => {
            listing::draw(app, ink, layout.whole, (open, listing, columns));
            None
        }
        (Body::Text(telling), _) => {
            reading::draw(app, ink, layout.whole, (open, telling));
            None
        }
        _ => draw_panes(app, ink, layout),
    }
}

fn draw_panes(app: &App, ink: &mut Ink<'_>, layout: &Layout) -> Option<(u16, u16)> {
    let caret = households::draw(app, ink, layout.households);
    enrollments::draw(app, ink, layout.enrollments);
    timeline::draw(app, ink, layout.timeline, layout);
    if let Some(side) = layout.details {
        details::draw_side(app, ink, side);
    }
    caret
}

/// The title of a screen that is not the panes': its name, a total, how it is
/// looked at, and the household it speaks of. Says where it ends.
fn draw_screen_title(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    open: &Open,
    total: Option<(String, Is)>,
) -> u16 {
    let (code, style) = (open.screen.code(), ink.style(Role::PaneTitle));
    let title = app.text(&format!("screen-{code}"));
    let mut start = 1 + ink.word(area, 0, 1, &title, Is::Words, style) + 1;
    let heading = ink.style(Role::Heading);
    if let Some((total, is)) = total {
        start += ink.word(area, 0, start, &total, is, heading) + 1;
    }
    let muted = ink.style(Role::Muted);
    if let Some(view) = open.view() {
        let view = app.text(&format!("screen-{code}-view-{view}"));
        ink.sign(area, 0, start, Glyph::Gap, muted);
        start += 2;
        start += ink.word(area, 0, start, &view, Is::Words, style) + 1;
    }
    if let Some((id, name)) = subject(app, open) {
        ink.sign(area, 0, start, Glyph::Gap, muted);
        start += 2;
        let is = match open.screen {
            Screen::Groups => Is::Words,
            _ => Is::Code,
        };
        start += ink.word(area, 0, start, &id, is, heading) + 1;
        start += ink.word(area, 0, start, &name, Is::Name, muted) + 1;
    } else if let Some(household) = open.of {
        ink.sign(area, 0, start, Glyph::Gap, muted);
        start += 2;
        start += ink.word(area, 0, start, &household.to_string(), Is::Code, heading) + 1;
        let head = open
            .file()
            .and_then(|file| file.household.head_on(app.today()));
        let head = head.map_or("", |head| head.particulars.name.shown());
        start += ink.word(area, 0, start, head, Is::Name, muted) + 1;
    }
    start
}

/// The vacancy or the person that a screen lists matches of.
fn subject(app: &App, open: &Open) -> Option<(String, String)> {
    match open.screen {
        Screen::Preview => preview::subject(app),
        Screen::Groups => groups::subject(app),
        Screen::Candidates => {
            let vacancy = &app.vacant.as_ref()?.vacancy;
            Some((vacancy.id.to_string(), vacancy.terms.title.clone()))
        }
        Screen::Openings => {
            let (person, file) = (app.seeker?, open.file()?);
            let member = file.household.member(person)?;
            let name = member.particulars.name.shown();
            Some((person.to_string(), name.to_owned()))
        }
        Screen::Pair => {
            let (one, other) = app.pair?;
            Some((one.to_string(), other.to_string()))
        }
        _ => None,
    }
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
        Overlay::Sample(window) => sample::draw(app, window, ink),
        Overlay::Macros(window) => macros::draw(app, window, ink),
        Overlay::Columns(window) => column_box::draw(app, window, ink),
        Overlay::Views(views, window) => view_box::draw(app, (views, window), ink),
        Overlay::Help { .. }
        | Overlay::Details { .. }
        | Overlay::Text { .. }
        | Overlay::Pasted { .. }
        | Overlay::Told { .. } => {
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

/// The frame of a list of so many rows, at least one and at most `seen` of which
/// are seen, above the row of messages.
fn above(message: Rect, rows: usize, seen: u16) -> Rect {
    let rows = u16::try_from(rows).unwrap_or(seen).clamp(1, seen);
    Rect {
        y: message.y.saturating_sub(rows + 2),
        height: rows + 2,
        ..message
    }
}

/// Which lines of a framed text or list are seen, on the frame, where not all
/// are.
fn draw_place(ink: &mut Ink<'_>, frame: Rect, first: usize, all: usize) {
    let seen = usize::from(frame.height.saturating_sub(2));
    if all <= seen {
        return;
    }
    let place = format!(" {}-{}/{all} ", first + 1, first + seen);
    let bottom = frame.height.saturating_sub(1);
    let start = frame.width.saturating_sub(words::width(&place) + 2);
    let style = ink.style(Role::Muted);
    ink.word(frame, bottom, start, &place, Is::Code, style);
}

/// The key that shows help where the keys are now.
pub(crate) fn help_key(app: &App) -> String {
    key_of(app, "app.help", app.contexts()).unwrap_or_default()
}
