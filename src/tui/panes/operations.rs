//! The log: what was done last, the newest first; and one operation with what
//! it changed.

use super::lines::{self, Line, Part};
use super::listing::{Cell, Column, Holds, Row, Wide};
use super::reading::Told;
use super::words;
use crate::app::App;
use crate::theme::Role;
use masar_store::Entry;
use masar_store::operations::{Done, Happening};
use masar_text::messages::Args;
use std::sync::Arc;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "operation", holds: Holds::Codes,   wide: Wide::Cells(9),           from: 0 },
    Column { id: "day",       holds: Holds::Words,   wide: Wide::Cells(11),          from: 0 },
    Column { id: "by",        holds: Holds::Names,   wide: Wide::Cells(10),          from: 0 },
    Column { id: "commands",  holds: Holds::Figures, wide: Wide::Cells(8),           from: 0 },
    Column { id: "done",      holds: Holds::Words,   wide: Wide::Parts(2, u16::MAX), from: 0 },
    Column { id: "about",     holds: Holds::Words,   wide: Wide::Parts(1, 40),       from: 0 },
];

/// Something that was done.
#[derive(Debug)]
pub(crate) struct DoneRow(pub(crate) Done);

impl Row for DoneRow {
    fn key(&self) -> u64 {
        self.0.sequence
    }

    fn operation(&self) -> Option<u64> {
        Some(self.0.sequence)
    }

    fn cell(&self, app: &App, column: &str, _: u16) -> Cell {
        let done = &self.0;
        match column {
            "operation" => Cell::text(done.sequence.to_string()),
            "day" => Cell::text(app.date(done.at().date_in_amman())),
            "by" => Cell::muted(done.by().as_str()),
            "commands" => Cell::text(words::count(done.commands())),
            "done" => Cell::text(what(app, done)),
            _ => Cell::muted(about(done)),
        }
    }
}

/// What was done, in words.
fn what(app: &App, done: &Done) -> String {
    match &done.what {
        Happening::One(entry) => command(app, &entry.command),
        Happening::Many { end, .. } if end.what.undoes > 0 => {
            let args = Args::new().set("operation", end.what.undoes.to_string());
            app.say("batch-undo-of", args)
        }
        Happening::Many { end, .. } if end.what.asked.is_empty() => app.text("cli-log-together"),
        Happening::Many { end, .. } => end.what.asked.clone(),
    }
}

fn command(app: &App, name: &str) -> String {
    app.text(&crate::commands::done_message(name))
}

/// The household or employer it was about, or the reason of the whole.
fn about(done: &Done) -> String {
    match &done.what {
        Happening::One(entry) => entry.about.to_string(),
        Happening::Many { end, .. } => end.what.reason.clone(),
    }
}

/// One operation with the first of its commands.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) done: Done,
    pub(crate) parts: Vec<(u64, Entry)>,
}

impl Told for Operation {
    fn title(&self, app: &App) -> String {
        let number = self.done.sequence.to_string();
        app.say("operation-title", Args::new().set("operation", number))
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let done = &self.done;
        let mut text = lines::paragraph(&what(app, done), room, Role::Text);
        let mut facts = vec![
            ("column-day", app.date_in_words(done.at().date_in_amman())),
            ("column-by", done.by().to_string()),
            ("column-commands", words::count(done.commands())),
        ];
        if let Happening::Many { end, .. } = &done.what
            && !end.what.reason.is_empty()
        {
            facts.push(("form-batch-reason", end.what.reason.clone()));
        }
        let labels = facts.iter().map(|(id, _)| words::width(&app.text(id)));
        let width = labels.max().unwrap_or(0);
        for (id, value) in facts {
            let value = Part::words(value, Role::Text);
            text.push(lines::pair(app.text(id), width, value));
        }
        text.push(Vec::new());
        for (sequence, entry) in &self.parts {
            text.push(vec![
                Part::code(sequence.to_string(), Role::Muted).wide(9),
                Part::code(entry.about.to_string(), Role::Text).wide(12),
                Part::words(command(app, &entry.command), Role::Text),
            ]);
        }
        if (self.parts.len() as u64) < done.commands() {
            let args = Args::new()
                .set("shown", words::count(self.parts.len() as u64))
                .set("all", words::count(done.commands()));
            let more = app.say("operation-part", args);
            text.extend(lines::paragraph(&more, room, Role::Muted));
        }
        text
    }
}

/// The same, as it is brought.
pub(crate) fn told(done: Done, parts: Vec<(u64, Entry)>) -> Arc<dyn Told> {
    Arc::new(Operation { done, parts })
}
