//! The last two rows: what the program has to say, and the keys that are
//! likely next with the time of the last saving.

use super::key_names::{in_turn, key_of};
use super::{timeline, words};
use crate::app::{App, Body, Focus, Tone};
use crate::commands::{self, Command};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// Commands that are shown together, by the first of them.
const PAIRS: [(&str, &str); 2] = [
    ("cursor.down", "cursor.up"),
    ("timeline.earlier", "timeline.later"),
];

pub(super) fn draw_message(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let Some((text, role)) = message(app) else {
        return;
    };
    let mut room = area.width.saturating_sub(2);
    if words::width(&text) > room
        && let Some(key) = key_of(app, "app.message", app.contexts())
    {
        let more = app.say("pane-more", Args::new().set("key", key));
        let width = words::width(&more);
        room = room.saturating_sub(width + 1);
        let start = area.width.saturating_sub(width + 1);
        ink.word(area, 0, start, &more, Is::Words, ink.style(Role::Key));
    }
    let column = Column {
        start: 1,
        width: room,
    };
    ink.field(
        area,
        0,
        column,
        &text,
        Is::Words,
        Edge::Start,
        ink.style(role),
    );
}

/// The sentence of the moment.
pub(crate) fn message(app: &App) -> Option<(String, Role)> {
    if let Some(busy) = app.busy {
        return Some((busy.words(app), Role::Caution));
    }
    if let Some(mistake) = app
        .search
        .as_ref()
        .and_then(|search| search.mistake.as_ref())
    {
        return Some((mistake.words(app), Role::Caution));
    }
    if let Some(notice) = &app.notice {
        let role = match notice.tone {
            Tone::Good => Role::Good,
            Tone::Caution => Role::Caution,
            Tone::Bad => Role::Bad,
        };
        return Some((notice.text.clone(), role));
    }
    let line = match (&app.screens.seen().body, app.focus) {
        (Body::Rows(listing), _) => listing.under_cursor()?.line(app),
        (Body::Panes, Focus::Timeline) => timeline::explain::marked(app),
        _ => None,
    };
    line.map(|text| (text, Role::Text))
}

pub(super) fn draw_keys(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let saved = app.saved.map(|saved| {
        let args = Args::new().set("time", saved.time());
        app.say("app-saved-at", args)
    });
    let mut end = area.width.saturating_sub(1);
    if let Some(sent) = app.sent {
        let args = Args::new()
            .set("last", words::count(sent.last as u64))
            .set("all", words::count(sent.all));
        let sent = app.say("app-bytes", args);
        end = end.saturating_sub(words::width(&sent));
        ink.word(area, 0, end, &sent, Is::Words, ink.style(Role::Muted));
        end = end.saturating_sub(2);
    }
    if let Some(saved) = saved {
        let width = words::width(&saved);
        end = end.saturating_sub(width);
        ink.word(area, 0, end, &saved, Is::Words, ink.style(Role::Good));
        end = end.saturating_sub(2);
    }
    let help = hint(app, "app.help").map(|hint| (hint.width(), hint));
    let reserved = help.as_ref().map_or(0, |(width, _)| width + 2);
    let mut start = 1;
    for hint in hints(app) {
        if start + hint.width() + reserved > end {
            break;
        }
        start += hint.draw(ink, area, start) + 2;
    }
    if let Some((width, hint)) = help
        && start + width <= end
    {
        hint.draw(ink, area, start);
    }
}

/// The likely commands where the keys are now, in the order of the table.
fn hints(app: &App) -> impl Iterator<Item = Hint> {
    let likely = |command: &&Command| is_likely(app, command);
    commands::TABLE
        .iter()
        .filter(likely)
        .filter_map(|command| hint(app, command.id))
}

fn is_likely(app: &App, command: &Command) -> bool {
    let contexts = app.contexts();
    let mut likely = command.likely.iter();
    likely.any(|context| contexts.contains(context))
        && command.id != "app.help"
        && command.can(app).is_ok()
}

/// Keys and the word for what they do.
struct Hint {
    keys: String,
    word: String,
}

fn hint(app: &App, command: &str) -> Option<Hint> {
    let mut keys = key_of(app, command, app.contexts())?;
    let partner = PAIRS.iter().find(|(first, _)| *first == command);
    if let Some(other) = partner.and_then(|(_, other)| key_of(app, other, app.contexts())) {
        // Letters of a script that joins them would become one word.
        let joined = [&keys, &other].iter().all(|key| {
            words::width(key) == 1
                && key
                    .chars()
                    .all(|letter| !letter.is_alphabetic() || letter.is_ascii())
        });
        keys = match joined {
            true => keys + &other,
            false => in_turn(app, [keys, other].into_iter()),
        };
    }
    let word = app.text(&commands::short_message(command));
    Some(Hint { keys, word })
}

impl Hint {
    fn width(&self) -> u16 {
        words::width(&self.keys) + 1 + words::width(&self.word)
    }

    fn draw(&self, ink: &mut Ink<'_>, area: Rect, start: u16) -> u16 {
        let (key, word) = (ink.style(Role::Key), ink.style(Role::KeyWord));
        let after = start + ink.word(area, 0, start, &self.keys, Is::Exact, key) + 1;
        after + ink.word(area, 0, after, &self.word, Is::Words, word) - start
    }
}

/// The commands whose keys stand in the last row, as far as there is room, with
/// the keys.
#[cfg(test)]
pub(crate) fn hinted(app: &App) -> Vec<(&'static str, crate::keys::Sequence)> {
    let of = |command: &str| {
        let keys = super::key_names::keys_of(app, command, app.contexts());
        keys.into_iter().next()
    };
    let likely = |command: &&Command| hint(app, command.id).is_some() && is_likely(app, command);
    let help = |command: &&Command| command.id == "app.help";
    let shown = commands::TABLE.iter().filter(|c| likely(c) || help(c));
    let with_partners = shown.flat_map(|command| {
        let partner = PAIRS.iter().find(|(first, _)| *first == command.id);
        [Some(command.id), partner.map(|(_, other)| *other)]
    });
    let ids = with_partners.flatten();
    ids.filter_map(|id| Some((id, of(id)?))).collect()
}
