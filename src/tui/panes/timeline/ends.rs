//! Where a row ends: support used up, the contract over, the grace of income
//! over.

use super::Grid;
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::panes::words;
use crate::theme::{Glyph, Role};
use chrono::NaiveDate;
use masar_domain::Month;
use masar_domain::clock::{Clock, ClockEnd, ClockKind};
use masar_domain::timeline::{Cell, CellState, Of, Row, Timeline};
use masar_text::messages::Args;

/// The end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct End {
    /// The last day.
    pub(crate) day: NaiveDate,
    pub(crate) kind: ClockKind,
}

impl End {
    pub(crate) fn is_grace(self) -> bool {
        matches!(self.kind, ClockKind::GraceJob | ClockKind::GraceProject)
    }

    /// Aid after the grace is decided anew, so nothing is promised there.
    pub(crate) fn hides(self, cell: &Cell) -> bool {
        self.is_grace() && cell.state == CellState::Expected && cell.month > Month::of(self.day)
    }
}

/// The end of a row that is still to come or is seen.
pub(crate) fn of(app: &App, timeline: &Timeline, row: &Row) -> Option<End> {
    match &row.of {
        Of::Wage(placement) => {
            let of_job = |clock: &&Clock| {
                clock.runs == masar_domain::clock::Runs::Placement(*placement)
                    && clock.kind == ClockKind::Contract
            };
            ahead(app, timeline.clocks.iter().filter(of_job))
        }
        Of::Loan(_) => None,
        Of::Component { .. } => match row.clock.as_ref() {
            Some(clock) => ends_on(clock),
            None if is_decided_aid(app, row) => {
                let graces = timeline
                    .clocks
                    .iter()
                    .filter(|c| matches!(c.kind, ClockKind::GraceJob | ClockKind::GraceProject));
                ahead(app, graces)
            }
            None => None,
        },
    }
}

/// The first end that is not past.
fn ahead<'a>(app: &App, clocks: impl Iterator<Item = &'a Clock>) -> Option<End> {
    let this_month = Month::of(app.today());
    clocks
        .filter_map(ends_on)
        .filter(|end| Month::of(end.day) >= this_month)
        .min_by_key(|end| end.day)
}

fn ends_on(clock: &Clock) -> Option<End> {
    match clock.end {
        ClockEnd::On(day) => Some(End {
            day,
            kind: clock.kind,
        }),
        ClockEnd::Waiting | ClockEnd::Broken(_) => None,
    }
}

/// Aid of the fund, which is assessed anew when the grace is over.
fn is_decided_aid(app: &App, row: &Row) -> bool {
    let Of::Component {
        programme,
        component,
        ..
    } = &row.of
    else {
        return false;
    };
    let Some(programme) = app.book.programme(programme) else {
        return false;
    };
    let decided = |c: &&masar_domain::rules::Component| c.code == *component && c.is_decided();
    programme.agency == "naf" && programme.components.iter().any(|c| decided(&c))
}

/// Draws the mark behind the last month, and the words where they have room.
pub(super) fn draw(app: &App, ink: &mut Ink<'_>, grid: &Grid, below: u16, row: &Row, end: &End) {
    let after = Month::of(end.day).plus(1);
    let Some(column) = grid.column(after) else {
        return;
    };
    let (glyph, id) = match end.kind {
        ClockKind::Support => (Glyph::SupportEnds, "timeline-support-ends"),
        ClockKind::Contract => (Glyph::SupportEnds, "timeline-contract-ends"),
        ClockKind::GraceJob | ClockKind::GraceProject => (Glyph::GraceEnds, "timeline-grace-ends"),
    };
    let style = ink.style(Role::Caution);
    ink.sign(grid.area, below, column.start, glyph, style);
    // The year stands above the months.
    let date = app.day_and_month(end.day);
    let whole = app.say(id, Args::new().set("date", date.as_str()));
    let start = column.start + 2;
    let room = free_after(grid, row, end, after).saturating_sub(2);
    let (text, is) = match () {
        () if words::width(&whole) <= room => (whole, Is::Words),
        () if words::width(&date) <= room => (date, Is::Words),
        () => return,
    };
    let width = words::width(&text);
    let style = ink.style(Role::Muted);
    let column = Column { start, width };
    ink.field(grid.area, below, column, &text, is, Edge::Start, style);
}

/// The cells from a month on that nothing else is drawn in.
fn free_after(grid: &Grid, row: &Row, end: &End, after: Month) -> u16 {
    let taken = row
        .cells
        .iter()
        .find(|cell| cell.month >= after && cell.state != CellState::Nothing && !end.hides(cell));
    let last = taken.map_or(grid.area.width, |cell| {
        grid.column(cell.month).map_or(0, |column| column.start)
    });
    let from = grid.column(after).map_or(last, |column| column.start);
    last.saturating_sub(from)
}
