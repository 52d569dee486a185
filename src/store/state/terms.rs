//! Which terms of which index a household's file has: the one place that says
//! what a list can be searched by.

use super::buckets::{Filed, Secret};
use super::postings::Term;
use chrono::{Datelike, NaiveDate};
use masar_domain::case_log::LogEntry;
use masar_domain::due::{self, TaskKind};
use masar_domain::matching;
use masar_domain::phone::PhoneNumber;
use masar_domain::rules::Programme;
use masar_domain::{CaseFile, Employer, Month, RuleBook, VacancyId};
use masar_text::fold::{self, Level};
use std::collections::BTreeSet;

/// Every household, under the empty term.
pub(crate) const ALL: u8 = 1;
pub(crate) const GOVERNORATE: u8 = 2;
pub(crate) const LIWA: u8 = 3;
/// State of an enrollment in a cash programme of the aid fund.
pub(crate) const AID: u8 = 4;
/// A programme with a live enrollment.
pub(crate) const PROGRAMME: u8 = 5;
/// Folded words of members' names.
pub(crate) const NAME: u8 = 6;
/// The first one or two letters of those words, so that the first keys of a
/// search do not read thousands of terms.
pub(crate) const NAME_START: u8 = 7;
/// Words as consonants that Arabic and Latin spellings share.
pub(crate) const SKELETON: u8 = 8;
pub(crate) const CASEWORKER: u8 = 9;
pub(crate) const MEMBERS: u8 = 10;
/// Days of open tasks, under their kind and under none; for a task that passes
/// by itself its last day, and for one that is only ever late its day, under
/// their kind alone: [`task`] of a [`day`].
pub(crate) const TASK_DAY: u8 = 13;
/// The same by [`month`]: so that years of late tasks are few rows to read.
pub(crate) const TASK_MONTH: u8 = 14;
/// Words of what was written in the log: of [`note`].
pub(crate) const NOTE: u8 = 15;

/// Every employer, under the empty term.
pub(crate) const EMPLOYER: u8 = 40;
/// Folded words of employers' names, and of what their workplaces are called.
pub(crate) const EMPLOYER_NAME: u8 = 41;
/// Governorates where an employer has a vacancy that was not closed.
pub(crate) const OPENING: u8 = 42;

/// Seats that households hold: vacancy, and the how manieth of the household.
pub(crate) const SEAT: u8 = 44;
/// Members who may look for work: liwa and year of birth.
pub(crate) const SEEKER: u8 = 45;

/// The indexes that follow from the rule book as much as from the files.
pub(crate) const BY_BOOK: [u8; 3] = [AID, TASK_DAY, TASK_MONTH];

/// Raised when [`terms`], [`notes`] or [`phones`] find something else in a file than they
/// did before, briefs say something else of it, or the figures count something
/// else: an older state is then made again from the journal.
pub(crate) const FORM: u16 = 5;

/// Bits of a task's term that hold the day: enough for the year 2800.
const DAY_BITS: u32 = 20;

/// A day as the index of tasks writes it: days of the common era.
pub(crate) fn day(date: NaiveDate) -> u32 {
    within(date.num_days_from_ce())
}

/// The day of such a number.
pub(crate) fn date(day: u32) -> NaiveDate {
    let day = i32::try_from(day).unwrap_or(i32::MAX);
    NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX)
}

/// A month as that index writes it: months since year 0.
pub(crate) fn month(month: Month) -> u32 {
    within(month.since(Month::of(NaiveDate::default())) + EPOCH)
}

/// The month of such a number.
pub(crate) fn month_of(number: u32) -> Month {
    let months = i32::try_from(number).unwrap_or(0) - EPOCH;
    Month::of(NaiveDate::default()).plus(months)
}

/// Months from year 0 to January 1970, chrono's default day.
const EPOCH: i32 = 1970 * 12;

fn within(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0).min((1 << DAY_BITS) - 1)
}

/// A day or month of tasks of that kind; of every kind that stays open where
/// none is given.
pub(crate) fn task(kind: Option<TaskKind>, when: u32) -> u32 {
    let place = kind.and_then(|kind| TaskKind::ALL.iter().position(|known| *known == kind));
    let prefix = place.map_or(0, |place| place as u32 + 1);
    prefix << DAY_BITS | when
}

/// The day or month of such a term.
pub(crate) fn task_when(term: u32) -> u32 {
    term & ((1 << DAY_BITS) - 1)
}

/// A word of notes. A number so long that it may be that of a person or a
/// telephone stands under its hash alone.
pub(crate) fn note(secret: &Secret, word: &str) -> Term {
    match fold::is_long_number(word) {
        true => {
            let filed = Filed::under(secret, "note", word.as_bytes());
            Term::text(NOTE, &format!("#{}", filed.told()))
        }
        false => Term::text(NOTE, word),
    }
}

/// The terms of what was written in a log from its entry `from` on, as far as
/// those before have not brought them. Entries are never taken back.
pub(crate) fn notes(log: &[LogEntry], from: usize, secret: &Secret) -> BTreeSet<Term> {
    let words = |entries: &[LogEntry]| {
        let texts = entries.iter().map(|entry| entry.entry.text());
        texts.flat_map(fold::words).collect::<BTreeSet<String>>()
    };
    let (before, new) = log.split_at(from.min(log.len()));
    if new.is_empty() {
        return BTreeSet::new();
    }
    let (known, found) = (words(before), words(new));
    let words = found.difference(&known);
    words.map(|word| note(secret, word)).collect()
}

/// The terms of a file, without those of its [`notes`].
pub(crate) fn terms(file: &CaseFile, book: &RuleBook) -> BTreeSet<Term> {
    let mut found = BTreeSet::from([Term::text(ALL, "")]);
    let household = &file.household;
    if let Some(address) = household.address_on(NaiveDate::MAX) {
        let places = [(GOVERNORATE, &address.governorate), (LIWA, &address.liwa)];
        let known = places.into_iter().filter(|(_, code)| !code.is_empty());
        found.extend(known.map(|(index, code)| Term::text(index, code)));
    }
    if let Some(caseworker) = &household.caseworker {
        found.insert(Term::text(CASEWORKER, caseworker.as_str()));
    }
    let members = household
        .members
        .iter()
        .filter(|member| member.left.is_none());
    let count = u32::try_from(members.clone().count()).unwrap_or(u32::MAX);
    found.insert(Term::number(MEMBERS, count));
    for member in members {
        name_terms(&member.particulars.name.arabic, &mut found);
        name_terms(&member.particulars.name.latin, &mut found);
    }
    enrollment_terms(file, &mut found);
    work_terms(file, &mut found);
    found.extend(by_book(file, book));
    found
}

/// A seat of a vacancy: of one household the first, the second...
pub(crate) fn seat(vacancy: VacancyId, of_household: u8) -> Term {
    let mut value = seats_of(vacancy);
    value.push(of_household);
    Term { index: SEAT, value }
}

/// What the terms of all seats of a vacancy begin with.
pub(crate) fn seats_of(vacancy: VacancyId) -> Vec<u8> {
    let employer = vacancy.employer.0.to_be_bytes();
    employer
        .into_iter()
        .chain(vacancy.no.to_be_bytes())
        .collect()
}

/// The seats that a household holds.
pub(crate) fn seats(file: &CaseFile) -> BTreeSet<Term> {
    let mut found = BTreeSet::new();
    for vacancy in matching::seats_held(file) {
        let free = (0..u8::MAX)
            .map(|no| seat(vacancy, no))
            .find(|t| !found.contains(t));
        found.extend(free);
    }
    found
}

/// A member who may look for work, by place and year of birth.
pub(crate) fn seeker(place: &str, year: i32) -> Term {
    Term::text(SEEKER, &format!("{place}|{year:04}"))
}

/// Stands for a place that is not on record.
pub(crate) const NO_PLACE: &str = "-";

fn work_terms(file: &CaseFile, found: &mut BTreeSet<Term>) {
    found.extend(seats(file));
    let address = file.household.address_on(NaiveDate::MAX);
    let place = address.map_or("", |address| match address.liwa.as_str() {
        "" => &address.governorate,
        liwa => liwa,
    });
    let place = if place.is_empty() { NO_PLACE } else { place };
    let members = file.household.members.iter();
    let seekers = members.filter(|member| matching::looks_for_work(file, member));
    let years = seekers.filter_map(|member| member.particulars.birth.year());
    found.extend(years.map(|year| seeker(place, year)));
}

/// The terms of an employer; their postings are numbers of employers.
pub(crate) fn of_employer(employer: &Employer) -> BTreeSet<Term> {
    let mut found = BTreeSet::from([Term::text(EMPLOYER, "")]);
    let name = &employer.particulars.name;
    let sites = employer.sites.iter().map(|site| &site.particulars.name);
    for name in sites.chain([&name.arabic, &name.latin]) {
        let words = fold::tokens(name).into_iter();
        let words = words.filter(|token| token.level != Level::Skeleton);
        found.extend(words.map(|token| Term::text(EMPLOYER_NAME, &token.text)));
    }
    let unclosed = employer.vacancies.iter().filter(|v| v.closed.is_none());
    let sites = unclosed.filter_map(|vacancy| employer.site_of(vacancy));
    found.extend(sites.map(|site| Term::text(OPENING, &site.particulars.governorate)));
    found
}

/// The terms of the indexes in [`BY_BOOK`].
pub(crate) fn by_book(file: &CaseFile, book: &RuleBook) -> BTreeSet<Term> {
    let tasks = due::filed(file, book).into_iter().flat_map(task_terms);
    let enrollments = file.enrollments.iter();
    let aid = enrollments.filter(|enrollment| is_aid(book, &enrollment.programme));
    let aid = aid.map(|enrollment| Term::text(AID, enrollment.state().code()));
    aid.chain(tasks).collect()
}

/// Whether tasks of a kind are looked for within days of their own: what passes
/// by itself from today on, what is only ever late up to today. All others are
/// looked for from ever up to the last day asked for.
pub(crate) fn is_apart(kind: TaskKind) -> bool {
    kind.passes() || kind.only_late()
}

fn task_terms((kind, on): (TaskKind, NaiveDate)) -> impl Iterator<Item = Term> {
    let kinds = [Some(kind), None];
    let kinds = kinds.into_iter().take(if is_apart(kind) { 1 } else { 2 });
    kinds.flat_map(move |kind| {
        let (day, month) = (day(on), month(Month::of(on)));
        [
            Term::number(TASK_DAY, task(kind, day)),
            Term::number(TASK_MONTH, task(kind, month)),
        ]
    })
}

fn name_terms(name: &str, found: &mut BTreeSet<Term>) {
    for token in fold::tokens(name) {
        if token.level == Level::Skeleton {
            found.insert(Term::text(SKELETON, &token.text));
            continue;
        }
        let mut start = String::new();
        for letter in token.text.chars().take(2) {
            start.push(letter);
            found.insert(Term::text(NAME_START, &start));
        }
        found.insert(Term::text(NAME, &token.text));
    }
}

fn enrollment_terms(file: &CaseFile, found: &mut BTreeSet<Term>) {
    for enrollment in &file.enrollments {
        if enrollment.state().is_live() {
            found.insert(Term::text(PROGRAMME, &enrollment.programme));
        }
    }
}

/// Whether a programme is the cash aid that lists speak of as "aid".
pub(crate) fn is_aid(book: &RuleBook, programme: &str) -> bool {
    book.programme(programme)
        .is_some_and(Programme::is_standing_aid)
}

/// The mobiles a household can be found by.
pub(crate) fn phones(file: &CaseFile) -> BTreeSet<u32> {
    let current = file
        .household
        .phones
        .iter()
        .filter(|phone| phone.until.is_none());
    current
        .filter_map(|phone| match &phone.number {
            PhoneNumber::Mobile(mobile) => Some(mobile.national()),
            PhoneNumber::Other(_) => None,
        })
        .collect()
}
