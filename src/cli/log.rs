//! `masar log`: what was done last, the newest first.

use super::desk::Desk;
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

pub(super) fn about(entry: &Entry) -> String {
    entry.about.to_string()
}

/// What was done, in the words of people.
pub(super) fn what(desk: &Desk, done: &Done) -> String {
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

pub(super) fn command(desk: &Desk, name: &str) -> String {
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
