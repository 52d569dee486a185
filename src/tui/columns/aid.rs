//! Aid and work of a household on the day it is seen.

use chrono::NaiveDate;
use masar_domain::enrollment::{Enrollment, State};
use masar_domain::rules::Programme;
use masar_domain::{CaseFile, Fils, Month, RuleBook};

/// Its enrollment in the aid fund's cash, the last one there is.
fn in_aid<'a>(file: &'a CaseFile, book: &RuleBook) -> Option<&'a Enrollment> {
    file.enrollments.iter().rev().find(|enrollment| {
        book.programme(&enrollment.programme)
            .is_some_and(Programme::is_standing_aid)
    })
}

pub(super) fn state(file: &CaseFile, book: &RuleBook, day: NaiveDate) -> Option<State> {
    in_aid(file, book).and_then(|enrollment| enrollment.state_on(day))
}

/// What is paid for one period, where anything is.
pub(super) fn amount(file: &CaseFile, book: &RuleBook, day: NaiveDate) -> Option<Fils> {
    let paying = in_aid(file, book).filter(|e| e.state_on(day).is_some_and(State::pays));
    let decision = paying.and_then(|enrollment| enrollment.decision_for(Month::of(day)));
    decision.map(|decision| decision.amount)
}

/// A month's wages of those at work.
pub(super) fn wages(file: &CaseFile, day: NaiveDate) -> Fils {
    let works = |stage: masar_domain::placement::Stage| stage.works();
    let at_work = file
        .placements
        .iter()
        .filter(|placement| placement.stage_on(day).is_some_and(works));
    Fils::sum(at_work.map(|placement| placement.terms.wage)).unwrap_or_default()
}
