//! What is said of the selection: in the title of the list, in a sentence, and
//! in the box that takes a pasted list.

use super::lines::{self, Line, Part};
use super::words;
use crate::app::{App, Pasted};
use crate::theme::Role;
use masar_text::messages::Args;

/// Rows of what was not recognised that are shown at most.
const MOST: usize = 200;

fn counts(app: &App) -> Args {
    let hidden = app.selection.hidden(&app.households);
    Args::new()
        .set("count", app.selection.len())
        .set("shown", words::count(app.selection.len()))
        .set("hidden", hidden)
        .set("hidden-shown", words::count(hidden))
}

/// How many are selected and how many of them the filter hides, in few words.
pub(super) fn title(app: &App) -> String {
    app.say("select-title", counts(app))
}

/// The same in a sentence.
pub(crate) fn selected(app: &App) -> String {
    app.say("select-now", counts(app))
}

/// What the box says of what was pasted.
pub(super) fn lines(app: &App, pasted: &Pasted, room: u16) -> Vec<Line> {
    let say = |id: &str, count: usize| {
        let args = Args::new()
            .set("count", count)
            .set("shown", words::count(count as u64));
        app.say(id, args)
    };
    let mut text = lines::paragraph(&app.text("select-paste-how"), room, Role::Text);
    if pasted.is_empty() {
        return text;
    }
    text.push(Vec::new());
    let known = usize::try_from(pasted.known.len()).unwrap_or(usize::MAX);
    text.extend(lines::paragraph(
        &say("select-paste-known", known),
        room,
        Role::Good,
    ));
    let mut doubts = |id: &str, doubtful: &[String]| {
        if doubtful.is_empty() {
            return;
        }
        let told = say(id, doubtful.len());
        text.extend(lines::paragraph(&told, room, Role::Caution));
        let shown = doubtful.iter().take(MOST);
        text.extend(shown.map(|word| vec![Part::exact(format!("  {word}"), Role::Text)]));
    };
    let unknown: Vec<String> = pasted.unknown.iter().map(ToString::to_string).collect();
    doubts("select-paste-unknown", &unknown);
    doubts("select-paste-unread", &pasted.unread);
    if pasted.passed > 0 {
        let told = say("select-paste-passed", pasted.passed);
        text.extend(lines::paragraph(&told, room, Role::Muted));
    }
    text
}
