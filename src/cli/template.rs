//! `masar template`: the workbook that an office fills and imports, with a sheet
//! that explains each column, in Arabic or English.

use super::desk::Desk;
use super::page::Page;
use super::trouble::Trouble;
use super::unreadable::{Unreadable, What};
use masar_exchange::field::Places;
use masar_text::messages::Args;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Template {
    #[arg(value_name = "FILE.xlsx", value_parser = workbook)]
    file: PathBuf,
}

#[derive(Debug, Serialize)]
struct TemplateView {
    file: String,
    /// The language of its headings and explanations.
    lang: String,
}

impl Template {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let lang = desk.words.lang();
        masar_exchange::template::write(&self.file, lang, &Places::of_the_register())?;
        let view = TemplateView {
            file: self.file.display().to_string(),
            lang: lang.to_string(),
        };
        desk.show(&view, || {
            let mut page = Page::new();
            let args = Args::new().set("file", &view.file);
            page.sentence(desk.words.format("import-template-written", &args));
            page
        })
    }
}

/// A spreadsheet refuses a workbook under another ending.
fn workbook(text: &str) -> Result<PathBuf, Unreadable> {
    let path = PathBuf::from(text);
    let ending = path.extension().unwrap_or_default();
    match ending.eq_ignore_ascii_case("xlsx") {
        true => Ok(path),
        false => Err(Unreadable::new(What::Workbook, text)),
    }
}
