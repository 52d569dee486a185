//! The households that ask for attention, the earliest first.

use super::Source;
use crate::app::Asking;
use crate::panes::due::{DueRow, span};
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_domain::due;
use masar_store::{Register, StoreError};
use std::sync::Arc;

/// Their running numbers, in order.
pub(super) struct Households {
    numbers: Vec<u32>,
    /// Days ahead.
    days: u32,
}

impl Households {
    pub(super) fn read(
        register: &Register,
        asking: &Asking,
        today: NaiveDate,
    ) -> Result<Households, StoreError> {
        let days = span(asking.view);
        let numbers = register.due_numbers(today, days)?;
        Ok(Households { numbers, days })
    }
}

impl Source for Households {
    fn total(&self) -> usize {
        self.numbers.len()
    }

    fn place(&self, key: u64) -> Option<usize> {
        self.numbers.iter().position(|n| u64::from(*n) == key)
    }

    fn rows(
        &self,
        register: &Register,
        today: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let numbers = self.numbers.iter().skip(from).take(count);
        let files = numbers.map(|number| register.file_numbered(*number));
        let files = files.filter_map(Result::transpose);
        let row = |file| {
            let due = due::due(&file, register.book(), today, self.days);
            let file = Arc::new(file);
            Arc::new(DueRow { file, due }) as Arc<dyn Row>
        };
        files.map(|file| file.map(row)).collect()
    }
}
