//! Dividing an amount: into parts, and over days or months of a period.
//!
//! Both work by the difference of cumulative floors, so parts always sum to
//! the whole and pieces of a period add up by construction (I3, I4).

use crate::Fils;

/// A stretch of days (or months) inside a period, counted from its first one:
/// `from` is the first taken, `to` the first one not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub from: u32,
    pub to: u32,
}

/// The part of `whole` that belongs to `days` of a period `length` days long.
/// Days beyond the period do not count; an empty period gives nothing.
pub fn prorate(whole: Fils, days: Days, length: u32) -> Fils {
    if length == 0 || days.to <= days.from {
        return Fils::ZERO;
    }
    let upto = |day: u32| -> i64 {
        let day = i128::from(day.min(length));
        let floor = (i128::from(whole.0) * day).div_euclid(i128::from(length));
        i64::try_from(floor).unwrap_or(whole.0)
    };
    Fils(upto(days.to) - upto(days.from))
}

/// `whole` in `parts` pieces, each within one fils of exact, summing to it.
pub fn split(whole: Fils, parts: u32) -> Vec<Fils> {
    (0..parts)
        .map(|n| prorate(whole, Days { from: n, to: n + 1 }, parts))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quarter_in_three_months_sums_to_the_quarter() {
        let months = split(Fils(280_000), 3);
        assert_eq!(months, vec![Fils(93_333), Fils(93_333), Fils(93_334)]);
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_none_is_off_by_a_fils(
            whole in -1_000_000_000_i64..1_000_000_000,
            parts in 1_u32..400,
        ) {
            let pieces = split(Fils(whole), parts);
            prop_assert_eq!(Fils::sum(pieces.iter().copied()), Ok(Fils(whole)));
            for piece in pieces {
                let scaled = piece.0 * i64::from(parts);
                prop_assert!((scaled - whole).abs() < i64::from(parts));
            }
        }

        #[test]
        fn stretches_of_a_period_add_up(
            whole in 0_i64..1_000_000_000,
            mut marks in prop::array::uniform3(0_u32..32),
            length in 28_u32..=31,
        ) {
            marks.sort_unstable();
            let [a, b, c] = marks;
            let piece = |from, to| prorate(Fils(whole), Days { from, to }, length).0;
            prop_assert_eq!(piece(a, b) + piece(b, c), piece(a, c));
            prop_assert!(piece(a, b) <= piece(a, c));
            prop_assert_eq!(piece(0, length), whole);
            prop_assert_eq!(piece(a, a), 0);
        }
    }
}
