//! `masar note`: a note on the case, begun from a template where one is named;
//! the templates there are, and whether a file of them is sound.

use super::desk::{self, Desk};
use super::done;
use super::globals::Once;
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::read;
use super::spoken_name;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::commands::WriteNote;
use masar_domain::note_template::{self, NoteTemplate};
use masar_domain::{Command, HouseholdId};
use masar_text::messages::Args;
use masar_text::sanitize::Clean;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
    Templates(Templates),
    Check(Check),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "TEXT", value_parser = read::line, required_unless_present = "template")]
    text: Option<Clean>,
    /// The beginning, whose blanks `--fill` fills in; `--text` follows it.
    #[arg(long, value_name = "CODE")]
    template: Option<String>,
    #[arg(long, value_name = "TEXT", value_parser = read::line, requires = "template")]
    fill: Vec<Clean>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Templates {}

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(add) => add.run(desk),
            Verb::Templates(list) => list.run(desk),
            Verb::Check(check) => check.run(desk),
        }
    }
}

impl Add {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let begun = self
            .template
            .as_deref()
            .map(|code| self.begun(desk, code))
            .transpose()?;
        let text = [begun.unwrap_or_default(), desk.take_any(&self.text)].join(" ");
        let command = WriteNote {
            household: self.household,
            text: text.trim().to_owned(),
        };
        done::give(desk, Command::WriteNote(command), &self.once)
    }

    /// The template's text in the language spoken, with every blank filled in.
    fn begun(&self, desk: &Desk, code: &str) -> Result<String, Trouble> {
        let templates = &desk.book()?.templates;
        let template = templates.get(code).ok_or_else(|| Trouble::NoTemplate {
            name: code.to_owned(),
            known: templates.0.iter().map(|t| t.code.clone()).collect(),
        })?;
        let text = spoken_name(desk.words.lang(), &template.text);
        let fill: Vec<String> = self.fill.iter().map(|word| desk.take(word)).collect();
        let filled = note_template::filled(text, fill.iter().map(String::as_str));
        filled
            .filter(|_| fill.len() == note_template::blanks(text))
            .ok_or_else(|| Trouble::Blanks {
                name: code.to_owned(),
                blanks: note_template::blanks(text),
            })
    }
}

#[derive(Debug, Serialize)]
struct TemplateRow {
    template: String,
    en: String,
    ar: String,
    text_en: String,
    text_ar: String,
}

impl Row for TemplateRow {
    const FIELDS: &'static [&'static str] = &["template", "en", "ar", "text_en", "text_ar"];
}

impl From<&NoteTemplate> for TemplateRow {
    fn from(template: &NoteTemplate) -> TemplateRow {
        TemplateRow {
            template: template.code.clone(),
            en: template.name.en.clone(),
            ar: template.name.ar.clone(),
            text_en: template.text.en.clone(),
            text_ar: template.text.ar.clone(),
        }
    }
}

impl Templates {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let lang = desk.words.lang();
        let heading = |id: &str| desk.words.text(id);
        let table = Table::new([
            Column::figures(heading("cli-col-code")),
            Column::words(heading("cli-col-what")),
            Column::words(heading("cli-col-text")),
        ]);
        let mut list = desk.list(table.ending_in_sentences(), "templates", &[])?;
        for template in &desk.book()?.templates.0 {
            list.row(&TemplateRow::from(template), || {
                vec![
                    Field::figures(&template.code),
                    Field::words(spoken_name(lang, &template.name)),
                    Field::words(spoken_name(lang, &template.text)),
                ]
            })?;
        }
        list.end::<TemplateRow>(|table| {
            let mut page = Page::new();
            page.table(table);
            page
        })
    }
}

#[derive(Debug, Serialize)]
struct Checked {
    templates: usize,
}

impl Check {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let checked = Checked {
            templates: desk::load_templates(&self.file)?.0.len(),
        };
        desk.show(&checked, || {
            let mut page = Page::new();
            let args = Args::new().set("count", checked.templates);
            page.sentence(desk.words.format("cli-templates-checked", &args));
            page
        })
    }
}
