//! Households on cash aid at the end of a month, and the persons in them.

use super::{Counts, Figure, households};
use crate::enrollment::{Enrollment, State};
use crate::rules::Programme;
use crate::{CaseFile, Month, RuleBook};
use chrono::NaiveDate;

pub(super) fn count(file: &CaseFile, book: &RuleBook, counts: &mut Counts) {
    let aid: Vec<&Enrollment> = enrollments(file, book).collect();
    if aid.is_empty() {
        return;
    }
    let steps = aid.iter().flat_map(|enrollment| &enrollment.steps);
    let steps: Vec<Month> = steps.map(|step| Month::of(step.on)).collect();
    let on_aid = |month: Month| aid.iter().any(|e| pays_on(e, month.last()));
    let on_hold = |month: Month| {
        let suspended = |e: &&Enrollment| e.state_on(month.last()) == Some(State::Suspended);
        !on_aid(month) && aid.iter().any(suspended)
    };
    let months = || steps.iter().copied();
    counts.standing(Figure::OnAid, "", months(), |m| i64::from(on_aid(m)));
    counts.standing(Figure::OnHold, "", months(), |m| i64::from(on_hold(m)));
    let comings = households::members(file).flat_map(|member| {
        let left = member.left.as_ref().map(|left| Month::of(left.on));
        [Some(Month::of(member.joined)), left]
    });
    let changes = months().chain(comings.flatten());
    counts.standing(Figure::PersonsOnAid, "", changes, |month| {
        if !on_aid(month) {
            return 0;
        }
        let members = households::members(file).filter(|m| m.is_member_on(month.last()));
        i64::try_from(members.count()).unwrap_or(i64::MAX)
    });
}

/// Whether the household has cash aid in force on a day.
pub(super) fn is_on_aid(file: &CaseFile, book: &RuleBook, date: NaiveDate) -> bool {
    enrollments(file, book).any(|enrollment| pays_on(enrollment, date))
}

fn pays_on(enrollment: &Enrollment, date: NaiveDate) -> bool {
    enrollment.state_on(date).is_some_and(State::pays)
}

/// Its enrollments in cash aid of the fund.
fn enrollments<'a>(file: &'a CaseFile, book: &'a RuleBook) -> impl Iterator<Item = &'a Enrollment> {
    let enrollments = file.enrollments.iter();
    enrollments.filter(|enrollment| is_aid(book, &enrollment.programme))
}

/// Whether a programme is cash aid of the fund that goes on month by month.
pub(super) fn is_aid(book: &RuleBook, programme: &str) -> bool {
    let programme = book.programme(programme);
    programme.is_some_and(Programme::is_standing_aid)
}
