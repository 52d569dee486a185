//! An invented family: who lives together, since when, and what is known of
//! each. Nothing of aid or work is decided here.
//!
//! People are numbered as the register will number them: those there on the
//! day of registration first, those who joined later after them, by day.

mod draft;
mod particulars;

use crate::calendar::after;
use crate::dice::Dice;
use crate::identity::national_number;
use crate::proportions::{DISABILITY, DISABILITY_RECORDED_LATER};
use chrono::NaiveDate;
use draft::{Draft, drafts};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Birth, Leaving, Particulars};
use particulars::Known;

/// The days a family's story may use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) registered: NaiveDate,
    /// The last day on which anything happened.
    pub(crate) until: NaiveDate,
}

/// A disability: since when, what shows it, and when the office learned of it
/// (none: at registration).
#[derive(Clone, Debug)]
pub(crate) struct Disabled {
    pub(crate) from: NaiveDate,
    pub(crate) evidence: &'static str,
    pub(crate) recorded: Option<NaiveDate>,
}

/// A person of the family, with everything a story needs.
#[derive(Clone, Debug)]
pub(crate) struct Relative {
    /// The running number in the household.
    pub(crate) no: u16,
    pub(crate) born: NaiveDate,
    pub(crate) particulars: Particulars,
    pub(crate) joined: NaiveDate,
    pub(crate) left: Option<(NaiveDate, Leaving)>,
    pub(crate) disabled: Option<Disabled>,
}

/// The people of a household, in the order of their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    pub(crate) people: Vec<Relative>,
}

impl Family {
    /// The head, who is always the first.
    pub(crate) fn head(&self) -> &Particulars {
        &self.people[0].particulars
    }

    /// Those who could take up work on a day: of age, present, born on a day
    /// that is known.
    pub(crate) fn workers(&self, on: NaiveDate, ages: (u32, u32)) -> Vec<&Relative> {
        let of_age = |person: &&Relative| {
            let age = person.particulars.birth.age_on(on);
            matches!(person.particulars.birth, Birth::On(_))
                && age.is_some_and(|age| (ages.0..=ages.1).contains(&age))
        };
        let here = |person: &&Relative| person.joined <= on && person.left.is_none();
        self.people.iter().filter(here).filter(of_age).collect()
    }
}

/// Composes the family of a household.
pub(crate) fn compose(household: u32, days: Days, dice: &mut Dice) -> Family {
    let drafts = drafts(dice);
    let mut people: Vec<Relative> = drafts
        .iter()
        .map(|draft| relative(draft, days, dice))
        .collect();
    // A stable sort: the head stays first, late joiners go to the end.
    people.sort_by_key(|person| person.joined);
    for (place, person) in (0..).zip(&mut people) {
        person.no = place + 1;
        if let Identity::Known(_) = person.particulars.identity {
            person.particulars.identity = national_number(household, place)
                .map_or(Identity::Absent(NoNumber::NotRecorded), Identity::Known);
        }
    }
    Family { people }
}

fn relative(draft: &Draft, days: Days, dice: &mut Dice) -> Relative {
    let born = after(
        days.until,
        -(i64::from(draft.age) * 365 + dice.between(10, 360)),
    );
    let known = Known {
        born,
        age: draft.age,
        sex: draft.sex,
        relation: draft.relation,
    };
    let joined = match born > days.registered {
        true => after(born, dice.between(15, 70)).min(days.until),
        false => days.registered,
    };
    Relative {
        no: 0,
        born,
        particulars: particulars::of(draft, &known, days.until, dice),
        joined,
        left: draft.leaves.map(|why| (dice.day(joined, days.until), why)),
        disabled: disability(draft, born, joined, days, dice),
    }
}

fn disability(
    draft: &Draft,
    born: NaiveDate,
    joined: NaiveDate,
    days: Days,
    dice: &mut Dice,
) -> Option<Disabled> {
    if !dice.chance(DISABILITY) {
        return None;
    }
    let from = dice.day(born, joined);
    let evidence = dice.pick(particulars::EVIDENCE);
    // Of somebody who left, nothing more is recorded.
    let late = draft.leaves.is_none() && dice.chance(DISABILITY_RECORDED_LATER);
    let recorded = late.then(|| dice.day(joined, days.until));
    Some(Disabled {
        from,
        evidence,
        recorded,
    })
}
