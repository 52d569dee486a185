//! Households drawn by lot for review: the same seed draws the same of the same
//! households, whatever their order.

/// Seeds that nobody chose are below it, short enough to be typed again.
pub const SEEDS: u64 = 1_000_000;

/// So many of the numbers, or all where there are fewer, in their own order.
pub fn drawn(numbers: Vec<u32>, many: usize, seed: u64) -> Vec<u32> {
    let mut lots: Vec<(u64, usize)> = numbers
        .iter()
        .enumerate()
        .map(|(place, number)| (lot(seed, *number), place))
        .collect();
    lots.sort_unstable();
    let mut places: Vec<usize> = lots
        .into_iter()
        .take(many)
        .map(|(_, place)| place)
        .collect();
    places.sort_unstable();
    let drawn = places.into_iter().filter_map(|place| numbers.get(place));
    drawn.copied().collect()
}

/// The lot of a household: SplitMix64 of its number and the seed.
fn lot(seed: u64, number: u32) -> u64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = |z: u64| {
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let own = mixed(seed.wrapping_add(STEP));
    mixed(own.wrapping_add(STEP.wrapping_mul(u64::from(number) + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_draws_the_same_whatever_the_order_and_another_draws_others() {
        let all: Vec<u32> = (1..=1_000).collect();
        let one = drawn(all.clone(), 20, 7);
        assert_eq!(one, drawn(all.clone(), 20, 7));
        let mut back = drawn(all.iter().rev().copied().collect(), 20, 7);
        back.reverse();
        assert_eq!(one, back);
        assert_ne!(one, drawn(all.clone(), 20, 8));
        assert_eq!(drawn(all.clone(), 5_000, 7), all);
    }

    #[test]
    fn every_household_is_as_likely_as_any_other() {
        let all: Vec<u32> = (1..=10).collect();
        let mut times = [0_u32; 11];
        for seed in 0..2_000 {
            for number in drawn(all.clone(), 3, seed) {
                times[number as usize] += 1;
            }
        }
        assert!(
            times[1..].iter().all(|n| (500..700).contains(n)),
            "{times:?}"
        );
    }
}
