//! The command line: every command by its words or its id, with what it takes
//! behind it. The list above it narrows as one types and shows the keys, so
//! that nobody needs the line twice for the same thing.

use super::argument::number;
use super::{Because, Command, Count, TABLE, Takes, message, named, tour};
use crate::app::{App, Did, Effect, Line, Notice};
use masar_domain::HouseholdId;
use masar_text::{digits, fold};

/// A row of the list.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// What runs: an id, and what stands behind it.
    pub(crate) text: String,
    pub(crate) command: &'static Command,
    /// Why it does nothing now.
    pub(crate) refused: Option<Because>,
}

pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    app.line = Some(Line::open(app.contexts(), ""));
    Vec::new()
}

/// Opens the line with a command that needs something behind it.
pub(super) fn ask(app: &mut App, id: &str) -> Vec<Effect> {
    app.line = Some(Line::open(app.contexts_below(), &format!("{id} ")));
    Vec::new()
}

pub(super) fn close(app: &mut App, _: Count) -> Vec<Effect> {
    app.line = None;
    Vec::new()
}

pub(super) fn next(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(super) fn previous(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

fn by(app: &mut App, rows: isize) -> Vec<Effect> {
    if let Some(line) = &mut app.line {
        line.window.by(rows);
    }
    Vec::new()
}

pub(super) fn anything(app: &App) -> Result<(), Because> {
    match app.line.as_ref().and_then(Line::marked) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nothing-to-choose")),
    }
}

/// Writes the marked command into the line, ready for what stands behind it.
pub(super) fn complete(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(line) = &mut app.line
        && let Some(choice) = line.marked().cloned()
    {
        line.edit(|field| {
            field.clear();
            field.insert(&format!("{} ", choice.text));
        });
    }
    Vec::new()
}

/// Runs the marked command; where it does nothing now, the line stays and says
/// why.
pub(super) fn accept(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(choice) = app.line.as_ref().and_then(Line::marked).cloned() else {
        if let Some(line) = &app.line
            && !line.field.is_empty()
        {
            let text = app.text("line-no-command");
            app.notice = Some(Notice::caution(text));
        }
        return Vec::new();
    };
    if let Some(Because(because)) = choice.refused {
        app.notice = Some(Notice::caution(app.text(because)));
        return Vec::new();
    }
    let line = app.line.take();
    let typed = choice.text.strip_prefix(choice.command.id);
    let run = choice.command.run;
    app.opened.form = choice.command.id.to_owned();
    match choice
        .command
        .takes
        .run(app, run, typed.unwrap_or_default())
    {
        Ok(mut effects) => {
            app.history.add(&choice.text);
            effects.extend(tour::follow(app, Did::Ran(choice.command.id)));
            effects
        }
        Err(text) => {
            app.line = line;
            app.notice = Some(Notice::caution(text));
            Vec::new()
        }
    }
}

/// What the list shows for what is typed, the best first.
pub(crate) fn choices(app: &App, line: &Line) -> Vec<Choice> {
    let typed = line.field.text().trim_start();
    if typed.trim_end().is_empty() {
        return remembered(app, line);
    }
    let (first, behind) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    if let Some(command) = here(line).find(|command| command.id == first) {
        return with_argument(app, command, behind, typed.contains(char::is_whitespace));
    }
    if let Some(choice) = place(app, typed) {
        return vec![choice];
    }
    let words: Vec<String> = typed.split_whitespace().map(folded).collect();
    let fitting = |command| Some((fit(app, command, &words)?, command));
    let mut found: Vec<(u32, &Command)> = here(line).filter_map(fitting).collect();
    // Equals stay in the order of the table.
    found.sort_by_key(|(fit, command)| (command.can(app).is_err(), *fit));
    let found = found.into_iter();
    found
        .map(|(_, command)| choice(app, command, command.id.to_owned()))
        .collect()
}

/// The commands that do something where the line was opened.
fn here(line: &Line) -> impl Iterator<Item = &'static Command> {
    let under = line.under;
    TABLE
        .iter()
        .filter(move |command| command.id != "line.open" && command.works_in(under))
}

fn choice(app: &App, command: &'static Command, text: String) -> Choice {
    Choice {
        text,
        command,
        refused: command.can(app).err(),
    }
}

/// Before anything is typed: what was run last, then everything, moving about
/// and what does nothing now at the end.
fn remembered(app: &App, line: &Line) -> Vec<Choice> {
    let known: Vec<&'static Command> = here(line).collect();
    let run = |text: &str| {
        let id = text.split_whitespace().next()?;
        let command = named(id).filter(|command| known.iter().any(|k| k.id == command.id))?;
        Some(choice(app, command, text.to_owned()))
    };
    let ran: Vec<Choice> = app.history.lines().filter_map(run).collect();
    let is_new = |command: &&&'static Command| !ran.iter().any(|old| old.text == command.id);
    let others = known.iter().filter(is_new);
    let mut others: Vec<Choice> = others.map(|c| choice(app, c, c.id.to_owned())).collect();
    others.sort_by_key(|choice| {
        let moves = matches!(choice.command.takes, Takes::Count);
        (choice.refused.is_some(), moves)
    });
    ran.into_iter().chain(others).collect()
}

/// A command whose id is typed in whole, with the values that it may take.
fn with_argument(
    app: &App,
    command: &'static Command,
    behind: &str,
    is_parted: bool,
) -> Vec<Choice> {
    let behind = behind.trim();
    let values = match command.takes {
        Takes::Words(argument) if is_parted => (argument.values)(),
        _ => Vec::new(),
    };
    let fitting = values.iter().filter(|value| value.starts_with(behind));
    let valued = |value: &String| choice(app, command, format!("{} {value}", command.id));
    let mut choices: Vec<Choice> = fitting.map(valued).collect();
    if choices.is_empty() {
        let text = format!("{} {behind}", command.id);
        choices.push(choice(app, command, text.trim_end().to_owned()));
    }
    choices
}

/// A bare number is a row, a case number a household.
fn place(app: &App, typed: &str) -> Option<Choice> {
    let (id, text) = match number(typed) {
        Some(row) => ("cursor.first", row.to_string()),
        None => {
            let case: HouseholdId = digits::to_ascii(typed).ok()?.parse().ok()?;
            ("household.go", case.to_string())
        }
    };
    Some(choice(app, named(id)?, format!("{id} {text}")))
}

fn folded(word: &str) -> String {
    let key = fold::key(word);
    if key.is_empty() {
        word.to_lowercase()
    } else {
        key
    }
}

/// How well typed words fit a command, the best being 0: each must be found.
fn fit(app: &App, command: &Command, typed: &[String]) -> Option<u32> {
    let label = app.text(&message(command.id));
    let label: Vec<String> = label.split_whitespace().map(folded).collect();
    let id: Vec<String> = command.id.split(['.', '-']).map(folded).collect();
    let whole = id.concat();
    let mut sum = 0;
    for word in typed {
        let near = |other: &String| nearness(word, other);
        let best = label.iter().chain(&id).filter_map(near).min();
        sum += best.or_else(|| in_order(word, &whole).then_some(9))?;
    }
    Some(sum)
}

fn nearness(typed: &str, word: &str) -> Option<u32> {
    match word.find(typed) {
        Some(0) if word.len() == typed.len() => Some(0),
        Some(0) => Some(1),
        Some(_) => Some(4),
        None => None,
    }
}

/// Whether the letters stand in a word in that order, others between them.
fn in_order(typed: &str, word: &str) -> bool {
    let mut letters = word.chars();
    let typed: Vec<char> = typed.chars().filter(|c| *c != '.').collect();
    typed.len() > 1
        && typed
            .iter()
            .all(|letter| letters.any(|other| other == *letter))
}
