//! `masar enrollment show`: the steps, what was decided and paid, the clocks
//! and why they stand as they do, and what may follow.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::{EnrollmentView, Sight};
use masar_domain::EnrollmentId;
use masar_domain::clock;
use masar_domain::enrollment::{self, Enrollment};

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        let enrollment = super::found(&file, self.enrollment)?;
        let sight = Sight {
            file: &file,
            book: desk.book()?,
            day: desk.day(),
            secrets: desk.secrets(),
        };
        let view = EnrollmentView::of(sight, enrollment);
        desk.show(&view, || page(desk, sight, enrollment))
    }
}

fn page(desk: &Desk, sight: Sight<'_>, enrollment: &Enrollment) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let programme = phrases::programme(words, sight.book, &enrollment.programme);
    page.title(format!("{}  {programme}", enrollment.id));
    let state = enrollment.state();
    let next = enrollment::steps_from(state).map(|action| action.code());
    page.facts([
        (
            words.text("cli-fact-who"),
            Field::words(phrases::subject(words, sight.file, enrollment)),
        ),
        (
            words.text("cli-fact-state"),
            Field::words(phrases::word(words, state)),
        ),
        (
            words.text("cli-fact-track"),
            Field::words(phrases::word(words, enrollment.track)),
        ),
        (
            words.text("cli-fact-placement"),
            enrollment
                .placement
                .map(Field::figures)
                .unwrap_or(Field::empty()),
        ),
        (
            words.text("cli-fact-next"),
            Field::figures(next.collect::<Vec<_>>().join(", ")),
        ),
    ]);
    super::dossier_page::draw(&mut page, desk, sight, enrollment);
    clocks(&mut page, desk, sight, enrollment);
    page.title(words.text("cli-title-steps"));
    page.table(steps(desk, enrollment));
    if !enrollment.decisions.is_empty() {
        page.title(words.text("cli-title-decisions"));
        page.table(decisions(desk, enrollment));
    }
    if !enrollment.payments.is_empty() {
        page.title(words.text("cli-title-payments"));
        page.table(payments(desk, sight, enrollment));
    }
    page
}

fn clocks(page: &mut Page, desk: &Desk, sight: Sight<'_>, enrollment: &Enrollment) {
    let Some(programme) = sight.book.programme(&enrollment.programme) else {
        return;
    };
    let (file, book) = (sight.file, sight.book);
    for part in &programme.components {
        let Some(clock) = clock::support(file, enrollment, programme, part, book, sight.day) else {
            continue;
        };
        page.title(phrases::clock_of(&desk.words, book, &clock));
        page.sentence(phrases::clock(&desk.words, &clock));
        for because in &clock.because {
            page.under(phrases::because(&desk.words, book, because));
        }
    }
}

fn steps(desk: &Desk, enrollment: &Enrollment) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::amount(words.text("cli-col-no")),
        Column::figures(words.text("cli-col-day")),
        Column::words(words.text("cli-col-step")),
        Column::words(words.text("cli-col-reason")),
        Column::words(words.text("cli-col-note")),
        Column::words(words.text("cli-col-by")),
    ]);
    for (n, step) in (1..).zip(&enrollment.steps) {
        let taken = match step.action {
            Some(action) => phrases::word(words, action),
            None => phrases::word(words, step.to),
        };
        let reason = step.reason.as_ref();
        let reason = reason.map(|reason| phrases::reason(words, &reason.0));
        let n: usize = n;
        table.row([
            Field::amount(n),
            Field::figures(step.on),
            Field::words(taken),
            Field::words(reason.unwrap_or_default()),
            Field::words(&step.note),
            Field::words(step.by.as_str()),
        ]);
    }
    table
}

fn decisions(desk: &Desk, enrollment: &Enrollment) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-from")),
        Column::amount(words.text("cli-col-amount")),
        Column::words(words.text("cli-col-period")),
    ]);
    for decision in &enrollment.decisions {
        table.row([
            Field::figures(decision.from),
            Field::amount(phrases::amount(decision.amount)),
            Field::words(phrases::word(words, decision.period)),
        ]);
    }
    table
}

fn payments(desk: &Desk, sight: Sight<'_>, enrollment: &Enrollment) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-month")),
        Column::words(words.text("cli-col-component")),
        Column::amount(words.text("cli-col-amount")),
        Column::amount(words.text("cli-col-attempt")),
        Column::words(words.text("cli-col-state")),
        Column::figures(words.text("cli-col-day")),
        Column::figures(words.text("cli-col-bank-reason")),
    ]);
    for payment in &enrollment.payments {
        let part = phrases::component(words, sight.book, &enrollment.programme, &payment.component);
        table.row([
            Field::figures(payment.month),
            Field::words(part),
            Field::amount(phrases::amount(payment.amount)),
            Field::amount(payment.attempt),
            Field::words(phrases::word(words, payment.state)),
            Field::figures(payment.on),
            Field::figures(&payment.bank_reason),
        ]);
    }
    table
}
