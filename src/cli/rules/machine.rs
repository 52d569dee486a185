//! What a programme goes through, drawn from the same rows that bind it: the
//! stages with what each needs and leads to, events, products, a loan's rules.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use masar_domain::place::Bilingual;
use masar_domain::rules::{LoanRules, Programme};

pub(super) fn draw(page: &mut Page, desk: &Desk, programme: &Programme) {
    stages(page, desk, programme);
    events(page, desk, programme);
    named(
        page,
        desk,
        "cli-title-products",
        programme.products.iter().map(|p| (&p.code, &p.name)),
    );
    named(
        page,
        desk,
        "cli-title-papers",
        programme.papers.iter().map(|p| (&p.code, &p.name)),
    );
    if let Some(loan) = &programme.loan {
        loan_rules(page, desk, loan);
    }
}

fn stages(page: &mut Page, desk: &Desk, programme: &Programme) {
    if programme.stages.is_empty() {
        return;
    }
    let words = &desk.words;
    page.title(words.text("cli-title-stages"));
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-stage")),
        Column::figures(words.text("cli-col-next")),
        Column::words(words.text("cli-col-papers")),
    ]);
    for stage in &programme.stages {
        let next = match stage.ends() {
            true => words.text("cli-stage-ends"),
            false => stage.next.join(", "),
        };
        table.row([
            Field::figures(&stage.code),
            Field::words(spoken_name(words.lang(), &stage.name)),
            match stage.ends() {
                true => Field::words(next),
                false => Field::figures(next),
            },
            papers(desk, programme, &stage.papers),
        ]);
    }
    page.table(table);
}

fn papers(desk: &Desk, programme: &Programme, codes: &[String]) -> Field {
    let words = &desk.words;
    let papers = codes.iter().filter_map(|code| programme.paper(code));
    let names = papers.map(|paper| spoken_name(words.lang(), &paper.name));
    Field::words(phrases::listed(words, names))
}

fn events(page: &mut Page, desk: &Desk, programme: &Programme) {
    if programme.events.is_empty() {
        return;
    }
    let words = &desk.words;
    page.title(words.text("cli-title-events"));
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-event")),
        Column::figures(words.text("cli-col-window")),
        Column::words(words.text("cli-col-papers")),
    ]);
    for event in &programme.events {
        table.row([
            Field::figures(&event.code),
            Field::words(spoken_name(words.lang(), &event.name)),
            Field::figures(event.window.clone().unwrap_or_default()),
            papers(desk, programme, &event.papers),
        ]);
    }
    page.table(table);
}

fn named<'a>(
    page: &mut Page,
    desk: &Desk,
    title: &str,
    all: impl Iterator<Item = (&'a String, &'a Bilingual)>,
) {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-title")),
    ]);
    for (code, name) in all {
        table.row([
            Field::figures(code),
            Field::words(spoken_name(words.lang(), name)),
        ]);
    }
    if !table.is_empty() {
        page.title(words.text(title));
        page.table(table);
    }
}

fn loan_rules(page: &mut Page, desk: &Desk, loan: &LoanRules) {
    let words = &desk.words;
    let rules = [
        ("cli-fact-ceiling", &loan.ceiling),
        ("cli-fact-margin", &loan.margin),
        ("cli-fact-grace", &loan.grace),
        ("cli-fact-repayment", &loan.repayment),
        ("cli-fact-fee", &loan.fee),
        ("cli-fact-decision-days", &loan.decision_days),
        ("cli-fact-tranches-after-proof", &loan.tranches_after_proof),
    ];
    page.title(words.text("cli-title-loan"));
    let named = rules.into_iter().filter_map(|(id, rule)| {
        let rule = rule.as_ref()?;
        Some((words.text(id), Field::figures(rule)))
    });
    page.facts(named);
}
