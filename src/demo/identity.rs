//! Invented national numbers: `00` and eight digits.
//!
//! The reserved pattern is the two zeros in front, which no number in use has,
//! so that an invented one is known at a glance. The other eight digits follow
//! from the household's number and the person's place in it alone, one to one:
//! two offices with different running numbers never share a national number,
//! whatever their seeds.

use masar_domain::identity::NationalNumber;

/// The most people of one household who can have a number.
const PEOPLE: u64 = 16;
/// How many numbers start with `00`.
const NUMBERS: u64 = 100_000_000;
/// Has no divisor in common with `NUMBERS`, so multiplying by it only shuffles.
const STRIDE: u64 = 61_803_399;
const FIRST: u64 = 27_182_818;

/// The number of the `place`th person (from 0) of a household. None beyond
/// what the pattern holds: 16 people, household 6,249,999.
pub(crate) fn national_number(household: u32, place: u16) -> Option<NationalNumber> {
    let nth = u64::from(household) * PEOPLE + u64::from(place);
    if u64::from(place) >= PEOPLE || nth >= NUMBERS {
        return None;
    }
    let shuffled = (nth * STRIDE + FIRST) % NUMBERS;
    format!("00{shuffled:08}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn numbers_differ_within_and_across_households_and_show_their_zeros() {
        let mut seen = HashSet::new();
        for household in (1..20_000).chain(6_249_000..6_250_000) {
            for place in 0..16 {
                let number = national_number(household, place).unwrap();
                assert!(number.to_string().starts_with("00"));
                assert!(seen.insert(number), "{household} {place}");
            }
        }
    }

    #[test]
    fn the_pattern_is_never_stretched_beyond_what_it_holds() {
        assert_eq!(national_number(1, 16), None);
        assert_eq!(national_number(6_250_000, 0), None);
        // One to one, because the stride shares no divisor with a power of ten.
        assert_eq!(NUMBERS, 10_u64.pow(8));
        let last_digit = STRIDE.to_string().pop();
        assert!(last_digit.is_some_and(|digit| "1379".contains(digit)));
    }
}
