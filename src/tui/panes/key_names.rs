//! What keys are called, and which keys of a command are shown.
//!
//! A key of a binding goes by the letter that is printed on it where the user
//! chose a keyboard (see [`Keycaps`](crate::keys::Keycaps)); what somebody has
//! typed goes by itself.
//!
//! Invariants: a key that is shown runs its command when it is typed on the
//! keyboard that was chosen; keys pressed in turn stand in the order in which
//! the line is read.

use crate::app::App;
use crate::commands;
use crate::input::{Code, Key};
use crate::keys::{Active, Entry, Hint, Resolver, Sequence, Step, Stroke, Then, spell};
use crate::theme::GlyphSet;
use masar_text::layout;
use masar_text::sanitize::sanitize;
use masar_text::{Direction, Lang};

/// Isolates: left to right, right to left, by the first letter; and their end.
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Carries a mark that a key types alone.
const TATWEEL: char = '\u{640}';

/// The preferred key of a command where some contexts are active.
pub(crate) fn key_of(app: &App, command: &str, contexts: &[&str]) -> Option<String> {
    let keys = keys_of(app, command, contexts);
    keys.first().map(|keys| sequence(app, keys))
}

/// The keys of a command that the keyboard in use can type, the preferred ones
/// first; one that may come as another key is named where there is no other.
pub(crate) fn keys_of(app: &App, command: &str, contexts: &[&str]) -> Vec<Sequence> {
    let active = app.active_in(contexts);
    let keys = app.keymap.keys_of(command, active);
    let Some(layout) = app.keycaps.layout() else {
        return keys;
    };
    let runs = |keys: &Sequence| {
        let sent: Option<Vec<Key>> = keys
            .keys()
            .iter()
            .map(|key| layout.sent_for(*key))
            .collect();
        sent.is_some_and(|sent| comes_to(app, active, &sent).as_deref() == Some(command))
    };
    let doubtful = |keys: &Sequence| keys.keys().iter().any(|key| layout.is_doubtful(*key));
    let (doubtful, sure): (Vec<_>, Vec<_>) = keys.into_iter().filter(runs).partition(doubtful);
    match sure.is_empty() {
        true => doubtful,
        false => sure,
    }
}

/// The command that keys come to when they are typed from the first one on.
fn comes_to(app: &App, active: Active<'_>, sent: &[Key]) -> Option<String> {
    let mut resolver = Resolver::default();
    let mut run = None;
    for key in sent {
        run = match resolver.press(*key, &app.keymap, active, Entry::Commands) {
            Step::Matched { command, .. } => Some(command),
            _ => None,
        };
    }
    run
}

/// What a key is called that may follow those pressed; none where the keyboard
/// in use cannot type it.
pub(super) fn hint(app: &App, hint: &Hint) -> Option<String> {
    if let Some(layout) = app.keycaps.layout() {
        let mut resolver = app.resolver.clone();
        let sent = layout.sent_for(hint.key)?;
        let step = resolver.press(sent, &app.keymap, app.active(), Entry::Commands);
        match (&hint.then, step) {
            (Then::Command(id), Step::Matched { command, .. }) if *id == command => {}
            (Then::More(_), Step::Pending) => {}
            _ => return None,
        }
    }
    Some(label(app, hint.key))
}

/// What a command does: in the words of the user's own keymap, or in ours.
pub(super) fn words_of(app: &App, command: &str, contexts: &[&str]) -> String {
    match app.keymap.desc_of(command, app.active_in(contexts)) {
        Some(desc) => desc.to_owned(),
        None => app.text(&commands::message(command)),
    }
}

/// Keys pressed in turn, as they are called.
pub(crate) fn sequence(app: &App, keys: &Sequence) -> String {
    in_turn(app, keys.keys().iter().map(|key| label(app, *key)))
}

/// A part of what was recorded, as it is written in settings; all parts of it
/// in one direction.
pub(super) fn recorded(app: &App, part: &[Stroke], whole: &[Stroke]) -> String {
    let written = |stroke: &Stroke| match stroke {
        Stroke::Key(key) => match key.text() {
            Some(typed) if !typed.is_ascii() => letters(typed),
            _ => stroke.spelled(),
        },
        Stroke::Paste(_) => stroke.spelled(),
    };
    let part: Vec<String> = part.iter().map(written).collect();
    match whole.iter().map(written).any(|key| turns(&key)) {
        true => apart(app, &part),
        false => part.join(" "),
    }
}

/// One after the other, in the direction in which the interface is read.
pub(super) fn in_turn(app: &App, keys: impl Iterator<Item = String>) -> String {
    let keys: Vec<String> = keys.collect();
    match keys.iter().any(|key| turns(key)) {
        true => apart(app, &keys),
        false => keys.join(" "),
    }
}

/// Whether some letter is read from right to left.
fn turns(key: &str) -> bool {
    !key.is_ascii()
        && layout::layout(key, Direction::Ltr)
            .cells
            .iter()
            .any(|cell| cell.rtl)
}

/// One after the other, an Arabic letter kept from drawing its neighbours to
/// its other side.
fn apart(app: &App, keys: &[String]) -> String {
    let apart: Vec<String> = keys.iter().map(|key| format!("{FSI}{key}{PDI}")).collect();
    let towards = match app.lang().direction() {
        Direction::Rtl => RLI,
        _ => LRI,
    };
    format!("{towards}{}{PDI}", apart.join(" "))
}

/// What a key of a binding is called: by what is printed on it.
pub(crate) fn label(app: &App, key: Key) -> String {
    let printed = app.keycaps.layout().and_then(|layout| layout.sent_for(key));
    name(app, printed.unwrap_or(key))
}

/// What a key is called: arrows as they point on this screen, others by the
/// names that stand on keyboards.
pub(crate) fn name(app: &App, key: Key) -> String {
    let arrows = app.theme.glyphs() == GlyphSet::Unicode;
    let key = mirrored(key, app.lang());
    let mut text = String::new();
    for (held, word) in [
        (key.modifiers.control, "Ctrl-"),
        (key.modifiers.alt, "Alt-"),
        (key.modifiers.shift, "Shift-"),
    ] {
        if held {
            text.push_str(word);
        }
    }
    let name = match key.code {
        Code::Left if arrows => "←",
        Code::Right if arrows => "→",
        Code::Up if arrows => "↑",
        Code::Down if arrows => "↓",
        Code::Left => "Left",
        Code::Right => "Right",
        Code::Up => "Up",
        Code::Down => "Down",
        Code::Enter => "Enter",
        Code::Escape => "Esc",
        Code::Tab => "Tab",
        Code::Backspace => "Backspace",
        Code::PageUp => "PgUp",
        Code::PageDown => "PgDn",
        Code::Home => "Home",
        Code::End => "End",
        Code::Insert => "Ins",
        Code::Delete => "Del",
        Code::Char(' ') => "Space",
        Code::Char(letter) if key.modifiers.control => {
            text.extend(letter.to_uppercase());
            return text;
        }
        Code::Char(letter) => return text + &letters(letter),
        _ => return text + &spell(Key::from(key.code)),
    };
    text + name
}

/// The letters of a character that a key types: two where it is lam-alef, and a
/// mark with something to stand on.
fn letters(typed: char) -> String {
    if typed.is_ascii() {
        return typed.to_string();
    }
    let clean = sanitize(&typed.to_string()).text;
    match clean.is_empty() {
        true => format!("{TATWEEL}{typed}"),
        false => clean,
    }
}

/// Left and right change places where reading runs the other way, so that an
/// arrow goes where it points.
pub(crate) fn mirrored(key: Key, lang: Lang) -> Key {
    if lang.direction() != Direction::Rtl {
        return key;
    }
    let code = match key.code {
        Code::Left => Code::Right,
        Code::Right => Code::Left,
        other => other,
    };
    Key { code, ..key }
}
