//! The fields in which two records of one person may differ.

use crate::identity::{Identity, NoNumber};
use crate::person::{Birth, Disability, Member, Particulars, Relation, Sex};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A field of a person's record, of which one of two values holds.
    Held {
        Name = "name",
        Latin = "latin",
        Number = "number",
        Birth = "birth",
        Sex = "sex",
        /// To the head; only within one household.
        Relation = "relation",
        Education = "education",
        Work = "work",
        /// Those of the other record come to those of the one that is kept.
        Disability = "disability",
    }
}

impl Held {
    /// The id of its name in the message catalogue.
    pub fn message(self) -> String {
        format!("merge-held-{}", self.code())
    }

    /// The fields in which the two differ and the one that gives way says
    /// something. A head who is kept stays head.
    pub fn offered(kept: &Member, gone: &Member) -> Vec<Held> {
        let all = Held::ALL.iter().copied();
        all.filter(|held| held.is_offered(kept, gone)).collect()
    }

    fn is_offered(self, kept: &Member, gone: &Member) -> bool {
        let (a, b) = (&kept.particulars, &gone.particulars);
        match self {
            Held::Disability => !unknown_to(kept, gone).is_empty(),
            Held::Relation => {
                let together = kept.id.household == gone.id.household;
                together && a.relation != Relation::Head && a.relation != b.relation
            }
            _ => self.says(b) > 0 && self.differs(a, b),
        }
    }

    fn differs(self, a: &Particulars, b: &Particulars) -> bool {
        match self {
            Held::Name => a.name.arabic != b.name.arabic,
            Held::Latin => a.name.latin != b.name.latin,
            Held::Number => a.identity != b.identity,
            Held::Birth => a.birth != b.birth,
            Held::Sex => a.sex != b.sex,
            Held::Relation => a.relation != b.relation,
            Held::Education => a.education != b.education,
            Held::Work => a.work != b.work,
            Held::Disability => false,
        }
    }

    /// How much a record says in this field: nothing, something, or all.
    fn says(self, known: &Particulars) -> u8 {
        let something = |there: bool| 2 * u8::from(there);
        match self {
            Held::Name => something(!known.name.arabic.trim().is_empty()),
            Held::Latin => something(!known.name.latin.trim().is_empty()),
            Held::Number => match known.identity {
                Identity::Known(_) => 2,
                Identity::Absent(NoNumber::NotRecorded) => 0,
                Identity::Absent(_) => 1,
            },
            Held::Birth => match known.birth {
                Birth::Unknown => 0,
                Birth::Year(_) => 1,
                Birth::On(_) => 2,
            },
            Held::Sex => something(known.sex != Sex::NotRecorded),
            Held::Education => something(known.education.is_some()),
            Held::Work => something(known.work.is_some()),
            Held::Relation | Held::Disability => 1,
        }
    }

    /// Whether the value of the record that gives way holds unless somebody
    /// says otherwise: it says more, or the household would be without a head.
    pub(super) fn is_taken(self, kept: &Member, gone: &Member) -> bool {
        let (a, b) = (&kept.particulars, &gone.particulars);
        match self {
            Held::Relation => b.relation == Relation::Head,
            Held::Disability => kept.disabilities.is_empty(),
            // A year is less than a day of that year; of another year it is a
            // different answer.
            Held::Birth => match (a.birth, b.birth) {
                (Birth::Unknown, _) => true,
                (Birth::Year(year), other @ Birth::On(_)) => other.year() == Some(year),
                _ => false,
            },
            _ => self.says(a) < self.says(b),
        }
    }

    pub(super) fn take(self, known: &mut Particulars, other: &Particulars) {
        match self {
            Held::Name => known.name.arabic.clone_from(&other.name.arabic),
            Held::Latin => known.name.latin.clone_from(&other.name.latin),
            Held::Number => known.identity = other.identity,
            Held::Birth => known.birth = other.birth,
            Held::Sex => known.sex = other.sex,
            Held::Relation => known.relation = other.relation,
            Held::Education => known.education = other.education,
            Held::Work => known.work = other.work,
            Held::Disability => {}
        }
    }
}

/// The disabilities of `gone` whose days the other record does not have. Of
/// several that begin on one day the last counts, so each comes once.
pub(super) fn unknown_to(kept: &Member, gone: &Member) -> Vec<Disability> {
    let days = |one: &Disability| (one.from, one.until);
    let last = |of: &'_ Member, from| {
        let known = of.disabilities.iter().rev();
        known.clone().find(|one| one.from == from).map(days)
    };
    let counts = gone.disabilities.iter().filter(|one| {
        last(gone, one.from) == Some(days(one)) && last(kept, one.from) != Some(days(one))
    });
    let mut found: Vec<Disability> = Vec::new();
    for one in counts {
        if !found.iter().any(|known| days(known) == days(one)) {
            found.push(one.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dated::Moment;
    use crate::merging::Records;
    use crate::person::{Education, PersonName};
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn member(id: &str) -> Member {
        Member {
            id: id.parse().unwrap(),
            particulars: Particulars {
                name: PersonName {
                    arabic: "رحاب".into(),
                    latin: String::new(),
                },
                identity: Identity::Absent(NoNumber::NotRecorded),
                birth: Birth::Year(1988),
                sex: Sex::Female,
                relation: Relation::Daughter,
                education: None,
                work: None,
            },
            disabilities: Vec::new(),
            joined: day("2020-01-01"),
            left: None,
        }
    }

    #[test]
    fn what_is_filled_holds_over_what_is_empty_and_then_the_kept_one() {
        let (mut kept, mut gone) = (member("IRB-1.1"), member("IRB-1.2"));
        gone.particulars.name.latin = "Rihab".into();
        gone.particulars.identity = Identity::Known("9882024319".parse().unwrap());
        gone.particulars.birth = Birth::On(day("1988-03-07"));
        gone.particulars.name.arabic = "رحاب فائق".into();
        kept.particulars.education = Some(Education::Vtc);
        let records = Records::new(&kept, &gone);
        let taken: Vec<Held> = records.taken.iter().copied().collect();
        assert_eq!(taken, [Held::Latin, Held::Number, Held::Birth]);
        let known = records.particulars();
        assert_eq!(known.name.arabic, "رحاب");
        assert_eq!(known.name.latin, "Rihab");
        assert_eq!(known.birth, Birth::On(day("1988-03-07")));
        assert_eq!(known.education, Some(Education::Vtc));
        // Education is not offered: the other record says nothing of it.
        let offered = Held::offered(&kept, &gone);
        assert!(offered.contains(&Held::Name) && !offered.contains(&Held::Education));
        gone.particulars.birth = Birth::On(day("1987-03-07"));
        assert!(!Records::new(&kept, &gone).taken.contains(&Held::Birth));
    }

    #[test]
    fn a_relation_is_offered_within_one_household_and_the_head_stays_head() {
        let (mut kept, mut gone) = (member("IRB-1.1"), member("IRB-1.2"));
        gone.particulars.relation = Relation::Head;
        assert!(Records::new(&kept, &gone).taken.contains(&Held::Relation));
        gone.id = "IRB-2.1".parse().unwrap();
        assert!(!Held::offered(&kept, &gone).contains(&Held::Relation));
        gone.id = "IRB-1.2".parse().unwrap();
        kept.particulars.relation = Relation::Head;
        gone.particulars.relation = Relation::Spouse;
        assert!(!Held::offered(&kept, &gone).contains(&Held::Relation));
    }

    #[test]
    fn a_disability_comes_over_once_and_only_where_it_is_new() {
        let since = |from: &str, until: Option<&str>| Disability {
            from: day(from),
            until: until.map(day),
            evidence: "لجنة".into(),
            recorded: Moment(5),
        };
        let (mut kept, mut gone) = (member("IRB-1.1"), member("IRB-1.2"));
        gone.disabilities = vec![
            since("2021-01-01", None),
            since("2021-01-01", Some("2023-01-01")),
            since("2024-01-01", None),
            since("2024-01-01", None),
        ];
        let days = |records: &Records| {
            let over = records.disabilities().into_iter();
            over.map(|one| (one.from, one.until)).collect::<Vec<_>>()
        };
        let both = [
            (day("2021-01-01"), Some(day("2023-01-01"))),
            (day("2024-01-01"), None),
        ];
        assert_eq!(days(&Records::new(&kept, &gone)), both);
        kept.disabilities = vec![since("2024-01-01", None)];
        // Whoever has one on record keeps that, until somebody says otherwise.
        let mut records = Records::new(&kept, &gone);
        assert_eq!(days(&records), []);
        records.taken.insert(Held::Disability);
        assert_eq!(days(&records), both[..1]);
    }
}
