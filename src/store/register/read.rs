//! Reading case files: one, a page of them, and how one stood on a day.

use super::Register;
use crate::StoreError;
use crate::agenda::{self, Agenda, DueAsked};
use crate::going::{Going, Progress};
use crate::query::{self, Foreseen, Matches, Sought};
use crate::state::{files, postings, terms};
use chrono::NaiveDate;
use masar_domain::due::{self, Due, TaskKind};
use masar_domain::filter::Expr;
use masar_domain::household::OutsideReference;
use masar_domain::identity::NationalNumber;
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{About, CaseFile, HouseholdId, stood};
use roaring::RoaringBitmap;

/// What asks for attention in one household.
#[derive(Clone, Debug)]
pub struct HouseholdDue {
    pub file: CaseFile,
    pub due: Vec<Due>,
}

impl Register {
    /// How many households there are.
    pub fn households(&self) -> u32 {
        self.shared().standing().households
    }

    /// The file of a household. A number with another office's prefix is
    /// nobody: the prefix is a check against a misread number.
    pub fn file(&self, id: HouseholdId) -> Result<Option<CaseFile>, StoreError> {
        Ok(self
            .file_numbered(id.number)?
            .filter(|file| file.household.id == id))
    }

    /// The file under a running number.
    pub fn file_numbered(&self, number: u32) -> Result<Option<CaseFile>, StoreError> {
        Ok(files::load(&*self.shared().engine, number)?.map(|kept| kept.file))
    }

    /// The file of the household that another list calls so.
    pub fn find_reference(
        &self,
        reference: &OutsideReference,
    ) -> Result<Option<CaseFile>, StoreError> {
        self.holder(&UniqueKey::Reference(reference.clone()))
    }

    /// The file of the household that a national number keeps others from having.
    pub fn find_number(&self, number: NationalNumber) -> Result<Option<CaseFile>, StoreError> {
        self.holder(&UniqueKey::NationalNumber(number))
    }

    fn holder(&self, key: &UniqueKey) -> Result<Option<CaseFile>, StoreError> {
        for number in query::holders(self.shared(), key)? {
            let file = self.file_numbered(number)?;
            // Two names can share a hash: the file has the last word.
            if let Some(file) = file.filter(|file| unique::unique_keys(file).contains(key)) {
                return Ok(Some(file));
            }
        }
        Ok(None)
    }

    /// Who is the caseworker of any household, by name.
    pub fn caseworkers(&self) -> Result<Vec<String>, StoreError> {
        postings::texts(&*self.shared().engine, terms::CASEWORKER)
    }

    /// Every household, in the order of their numbers.
    pub fn everybody(&self) -> Result<Matches, StoreError> {
        self.find(&Expr::All(Vec::new()), NaiveDate::default())
    }

    /// One household alone, where it is there.
    pub fn only(&self, id: HouseholdId) -> Result<Matches, StoreError> {
        let file = self.file(id)?;
        let number = file.map(|file| file.household.id.number);
        let only: RoaringBitmap = number.into_iter().collect();
        Ok(Matches::from(only))
    }

    /// The households that a filter lets through on a day, in the order of
    /// their numbers.
    pub fn find(&self, filter: &Expr, today: NaiveDate) -> Result<Matches, StoreError> {
        let sought = Sought {
            filter,
            sort: &[],
            today,
        };
        self.seek(&sought, |_| {})
    }

    /// The households that a filter lets through, in the order asked for.
    /// `tell` hears how many records are read of how many, where any have to
    /// be, and may stop it.
    ///
    /// # Errors
    /// [`StoreError::Stopped`] where it was stopped;
    /// [`StoreError::TooManyToSort`] where more than [`crate::SORTED`] were
    /// found that are to be ordered by what their records say.
    pub fn seek<G: Into<Going>>(
        &self,
        sought: &Sought<'_>,
        mut tell: impl FnMut(Progress) -> G,
    ) -> Result<Matches, StoreError> {
        query::seek(self.shared(), sought, &mut |reached| tell(reached).into())
    }

    /// What indexes alone say about a filter on a day: how much of it is
    /// answered by them. No record is read.
    pub fn foresee(&self, filter: &Expr, today: NaiveDate) -> Result<Foreseen, StoreError> {
        query::foresee(self.shared(), filter, today)
    }

    /// The files at places `from` to `from + count` of what was found. A file
    /// that is gone is left out.
    pub fn page(
        &self,
        matches: &Matches,
        from: u32,
        count: u32,
    ) -> Result<Vec<CaseFile>, StoreError> {
        let numbers: Vec<u32> = matches.numbers(from, count).collect();
        let files = numbers.into_iter().map(|number| self.file_numbered(number));
        files.filter_map(Result::transpose).collect()
    }

    /// What is due within `days` of `today`, household by household, those with
    /// the earliest first; at most `limit` households are looked at.
    pub fn due(
        &self,
        today: NaiveDate,
        days: u32,
        limit: usize,
    ) -> Result<(Vec<HouseholdDue>, u64), StoreError> {
        let asked = DueAsked {
            today,
            days,
            kind: None,
            among: None,
        };
        let agenda = self.agenda(&asked)?;
        let found = self.due_page(&agenda, &asked, 0, limit)?;
        Ok((found, agenda.len()))
    }

    /// The households with something due, those with the earliest first. Reads
    /// indexes only.
    pub fn agenda(&self, asked: &DueAsked<'_>) -> Result<Agenda, StoreError> {
        agenda::agenda(self.shared(), asked)
    }

    /// How many households have something due of each kind.
    pub fn due_counts(&self, asked: &DueAsked<'_>) -> Result<Vec<(TaskKind, u64)>, StoreError> {
        agenda::counts(self.shared(), asked)
    }

    /// What is due in the households at places `from` to `from + count` of an
    /// agenda. A household in which nothing is due any more is left out.
    pub fn due_page(
        &self,
        agenda: &Agenda,
        asked: &DueAsked<'_>,
        from: u64,
        count: usize,
    ) -> Result<Vec<HouseholdDue>, StoreError> {
        let mut found = Vec::new();
        for number in agenda::page(self.shared(), agenda, from, count)? {
            let Some(file) = self.file_numbered(number)? else {
                continue;
            };
            let mut due = due::due(&file, self.book(), asked.today, asked.days);
            due.retain(|one| asked.kind.is_none_or(|kind| one.kind() == kind));
            if !due.is_empty() {
                found.push(HouseholdDue { file, due });
            }
        }
        Ok(found)
    }

    /// The place of a household on an agenda, where it is on it.
    pub fn agenda_place(&self, agenda: &Agenda, number: u32) -> Result<Option<u64>, StoreError> {
        agenda::place(self.shared(), agenda, number)
    }

    /// The file as it was recorded by the end of `date` in Amman: what anybody
    /// could have known then. None where it was not registered yet.
    pub fn file_as_of(
        &self,
        id: HouseholdId,
        date: NaiveDate,
    ) -> Result<Option<CaseFile>, StoreError> {
        let mut file: Option<CaseFile> = None;
        for (_, entry) in self.history(About::Household(id))? {
            if entry.at.date_in_amman() > date {
                break;
            }
            for happened in entry.happened() {
                match &mut file {
                    Some(file) => {
                        file.apply(&happened);
                    }
                    None => file = CaseFile::begun_by(&happened),
                }
            }
        }
        Ok(file)
    }

    /// The file as it stood at the end of `date`, by what was recorded by the
    /// end of `known` in Amman. None where it was not registered by then.
    pub fn file_as_it_stood(
        &self,
        id: HouseholdId,
        date: NaiveDate,
        known: NaiveDate,
    ) -> Result<Option<CaseFile>, StoreError> {
        let file = self.file_as_of(id, known)?;
        Ok(file.map(|file| stood::stood(file, date)))
    }
}
