//! Help: the commands that work where the keys are, with the keys as they are
//! now, and why some do not work.

use super::key_names;
use super::lines::{self, Line, Part};
use super::timeline::signs;
use crate::app::App;
use crate::commands::{self, Command};
use crate::keys::Keycaps;
use crate::theme::Role;
use masar_domain::timeline::CellState;
use masar_text::messages::Args;

/// The cells of the keys' column.
const KEYS: u16 = 22;

/// Every command that has a key in `contexts`, context by context.
pub(crate) fn lines(app: &App, contexts: &[&str], room: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    for context in contexts {
        let section = section(app, context, contexts);
        if !section.is_empty() {
            lines.extend(heading(
                app,
                &format!("help-in-{context}"),
                lines.is_empty(),
            ));
            lines.extend(section);
        }
    }
    if contexts.contains(&"timeline") {
        lines.extend(legend(app));
    }
    lines.extend(counts(app, room));
    lines
}

fn heading(app: &App, id: &str, first: bool) -> Vec<Line> {
    let title = vec![Part::words(app.text(id), Role::Heading)];
    match first {
        true => vec![title],
        false => vec![Vec::new(), title],
    }
}

/// The commands bound in one context, in the order of the table.
fn section(app: &App, context: &str, contexts: &[&str]) -> Vec<Line> {
    let holding = app.active_in(contexts).holding;
    let bound = |command: &Command| {
        let mut here = app.keymap.bindings();
        here.any(|binding| {
            let counts = binding.when.is_none_or(|when| holding.has(when));
            counts && binding.context == context && binding.command == command.id
        })
    };
    let shown = commands::TABLE.iter().filter(|command| bound(command));
    shown
        .filter_map(|command| line(app, command, contexts))
        .collect()
}

fn line(app: &App, command: &Command, contexts: &[&str]) -> Option<Line> {
    if app
        .keymap
        .keys_of(command.id, app.active_in(contexts))
        .is_empty()
    {
        return None;
    }
    let keys = key_names::keys_of(app, command.id, contexts);
    let keys: Vec<String> = keys.iter().map(|k| key_names::sequence(app, k)).collect();
    let refused = command.can(app).err();
    let role = match refused {
        Some(_) => Role::Muted,
        None => Role::Key,
    };
    let mut line = vec![
        Part::exact(keys.join("  "), role).wide(KEYS),
        Part::words(
            key_names::words_of(app, command.id, contexts),
            Role::KeyWord,
        ),
    ];
    if keys.is_empty() {
        let key = key_names::key_of(app, "line.open", contexts).unwrap_or_default();
        let because = app.say("help-no-key-here", Args::new().set("key", key));
        line.push(Part::words(format!("({because})"), Role::Muted));
    } else if let Some(because) = refused {
        line.push(Part::words(
            format!("({})", app.text(because.0)),
            Role::Muted,
        ));
    }
    Some(line)
}

/// The signs of the timeline.
fn legend(app: &App) -> Vec<Line> {
    let mut lines = heading(app, "help-signs", false);
    for state in CellState::ALL.iter().filter(|s| **s != CellState::Nothing) {
        let (glyph, role) = signs::of(*state);
        let word = app.text(&format!("timeline-state-{}", state.code()));
        lines.push(vec![
            Part::code(app.theme.glyph(glyph), role).wide(KEYS),
            Part::words(word, Role::Text),
        ]);
    }
    lines
}

/// That a number before a key repeats it, and whose letters keys are shown in.
fn counts(app: &App, room: u16) -> Vec<Line> {
    let mut texts = vec![app.text("help-counts")];
    let keycaps = app.keycaps;
    if keycaps != Keycaps::Us {
        let word = app.text(&format!("app-keyboard-{}", keycaps.code()));
        texts.push(app.say("help-keyboard", Args::new().set("keyboard", word)));
    }
    if matches!(keycaps, Keycaps::Arabic101 | Keycaps::Hebrew) {
        texts.push(app.text("help-in-turn"));
    }
    let said = texts
        .iter()
        .flat_map(|text| lines::paragraph(text, room, Role::Muted));
    std::iter::once(Vec::new()).chain(said).collect()
}
