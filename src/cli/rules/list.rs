//! `masar rules list`: the programmes and the rules of the book.

use super::view::{ProgrammeView, RuleView};
use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use crate::cli::trouble::Trouble;
use crate::cli::view::date;
use masar_domain::RuleBook;
use masar_domain::rules::Rule;
use masar_text::messages::Args;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct List {}

#[derive(Debug, Serialize)]
struct BookView {
    book: String,
    edition: String,
    programmes: Vec<ProgrammeView>,
    rules: Vec<RuleView>,
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let book = desk.book()?;
        let view = BookView {
            book: book.name.clone(),
            edition: date(book.edition),
            programmes: book.programmes.iter().map(ProgrammeView::of).collect(),
            rules: book
                .rules
                .iter()
                .map(|rule| RuleView::of(book, rule))
                .collect(),
        };
        desk.show(&view, || page(desk, book))
    }
}

fn page(desk: &Desk, book: &RuleBook) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let args = Args::new()
        .set("book", &book.name)
        .set("day", phrases::day(words, book.edition));
    page.sentence(words.format("cli-book", &args));
    page.title(words.text("cli-title-programmes"));
    page.table(programmes(desk, book));
    page.title(words.text("cli-title-rules"));
    page.table(rules(desk, book));
    page.title(words.text("cli-title-plans"));
    page.table(plans(desk, book));
    page.sentence(words.text("cli-rules-also"));
    page
}

fn programmes(desk: &Desk, book: &RuleBook) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-programme")),
        Column::words(words.text("cli-col-enrolls")),
    ]);
    for programme in &book.programmes {
        table.row([
            Field::figures(&programme.code),
            Field::words(spoken_name(words.lang(), &programme.name)),
            Field::words(phrases::word(words, programme.enrolls)),
        ]);
    }
    table
}

fn plans(desk: &Desk, book: &RuleBook) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-title")),
    ]);
    for plan in &book.plans {
        table.row([
            Field::figures(&plan.code),
            Field::words(spoken_name(words.lang(), &plan.name)),
        ]);
    }
    table
}

fn rules(desk: &Desk, book: &RuleBook) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-rule")),
        Column::words(words.text("cli-col-title")),
        Column::figures(words.text("cli-col-value-today")),
    ]);
    for rule in &book.rules {
        table.row([
            Field::figures(&rule.name),
            Field::words(spoken_name(words.lang(), &rule.title)),
            Field::figures(in_force(desk, rule)),
        ]);
    }
    table
}

/// What the rows that hold on the day say, one beside the other where their
/// conditions differ.
fn in_force(desk: &Desk, rule: &Rule) -> String {
    let holding = rule.rows.iter().filter(|row| row.holds_on(desk.day()));
    let values: Vec<String> = holding.map(|row| row.value.to_string()).collect();
    values.join(" / ")
}
