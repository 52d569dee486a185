//! `masar due` (also `masar task list`): everything that asks for attention,
//! household by household, the earliest first; or how many of each kind.

use super::desk::Desk;
use super::finding::{self, Enough, Finding};
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::trouble::Trouble;
use super::view::Money;
use super::{phrases, read};
use masar_domain::CaseFile;
use masar_domain::clock::{Clock, Runs};
use masar_domain::due::{self, About, Due as Attention, TaskKind};
use masar_store::DueAsked;
use masar_text::messages::Args;
use masar_tui::tasks::{self, Said};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Due {
    #[arg(long, value_name = "DAYS", value_parser = read::span, default_value = "90d")]
    within: u32,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<TaskKind>)]
    kind: Option<TaskKind>,
    #[command(flatten)]
    finding: Finding,
    /// How many households have something due of each kind.
    #[arg(long, conflicts_with_all = ["kind", "limit", "offset"])]
    count: bool,
}

#[derive(Debug, Serialize)]
struct DueRow {
    /// A code of [`TaskKind`]: `clock-ends`, `suspended`, `wage`.
    kind: &'static str,
    day: String,
    /// Days from today; negative where the day is past.
    days: i64,
    household: String,
    head: String,
    person: Option<String>,
    enrollment: Option<String>,
    placement: Option<String>,
    /// A planned visit, referral, grievance or other matter.
    matter: Option<String>,
    programme: Option<String>,
    component: Option<String>,
    /// What the clock counts.
    clock: Option<&'static str>,
    used: Option<u16>,
    allowed: Option<u16>,
    month: Option<String>,
    amount: Option<Money>,
    bank_reason: Option<String>,
    /// The command that acts on it.
    act: &'static str,
}

impl Row for DueRow {
    const FIELDS: &'static [&'static str] = &[
        "kind",
        "day",
        "days",
        "household",
        "head",
        "person",
        "enrollment",
        "placement",
        "matter",
        "programme",
        "component",
        "clock",
        "used",
        "allowed",
        "month",
        "amount",
        "bank_reason",
        "act",
    ];
}

/// A household and what is due in it.
type Found = (CaseFile, Vec<Attention>);

impl Due {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let matches = match self.finding.is_filtered() {
            true => Some(self.finding.matches(desk)?),
            false => None,
        };
        let asked = DueAsked {
            today: desk.day(),
            days: self.within,
            kind: self.kind,
            among: matches.as_ref(),
        };
        if self.count {
            return count(desk, &asked);
        }
        let (households, total) = self.households(desk, &asked)?;
        let book = desk.book()?;
        let mut list = desk.list(table(desk), "due", &[("households", total)])?;
        let seen = households.len() as u64;
        for (file, due) in &households {
            for one in due {
                let said = tasks::said(&desk.words, book, file, one);
                list.row(&row(desk, file, one, &said), || {
                    fields(desk, file, one, &said)
                })?;
            }
        }
        list.end::<DueRow>(|table| {
            let mut page = Page::new();
            let args = Args::new().set("days", self.within);
            if table.is_empty() {
                page.sentence(desk.words.format("cli-due-nothing", &args));
                return page;
            }
            page.table(table);
            if seen < total {
                page.sentence(self.finding.shown(desk, seen, total));
            }
            page
        })
    }

    /// The households with something due, and how many there are in all.
    fn households(&self, desk: &Desk, asked: &DueAsked<'_>) -> Result<(Vec<Found>, u64), Trouble> {
        let limit = self.finding.limit(desk) as usize;
        if desk.globals.as_of.is_some() {
            return self.in_the_past(desk, asked, limit);
        }
        let register = desk.register()?;
        let agenda = register.agenda(asked)?;
        let from = u64::from(self.finding.offset);
        let found = register.due_page(&agenda, asked, from, limit)?;
        let found = found.into_iter().map(|one| (one.file, one.due));
        Ok((found.collect(), agenda.len()))
    }

    /// The indexes know only now: every file is looked at as it was recorded.
    fn in_the_past(
        &self,
        desk: &Desk,
        asked: &DueAsked<'_>,
        limit: usize,
    ) -> Result<(Vec<Found>, u64), Trouble> {
        let (book, day) = (desk.book()?, desk.day());
        let everybody;
        let among = match asked.among {
            Some(matches) => matches,
            None => {
                everybody = desk.register()?.everybody()?;
                &everybody
            }
        };
        let mut found = Vec::new();
        finding::each_file(desk, among, 0, |file| {
            let mut due = due::due(&file, book, day, self.within);
            due.retain(|one| self.kind.is_none_or(|kind| one.kind() == kind));
            if !due.is_empty() {
                found.push((file, due));
            }
            Ok(Enough::No)
        })?;
        found.sort_by_key(|(_, due)| due.iter().map(Attention::day).min());
        let total = found.len() as u64;
        let from = self.finding.offset as usize;
        Ok((found.into_iter().skip(from).take(limit).collect(), total))
    }
}

#[derive(Debug, Serialize)]
struct CountRow {
    kind: &'static str,
    households: u64,
}

impl Row for CountRow {
    const FIELDS: &'static [&'static str] = &["kind", "households"];
}

fn count(desk: &Desk, asked: &DueAsked<'_>) -> Result<(), Trouble> {
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::words(heading("cli-col-what")),
        Column::amount(heading("cli-col-households")),
    ]);
    let mut list = desk.list(table, "due", &[])?;
    for (kind, households) in desk.register()?.due_counts(asked)? {
        let row = CountRow {
            kind: kind.code(),
            households,
        };
        list.row(&row, || {
            vec![
                Field::words(phrases::word(&desk.words, kind)),
                Field::amount(households),
            ]
        })?;
    }
    list.end::<CountRow>(|table| {
        let mut page = Page::new();
        if table.is_empty() {
            let args = Args::new().set("days", asked.days);
            page.sentence(desk.words.format("cli-due-nothing", &args));
        } else {
            page.table(table);
        }
        page
    })
}

fn row(desk: &Desk, file: &CaseFile, due: &Attention, said: &Said) -> DueRow {
    let day = due.day();
    let mut row = DueRow {
        kind: due.kind().code(),
        day: day.to_string(),
        days: (day - desk.day()).num_days(),
        household: file.household.id.to_string(),
        head: finding::head(desk, file),
        person: said.who.map(|id| id.to_string()),
        enrollment: None,
        placement: None,
        matter: None,
        programme: None,
        component: None,
        clock: None,
        used: None,
        allowed: None,
        month: None,
        amount: None,
        bank_reason: None,
        act: said.act,
    };
    match due.about() {
        About::Household => {}
        About::Enrollment(id) => row.take_enrollment(file, id),
        About::Placement(id) => row.placement = Some(id.to_string()),
        About::Matter(id) => row.matter = Some(id.to_string()),
    }
    match due {
        Attention::Ends { clock, .. } | Attention::Warned { clock, .. } => row.take_clock(clock),
        Attention::PaymentFailed {
            component,
            month,
            amount,
            bank_reason,
            ..
        } => {
            row.component = Some(component.clone());
            row.month = Some(month.to_string());
            row.amount = Some((*amount).into());
            row.bank_reason = (!bank_reason.is_empty()).then(|| bank_reason.clone());
        }
        Attention::Wage { month, .. } => row.month = Some(month.to_string()),
        Attention::Assessment { enrollment, .. } | Attention::WatchCheck { enrollment, .. } => {
            row.take_enrollment(file, *enrollment);
        }
        _ => {}
    }
    row
}

impl DueRow {
    fn take_clock(&mut self, clock: &Clock) {
        self.clock = Some(clock.kind.code());
        self.used = Some(clock.used);
        self.allowed = Some(clock.allowed);
        if let Runs::Enrollment {
            programme,
            component,
            ..
        } = &clock.runs
        {
            self.programme = Some(programme.clone());
            self.component = Some(component.clone());
        }
    }

    fn take_enrollment(&mut self, file: &CaseFile, id: masar_domain::EnrollmentId) {
        self.enrollment = Some(id.to_string());
        if let Some(enrollment) = file.enrollment(id) {
            self.programme = Some(enrollment.programme.clone());
        }
    }
}

fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::figures(heading("cli-col-day")),
        Column::amount(heading("cli-col-days")),
        Column::figures(heading("cli-col-case")),
        Column::words(heading("cli-col-who")),
        Column::words(heading("cli-col-what")),
    ]);
    table.ending_in_sentences()
}

fn fields(desk: &Desk, file: &CaseFile, due: &Attention, said: &Said) -> Vec<Field> {
    // Where it is about nobody alone, the head stands for the household.
    let who = said.who.map(|id| phrases::name(file, id));
    vec![
        Field::figures(due.day()),
        Field::amount((due.day() - desk.day()).num_days()),
        Field::figures(file.household.id),
        Field::words(who.unwrap_or_else(|| finding::head(desk, file))),
        Field::words(&said.what),
    ]
}
