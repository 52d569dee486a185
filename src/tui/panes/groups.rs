//! The households of the list counted by a column: a group a row, with how many
//! they are and what their counts and amounts come to; all together at the end.

use super::listing::{Cell, Column, Holds, Row, Wide};
use super::words;
use crate::app::App;
use crate::columns;
use crate::filters;
use crate::theme::Role;
use masar_domain::filter::{Field, Kind};
use masar_text::messages::Args;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "group",            holds: Holds::Names,   wide: Wide::Parts(1, 44), from: 0 },
    Column { id: "group-households", holds: Holds::Figures, wide: Wide::Cells(12),    from: 0 },
    Column { id: "group-members",    holds: Holds::Figures, wide: Wide::Cells(9),     from: 0 },
    Column { id: "group-aid",        holds: Holds::Figures, wide: Wide::Cells(16),    from: 0 },
    Column { id: "group-wages",      holds: Holds::Figures, wide: Wide::Cells(14),    from: 0 },
];

/// What is added up.
pub(crate) const SUMMED: [columns::Column; 3] = [
    columns::Column::Members,
    columns::Column::AidMonth,
    columns::Column::Wages,
];

/// A group, or all of them.
#[derive(Clone, Debug)]
pub(crate) struct GroupRow {
    pub(crate) place: u64,
    /// What it is grouped by.
    pub(crate) column: columns::Column,
    /// What they have in common; none for all together.
    pub(crate) group: Option<columns::Cell>,
    pub(crate) households: u64,
    /// Of [`SUMMED`], in that order.
    pub(crate) sums: Vec<columns::Cell>,
}

impl Row for GroupRow {
    fn key(&self) -> u64 {
        self.place
    }

    fn cell(&self, app: &App, column: &str, _: u16) -> Cell {
        let role = match self.group {
            Some(_) => Role::Text,
            None => Role::Heading,
        };
        let sum = |place: usize| match self.sums.get(place) {
            Some(columns::Cell::Count(count)) => words::count(*count),
            Some(columns::Cell::Money(Some(amount))) => words::amount(*amount),
            _ => app.no_amount(),
        };
        let text = match column {
            "group" => match &self.group {
                None => app.text("groups-all"),
                Some(columns::Cell::Nothing | columns::Cell::Money(None)) => {
                    app.text("cli-group-none")
                }
                Some(group) => group.plain(),
            },
            "group-households" => words::count(self.households),
            "group-members" => sum(0),
            "group-aid" => sum(1),
            _ => sum(2),
        };
        Cell::new(text, role)
    }

    fn condition(&self, app: &App) -> Option<String> {
        let field = self.column.field().filter(|field| is_exact(field))?;
        let value = match self.group.as_ref()? {
            columns::Cell::Coded(code, _) | columns::Cell::Figures(code) => code.clone(),
            columns::Cell::Text(text) => format!("\"{text}\""),
            columns::Cell::Count(count) => count.to_string(),
            columns::Cell::Money(_) | columns::Cell::Nothing => return None,
        };
        let says =
            self.column != columns::Column::Standing && self.column != columns::Column::Place;
        let name = filters::name(field, app.lang());
        says.then(|| format!("{name}:{value}"))
    }
}

/// What is counted by which column.
pub(super) fn subject(app: &App) -> Option<(String, String)> {
    let grouping = app.grouping.as_ref()?;
    let column = app.text(grouping.column.heading());
    let by = app.say("groups-by", Args::new().set("column", column));
    Some((by, grouping.filter.text.clone()))
}

/// Whether a filter by one value lets through those that show it, and no others.
fn is_exact(field: &Field) -> bool {
    !matches!(field.kind, Kind::Name | Kind::Words | Kind::Amount)
}
