//! The criteria of a day as a table, which the rules and an enrollment end in a
//! column of their own.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use masar_domain::RuleBook;
use masar_domain::rules::CriterionRow;

/// The criteria in force on the day; the last column has a title and says
/// something of each.
pub(crate) fn criteria(
    desk: &Desk,
    book: &RuleBook,
    title: &str,
    said: impl Fn(&CriterionRow) -> String,
) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::amount(words.text("cli-col-points")),
        Column::words(words.text("cli-col-needed")),
        Column::words(words.text("cli-col-criterion")),
        Column::words(words.text(title)),
    ])
    .ending_in_sentences();
    for (criterion, row) in book.criteria_on(desk.day()) {
        table.row([
            Field::figures(&criterion.code),
            Field::amount(row.weight),
            Field::words(phrases::required(words, row)),
            Field::words(spoken_name(words.lang(), &criterion.name)),
            Field::words(said(row)),
        ]);
    }
    table
}
