//! `masar filter explain`: a filter in words, and which index of the register
//! answers which part of it.

use crate::cli::desk::Desk;
use crate::cli::finding::Finding;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::trouble::Trouble;
use masar_domain::filter::Query;
use masar_store::{FEW, Foreseen, Index};
use masar_text::messages::Args;
use masar_tui::filters::{self, Line, Words};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    #[arg(value_name = "TEXT", required_unless_present = "saved")]
    filter: Option<String>,
    #[arg(long = "view", value_name = "NAME")]
    saved: Option<String>,
}

#[derive(Debug, Serialize)]
struct LineRow {
    /// How far inside others it stands, from 0.
    depth: usize,
    text: String,
    /// That part of the filter; `null` for what joins others.
    written: Option<String>,
    /// The index that answers it; `null` where records are read.
    index: Option<&'static str>,
}

impl Row for LineRow {
    const FIELDS: &'static [&'static str] = &["depth", "text", "written", "index"];
}

impl Explain {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let query = Finding::of(self.filter, self.saved).query(desk)?;
        let words = Words { book: desk.book()? };
        let today = desk.clock.today;
        // It is as true without a register; then nothing is counted.
        let register = desk.register().ok();
        let foreseen = register.map(|register| register.foresee(&query.expr, today));
        let foreseen = foreseen.transpose()?;
        let counted = foreseen.map(|seen| [("found", seen.found), ("read", seen.read)]);
        let about = counted.as_ref().map_or(&[][..], |counted| &counted[..]);
        let mut list = desk.list(table(desk), "lines", about)?;
        for line in filters::say(&desk.words, words, &query.expr, today) {
            list.row(&row(&line), || fields(desk, &line))?;
        }
        list.end::<LineRow>(|table| {
            let mut page = Page::new();
            page.table(table);
            below(desk, &query, foreseen, &mut page);
            page
        })
    }
}

fn row(line: &Line) -> LineRow {
    LineRow {
        depth: line.depth,
        text: line.text.clone(),
        written: (!line.written.is_empty()).then(|| line.written.clone()),
        index: line.index.map(Index::code),
    }
}

fn fields(desk: &Desk, line: &Line) -> Vec<Field> {
    let answered = match (line.index, line.condition) {
        (Some(index), _) => desk.words.text(&format!("filter-index-{}", index.code())),
        (None, true) => desk.words.text("filter-index-none"),
        (None, false) => String::new(),
    };
    vec![
        Field::words(format!("{}{}", "– ".repeat(line.depth), line.text)),
        Field::words(answered),
    ]
}

fn table(desk: &Desk) -> Table {
    Table::new([
        Column::words(desk.words.text("cli-col-condition")),
        Column::words(desk.words.text("cli-col-answered-by")),
    ])
}

/// The order, what the indexes know now, and the filter in codes.
fn below(desk: &Desk, query: &Query, foreseen: Option<Foreseen>, page: &mut Page) {
    let words = &desk.words;
    if !query.sort.is_empty() {
        let args = Args::new().set("order", filters::order(words, &query.sort));
        page.sentence(words.format("cli-filter-ordered", &args));
    }
    if query
        .expr
        .searched()
        .iter()
        .any(|term| term.field.is_none())
    {
        let args = Args::new().set("few", FEW);
        page.sentence(words.format("cli-filter-slips", &args));
    }
    if let Some(seen) = foreseen {
        let args = Args::new().set("found", seen.found).set("read", seen.read);
        let id = match seen.read {
            0 => "cli-filter-by-indexes",
            _ => "cli-filter-by-records",
        };
        page.sentence(words.format(id, &args));
    }
    let args = Args::new().set("filter", query.to_string());
    page.sentence(words.format("cli-filter-in-codes", &args));
}
