//! Reading employers: one, and pages of them.

use super::Register;
use crate::StoreError;
use crate::query::Matches;
use crate::state::postings::{self, Term};
use crate::state::standing::at_one_moment;
use crate::state::{employers, terms};
use masar_domain::{Employer, EmployerId};

impl Register {
    /// How many employers there are.
    pub fn employers(&self) -> u32 {
        self.shared().standing().employers
    }

    /// An employer with its workplaces and vacancies.
    pub fn employer(&self, id: EmployerId) -> Result<Option<Employer>, StoreError> {
        let row = employers::load(&*self.shared().engine, id.0)?;
        Ok(row.map(|row| row.employer))
    }

    /// All employers, in the order of their numbers.
    pub fn all_employers(&self) -> Result<Matches, StoreError> {
        self.employers_with(&Term::text(terms::EMPLOYER, ""))
    }

    /// Employers with a vacancy in a governorate that was not closed.
    pub fn employers_hiring(&self, governorate: &str) -> Result<Matches, StoreError> {
        self.employers_with(&Term::text(terms::OPENING, governorate))
    }

    fn employers_with(&self, term: &Term) -> Result<Matches, StoreError> {
        let engine = &*self.shared().engine;
        at_one_moment(engine, || postings::households(engine, term)).map(Matches::from)
    }

    /// The employers at places `from` to `from + count` of what was found.
    pub fn employer_page(
        &self,
        matches: &Matches,
        from: u32,
        count: u32,
    ) -> Result<Vec<Employer>, StoreError> {
        let numbers: Vec<u32> = matches.numbers(from, count).collect();
        let found = numbers.into_iter().map(|no| self.employer(EmployerId(no)));
        found.filter_map(Result::transpose).collect()
    }
}
