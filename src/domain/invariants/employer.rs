//! What must hold of an employer: its numbers, what its vacancies name, and that
//! nobody sits where there is no seat.

use super::{Broken, Faults, records};
use crate::employer::vacancy::Vacancy;
use crate::{Employer, VacancyId};

/// The invariants that do not hold of an employer. `taken` says how many
/// placements hold a seat of a vacancy.
pub fn broken_of_employer(employer: &Employer, taken: impl Fn(VacancyId) -> u32) -> Vec<Broken> {
    let mut faults = Faults(Vec::new());
    let id = employer.id;
    let sites = employer.sites.iter().map(|site| site.id);
    records::numbers(id, sites.map(|id| (id, id.employer, id.no)), &mut faults);
    let vacancies = employer.vacancies.iter().map(|vacancy| vacancy.id);
    records::numbers(
        id,
        vacancies.map(|id| (id, id.employer, id.no)),
        &mut faults,
    );
    for vacancy in &employer.vacancies {
        of_vacancy(employer, vacancy, taken(vacancy.id), &mut faults);
    }
    for (n, flag) in employer.flags.iter().enumerate() {
        let found = |known: &crate::dated::Noted<_>| known.fact == flag.fact;
        let twice = employer.flags[..n].iter().any(found);
        faults.unless(!twice, "ids", id, || {
            format!("{} of {} stands twice", flag.fact.mark.code(), flag.fact.on)
        });
    }
    faults.0
}

fn of_vacancy(employer: &Employer, vacancy: &Vacancy, taken: u32, faults: &mut Faults) {
    let (id, terms) = (vacancy.id, &vacancy.terms);
    let placed = employer.site(terms.site).is_some();
    faults.unless(placed, "links", id, || {
        format!("{} is not a workplace of {}", terms.site, employer.id)
    });
    faults.unless(terms.wage.is_payable(), "I16", id, || {
        format!("offers {}", terms.wage)
    });
    let lasts = terms
        .open_until
        .is_none_or(|until| terms.open_from <= until);
    faults.unless(lasts, "I10", id, || "closes before it opens");
    faults.unless(terms.seats > 0, "seats", id, || "has no seat");
    faults.unless(taken <= u32::from(terms.seats), "seats", id, || {
        format!("{taken} people have {} seats", terms.seats)
    });
}
