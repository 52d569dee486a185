//! Employers in a draft: looked at, changed, and written with the batch.

use super::Draft;
use crate::StoreError;
use crate::engine::Batch;
use crate::state::employers;
use crate::state::entry::Entry;
use crate::state::postings::{self, Term};
use crate::state::records::{EmployerRow, Record};
use crate::state::{tables, terms};
use masar_domain::{About, Employer, EmployerId, VacancyId};
use std::collections::{BTreeSet, HashMap};

/// The employers that a draft has looked at.
pub(super) type Employers = HashMap<u32, Changing>;

/// One employer that the draft has looked at.
pub(super) struct Changing {
    kept: Option<EmployerRow>,
    /// Its terms as the engine's rows have them, once it was changed.
    before: Option<BTreeSet<Term>>,
}

/// An employer's number, and the terms it had before and has now.
pub(super) type Refiled = (u32, BTreeSet<Term>, BTreeSet<Term>);

impl Draft<'_> {
    /// An employer as the draft has it.
    pub(crate) fn employer(&mut self, number: u32) -> Result<Option<&EmployerRow>, StoreError> {
        Ok(self.changing_employer(number)?.kept.as_ref())
    }

    fn changing_employer(&mut self, number: u32) -> Result<&mut Changing, StoreError> {
        use std::collections::hash_map::Entry;
        match self.employers.entry(number) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let kept = employers::load(self.engine, number)?;
                Ok(place.insert(Changing { kept, before: None }))
            }
        }
    }

    /// Seats of a vacancy that somebody has, as the draft has it: what the rows
    /// say, and what its own changes add and take away.
    pub(crate) fn seats_taken(&self, vacancy: VacancyId) -> Result<u32, StoreError> {
        let start = terms::seats_of(vacancy);
        let rows = postings::count_beginning(self.engine, terms::SEAT, &start)?;
        let is_one = |term: &&Term| term.index == terms::SEAT && term.value.starts_with(&start);
        let count = |terms: &[Term]| terms.iter().filter(is_one).count() as u64;
        let mut more = count(&self.seats.taken);
        let mut fewer = count(&self.seats.given_up);
        for changing in self.files.values() {
            if let (Some(kept), Some(before)) = (&changing.kept, &changing.before) {
                fewer += before.terms.iter().filter(is_one).count() as u64;
                more += terms::seats(&kept.file).iter().filter(is_one).count() as u64;
            }
        }
        Ok(u32::try_from((rows + more).saturating_sub(fewer)).unwrap_or(u32::MAX))
    }

    /// Applies an entry about an employer.
    pub(super) fn apply_to_employer(
        &mut self,
        id: EmployerId,
        entry: &Entry,
        sequence: u64,
    ) -> Result<(), StoreError> {
        let changing = self.changing_employer(id.0)?;
        if changing.before.is_none() {
            let before = changing.kept.as_ref();
            changing.before =
                Some(before.map_or(BTreeSet::new(), |row| terms::of_employer(&row.employer)));
        }
        let is_new = changing.kept.is_none();
        for happened in entry.happened() {
            match &mut changing.kept {
                Some(row) => drop(row.employer.apply(&happened)),
                None => {
                    changing.kept = Employer::begun_by(&happened).map(|employer| EmployerRow {
                        employer,
                        last_entry: sequence,
                    });
                }
            }
        }
        let Some(row) = &mut changing.kept else {
            let about = About::Employer(id);
            return Err(StoreError::OrphanEntry { sequence, about });
        };
        row.last_entry = sequence;
        if is_new {
            self.standing.employers += 1;
            let next = id.0.saturating_add(1);
            self.standing.next_employer = self.standing.next_employer.max(next);
        }
        Ok(())
    }

    /// The rows of changed employers go into the batch.
    pub(super) fn put_employers(&mut self, batch: &mut Batch) -> Result<Vec<Refiled>, StoreError> {
        let mut changes = Vec::new();
        for (number, changing) in std::mem::take(&mut self.employers) {
            let (Some(row), Some(before)) = (changing.kept, changing.before) else {
                continue;
            };
            let key = tables::employer(number);
            self.put_record(batch, key, row.seal()?)?;
            changes.push((number, before, terms::of_employer(&row.employer)));
        }
        Ok(changes)
    }
}
