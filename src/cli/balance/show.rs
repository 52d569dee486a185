//! `masar balance show`: what was paid against what is due, line by line.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::BalanceView;
use masar_domain::balance::{self, Account, Balance};
use masar_domain::{CaseFile, Fils, HouseholdId, Month, RuleBook};
use masar_text::messages::Args;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    /// Also the lines that are as they should be.
    #[arg(long)]
    all: bool,
}

impl Show {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.household)?;
        let book = desk.book()?;
        let balance = balance::balance(&file, book, Month::of(desk.day()));
        let view = BalanceView::of(&file, &balance);
        desk.show(&view, || self.page(desk, &file, book, &balance))
    }

    fn page(&self, desk: &Desk, file: &CaseFile, book: &RuleBook, balance: &Balance) -> Page {
        let words = &desk.words;
        let mut page = Page::new();
        page.title(file.household.id.to_string());
        let sums = Args::new()
            .set("owed", phrases::money(words, balance.owed()))
            .set("over", phrases::money(words, balance.over()))
            .set("month", phrases::month(words, balance.open));
        page.sentence(words.format("cli-balance-sums", &sums));
        let lines = lines(desk, file, book, balance, self.all);
        match lines {
            Some(table) => _ = page.table(table),
            None => _ = page.sentence(words.text("cli-balance-even")),
        }
        if !file.matters.adjustments.is_empty() {
            page.title(words.text("cli-title-adjustments"));
            page.table(adjustments(desk, file, book));
        }
        if !file.matters.overpayments.is_empty() {
            page.title(words.text("cli-title-overpayments"));
            page.table(cases(desk, file, balance));
        }
        page
    }
}

fn name_of(desk: &Desk, file: &CaseFile, book: &RuleBook, account: (&str, &Account)) -> String {
    let (component, account) = account;
    let enrollment = file.enrollment(account.enrollment);
    let programme = enrollment.map_or("", |enrollment| enrollment.programme.as_str());
    phrases::component(&desk.words, book, programme, component)
}

/// Something, or a blank where there is nothing.
fn some(amount: Fils) -> Field {
    match amount.is_payable() {
        true => Field::amount(phrases::amount(amount)),
        false => Field::empty(),
    }
}

fn lines(
    desk: &Desk,
    file: &CaseFile,
    book: &RuleBook,
    balance: &Balance,
    all: bool,
) -> Option<Table> {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-enrollment")),
        Column::words(words.text("cli-col-component")),
        Column::figures(words.text("cli-col-month")),
        Column::amount(words.text("cli-col-due")),
        Column::amount(words.text("cli-col-paid")),
        Column::amount(words.text("cli-col-adjusted")),
        Column::amount(words.text("cli-col-kept-back")),
        Column::amount(words.text("cli-col-owed")),
        Column::amount(words.text("cli-col-over")),
    ]);
    let mut any = false;
    for account in &balance.accounts {
        let uneven = account.over().is_payable()
            || (account.closed && account.outstanding().is_payable())
            || account.adjusted.is_payable()
            || account.kept_back.is_payable();
        if !all && !uneven {
            continue;
        }
        any = true;
        let paid = Fils(account.settled.0 + account.in_flight.0);
        table.row([
            Field::figures(account.enrollment),
            Field::words(name_of(desk, file, book, (&account.component, account))),
            Field::figures(account.month),
            some(account.due),
            some(paid),
            some(account.adjusted),
            some(account.kept_back),
            some(account.outstanding()),
            some(account.to_recover()),
        ]);
    }
    any.then_some(table)
}

fn adjustments(desk: &Desk, file: &CaseFile, book: &RuleBook) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-matter")),
        Column::words(words.text("cli-col-component")),
        Column::figures(words.text("cli-col-of-month")),
        Column::figures(words.text("cli-col-with-month")),
        Column::amount(words.text("cli-col-amount")),
        Column::words(words.text("cli-col-state")),
        Column::words(words.text("cli-col-by")),
    ]);
    for posted in &file.matters.adjustments {
        let enrollment = file.enrollment(posted.enrollment);
        let programme = enrollment.map_or("", |enrollment| enrollment.programme.as_str());
        let state = match (posted.withdrawn, posted.last_payment()) {
            (Some(_), _) => words.text("cli-adjustment-withdrawn"),
            (None, Some(payment)) => phrases::word(words, payment.state),
            (None, None) => words.text("cli-adjustment-posted"),
        };
        table.row([
            Field::figures(posted.id),
            Field::words(phrases::component(
                words,
                book,
                programme,
                &posted.component,
            )),
            Field::figures(posted.of),
            Field::figures(posted.with),
            Field::amount(phrases::amount(posted.amount)),
            Field::words(state),
            Field::words(posted.by.as_str()),
        ]);
    }
    table
}

fn cases(desk: &Desk, file: &CaseFile, balance: &Balance) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-matter")),
        Column::words(words.text("cli-col-cause")),
        Column::figures(words.text("cli-col-found")),
        Column::figures(words.text("cli-col-notice")),
        Column::amount(words.text("cli-col-over")),
        Column::amount(words.text("cli-col-recovered")),
        Column::amount(words.text("cli-col-written-off")),
        Column::amount(words.text("cli-col-still-open")),
        Column::words(words.text("cli-col-by")),
    ]);
    for case in &file.matters.overpayments {
        let standing = balance.case(case.id);
        table.row([
            Field::figures(case.id),
            Field::words(phrases::word(words, case.cause)),
            Field::figures(case.found),
            case.notice.map_or(Field::empty(), Field::figures),
            some(case.stated()),
            some(case.recovered()),
            some(case.is_not_asked_back()),
            some(standing.map(|standing| standing.open).unwrap_or_default()),
            Field::words(case.by.as_str()),
        ]);
    }
    table
}
