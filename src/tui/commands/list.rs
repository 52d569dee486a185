//! The list as a whole: a sample of it by lot, and a file of it as it is shown.

use super::{Count, argument, line};
use crate::app::{App, Effect, ListFile, Notice, Screen};
use crate::columns::Column;
use crate::columns::sample::{SEEDS, drawn};
use masar_text::messages::Args;

/// Asks how many are drawn.
pub(super) fn sample(app: &mut App, _: Count) -> Vec<Effect> {
    line::ask(app, "select.sample")
}

/// Selects so many of the list by lot and no others; behind the number may
/// stand what draws the same again.
pub(super) fn sample_of(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let mut words = typed.split_whitespace();
    let many = argument::number(words.next()?).filter(|many| *many > 0)?;
    let seed = match (words.next(), words.next()) {
        (None, _) => app.now.at.utc().timestamp_millis().unsigned_abs() % SEEDS,
        (Some(seed), None) => argument::number(seed)?.into(),
        _ => return None,
    };
    let all: Vec<u32> = app.households.matches.numbers(0, u32::MAX).collect();
    let of = all.len();
    let drawn = drawn(all, many as usize, seed);
    app.selection.clear();
    app.selection.add(&drawn.iter().copied().collect());
    let args = Args::new()
        .set("drawn", drawn.len())
        .set("of", crate::panes::count(of as u64))
        .set("seed", seed.to_string());
    app.notice = Some(Notice::good(app.say("select-drawn", args)));
    Some(Vec::new())
}

/// Asks for the file.
pub(super) fn export(app: &mut App, _: Count) -> Vec<Effect> {
    line::ask(app, "list.export")
}

/// Writes the list, with the columns that it has, in its order.
pub(super) fn export_to(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let shown = app.shown_columns().into_iter();
    Some(vec![Effect::WriteList(Box::new(ListFile {
        file: typed.to_owned(),
        columns: shown.map(|shown| shown.column).collect(),
        group: group(app),
        matches: app.households.matches.clone(),
    }))])
}

/// In groups where those are seen.
fn group(app: &App) -> Option<Column> {
    let grouping = app.grouping.as_ref()?;
    (app.screens.seen().screen == Screen::Groups).then_some(grouping.column)
}

/// Says what came of it.
pub(crate) fn written(
    app: &App,
    file: String,
    written: Option<Result<usize, (&'static str, String)>>,
) -> Notice {
    match written {
        Some(Ok(many)) => {
            let args = Args::new().set("file", file).set("households", many);
            Notice::good(app.say("cli-list-written", args))
        }
        Some(Err((code, what))) => {
            let args = Args::new().set("code", code).set("what", what);
            Notice::bad(app.say("list-not-written", args))
        }
        None => Notice::caution(app.text("list-no-writer")),
    }
}
