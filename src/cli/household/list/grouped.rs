//! A list in groups, each with its subtotals.

use super::{Line, Part, names, record, table};
use crate::cli::desk::Desk;
use crate::cli::household::columns::{Cell, Column, field};
use crate::cli::page::Field;
use crate::cli::trouble::Trouble;
use masar_text::messages::{Args, Messages};
use masar_tui::columns::{self, Grouped};

/// The lines of each group.
pub(super) fn groups(lines: Vec<Line>) -> Grouped {
    let lines = lines.into_iter();
    columns::grouped(lines.map(|line| (line.group.unwrap_or(Cell::Nothing), line.cells)))
}

/// A line that sums what can be summed: its name stands first.
pub(super) fn subtotal(name: String, columns: &[Column], lines: &[Vec<Cell>]) -> Vec<Cell> {
    let mut cells = columns::subtotal(columns, lines);
    if let Some(first) = cells.first_mut() {
        *first = Cell::Text(name);
    }
    cells
}

/// What a group is called, with how many it has.
pub(super) fn name(words: &Messages, group: &Cell, many: usize) -> String {
    let name = match group {
        Cell::Nothing => words.text("cli-group-none"),
        other => other.plain(),
    };
    let args = Args::new().set("name", name).set("households", many as i64);
    words.format("cli-group", &args)
}

/// On a page: under each group its subtotals. Programs get the lines in the order
/// of their groups.
pub(super) fn show(
    desk: &Desk,
    columns: &[Column],
    lines: Vec<Line>,
    part: &Part,
) -> Result<(), Trouble> {
    let names = names(columns);
    let about = [("total", part.total), ("offset", 0)];
    let mut list = desk.list(table(desk, columns), "households", &about)?;
    for (group, lines) in groups(lines) {
        for cells in &lines {
            list.record(&names, &record(&names, cells), || {
                cells.iter().map(field).collect()
            })?;
        }
        list.below(|| {
            let name = name(&desk.words, &group, lines.len());
            let sums = subtotal(name, columns, &lines);
            sums.iter().map(field).collect()
        });
        list.below(|| columns.iter().map(|_| Field::words("")).collect());
    }
    list.end_of(&names, |table| {
        part.page(desk, table, || {
            let args = Args::new()
                .set("shown", part.numbers.len() as i64)
                .set("all", part.total as i64);
            desk.words.format("cli-group-shown", &args)
        })
    })
}
