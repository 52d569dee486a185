//! Who lives together: sexes, relations, ages and names that fit each other.

use crate::dice::Dice;
use crate::names::{FullName, Word, given};
use crate::proportions::*;
use masar_domain::person::{Leaving, Relation, Sex};

/// A mother is at least this old at a birth, and at most.
const YOUNGEST_MOTHER: u32 = 19;
const OLDEST_MOTHER: u32 = 42;
/// Older children have a household of their own.
const OLDEST_CHILD: u32 = 36;

/// A person before anything is known but age, name and place in the family.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) sex: Sex,
    pub(super) relation: Relation,
    /// Whole years today.
    pub(super) age: u32,
    pub(super) name: FullName,
    pub(super) origin: Origin,
    /// Why they are no longer a member.
    pub(super) leaves: Option<Leaving>,
}

/// Where a person's papers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Jordanian,
    /// Married in from abroad.
    ForeignSpouse,
    /// The child of a foreign father.
    ForeignFather,
}

/// The couple a family comes from; one of the two may be gone.
struct Couple {
    husband: FullName,
    wife: FullName,
    mother_age: u32,
}

/// The members of today, the head first, and now and then one of the past.
pub(super) fn drafts(dice: &mut Dice) -> Vec<Draft> {
    let size = dice.weighted(HOUSEHOLD_SIZES);
    let head_sex = match dice.chance(FEMALE_HEADS) {
        true => Sex::Female,
        false => Sex::Male,
    };
    let mut left = size - 1;
    let mut take = |wanted: bool| {
        let taken = wanted && left > 0;
        left -= u32::from(taken);
        taken
    };
    let spouse = match head_sex {
        Sex::Male | Sex::NotRecorded => take(dice.chance(HEAD_HAS_WIFE)),
        Sex::Female => take(dice.chance(HEAD_HAS_FOREIGN_HUSBAND)),
    };
    let others = [
        (Relation::Parent, WITH_A_PARENT),
        (Relation::Sibling, WITH_A_SIBLING),
        (Relation::Grandchild, WITH_A_GRANDCHILD),
        (Relation::OtherRelative, WITH_ANOTHER),
    ]
    .map(|(relation, share)| take(dice.chance(share)).then_some(relation));
    let children = left;
    let couple = couple(children, dice);
    let mut found = heads(head_sex, spouse, &couple, dice);
    let head_age = found[0].age;
    let head = found[0].name;
    for relation in others.into_iter().flatten() {
        found.push(other(relation, head_age, &head, &couple, dice));
    }
    let foreign = head_sex == Sex::Female && spouse;
    found.extend(brood(children, &couple, foreign, dice));
    if dice.chance(FORMER_MEMBER) {
        found.push(former(&couple, dice));
    }
    found
}

/// Who leaves a family, at what age today they would be, and why.
const FORMER: &[(Sex, Relation, (u32, u32), Leaving)] = &[
    (
        Sex::Female,
        Relation::Daughter,
        (19, 30),
        Leaving::MarriedOut,
    ),
    (Sex::Male, Relation::Son, (22, 34), Leaving::MovedOut),
    (Sex::Female, Relation::Parent, (66, 92), Leaving::Died),
    (Sex::Male, Relation::Parent, (66, 92), Leaving::Died),
];

/// Somebody who belonged to the family once. A mother too young for grown
/// children lost one of her parents.
fn former(couple: &Couple, dice: &mut Dice) -> Draft {
    let grown = couple.mother_age >= 34 + YOUNGEST_MOTHER;
    let rows = if grown { FORMER } else { &FORMER[2..] };
    let (sex, relation, ages, leaves) = dice.pick(rows);
    let name = match relation {
        Relation::Parent => FullName::draw(sex, dice),
        _ => couple.husband.child(given(sex, dice)),
    };
    Draft {
        sex,
        relation,
        age: years(ages.0, ages.1, dice),
        name,
        origin: Origin::Jordanian,
        leaves: Some(leaves),
    }
}

fn years(from: u32, to: u32, dice: &mut Dice) -> u32 {
    let drawn = dice.between(i64::from(from), i64::from(to));
    u32::try_from(drawn).unwrap_or(from)
}

fn couple(children: u32, dice: &mut Dice) -> Couple {
    let mother_age = match children {
        0 => years(46, 82, dice),
        _ => years((YOUNGEST_MOTHER + children + 2).max(25), 60, dice),
    };
    Couple {
        husband: FullName::draw(Sex::Male, dice),
        wife: FullName::draw(Sex::Female, dice),
        mother_age,
    }
}

fn heads(head: Sex, spouse: bool, couple: &Couple, dice: &mut Dice) -> Vec<Draft> {
    let person = |sex, relation, age, origin| Draft {
        sex,
        relation,
        age,
        name: match sex {
            Sex::Female => couple.wife,
            Sex::Male | Sex::NotRecorded => couple.husband,
        },
        origin,
        leaves: None,
    };
    let father_age = couple.mother_age + years(0, 8, dice);
    let foreign_wife = match dice.chance(FOREIGN_WIFE) {
        true => Origin::ForeignSpouse,
        false => Origin::Jordanian,
    };
    let (own, partner) = match head {
        Sex::Female => (
            couple.mother_age,
            (Sex::Male, father_age, Origin::ForeignSpouse),
        ),
        Sex::Male | Sex::NotRecorded => {
            (father_age, (Sex::Female, couple.mother_age, foreign_wife))
        }
    };
    let mut found = vec![person(head, Relation::Head, own, Origin::Jordanian)];
    if spouse {
        let (sex, age, origin) = partner;
        found.push(person(sex, Relation::Spouse, age, origin));
    }
    found
}

/// A parent, sibling or grandchild, where the head's age allows one; somebody
/// else of the kin otherwise.
fn other(
    relation: Relation,
    head_age: u32,
    head: &FullName,
    couple: &Couple,
    dice: &mut Dice,
) -> Draft {
    let sex = dice.pick(&[Sex::Female, Sex::Female, Sex::Male]);
    let own = given(sex, dice);
    let (relation, age, name) = match relation {
        Relation::Parent if head_age <= 62 => {
            let name = match sex {
                Sex::Male | Sex::NotRecorded => head.parent(dice),
                Sex::Female => FullName::draw(Sex::Female, dice),
            };
            (relation, head_age + years(20, 30, dice), name)
        }
        Relation::Sibling if head_age <= 75 => {
            let age = (head_age + 4).saturating_sub(years(0, 8, dice));
            (relation, age, head.sibling(own))
        }
        Relation::Grandchild if head_age >= 48 => {
            let father = couple.husband.child(given(Sex::Male, dice));
            (relation, years(1, 10, dice), father.child(own))
        }
        _ => {
            let age = years(5, 70, dice);
            (Relation::OtherRelative, age, FullName::draw(sex, dice))
        }
    };
    Draft {
        sex,
        relation,
        age,
        name,
        origin: Origin::Jordanian,
        leaves: None,
    }
}

/// The children, the eldest first, no two of one age or one name.
fn brood(count: u32, couple: &Couple, foreign: bool, dice: &mut Dice) -> Vec<Draft> {
    let youngest = couple.mother_age.saturating_sub(OLDEST_MOTHER);
    let eldest = (couple.mother_age - YOUNGEST_MOTHER).min(OLDEST_CHILD);
    let mut ages: Vec<u32> = (youngest..=eldest).collect();
    let mut found: Vec<Draft> = Vec::new();
    let mut names: Vec<Word> = vec![couple.husband.own, couple.wife.own];
    for _ in 0..count {
        if ages.is_empty() {
            break;
        }
        let at = dice.below(u32::try_from(ages.len()).unwrap_or(1));
        let age = ages.swap_remove(at as usize);
        let child = child(age, couple, foreign, &names, dice);
        names.push(child.name.own);
        found.push(child);
    }
    found.sort_by_key(|child| std::cmp::Reverse(child.age));
    found
}

fn child(age: u32, couple: &Couple, foreign: bool, taken: &[Word], dice: &mut Dice) -> Draft {
    let (sex, relation) = match dice.below(2) {
        0 => (Sex::Female, Relation::Daughter),
        _ => (Sex::Male, Relation::Son),
    };
    let mut own = given(sex, dice);
    while taken.contains(&own) {
        own = given(sex, dice);
    }
    let origin = match foreign {
        true => Origin::ForeignFather,
        false => Origin::Jordanian,
    };
    Draft {
        sex,
        relation,
        age,
        name: couple.husband.child(own),
        origin,
        leaves: None,
    }
}
