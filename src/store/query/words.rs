//! Words of names, notes and numbers, each with how well it fits.
//!
//! A word of a name finds the names that are spelled so or begin so; those that
//! only sound so where no name is spelled so. What was meant where the pen
//! slipped is looked for apart ([`slipped`]): it takes some hundred looks at the
//! index and brings names nobody asked for, so whoever asks does it only where
//! little else is found.

use super::index::{self, all};
use super::ranked::{Fit, Ranked};
use crate::StoreError;
use crate::register::Shared;
use crate::state::postings::{self, Term};
use crate::state::terms;
use masar_domain::HouseholdId;
use masar_domain::identity::NationalNumber;
use masar_domain::unique::UniqueKey;
use masar_text::fold::{self, Reach, Word};
use roaring::RoaringBitmap;

/// What people write between the digits of a telephone.
const PHONE_MARKS: [char; 7] = ['+', '-', '(', ')', '.', ' ', '\u{a0}'];

/// A bare word: a case number, a national number, a telephone, words of names
/// and of notes.
pub(super) fn bare(shared: &Shared, value: &str) -> Result<Ranked, StoreError> {
    let digits = index::ascii_digits(value);
    if let Ok(id) = digits.parse::<HouseholdId>() {
        let found = index::case_number(shared, &id.to_string())?;
        return Ok(Ranked::all(found, Fit::Number));
    }
    let mut ranked = match is_number(&digits) {
        true => number(shared, &digits)?,
        false => named(shared, value)?,
    };
    if fold::is_telling(value) {
        ranked.add(noted(shared, value)?, Fit::Note);
    }
    Ok(ranked)
}

/// Whether a bare word is digits, and not a name that a slip can be in.
pub(super) fn is_number(digits: &str) -> bool {
    let is_mark = |c: char| c.is_ascii_digit() || PHONE_MARKS.contains(&c);
    digits.contains(|c: char| c.is_ascii_digit()) && digits.chars().all(is_mark)
}

fn number(shared: &Shared, digits: &str) -> Result<Ranked, StoreError> {
    let mut found = index::phone(shared, digits)?;
    if let Ok(number) = digits.parse::<NationalNumber>() {
        found |= index::holders(shared, &UniqueKey::NationalNumber(number))?;
    }
    found |= index::case_number(shared, digits)?;
    Ok(Ranked::all(found, Fit::Number))
}

/// Names that have every word.
pub(super) fn named(shared: &Shared, value: &str) -> Result<Ranked, StoreError> {
    each(shared, value, |word| written(shared, word))
}

/// The same, where any of the words may have been slipped in; numbers and what
/// has no name in it are left out.
pub(super) fn slipped(shared: &Shared, value: &str) -> Result<Ranked, StoreError> {
    let digits = index::ascii_digits(value);
    if is_number(&digits) || digits.parse::<HouseholdId>().is_ok() {
        return Ok(Ranked::default());
    }
    each(shared, value, |word| {
        let mut found = written(shared, word)?;
        found.add(one_slip_away(shared, word)?, Fit::Slip);
        Ok(found)
    })
}

/// The households with a name that is written so; where none is, with one that
/// sounds so.
fn written(shared: &Shared, word: &Word) -> Result<Ranked, StoreError> {
    let mut found = spelled(shared, word)?;
    if found.found().is_empty() {
        found.add(sounding(shared, word)?, Fit::Sound);
    }
    Ok(found)
}

/// The households that each word of a name finds.
fn each(
    shared: &Shared,
    value: &str,
    mut find: impl FnMut(&Word) -> Result<Ranked, StoreError>,
) -> Result<Ranked, StoreError> {
    let mut found: Option<Ranked> = None;
    for word in &fold::query(value).words {
        let next = find(word)?;
        found = Some(match found {
            Some(found) => found.and(&next),
            None => next,
        });
    }
    let everybody = || Ok(Ranked::all(all(shared)?, Fit::Beginning));
    found.map_or_else(everybody, Ok)
}

/// The households of those whose own name may fit: none but these.
pub(super) fn perhaps_called(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    let mut found = all(shared)?;
    for word in &fold::query(value).words {
        found &= spelled(shared, word)?.found() | sounding(shared, word)?;
    }
    Ok(found)
}

fn spelled(shared: &Shared, word: &Word) -> Result<Ranked, StoreError> {
    let engine = &*shared.engine;
    let mut found = Ranked::default();
    for key in &word.keys {
        found.add(named_so(shared, key)?, Fit::Whole);
    }
    if word.reach == Reach::Prefix {
        for key in &word.keys {
            let begun = match key.chars().count() {
                1 | 2 => postings::households(engine, &Term::text(terms::NAME_START, key))?,
                _ => postings::beginning(engine, terms::NAME, key)?,
            };
            found.add(begun, Fit::Beginning);
        }
    }
    Ok(found)
}

fn named_so(shared: &Shared, key: &str) -> Result<RoaringBitmap, StoreError> {
    postings::households(&*shared.engine, &Term::text(terms::NAME, key))
}

fn sounding(shared: &Shared, word: &Word) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    match (&word.skeleton, word.reach) {
        (None, _) => Ok(RoaringBitmap::new()),
        (Some(skeleton), Reach::Whole) => {
            postings::households(engine, &Term::text(terms::SKELETON, skeleton))
        }
        (Some(skeleton), Reach::Prefix) => postings::beginning(engine, terms::SKELETON, skeleton),
    }
}

fn one_slip_away(shared: &Shared, word: &Word) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    let slips = word.slips();
    let mut found = RoaringBitmap::new();
    for (key, reach) in &slips.keys {
        found |= match reach {
            Reach::Whole => named_so(shared, key)?,
            Reach::Prefix => postings::beginning(engine, terms::NAME, key)?,
        };
    }
    for skeleton in &slips.skeletons {
        found |= postings::households(engine, &Term::text(terms::SKELETON, skeleton))?;
    }
    Ok(found)
}

/// The households whose notes have every word; everybody where none is asked
/// for.
pub(super) fn noted(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    let mut found: Option<RoaringBitmap> = None;
    for word in &fold::asked(value).words {
        let mut next = RoaringBitmap::new();
        for key in &word.keys {
            next |= match word.reach {
                Reach::Whole => postings::households(engine, &terms::note(&shared.secret, key))?,
                Reach::Prefix => postings::beginning(engine, terms::NOTE, key)?,
            };
        }
        found = Some(found.map_or(next.clone(), |found| found & next));
    }
    found.map_or_else(|| all(shared), Ok)
}
