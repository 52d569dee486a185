//! Values of the core as people say them, in the user's language.
//!
//! A phrase that only joins others (`{ $a }: { $b }`) comes without isolation
//! marks: set into a sentence it takes its direction from its own letters, which
//! marks around all of them would hide.

use super::spoken_name;
use super::view::counting;
use super::vocabulary::Coded;
use chrono::NaiveDate;
use masar_domain::clock::{Because, Clock, ClockEnd, Runs};
use masar_domain::employer::site::SiteParticulars;
use masar_domain::enrollment::{Enrollment, Subject};
use masar_domain::graduation::Seen;
use masar_domain::place::Address;
use masar_domain::rules::{CriterionRow, RowRef};
use masar_domain::sector;
use masar_domain::{CaseFile, Fils, Month, PersonId, RuleBook};
use masar_text::Lang;
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};
pub(crate) use masar_tui::columns::{named_place as place_named, place};

/// The word of a vocabulary's value.
pub(crate) fn word<T: Coded>(words: &Messages, value: T) -> String {
    words.text(&value.message())
}

/// The words of a coded reason.
pub(crate) fn reason(words: &Messages, code: &str) -> String {
    words.text(&format!("reason-{code}"))
}

pub(crate) fn day(words: &Messages, day: NaiveDate) -> String {
    calendar::date_in_words(words, day, Length::Short)
}

pub(crate) fn month(words: &Messages, month: Month) -> String {
    calendar::month_and_year(words, month.year(), month.number(), Length::Short)
}

/// Dinars with three decimals and thousands parted: the unit is in a heading.
pub(crate) fn amount(fils: Fils) -> String {
    calendar::amount(fils.0)
}

pub(crate) fn money(words: &Messages, fils: Fils) -> String {
    calendar::money(words, fils.0)
}

/// The short name of a programme; its code where the book does not know it.
pub(crate) fn programme(words: &Messages, book: &RuleBook, code: &str) -> String {
    let known = book.programme(code);
    known.map_or_else(
        || code.to_owned(),
        |programme| spoken_name(words.lang(), &programme.short).to_owned(),
    )
}

/// The name of a component of a programme.
pub(crate) fn component(words: &Messages, book: &RuleBook, programme: &str, code: &str) -> String {
    let known = book
        .programme(programme)
        .and_then(|programme| programme.components.iter().find(|c| c.code == code));
    known.map_or_else(
        || code.to_owned(),
        |component| spoken_name(words.lang(), &component.name).to_owned(),
    )
}

/// A sector's name; the code where the table does not know it.
pub(crate) fn sector(words: &Messages, code: &str) -> String {
    let known = sector::sector(code);
    known.map_or_else(
        || code.to_owned(),
        |known| spoken_name(words.lang(), &known.name).to_owned(),
    )
}

/// That so many of so many were looked at, and the flag that takes more.
pub(crate) fn looked_at(
    words: &Messages,
    message: &str,
    (looked, of): (u32, u32),
    flag: &str,
) -> String {
    let args = Args::new()
        .set("looked", looked.to_string())
        .set("of", of.to_string())
        .set("flag", flag);
    words.format(message, &args)
}

/// Where a workplace lies.
pub(crate) fn site_place(words: &Messages, site: &SiteParticulars) -> String {
    let address = Address {
        governorate: site.governorate.clone(),
        liwa: site.liwa.clone(),
        ..Address::default()
    };
    place(words, &address)
}

/// A person's name; the number where the file does not know the person.
pub(crate) fn name(file: &CaseFile, person: PersonId) -> String {
    let member = file.household.member(person);
    member.map_or_else(
        || person.to_string(),
        |member| member.particulars.name.shown().to_owned(),
    )
}

/// Who is enrolled: the person's name, or the word for the household.
pub(crate) fn subject(words: &Messages, file: &CaseFile, enrollment: &Enrollment) -> String {
    match enrollment.subject {
        Subject::Household => words.text("enrolls-household"),
        Subject::Person(person) => name(file, person),
    }
}

/// What a clock counts, and for what.
pub(crate) fn clock_of(words: &Messages, book: &RuleBook, clock: &Clock) -> String {
    let kind = word(words, clock.kind);
    match &clock.runs {
        Runs::Placement(_) => kind,
        Runs::Enrollment {
            programme: code,
            component: part,
            ..
        } => {
            let args = Args::new()
                .set("programme", programme(words, book, code))
                .set("component", component(words, book, code, part));
            words.format_plain("cli-component-of", &args)
        }
    }
}

/// `Month 6 of 9, ends 31 May 2027`.
pub(crate) fn clock(words: &Messages, clock: &Clock) -> String {
    let args = Args::new()
        .set("used", clock.used.to_string())
        .set("allowed", clock.allowed.to_string());
    match clock.end {
        ClockEnd::On(on) => words.format("cli-clock-ends", &args.set("day", day(words, on))),
        ClockEnd::Waiting => words.format("cli-clock-waits", &args),
        ClockEnd::Broken(on) => words.format("cli-clock-broken", &args.set("day", day(words, on))),
    }
}

/// One ground of a clock, as a sentence.
pub(crate) fn because(words: &Messages, book: &RuleBook, because: &Because) -> String {
    let dated = |id: &str, on: NaiveDate| words.format(id, &Args::new().set("day", day(words, on)));
    match because {
        Because::Row(row) => {
            let args = Args::new()
                .set("rule", rule_title(words, book, &row.rule))
                .set("row", row.to_string());
            words.format("because-row", &args)
        }
        Because::Disability { since } => dated("because-disability", *since),
        Because::NoDisability => words.text("because-no-disability"),
        Because::Track(track) => {
            let args = Args::new().set("track", word(words, *track));
            words.format("because-track", &args)
        }
        Because::Paused {
            months,
            counting: how,
        } => {
            let args = Args::new().set("months", *months).set(
                "counting",
                words.text(&format!("counting-{}", counting(*how))),
            );
            words.format("because-paused", &args)
        }
        Because::ProgrammeEnds(on) => dated("because-programme-ends", *on),
        Because::Started(on) => dated("because-started", *on),
        Because::Ruling {
            no,
            months,
            from,
            by,
            why,
        } => {
            let args = Args::new()
                .set("no", no.to_string())
                .set("months", *months)
                .set("from", day(words, *from))
                .set("by", by.as_str())
                .set("why", why);
            words.format("because-ruling", &args)
        }
        Because::Carried { months, from } => {
            let args = Args::new()
                .set("months", *months)
                .set("from", from.to_string());
            words.format("because-carried", &args)
        }
    }
}

/// That a criterion is needed for approval, whatever the points.
pub(crate) fn required(words: &Messages, row: &CriterionRow) -> String {
    match row.required {
        true => words.text("graduation-required"),
        false => String::new(),
    }
}

/// What the file shows of a criterion.
pub(crate) fn seen(words: &Messages, seen: &Seen) -> String {
    match seen {
        Seen::WorkHeld { since, months, .. } => {
            let args = Args::new()
                .set("since", day(words, *since))
                .set("months", *months);
            words.format("graduation-seen-work-held", &args)
        }
        Seen::Contract { from, .. } => {
            let args = Args::new().set("from", day(words, *from));
            words.format("graduation-seen-contract", &args)
        }
        Seen::SocialSecurity { from, .. } => {
            let args = Args::new().set("from", day(words, *from));
            words.format("graduation-seen-social-security", &args)
        }
        Seen::NoGrievance => words.text("graduation-seen-no-grievance"),
        Seen::Grievance(id) => {
            let args = Args::new().set("id", id.to_string());
            words.format("graduation-seen-grievance", &args)
        }
    }
}

fn rule_title(words: &Messages, book: &RuleBook, name: &str) -> String {
    let rule = book.rule(name);
    rule.map_or_else(
        || name.to_owned(),
        |rule| spoken_name(words.lang(), &rule.title).to_owned(),
    )
}

/// What the row behind a figure says of itself where it is not plainly sourced.
pub(crate) fn caution(words: &Messages, book: &RuleBook, named: &RowRef) -> Option<String> {
    let rule = book.rule(&named.rule)?;
    let row = rule.rows.iter().find(|row| row.version == named.version)?;
    let note = row.note.as_ref()?;
    let args = Args::new()
        .set("standing", word(words, row.standing))
        .set("note", spoken_name(words.lang(), note));
    Some(words.format_plain("cli-row-note", &args))
}

/// Names one after the other.
pub(crate) fn listed<'a>(words: &Messages, names: impl Iterator<Item = &'a str>) -> String {
    let comma = match words.lang() {
        Lang::English => ", ",
        Lang::Arabic => "، ",
    };
    names.collect::<Vec<_>>().join(comma)
}
