//! `masar household list`: the households a filter lets through, with the columns
//! asked for, sorted, grouped with subtotals, drawn by lot, or as a file to pass
//! on; or what of such a list changed since a day.

mod file;
mod grouped;
mod since;

pub(crate) use file::write_for_panes;

use crate::cli::desk::Desk;
use crate::cli::figures::asked::{Out, out};
use crate::cli::finding::{self, Enough, Finding};
use crate::cli::household::columns::{
    Cell, Column, FOR_PEOPLE, FOR_PROGRAMS, cells, column, field, heading, value_for_programs,
};
use crate::cli::page::{Page, Table};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_store::Matches;
use masar_text::messages::Args;
use masar_tui::columns::sample;
use masar_tui::views::View;
use serde_json::{Map, Value};

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    finding: Finding,
    #[arg(long, value_name = "A,B,C", value_parser = column, value_delimiter = ',')]
    columns: Vec<Column>,
    #[arg(long, value_name = "COLUMN", value_parser = column, conflicts_with = "since")]
    group: Option<Column>,
    #[arg(long, value_name = "N", value_parser = read::count, conflicts_with_all = ["limit", "offset"])]
    sample: Option<u32>,
    #[arg(long, value_name = "S", requires = "sample")]
    seed: Option<u64>,
    #[arg(long, value_name = "DAY", value_parser = read::day, conflicts_with_all = ["sample", "limit", "offset"])]
    since: Option<NaiveDate>,
    #[arg(long, value_name = "FILE", value_parser = out)]
    out: Option<Out>,
}

/// A household of the list: its cells, one for each column.
struct Line {
    cells: Vec<Cell>,
    /// What it is grouped by.
    group: Option<Cell>,
}

/// Which households are shown, and what is said of that.
struct Part {
    numbers: Vec<u32>,
    total: u64,
    said: Option<String>,
}

impl Part {
    /// The list on a page, with what is said below it: `usually`, where nothing
    /// else is to be.
    fn page(&self, desk: &Desk, table: Table, usually: impl FnOnce() -> String) -> Page {
        let mut page = Page::new();
        if table.is_empty() {
            page.sentence(desk.words.text("cli-nothing-found"));
            return page;
        }
        page.table(table);
        page.sentence(self.said.clone().unwrap_or_else(usually));
        page
    }
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let view = self.finding.view(desk)?;
        let columns = self.columns(desk, view.as_ref())?;
        if let Some(day) = self.since {
            return since::run(desk, &self.finding, &columns, day, self.out.as_ref());
        }
        let matches = self.finding.matches(desk)?;
        let part = self.part(desk, &matches)?;
        let group = match (
            self.group,
            view.as_ref().and_then(|view| view.group.as_deref()),
        ) {
            (Some(group), _) => Some(group),
            (None, Some(name)) => {
                Some(column(name).map_err(|why| Trouble::unreadable("group", why))?)
            }
            (None, None) => None,
        };
        if group.is_some() || self.out.is_some() {
            let mut lines = Vec::new();
            self.each(desk, &part, &mut |desk, file| {
                let by: Vec<Column> = group.into_iter().collect();
                lines.push(Line {
                    cells: cells(desk, &columns, file, desk.day())?,
                    group: cells(desk, &by, file, desk.day())?.pop(),
                });
                Ok(())
            })?;
            return match &self.out {
                Some(out) => {
                    let words = &desk.words;
                    file::Listed::of(words, &columns, lines, group, part.said).tell(desk, out)
                }
                None => grouped::show(desk, &columns, lines, &part),
            };
        }
        self.show(desk, &columns, &part)
    }

    fn show(&self, desk: &Desk, columns: &[Column], part: &Part) -> Result<(), Trouble> {
        let about = [
            ("total", part.total),
            ("offset", u64::from(self.finding.offset)),
        ];
        let seed = self.seed.map(|seed| ("seed", seed));
        let about: Vec<_> = about.into_iter().chain(seed).collect();
        let mut list = desk.list(table(desk, columns), "households", &about)?;
        let names = names(columns);
        let mut shown = 0;
        self.each(desk, part, &mut |desk, file| {
            let cells = cells(desk, columns, file, desk.day())?;
            list.record(&names, &record(&names, &cells), || {
                cells.iter().map(field).collect()
            })?;
            shown += 1;
            Ok(())
        })?;
        list.end_of(&names, |table| {
            part.page(desk, table, || self.finding.shown(desk, shown, part.total))
        })
    }

    /// Hands over each household of the part, as it was on the day asked for.
    fn each(
        &self,
        desk: &Desk,
        part: &Part,
        each: &mut dyn FnMut(&Desk, &masar_domain::CaseFile) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        finding::each_numbered(desk, part.numbers.iter().copied(), |file| {
            each(desk, &file)?;
            Ok(Enough::No)
        })
    }

    /// The numbers shown, in their order.
    fn part(&self, desk: &Desk, matches: &Matches) -> Result<Part, Trouble> {
        let total = u64::from(matches.len());
        let all = matches.numbers(0, u32::MAX);
        let Some(many) = self.sample else {
            let to_file = self.out.is_some();
            let limit = match (to_file, self.finding.limit) {
                (true, None) => u32::MAX,
                _ => self.finding.limit(desk),
            };
            let skipped = all.skip(self.finding.offset as usize);
            return Ok(Part {
                numbers: skipped.take(limit as usize).collect(),
                total,
                said: None,
            });
        };
        let seed = match self.seed {
            Some(seed) => seed,
            None => any_seed()?,
        };
        let numbers = sample::drawn(all.collect(), many as usize, seed);
        let args = Args::new()
            .set("drawn", numbers.len() as i64)
            .set("total", total as i64)
            .set("seed", seed.to_string());
        let said = Some(desk.words.format("cli-sample", &args));
        Ok(Part {
            numbers,
            total,
            said,
        })
    }

    /// Those asked for, or those of the view; else a usual choice.
    fn columns(&self, desk: &Desk, view: Option<&View>) -> Result<Vec<Column>, Trouble> {
        let of_view = view.map(|view| view.columns.as_slice()).unwrap_or_default();
        if !self.columns.is_empty() {
            return Ok(self.columns.clone());
        }
        if !of_view.is_empty() {
            let read = of_view.iter().map(|name| column(name));
            let read: Result<Vec<Column>, _> = read.collect();
            return read.map_err(|why| Trouble::unreadable("columns", why));
        }
        let usual = match desk.format().is_for_programs() && self.out.is_none() {
            true => FOR_PROGRAMS,
            false => FOR_PEOPLE,
        };
        Ok(usual.to_vec())
    }
}

fn any_seed() -> Result<u64, Trouble> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| Trouble::NoRandom)?;
    Ok(u64::from_le_bytes(bytes) % sample::SEEDS)
}

fn names(columns: &[Column]) -> Vec<&'static str> {
    columns.iter().map(|column| column.name()).collect()
}

fn record(names: &[&'static str], cells: &[Cell]) -> Map<String, Value> {
    let pairs = names.iter().zip(cells);
    pairs
        .map(|(name, cell)| ((*name).to_owned(), value_for_programs(cell)))
        .collect()
}

fn table(desk: &Desk, columns: &[Column]) -> Table {
    Table::new(columns.iter().map(|column| heading(desk, *column)))
}
