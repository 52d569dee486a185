//! `masar household list`: the households a filter lets through.

use crate::cli::desk::Desk;
use crate::cli::finding::{self, Enough, Finding};
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::trouble::Trouble;
use crate::cli::view::Money;
use masar_domain::enrollment::State;
use masar_domain::rules::Programme;
use masar_domain::{CaseFile, Fils, Month};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    finding: Finding,
}

#[derive(Debug, Serialize)]
struct HouseholdRow {
    id: String,
    head: String,
    governorate: Option<String>,
    liwa: Option<String>,
    members: usize,
    /// State of its enrollment in cash aid.
    aid: Option<&'static str>,
    /// What it is paid for one period.
    aid_amount: Option<Money>,
    /// Wages of those at work, a month.
    work_wages: Money,
    phone: Option<String>,
    caseworker: Option<String>,
}

impl Row for HouseholdRow {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "head",
        "governorate",
        "liwa",
        "members",
        "aid",
        "aid_amount",
        "work_wages",
        "phone",
        "caseworker",
    ];
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let matches = self.finding.matches(desk)?;
        let about = [
            ("total", u64::from(matches.len())),
            ("offset", u64::from(self.finding.offset)),
        ];
        let mut list = desk.list(table(desk), "households", &about)?;
        let limit = self.finding.limit(desk);
        let mut shown = 0;
        if limit > 0 {
            finding::each_file(desk, &matches, self.finding.offset, |file| {
                let standing = Standing::of(desk, &file)?;
                list.row(&row(desk, &file, &standing), || {
                    fields(desk, &file, &standing)
                })?;
                shown += 1;
                Ok(if shown < limit {
                    Enough::No
                } else {
                    Enough::Yes
                })
            })?;
        }
        list.end::<HouseholdRow>(|table| {
            let mut page = Page::new();
            if table.is_empty() {
                page.sentence(desk.words.text("cli-nothing-found"));
                return page;
            }
            page.table(table);
            let (shown, total) = (u64::from(shown), u64::from(matches.len()));
            page.sentence(self.finding.shown(desk, shown, total));
            page
        })
    }
}

/// Aid and work of a household on the day it is seen.
struct Standing {
    aid: Option<State>,
    aid_amount: Option<Fils>,
    wages: Fils,
}

impl Standing {
    fn of(desk: &Desk, file: &CaseFile) -> Result<Standing, Trouble> {
        let (book, day) = (desk.book()?, desk.day());
        let in_aid = file.enrollments.iter().rev().find(|enrollment| {
            book.programme(&enrollment.programme)
                .is_some_and(Programme::is_standing_aid)
        });
        let aid = in_aid.and_then(|enrollment| enrollment.state_on(day));
        let paying = in_aid.filter(|_| aid.is_some_and(State::pays));
        let decision = paying.and_then(|enrollment| enrollment.decision_for(Month::of(day)));
        let at_work = file
            .placements
            .iter()
            .filter(|placement| placement.stage_on(day).is_some_and(|stage| stage.works()));
        let wages = Fils::sum(at_work.map(|placement| placement.terms.wage));
        Ok(Standing {
            aid,
            aid_amount: decision.map(|decision| decision.amount),
            wages: wages.unwrap_or_default(),
        })
    }
}

fn row(desk: &Desk, file: &CaseFile, standing: &Standing) -> HouseholdRow {
    let household = &file.household;
    let day = desk.day();
    let address = household.address_on(day);
    let known = |code: &String| (!code.is_empty()).then(|| code.clone());
    let phone = household.phones_on(day).next();
    HouseholdRow {
        id: household.id.to_string(),
        head: finding::head(desk, file),
        governorate: address.and_then(|address| known(&address.governorate)),
        liwa: address.and_then(|address| known(&address.liwa)),
        members: household.members_on(day).count(),
        aid: standing.aid.map(State::code),
        aid_amount: standing.aid_amount.map(Money::from),
        work_wages: standing.wages.into(),
        phone: phone.map(|phone| phone.number.to_string()),
        caseworker: household.caseworker.as_ref().map(ToString::to_string),
    }
}

fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    Table::new([
        Column::figures(heading("cli-col-case")),
        Column::words(heading("cli-col-head")),
        Column::words(heading("cli-col-place")),
        Column::amount(heading("cli-col-members")),
        Column::words(heading("cli-col-aid")),
        Column::amount(heading("cli-col-aid-amount")),
        Column::amount(heading("cli-col-wages")),
    ])
}

fn fields(desk: &Desk, file: &CaseFile, standing: &Standing) -> Vec<Field> {
    let words = &desk.words;
    let household = &file.household;
    let address = household.address_on(desk.day());
    let aid = standing.aid.map(|state| phrases::word(words, state));
    let amount = standing.aid_amount.map(phrases::amount);
    vec![
        Field::figures(household.id),
        Field::words(finding::head(desk, file)),
        Field::words(
            address
                .map(|a| phrases::place(words, a))
                .unwrap_or_default(),
        ),
        Field::amount(household.members_on(desk.day()).count()),
        Field::words(aid.unwrap_or_default()),
        Field::amount(amount.unwrap_or_default()),
        Field::amount(phrases::amount(standing.wages)),
    ]
}
