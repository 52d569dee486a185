//! The rows of the sheet that is open, each from its file.

use super::Source;
use crate::panes::grid::GridRow;
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_store::{Register, StoreError};
use std::sync::Arc;

/// The households of a sheet by their numbers, in its order.
pub(super) struct Households(pub(super) Arc<[u32]>);

impl Source for Households {
    fn total(&self) -> usize {
        self.0.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        let is_it = |number: &u32| u64::from(*number) == key;
        Ok(self.0.iter().position(is_it))
    }

    fn rows(
        &self,
        register: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let mut rows: Vec<Arc<dyn Row>> = Vec::new();
        for number in self.0.iter().skip(from).take(count) {
            if let Some(file) = register.file_numbered(*number)? {
                let file = Arc::new(file);
                rows.push(Arc::new(GridRow { file }));
            }
        }
        Ok(rows)
    }
}
