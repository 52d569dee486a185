//! The first row: whose register this is, the panes and screens with their
//! keys as far as there is room, and how many households ask for attention.

use super::{key_names, words};
use crate::app::{App, Focus, Screen, Speaks};
use crate::commands::contexts;
use crate::ink::{Ink, Is};
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
    if let Some(recording) = &app.macros.recording {
        let args = Args::new().set("name", recording.name.as_str());
        let text = app.say("macro-recording", args);
        start += ink.word(area, 0, start, &text, Is::Words, ink.style(Role::Caution)) + 2;
    }
    if let Some(playing) = &app.macros.playing {
        let args = Args::new()
            .set("name", playing.name.as_str())
            .set("done", playing.done())
            .set("all", playing.all());
        let text = app.say("macro-playing", args);
        start += ink.word(area, 0, start, &text, Is::Words, ink.style(Role::Caution)) + 2;
    }
    for place in places(app) {
        if start + place.width() >= area.width {
            break;
        }
        start += place.draw(ink, area, start) + 2;
    }
}

/// A pane or a screen in the header.
struct Place {
    key: Option<String>,
    title: String,
    /// How many wait there.
    count: Option<u64>,
    seen: bool,
}

/// The panes, then the other screens.
fn places(app: &App) -> impl Iterator<Item = Place> {
    let seen = app.screens.seen().screen;
    // The same row whatever stands over the panes.
    let key = |command: &str| key_names::key_of(app, command, contexts::HOUSEHOLDS);
    let panes = PANES.iter().map(move |(focus, title, command)| Place {
        key: key(command),
        title: app.text(title),
        count: None,
        seen: seen == Screen::Work && *focus == app.focus,
    });
    // One goes to what speaks of all; what speaks of a household is come to.
    let others = Screen::ALL.iter().filter(move |screen| {
        let leads = screen.speaks() == Speaks::OfAll || **screen == seen;
        **screen != Screen::Work && leads
    });
    let screens = others.map(move |screen| Place {
        key: key(&format!("screen.{}", screen.code())),
        title: app.text(&format!("screen-{}", screen.code())),
        count: app.due.filter(|_| *screen == Screen::Due),
        seen: seen == *screen,
    });
    panes.chain(screens)
}

impl Place {
    fn count(&self) -> Option<String> {
        self.count.map(words::count)
    }

    fn width(&self) -> u16 {
        let wide = |text: &String| words::width(text) + 1;
        let key = self.key.as_ref().map_or(0, wide);
        let count = self.count().as_ref().map_or(0, wide);
        key + words::width(&self.title) + count
    }

    fn draw(&self, ink: &mut Ink<'_>, area: Rect, from: u16) -> u16 {
        let mut start = from;
        if let Some(key) = &self.key {
            start += ink.word(area, 0, start, key, Is::Exact, ink.style(Role::Key)) + 1;
        }
        let role = match self.seen {
            true => Role::PaneTitle,
            false => Role::PaneTitleIdle,
        };
        start += ink.word(area, 0, start, &self.title, Is::Words, ink.style(role));
        if let Some(count) = self.count() {
            let role = match self.count {
                Some(0) => Role::Muted,
                _ => Role::Caution,
            };
            start += 1;
            start += ink.word(area, 0, start, &count, Is::Code, ink.style(role));
        }
        start - from
    }
}
