//! Moving along the months.

use super::Count;
use crate::app::{App, Effect};
use masar_domain::Month;

pub(super) fn earlier(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

pub(super) fn later(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(super) fn today(app: &mut App, _: Count) -> Vec<Effect> {
    app.months = crate::app::Months::around(app.today());
    Vec::new()
}

/// Months that can be reached from today, in both directions.
const FARTHEST: i32 = 600;

fn by(app: &mut App, months: isize) -> Vec<Effect> {
    let today = Month::of(app.today());
    let months = i32::try_from(months).unwrap_or(FARTHEST * 2);
    let cursor = app
        .months
        .cursor
        .plus(months.clamp(-FARTHEST * 2, FARTHEST * 2));
    app.months.cursor = cursor.clamp(today.plus(-FARTHEST), today.plus(FARTHEST));
    Vec::new()
}
