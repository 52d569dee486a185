//! Sectors of work, as data in both languages. The minimum wage is a lookup by
//! sector and day: in garments it is another one (domain facts 5).

use crate::filter::evaluate::Facts;
use crate::place::Bilingual;
use crate::rules::{RowRef, Value};
use crate::{Fils, RuleBook};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

/// A sector by its code and its names.
#[derive(Debug, Deserialize)]
pub struct Sector {
    /// What rules, filters and files write: `garments`.
    pub code: String,
    pub name: Bilingual,
}

#[derive(Deserialize)]
struct Sectors {
    sector: Vec<Sector>,
}

static SECTORS: LazyLock<Vec<Sector>> = LazyLock::new(|| {
    // The table ships inside the program and a test reads it.
    toml::from_str::<Sectors>(include_str!("data/sectors.toml"))
        .map(|sectors| sectors.sector)
        .unwrap_or_default()
});

/// All sectors in the order lists offer them.
pub fn sectors() -> &'static [Sector] {
    &SECTORS
}

/// A sector by its code.
pub fn sector(code: &str) -> Option<&'static Sector> {
    SECTORS.iter().find(|sector| sector.code == code)
}

/// The least that may be paid a month in a sector on a day, with the row that
/// says so; none where the sector is not known or no row speaks of it.
pub fn minimum_wage(book: &RuleBook, sector: &str, on: NaiveDate) -> Option<(Fils, RowRef)> {
    if sector.is_empty() {
        return None;
    }
    let (rule, row) = book.row("wage.minimum", on, &InSector(sector))?;
    match row.value {
        Value::Amount(least) => Some((least, row.name(rule))),
        _ => None,
    }
}

/// Nothing is known but the sector.
struct InSector<'a>(&'a str);

impl Facts for InSector<'_> {
    fn any_value(&self, field: &str, test: &mut dyn FnMut(&str) -> bool) -> bool {
        field == "sector" && test(self.0)
    }

    fn fits_word(&self, _: &str) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sector_stands_twice_and_each_has_both_names() {
        let mut codes: Vec<&str> = sectors().iter().map(|s| s.code.as_str()).collect();
        assert!(codes.len() >= 10);
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), sectors().len());
        let named = |s: &Sector| !s.name.ar.is_empty() && !s.name.en.is_empty();
        assert!(sectors().iter().all(named));
    }

    #[test]
    fn garments_have_a_minimum_of_their_own_and_an_unknown_sector_none() {
        let book = RuleBook::embedded().unwrap();
        let on = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap();
        let least = |sector| minimum_wage(&book, sector, on).map(|(fils, _)| fils);
        assert_eq!(least("garments"), Some(Fils(230_000)));
        assert_eq!(least("education"), Some(Fils(290_000)));
        assert_eq!(least(""), None);
    }
}
