//! What a filter let through.

use roaring::RoaringBitmap;
use std::sync::Arc;

/// A set of households, in the order of their numbers or in one that was asked
/// for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matches {
    found: RoaringBitmap,
    /// All of them in another order than that of their numbers.
    order: Option<Arc<[u32]>>,
}

impl From<RoaringBitmap> for Matches {
    fn from(found: RoaringBitmap) -> Matches {
        Matches { found, order: None }
    }
}

impl Matches {
    /// These, in this order; each stands in it once.
    pub(crate) fn ordered(order: Vec<u32>) -> Matches {
        Matches {
            found: order.iter().copied().collect(),
            order: Some(order.into()),
        }
    }

    /// All of them, in no order.
    pub fn households(&self) -> &RoaringBitmap {
        &self.found
    }

    pub fn len(&self) -> u32 {
        u32::try_from(self.found.len()).unwrap_or(u32::MAX)
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The numbers at places `from` to `from + count`.
    pub fn numbers(&self, from: u32, count: u32) -> impl Iterator<Item = u32> + '_ {
        let count = count as usize;
        let ordered = self.order.as_deref().map(|order| order.iter().copied());
        let ordered = ordered.map(|order| order.skip(from as usize).take(count));
        let start = self.found.select(from).filter(|_| self.order.is_none());
        let rest = start.map(|start| self.found.range(start..));
        let rest = rest.into_iter().flatten().take(count);
        ordered.into_iter().flatten().chain(rest)
    }

    /// The place of a household; where it is not among them, that of the first
    /// after it in the order of numbers, and the first in any other.
    pub fn place(&self, number: u32) -> u32 {
        if let Some(order) = &self.order {
            let place = order.iter().position(|one| *one == number);
            return place
                .and_then(|place| u32::try_from(place).ok())
                .unwrap_or(0);
        }
        let upto = number
            .checked_sub(1)
            .map_or(0, |before| self.found.rank(before));
        u32::try_from(upto).unwrap_or(u32::MAX)
    }

    pub fn contains(&self, number: u32) -> bool {
        self.found.contains(number)
    }
}
