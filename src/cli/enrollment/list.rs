//! `masar enrollment list`: of one household, or across those a filter finds.

use crate::cli::desk::Desk;
use crate::cli::finding::{self, Enough, Finding};
use crate::cli::output::{Listing, Row};
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::clock::{self, Clock};
use masar_domain::enrollment::{Enrollment, State};
use masar_domain::{CaseFile, HouseholdId, RuleBook};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household, conflicts_with_all = [
        "filter", "offset",
    ])]
    household: Option<HouseholdId>,
    #[arg(long, value_name = "CODE")]
    programme: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<State>)]
    state: Option<State>,
    #[command(flatten)]
    finding: Finding,
}

#[derive(Debug, Serialize)]
struct EnrollmentRow {
    id: String,
    household: String,
    programme: String,
    person: Option<String>,
    name: Option<String>,
    track: &'static str,
    state: &'static str,
    since: Option<String>,
    /// Months used and allowed of the clock that ends first.
    used: Option<u16>,
    allowed: Option<u16>,
    /// The last day of that clock; `null` while it waits.
    ends_on: Option<String>,
}

impl Row for EnrollmentRow {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "household",
        "programme",
        "person",
        "name",
        "track",
        "state",
        "since",
        "used",
        "allowed",
        "ends_on",
    ];
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let mut list = desk.list(table(desk), "enrollments", &[])?;
        let limit = self.finding.limit(desk);
        let mut shown = 0;
        let mut each = |file: CaseFile| -> Result<Enough, Trouble> {
            for enrollment in file.enrollments.iter().filter(|e| self.wants(e, desk)) {
                if shown >= limit {
                    return Ok(Enough::Yes);
                }
                add(&mut list, desk, desk.book()?, &file, enrollment)?;
                shown += 1;
            }
            Ok(Enough::No)
        };
        match self.household {
            Some(id) => {
                each(desk.file(id)?)?;
            }
            None => {
                let matches = self.finding.matches(desk)?;
                finding::each_file(desk, &matches, self.finding.offset, each)?;
            }
        }
        list.end::<EnrollmentRow>(|table| {
            let mut page = Page::new();
            match table.is_empty() {
                true => page.sentence(desk.words.text("cli-nothing-found")),
                false => page.table(table),
            };
            page
        })
    }

    fn wants(&self, enrollment: &Enrollment, desk: &Desk) -> bool {
        let programme = self.programme.as_ref();
        let state = enrollment.state_on(desk.day());
        programme.is_none_or(|code| *code == enrollment.programme)
            && self.state.is_none_or(|wanted| state == Some(wanted))
    }
}

fn add(
    list: &mut Listing,
    desk: &Desk,
    book: &RuleBook,
    file: &CaseFile,
    enrollment: &Enrollment,
) -> Result<(), Trouble> {
    let clock = first_clock(desk, book, file, enrollment);
    let state = enrollment.state_on(desk.day()).unwrap_or(State::Applied);
    let since = enrollment
        .step_on(desk.day())
        .map(|step| step.on.to_string());
    let person = enrollment.subject.person();
    let row = EnrollmentRow {
        id: enrollment.id.to_string(),
        household: enrollment.id.household.to_string(),
        programme: enrollment.programme.clone(),
        person: person.map(|id| id.to_string()),
        name: person.map(|id| phrases::name(file, id)),
        track: enrollment.track.code(),
        state: state.code(),
        since: since.clone(),
        used: clock.as_ref().map(|clock| clock.used),
        allowed: clock.as_ref().map(|clock| clock.allowed),
        ends_on: clock.as_ref().and_then(|clock| match clock.end {
            clock::ClockEnd::On(on) | clock::ClockEnd::Broken(on) => Some(on.to_string()),
            clock::ClockEnd::Waiting => None,
        }),
    };
    list.row(&row, || {
        let words = &desk.words;
        let clock = clock.as_ref().map(|clock| phrases::clock(words, clock));
        vec![
            Field::figures(enrollment.id),
            Field::words(phrases::programme(words, book, &enrollment.programme)),
            Field::words(phrases::subject(words, file, enrollment)),
            Field::words(phrases::word(words, state)),
            Field::figures(since.unwrap_or_default()),
            Field::words(clock.unwrap_or_default()),
        ]
    })
}

/// The clock of the first component that has one.
fn first_clock(
    desk: &Desk,
    book: &RuleBook,
    file: &CaseFile,
    enrollment: &Enrollment,
) -> Option<Clock> {
    let programme = book.programme(&enrollment.programme)?;
    let mut parts = programme.components.iter();
    parts.find_map(|part| clock::support(file, enrollment, programme, part, book, desk.day()))
}

fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    Table::new([
        Column::figures(heading("cli-col-enrollment")),
        Column::words(heading("cli-col-programme")),
        Column::words(heading("cli-col-who")),
        Column::words(heading("cli-col-state")),
        Column::figures(heading("cli-col-since")),
        Column::words(heading("cli-col-clock")),
    ])
}
