//! A timeline as programs read it. Months in which nothing belongs are left out.

use crate::cli::view::{ClockView, Money, MonthView, date};
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_domain::timeline::{Cell, CellState, Of, Row, Timeline};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct TimelineView {
    household: String,
    /// The day it is seen from.
    day: String,
    from: String,
    to: String,
    rows: Vec<RowView>,
    /// What is aid and what is earned, for each month of the stretch.
    shares: Vec<ShareView>,
    clocks: Vec<ClockView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    /// `component` or `wage`.
    kind: &'static str,
    enrollment: Option<String>,
    programme: Option<String>,
    component: Option<String>,
    placement: Option<String>,
    person: Option<String>,
    months: Vec<MonthView>,
    clock: Option<ClockView>,
}

#[derive(Debug, Serialize)]
struct ShareView {
    month: String,
    aid: Money,
    earned: Money,
    /// Aid in hundredths of all that came in; `null` where nothing did.
    aid_percent: Option<u32>,
}

/// The cells of a row that say something.
pub(super) fn told(row: &Row) -> impl Iterator<Item = &Cell> {
    row.cells
        .iter()
        .filter(|cell| cell.state != CellState::Nothing)
}

impl TimelineView {
    pub(super) fn of(file: &CaseFile, timeline: &Timeline, day: NaiveDate) -> TimelineView {
        let months = timeline.from.through(timeline.to);
        let shares = months
            .zip(&timeline.shares)
            .map(|(month, share)| ShareView {
                month: month.to_string(),
                aid: share.aid.into(),
                earned: share.earned.into(),
                aid_percent: share.aid_percent(),
            });
        let clocks = timeline.clocks.iter();
        TimelineView {
            household: file.household.id.to_string(),
            day: date(day),
            from: timeline.from.to_string(),
            to: timeline.to.to_string(),
            rows: timeline
                .rows
                .iter()
                .map(|row| RowView::of(row, day))
                .collect(),
            shares: shares.collect(),
            clocks: clocks.map(|clock| ClockView::of(clock, day)).collect(),
        }
    }
}

impl RowView {
    fn of(row: &Row, day: NaiveDate) -> RowView {
        let (kind, enrollment, programme, component, placement) = match &row.of {
            Of::Component {
                enrollment,
                programme,
                component,
            } => (
                "component",
                Some(enrollment.to_string()),
                Some(programme.clone()),
                Some(component.clone()),
                None,
            ),
            Of::Wage(id) => ("wage", None, None, None, Some(id.to_string())),
            Of::Loan(id) => ("loan", Some(id.to_string()), None, None, None),
        };
        let limit = row.clock.as_ref().map(|clock| clock.allowed);
        RowView {
            kind,
            enrollment,
            programme,
            component,
            placement,
            person: row.person.map(|id| id.to_string()),
            months: told(row).map(|cell| MonthView::of(cell, limit)).collect(),
            clock: row.clock.as_ref().map(|clock| ClockView::of(clock, day)),
        }
    }
}
