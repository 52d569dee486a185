//! The points of each part, as dated data.

use super::{Agreement, Part};
use crate::dated::day;
use crate::misread::Misread;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The points and thresholds in force from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Weights {
    #[serde(with = "day")]
    pub from: NaiveDate,
    pub source: String,
    /// The fewest points of a pair that is offered.
    pub offer: i32,
    /// The fewest points of a pair that is called likely.
    pub likely: i32,
    /// A name is common where so many households of a thousand have it,
    pub common_per_mille: u32,
    /// and at least so many do.
    pub common_least: u32,
    points: BTreeMap<String, BTreeMap<String, i32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    likeness: Vec<Weights>,
}

static SHIPPED: LazyLock<Vec<Weights>> = LazyLock::new(|| {
    // The table ships inside the program and a test reads it; without any
    // points no pair is offered, which is the harmless answer.
    load(include_str!("../data/likeness.toml")).unwrap_or_default()
});

fn load(text: &str) -> Result<Vec<Weights>, Misread> {
    let file: File = toml::from_str(text).map_err(|error| Misread::toml(text, &error))?;
    let mut rows = file.likeness;
    rows.sort_by_key(|row| row.from);
    Ok(rows)
}

impl Weights {
    /// Those in force on a day; before the first of them the first.
    pub fn on(date: NaiveDate) -> &'static Weights {
        static NONE: LazyLock<Weights> = LazyLock::new(|| Weights {
            offer: i32::MAX,
            likely: i32::MAX,
            ..Weights::default()
        });
        let begun = SHIPPED.iter().rev().find(|row| row.from <= date);
        begun.or_else(|| SHIPPED.first()).unwrap_or(&NONE)
    }

    /// The points of a part that agrees so far; 0 where the row does not say.
    pub fn points(&self, part: Part, agreement: Agreement) -> i32 {
        let of_part = self.points.get(part.code());
        let points = of_part.and_then(|part| part.get(agreement.code()));
        points.copied().unwrap_or(0)
    }

    /// Whether a name that `having` of `all` households have is common.
    pub fn is_common(&self, having: u64, all: u64) -> bool {
        let share = having.saturating_mul(1000);
        having >= u64::from(self.common_least)
            && share >= all.saturating_mul(u64::from(self.common_per_mille))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_parts_and_agreements_that_there_are() {
        let rows = load(include_str!("../data/likeness.toml")).unwrap();
        assert!(!rows.is_empty());
        for row in &rows {
            assert!(row.offer < row.likely);
            for (part, points) in &row.points {
                assert!(Part::from_code(part).is_some(), "{part}");
                for (agreement, points) in points {
                    let known = Agreement::from_code(agreement);
                    assert!(known.is_some(), "{part} {agreement}");
                    let speaks_against = known == Some(Agreement::Differs);
                    assert!(if speaks_against {
                        *points <= 0
                    } else {
                        *points > 0
                    });
                }
            }
        }
        let parts = |row: &Weights| row.points.len();
        assert!(rows.iter().all(|row| parts(row) == Part::ALL.len()));
    }

    #[test]
    fn the_row_of_a_day_is_the_last_begun() {
        let first = SHIPPED.first().unwrap();
        assert_eq!(Weights::on(NaiveDate::MIN), first);
        assert_eq!(Weights::on(NaiveDate::MAX), SHIPPED.last().unwrap());
    }

    #[test]
    fn a_name_is_common_by_its_share_and_not_in_a_handful_of_households() {
        let row = SHIPPED.first().unwrap();
        assert!(!row.is_common(10, 20));
        assert!(row.is_common(40, 1_000));
        assert!(!row.is_common(40, 250_000));
    }
}
