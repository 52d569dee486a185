//! Which files are read before anybody asks for them.

use masar_store::Matches;
use std::ops::Range;

/// What of a list was read last, beside what is seen.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// Places that need not be read again while one stays among them.
    read: Range<u32>,
}

impl Ahead {
    /// Another list, or what it says has changed: nothing of it is at hand.
    pub(super) fn begin_anew(&mut self) {
        self.read = 0..0;
    }

    /// The households to be read, now that a page is seen: those on the pages
    /// before and after it, and with the first page also those on the last.
    /// None where these were read already.
    pub(super) fn beside(&mut self, matches: &Matches, from: u32, count: u32) -> Vec<u32> {
        let total = matches.len();
        let end = from.saturating_add(count).min(total);
        let wanted = from.saturating_sub(count)..end.saturating_add(count).min(total);
        if count == 0 || (self.read.start <= wanted.start && wanted.end <= self.read.end) {
            return Vec::new();
        }
        let begins = self.read.is_empty();
        // A page more on either side, so that a step by one row reads nothing.
        self.read = wanted.start.saturating_sub(count)..wanted.end.saturating_add(count).min(total);
        let (before, after) = (self.read.start..from, end..self.read.end);
        let last = match begins {
            true => total.saturating_sub(count).max(self.read.end)..total,
            false => 0..0,
        };
        let places = [after, before, last];
        let numbers = places.into_iter().flat_map(|places| {
            let many = places.end.saturating_sub(places.start);
            matches.numbers(places.start, many)
        });
        numbers.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Ahead;
    use masar_store::Matches;

    fn read(ahead: &mut Ahead, from: u32) -> (usize, Option<u32>, Option<u32>) {
        let all = Matches::from((1..=1_000).collect::<roaring::RoaringBitmap>());
        let numbers = ahead.beside(&all, from, 10);
        let (least, most) = (numbers.iter().min(), numbers.iter().max());
        (numbers.len(), least.copied(), most.copied())
    }

    #[test]
    fn the_pages_beside_are_read_once_and_the_last_with_the_first() {
        let mut ahead = Ahead::default();
        assert_eq!(read(&mut ahead, 0), (30, Some(11), Some(1_000)));
        for from in 1..=10 {
            assert_eq!(read(&mut ahead, from).0, 0, "still at hand: {from}");
        }
        assert_eq!(read(&mut ahead, 11), (31, Some(1), Some(41)));
        assert_eq!(read(&mut ahead, 500), (40, Some(481), Some(530)));
        ahead.begin_anew();
        assert_eq!(read(&mut ahead, 990), (20, Some(971), Some(990)));
    }
}
