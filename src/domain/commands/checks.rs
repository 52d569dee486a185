//! Checks that several commands share.

use crate::enrollment::Enrollment;
use crate::merging;
use crate::person::{Birth, Member, Particulars, PersonName};
use crate::place::{self, Address};
use crate::placement::Placement;
use crate::refusal::{Code, Refusal, Said};
use crate::rules::Programme;
use crate::{CaseFile, Context, EnrollmentId, Fils, MatterId, PersonId, PlacementId, sector};
use chrono::{Datelike, Months, NaiveDate};

/// The longest a short text (a name, a locality) may be, in characters.
pub(crate) const SHORT: usize = 120;
/// The longest a note may be, in characters.
pub(super) const LONG: usize = 4_000;
/// The most people a household's file has room for, over all its years. More
/// of them is a list read wrong.
pub(super) const PEOPLE: usize = 200;
/// The most enrollments, placements or log entries: their numbers end there.
pub(super) const NUMBERED: usize = u16::MAX as usize;
/// No date in the register lies before this year.
const FIRST_YEAR: i32 = 1900;

pub(crate) fn length(text: &str, most: usize, field: &'static str) -> Result<(), Refusal> {
    if text.chars().count() <= most {
        return Ok(());
    }
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Err(Refusal::new(Code::TextTooLong)
        .at(field)
        .saying("most", Said::Number(most)))
}

/// An amount that can be paid or earned.
pub(crate) fn amount(amount: Fils, field: &'static str) -> Result<(), Refusal> {
    if !amount.is_payable() {
        return Err(Refusal::new(Code::AmountNotPayable).at(field));
    }
    if amount > Fils::MOST {
        return Err(Refusal::new(Code::AmountTooLarge)
            .at(field)
            .saying("most", Said::Money(Fils::MOST)));
    }
    Ok(())
}

/// Room for one more of what a file holds `held` of.
pub(super) fn room(held: usize, most: usize, field: &'static str) -> Result<(), Refusal> {
    if held < most {
        return Ok(());
    }
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Err(Refusal::new(Code::FileFull)
        .at(field)
        .saying("most", Said::Number(most)))
}

/// A day that has come, and not before anybody alive was born.
pub(super) fn past_day(
    day: NaiveDate,
    field: &'static str,
    context: &Context,
) -> Result<(), Refusal> {
    if day > context.today {
        return Err(Refusal::new(Code::DateInFuture)
            .at(field)
            .day("day", day)
            .day("today", context.today));
    }
    sane_day(day, field)
}

/// A day that has come or comes within a year: a year typed wrong would bind
/// a family to a day that nobody lives to see.
pub(super) fn near_day(
    day: NaiveDate,
    field: &'static str,
    context: &Context,
) -> Result<(), Refusal> {
    let year_ahead = context.today.checked_add_months(Months::new(12));
    if year_ahead.is_some_and(|farthest| day <= farthest) {
        return sane_day(day, field);
    }
    past_day(day, field, context)
}

/// A day that may lie ahead, but within living memory and reason.
pub(super) fn sane_day(day: NaiveDate, field: &'static str) -> Result<(), Refusal> {
    if (FIRST_YEAR..=2200).contains(&day.year()) {
        return Ok(());
    }
    Err(Refusal::new(Code::DateTooEarly).at(field).day("day", day))
}

pub(super) fn name(name: &PersonName) -> Result<(), Refusal> {
    if name.arabic.trim().is_empty() && name.latin.trim().is_empty() {
        return Err(Refusal::new(Code::NameMissing).at("person.name"));
    }
    length(&name.arabic, SHORT, "person.name")?;
    length(&name.latin, SHORT, "person.name-latin")
}

pub(super) fn particulars(who: &Particulars, context: &Context) -> Result<(), Refusal> {
    name(&who.name)?;
    let future = match who.birth {
        Birth::Unknown => false,
        Birth::Year(year) => year > context.today.year(),
        Birth::On(born) => born > context.today,
    };
    if future {
        return Err(Refusal::new(Code::BirthInFuture)
            .at("person.birth")
            .day("today", context.today));
    }
    match who.birth.year() {
        Some(year) if year < FIRST_YEAR - 20 => {
            let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(context.today);
            Err(Refusal::new(Code::DateTooEarly)
                .at("person.birth")
                .day("day", day))
        }
        _ => Ok(()),
    }
}

/// A national number that nobody else of the household holds. Between
/// households the register's index keeps it unique.
pub(super) fn number_free(
    file: &CaseFile,
    who: &Particulars,
    except: Option<PersonId>,
) -> Result<(), Refusal> {
    let Some(number) = who.identity.number() else {
        return Ok(());
    };
    let others = file.household.members.iter();
    let mut others = others.filter(|member| Some(member.id) != except);
    match others.find(|member| member.number_held() == Some(number)) {
        None => Ok(()),
        Some(_) => Err(number_twice(who)),
    }
}

pub(super) fn number_twice(who: &Particulars) -> Refusal {
    Refusal::new(Code::NumberTwice)
        .at("person.national-number")
        .text("name", who.name.shown())
}

/// Codes that the table knows; a place below a liwa is free text.
pub(super) fn address(address: &Address) -> Result<(), Refusal> {
    let unknown = |field, code: &str| {
        Err(Refusal::new(Code::UnknownPlace)
            .at(field)
            .text("place", code))
    };
    if !address.governorate.is_empty() && place::governorate(&address.governorate).is_none() {
        return unknown("household.governorate", &address.governorate);
    }
    if !address.liwa.is_empty() {
        match place::liwa(&address.liwa) {
            Some((governorate, _)) if governorate.code == address.governorate => {}
            _ => return unknown("household.liwa", &address.liwa),
        }
    }
    length(&address.locality, SHORT, "household.locality")?;
    length(&address.detail, SHORT, "household.address")
}

/// A sector of the table.
pub(super) fn sector(code: &str, field: &'static str) -> Result<(), Refusal> {
    match code.is_empty() {
        true => Err(of_sectors(Code::SectorMissing, field)),
        false => known_sector(code, field),
    }
}

/// A sector of the table, or none.
pub(crate) fn known_sector(code: &str, field: &'static str) -> Result<(), Refusal> {
    if code.is_empty() || sector::sector(code).is_some() {
        return Ok(());
    }
    Err(of_sectors(Code::UnknownSector, field).text("sector", code))
}

/// A refusal that lists what could have stood there.
fn of_sectors(code: Code, field: &'static str) -> Refusal {
    let codes = sector::sectors().iter().map(|sector| sector.code.as_str());
    let codes: Vec<&str> = codes.collect();
    Refusal::new(code).at(field).text("known", codes.join(", "))
}

/// A member who has not left.
pub(crate) fn present<'a>(
    file: &'a CaseFile,
    id: PersonId,
    field: &'static str,
) -> Result<&'a Member, Refusal> {
    let member = file
        .household
        .member(id)
        .ok_or_else(|| Refusal::new(Code::PersonNotFound).at(field).text("id", id))?;
    if let Some(way) = file.gave_way(id) {
        return Err(merging::refusal(id, way).at(field));
    }
    match &member.left {
        None => Ok(member),
        Some(left) => Err(Refusal::new(Code::PersonLeft)
            .at(field)
            .text("id", id)
            .day("day", left.on)),
    }
}

/// An enrollment of the file.
pub(crate) fn enrollment(file: &CaseFile, id: EnrollmentId) -> Result<&Enrollment, Refusal> {
    file.enrollment(id).ok_or_else(|| {
        Refusal::new(Code::EnrollmentNotFound)
            .at("enrollment")
            .text("id", id)
    })
}

/// A placement of the file; `field` is what named it.
pub(super) fn placement<'a>(
    file: &'a CaseFile,
    id: PlacementId,
    field: &'static str,
) -> Result<&'a Placement, Refusal> {
    file.placement(id).ok_or_else(|| {
        Refusal::new(Code::PlacementNotFound)
            .at(field)
            .text("id", id)
    })
}

pub(crate) fn programme<'a>(context: &'a Context, code: &str) -> Result<&'a Programme, Refusal> {
    context.book.programme(code).ok_or_else(|| {
        Refusal::new(Code::ProgrammeNotFound)
            .at("enrollment.programme")
            .text("code", code)
    })
}

/// No paper that is needed is missing.
pub(super) fn papers(programme: &Programme, missing: &[&str]) -> Result<(), Refusal> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::new(Code::PapersMissing)
        .at("enrollment.papers")
        .list(
            "papers",
            missing
                .iter()
                .filter_map(|code| programme.paper(code))
                .map(|paper| &paper.name),
        ))
}

/// A paper that the programme knows.
pub(super) fn known_paper(programme: &Programme, paper: &str) -> Result<(), Refusal> {
    match programme.paper(paper) {
        Some(_) => Ok(()),
        None => Err(Refusal::new(Code::PaperUnknown)
            .at("enrollment.papers")
            .text("code", paper)),
    }
}

/// Room for one more planned visit, referral, grievance or other matter.
pub(super) fn matter_room(file: &CaseFile) -> Result<(), Refusal> {
    // The last number is never given, so the next one always differs.
    room(usize::from(file.next_matter().no), NUMBERED, "household")
}

pub(super) fn no_matter(field: &'static str, id: MatterId) -> Refusal {
    Refusal::new(Code::MatterNotFound).at(field).text("id", id)
}

/// A day by which an answer is expected: not before what it answers, and within
/// a year of today.
pub(super) fn answer_day(
    by: Option<NaiveDate>,
    asked: NaiveDate,
    field: &'static str,
    context: &Context,
) -> Result<(), Refusal> {
    let Some(by) = by else { return Ok(()) };
    if by < asked {
        return Err(Refusal::new(Code::StepBeforeLast)
            .at(field)
            .day("last", asked));
    }
    near_day(by, field, context)
}
