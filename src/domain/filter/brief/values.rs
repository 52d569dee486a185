//! The values that a brief has under each field, as `filter::household` finds
//! them in the file.

use super::{Brief, Enrolled, Person, Placed};
pub(super) use crate::filter::household::Have;
use crate::filter::household::{Known, Test, day, has, is_aid};
use crate::filter::{Subject, Term, Value};
use crate::{CaseFile, Fils, Month};

/// What is asked about.
#[derive(Clone, Copy)]
pub(super) enum Thing<'a> {
    Household(&'a Brief<'a>),
    Person(&'a Person),
    Enrollment(&'a Enrolled<'a>),
    Placement(&'a Placed<'a>),
}

/// What a household has on record whatever the day, each by its bit.
const FLAGS: [&str; 7] = [
    "phone",
    "payee",
    "caseworker",
    "address",
    "work",
    "visit",
    "note",
];

/// The one thing it has only on some days.
const DISABILITY: &str = "disability";

pub(super) fn flags(file: &CaseFile) -> u8 {
    let each = FLAGS.iter().enumerate();
    each.fold(0, |flags, (bit, what)| {
        flags | u8::from(has(file, file.household.registered, what)) << bit
    })
}

/// Whether briefs have everything that a term asks for.
pub fn knows(term: &Term) -> bool {
    let Some(field) = term.field else {
        return false;
    };
    match (field.subject, field.name) {
        (Subject::Household, "has" | "no") => {
            let mut asked = term.values.iter().filter_map(Value::text);
            asked.all(|what| what == DISABILITY || FLAGS.contains(&what))
        }
        (Subject::Household, name) => matches!(
            name,
            "members"
                | "office"
                | "registered"
                | "started"
                | "ended"
                | "visited"
                | "reached"
                | "amount"
                | "wages"
        ),
        (Subject::Person, name) => name != "name",
        (Subject::Enrollment | Subject::Placement, _) => true,
        (Subject::Case, _) => false,
    }
}

/// Whether any value of a field passes `test`; none where briefs do not have
/// the field.
pub(super) fn values(
    field: &str,
    thing: Thing<'_>,
    known: &Known<'_>,
    test: &mut Test<'_>,
) -> Option<bool> {
    match thing {
        Thing::Household(brief) => of_household(field, brief, known, test),
        Thing::Person(person) => of_person(field, person, known, test),
        Thing::Enrollment(one) => of_enrollment(field, one, known, test),
        Thing::Placement(one) => Some(of_placement(field, one, test)),
    }
}

fn of_household(
    field: &str,
    brief: &Brief<'_>,
    known: &Known<'_>,
    test: &mut Test<'_>,
) -> Option<bool> {
    let mut enrollments = brief.enrollments.iter();
    Some(match field {
        "members" => {
            let count = u32::try_from(brief.members.len()).unwrap_or(u32::MAX);
            test(Have::Number(count))
        }
        "office" => test(Have::Code(brief.office.as_ref()?.as_str())),
        "registered" => test(Have::Day(brief.registered)),
        "visited" => day(brief.visited, test),
        "reached" => day(brief.reached, test),
        "started" => enrollments.any(|one| day(one.started, test)),
        "ended" => enrollments.any(|one| day(one.ended(), test)),
        "amount" => amount(brief, known).is_some_and(|amount| test(Have::Amount(amount))),
        "wages" => wages(brief).is_some_and(|wages| test(Have::Amount(wages))),
        "has" | "no" => {
            let flags = FLAGS.iter().enumerate();
            let mut flags = flags.map(|(bit, what)| (*what, brief.flags >> bit & 1 == 1));
            let mut there =
                |what: &str, there: bool| there == (field == "has") && test(Have::Code(what));
            let persons = &brief.members;
            let disability = persons.iter().any(|p| p.has_disability_on(known.today));
            there(DISABILITY, disability) || flags.any(|(what, has)| there(what, has))
        }
        _ => return None,
    })
}

/// What it is paid in cash aid for one period, where it is paid.
fn amount(brief: &Brief<'_>, known: &Known<'_>) -> Option<Fils> {
    let month = Month::of(known.today);
    let paid = brief.enrollments.iter().filter(|one| one.state.pays());
    let aid = paid.filter(|one| is_aid(known, one.programme));
    let mut amounts = aid.filter_map(|one| one.amount_in(month)).peekable();
    amounts.peek()?;
    Fils::sum(amounts).ok()
}

/// What its members at work earn a month.
fn wages(brief: &Brief<'_>) -> Option<Fils> {
    let at_work = brief.placements.iter().filter(|job| job.stage.works());
    Fils::sum(at_work.map(|job| job.wage)).ok()
}

fn of_person(field: &str, person: &Person, known: &Known<'_>, test: &mut Test<'_>) -> Option<bool> {
    let code = match field {
        "sex" => Some(person.sex.code()),
        "relation" => Some(person.relation.code()),
        "education" => person.education.map(|education| education.code()),
        "work" => person.work.map(|work| work.code()),
        "disability" => Some(match person.has_disability_on(known.today) {
            true => "yes",
            false => "no",
        }),
        "age" => {
            let age = person.birth.age_on(known.today);
            return Some(age.is_some_and(|age| test(Have::Number(age))));
        }
        "joined" => return Some(test(Have::Day(person.joined))),
        _ => return None,
    };
    Some(code.is_some_and(|code| test(Have::Code(code))))
}

fn of_enrollment(
    field: &str,
    one: &Enrolled<'_>,
    known: &Known<'_>,
    test: &mut Test<'_>,
) -> Option<bool> {
    Some(match field {
        "programme" => test(Have::Code(one.programme)),
        "state" => test(Have::Code(one.state.code())),
        "since" => day(one.since, test),
        "reason" => one.reason.is_some_and(|reason| test(Have::Code(reason))),
        "track" => test(Have::Code(one.track.code())),
        "applied" => day(one.applied, test),
        "started" => day(one.started, test),
        "ended" => day(one.ended(), test),
        "amount" => {
            let amount = one.amount_in(Month::of(known.today));
            amount.is_some_and(|amount| test(Have::Amount(amount)))
        }
        "ends" => {
            let mut ends = one.ends.as_ref()?.iter();
            ends.any(|end| test(Have::Day(end.0)))
        }
        _ => return None,
    })
}

fn of_placement(field: &str, one: &Placed<'_>, test: &mut Test<'_>) -> bool {
    match field {
        "employer" => test(Have::Words(one.employer)),
        "kind" => test(Have::Code(one.kind.code())),
        "stage" => test(Have::Code(one.stage.code())),
        "sector" => !one.sector.is_empty() && test(Have::Code(one.sector)),
        "liwa" => !one.liwa.is_empty() && test(Have::Code(one.liwa)),
        "wage" => test(Have::Amount(one.wage)),
        "contract" => day(one.contract, test),
        "insured" => day(one.insured, test),
        "started" => day(one.started, test),
        "ended" => day(one.ended, test),
        _ => false,
    }
}
