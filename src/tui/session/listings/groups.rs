//! The households that a filter lets through, counted by a column. All of their
//! records are read once; after that the groups stand.

use super::Source;
use crate::app::Grouping;
use crate::columns::{Column, grouped, subtotal};
use crate::panes::groups::{GroupRow, SUMMED};
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_store::{Register, Sought, StoreError};
use masar_text::messages::Messages;
use std::sync::Arc;

/// The groups in their order, and what they come to together.
pub(super) struct Groups {
    rows: Vec<Arc<GroupRow>>,
}

impl Groups {
    pub(super) fn read(
        register: &Register,
        words: &Messages,
        grouping: &Grouping,
        today: NaiveDate,
    ) -> Result<Groups, StoreError> {
        let sought = Sought {
            filter: &grouping.filter.expr,
            sort: &[],
            today,
        };
        let matches = register.seek(&sought, |_| {})?;
        let mut lines = Vec::new();
        for number in matches.numbers(0, u32::MAX) {
            if let Some(file) = register.file_numbered(number)? {
                let cell = |column: Column| column.cell(words, register.book(), &file, today);
                let sums = SUMMED.iter().map(|column| cell(*column));
                lines.push((cell(grouping.column), sums.collect()));
            }
        }
        let all = lines.len();
        let groups = grouped(lines);
        let row = |place: usize, group, households: usize, sums| GroupRow {
            place: place as u64,
            column: grouping.column,
            group,
            households: households as u64,
            sums,
        };
        let mut rows = Vec::with_capacity(groups.len() + 1);
        let mut parts = Vec::with_capacity(groups.len());
        for (place, (group, lines)) in groups.into_iter().enumerate() {
            let sums = subtotal(&SUMMED, &lines);
            parts.push(sums.clone());
            rows.push(Arc::new(row(place, Some(group), lines.len(), sums)));
        }
        if !rows.is_empty() {
            let whole = row(rows.len(), None, all, subtotal(&SUMMED, &parts));
            rows.push(Arc::new(whole));
        }
        Ok(Groups { rows })
    }
}

impl Source for Groups {
    fn total(&self) -> usize {
        self.rows.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        Ok(self.rows.iter().position(|row| row.key() == key))
    }

    fn rows(
        &self,
        _: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let rows = self.rows.iter().skip(from).take(count);
        Ok(rows.map(|row| Arc::clone(row) as Arc<dyn Row>).collect())
    }
}
