//! Pairs of records that may be of one person.

use super::Source;
use crate::panes::duplicates::{PairRow, pair_key};
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_domain::HouseholdId;
use masar_store::{Candidate, DuplicatesAsked, Matches, Register, StoreError};
use std::sync::Arc;

/// The pairs, the likeliest first; their records are read a page at a time.
pub(super) struct Pairs {
    found: Vec<Candidate>,
}

impl Pairs {
    /// Of everybody, or with somebody of one household.
    pub(super) fn read(
        register: &Register,
        of: Option<HouseholdId>,
        today: NaiveDate,
    ) -> Result<Pairs, StoreError> {
        let found = match of {
            Some(id) => {
                let among: Matches = register.only(id)?;
                let asked = DuplicatesAsked::among(Some(&among), today);
                register.duplicates(&asked, |_| {})?
            }
            None => register.duplicates_now(today, |_| {})?,
        };
        Ok(Pairs { found: found.pairs })
    }
}

impl Source for Pairs {
    fn total(&self) -> usize {
        self.found.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        Ok(self.found.iter().position(|pair| pair_key(pair) == key))
    }

    fn rows(
        &self,
        register: &Register,
        today: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let page = self.found.iter().skip(from).take(count);
        let pairs = page.map(|pair| register.pair(pair.one, pair.other, today));
        let pairs = pairs.filter_map(Result::transpose);
        let row = |pair| Arc::new(PairRow::new(pair)) as Arc<dyn Row>;
        pairs.map(|pair| pair.map(row)).collect()
    }
}
