//! A person of a household.

use crate::PersonId;
use crate::dated::{Moment, maybe_day};
use crate::identity::{Identity, NationalNumber};
use crate::vocabulary::vocabulary;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A name as the papers write it. At least one script is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// Own, father's, grandfather's and family name, in Arabic letters.
    pub arabic: String,
    /// The same in Latin letters, where a paper or a bank gives it.
    pub latin: String,
}

impl PersonName {
    /// The Arabic name, or the Latin one where there is none.
    pub fn shown(&self) -> &str {
        if self.arabic.is_empty() {
            &self.latin
        } else {
            &self.arabic
        }
    }
}

vocabulary! {
    Sex {
        Female = "female",
        Male = "male",
        /// A list that does not say: nothing is made up from a name.
        NotRecorded = "not-recorded",
    }
}

vocabulary! {
    /// Relation to the head of the household.
    Relation {
        Head = "head",
        Spouse = "spouse",
        Son = "son",
        Daughter = "daughter",
        Parent = "parent",
        Sibling = "sibling",
        Grandchild = "grandchild",
        OtherRelative = "other-relative",
        NotRelated = "not-related",
    }
}

vocabulary! {
    /// Highest education. The vocational ones lengthen wage support (S56).
    Education {
        None = "none",
        Basic = "basic",
        Secondary = "secondary",
        /// A graduate of the Vocational Training Corporation.
        Vtc = "vtc",
        /// A BTEC vocational certificate.
        Btec = "btec",
        Diploma = "diploma",
        University = "university",
    }
}

vocabulary! {
    /// What a person does now, outside placements that the register follows.
    Work {
        NotWorking = "not-working",
        Seeking = "seeking",
        Informal = "informal",
        Formal = "formal",
        Student = "student",
        Homemaker = "homemaker",
        Retired = "retired",
        Unable = "unable",
    }
}

impl Relation {
    /// What somebody of that sex is to a person who is this to them: the
    /// parent of a daughter, the son of a parent.
    pub fn turned(self, sex: Sex) -> Relation {
        match (self, sex) {
            (Relation::Head, _) => Relation::Head,
            (Relation::Spouse, _) => Relation::Spouse,
            (Relation::Son | Relation::Daughter, _) => Relation::Parent,
            (Relation::Parent, Sex::Female) => Relation::Daughter,
            (Relation::Parent, Sex::Male) => Relation::Son,
            // A child all the same, but nobody says which word fits.
            (Relation::Parent, Sex::NotRecorded) => Relation::OtherRelative,
            (Relation::Sibling, _) => Relation::Sibling,
            (Relation::Grandchild | Relation::OtherRelative, _) => Relation::OtherRelative,
            (Relation::NotRelated, _) => Relation::NotRelated,
        }
    }
}

/// When a person was born, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Birth {
    Unknown,
    Year(i32),
    On(#[serde(with = "crate::dated::day")] NaiveDate),
}

impl Birth {
    /// Whole years on `date`: where only the year is known, the years that
    /// will be complete at the end of that year.
    pub fn age_on(self, date: NaiveDate) -> Option<u32> {
        let years = match self {
            Birth::Unknown => return None,
            Birth::Year(year) => date.year().saturating_sub(year),
            Birth::On(born) => return date.years_since(born),
        };
        u32::try_from(years).ok()
    }

    pub fn year(self) -> Option<i32> {
        match self {
            Birth::Unknown => None,
            Birth::Year(year) => Some(year),
            Birth::On(born) => Some(born.year()),
        }
    }
}

/// A recorded disability and the days it holds. Open where it has no end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disability {
    #[serde(with = "crate::dated::day")]
    pub from: NaiveDate,
    #[serde(with = "maybe_day")]
    pub until: Option<NaiveDate>,
    /// What it is and which paper shows it, in the researcher's words.
    pub evidence: String,
    pub recorded: Moment,
}

vocabulary! {
    /// Why a person is no longer a member of a household.
    Leaving {
        Died = "died",
        MarriedOut = "married-out",
        MovedOut = "moved-out",
        Divorced = "divorced",
        RecordedInError = "recorded-in-error",
    }
}

/// The day a membership ended, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    #[serde(with = "crate::dated::day")]
    pub on: NaiveDate,
    pub why: Leaving,
    pub recorded: Moment,
}

/// What is known of a person that a form can correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    pub name: PersonName,
    pub identity: Identity,
    pub birth: Birth,
    pub sex: Sex,
    pub relation: Relation,
    pub education: Option<Education>,
    pub work: Option<Work>,
}

/// A member of a household, from joining to leaving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: PersonId,
    pub particulars: Particulars,
    pub disabilities: Vec<Disability>,
    #[serde(with = "crate::dated::day")]
    pub joined: NaiveDate,
    pub left: Option<Left>,
}

impl Member {
    /// Whether the person belonged to the household on `date`.
    pub fn is_member_on(&self, date: NaiveDate) -> bool {
        self.joined <= date && self.left.as_ref().is_none_or(|left| date < left.on)
    }

    /// Whether the person belongs to the household on some day after `date`.
    pub(crate) fn stays_past(&self, date: NaiveDate) -> bool {
        self.left.as_ref().is_none_or(|left| left.on > date)
    }

    /// The national number this person keeps others from having. Whoever left
    /// alive may be registered elsewhere; a dead person's number is nobody's.
    pub fn number_held(&self) -> Option<NationalNumber> {
        let gone = self.left.as_ref();
        let holds = gone.is_none_or(|left| left.why == Leaving::Died);
        holds.then(|| self.particulars.identity.number()).flatten()
    }

    /// Whether a disability was on record as holding on `date`.
    pub fn has_disability_on(&self, date: NaiveDate) -> bool {
        self.disability_since(date).is_some()
    }

    /// The first day of those disabilities that hold on `date`. Of two records
    /// that begin on one day the later one counts: so an end is put on record.
    pub fn disability_since(&self, date: NaiveDate) -> Option<NaiveDate> {
        let held = self.disabilities.iter().map(|one| (one.from, one.until));
        held_since(held, date)
    }
}

/// The same for the days of disabilities alone, in the order recorded.
pub(crate) fn held_since(
    mut later: impl Iterator<Item = (NaiveDate, Option<NaiveDate>)> + Clone,
    date: NaiveDate,
) -> Option<NaiveDate> {
    let mut since: Option<NaiveDate> = None;
    while let Some((from, until)) = later.next() {
        let holds = from <= date && until.is_none_or(|until| date <= until);
        if holds && !later.clone().any(|(other, _)| other == from) {
            since = Some(since.map_or(from, |day| day.min(from)));
        }
    }
    since
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_birth_counts_the_years_complete_at_its_end() {
        let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let exact = Birth::On(date(2008, 3, 15));
        assert_eq!(exact.age_on(date(2026, 3, 14)), Some(17));
        assert_eq!(exact.age_on(date(2026, 3, 15)), Some(18));
        assert_eq!(Birth::Year(2008).age_on(date(2026, 1, 1)), Some(18));
        assert_eq!(Birth::Unknown.age_on(date(2026, 1, 1)), None);
        assert_eq!(Birth::Year(2030).age_on(date(2026, 1, 1)), None);
        assert_eq!(Birth::Year(i32::MAX).age_on(NaiveDate::MIN), None);
    }
}
