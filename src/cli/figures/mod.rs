//! `masar report`: the figures officials quote, by month, governorate or
//! office, as a table, for programs, or as a file to pass on.
//!
//! Read from the register's counters. With `--as-of` they are counted from the
//! files as they were recorded by then: what anybody could have said that day.

pub(crate) mod asked;
mod file;
mod page;
pub(crate) mod view;

use super::desk::Desk;
use super::finding::{self, Enough};
use super::output::Format;
use super::trouble::Trouble;
use super::{output, read};
use asked::{By, Choice, Out};
use masar_domain::figures::{self, Column, Place, Report as Rows, Scope, Tally};
use masar_domain::{Month, Office};
use std::collections::BTreeMap;

/// Months that are shown unless others are asked for, this one the last.
const USUAL: i32 = 3;
/// A report of more months than this is a mistake.
const LONGEST: i32 = 120;

#[derive(Debug, clap::Args)]
pub(crate) struct Report {
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    from: Option<Month>,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    to: Option<Month>,
    #[arg(
        long,
        value_name = "month|governorate|office",
        value_enum,
        default_value_t
    )]
    by: By,
    #[arg(long, value_name = "PLACE", value_parser = asked::governorate, conflicts_with = "office")]
    governorate: Option<String>,
    #[arg(long, value_name = "PREFIX", value_parser = read::office)]
    office: Option<Office>,
    #[arg(long, value_name = "CODES", value_parser = asked::choices, value_delimiter = ',')]
    figures: Vec<Choice>,
    #[arg(long, value_name = "FILE", value_parser = asked::out)]
    out: Option<Out>,
}

/// What the table is of, before it is shown.
struct Told {
    from: Month,
    to: Month,
    by: By,
    scope: Scope,
    /// The last month is not over on the day the report is made.
    open: bool,
    /// The code and the name of each column.
    columns: Vec<(String, String)>,
    rows: Rows,
}

impl Report {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let told = self.told(desk)?;
        if let Some(out) = &self.out {
            return file::write(desk, &told, out);
        }
        match desk.format() {
            Format::Table => desk.show(&(), || page::page(desk, &told)),
            Format::Json => desk.show(&view::whole(desk, &told), super::page::Page::new),
            Format::Jsonl => output::unless_hung_up(view::lines(desk, &told)),
            Format::Csv => output::unless_hung_up(view::separated(desk, &told)),
        }
    }

    fn told(&self, desk: &Desk) -> Result<Told, Trouble> {
        let now = Month::of(desk.day());
        let to = self
            .to
            .or(self.from.map(|from| from.max(now)))
            .unwrap_or(now);
        let from = self.from.unwrap_or(to.plus(1 - USUAL));
        let (from, to) = (from, to.max(from).min(from.plus(LONGEST - 1)));
        let places = places(desk, from, to)?;
        let scope = self.scope();
        let whole = Tally::of(&places, &scope);
        let parts = self.parts(desk, &places, &scope, (from, to));
        let mut columns: Vec<Column<'_>> = parts.iter().map(|part| part.column(&whole)).collect();
        let mut names: Vec<(String, String)> = parts.iter().map(Part::names).collect();
        if columns.len() != 1 {
            columns.push(Column {
                tally: &whole,
                from,
                to,
            });
            names.push(("total".to_owned(), desk.words.text("figures-total")));
        }
        let mut rows = Rows::of(&columns, desk.book()?);
        asked::keep(&mut rows, &self.figures);
        Ok(Told {
            from,
            to,
            by: self.by,
            scope,
            open: to >= now,
            columns: names,
            rows,
        })
    }

    fn scope(&self) -> Scope {
        match (&self.governorate, self.office) {
            (Some(code), _) => Scope::Governorate(code.clone()),
            (None, Some(office)) => Scope::Office(office),
            (None, None) => Scope::All,
        }
    }

    /// The columns before the total.
    fn parts(
        &self,
        desk: &Desk,
        places: &[(Place, Tally)],
        scope: &Scope,
        (from, to): (Month, Month),
    ) -> Vec<Part> {
        let known = || places.iter().map(|(place, _)| place);
        let inside = || known().filter(|place| scope.includes(place));
        let of = |place: Scope| {
            let both: Vec<(Place, Tally)> = places
                .iter()
                .map(|(at, tally)| match scope.includes(at) {
                    true => (at.clone(), tally.clone()),
                    false => (at.clone(), tally.without_counts()),
                })
                .collect();
            Tally::of(&both, &place)
        };
        match self.by {
            By::Month => from.through(to).map(Part::of_month).collect(),
            By::Governorate => {
                let codes: std::collections::BTreeSet<_> =
                    inside().map(|place| place.governorate.clone()).collect();
                codes
                    .into_iter()
                    .map(|code| Part {
                        name: asked::governorate_name(&desk.words, &code),
                        tally: Some(of(Scope::Governorate(code.clone()))),
                        code,
                        from,
                        to,
                    })
                    .collect()
            }
            By::Office => {
                let offices: std::collections::BTreeSet<_> =
                    inside().map(|place| place.office).collect();
                offices
                    .into_iter()
                    .map(|office| Part {
                        name: office.to_string(),
                        tally: Some(of(Scope::Office(office))),
                        code: office.to_string(),
                        from,
                        to,
                    })
                    .collect()
            }
        }
    }
}

/// A column in the making.
struct Part {
    code: String,
    name: String,
    from: Month,
    to: Month,
    /// None where it is of the same places as the whole.
    tally: Option<Tally>,
}

impl Part {
    /// Months are named by figures: there is no room for their names.
    fn of_month(month: Month) -> Part {
        Part {
            code: month.to_string(),
            name: month.to_string(),
            from: month,
            to: month,
            tally: None,
        }
    }

    fn column<'a>(&'a self, whole: &'a Tally) -> Column<'a> {
        Column {
            tally: self.tally.as_ref().unwrap_or(whole),
            from: self.from,
            to: self.to,
        }
    }

    fn names(&self) -> (String, String) {
        (self.code.clone(), self.name.clone())
    }
}

/// The figures of every place: from the counters, or as they were recorded.
fn places(desk: &Desk, from: Month, to: Month) -> Result<Vec<(Place, Tally)>, Trouble> {
    let register = desk.register()?;
    if desk.globals.as_of.is_none() {
        return Ok(register.figures_by_place(from, to)?);
    }
    let book = desk.book()?;
    let everybody = register.everybody()?;
    let mut places: BTreeMap<Place, Tally> = BTreeMap::new();
    finding::each_file(desk, &everybody, 0, |file| {
        let tally = places.entry(Place::of(&file)).or_default();
        tally.add_file(&figures::contributions(&file, book));
        Ok(Enough::No)
    })?;
    Ok(places.into_iter().collect())
}
