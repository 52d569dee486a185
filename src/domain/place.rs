//! Places: 12 governorates and 51 liwa, as data in both languages.
//!
//! Below a liwa a place is free text (89 sub-districts and countless villages
//! are not listed: domain facts 10.2).

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// A name in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Bilingual {
    pub en: String,
    pub ar: String,
}

/// One of Jordan's twelve governorates.
#[derive(Debug, Deserialize)]
pub struct Governorate {
    /// ISO 3166-2 without the country: `IR`. Beware: `MA` is Mafraq, `MN` Ma'an.
    pub iso: String,
    /// What filters and files write: `irbid`.
    pub code: String,
    pub name: Bilingual,
    pub liwa: Vec<Liwa>,
}

/// A district (لواء) of a governorate.
#[derive(Debug, Deserialize)]
pub struct Liwa {
    /// Unique in the country: `ramtha`.
    pub code: String,
    pub name: Bilingual,
    /// Codes of the liwa it shares a boundary with, also across governorates.
    pub neighbours: Vec<String>,
}

#[derive(Deserialize)]
struct Places {
    governorate: Vec<Governorate>,
}

static PLACES: LazyLock<Vec<Governorate>> = LazyLock::new(|| {
    // The table ships inside the program and a test reads it, so it is never
    // broken in a released build; an empty country is the harmless answer.
    toml::from_str::<Places>(include_str!("data/places.toml"))
        .map(|places| places.governorate)
        .unwrap_or_default()
});

/// All governorates in the order of the department of statistics.
pub fn governorates() -> &'static [Governorate] {
    &PLACES
}

/// A governorate by its code.
pub fn governorate(code: &str) -> Option<&'static Governorate> {
    PLACES.iter().find(|g| g.code == code)
}

/// A liwa by its code, with the governorate it lies in.
pub fn liwa(code: &str) -> Option<(&'static Governorate, &'static Liwa)> {
    PLACES
        .iter()
        .flat_map(|g| g.liwa.iter().map(move |l| (g, l)))
        .find(|(_, liwa)| liwa.code == code)
}

/// Whether two governorates share a boundary.
pub fn are_neighbours(one: &str, other: &str) -> bool {
    let of = governorate(one).into_iter().flat_map(|g| &g.liwa);
    let mut across = of.flat_map(|liwa| &liwa.neighbours);
    one != other && across.any(|code| liwa(code).is_some_and(|(g, _)| g.code == other))
}

/// Where a household lives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Code of the governorate; empty where it is not known.
    pub governorate: String,
    /// Code of the liwa; empty where it is not known.
    pub liwa: String,
    /// Sub-district, town, village or camp, as people say it.
    pub locality: String,
    /// Street, building, landmark.
    pub detail: String,
}

impl Address {
    /// Moves it, by codes; what is not given stays. A district of another
    /// governorate falls away, and a governorate follows from the district.
    pub fn move_to(&mut self, governorate: Option<&str>, liwa_code: Option<&str>) {
        if let Some(code) = governorate {
            code.clone_into(&mut self.governorate);
            let elsewhere = |known: &Governorate| known.code != code;
            if liwa_code.is_none() && liwa(&self.liwa).is_some_and(|(known, _)| elsewhere(known)) {
                self.liwa.clear();
            }
        }
        if let Some(code) = liwa_code {
            code.clone_into(&mut self.liwa);
            if let (None, Some((known, _))) = (governorate, liwa(code)) {
                self.governorate.clone_from(&known.code);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_country_has_twelve_governorates_and_fifty_one_liwa() {
        let counts: Vec<(&str, usize)> = governorates()
            .iter()
            .map(|g| (g.iso.as_str(), g.liwa.len()))
            .collect();
        let expected = [
            ("AM", 9),
            ("BA", 5),
            ("AZ", 3),
            ("MD", 2),
            ("IR", 9),
            ("MA", 4),
            ("JA", 1),
            ("AJ", 2),
            ("KA", 7),
            ("AT", 3),
            ("MN", 4),
            ("AQ", 2),
        ];
        assert_eq!(counts, expected);
    }

    #[test]
    fn neighbours_are_known_and_neighbours_of_each_other() {
        for (_, one) in governorates()
            .iter()
            .flat_map(|g| g.liwa.iter().map(move |l| (g, l)))
        {
            assert!(!one.neighbours.is_empty(), "{} is no island", one.code);
            for code in &one.neighbours {
                let (_, other) = liwa(code).unwrap();
                assert_ne!(one.code, other.code);
                assert!(other.neighbours.contains(&one.code), "{} {code}", one.code);
            }
        }
        let ramtha = &liwa("ramtha").unwrap().1.neighbours;
        assert!(ramtha.contains(&"bani-obeid".to_owned()));
        assert!(!ramtha.contains(&"petra".to_owned()));
    }

    #[test]
    fn governorates_touch_where_their_liwa_do() {
        assert!(are_neighbours("irbid", "mafraq") && are_neighbours("mafraq", "irbid"));
        assert!(!are_neighbours("irbid", "aqaba") && !are_neighbours("irbid", "irbid"));
    }

    #[test]
    fn no_code_stands_twice_and_no_name_is_empty() {
        let mut codes = HashSet::new();
        for g in governorates() {
            assert!(codes.insert(g.code.clone()), "{}", g.code);
            for l in &g.liwa {
                assert!(codes.insert(format!("liwa {}", l.code)), "{}", l.code);
                assert!(!l.name.ar.is_empty() && !l.name.en.is_empty());
            }
        }
        assert_eq!(governorate("mafraq").unwrap().iso, "MA");
        assert_eq!(liwa("ramtha").unwrap().0.code, "irbid");
    }
}
