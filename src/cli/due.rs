//! `masar due`: clocks that run out soon, what is suspended, payments that
//! failed; the earliest first.

use super::desk::Desk;
use super::finding::{self, Enough};
use super::output::{Format, Row};
use super::page::{Column, Field, Page, Table};
use super::trouble::Trouble;
use super::view::Money;
use super::{phrases, read};
use masar_domain::clock::{Clock, Runs};
use masar_domain::due::{self, Due as Attention};
use masar_domain::filter::Expr;
use masar_domain::{CaseFile, PersonId, RuleBook};
use masar_text::messages::{Args, Messages};
use serde::Serialize;

/// Households looked at for a page.
const ON_A_PAGE: u32 = 50;

#[derive(Debug, clap::Args)]
pub(crate) struct Due {
    #[arg(long, value_name = "DAYS", value_parser = read::span, default_value = "90d")]
    within: u32,
    #[arg(long, value_name = "N", value_parser = read::count)]
    limit: Option<u32>,
}

#[derive(Debug, Serialize)]
struct DueRow {
    /// `clock-ends`, `suspended` or `payment-failed`.
    kind: &'static str,
    day: String,
    /// Days from today; negative where the day is past.
    days: i64,
    household: String,
    head: String,
    person: Option<String>,
    enrollment: Option<String>,
    placement: Option<String>,
    programme: Option<String>,
    component: Option<String>,
    /// What the clock counts.
    clock: Option<&'static str>,
    used: Option<u16>,
    allowed: Option<u16>,
    month: Option<String>,
    amount: Option<Money>,
    bank_reason: Option<String>,
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
        "programme",
        "component",
        "clock",
        "used",
        "allowed",
        "month",
        "amount",
        "bank_reason",
    ];
}

/// A household and what is due in it.
type Found = (CaseFile, Vec<Attention>);

impl Due {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (households, total) = self.households(desk)?;
        let book = desk.book()?;
        let mut list = desk.list(table(desk), "due", &[("households", total)])?;
        let seen = households.len() as u64;
        for (file, due) in &households {
            for one in due {
                list.row(&row(desk, file, one), || fields(desk, book, file, one))?;
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
                let args = Args::new()
                    .set("seen", seen.to_string())
                    .set("total", total.to_string());
                page.sentence(desk.words.format("cli-due-more", &args));
            }
            page
        })
    }

    /// The households with something due, and how many there are in all.
    fn households(&self, desk: &Desk) -> Result<(Vec<Found>, u64), Trouble> {
        let usual = match desk.format() {
            Format::Table => ON_A_PAGE,
            _ => u32::MAX,
        };
        let limit = self.limit.unwrap_or(usual) as usize;
        if desk.globals.as_of.is_some() {
            return self.in_the_past(desk, limit);
        }
        let (found, total) = desk.register()?.due(desk.day(), self.within, limit)?;
        let found = found.into_iter().map(|one| (one.file, one.due));
        Ok((found.collect(), total))
    }

    /// The indexes know only now: every file is looked at as it was recorded.
    fn in_the_past(&self, desk: &Desk, limit: usize) -> Result<(Vec<Found>, u64), Trouble> {
        let (book, day) = (desk.book()?, desk.day());
        let everybody = desk.register()?.find(&Expr::All(Vec::new()))?;
        let mut found = Vec::new();
        finding::each_file(desk, &everybody, 0, |file| {
            let due = due::due(&file, book, day, self.within);
            if !due.is_empty() {
                found.push((file, due));
            }
            Ok(Enough::No)
        })?;
        found.sort_by_key(|(_, due)| due.iter().map(Attention::day).min());
        let total = found.len() as u64;
        found.truncate(limit);
        Ok((found, total))
    }
}

fn row(desk: &Desk, file: &CaseFile, due: &Attention) -> DueRow {
    let day = due.day();
    let mut row = DueRow {
        kind: "clock-ends",
        day: day.to_string(),
        days: (day - desk.day()).num_days(),
        household: file.household.id.to_string(),
        head: finding::head(desk, file),
        person: None,
        enrollment: None,
        placement: None,
        programme: None,
        component: None,
        clock: None,
        used: None,
        allowed: None,
        month: None,
        amount: None,
        bank_reason: None,
    };
    match due {
        Attention::Ends { clock, .. } => row.take_clock(clock),
        Attention::Suspended { enrollment, .. } => {
            row.kind = "suspended";
            row.take_enrollment(file, *enrollment);
        }
        Attention::PaymentFailed {
            enrollment,
            component,
            month,
            amount,
            bank_reason,
            ..
        } => {
            row.kind = "payment-failed";
            row.take_enrollment(file, *enrollment);
            row.component = Some(component.clone());
            row.month = Some(month.to_string());
            row.amount = Some((*amount).into());
            row.bank_reason = (!bank_reason.is_empty()).then(|| bank_reason.clone());
        }
    }
    row
}

impl DueRow {
    fn take_clock(&mut self, clock: &Clock) {
        self.person = clock.person.map(|id| id.to_string());
        self.clock = Some(clock.kind.code());
        self.used = Some(clock.used);
        self.allowed = Some(clock.allowed);
        match &clock.runs {
            Runs::Enrollment {
                id,
                programme,
                component,
            } => {
                self.enrollment = Some(id.to_string());
                self.programme = Some(programme.clone());
                self.component = Some(component.clone());
            }
            Runs::Placement(id) => self.placement = Some(id.to_string()),
        }
    }

    fn take_enrollment(&mut self, file: &CaseFile, id: masar_domain::EnrollmentId) {
        self.enrollment = Some(id.to_string());
        if let Some(enrollment) = file.enrollment(id) {
            self.programme = Some(enrollment.programme.clone());
            self.person = enrollment.subject.person().map(|id| id.to_string());
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

fn fields(desk: &Desk, book: &RuleBook, file: &CaseFile, due: &Attention) -> Vec<Field> {
    let (person, what) = said(&desk.words, book, file, due);
    // Where it is about nobody alone, the head stands for the household.
    let who = person.map(|id| phrases::name(file, id));
    vec![
        Field::figures(due.day()),
        Field::amount((due.day() - desk.day()).num_days()),
        Field::figures(file.household.id),
        Field::words(who.unwrap_or_else(|| finding::head(desk, file))),
        Field::words(what),
    ]
}

/// Whom it is about, and what it is.
fn said(
    words: &Messages,
    book: &RuleBook,
    file: &CaseFile,
    due: &Attention,
) -> (Option<PersonId>, String) {
    let person = |id| file.enrollment(id).and_then(|e| e.subject.person());
    let programme = |id| {
        let code = file.enrollment(id).map(|e| e.programme.as_str());
        phrases::programme(words, book, code.unwrap_or_default())
    };
    match due {
        Attention::Ends { clock, .. } => {
            let args = Args::new().set("clock", phrases::clock_of(words, book, clock));
            (clock.person, words.format("cli-due-ends", &args))
        }
        Attention::Suspended { enrollment, .. } => {
            let args = Args::new().set("programme", programme(*enrollment));
            (
                person(*enrollment),
                words.format("cli-due-suspended", &args),
            )
        }
        Attention::PaymentFailed {
            enrollment,
            month,
            bank_reason,
            ..
        } => {
            let args = Args::new()
                .set("programme", programme(*enrollment))
                .set("month", phrases::month(words, *month))
                .set("reason", bank_reason);
            (person(*enrollment), words.format("cli-due-failed", &args))
        }
    }
}
