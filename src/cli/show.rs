//! `masar show`: something that was done, with every household it changed.

use super::desk::Desk;
use super::finding;
use super::log::{about, command, what};
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::read;
use super::trouble::Trouble;
use masar_store::operations::{Done, Happening};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;
use serde::Serialize;

/// Rows shown unless more are asked for.
const ON_A_PAGE: u32 = 20;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "OPERATION")]
    operation: u64,
    #[arg(long, value_name = "N", value_parser = read::count)]
    limit: Option<u32>,
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
