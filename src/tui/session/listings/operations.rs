//! What was done last, the newest first.

use super::Source;
use crate::panes::listing::Row;
use crate::panes::operations::DoneRow;
use chrono::NaiveDate;
use masar_store::operations::Done;
use masar_store::{Register, StoreError};
use std::sync::Arc;

/// How many are listed; older ones are shown by `masar log --before`.
const NEWEST: usize = 1_000;

pub(super) struct Operations(Vec<Done>);

impl Operations {
    pub(super) fn read(register: &Register) -> Result<Operations, StoreError> {
        Ok(Operations(register.log(u64::MAX, NEWEST)?))
    }
}

impl Source for Operations {
    fn total(&self) -> usize {
        self.0.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        Ok(self.0.iter().position(|done| done.sequence == key))
    }

    fn rows(
        &self,
        _: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let page = self.0.iter().skip(from).take(count);
        let row = |done: &Done| Arc::new(DoneRow(done.clone())) as Arc<dyn Row>;
        Ok(page.map(row).collect())
    }
}
