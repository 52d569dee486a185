//! The matters of one household, as it is looked at.

use super::Source;
use crate::panes::listing::Row;
use crate::panes::matters;
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_store::{Register, StoreError};
use std::sync::Arc;

/// The file that holds them, and their rows.
pub(super) struct Matters {
    file: Arc<CaseFile>,
    rows: Vec<Arc<dyn Row>>,
}

impl Matters {
    pub(super) fn of(file: Arc<CaseFile>) -> Matters {
        let rows = matters::rows(&file).into_iter();
        Matters {
            rows: rows.map(|row| Arc::new(row) as Arc<dyn Row>).collect(),
            file,
        }
    }
}

impl Source for Matters {
    fn total(&self) -> usize {
        self.rows.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        Ok(self.rows.iter().position(|row| row.key() == key))
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn rows(
        &self,
        _: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        Ok(self.rows.iter().skip(from).take(count).cloned().collect())
    }
}
