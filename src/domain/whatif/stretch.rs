//! Months in a row that are alike: what a family can be told in one sentence.

use super::cell::Cell;
use super::sheet::{Line, LineKind, MonthSum, Net};
use crate::{Fils, Month};

/// Thirds of a quarter's amount differ by a fils; such months are alike.
const ALIKE: i64 = 2;

/// Such months, with the figures of the first of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: Month,
    pub to: Month,
    /// Number of the first month, from 1, and of the last.
    pub numbers: (u16, u16),
    pub without: Net,
    pub with: Net,
    pub difference: Fils,
    /// The fare a month at which the family has as much as without the job, by
    /// what is known; none where it has less even without any fare.
    pub fare_limit: Option<Fils>,
}

pub(super) fn stretches(months: &[MonthSum], lines: &[Line]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for month in months {
        match found.last_mut().filter(|stretch| goes_on(stretch, month)) {
            Some(stretch) => {
                stretch.to = month.month;
                stretch.numbers.1 = month.number;
            }
            None => found.push(Stretch {
                from: month.month,
                to: month.month,
                numbers: (month.number, month.number),
                without: month.without.clone(),
                with: month.with.clone(),
                difference: month.difference,
                fare_limit: fare_limit(month, lines),
            }),
        }
    }
    found
}

fn goes_on(stretch: &Stretch, month: &MonthSum) -> bool {
    alike(&stretch.without, &month.without) && alike(&stretch.with, &month.with)
}

fn alike(one: &Net, other: &Net) -> bool {
    one.gaps == other.gaps
        && one.if_work_goes_on == other.if_work_goes_on
        && one.amount.0.abs_diff(other.amount.0) < ALIKE.unsigned_abs()
}

/// The difference with the fare given back.
fn fare_limit(month: &MonthSum, lines: &[Line]) -> Option<Fils> {
    let at = usize::from(month.number).checked_sub(1)?;
    let fares = lines.iter().filter(|line| line.kind == LineKind::Fare);
    let fares = fares.filter_map(|line| line.with.get(at).and_then(Cell::amount));
    let limit = month.difference.minus(Fils::sum(fares).ok()?).ok()?;
    limit.is_payable().then_some(limit)
}
