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
        let among: Option<Matches> = match of {
            Some(id) => Some(register.only(id)?),
            None => None,
        };
        let asked = DuplicatesAsked::among(among.as_ref(), today);
        let found = register.duplicates(&asked, |_| {})?;
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
