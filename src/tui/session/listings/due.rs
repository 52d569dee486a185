//! The households that ask for attention, the earliest first.

use super::Source;
use crate::app::Asking;
use crate::panes::due::{DueRow, span};
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_store::{Agenda, DueAsked, Register, StoreError};
use std::sync::Arc;

/// Their agenda: which they are, and what is needed to bring a page of them in
/// order.
pub(super) struct Households {
    agenda: Agenda,
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
        let agenda = register.agenda(&asked(today, days))?;
        Ok(Households { agenda, days })
    }
}

/// All of every kind within so many days.
fn asked(today: NaiveDate, days: u32) -> DueAsked<'static> {
    DueAsked {
        today,
        days,
        kind: None,
        among: None,
    }
}

impl Source for Households {
    fn total(&self) -> usize {
        usize::try_from(self.agenda.len()).unwrap_or(usize::MAX)
    }

    fn place(&self, register: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        let Ok(number) = u32::try_from(key) else {
            return Ok(None);
        };
        let place = register.agenda_place(&self.agenda, number)?;
        Ok(place.and_then(|place| usize::try_from(place).ok()))
    }

    fn rows(
        &self,
        register: &Register,
        today: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let asked = asked(today, self.days);
        let page = register.due_page(&self.agenda, &asked, from as u64, count)?;
        let rows = page.into_iter().map(|found| {
            let file = Arc::new(found.file);
            let due = found.due;
            Arc::new(DueRow { file, due }) as Arc<dyn Row>
        });
        Ok(rows.collect())
    }
}
