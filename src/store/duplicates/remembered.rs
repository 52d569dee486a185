//! The pairs of everybody, remembered: after a change only the households that
//! it touched are looked for anew, and after one that touches nothing that is
//! compared none are.
//!
//! The points of the others stay as they were read: how common a name is in the
//! whole register moves them by no more than that.

use super::kept::{Best, Candidate, Duplicates};
use super::{DuplicatesAsked, scan};
use crate::StoreError;
use crate::going::{Going, Progress};
use crate::journal::Kind;
use crate::query::Matches;
use crate::register::Register;
use crate::state::entry::Entry;
use chrono::NaiveDate;
use masar_domain::Event;
use masar_domain::likeness::Weights;
use roaring::RoaringBitmap;

/// So many entries are looked through for what they touched; after more of them
/// the whole register is read.
const ENTRIES: u64 = 2_000;

/// What was found last.
#[derive(Clone, Debug)]
pub(crate) struct Remembered {
    today: NaiveDate,
    /// The last entry that it knows of.
    seen: u64,
    found: Duplicates,
}

impl Register {
    /// The pairs of everybody as [`Register::duplicates`] finds them, read anew as
    /// far as changes since the last time make it needful.
    pub fn duplicates_now<G: Into<Going>>(
        &self,
        today: NaiveDate,
        mut tell: impl FnMut(Progress) -> G,
    ) -> Result<Duplicates, StoreError> {
        let mut tell = |reached| tell(reached).into();
        let remembered = &self.shared().pairs;
        let known = remembered.lock().ok().and_then(|known| known.clone());
        let known = known.filter(|known| known.today == today);
        // Before the reading: what comes meanwhile is seen the next time.
        let seen = self.last_change();
        let touched = match &known {
            Some(known) => self.touched(known.seen, seen)?,
            None => None,
        };
        let found = match (known, touched) {
            (Some(known), Some(touched)) if touched.is_empty() => known.found,
            (Some(known), Some(touched)) if scan::is_few(&touched) && !known.found.more => {
                self.beside(known.found, touched, today, &mut tell)?
            }
            _ => {
                let asked = DuplicatesAsked::among(None, today);
                scan::scan(self.shared(), &asked, &mut tell)?
            }
        };
        if let Ok(mut remembered) = remembered.lock() {
            *remembered = Some(Remembered {
                today,
                seen,
                found: found.clone(),
            });
        }
        Ok(found)
    }

    /// The households that entries changed in what is compared, after `seen` and
    /// up to `last`; none where there are too many entries to look through.
    fn touched(&self, seen: u64, last: u64) -> Result<Option<RoaringBitmap>, StoreError> {
        let mut touched = RoaringBitmap::new();
        if last.saturating_sub(seen) > ENTRIES {
            return Ok(None);
        }
        if last <= seen {
            return Ok(Some(touched));
        }
        let mut left = ENTRIES;
        for read in self.shared().journal.read_from(seen + 1) {
            let read = read?;
            // An operation begins before the entry that ends it.
            left = match left.checked_sub(1) {
                Some(left) => left,
                None => return Ok(None),
            };
            if matches!(read.kind, Kind::End { .. }) {
                continue;
            }
            let entry = Entry::of(read.sequence, &read.body)?;
            if let Some(household) = entry.about.household()
                && entry.events.iter().any(is_compared)
            {
                touched.insert(household.number);
            }
        }
        Ok(Some(touched))
    }

    /// What was found of the others, and what there is now of those touched.
    fn beside(
        &self,
        known: Duplicates,
        touched: RoaringBitmap,
        today: NaiveDate,
        tell: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Duplicates, StoreError> {
        let among = Matches::from(touched);
        let asked = DuplicatesAsked::among(Some(&among), today);
        let new = scan::scan(self.shared(), &asked, tell)?;
        let is_touched = |pair: &Candidate| {
            let of = |number| among.contains(number);
            of(pair.one.household.number) || of(pair.other.household.number)
        };
        let mut best = Best::default();
        let found = new.pairs.iter();
        found.for_each(|pair| best.take(pair.points, pair.one, pair.other));
        let offer = Weights::on(today).offer;
        for old in known.pairs {
            if !is_touched(&old) {
                best.take(old.points, old.one, old.other);
                continue;
            }
            // One that a narrow search would not have met is held up once more.
            let missed = !new
                .pairs
                .iter()
                .any(|p| (p.one, p.other) == (old.one, old.other));
            let pair = match missed {
                true => self.pair(old.one, old.other, today)?,
                false => None,
            };
            if let Some(pair) = pair
                && pair.likeness.points >= offer
                && pair.standing().is_offered()
            {
                best.take(pair.likeness.points, old.one, old.other);
            }
        }
        Ok(best.into())
    }
}

/// Whether an event can change which pairs there are, or their points.
fn is_compared(event: &Event) -> bool {
    matches!(
        event,
        Event::HouseholdRegistered(_)
            | Event::AddressChanged { .. }
            | Event::PhonesChanged(_)
            | Event::PayeeChanged { .. }
            | Event::PersonAdded(_)
            | Event::PersonCorrected { .. }
            | Event::MembershipEnded { .. }
            | Event::PairJudged(_)
            | Event::RecordsMerged(_)
            | Event::RecordsParted(_)
    )
}
