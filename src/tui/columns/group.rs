//! Households in groups, and what the cells of many add up to.

use super::{Cell, Column};
use masar_domain::Fils;
use std::collections::BTreeMap;

/// The lines of each group, groups in the order of their names, those without
/// one last.
pub type Grouped = BTreeMap<Cell, Vec<Vec<Cell>>>;

/// Puts lines in groups; each stands behind what it is grouped by.
pub fn grouped(lines: impl IntoIterator<Item = (Cell, Vec<Cell>)>) -> Grouped {
    let mut groups = Grouped::new();
    for (group, cells) in lines {
        groups.entry(group).or_default().push(cells);
    }
    groups
}

/// One line for many: counts and amounts added up, nothing in the other columns.
pub fn subtotal(columns: &[Column], lines: &[Vec<Cell>]) -> Vec<Cell> {
    let summed = |(place, column): (usize, &Column)| {
        if !column.is_summed() {
            return Cell::Nothing;
        }
        let cells = lines.iter().filter_map(|cells| cells.get(place));
        match column {
            Column::Members => Cell::Count(cells.filter_map(count).sum()),
            _ => Cell::Money(Fils::sum(cells.filter_map(money)).ok()),
        }
    };
    columns.iter().enumerate().map(summed).collect()
}

fn count(cell: &Cell) -> Option<u64> {
    match cell {
        Cell::Count(count) => Some(*count),
        _ => None,
    }
}

fn money(cell: &Cell) -> Option<Fils> {
    match cell {
        Cell::Money(amount) => *amount,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_amounts_are_added_up_and_what_is_missing_counts_nothing() {
        let columns = [Column::Id, Column::Members, Column::AidMonth];
        let line = |members, aid: Option<i64>| {
            vec![
                Cell::Figures("IRB-1".to_owned()),
                Cell::Count(members),
                Cell::Money(aid.map(Fils)),
            ]
        };
        let lines = [line(4, Some(93_330)), line(2, None), line(3, Some(1))];
        let sums = subtotal(&columns, &lines);
        let aid = Cell::Money(Some(Fils(93_331)));
        assert_eq!(sums, [Cell::Nothing, Cell::Count(9), aid]);
    }

    #[test]
    fn groups_stand_in_the_order_of_their_names_and_those_without_one_last() {
        let coded = |code: &str| Cell::Coded(code.to_owned(), code.to_owned());
        let lines = [
            Cell::Nothing,
            coded("ramtha"),
            coded("koura"),
            coded("ramtha"),
        ];
        let groups = grouped(lines.into_iter().map(|group| (group, Vec::new())));
        let sizes: Vec<(Cell, usize)> = groups.into_iter().map(|(g, of)| (g, of.len())).collect();
        let expected = [
            (coded("koura"), 1),
            (coded("ramtha"), 2),
            (Cell::Nothing, 1),
        ];
        assert_eq!(sizes, expected);
    }
}
