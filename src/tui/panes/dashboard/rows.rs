//! The rows of figures: what each is called, its three values, and how it ran.

use super::{Dashboard, Grid, MONTHS};
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::panes::words;
use crate::theme::{Glyph, Role};
use masar_domain::figures::{self, Cell, Figure, Measure, Report, naf_target};
use masar_domain::{Fils, Month};
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// A row: what it tells, whether over a year, and how high a screen it needs.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    measure: fn() -> Measure,
    over: Over,
    /// Those with a lower number stay where there is room for some only.
    rank: u8,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Month,
    /// A share: the year that ends with the month.
    Year,
}

const fn month(measure: fn() -> Measure, rank: u8) -> Shown {
    Shown {
        measure,
        over: Over::Month,
        rank,
    }
}

const fn year(measure: fn() -> Measure, rank: u8) -> Shown {
    Shown {
        measure,
        over: Over::Year,
        rank,
    }
}

/// In the order of the screen.
const ROWS: &[Shown] = &[
    month(|| Measure::Whole(Figure::OnAid), 0),
    month(|| Measure::Whole(Figure::PersonsOnAid), 1),
    month(|| Measure::Whole(Figure::OnHold), 0),
    month(|| Measure::OfAid(Figure::Included), 0),
    month(|| Measure::OfAid(Figure::Returned), 1),
    month(|| Measure::OfAid(Figure::Reduced), 2),
    month(|| Measure::OfAid(Figure::Suspended), 2),
    month(|| Measure::OfAid(Figure::Lifted), 2),
    month(|| Measure::OfAid(Figure::Stopped), 0),
    month(|| Measure::OfAid(Figure::Exited), 0),
    month(|| Measure::Whole(Figure::Settled), 2),
    month(|| Measure::Whole(Figure::Visits), 0),
    month(|| Measure::Whole(Figure::NobodyHome), 2),
    month(|| Measure::Whole(Figure::Trained), 2),
    month(|| Measure::Whole(Figure::Placed), 0),
    month(|| Measure::Whole(Figure::PlacedWomen), 1),
    month(|| Measure::Whole(Figure::PlacedDisability), 2),
    month(|| Measure::Whole(Figure::WorkEnded), 2),
    month(|| Measure::Whole(Figure::AtWork), 0),
    year(|| Measure::NafShare, 0),
    year(|| Measure::Retention(3), 2),
    year(|| Measure::Retention(6), 0),
    year(|| Measure::Retention(12), 2),
];

/// The rows for which there is room, the dearest first to stay.
pub(super) fn shown(room: usize) -> Vec<Shown> {
    let fits = |rank: u8| ROWS.iter().filter(|row| row.rank <= rank).count() <= room;
    let rank = [2, 1, 0].into_iter().find(|rank| fits(*rank)).unwrap_or(0);
    let rows = ROWS.iter().filter(|row| row.rank <= rank);
    rows.take(room).copied().collect()
}

pub(super) fn draw(
    of: &Dashboard,
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    (row, shown): (u16, Shown),
    grid: &Grid,
) {
    let measure = (shown.measure)();
    let text = ink.style(Role::Text);
    let label = label(of, app, &measure);
    ink.field(area, row, grid.label, &label, Is::Words, Edge::Start, text);
    let report = match shown.over {
        Over::Month => &of.months,
        Over::Year => &of.years,
    };
    let cells = report.row(&measure).map_or(&[][..], |row| &row.cells);
    for (column, cell) in grid.values.iter().zip(cells) {
        let (sign, role) = look(cell);
        let sign = sign.map_or(String::new(), |sign| {
            format!("{} ", ink.theme().glyph(sign))
        });
        value_in(
            ink,
            area,
            row,
            *column,
            (&format!("{sign}{}", said(cell)), role),
        );
    }
    run(of, ink, area, (row, shown, &measure), grid.run);
}

/// A figure, its digits below those of the rows above in either language.
pub(super) fn value_in(
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    column: Column,
    (value, role): (&str, Role),
) {
    let padded = format!("{value:>width$}", width = usize::from(column.width));
    let style = ink.style(role);
    ink.field(area, row, column, &padded, Is::Code, Edge::Start, style);
}

fn label(of: &Dashboard, app: &App, measure: &Measure) -> String {
    let name = app.text(&measure.message());
    match (measure, naf_target(&of.book, of.now)) {
        (Measure::NafShare, Some((points, _))) => {
            let args = Args::new().set("percent", points.to_string());
            app.say("figures-naf-share-of", args)
        }
        _ => name,
    }
}

/// How a value stands against what it should be: a sign, never colour alone.
fn look(cell: &Cell) -> (Option<Glyph>, Role) {
    match cell {
        Cell::NotRecorded => (None, Role::Muted),
        Cell::Share {
            part,
            of,
            target: Some((points, _)),
        } if *of > 0 => match part * 10_000 >= of * i128::from(points.0) {
            true => (Some(Glyph::Tick), Role::Good),
            false => (Some(Glyph::Warning), Role::Caution),
        },
        _ => (None, Role::Text),
    }
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::NotRecorded => "?".to_owned(),
        Cell::Things(count) => grouped(*count),
        Cell::Money(fils) => dinars(*fils),
        Cell::Share { .. } => match cell.tenths() {
            Some(tenths) => format!("{}.{}%", tenths / 10, tenths % 10),
            None => "-".to_owned(),
        },
    }
}

fn grouped(count: i128) -> String {
    words::count(u64::try_from(count).unwrap_or(0))
}

/// Whole dinars: a month of the Kingdom has eight digits of them.
fn dinars(fils: Fils) -> String {
    grouped((i128::from(fils.0) + 500).div_euclid(1000))
}

/// How a figure ran, each month against the highest of them.
fn run(
    of: &Dashboard,
    ink: &mut Ink<'_>,
    area: Rect,
    (row, shown, measure): (u16, Shown, &Measure),
    column: Column,
) {
    if shown.over == Over::Year {
        return;
    }
    let cells = if i32::from(column.width) >= 2 * MONTHS {
        2
    } else {
        1
    };
    let months = i32::from(column.width / cells);
    let values: Vec<i128> = (0..months)
        .map(|n| value(of, measure, of.now.plus(n + 1 - months)))
        .collect();
    let most = values.iter().copied().max().unwrap_or(0);
    let style = ink.style(Role::Waiting);
    for (n, value) in (0u16..).zip(values) {
        let start = column.start + n * cells;
        ink.sign(area, row, start, Glyph::Share(eighths(value, most)), style);
    }
}

fn value(of: &Dashboard, measure: &Measure, month: Month) -> i128 {
    let column = figures::Column {
        tally: &of.tally,
        from: month,
        to: month,
    };
    match Report::cell(measure, column, &of.book) {
        Cell::Things(count) => count,
        Cell::Money(fils) => i128::from(fils.0),
        Cell::Share { .. } | Cell::NotRecorded => 0,
    }
}

/// In eighths of the most; something above nothing is at least one.
pub(super) fn eighths(value: i128, most: i128) -> u8 {
    if value <= 0 || most <= 0 {
        return 0;
    }
    let rounded = (value * 16 + most) / (most * 2);
    u8::try_from(rounded.clamp(1, 8)).unwrap_or(8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_shows_a_little_as_something_and_nothing_as_nothing() {
        let run = [0, 1, 50, 94, 100].map(|value| eighths(value, 100));
        assert_eq!(run, [0, 1, 4, 8, 8]);
        assert_eq!(eighths(0, 0), 0);
    }

    #[test]
    fn where_room_is_short_the_dearest_rows_stay_in_their_order() {
        assert_eq!(shown(40).len(), ROWS.len());
        let small = shown(13);
        assert!(small.len() <= 13 && small.iter().all(|row| row.rank <= 1));
        assert_eq!(shown(3).len(), 3);
    }
}
