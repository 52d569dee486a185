//! `masar holidays`: the days off of a year, and whether a file of them is sound.

use super::desk::{self, Desk};
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::spoken_name;
use super::trouble::Trouble;
use chrono::Datelike;
use clap::Subcommand;
use masar_text::messages::Args;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(List),
    Check(Check),
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2200))]
    year: Option<i32>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Serialize)]
struct HolidayRow {
    from: String,
    to: String,
    en: String,
    ar: String,
    feast: Option<String>,
    source: String,
}

impl Row for HolidayRow {
    const FIELDS: &'static [&'static str] = &["from", "to", "en", "ar", "feast", "source"];
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::List(list) => list.run(desk),
            Verb::Check(check) => check.run(desk),
        }
    }
}

impl List {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let year = self.year.unwrap_or(desk.day().year());
        let (calendar, lang) = (&desk.book()?.calendar, desk.words.lang());
        let heading = |id: &str| desk.words.text(id);
        let table = Table::new([
            Column::figures(heading("cli-col-from")),
            Column::figures(heading("cli-col-to")),
            Column::words(heading("cli-col-what")),
            Column::words(heading("cli-col-source")),
        ]);
        let mut list = desk.list(table, "holidays", &[])?;
        for (from, to, holiday) in calendar.of_year(year) {
            let row = HolidayRow {
                from: from.to_string(),
                to: to.to_string(),
                en: holiday.name.en.clone(),
                ar: holiday.name.ar.clone(),
                feast: holiday.feast.clone(),
                source: holiday.source.clone(),
            };
            list.row(&row, || {
                vec![
                    Field::figures(from),
                    Field::figures(to),
                    Field::words(spoken_name(lang, &holiday.name)),
                    Field::words(&holiday.source),
                ]
            })?;
        }
        list.end::<HolidayRow>(|table| {
            let mut page = Page::new();
            page.table(table);
            let open: Vec<&str> = calendar
                .undeclared(year)
                .map(|feast| spoken_name(lang, &feast.name))
                .collect();
            if !open.is_empty() {
                let between = match lang {
                    masar_text::Lang::English => ", ",
                    masar_text::Lang::Arabic => "، ",
                };
                let args = Args::new()
                    .set("year", year.to_string())
                    .set("feasts", open.join(between));
                page.sentence(desk.words.format("cli-holidays-open", &args));
            }
            page
        })
    }
}

#[derive(Debug, Serialize)]
struct Checked {
    holidays: usize,
    feasts: usize,
}

impl Check {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let calendar = desk::load_calendar(&self.file)?;
        let checked = Checked {
            holidays: calendar.holidays.len(),
            feasts: calendar.feasts.len(),
        };
        desk.show(&checked, || {
            let mut page = Page::new();
            let args = Args::new().set("count", checked.holidays);
            page.sentence(desk.words.format("cli-holidays-checked", &args));
            page
        })
    }
}
