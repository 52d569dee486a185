//! The columns of the list of households: which, in which order, how wide; and
//! the cursor in their headings.
//!
//! Who has chosen none sees the usual ones, without headings as long as nothing
//! asks for them.

use super::App;
use crate::columns::{Column, Shown};
use crate::panes::households::Placing;

/// From this width of the screen on the governorate is among the usual ones.
const GOVERNORATE_FROM: u16 = 112;
/// From this one on also what ends next.
const ENDS_FROM: u16 = 128;

/// What somebody chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// In order; none where they are the usual ones.
    pub chosen: Option<Vec<Shown>>,
    /// The place, among those of the list, of the one under the cursor of the
    /// headings, while that is there.
    pub marked: Option<usize>,
    /// How many of those that are not frozen are scrolled away.
    pub first: usize,
}

impl App {
    /// The columns of the list, in order.
    pub(crate) fn shown_columns(&self) -> Vec<Shown> {
        if let Some(chosen) = &self.columns.chosen {
            return chosen.clone();
        }
        let from = |column, width| (self.size.width >= width).then_some(column);
        let usual = [
            Some(Column::Id),
            Some(Column::Head),
            Some(Column::Place),
            from(Column::Governorate, GOVERNORATE_FROM),
            Some(Column::Members),
            Some(Column::AidMonth),
            Some(Column::Wages),
            Some(Column::Standing),
            from(Column::Ends, ENDS_FROM),
        ];
        usual.into_iter().flatten().map(Shown::from).collect()
    }

    /// Whether the list has a row of headings.
    pub(crate) fn is_headed(&self) -> bool {
        let columns = &self.columns;
        columns.chosen.is_some() || columns.marked.is_some() || !self.filter.sort.is_empty()
    }

    /// Rows above the households: the title, and the headings.
    pub(crate) fn households_head(&self) -> u16 {
        1 + u16::from(self.is_headed())
    }

    /// The column under the cursor of the headings.
    pub(crate) fn marked_column(&self) -> Option<Column> {
        let shown = self.shown_columns();
        shown.get(self.columns.marked?).map(|shown| shown.column)
    }
}

/// Brings the cursor of the headings into the columns there are, and those
/// into sight.
pub(super) fn settle(app: &mut App) {
    let Some(marked) = app.columns.marked else {
        return;
    };
    let last = app.shown_columns().len().saturating_sub(1);
    let marked = marked.min(last);
    app.columns.marked = Some(marked);
    let placing = |app: &App| Placing::of(app, app.size.width);
    let frozen = placing(app).frozen;
    if let Some(place) = marked.checked_sub(frozen) {
        app.columns.first = app.columns.first.min(place);
        while !placing(app).shows(marked) && app.columns.first < place {
            app.columns.first += 1;
        }
    }
}
