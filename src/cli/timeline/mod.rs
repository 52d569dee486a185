//! `masar timeline`: month by month what was and will be paid to a household,
//! and why: which month of how many, by which row of the rule book, and when
//! and why each clock ends.

mod page;
mod view;

use super::desk::Desk;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::clock::{self, ClockEnd};
use masar_domain::timeline::timeline;
use masar_domain::{CaseFile, HouseholdId, Month, RuleBook};
use view::TimelineView;

/// Months shown at the most before and after the current one, unless asked for.
const AROUND: i32 = 36;
/// Months shown after the current one at the least.
const AHEAD: i32 = 3;
/// A timeline of more months than this is a mistake.
const LONGEST: i32 = 1200;

#[derive(Debug, clap::Args)]
pub(crate) struct Timeline {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    from: Option<Month>,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    to: Option<Month>,
}

impl Timeline {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.household)?;
        let (book, day) = (desk.book()?, desk.day());
        let (first, last) = stretch(&file, book, day);
        let from = self.from.unwrap_or(first.min(self.to.unwrap_or(first)));
        let to = self.to.unwrap_or(last.max(from));
        let to = to.max(from).min(from.plus(LONGEST));
        let found = timeline(&file, book, day, from, to);
        let view = TimelineView::of(&file, &found, day);
        desk.show(&view, || page::page(desk, &file, book, &found))
    }
}

/// The months in which something happens: from the first start on record to the
/// last end in sight.
fn stretch(file: &CaseFile, book: &RuleBook, day: NaiveDate) -> (Month, Month) {
    let now = Month::of(day);
    let enrollments = file.enrollments.iter().filter_map(|e| e.started());
    let placements = file.placements.iter().filter_map(|p| p.started());
    let first = enrollments.chain(placements).min().map_or(now, Month::of);
    let ends = clock::clocks(file, book, day);
    let ends = ends.iter().filter_map(|clock| match clock.end {
        ClockEnd::On(on) => Some(Month::of(on)),
        ClockEnd::Waiting | ClockEnd::Broken(_) => None,
    });
    let last = ends.max().unwrap_or(now).max(now.plus(AHEAD));
    (
        first.clamp(now.plus(-AROUND), now.plus(AROUND)),
        last.min(now.plus(AROUND)),
    )
}
