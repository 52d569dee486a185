//! `masar rules check`: reads a book of an office and says where it is wrong.

use crate::cli::desk::{Desk, load_book};
use crate::cli::page::Page;
use crate::cli::trouble::Trouble;
use crate::cli::view::date;
use masar_text::messages::Args;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Serialize)]
struct Checked {
    book: String,
    edition: String,
    programmes: usize,
    rules: usize,
    rows: usize,
}

impl Check {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let book = load_book(&self.file)?;
        let checked = Checked {
            edition: date(book.edition),
            programmes: book.programmes.len(),
            rules: book.rules.len(),
            rows: book.rules.iter().map(|rule| rule.rows.len()).sum(),
            book: book.name,
        };
        desk.show(&checked, || {
            let args = Args::new()
                .set("book", &checked.book)
                .set("programmes", checked.programmes.to_string())
                .set("rules", checked.rules.to_string())
                .set("rows", checked.rows.to_string());
            let mut page = Page::new();
            page.sentence(desk.words.format("cli-book-checked", &args));
            page
        })
    }
}
