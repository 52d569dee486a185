//! Whether a tree holds for one household, by its whole file: what every index
//! must agree with.
//!
//! A file is taken as it was last recorded: the members who have not left, the
//! state after the last step. What depends on the day (ages, disabilities, what
//! is due, `30d`) goes by the day that is passed in.

mod enrollment;
mod family;
mod person;
mod placement;

pub(super) use family::{has, is_aid, visited};

use super::{Among, Expr, Field, Subject, Term, Value};
use crate::case_file::CaseFile;
use crate::enrollment::Enrollment;
use crate::person::{Member, PersonName};
use crate::placement::Placement;
use crate::{Fils, RuleBook};
use chrono::NaiveDate;

/// What is asked of texts: they are folded by whoever knows letters.
pub trait Texts {
    /// Whether a household is found by what a term searches for: by a bare word
    /// (a case number, a national number, a telephone, words of names or of
    /// notes), by words of its members' names, by words of its notes.
    fn finds(&self, file: &CaseFile, term: &Term) -> bool;

    /// Whether somebody is called so.
    fn is_called(&self, name: &PersonName, words: &str) -> bool;

    /// Whether a text holds these words, in any spelling.
    fn holds(&self, text: &str, words: &str) -> bool;
}

/// What a household is decided by besides its file.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub book: &'a RuleBook,
    pub today: NaiveDate,
    pub texts: &'a dyn Texts,
}

/// What a list can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Number(i64),
    Day(NaiveDate),
    Text(String),
}

/// Whether `expr` holds for a household.
pub fn holds(expr: &Expr, file: &CaseFile, known: &Known<'_>) -> bool {
    of(expr, &Thing::Household(file), file, known)
}

/// Whether a household's own record decides `expr`: its members, its place, how
/// it is reached; nothing of enrollments, jobs, visits or tasks.
pub fn needs_members_alone(expr: &Expr) -> bool {
    match expr {
        Expr::All(parts) | Expr::Any(parts) => parts.iter().all(needs_members_alone),
        Expr::Not(inner) => needs_members_alone(inner),
        Expr::Among(among) => {
            among.subject == Subject::Person && needs_members_alone(&among.inside)
        }
        Expr::Term(term) => match term.name() {
            Some("has" | "no") => {
                let mut asked = term.values.iter().filter_map(Value::text);
                asked.all(|what| family::OF_MEMBERS.contains(&what))
            }
            Some(name) => {
                let person = term
                    .field
                    .is_some_and(|field| field.subject == Subject::Person);
                person || family::OF_MEMBERS.contains(&name)
            }
            None => true,
        },
    }
}

/// What a household is ordered by under a field; none where it has no value.
pub fn rank(field: &Field, file: &CaseFile, known: &Known<'_>) -> Option<Rank> {
    if field.name == "name" {
        let head = file.household.head_on(known.today)?;
        return Some(Rank::Text(head.particulars.name.shown().to_owned()));
    }
    if field.name == "case" {
        return Some(Rank::Number(file.household.id.number.into()));
    }
    let mut rank = None;
    family::values(field.name, file, known, &mut |have| {
        rank = Some(match have {
            Have::Code(text) | Have::Words(text) => Rank::Text(text.to_owned()),
            Have::Number(number) => Rank::Number(number.into()),
            Have::Amount(amount) => Rank::Number(amount.0),
            Have::Day(day) => Rank::Day(day),
        });
        true
    });
    rank
}

/// What is asked about.
enum Thing<'a> {
    Household(&'a CaseFile),
    Person(&'a Member),
    Enrollment(&'a Enrollment),
    Placement(&'a Placement),
}

/// A value that is on record.
#[derive(Clone, Copy)]
pub(super) enum Have<'a> {
    Code(&'a str),
    Number(u32),
    Amount(Fils),
    Day(NaiveDate),
    /// Text that is searched.
    Words(&'a str),
}

/// Asked of each value a field has, until one fits.
pub(super) type Test<'t> = dyn FnMut(Have<'_>) -> bool + 't;

fn of(expr: &Expr, thing: &Thing<'_>, file: &CaseFile, known: &Known<'_>) -> bool {
    match expr {
        Expr::All(parts) => parts.iter().all(|part| of(part, thing, file, known)),
        Expr::Any(parts) => parts.iter().any(|part| of(part, thing, file, known)),
        Expr::Not(inner) => !of(inner, thing, file, known),
        Expr::Term(term) => fits(term, thing, file, known),
        Expr::Among(among) => several(among, thing, file, known),
    }
}

fn several(among: &Among, thing: &Thing<'_>, file: &CaseFile, known: &Known<'_>) -> bool {
    let (mut fitting, mut all) = (0, 0);
    let mut ask = |one: &Thing<'_>| {
        all += 1;
        fitting += u32::from(of(&among.inside, one, file, known));
    };
    let person = match thing {
        Thing::Household(_) => None,
        Thing::Person(member) => Some(member.id),
        Thing::Enrollment(_) | Thing::Placement(_) => return false,
    };
    match among.subject {
        Subject::Person => members(file).for_each(|member| ask(&Thing::Person(member))),
        Subject::Enrollment => file
            .enrollments
            .iter()
            .filter(|one| person.is_none() || one.subject.person() == person)
            .for_each(|one| ask(&Thing::Enrollment(one))),
        Subject::Placement => file
            .placements
            .iter()
            .filter(|one| person.is_none_or(|person| one.person == person))
            .for_each(|one| ask(&Thing::Placement(one))),
        Subject::Household | Subject::Case => {}
    }
    among.how.holds(fitting, all)
}

/// The members who have not left.
fn members(file: &CaseFile) -> impl Iterator<Item = &Member> {
    let members = file.household.members.iter();
    members.filter(|member| member.left.is_none())
}

fn fits(term: &Term, thing: &Thing<'_>, file: &CaseFile, known: &Known<'_>) -> bool {
    let name = term.name();
    let mut words = term.values.iter().filter_map(Value::text);
    match (name, thing) {
        (None | Some("name" | "note"), Thing::Household(file)) => known.texts.finds(file, term),
        (None | Some("name"), Thing::Person(member)) => {
            let name = &member.particulars.name;
            words.any(|words| known.texts.is_called(name, words))
        }
        (None, Thing::Enrollment(_) | Thing::Placement(_)) => false,
        (Some("case"), Thing::Household(file)) => words.any(|word| family::is_case(file, word)),
        (Some("phone"), Thing::Household(file)) => words.any(|word| family::has_phone(file, word)),
        (Some(name), thing) => {
            let mut test = |have: Have<'_>| term.values.iter().any(|v| asked(term, have, v, known));
            match thing {
                Thing::Household(file) => family::values(name, file, known, &mut test),
                Thing::Person(member) => person::values(name, member, known, &mut test),
                Thing::Enrollment(one) => enrollment::values(name, one, file, known, &mut test),
                Thing::Placement(one) => placement::values(name, one, &mut test),
            }
        }
    }
}

/// Whether a value on record stands to one that was asked for as the term says.
pub(super) fn asked(term: &Term, have: Have<'_>, value: &Value, known: &Known<'_>) -> bool {
    match have {
        Have::Code(code) => value
            .text()
            .is_some_and(|want| code.eq_ignore_ascii_case(want)),
        Have::Words(text) => value
            .text()
            .is_some_and(|want| known.texts.holds(text, want)),
        Have::Number(number) => term.op.fits_number(number, value),
        Have::Amount(amount) => term.op.fits_amount(amount, value),
        Have::Day(day) => term.op.fits_day(day, value, known.today),
    }
}

/// Asks about a day where there is one.
pub(super) fn day(day: Option<NaiveDate>, test: &mut Test<'_>) -> bool {
    day.is_some_and(|day| test(Have::Day(day)))
}
