//! Whether somebody stays after the support: looked at on the last day of
//! support and so many months later (domain facts 3.3: every source measures
//! something else, so the day and the evidence are kept).

use crate::clock::{self, ClockEnd};
use crate::placement::{Placement, Stage};
use crate::rules::{RuleBook, Value};
use crate::{CaseFile, PlacementId};
use chrono::{Months, NaiveDate};

/// The rules that say after how many months to look.
const ROWS: [&str; 3] = ["retention.first", "retention.second", "retention.last"];

/// A check and the day from which it can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Months after the last day of support.
    pub after: u16,
    pub on: NaiveDate,
}

/// The checks of a placement, whatever the day today; none where it was never
/// supported or the end of support is not known yet.
pub fn planned(file: &CaseFile, id: PlacementId, book: &RuleBook) -> Vec<Planned> {
    let Some(placement) = file.placement(id) else {
        return Vec::new();
    };
    let Some(last) = last_day_of_support(file, placement, book) else {
        return Vec::new();
    };
    let later = ROWS.into_iter().filter_map(|rule| months(book, rule, last));
    let checks = std::iter::once(0).chain(later);
    let checks = checks.filter_map(|after| {
        let on = last.checked_add_months(Months::new(after.into()))?;
        Some(Planned { after, on })
    });
    checks.collect()
}

/// The last day on which the job was supported: the day before it went on
/// without, or the end of the last support that goes by it.
pub fn last_day_of_support(
    file: &CaseFile,
    placement: &Placement,
    book: &RuleBook,
) -> Option<NaiveDate> {
    let without = placement
        .steps
        .iter()
        .find(|step| step.to == Stage::Unsupported);
    if let Some(step) = without {
        return step.on.pred_opt();
    }
    let ends = clock::support_ends(file, book, placement.id);
    let known = ends.into_iter().map(|end| match end {
        ClockEnd::On(day) | ClockEnd::Broken(day) => Some(day),
        ClockEnd::Waiting => None,
    });
    known.collect::<Option<Vec<_>>>()?.into_iter().max()
}

fn months(book: &RuleBook, rule: &str, on: NaiveDate) -> Option<u16> {
    let row = book.rule(rule)?.rows.iter().find(|row| row.holds_on(on))?;
    match row.value {
        Value::Months(months, _) => Some(months),
        _ => None,
    }
}
