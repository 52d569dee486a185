//! The terms of a filter that an index answers.

use super::{tasks, words};
use crate::StoreError;
use crate::engine::Engine;
use crate::register::Shared;
use crate::state::buckets::{Bucket, Filed};
use crate::state::draft::{phone_name, unique_name};
use crate::state::postings::{self, Term};
use crate::state::{tables, terms};
use chrono::NaiveDate;
use masar_domain::HouseholdId;
use masar_domain::filter::{self, Op, Subject, Value};
use masar_domain::phone::Mobile;
use masar_domain::unique::UniqueKey;
use roaring::RoaringBitmap;

/// An index that answers a term by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// Numbers, telephones, names and notes under a bare word.
    Words,
    Names,
    Notes,
    Governorates,
    Liwa,
    Aid,
    Programmes,
    Caseworkers,
    Cases,
    Phones,
    Members,
    Tasks,
    /// Households in brief, asked one after another.
    Briefs,
}

impl Index {
    /// The stable code: `names`.
    pub fn code(self) -> &'static str {
        match self {
            Index::Words => "words",
            Index::Names => "names",
            Index::Notes => "notes",
            Index::Governorates => "governorates",
            Index::Liwa => "liwa",
            Index::Aid => "aid",
            Index::Programmes => "programmes",
            Index::Caseworkers => "caseworkers",
            Index::Cases => "cases",
            Index::Phones => "phones",
            Index::Members => "members",
            Index::Tasks => "tasks",
            Index::Briefs => "briefs",
        }
    }
}

/// The index that answers a term about households; none where records have to
/// be read.
pub fn index_of(term: &filter::Term) -> Option<Index> {
    let Some(field) = term.field else {
        return Some(Index::Words);
    };
    if field.subject != Subject::Household {
        return None;
    }
    Some(match field.name {
        "name" => Index::Names,
        "note" => Index::Notes,
        "gov" => Index::Governorates,
        "liwa" => Index::Liwa,
        "aid" => Index::Aid,
        "programme" => Index::Programmes,
        "caseworker" => Index::Caseworkers,
        "case" => Index::Cases,
        "phone" => Index::Phones,
        "members" => Index::Members,
        "due" => Index::Tasks,
        "has" | "no" if has(term, "address") => Index::Governorates,
        "has" | "no" if has(term, "caseworker") => Index::Caseworkers,
        _ => return None,
    })
}

/// The briefs, for what they answer by themselves.
pub fn in_brief(expr: &filter::Expr) -> Option<Index> {
    let terms = expr.terms();
    let known = terms.into_iter().all(filter::brief::knows);
    known.then_some(Index::Briefs)
}

/// Whether that is all a term asks for.
fn has(term: &filter::Term, what: &str) -> bool {
    term.values.iter().all(|value| value.text() == Some(what))
}

pub(crate) fn all(shared: &Shared) -> Result<RoaringBitmap, StoreError> {
    postings::households(&*shared.engine, &Term::text(terms::ALL, ""))
}

/// The households that one value of a term lets through.
pub(super) fn households(
    shared: &Shared,
    served: Index,
    term: &filter::Term,
    value: &Value,
    today: NaiveDate,
) -> Result<RoaringBitmap, StoreError> {
    let engine = &*shared.engine;
    let text = value.text().unwrap_or_default();
    let coded = |index| postings::households(engine, &Term::text(index, text));
    let anything = |index| {
        let any = postings::beginning(engine, index, "")?;
        match term.name() {
            Some("no") => Ok(all(shared)? - any),
            _ => Ok(any),
        }
    };
    let asked_has = matches!(term.name(), Some("has" | "no"));
    match served {
        Index::Words => words::bare(shared, text).map(|found| found.found()),
        Index::Names => words::named(shared, text).map(|found| found.found()),
        Index::Notes => words::noted(shared, text),
        Index::Governorates if asked_has => anything(terms::GOVERNORATE),
        Index::Caseworkers if asked_has => anything(terms::CASEWORKER),
        Index::Governorates => coded(terms::GOVERNORATE),
        Index::Liwa => coded(terms::LIWA),
        Index::Aid if text == "none" => {
            let mut found = all(shared)?;
            for state in masar_domain::enrollment::State::ALL {
                found -= postings::households(engine, &Term::text(terms::AID, state.code()))?;
            }
            Ok(found)
        }
        Index::Aid => coded(terms::AID),
        Index::Programmes => coded(terms::PROGRAMME),
        Index::Caseworkers => coded(terms::CASEWORKER),
        Index::Cases => case_number(shared, text),
        Index::Phones => phone(shared, text),
        Index::Members => members(engine, term.op, value),
        // No set is kept of them: `briefly` asks each.
        Index::Briefs => Ok(RoaringBitmap::new()),
        Index::Tasks => match days(term.op, value, today) {
            Some((first, last)) => tasks::between(shared, first, last, today),
            None => Ok(RoaringBitmap::new()),
        },
    }
}

/// The first and the last day that a comparison lets through.
fn days(op: Op, value: &Value, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = value.days(today)?;
    Some(match op {
        Op::Is => (first, last),
        Op::Below => (NaiveDate::MIN, first.pred_opt()?),
        Op::AtMost => (NaiveDate::MIN, last),
        Op::Above => (last.succ_opt()?, NaiveDate::MAX),
        Op::AtLeast => (first, NaiveDate::MAX),
    })
}

/// The text with whatever digits it has as 0-9; texts that mix their digits
/// stay as they are.
pub(super) fn ascii_digits(text: &str) -> String {
    masar_text::digits::to_ascii(text).unwrap_or_else(|_| text.to_owned())
}

/// `IRB-004217`, or the running number alone.
pub(super) fn case_number(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
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

pub(super) fn phone(shared: &Shared, value: &str) -> Result<RoaringBitmap, StoreError> {
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

/// The households filed under a name that many may share.
pub(crate) fn filed_under(
    shared: &Shared,
    table: u8,
    filed: Filed,
) -> Result<RoaringBitmap, StoreError> {
    let bucket = Bucket::load(&*shared.engine, &filed.key(table))?;
    Ok(bucket
        .all(filed)
        .filter_map(|number| u32::try_from(number).ok())
        .collect())
}

fn members(engine: &dyn Engine, op: Op, value: &Value) -> Result<RoaringBitmap, StoreError> {
    let Some((first, last)) = value.numbers() else {
        return Ok(RoaringBitmap::new());
    };
    let (from, to) = match op {
        Op::Is => (first, last),
        Op::AtLeast => (first, u32::MAX),
        Op::AtMost => (0, last),
        Op::Above => match last.checked_add(1) {
            Some(from) => (from, u32::MAX),
            None => return Ok(RoaringBitmap::new()),
        },
        Op::Below => match first.checked_sub(1) {
            Some(to) => (0, to),
            None => return Ok(RoaringBitmap::new()),
        },
    };
    postings::between(engine, terms::MEMBERS, from, to)
}
