//! `masar log`: what was done last, the newest first; `masar show`: one of
//! these, with every household it changed.

use super::desk::Desk;
use super::finding;
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::read;
use super::trouble::Trouble;
use masar_store::Entry;
use masar_store::operations::{Done, Happening};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;
use serde::Serialize;

/// Rows shown unless more are asked for.
const ON_A_PAGE: u32 = 20;

#[derive(Debug, clap::Args)]
pub(crate) struct Log {
    #[arg(long, value_name = "N", value_parser = read::count)]
    limit: Option<u32>,
    /// Only what was done before that one.
    #[arg(long, value_name = "OPERATION", default_value_t = u64::MAX, hide_default_value = true)]
    before: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "OPERATION")]
    operation: u64,
    #[arg(long, value_name = "N", value_parser = read::count)]
    limit: Option<u32>,
}

/// Something that was done, as programs read it.
#[derive(Debug, Serialize)]
struct DoneRow {
    operation: u64,
    at: String,
    by: String,
    /// The command's name, or the change that was asked for.
    what: String,
    commands: u64,
    about: Option<String>,
    reason: String,
    undoes: Option<u64>,
}

impl Row for DoneRow {
    const FIELDS: &'static [&'static str] = &[
        "operation",
        "at",
        "by",
        "what",
        "commands",
        "about",
        "reason",
        "undoes",
    ];
}

impl From<&Done> for DoneRow {
    fn from(done: &Done) -> DoneRow {
        let (what, about, reason, undoes) = match &done.what {
            Happening::One(entry) => (
                entry.command.clone(),
                Some(about(entry)),
                String::new(),
                None,
            ),
            Happening::Many { end, .. } => (
                end.what.asked.clone(),
                None,
                end.what.reason.clone(),
                Some(end.what.undoes).filter(|undone| *undone > 0),
            ),
        };
        DoneRow {
            operation: done.sequence,
            at: done.at().utc().to_rfc3339(),
            by: done.by().to_string(),
            what,
            commands: done.commands(),
            about,
            reason,
            undoes,
        }
    }
}

fn about(entry: &Entry) -> String {
    entry.about.to_string()
}

/// What was done, in the words of people.
fn what(desk: &Desk, done: &Done) -> String {
    match &done.what {
        Happening::One(entry) => command(desk, &entry.command),
        Happening::Many { end, .. } if end.what.undoes > 0 => {
            let args = Args::new().set("operation", end.what.undoes.to_string());
            desk.words.format("batch-undo-of", &args)
        }
        Happening::Many { end, .. } if end.what.asked.is_empty() => {
            desk.words.text("cli-log-together")
        }
        Happening::Many { end, .. } => end.what.asked.clone(),
    }
}

fn command(desk: &Desk, name: &str) -> String {
    desk.words
        .text(&format!("app-done-{}", name.replace('.', "-")))
}

impl Log {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let limit = self.limit.unwrap_or(ON_A_PAGE);
        let done = desk.register()?.log(self.before, limit as usize)?;
        let heading = |id: &str| desk.words.text(id);
        let table = Table::new([
            Column::figures(heading("cli-col-operation")),
            Column::figures(heading("cli-col-day")),
            Column::words(heading("cli-col-by")),
            Column::figures(heading("cli-col-count")),
            Column::words(heading("cli-col-what")),
            Column::words(heading("cli-col-about")),
        ])
        .ending_in_sentences();
        let mut list = desk.list(table, "log", &[])?;
        for done in &done {
            let row = DoneRow::from(done);
            list.row(&row, || {
                let on = done.at().date_in_amman();
                vec![
                    Field::figures(done.sequence),
                    Field::figures(calendar::date_in_words(&desk.words, on, Length::Short)),
                    Field::words(done.by().as_str()),
                    Field::figures(done.commands()),
                    Field::words(what(desk, done)),
                    Field::words(row.about.clone().unwrap_or_else(|| row.reason.clone())),
                ]
            })?;
        }
        list.end::<DoneRow>(|table| {
            let mut page = Page::new();
            page.table(table);
            page.sentence(desk.words.text("cli-log-more"));
            page
        })
    }
}

/// A command of an operation, as programs read it.
#[derive(Debug, Serialize)]
struct PartRow {
    entry: u64,
    command: String,
    about: String,
}

impl Row for PartRow {
    const FIELDS: &'static [&'static str] = &["entry", "command", "about"];
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let register = desk.register()?;
        let done = register.done(self.operation)?.ok_or(Trouble::NoOperation {
            number: self.operation,
        })?;
        let heading = |id: &str| desk.words.text(id);
        let table = Table::new([
            Column::figures(heading("cli-col-entry")),
            Column::words(heading("cli-col-about")),
            Column::words(heading("cli-col-what")),
        ]);
        let commands = done.commands();
        let mut list = desk.list(table, "entries", &[("commands", commands)])?;
        let limit = finding::most(desk, self.limit, ON_A_PAGE);
        let mut shown = 0_u64;
        for entry in register.entries_of(&done).take(limit as usize) {
            let (sequence, entry) = entry?;
            shown += 1;
            let row = PartRow {
                entry: sequence,
                command: entry.command.clone(),
                about: about(&entry),
            };
            list.row(&row, || {
                vec![
                    Field::figures(sequence),
                    Field::words(&row.about),
                    Field::words(command(desk, &entry.command)),
                ]
            })?;
        }
        list.end::<PartRow>(|table| {
            let mut page = Page::new();
            page.title(what(desk, &done));
            page.facts(facts(desk, &done));
            page.table(table);
            if shown < commands {
                let args = Args::new()
                    .set("shown", shown as i64)
                    .set("all", commands as i64);
                page.sentence(desk.words.format("cli-batch-shown", &args));
            }
            page
        })
    }
}

fn facts(desk: &Desk, done: &Done) -> Vec<(String, Field)> {
    let word = |id: &str| desk.words.text(id);
    let on = done.at().date_in_amman();
    let mut facts = vec![
        (word("cli-col-operation"), Field::figures(done.sequence)),
        (
            word("cli-col-day"),
            Field::figures(calendar::date_in_words(&desk.words, on, Length::Full)),
        ),
        (word("cli-col-by"), Field::words(done.by().as_str())),
        (word("cli-col-count"), Field::figures(done.commands())),
    ];
    if let Happening::Many { end, .. } = &done.what
        && !end.what.reason.is_empty()
    {
        facts.push((word("cli-col-reason"), Field::words(&end.what.reason)));
    }
    facts
}
