//! Households registered, and their members.

use super::{Counts, Figure};
use crate::person::{Leaving, Member};
use crate::{CaseFile, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    let household = &file.household;
    counts.one(Figure::Registered, Month::of(household.registered));
    for member in members(file) {
        counts.one(Figure::Joined, Month::of(member.joined));
        if let Some(left) = &member.left {
            let why = left.why.code();
            counts.add(Figure::Left, Month::of(left.on), "", why, 1);
        }
    }
}

/// The members who ever were some: not those recorded in error.
pub(super) fn members(file: &CaseFile) -> impl Iterator<Item = &Member> {
    let in_error = |member: &Member| {
        let left = member.left.as_ref();
        left.is_some_and(|left| left.why == Leaving::RecordedInError)
    };
    let members = file.household.members.iter();
    members.filter(move |member| !in_error(member))
}
