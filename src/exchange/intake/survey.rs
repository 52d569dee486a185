//! The first pass: headings, dates and people, over every row.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::binding::{Binding, Headings};
use super::packed::Packed;
use super::{CellOrigin, Choices, heading};
use crate::error::ExchangeError;
use crate::field::{Field, Subject};
use crate::profile::{Join, Profile, SheetRule};
use crate::rejects::is_reason_heading;
use crate::table::{Column, Row, Source};
use crate::value::{DateJudge, Dates, clean_id};

/// What the first pass found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// The sheets that are read.
    pub sheets: Vec<SheetSurvey>,
}

/// What was found in one sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetSurvey {
    /// The sheet; empty in a text file.
    pub sheet: Arc<str>,
    /// The heading's row.
    pub header_row: u32,
    /// The first row that can be a record.
    pub first_row: u32,
    /// How many columns the heading has.
    pub width: usize,
    /// Rows that say something below the heading.
    pub rows: u32,
    /// Rows of a text file with fewer cells than the heading; their last fields
    /// are empty.
    pub short_rows: u32,
    /// Columns that no field of the profile reads.
    pub unused: Vec<CellOrigin>,
    /// Fields that the profile could fill and the sheet has no column for.
    pub absent: Vec<Field>,
    /// How the dates of each date column are read.
    pub dates: Vec<(CellOrigin, Dates)>,
}

/// The survey, and what the second pass needs of the first.
pub(super) struct FirstPass {
    pub(super) survey: Survey,
    pub(super) household: Binding,
    pub(super) person: Binding,
    pub(super) people: People,
}

/// People of the second sheet, by the key of their household.
#[derive(Default)]
pub(super) struct People {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Packed>,
    pub(super) by_key: HashMap<String, Vec<usize>>,
    /// Rows without a key that can be read.
    pub(super) keyless: Vec<usize>,
}

impl People {
    fn keep(&mut self, row: &Row, binding: &Binding) {
        let place = self.rows.len();
        self.rows.push(Packed::new(row, &self.columns));
        let cells = binding
            .field(Field::PersonHousehold)
            .map_or(&[] as &[CellOrigin], |bound| bound.cells());
        let mut said = cells
            .iter()
            .filter_map(|cell| row.cell(cell.column))
            .filter(|cell| !cell.is_blank());
        match said.next().map(clean_id) {
            Some(Ok(key)) if !key.is_empty() => self.by_key.entry(key).or_default().push(place),
            _ => self.keyless.push(place),
        }
    }
}

/// Reads the headings and looks at every row of the sheets that are needed.
pub(super) fn first_pass(
    source: &mut Source,
    profile: &Profile,
    choices: &Choices,
) -> Result<FirstPass, ExchangeError> {
    let rule = profile.sheet(Subject::Household);
    let chosen = choices.household_sheet.as_ref();
    let mut first = Sheet::open(source, &rule, chosen)?;
    let household = first.headings.bind(profile, Subject::Household)?;
    let forced = choices.dates.or(profile.dates);
    let mut people = People::default();
    if profile.join == Join::Row {
        let person = first.headings.bind(profile, Subject::Person)?;
        first.judge(&[&household, &person]);
        first.look(source, &mut |_| {})?;
        let sheets = vec![first.survey(&[&household, &person], forced)];
        return Ok(FirstPass {
            survey: Survey { sheets },
            household,
            person,
            people,
        });
    }
    let rule = profile.sheet(Subject::Person);
    let mut second = Sheet::of_people(source, &rule, choices)?;
    let person = second.headings.bind(profile, Subject::Person)?;
    first.judge(&[&household]);
    first.look(source, &mut |_| {})?;
    second.judge(&[&person]);
    people.columns = person.columns();
    second.look(source, &mut |row| people.keep(row, &person))?;
    let sheets = vec![
        first.survey(&[&household], forced),
        second.survey(&[&person], forced),
    ];
    Ok(FirstPass {
        survey: Survey { sheets },
        household,
        person,
        people,
    })
}

/// A sheet while it is looked at.
struct Sheet {
    name: Arc<str>,
    headings: Headings,
    header_row: u32,
    first_row: u32,
    rows: u32,
    short_rows: u32,
    judges: Vec<(CellOrigin, DateJudge)>,
}

impl Sheet {
    fn open(
        source: &mut Source,
        rule: &SheetRule,
        chosen: Option<&String>,
    ) -> Result<Self, ExchangeError> {
        let name: Arc<str> = heading::sheet(source, rule, chosen)?.into();
        let row = heading::row(source, &name, rule)?;
        Ok(Self {
            headings: Headings::new(&name, &row),
            name,
            header_row: row.number,
            first_row: rule.first_row.unwrap_or(0).max(row.number + 1),
            rows: 0,
            short_rows: 0,
            judges: Vec::new(),
        })
    }

    /// The second sheet; a text file has none.
    fn of_people(
        source: &mut Source,
        rule: &SheetRule,
        choices: &Choices,
    ) -> Result<Self, ExchangeError> {
        if source.kind() == crate::table::FileKind::Csv {
            return Err(ExchangeError::NoSheet {
                wanted: rule.names.clone(),
                present: vec![source.name().to_owned()],
            });
        }
        Self::open(source, rule, choices.person_sheet.as_ref())
    }

    fn judge(&mut self, bindings: &[&Binding]) {
        let columns = bindings.iter().flat_map(|binding| binding.date_columns());
        self.judges = columns.map(|cell| (cell, DateJudge::default())).collect();
    }

    fn look(
        &mut self,
        source: &mut Source,
        also: &mut dyn FnMut(&Row),
    ) -> Result<(), ExchangeError> {
        let name = self.name.clone();
        let text_file = source.kind() == crate::table::FileKind::Csv;
        source.rows(&name, &mut |row| {
            if row.number >= self.first_row {
                self.rows += 1;
                let short = row.cells.len() < self.headings.width();
                self.short_rows += u32::from(text_file && short);
                self.see_dates(row);
                also(row);
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    fn see_dates(&mut self, row: &Row) {
        for (cell, judge) in &mut self.judges {
            let text = row.cell(cell.column).map(clean_id);
            if let Some(Ok(text)) = text {
                judge.see(row.number, &text);
            }
        }
    }

    fn survey(self, bindings: &[&Binding], forced: Option<crate::value::DateOrder>) -> SheetSurvey {
        let read: Vec<Column> = bindings.iter().flat_map(|b| b.columns()).collect();
        let unused = self
            .headings
            .all()
            .filter(|cell| !read.contains(&cell.column) && !is_reason_heading(&cell.heading));
        let verdict = |judge: DateJudge| forced.map_or(judge.verdict(), Dates::In);
        SheetSurvey {
            unused: unused.cloned().collect(),
            width: self.headings.width(),
            sheet: self.name,
            header_row: self.header_row,
            first_row: self.first_row,
            rows: self.rows,
            short_rows: self.short_rows,
            absent: bindings.iter().flat_map(|b| b.absent.clone()).collect(),
            dates: self
                .judges
                .into_iter()
                .map(|(cell, judge)| (cell, verdict(judge)))
                .collect(),
        }
    }
}
