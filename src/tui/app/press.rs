//! From a key to a command, or to a letter of what is being typed.

use super::{App, Awaited, Did, Effect, Later, Notice, macros};
use crate::commands::{self, Count, forms};
use crate::forms::FormInput;
use crate::input::{Code, Key, Modifiers};
use crate::keys::{self, Entry, Step};
use crate::panes;
use masar_text::edit::Field;
use masar_text::messages::Args;
use std::sync::Arc;

/// Takes a key.
pub(super) fn key(app: &mut App, key: Key) -> Vec<Effect> {
    let (records, entry) = (app.macros.recording.is_some(), entry(app));
    let effects = press(app, key);
    if records {
        macros::pressed(app, key, entry);
    }
    effects
}

fn press(app: &mut App, key: Key) -> Vec<Effect> {
    if let Some(awaited) = app.awaited.take() {
        return letter(app, awaited, key);
    }
    let entry = entry(app);
    let key = match entry {
        Entry::Commands => panes::mirrored(key, app.lang()),
        Entry::Text => key,
    };
    let keymap = Arc::clone(&app.keymap);
    let active = app.active();
    match app.resolver.press(key, &keymap, active, entry) {
        Step::Matched { command, count } => commands::run(app, &command, Count(count)),
        // The box says which of them work.
        Step::Pending => {
            let mut effects = app.catch_up();
            effects.extend(commands::tour::follow(app, Did::Began));
            effects
        }
        Step::Cancelled => Vec::new(),
        Step::NotFound => unbound(app, key),
    }
}

/// Takes the letter that a command waits for; a key that types none gives it up.
fn letter(app: &mut App, awaited: Awaited, key: Key) -> Vec<Effect> {
    app.notice = None;
    if let Some(letter) = keys::letter(key, &app.keymap) {
        return commands::mark::take(app, awaited, letter);
    }
    if key.text().is_some() {
        app.awaited = Some(awaited);
        app.notice = Some(Notice::caution(app.text("mark-no-letter")));
    }
    Vec::new()
}

/// Takes pasted text, where something takes it.
pub(super) fn paste(app: &mut App, text: &str) -> Vec<Effect> {
    let records = app.macros.recording.is_some();
    let Some(effects) = put(app, text) else {
        app.notice = Some(Notice::caution(app.text("pane-nothing-takes-text")));
        return Vec::new();
    };
    if records {
        macros::pasted(app, text);
    }
    effects
}

/// Puts pasted text where the caret is; `None` where there is none.
fn put(app: &mut App, text: &str) -> Option<Vec<Effect>> {
    app.awaited = None;
    if let Some(line) = &mut app.line {
        line.edit(|field| {
            field.insert(text);
        });
        return Some(Vec::new());
    }
    if app.overlay.is_some() {
        return commands::select::paste(app, text);
    }
    if app.form.is_some() {
        return Some(forms::press(app, FormInput::Paste(text.to_owned())));
    }
    if let Some(search) = app.search.as_mut() {
        search.field.insert(text);
        return Some(searched(app));
    }
    if app.editing().is_some() {
        type_in_cell(app, |field| {
            field.insert(text);
        });
        return Some(Vec::new());
    }
    commands::grid::pasted::paste(app, text)
}

/// What keys mean now: commands, or letters where no command has them.
pub(crate) fn entry(app: &App) -> Entry {
    let typing = app.form.is_some() || app.search.is_some() || app.editing().is_some();
    match app.line.is_some() || app.overlay.is_none() && typing {
        true => Entry::Text,
        false => Entry::Commands,
    }
}

fn unbound(app: &mut App, key: Key) -> Vec<Effect> {
    if let Some(line) = &mut app.line {
        line.edit(|field| edit(field, key));
        return Vec::new();
    }
    if app.overlay.is_none() && app.form.is_some() {
        return forms::press(app, FormInput::Key(key));
    }
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
    if app.overlay.is_none() && app.editing().is_some() {
        type_in_cell(app, |field| edit(field, key));
        return Vec::new();
    }
    let args = Args::new()
        .set(
            "key",
            panes::key_name(app, panes::mirrored(key, app.lang())),
        )
        .set("help", panes::help_key(app));
    app.notice = Some(Notice::caution(app.say("pane-no-such-key", args)));
    Vec::new()
}

/// Edits the cell of the sheet that is being typed in.
fn type_in_cell(app: &mut App, edit: impl FnOnce(&mut Field)) {
    app.notice = None;
    let grid = app.grid.as_mut();
    if let Some(editing) = grid.and_then(|grid| grid.editing.as_mut()) {
        editing.edit(edit);
    }
}

/// Looks for what is typed: at once, or on a slow line when the keys rest.
pub(crate) fn searched(app: &mut App) -> Vec<Effect> {
    if !app.lean.is_on() {
        return look(app);
    }
    if let Some(search) = &mut app.search {
        search.read(&app.book);
        app.later = Later::Search;
    }
    Vec::new()
}

/// Looks for what is typed now.
pub(super) fn look(app: &mut App) -> Vec<Effect> {
    let Some(search) = &mut app.search else {
        return Vec::new();
    };
    let filter = search.read(&app.book);
    if filter.text == app.filter.text {
        return Vec::new();
    }
    vec![app.filter_by(filter)]
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
