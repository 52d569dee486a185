//! From a key to a command, or to a letter of what is being typed.

use super::{App, Effect, Notice, Tone};
use crate::commands::{self, Count};
use crate::input::{Code, Key, Modifiers};
use crate::keys::{Entry, Step};
use crate::panes;
use masar_text::edit::Field;
use masar_text::messages::Args;
use std::sync::Arc;

/// Takes a key.
pub(super) fn key(app: &mut App, key: Key) -> Vec<Effect> {
    let entry = entry(app);
    let key = match entry {
        Entry::Commands => panes::mirrored(key, app.lang()),
        Entry::Text => key,
    };
    let keymap = Arc::clone(&app.keymap);
    let contexts = app.contexts();
    match app.resolver.press(key, &keymap, contexts, entry) {
        Step::Matched { command, count } => commands::run(app, &command, Count(count)),
        Step::Pending | Step::Cancelled => Vec::new(),
        Step::NotFound => unbound(app, key),
    }
}

/// Takes pasted text.
pub(super) fn paste(app: &mut App, text: &str) -> Vec<Effect> {
    match &mut app.search {
        Some(search) if app.overlay.is_none() => {
            search.field.insert(text);
            searched(app)
        }
        _ => Vec::new(),
    }
}

fn entry(app: &App) -> Entry {
    match (&app.overlay, &app.search) {
        (None, Some(_)) => Entry::Text,
        _ => Entry::Commands,
    }
}

fn unbound(app: &mut App, key: Key) -> Vec<Effect> {
    if app.overlay.is_none()
        && let Some(search) = &mut app.search
    {
        let before = search.field.text().to_owned();
        edit(&mut search.field, key);
        return match search.field.text() == before {
            true => Vec::new(),
            false => searched(app),
        };
    }
    let args = Args::new()
        .set(
            "key",
            panes::key_label(app, panes::mirrored(key, app.lang())),
        )
        .set("help", panes::help_key(app));
    app.notice = Some(Notice {
        tone: Tone::Caution,
        text: app.say("pane-no-such-key", args),
    });
    Vec::new()
}

/// Looks for what is typed; a mistake leaves what was found last.
fn searched(app: &mut App) -> Vec<Effect> {
    let Some(search) = &mut app.search else {
        return Vec::new();
    };
    match search.read() {
        Some(filter) if filter.text != app.filter.text => {
            app.filter = filter;
            app.households.window = Default::default();
            vec![app.find(None)]
        }
        _ => Vec::new(),
    }
}

/// The editing that keys do in a line of text, bound nowhere: as everywhere.
pub(crate) fn edit(field: &mut Field, key: Key) {
    let control = key.modifiers == Modifiers::CONTROL;
    let word = control || key.modifiers == Modifiers::ALT;
    match key.code {
        Code::Char('w') if control => field.delete_word(),
        Code::Char('u') if control => field.clear(),
        Code::Char('a') if control => field.home(),
        Code::Char('e') if control => field.end(),
        Code::Backspace if word => field.delete_word(),
        Code::Left if word => field.word_left(),
        Code::Right if word => field.word_right(),
        Code::Backspace => field.backspace(),
        Code::Delete => field.delete(),
        Code::Left => field.left(),
        Code::Right => field.right(),
        Code::Home => field.home(),
        Code::End => field.end(),
        _ => {
            if let Some(letter) = key.text() {
                field.insert(letter.encode_utf8(&mut [0; 4]));
            }
        }
    }
}
