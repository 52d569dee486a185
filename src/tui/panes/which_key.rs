//! What may follow the keys pressed so far.

use super::{key_names, words};
use crate::app::App;
use crate::commands;
use crate::ink::{Ink, Is};
use crate::keys::Then;
use crate::theme::Role;
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// One way to go on.
struct Choice {
    key: String,
    word: String,
    works: bool,
}

impl Choice {
    fn width(&self) -> u16 {
        words::width(&self.key) + 1 + words::width(&self.word)
    }
}

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let pending = app.resolver.pending();
    if pending.is_empty() {
        return;
    }
    let choices = choices(app);
    let widest = choices.iter().map(Choice::width).max().unwrap_or(0) + 2;
    let inside = area.width.saturating_sub(4).max(widest);
    let columns = (inside / widest).clamp(1, 3);
    let rows = u16::try_from(choices.len()).unwrap_or(1).div_ceil(columns);
    let height = (rows + 2).min(area.height);
    let frame = Rect {
        y: area.bottom().saturating_sub(height + 1),
        height,
        ..area
    };
    let pressed = pending.iter().map(|key| key_names::label(app, *key));
    let text = ink.frame(frame, &key_names::in_turn(app, pressed));
    for (place, choice) in (0u16..).zip(&choices) {
        let (column, row) = (place / rows, place % rows);
        draw_choice(ink, text, row, 1 + column * (inside / columns), choice);
    }
}

fn choices(app: &App) -> Vec<Choice> {
    let hints = app.keymap.hints(app.active(), app.resolver.pending());
    let choice = |hint: crate::keys::Hint| {
        let typed = key_names::hint(app, &hint);
        let works = typed.is_some();
        let key = typed.unwrap_or_else(|| app.no_amount());
        match hint.then {
            Then::More(count) => Choice {
                key,
                word: app.say("pane-more-keys", Args::new().set("count", count)),
                works,
            },
            Then::Command(id) => Choice {
                key,
                word: key_names::words_of(app, &id, app.contexts()),
                works: works && commands::named(&id).is_some_and(|c| c.can(app).is_ok()),
            },
        }
    };
    hints.into_iter().map(choice).collect()
}

fn draw_choice(ink: &mut Ink<'_>, area: Rect, row: u16, start: u16, choice: &Choice) {
    let (key, word) = match choice.works {
        true => (Role::Key, Role::KeyWord),
        false => (Role::Muted, Role::Muted),
    };
    let after = start + ink.word(area, row, start, &choice.key, Is::Exact, ink.style(key)) + 1;
    ink.word(area, row, after, &choice.word, Is::Words, ink.style(word));
}
