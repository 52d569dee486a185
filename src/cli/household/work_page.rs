//! Work on a household's page: the jobs, the wages that were confirmed, whether
//! people stayed; and the loans with how they stand.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::view::Sight;
use masar_text::messages::Args;

/// Every table that has something in it.
pub(super) fn draw(page: &mut Page, desk: &Desk, sight: Sight<'_>) {
    let tables = [
        ("cli-title-placements", placements(desk, sight)),
        ("cli-title-wages", wages(desk, sight)),
        ("cli-title-checks", checks(desk, sight)),
        ("cli-title-loans", loans(desk, sight)),
    ];
    for (title, table) in tables {
        if !table.is_empty() {
            page.title(desk.words.text(title));
            page.table(table);
        }
    }
}

fn placements(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-placement")),
        Column::words(words.text("cli-col-employer")),
        Column::words(words.text("cli-col-who")),
        Column::words(words.text("cli-col-stage")),
        Column::amount(words.text("cli-col-wage")),
    ]);
    for placement in &sight.file.placements {
        table.row([
            Field::figures(placement.id),
            Field::words(&placement.terms.employer),
            Field::words(phrases::name(sight.file, placement.person)),
            Field::words(phrases::word(words, placement.stage())),
            Field::amount(phrases::amount(placement.terms.wage)),
        ]);
    }
    table
}

fn wages(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-placement")),
        Column::figures(words.text("cli-col-month")),
        Column::amount(words.text("form-placement-received")),
        Column::words(words.text("form-placement-evidence")),
        Column::words(words.text("cli-col-text")),
        Column::words(words.text("cli-col-by")),
    ]);
    for known in &sight.file.follow_ups {
        for wage in &known.wages {
            table.row([
                Field::figures(known.placement),
                Field::figures(wage.fact.month),
                Field::amount(phrases::amount(wage.fact.received)),
                Field::words(phrases::word(words, wage.fact.evidence)),
                Field::words(&wage.fact.note),
                Field::words(wage.by.as_str()),
            ]);
        }
    }
    table
}

fn checks(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-placement")),
        Column::words(words.text("cli-col-after-support")),
        Column::figures(words.text("cli-col-day")),
        Column::words(words.text("cli-col-employed")),
        Column::words(words.text("form-placement-evidence")),
        Column::words(words.text("cli-col-by")),
    ]);
    for known in &sight.file.follow_ups {
        for check in &known.checks {
            let after = Args::new().set("count", check.fact.after);
            table.row([
                Field::figures(known.placement),
                Field::words(words.format("app-months", &after)),
                Field::figures(check.fact.on),
                Field::words(phrases::word(words, check.fact.employed)),
                Field::words(phrases::word(words, check.fact.evidence)),
                Field::words(check.by.as_str()),
            ]);
        }
    }
    table
}

fn loans(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-enrollment")),
        Column::figures(words.text("cli-fact-signed")),
        Column::amount(words.text("cli-fact-principal")),
        Column::amount(words.text("cli-fact-repaid")),
        Column::amount(words.text("cli-fact-arrears")),
        Column::amount(words.text("cli-fact-outstanding")),
    ]);
    for enrollment in &sight.file.enrollments {
        let dossier = sight.file.dossier(enrollment.id);
        let Some(loan) = dossier.and_then(|known| known.loan.as_ref()) else {
            continue;
        };
        let standing = loan.standing(sight.day);
        table.row([
            Field::figures(enrollment.id),
            Field::figures(loan.terms.fact.signed),
            Field::amount(phrases::amount(loan.terms.fact.principal)),
            Field::amount(phrases::amount(standing.repaid)),
            Field::amount(phrases::amount(standing.arrears)),
            Field::amount(phrases::amount(standing.outstanding)),
        ]);
    }
    table
}
