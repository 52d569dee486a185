//! A list in groups, each with its subtotals.

use super::{Line, Part, names, record, table};
use crate::cli::desk::Desk;
use crate::cli::household::columns::{Cell, Column};
use crate::cli::page::Field;
use crate::cli::trouble::Trouble;
use masar_domain::Fils;
use masar_text::messages::Args;
use std::collections::BTreeMap;

/// The lines of each group, groups in the order of their names.
pub(super) fn groups(lines: Vec<Line>) -> BTreeMap<Cell, Vec<Vec<Cell>>> {
    let mut groups: BTreeMap<Cell, Vec<Vec<Cell>>> = BTreeMap::new();
    for line in lines {
        let group = groups
            .entry(line.group.unwrap_or(Cell::Nothing))
            .or_default();
        group.push(line.cells);
    }
    groups
}

/// A line that sums what can be summed: its name stands first.
pub(super) fn subtotal(name: String, columns: &[Column], lines: &[Vec<Cell>]) -> Vec<Cell> {
    let summed = |place: usize| {
        let cells = lines.iter().filter_map(|cells| cells.get(place));
        let counts = cells.clone().filter_map(|cell| match cell {
            Cell::Count(count) => Some(*count),
            _ => None,
        });
        let amounts = cells.filter_map(|cell| match cell {
            Cell::Money(amount) => *amount,
            _ => None,
        });
        match columns.get(place) {
            Some(Column::Members) => Cell::Count(counts.sum()),
            Some(Column::AidAmount | Column::Wages) => Cell::Money(Fils::sum(amounts).ok()),
            _ => Cell::Nothing,
        }
    };
    let mut cells: Vec<Cell> = (0..columns.len()).map(summed).collect();
    if let Some(first) = cells.first_mut() {
        *first = Cell::Text(name);
    }
    cells
}

/// What a group is called, with how many it has.
pub(super) fn name(desk: &Desk, group: &Cell, many: usize) -> String {
    let name = match group {
        Cell::Nothing => desk.words.text("cli-group-none"),
        other => other.plain(),
    };
    let args = Args::new().set("name", name).set("households", many as i64);
    desk.words.format("cli-group", &args)
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
                cells.iter().map(|cell| cell.field(desk)).collect()
            })?;
        }
        list.below(|| {
            let name = name(desk, &group, lines.len());
            let sums = subtotal(name, columns, &lines);
            sums.iter().map(|cell| cell.field(desk)).collect()
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
