//! A household in brief: what most conditions are decided by, in some hundred
//! bytes, so that a whole register can be asked without reading its files.
//!
//! What is left out is said to be unknown (`decide.rs` answers in three ways),
//! never guessed: whoever asked reads the file then. A brief says nothing that
//! depends on the day, which is passed in when it is asked. On the rule book
//! depend the days on which support ends, and nothing else: briefs are made anew
//! with another book.

mod decide;
mod values;

pub use decide::{Answers, decide};
pub use values::knows;

use crate::case_file::CaseFile;
use crate::dated::{day, maybe_day};
use crate::enrollment::{Enrollment, State, Track};
use crate::household::Household;
use crate::person::{self, Birth, Education, Member, Relation, Sex, Work};
use crate::placement::{Kind, Placement, Stage};
use crate::{Fils, Month, Office, PersonId, RuleBook, clock};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is kept of a household. Texts are lent by the bytes they are read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief<'a> {
    #[serde(with = "day")]
    registered: NaiveDate,
    /// One bit for each thing in the table of `values`.
    flags: u8,
    /// None where it was handed from one office to another: then the day counts.
    office: Option<Office>,
    #[serde(with = "maybe_day")]
    visited: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    reached: Option<NaiveDate>,
    /// Those who have not left.
    members: Vec<Person>,
    #[serde(borrow)]
    enrollments: Vec<Enrolled<'a>>,
    #[serde(borrow)]
    placements: Vec<Placed<'a>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Person {
    /// The place among all members there ever were.
    at: u16,
    birth: Birth,
    sex: Sex,
    relation: Relation,
    education: Option<Education>,
    work: Option<Work>,
    #[serde(with = "day")]
    joined: NaiveDate,
    disabilities: Vec<Held>,
}

/// A stretch of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Held {
    #[serde(with = "day")]
    from: NaiveDate,
    #[serde(with = "maybe_day")]
    until: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Enrolled<'a> {
    /// Whose it is, by [`Person::at`].
    of: Option<u16>,
    programme: &'a str,
    state: State,
    track: Track,
    reason: Option<&'a str>,
    #[serde(with = "maybe_day")]
    applied: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    started: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    since: Option<NaiveDate>,
    /// What is paid from a month on, the months rising.
    amounts: Vec<(Month, Fils)>,
    /// The last days of its months of support; none where they depend on the
    /// day they are asked on.
    ends: Option<Vec<End>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct End(#[serde(with = "day")] NaiveDate);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Placed<'a> {
    /// Whose it is, by [`Person::at`].
    of: Option<u16>,
    employer: &'a str,
    kind: Kind,
    stage: Stage,
    sector: &'a str,
    liwa: &'a str,
    wage: Fils,
    #[serde(with = "maybe_day")]
    contract: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    insured: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    started: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    ended: Option<NaiveDate>,
}

impl<'a> Brief<'a> {
    pub fn of(file: &'a CaseFile, book: &RuleBook) -> Brief<'a> {
        let household = &file.household;
        let never_moved = file.matters.offices.is_empty();
        Brief {
            registered: household.registered,
            flags: values::flags(file),
            office: never_moved.then_some(household.id.office),
            visited: super::household::visited(file),
            reached: crate::due::last_reached(file),
            members: (0..)
                .zip(&household.members)
                .filter(|(_, member)| member.left.is_none())
                .map(|(at, member)| Person::of(at, member))
                .collect(),
            enrollments: file
                .enrollments
                .iter()
                .map(|one| Enrolled::of(file, one, book))
                .collect(),
            placements: file
                .placements
                .iter()
                .map(|one| Placed::of(household, one))
                .collect(),
        }
    }
}

/// The place of a person among all members there ever were.
fn place(household: &Household, person: PersonId) -> Option<u16> {
    let mut members = household.members.iter();
    let at = members.position(|member| member.id == person)?;
    u16::try_from(at).ok()
}

impl Person {
    fn of(at: u16, member: &Member) -> Person {
        let about = &member.particulars;
        let held = member.disabilities.iter().map(|one| Held {
            from: one.from,
            until: one.until,
        });
        Person {
            at,
            birth: about.birth,
            sex: about.sex,
            relation: about.relation,
            education: about.education,
            work: about.work,
            joined: member.joined,
            disabilities: held.collect(),
        }
    }

    fn has_disability_on(&self, date: NaiveDate) -> bool {
        let held = self.disabilities.iter().map(|one| (one.from, one.until));
        person::held_since(held, date).is_some()
    }
}

impl<'a> Enrolled<'a> {
    fn of(file: &'a CaseFile, one: &'a Enrollment, book: &RuleBook) -> Enrolled<'a> {
        let household = &file.household;
        let ends = || {
            let days = clock::support_days(file, one, book, None).into_iter();
            days.map(End).collect()
        };
        let last = one.steps.last();
        let reason = last.and_then(|step| step.reason.as_ref());
        let mut decisions: Vec<_> = one.decisions.iter().collect();
        decisions.sort_by_key(|decision| (decision.from, decision.recorded));
        let amounts = decisions.iter().map(|one| (one.from, one.amount));
        Enrolled {
            of: one.subject.person().and_then(|id| place(household, id)),
            programme: &one.programme,
            state: one.state(),
            track: one.track,
            reason: reason.map(|reason| reason.0.as_str()),
            applied: one.steps.first().map(|step| step.on),
            started: one.started(),
            since: last.map(|step| step.on),
            amounts: amounts.collect(),
            ends: (one.state() != State::Suspended).then(ends),
        }
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.since.filter(|_| !self.state.is_live())
    }

    /// What is paid for one period in that month.
    fn amount_in(&self, month: Month) -> Option<Fils> {
        let begun = self.amounts.iter().rev().find(|(from, _)| *from <= month);
        begun.map(|(_, amount)| *amount)
    }
}

impl<'a> Placed<'a> {
    fn of(household: &Household, one: &'a Placement) -> Placed<'a> {
        let terms = &one.terms;
        Placed {
            of: place(household, one.person),
            employer: &terms.employer,
            kind: terms.kind,
            stage: one.stage(),
            sector: &terms.sector,
            liwa: &terms.liwa,
            wage: terms.wage,
            contract: terms.contract_from,
            insured: terms.social_security_from,
            started: one.started(),
            ended: one.ended(),
        }
    }
}
