//! The Dashboard: this month beside the last one and the same month last year,
//! how each figure ran, and how much of what families live on is aid.
//!
//! It is drawn from one [`Tally`], read when the screen is opened and after a
//! change: no key looks at the register.

mod chart;
mod rows;

use super::lines::Line;
use super::reading::Told;
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;
use chrono::NaiveDate;
use masar_domain::figures::{Report, Scope, Tally};
use masar_domain::{Month, RuleBook, figures};
use ratatui::layout::Rect;
use std::sync::Arc;

/// Whose figures are looked at; `governorate` and `office` are those of the
/// household under the cursor of the panes.
pub(crate) const VIEWS: &[&str] = &["all", "governorate", "office"];

/// Months in the chart, up to the last one that is over.
pub(crate) const MONTHS: i32 = 24;
/// Months of which a share is told: one month has too few.
const YEAR: i32 = 12;
/// Rows of the chart where there is little room, and where there is much.
const LOW: u16 = 4;
const HIGH: u16 = 10;
/// Rows around it: its heading, and the months below.
const AROUND: u16 = 2;

/// What is on the screen, before it has words.
#[derive(Debug)]
pub(crate) struct Dashboard {
    pub(crate) tally: Tally,
    pub(crate) scope: Scope,
    pub(crate) now: Month,
    book: Arc<RuleBook>,
    columns: [Month; 3],
    /// By month, and over the year that ends with it.
    months: Report,
    years: Report,
}

impl Dashboard {
    /// The first month that the tally must hold.
    pub(crate) fn from(now: Month) -> Month {
        // The year that ends in the same month last year.
        now.plus(-MONTHS).min(now.plus(-2 * YEAR + 1))
    }

    pub(crate) fn new(
        tally: Tally,
        scope: Scope,
        today: NaiveDate,
        book: &Arc<RuleBook>,
    ) -> Dashboard {
        let now = Month::of(today);
        let columns = [now.plus(-YEAR), now.plus(-1), now];
        let over = |months: i32| {
            let column = |to: &Month| figures::Column {
                tally: &tally,
                from: to.plus(1 - months),
                to: *to,
            };
            Report::of(&columns.each_ref().map(column), book)
        };
        let (months, years) = (over(1), over(YEAR));
        Dashboard {
            tally,
            scope,
            now,
            book: Arc::clone(book),
            columns,
            months,
            years,
        }
    }

    fn scope_name(&self, app: &App) -> String {
        match &self.scope {
            Scope::All => app.text("figures-all"),
            Scope::Governorate(code) if code.is_empty() => app.text("figures-no-governorate"),
            Scope::Governorate(code) => app.place("", code).to_owned(),
            Scope::Office(office) => office.to_string(),
        }
    }

    fn draw_headings(&self, app: &App, ink: &mut Ink<'_>, area: Rect, grid: &Grid) {
        let heading = ink.style(Role::Heading);
        let name = self.scope_name(app);
        ink.field(area, 0, grid.label, &name, Is::Name, Edge::Start, heading);
        for (column, month) in grid.values.iter().zip(self.columns) {
            rows::value_in(ink, area, 0, *column, (&month.to_string(), Role::Heading));
        }
        let run = app.text("figures-run");
        ink.field(area, 0, grid.run, &run, Is::Words, Edge::Start, heading);
    }
}

impl Told for Dashboard {
    fn title(&self, app: &App) -> String {
        app.text("screen-dashboard")
    }

    fn lines(&self, _: &App, _: u16) -> Vec<Line> {
        Vec::new()
    }

    fn draw(&self, app: &App, ink: &mut Ink<'_>, area: Rect) -> bool {
        let grid = Grid::of(area.width);
        self.draw_headings(app, ink, area, &grid);
        let room = area.height.saturating_sub(1 + AROUND + LOW);
        let shown = rows::shown(usize::from(room));
        let mut row = 1;
        for shown in &shown {
            rows::draw(self, app, ink, area, (row, *shown), &grid);
            row += 1;
        }
        let left = area.height.saturating_sub(row + AROUND);
        // A blank row between, where there is one to spare.
        if left > LOW {
            row += 1;
        }
        let height = left.min(HIGH);
        let below = Rect {
            y: area.y + row,
            height: (height + AROUND).min(area.height.saturating_sub(row)),
            ..area
        };
        chart::draw(self, app, ink, below);
        true
    }
}

/// Where the columns stand.
struct Grid {
    label: Column,
    values: [Column; 3],
    run: Column,
}

/// Cells of a value's column.
const VALUE: u16 = 11;

impl Grid {
    fn of(width: u16) -> Grid {
        // A month of the run has one cell, or two where there is room.
        let run = match width {
            ..120 => YEAR.unsigned_abs(),
            _ => 2 * MONTHS.unsigned_abs(),
        };
        let run = u16::try_from(run).unwrap_or(0);
        let label = width.saturating_sub(3 * VALUE + 2 + run).min(44);
        let value = |n: u16| Column {
            start: label + n * VALUE,
            width: VALUE,
        };
        Grid {
            label: Column {
                start: 0,
                width: label,
            },
            values: [value(0), value(1), value(2)],
            run: Column {
                start: label + 3 * VALUE + 2,
                width: run,
            },
        }
    }
}
