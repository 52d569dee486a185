//! What changed since a day in the list that a filter makes: households that
//! came into it, that went out of it, and those whose columns differ.
//!
//! The list of then is what was recorded by the end of that day, seen on that
//! day; so every household's history is read.

use super::file;
use crate::cli::desk::Desk;
use crate::cli::figures::asked::Out;
use crate::cli::finding::Finding;
use crate::cli::household::columns::{Cell, Column, cells, field, words};
use crate::cli::output::Row;
use crate::cli::page::{self, Page, Table};
use crate::cli::phrases;
use crate::cli::progress::ProgressLine;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_domain::filter::household::{Known, Texts, holds};
use masar_domain::filter::{Expr, Term, Value};
use masar_domain::person::PersonName;
use masar_exchange::out::sheet::Standing;
use masar_store::{Going, StoreError};
use masar_text::fold;
use masar_text::messages::Args;
use serde::Serialize;

/// What became of a household of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Became {
    Added,
    Gone,
    Changed,
}

/// A household whose place in the list or whose columns differ.
struct Differing {
    became: Became,
    id: String,
    head: String,
    /// Columns that differ, with what stood and stands there.
    fields: Vec<(Column, Cell, Cell)>,
}

/// As programs read it: one field a row, none of those that came and went.
#[derive(Serialize)]
struct SinceRow {
    became: Became,
    id: String,
    head: String,
    field: Option<&'static str>,
    old: Option<String>,
    new: Option<String>,
}

impl Row for SinceRow {
    const FIELDS: &'static [&'static str] = &["became", "id", "head", "field", "old", "new"];
}

pub(super) fn run(
    desk: &Desk,
    finding: &Finding,
    columns: &[Column],
    day: NaiveDate,
    out: Option<&Out>,
) -> Result<(), Trouble> {
    let differing = differing(desk, &finding.query(desk)?.expr, columns, day)?;
    let args = args(desk, &differing, day);
    let said = desk.words.format("cli-since", &args);
    if let Some(out) = out {
        let rows = differing.iter().flat_map(|found| lines(desk, found));
        let rows = rows.map(|cells| (Standing::Whole, cells)).collect();
        let headings = HEADINGS.map(|id| desk.words.text(id)).to_vec();
        let listed = file::Listed {
            headings,
            rows,
            note: Some(said),
            many: differing.len(),
        };
        return listed.tell(desk, out);
    }
    let table = Table::new(HEADINGS.iter().enumerate().map(|(place, id)| match place {
        1 => page::Column::figures(desk.words.text(id)),
        _ => page::Column::words(desk.words.text(id)),
    }));
    let count = |became| {
        differing
            .iter()
            .filter(|found| found.became == became)
            .count() as u64
    };
    let about = [
        ("added", count(Became::Added)),
        ("gone", count(Became::Gone)),
        ("changed", count(Became::Changed)),
    ];
    let mut list = desk.list(table, "households", &about)?;
    for found in &differing {
        let told = found.told();
        for (row, cells) in told.iter().zip(lines(desk, found)) {
            list.row(row, || cells.iter().map(field).collect())?;
        }
    }
    list.end::<SinceRow>(|table| {
        let mut page = Page::new();
        page.sentence(said);
        if !table.is_empty() {
            page.table(table);
        }
        page
    })
}

const HEADINGS: [&str; 6] = [
    "cli-col-became",
    "cli-col-case",
    "cli-col-head",
    "cli-col-field",
    "cli-col-then",
    "cli-col-was",
];

fn args(desk: &Desk, differing: &[Differing], day: NaiveDate) -> Args {
    let count = |became| {
        differing
            .iter()
            .filter(|found| found.became == became)
            .count() as i64
    };
    Args::new()
        .set("day", phrases::day(&desk.words, day))
        .set("added", count(Became::Added))
        .set("gone", count(Became::Gone))
        .set("changed", count(Became::Changed))
}

fn differing(
    desk: &Desk,
    expr: &Expr,
    columns: &[Column],
    day: NaiveDate,
) -> Result<Vec<Differing>, Trouble> {
    let register = desk.register()?;
    let (book, today) = (desk.book()?, desk.clock.today);
    let of = register.households();
    let mut line = ProgressLine::new(desk, "cli-batch-planning");
    let mut found = Vec::new();
    for number in 1..=of {
        let Some(now) = register.file_numbered(number)? else {
            continue;
        };
        let then = register.file_as_of(now.household.id, day)?;
        let listed = |file: &CaseFile, today| {
            holds(
                expr,
                file,
                &Known {
                    today,
                    book,
                    texts: &Plainly,
                },
            )
        };
        let was = then.as_ref().is_some_and(|file| listed(file, day));
        let is = listed(&now, today);
        let became = match (was, is) {
            (false, false) => None,
            (false, true) => Some(Became::Added),
            (true, false) => Some(Became::Gone),
            (true, true) => Some(Became::Changed),
        };
        let mut fields = Vec::new();
        if let (Some(Became::Changed), Some(then)) = (became, &then) {
            let old = cells(desk, columns, then, day)?;
            let new = cells(desk, columns, &now, today)?;
            let pairs = columns.iter().zip(old.into_iter().zip(new));
            let differ = pairs.filter(|(_, (old, new))| old != new);
            fields.extend(differ.map(|(column, (old, new))| (*column, old, new)));
        }
        if let Some(became) =
            became.filter(|became| *became != Became::Changed || !fields.is_empty())
        {
            let head = Column::Head.cell(&desk.words, book, &now, today);
            found.push(Differing {
                became,
                id: now.household.id.to_string(),
                head: head.plain(),
                fields,
            });
        }
        if line.reached(u64::from(number), u64::from(of)) == Going::Stop {
            return Err(StoreError::Stopped.into());
        }
    }
    found.sort_by_key(|found| found.became as u8);
    Ok(found)
}

impl Differing {
    /// One row for each field.
    fn told(&self) -> Vec<SinceRow> {
        let row = |field: Option<&(Column, Cell, Cell)>| SinceRow {
            became: self.became,
            id: self.id.clone(),
            head: self.head.clone(),
            field: field.map(|(column, ..)| column.name()),
            old: field.map(|(_, old, _)| old.code()),
            new: field.map(|(.., new)| new.code()),
        };
        match self.fields.is_empty() {
            true => vec![row(None)],
            false => self.fields.iter().map(|field| row(Some(field))).collect(),
        }
    }
}

/// The cells of a household's lines, for people.
fn lines(desk: &Desk, found: &Differing) -> Vec<Vec<Cell>> {
    let became = match found.became {
        Became::Added => "cli-since-added",
        Became::Gone => "cli-since-gone",
        Became::Changed => "cli-since-changed",
    };
    let whose = [
        Cell::Text(desk.words.text(became)),
        Cell::Figures(found.id.clone()),
        Cell::Text(found.head.clone()),
    ];
    let line = |rest: [Cell; 3]| whose.iter().cloned().chain(rest).collect();
    match found.fields.is_empty() {
        true => vec![line([Cell::Nothing, Cell::Nothing, Cell::Nothing])],
        false => {
            let fields = found.fields.iter();
            let lines = fields.map(|(column, old, new)| {
                line([
                    Cell::Text(words(&desk.words, *column)),
                    old.clone(),
                    new.clone(),
                ])
            });
            lines.collect()
        }
    }
}

/// Texts found by looking at each file alone: a household of then is in no index.
struct Plainly;

fn names(file: &CaseFile) -> impl Iterator<Item = &PersonName> {
    let members = file.household.members.iter();
    members
        .filter(|who| who.left.is_none())
        .map(|who| &who.particulars.name)
}

fn tokens(name: &PersonName) -> Vec<fold::Token> {
    [fold::tokens(&name.arabic), fold::tokens(&name.latin)].concat()
}

impl Texts for Plainly {
    fn finds(&self, file: &CaseFile, term: &Term) -> bool {
        let mut words = term.values.iter().filter_map(Value::text);
        words.any(|word| match term.name() {
            None => is_found(file, word),
            Some("note") => is_noted(file, word),
            Some(_) => is_named(file, word),
        })
    }

    fn is_called(&self, name: &PersonName, words: &str) -> bool {
        fold::query(words).found_in(&tokens(name)).is_some()
    }

    fn holds(&self, text: &str, words: &str) -> bool {
        fold::key(text).contains(&fold::key(words))
    }
}

/// By a bare word, as it is written.
fn is_found(file: &CaseFile, word: &str) -> bool {
    let case = file.household.id.to_string();
    let phones = file.household.phones.iter();
    let mut phones = phones.filter(|phone| phone.until.is_none());
    case.eq_ignore_ascii_case(word)
        || phones.any(|phone| phone.number.to_string() == word)
        || is_named(file, word)
        || fold::is_telling(word) && is_noted(file, word)
}

fn is_named(file: &CaseFile, words: &str) -> bool {
    let all: Vec<fold::Token> = names(file).flat_map(tokens).collect();
    fold::query(words).found_in(&all).is_some()
}

/// Whether its notes have words.
fn is_noted(file: &CaseFile, words: &str) -> bool {
    fold::have(file.log.iter().map(|entry| entry.entry.text()), words)
}
