//! What the journal tells of one household or employer.

use super::Register;
use crate::StoreError;
use crate::state::entry::Entry;
use crate::state::{employers, files};
use chrono::NaiveDate;
use masar_domain::{About, Employer, EmployerId};

impl Register {
    /// The journal entries about a household or an employer, the oldest first;
    /// none where there is no such one.
    pub fn history(&self, about: impl Into<About>) -> Result<Vec<(u64, Entry)>, StoreError> {
        let about = about.into();
        let mut at = self.last_entry(about)?;
        let mut found = Vec::new();
        while at > 0 {
            let read = self.shared().journal.read_at(at)?;
            let read = read.ok_or(StoreError::BrokenHistory {
                about,
                sequence: at,
            })?;
            let entry = Entry::of(at, &read.body)?;
            // A link that does not lead back would never end.
            let previous = entry.previous.min(at.saturating_sub(1));
            found.push((at, entry));
            at = previous;
        }
        found.reverse();
        Ok(found)
    }

    /// The last entry about it; 0 where there is no such one.
    fn last_entry(&self, about: About) -> Result<u64, StoreError> {
        let engine = &*self.shared().engine;
        Ok(match about {
            About::Household(id) => files::load(engine, id.number)?
                .filter(|kept| kept.file.household.id == id)
                .map_or(0, |kept| kept.last_entry),
            About::Employer(id) => employers::load(engine, id.0)?.map_or(0, |row| row.last_entry),
        })
    }

    /// The employer as it was recorded by the end of `date` in Amman. None
    /// where it was not recorded yet.
    pub fn employer_as_of(
        &self,
        id: EmployerId,
        date: NaiveDate,
    ) -> Result<Option<Employer>, StoreError> {
        let mut employer: Option<Employer> = None;
        for (_, entry) in self.history(id)? {
            if entry.at.date_in_amman() > date {
                break;
            }
            for happened in entry.happened() {
                match &mut employer {
                    Some(employer) => drop(employer.apply(&happened)),
                    None => employer = Employer::begun_by(&happened),
                }
            }
        }
        Ok(employer)
    }
}
