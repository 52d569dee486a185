//! The language of filters: how it is written, with examples, and every field
//! with its values. All of it follows from the table of fields and from what
//! filters are said to mean.

use super::lines::{self, Line, Part};
use super::reading::Told;
use crate::app::App;
use crate::filters::{self, Words};
use crate::theme::Role;
use masar_domain::filter::{self, Field, How, Kind, SCORE, SORT, Subject, fields};
use masar_text::Lang;

/// Cells of the columns that hold a name of a field, and of what stands before
/// the values of one.
const NAME: u16 = 14;
const INDENT: u16 = 2;
/// Values of which more are not listed: places, reasons and sectors are offered
/// as one types.
const LISTED: usize = 12;
/// Examples, by their messages.
const EXAMPLES: [&str; 9] = [
    "name", "note", "place", "range", "days", "either", "person", "count", "order",
];

/// The page.
#[derive(Debug)]
pub(crate) struct FilterHelp;

impl Told for FilterHelp {
    fn title(&self, app: &App) -> String {
        app.text("filter-help-title")
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let mut all = Vec::new();
        for part in ["words", "fields", "joined", "several"] {
            let text = app.text(&format!("filter-help-{part}"));
            all.extend(lines::paragraph(&text, room, Role::Text));
        }
        all.extend(headed(app, "filter-help-examples"));
        for example in EXAMPLES {
            all.extend(shown(app, example, room));
        }
        for subject in [Subject::Household].into_iter().chain(Subject::SEVERAL) {
            all.extend(section(app, subject, room));
        }
        all.extend(headed(app, "filter-sort"));
        all.push(of_field(
            app,
            &SCORE,
            &format!("{}:-", sort_word(app.lang())),
        ));
        all.extend(lines::paragraph(
            &app.text("filter-help-order"),
            room,
            Role::Muted,
        ));
        all
    }
}

fn headed(app: &App, id: &str) -> Vec<Line> {
    vec![Vec::new(), lines::heading(app.text(id))]
}

fn sort_word(lang: Lang) -> &'static str {
    match lang {
        Lang::English => SORT[0],
        Lang::Arabic => SORT[1],
    }
}

/// What is typed, and below it what it asks for.
fn shown(app: &App, example: &str, room: u16) -> Vec<Line> {
    let typed = written(app, example);
    let words = Words { book: &app.book };
    let mut all = vec![vec![Part::name(&*typed, Role::Key)]];
    let Ok(query) = filter::query(&typed, &words) else {
        return all;
    };
    let said = filters::say(&app.messages, words, &query.expr, app.today());
    let said = said.into_iter().map(|line| (line.depth, line.text));
    let order = (!query.sort.is_empty()).then(|| (0, filters::order(&app.messages, &query.sort)));
    for (depth, text) in said.chain(order) {
        let indent = INDENT * (1 + u16::try_from(depth).unwrap_or(0));
        all.extend(indented(&text, indent, room));
    }
    all
}

/// An example as it is typed in the language of the screen.
fn written(app: &App, example: &str) -> String {
    app.messages
        .text_plain(&format!("filter-help-example-{example}"))
}

fn indented(text: &str, indent: u16, room: u16) -> Vec<Line> {
    let lines = lines::paragraph(text, room.saturating_sub(indent + 1), Role::Muted);
    let lines = lines.into_iter().map(|line| {
        let blank = Part::words(String::new(), Role::Muted).wide(indent);
        std::iter::once(blank).chain(line).collect()
    });
    lines.collect()
}

/// The fields of a subject with the values that they can have.
fn section(app: &App, subject: Subject, room: u16) -> Vec<Line> {
    let title = match subject {
        Subject::Household => app.text("filter-help-household"),
        other => {
            let word = match app.lang() {
                Lang::English => other.word(),
                Lang::Arabic => other.words().get(1).copied().unwrap_or(other.word()),
            };
            let (latin, arabic) = How::WORDS[0];
            let any = if app.lang() == Lang::Arabic {
                arabic
            } else {
                latin
            };
            let what = app.text(&format!("filter-one-{}", other.word()));
            format!("{what}: {any} {word}(…)")
        }
    };
    let mut all = vec![Vec::new(), lines::heading(title)];
    for field in fields::of(subject) {
        all.push(of_field(app, field, ""));
        let values = values(app, field);
        if !values.is_empty() {
            all.extend(indented(&values, INDENT, room));
        }
    }
    all
}

/// A field: its name, how it is called in the other language, what it is.
fn of_field(app: &App, field: &Field, before: &str) -> Line {
    let names = match app.lang() {
        Lang::English => [field.name, field.arabic()],
        Lang::Arabic => [field.arabic(), field.name],
    };
    let sign = match field.kind {
        _ if !before.is_empty() || field.is_flag() => "",
        kind if kind.is_ordered() => ">=",
        _ => ":",
    };
    let own = format!("{before}{}{sign}", names[0]);
    vec![
        Part::name(own, Role::Key).wide(NAME),
        Part::name(names[1], Role::Muted).wide(NAME),
        Part::words(filters::label(&app.messages, field), Role::Text),
    ]
}

/// The values of a field in the language of the screen, where they are few.
fn values(app: &App, field: &Field) -> String {
    let words = Words { book: &app.book };
    let codes = match field.kind {
        Kind::Code(_) if !field.is_flag() => words.codes(field),
        _ => Vec::new(),
    };
    if codes.len() > LISTED {
        return app.text("filter-help-offered");
    }
    let values = codes
        .iter()
        .map(|code| words.value(&app.messages, field, code));
    let values: Vec<String> = values.collect();
    values.join(&app.messages.text_plain("filter-comma"))
}

/// The examples of a language, as trees of codes.
#[cfg(test)]
pub(crate) fn examples(app: &App) -> Vec<String> {
    let words = Words { book: &app.book };
    let read = |example: &&str| {
        let typed = written(app, example);
        filter::query(&typed, &words).map_or(typed, |query| query.to_string())
    };
    EXAMPLES.iter().map(read).collect()
}
