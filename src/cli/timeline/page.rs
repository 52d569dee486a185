//! A timeline as people read it: for each programme and person a table of its
//! months, and below it the clock with its grounds.

use super::view::told;
use crate::cli::desk::Desk;
use crate::cli::finding;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use masar_domain::clock::Because;
use masar_domain::rules::RowRef;
use masar_domain::timeline::{Cell, CellState, Of, Row, Timeline};
use masar_domain::{CaseFile, Fils, RuleBook};
use masar_text::messages::Args;

pub(super) fn page(desk: &Desk, file: &CaseFile, book: &RuleBook, timeline: &Timeline) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    page.title(format!(
        "{}  {}",
        file.household.id,
        finding::head(desk, file)
    ));
    let args = Args::new()
        .set("from", phrases::month(words, timeline.from))
        .set("to", phrases::month(words, timeline.to));
    page.sentence(words.format("cli-timeline-stretch", &args));
    let rows = timeline
        .rows
        .iter()
        .filter(|row| told(row).next().is_some());
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        page.sentence(words.text("cli-timeline-nothing"));
    }
    for row in rows {
        page.title(heading(desk, file, book, row));
        page.table(months(desk, row));
        explain(&mut page, desk, book, row);
    }
    page
}

fn heading(desk: &Desk, file: &CaseFile, book: &RuleBook, row: &Row) -> String {
    let words = &desk.words;
    let whose = row
        .person
        .map(|id| phrases::name(file, id))
        .unwrap_or_default();
    match &row.of {
        Of::Component {
            enrollment,
            programme,
            component,
        } => desk.joined([
            phrases::programme(words, book, programme),
            phrases::component(words, book, programme, component),
            whose,
            enrollment.to_string(),
        ]),
        Of::Loan(id) => {
            let loan = words.text("cli-timeline-loan");
            desk.joined([loan, whose, id.to_string()])
        }
        Of::Wage(id) => {
            let placement = file.placement(*id);
            let employer = placement.map(|p| p.terms.employer.clone());
            let wage = words.text("cli-timeline-wage");
            desk.joined([wage, employer.unwrap_or_default(), whose, id.to_string()])
        }
    }
}

fn months(desk: &Desk, row: &Row) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::words(words.text("cli-col-month")),
        Column::words(words.text("cli-col-state")),
        Column::amount(words.text("cli-col-amount")),
        Column::words(words.text("cli-col-of")),
        Column::figures(words.text("cli-col-rule")),
    ]);
    for (first, last) in runs(row) {
        let amount = first.amount.map(phrases::amount);
        table.row([
            Field::words(stretch(desk, first, last)),
            Field::words(phrases::word(words, first.state)),
            Field::amount(amount.unwrap_or_default()),
            Field::words(number(desk, row, first)),
            rule(desk, first),
        ]);
    }
    table
}

/// First and last of months in a row that say the same. Months of a limit are
/// counted, so each stands for itself.
fn runs(row: &Row) -> Vec<(&Cell, &Cell)> {
    let mut runs: Vec<(&Cell, &Cell)> = Vec::new();
    for cell in told(row) {
        let goes_on = |(_, last): &&mut (&Cell, &Cell)| {
            let counted = row.clock.is_some() && cell.line.is_some();
            !counted && last.month.plus(1) == cell.month && says(last) == says(cell)
        };
        match runs.last_mut().filter(goes_on) {
            Some((_, last)) => *last = cell,
            None => runs.push((cell, cell)),
        }
    }
    runs
}

/// What a month says besides which one it is.
fn says(cell: &Cell) -> (CellState, Option<Fils>, Option<Option<&RowRef>>) {
    let row = cell.line.as_ref().map(|line| line.amount_row.as_ref());
    (cell.state, cell.amount, row)
}

fn stretch(desk: &Desk, first: &Cell, last: &Cell) -> String {
    let from = phrases::month(&desk.words, first.month);
    if first.month == last.month {
        return from;
    }
    let args = Args::new()
        .set("from", from)
        .set("to", phrases::month(&desk.words, last.month));
    desk.words.format("cli-timeline-stretch", &args)
}

/// `3 of 9`; nothing where there is no limit.
fn number(desk: &Desk, row: &Row, cell: &Cell) -> String {
    let (Some(line), Some(clock)) = (&cell.line, &row.clock) else {
        return String::new();
    };
    let args = Args::new()
        .set("number", line.number.to_string())
        .set("of", clock.allowed.to_string());
    desk.words.format("cli-number-of", &args)
}

/// The row of the rule book behind an amount, or that an agency decided it.
fn rule(desk: &Desk, cell: &Cell) -> Field {
    match cell.line.as_ref().map(|line| &line.amount_row) {
        None => Field::empty(),
        Some(Some(row)) => Field::figures(row),
        Some(None) => Field::words(desk.words.text("cli-amount-decided")),
    }
}

fn explain(page: &mut Page, desk: &Desk, book: &RuleBook, row: &Row) {
    let words = &desk.words;
    let mut behind: Vec<RowRef> = Vec::new();
    for named in told(row).filter_map(|cell| cell.line.as_ref()?.amount_row.as_ref()) {
        if !behind.contains(named) {
            behind.push(named.clone());
        }
    }
    if let Some(clock) = &row.clock {
        page.sentence(phrases::clock(words, clock));
        for because in &clock.because {
            page.under(phrases::because(words, book, because));
            if let Because::Row(named) = because {
                behind.insert(0, named.clone());
            }
        }
    }
    for named in &behind {
        if let Some(caution) = phrases::caution(words, book, named) {
            let parts = [named.to_string(), caution];
            page.under(desk.joined(parts));
        }
    }
}
