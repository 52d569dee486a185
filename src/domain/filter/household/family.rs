//! The fields of a household as a whole.

use super::{Have, Known, Test, day, members};
use crate::case_file::CaseFile;
use crate::case_log::{Entry, VisitOutcome};
use crate::filter::fields::{NO_AID, Vocabulary};
use crate::phone::{Mobile, PhoneNumber, western_digits};
use crate::rules::Programme;
use crate::{Fils, HouseholdId, Month, due};
use chrono::NaiveDate;

/// The fields, and the things a household has, that its own record decides.
pub(super) const OF_MEMBERS: [&str; 11] = [
    "gov",
    "liwa",
    "name",
    "phone",
    "case",
    "caseworker",
    "members",
    "registered",
    "payee",
    "address",
    "disability",
];

/// Whether any value of a field passes `test`.
pub(super) fn values(field: &str, file: &CaseFile, known: &Known<'_>, test: &mut Test<'_>) -> bool {
    let household = &file.household;
    let mut enrollments = file.enrollments.iter();
    match field {
        "gov" | "liwa" => household.address_on(NaiveDate::MAX).is_some_and(|address| {
            let code = match field {
                "gov" => &address.governorate,
                _ => &address.liwa,
            };
            !code.is_empty() && test(Have::Code(code))
        }),
        "aid" => {
            let mut in_aid = enrollments
                .filter(|one| is_aid(known, &one.programme))
                .peekable();
            match in_aid.peek() {
                None => test(Have::Code(NO_AID)),
                Some(_) => in_aid.any(|one| test(Have::Code(one.state().code()))),
            }
        }
        "programme" => {
            enrollments.any(|one| one.state().is_live() && test(Have::Code(&one.programme)))
        }
        "caseworker" => {
            let caseworker = household.caseworker.as_ref();
            caseworker.is_some_and(|name| test(Have::Code(name.as_str())))
        }
        "members" => {
            let count = u32::try_from(members(file).count()).unwrap_or(u32::MAX);
            test(Have::Number(count))
        }
        "office" => test(Have::Code(file.office_on(known.today).as_str())),
        "registered" => test(Have::Day(household.registered)),
        "due" => {
            let due = due::due(file, known.book, known.today, u32::MAX);
            due.iter().any(|one| test(Have::Day(one.day())))
        }
        "started" => enrollments.any(|one| day(one.started(), test)),
        "ended" => enrollments.any(|one| day(one.ended(), test)),
        "visited" => day(visited(file), test),
        "reached" => day(due::last_reached(file), test),
        "amount" => amount(file, known).is_some_and(|amount| test(Have::Amount(amount))),
        "wages" => wages(file).is_some_and(|wages| test(Have::Amount(wages))),
        "has" | "no" => Vocabulary::Has
            .codes()
            .into_iter()
            .filter(|code| has(file, known.today, code) == (field == "has"))
            .any(|code| test(Have::Code(code))),
        _ => false,
    }
}

/// `IRB-004217`, or the running number alone, in any digits.
pub(super) fn is_case(file: &CaseFile, asked: &str) -> bool {
    let id = file.household.id;
    let asked: String = asked
        .chars()
        .map(|c| western_digits(c.encode_utf8(&mut [0; 4])).map_or(c.into(), |digit| digit))
        .collect();
    match asked.parse::<HouseholdId>() {
        Ok(asked) => asked == id,
        Err(_) => asked.parse() == Ok(id.number),
    }
}

/// Whether it can be called at that mobile now.
pub(super) fn has_phone(file: &CaseFile, asked: &str) -> bool {
    let Ok(asked) = asked.parse::<Mobile>() else {
        return false;
    };
    let mut phones = file.household.phones.iter();
    phones.any(|phone| phone.until.is_none() && phone.number == PhoneNumber::Mobile(asked))
}

pub(in crate::filter) fn is_aid(known: &Known<'_>, programme: &str) -> bool {
    let programme = known.book.programme(programme);
    programme.is_some_and(Programme::is_standing_aid)
}

/// The last day somebody visited it and met somebody.
pub(in crate::filter) fn visited(file: &CaseFile) -> Option<NaiveDate> {
    let done = |entry: &Entry| {
        matches!(
            entry,
            Entry::Visit {
                outcome: VisitOutcome::Done,
                ..
            }
        )
    };
    let visits = file.log.iter().filter(|entry| done(&entry.entry));
    visits.map(|entry| entry.on).max()
}

/// What it is paid in cash aid for one period, where it is paid.
fn amount(file: &CaseFile, known: &Known<'_>) -> Option<Fils> {
    let month = Month::of(known.today);
    let paid = file.enrollments.iter().filter(|one| one.state().pays());
    let aid = paid.filter(|one| is_aid(known, &one.programme));
    let mut amounts = aid.filter_map(|one| one.decision_for(month)).peekable();
    amounts.peek()?;
    Fils::sum(amounts.map(|decision| decision.amount)).ok()
}

/// What its members at work earn a month.
fn wages(file: &CaseFile) -> Option<Fils> {
    let at_work = file.placements.iter().filter(|job| job.stage().works());
    Fils::sum(at_work.map(|job| job.terms.wage)).ok()
}

/// Whether a household has something on a day; only a disability goes by it.
pub(in crate::filter) fn has(file: &CaseFile, today: NaiveDate, what: &str) -> bool {
    let household = &file.household;
    let logged = |is: fn(&Entry) -> bool| file.log.iter().any(|entry| is(&entry.entry));
    match what {
        "phone" => household.phones.iter().any(|phone| phone.until.is_none()),
        "payee" => household.payee_on(NaiveDate::MAX).is_some(),
        "caseworker" => household.caseworker.is_some(),
        "address" => household
            .address_on(NaiveDate::MAX)
            .is_some_and(|address| !address.governorate.is_empty()),
        "work" => file.placements.iter().any(|job| job.stage().works()),
        "disability" => members(file).any(|member| member.has_disability_on(today)),
        "visit" => logged(|entry| matches!(entry, Entry::Visit { .. })),
        "note" => logged(|entry| matches!(entry, Entry::Note { .. })),
        _ => false,
    }
}
