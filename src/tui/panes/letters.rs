//! The box that waits for a letter: what for, and what the letters stand for.

use super::{key_names, words};
use crate::app::{App, Awaited};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// Rows at most, the last of them what leads out.
const MOST: u16 = 14;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let Some(awaited) = app.awaited else {
        return;
    };
    let (title, none) = match awaited {
        Awaited::Mark => ("mark-which-to-set", "mark-none"),
        Awaited::GoTo => ("mark-which-to-go", "mark-none"),
        Awaited::Record => ("macro-which-to-record", "macro-none"),
        Awaited::Play(_) | Awaited::PlayOver => ("macro-which-to-play", "macro-none"),
    };
    let known = known(app, awaited);
    let rows = u16::try_from(known.len().max(1)).unwrap_or(MOST);
    let height = rows.saturating_add(1).min(MOST) + 2;
    let frame = Rect {
        y: area.bottom().saturating_sub(height.min(area.height) + 1),
        height: height.min(area.height),
        ..area
    };
    let inside = ink.frame(frame, &app.text(title));
    let (key, word, muted) = (
        ink.style(Role::Key),
        ink.style(Role::KeyWord),
        ink.style(Role::Muted),
    );
    let last = inside.height.saturating_sub(1);
    for (row, (name, code, rest)) in (0..last).zip(&known) {
        let start = 2 + ink.word(inside, row, 1, name, Is::Exact, key);
        let start = start + ink.word(inside, row, start, code, Is::Exact, word) + 1;
        let column = Column {
            start,
            width: inside.width.saturating_sub(start + 1),
        };
        ink.field(inside, row, column, rest, Is::Name, Edge::Start, word);
    }
    if known.is_empty() {
        ink.word(inside, 0, 1, &app.text(none), Is::Words, muted);
    }
    let args = Args::new().set(
        "key",
        key_names::label(app, crate::input::Code::Escape.into()),
    );
    let way_out = || app.say("mark-way-out", args);
    let wrong = app.notice.as_ref().map(|notice| notice.text.clone());
    let out = wrong.unwrap_or_else(way_out);
    ink.word(inside, last, 1, &out, Is::Words, muted);
    let more = known.len().saturating_sub(usize::from(last));
    if more > 0 {
        let more = format!("+{more}");
        let start = inside.width.saturating_sub(words::width(&more) + 1);
        ink.word(inside, last, start, &more, Is::Code, muted);
    }
}

/// What can be told of each letter: itself, a code, and words.
fn known(app: &App, awaited: Awaited) -> Vec<(String, String, String)> {
    match awaited {
        Awaited::Mark | Awaited::GoTo => {
            let marks = app.marks.iter();
            let row = |(letter, marked): (&char, &crate::app::Marked)| {
                let case = marked.household.to_string();
                (letter.to_string(), case, marked.name.clone())
            };
            marks.map(row).collect()
        }
        Awaited::Record | Awaited::Play(_) | Awaited::PlayOver => {
            let row = |(name, strokes): (&String, &Vec<crate::keys::Stroke>)| {
                let keys = key_names::recorded(app, strokes, strokes);
                (name.clone(), keys, String::new())
            };
            app.macros.kept.iter().map(row).collect()
        }
    }
}
