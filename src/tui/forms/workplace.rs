//! Employers, their workplaces and their vacancies, as forms offer them, and
//! what is known there.

use std::sync::Arc;

use chrono::NaiveDate;
use masar_domain::employer::Has;
use masar_domain::place;
use masar_domain::{
    About, Aggregates, CaseFile, Command, Employer, EmployerId, RuleBook, SiteId, sector,
};
use masar_text::calendar;
use masar_text::messages::Args;

use crate::app::Vacant;

use super::answers::Answers;
use super::choice::{Choice, coded};
use super::field::Field;
use super::words::Words;

/// Every employer, by name.
pub(super) fn employers(all: &[Arc<Employer>]) -> Vec<Choice> {
    let choice = |employer: &Arc<Employer>| {
        let name = Words::Text(employer.particulars.name.shown().to_owned());
        let id = employer.id.to_string();
        Choice::new(&id, name).remarked(Words::Text(id.clone()))
    };
    all.iter().map(choice).collect()
}

/// Every workplace with its employer; where it lies is remarked.
pub(super) fn sites(all: &[Arc<Employer>]) -> Vec<Choice> {
    let of = |employer: &Arc<Employer>| {
        let name = employer.particulars.name.shown().to_owned();
        let choice = move |site: &masar_domain::employer::site::Site| {
            let label = match site.particulars.name == name {
                true => name.clone(),
                false => format!("{} · {name}", site.particulars.name),
            };
            let choice = Choice::new(site.id.to_string(), Words::Text(label));
            match lies(&site.particulars.liwa, &site.particulars.governorate) {
                Some(place) => choice.remarked(place),
                None => choice,
            }
        };
        employer.sites.iter().map(choice).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}

/// Every vacancy with its employer and the wage.
pub(super) fn vacancies(all: &[Vacant]) -> Vec<Choice> {
    let choice = |vacant: &Vacant| {
        let (terms, employer) = (&vacant.vacancy.terms, &vacant.employer.particulars);
        let label = format!("{} · {}", terms.title, employer.name.shown());
        let wage = calendar::amount(terms.wage.0);
        let remark = format!("{} · {wage}", vacant.vacancy.id);
        Choice::new(vacant.vacancy.id.to_string(), Words::Text(label)).remarked(Words::Text(remark))
    };
    all.iter().map(choice).collect()
}

/// The seat that somebody takes.
pub(super) fn seat(vacant: &Vacant) -> Words {
    let args = Args::new()
        .set("vacancy", vacant.vacancy.id.to_string())
        .set("left", vacant.seats_left());
    Words::With("form-foresee-seat", args)
}

/// The liwa, or the governorate where that is all that is known.
fn lies(liwa: &str, governorate: &str) -> Option<Words> {
    let liwa = place::liwa(liwa).map(|(_, liwa)| &liwa.name);
    let name = liwa.or_else(|| place::governorate(governorate).map(|known| &known.name));
    name.map(|name| Words::Names(name.clone()))
}

/// Whether something is there; nobody has asked unless somebody says so.
pub(super) fn has(id: &'static str) -> Field {
    let choices = coded("has", Has::ALL.iter().map(|has| has.code()));
    Field::choice(id, choices).with(Has::NotKnown.code())
}

/// The answer to it.
pub(super) fn read_has(answers: Answers<'_>, id: &'static str) -> Has {
    let known = answers.maybe_chosen(id, Has::from_code);
    known.unwrap_or(Has::NotKnown)
}

/// The least that may be paid in a sector, as a hint; what a wage is where the
/// book does not say.
pub(super) fn least(book: &RuleBook, sector: &str, on: NaiveDate) -> Words {
    match sector::minimum_wage(book, sector, on) {
        Some((least, row)) => {
            let args = Args::new()
                .set("amount", calendar::amount(least.0))
                .set("row", row.to_string());
            Words::With("form-hint-minimum-wage", args)
        }
        None => Words::message("form-hint-wage"),
    }
}

/// The workplace that is meant where no other is: that one, or the last of the
/// employer's.
pub(super) fn meant(all: &[Arc<Employer>], site: Option<SiteId>, of: Option<EmployerId>) -> String {
    let last = || {
        let employer = all.iter().find(|employer| Some(employer.id) == of)?;
        employer.sites.last().map(|site| site.id)
    };
    let meant = site.or_else(last);
    meant.map_or_else(String::new, |site| site.to_string())
}

/// What a command about one of these employers is tried on.
pub(super) fn on<'a>(all: &'a [Arc<Employer>], command: &Command) -> Aggregates<'a> {
    let id = command.target().and_then(About::employer);
    let employer = all.iter().find(|employer| Some(employer.id) == id);
    Aggregates {
        employer: employer.map(|employer| &**employer),
        ..Aggregates::default()
    }
}

/// What taking a seat is tried on: the seats as they were when it was listed.
pub(super) fn seat_on<'a>(file: &'a CaseFile, vacant: Option<&'a Vacant>) -> Aggregates<'a> {
    Aggregates {
        file: Some(file),
        employer: vacant.map(|vacant| &*vacant.employer),
        seats_taken: vacant.map_or(0, |vacant| vacant.taken),
    }
}
