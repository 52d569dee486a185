//! Reading the figures: from their counters, never from files.

use super::Register;
use crate::StoreError;
use crate::state::counters;
use crate::state::standing::at_one_moment;
use masar_domain::Month;
use masar_domain::figures::{Place, Scope, Tally};

impl Register {
    /// The figures of the places in a scope, over the months from `from` to
    /// `to`, with all that stood up to then.
    pub fn figures(&self, from: Month, to: Month, scope: &Scope) -> Result<Tally, StoreError> {
        Ok(Tally::of(&self.figures_by_place(from, to)?, scope))
    }

    /// The figures of every place that has any. [`Tally::of`] brings those of
    /// a scope together.
    pub fn figures_by_place(
        &self,
        from: Month,
        to: Month,
    ) -> Result<Vec<(Place, Tally)>, StoreError> {
        let engine = &*self.shared().engine;
        at_one_moment(engine, || counters::read(engine, from, to))
    }
}
