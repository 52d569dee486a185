//! From a filter to the households it lets through, by indexes alone: no
//! record is read before it is shown.

use crate::StoreError;
use crate::engine::Engine;
use crate::register::Shared;
use crate::state::buckets::{Bucket, Filed};
use crate::state::draft::{phone_name, unique_name};
use crate::state::postings::{self, Term};
use crate::state::standing::at_one_moment;
use crate::state::{tables, terms};
use masar_domain::filter::{self, Expr, Op};
use masar_domain::identity::NationalNumber;
use masar_domain::phone::Mobile;
use masar_domain::unique::UniqueKey;
use masar_domain::{HouseholdId, place};
use masar_text::fold::{self, Reach, Word};
use roaring::RoaringBitmap;

/// What a filter let through: a set of households in the order of their numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matches {
    found: RoaringBitmap,
}

impl From<RoaringBitmap> for Matches {
    fn from(found: RoaringBitmap) -> Matches {
        Matches { found }
    }
}

impl Matches {
    pub(crate) fn households(&self) -> &RoaringBitmap {
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
        let start = self.found.select(from);
        let rest = start.map(|start| self.found.range(start..));
        rest.into_iter().flatten().take(count as usize)
    }

    /// The place of a household, or of the first after it; the length where
    /// there is none.
    pub fn place(&self, number: u32) -> u32 {
        let upto = number
            .checked_sub(1)
            .map_or(0, |before| self.found.rank(before));
        u32::try_from(upto).unwrap_or(u32::MAX)
    }

    pub fn contains(&self, number: u32) -> bool {
        self.found.contains(number)
    }
}

/// Fields that [`value_matches`] knows an index for.
const LISTED: [&str; 9] = [
    "gov",
    "liwa",
    "aid",
    "programme",
    "name",
    "phone",
    "case",
    "caseworker",
    "members",
];

/// The households a filter lets through.
pub(crate) fn find(shared: &Shared, filter: &Expr) -> Result<Matches, StoreError> {
    for field in filter.terms().into_iter().filter_map(|term| term.field) {
        if !LISTED.contains(&field) {
            return Err(StoreError::NotListed { field });
        }
    }
    let found = at_one_moment(&*shared.engine, || evaluate(shared, filter))?;
    Ok(Matches { found })
}

fn all(shared: &Shared) -> Result<RoaringBitmap, StoreError> {
    postings::households(&*shared.engine, &Term::text(terms::ALL, ""))
}

fn evaluate(shared: &Shared, expr: &Expr) -> Result<RoaringBitmap, StoreError> {
    match expr {
        Expr::All(parts) => {
            let mut found: Option<RoaringBitmap> = None;
            for part in parts {
                let next = evaluate(shared, part)?;
                let both = found.map_or(next.clone(), |found| found & next);
                if both.is_empty() {
                    return Ok(both);
                }
                found = Some(both);
            }
            found.map_or_else(|| all(shared), Ok)
        }
        Expr::Any(parts) => {
            let mut found = RoaringBitmap::new();
            for part in parts {
                found |= evaluate(shared, part)?;
            }
            Ok(found)
        }
        Expr::Not(inner) => Ok(all(shared)? - evaluate(shared, inner)?),
        Expr::Term(term) => term_matches(shared, term),
    }
}

fn term_matches(shared: &Shared, term: &filter::Term) -> Result<RoaringBitmap, StoreError> {
    let mut found = RoaringBitmap::new();
    for value in &term.values {
        found |= value_matches(shared, term, value)?;
    }
    Ok(found)
}

fn value_matches(
    shared: &Shared,
    term: &filter::Term,
    value: &str,
) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    let coded = |index| postings::households(engine, &Term::text(index, &value.to_lowercase()));
    match term.field {
        None => word(shared, value),
        Some("name") => name(shared, value),
        Some("gov") => coded(terms::GOVERNORATE)
            .and_then(|found| or_by_name(engine, found, value, Place::Governorate)),
        Some("liwa") => {
            coded(terms::LIWA).and_then(|found| or_by_name(engine, found, value, Place::Liwa))
        }
        Some("aid") if value.eq_ignore_ascii_case("none") => {
            let mut found = all(shared)?;
            for state in masar_domain::enrollment::State::ALL {
                found -= postings::households(engine, &Term::text(terms::AID, state.code()))?;
            }
            Ok(found)
        }
        Some("aid") => coded(terms::AID),
        Some("programme") => coded(terms::PROGRAMME),
        Some("caseworker") => postings::households(engine, &Term::text(terms::CASEWORKER, value)),
        Some("case") => Ok(case_number(shared, value)?),
        Some("phone") => phone(shared, value),
        Some("members") => members(shared, term.op, value),
        Some(field) => Err(StoreError::NotListed { field }),
    }
}

#[derive(Clone, Copy)]
enum Place {
    Governorate,
    Liwa,
}

/// A place may be called by its name in either language, folded.
fn or_by_name(
    engine: &dyn Engine,
    mut found: RoaringBitmap,
    value: &str,
    kind: Place,
) -> Result<RoaringBitmap, StoreError> {
    let wanted = fold::key(value);
    let named = |name: &place::Bilingual| {
        fold::key(&name.ar) == wanted || name.en.eq_ignore_ascii_case(value)
    };
    for governorate in place::governorates() {
        match kind {
            Place::Governorate if named(&governorate.name) => {
                let term = Term::text(terms::GOVERNORATE, &governorate.code);
                found |= postings::households(engine, &term)?;
            }
            Place::Governorate => {}
            Place::Liwa => {
                for liwa in governorate.liwa.iter().filter(|liwa| named(&liwa.name)) {
                    found |= postings::households(engine, &Term::text(terms::LIWA, &liwa.code))?;
                }
            }
        }
    }
    Ok(found)
}

/// What people write between the digits of a telephone.
const PHONE_MARKS: [char; 7] = ['+', '-', '(', ')', '.', ' ', '\u{a0}'];

/// A bare word: a case number, a national number, a telephone, or a name.
fn word(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    let digits = ascii_digits(value);
    let is_number = digits.chars().any(|c| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || PHONE_MARKS.contains(&c));
    if let Ok(id) = digits.parse::<HouseholdId>() {
        return case_number(shared, &id.to_string());
    }
    if !is_number {
        return name(shared, value);
    }
    let mut found = phone(shared, &digits)?;
    if let Ok(number) = digits.parse::<NationalNumber>() {
        found |= holders(shared, &UniqueKey::NationalNumber(number))?;
    }
    Ok(found | case_number(shared, &digits)?)
}

/// The text with whatever digits it has as 0-9; texts that mix their digits
/// stay as they are.
fn ascii_digits(text: &str) -> String {
    masar_text::digits::to_ascii(text).unwrap_or_else(|_| text.to_owned())
}

/// `IRB-004217`, or the running number alone.
fn case_number(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    let value = ascii_digits(value);
    let (number, id) = match value.parse::<HouseholdId>() {
        Ok(id) => (Some(id.number), Some(id)),
        Err(_) => (value.parse::<u32>().ok(), None),
    };
    let Some(number) = number else {
        return Ok(RoaringBitmap::new());
    };
    let kept = crate::state::files::load(&*shared.engine, number)?;
    let is_it = kept.is_some_and(|kept| id.is_none_or(|id| kept.file.household.id == id));
    Ok(is_it.then_some(number).into_iter().collect())
}

fn phone(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    match value.parse::<Mobile>() {
        Ok(mobile) => filed_under(
            shared,
            tables::PHONE,
            phone_name(&shared.secret, mobile.national()),
        ),
        Err(_) => Ok(RoaringBitmap::new()),
    }
}

/// The households filed under what only one of them may have.
pub(crate) fn holders(shared: &Shared, key: &UniqueKey) -> Result<RoaringBitmap, StoreError> {
    filed_under(shared, tables::UNIQUE, unique_name(&shared.secret, key))
}

fn filed_under(shared: &Shared, table: u8, filed: Filed) -> Result<RoaringBitmap, StoreError> {
    let bucket = Bucket::load(&*shared.engine, &filed.key(table))?;
    Ok(bucket
        .all(filed)
        .filter_map(|number| u32::try_from(number).ok())
        .collect())
}

fn members(shared: &Shared, op: Op, value: &str) -> Result<RoaringBitmap, StoreError> {
    let Ok(number) = value.parse::<u32>() else {
        return Ok(RoaringBitmap::new());
    };
    let (from, to) = match op {
        Op::Is => (number, number),
        Op::AtLeast => (number, u32::MAX),
        Op::AtMost => (0, number),
        Op::Above => match number.checked_add(1) {
            Some(from) => (from, u32::MAX),
            None => return Ok(RoaringBitmap::new()),
        },
        Op::Below => match number.checked_sub(1) {
            Some(to) => (0, to),
            None => return Ok(RoaringBitmap::new()),
        },
    };
    postings::between(&*shared.engine, terms::MEMBERS, from, to)
}

/// Names that begin with every word; those that only sound alike where no name
/// is spelled so.
fn name(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
    let query = fold::query(value);
    let mut found: Option<RoaringBitmap> = None;
    for word in &query.words {
        let next = name_word(shared, word)?;
        found = Some(found.map_or(next.clone(), |found| found & next));
    }
    found.map_or_else(|| all(shared), Ok)
}

fn name_word(shared: &Shared, word: &Word) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    let mut found = RoaringBitmap::new();
    for key in &word.keys {
        found |= match (word.reach, key.chars().count()) {
            (Reach::Whole, _) => postings::households(engine, &Term::text(terms::NAME, key))?,
            (Reach::Prefix, 1 | 2) => {
                postings::households(engine, &Term::text(terms::NAME_START, key))?
            }
            (Reach::Prefix, _) => postings::beginning(engine, terms::NAME, key)?,
        };
    }
    match &word.skeleton {
        Some(skeleton) if found.is_empty() => match word.reach {
            Reach::Whole => postings::households(engine, &Term::text(terms::SKELETON, skeleton)),
            Reach::Prefix => postings::beginning(engine, terms::SKELETON, skeleton),
        },
        _ => Ok(found),
    }
}
