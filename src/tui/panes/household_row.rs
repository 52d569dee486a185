//! What a row of the Households pane says of a household, before it has words.

use crate::app::{OnFile, Seen};
use chrono::NaiveDate;
use masar_domain::clock::{self, ClockEnd, ClockKind};
use masar_domain::enrollment::{Enrollment, State};
use masar_domain::proration;
use masar_domain::rules::{Enrolls, Programme};
use masar_domain::{CaseFile, Fils, Month, RuleBook};
use std::sync::Arc;

/// Where a household stands, in one glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not registered by the day that is looked at.
    NotYet,
    /// In no programme.
    None,
    /// Suspended for so many days.
    Suspended { days: i64 },
    /// A support runs: so many months used of those allowed.
    Running { used: u16, allowed: u16 },
    /// The state of its aid, or of its last enrollment.
    State(State),
}

/// A household as its row shows it.
#[derive(Clone, Debug)]
pub struct HouseholdRow {
    pub file: Arc<CaseFile>,
    pub head: String,
    /// Codes; empty where they are not known.
    pub governorate: String,
    pub liwa: String,
    pub members: usize,
    /// Cash a month by the decision in force; none where there is none.
    pub aid: Option<Fils>,
    /// Wages of those at work.
    pub wages: Fils,
    pub standing: Standing,
    /// The first clock to end from today on.
    pub ends: Option<NaiveDate>,
}

impl HouseholdRow {
    /// As [`HouseholdRow::of`]; of a household that was not on file yet nothing
    /// but who it is.
    pub fn seen(seen: Seen, book: &RuleBook, today: NaiveDate) -> HouseholdRow {
        let row = HouseholdRow::of(seen.file, book, today);
        match seen.on_file {
            OnFile::Yes => row,
            OnFile::NotYet => HouseholdRow {
                standing: Standing::NotYet,
                ..row
            },
        }
    }

    pub fn of(file: Arc<CaseFile>, book: &RuleBook, today: NaiveDate) -> HouseholdRow {
        let household = &file.household;
        let head = household.head_on(today);
        let head = head.map_or(String::new(), |head| {
            head.particulars.name.shown().to_owned()
        });
        let address = household.address_on(today);
        let at_work = file.placements.iter().filter(|p| p.stage().works());
        HouseholdRow {
            head,
            governorate: address.map_or(String::new(), |a| a.governorate.clone()),
            liwa: address.map_or(String::new(), |a| a.liwa.clone()),
            members: household.members_on(today).count(),
            aid: monthly_aid(&file, book, today),
            wages: Fils::sum(at_work.map(|p| p.terms.wage)).unwrap_or_default(),
            standing: standing(&file, book, today),
            ends: ends(&file, book, today),
            file,
        }
    }
}

/// Cash of the aid fund to the household.
fn is_cash(programme: &Programme) -> bool {
    programme.is_standing_aid() && programme.enrolls == Enrolls::Household
}

fn cash<'a>(file: &'a CaseFile, book: &'a RuleBook) -> impl Iterator<Item = &'a Enrollment> {
    file.enrollments
        .iter()
        .filter(|e| book.programme(&e.programme).is_some_and(is_cash))
}

/// A month's part of what was decided, where that comes by the quarter.
pub(crate) fn monthly_aid(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Option<Fils> {
    let month = Month::of(today);
    let in_force = |e: &&Enrollment| e.state().pays() || e.state() == State::Suspended;
    let amounts: Vec<Fils> = cash(file, book)
        .filter(in_force)
        .filter_map(|e| e.decision_for(month))
        .filter_map(|decision| {
            let months = decision.period.months().unsigned_abs();
            proration::split(decision.amount, months).first().copied()
        })
        .collect();
    match amounts.is_empty() {
        true => None,
        false => Fils::sum(amounts).ok(),
    }
}

/// A suspension first, then a support that runs, then the state of the aid.
pub(crate) fn standing(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Standing {
    let suspended = file.enrollments.iter().filter_map(suspended_on);
    if let Some(since) = suspended.min() {
        let days = (today - since).num_days();
        return Standing::Suspended { days };
    }
    let clocks = clock::clocks(file, book, today);
    let running = clocks.iter().find(|clock| {
        let ahead = matches!(clock.end, ClockEnd::On(day) if day >= today);
        clock.kind == ClockKind::Support && ahead && clock.started <= today
    });
    if let Some(clock) = running {
        let (used, allowed) = (clock.used, clock.allowed);
        return Standing::Running { used, allowed };
    }
    let live = |e: &&Enrollment| e.state().is_live();
    let told = cash(file, book)
        .find(live)
        .or_else(|| file.enrollments.iter().find(live))
        .or_else(|| cash(file, book).last())
        .or_else(|| file.enrollments.last());
    told.map_or(Standing::None, |e| Standing::State(e.state()))
}

/// The day an enrollment was suspended, where it is.
pub(crate) fn suspended_on(enrollment: &Enrollment) -> Option<NaiveDate> {
    (enrollment.state() == State::Suspended)
        .then(|| enrollment.steps.last().map(|step| step.on))
        .flatten()
}

/// The first clock to end from a day on.
pub(crate) fn ends(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Option<NaiveDate> {
    let clocks = clock::clocks(file, book, today);
    clocks.iter().find_map(|clock| match clock.end {
        ClockEnd::On(day) if day >= today => Some(day),
        _ => None,
    })
}
