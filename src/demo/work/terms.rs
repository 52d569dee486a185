//! Where people work and for how much: invented employers, branches and
//! projects. Wages follow the rule book's minimum for the sector and day.

use crate::calendar::after;
use crate::dice::Dice;
use crate::employers::{BRANCHES, Branch, EMPLOYERS};
use crate::facts;
use crate::proportions::{ABOVE_MINIMUM, INSURED, PROJECT_DINARS, WAGE_UNKNOWN_DINARS};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::placement::{Kind, Terms};

/// Projects at home or of one's own.
const PROJECTS: &[(&str, &str)] = &[
    ("مشغل خياطة منزلي", "garments"),
    ("مطبخ إنتاجي منزلي", "food"),
    ("تربية أغنام وصناعة ألبان", "agriculture"),
    ("بقالة صغيرة في الحي", "trade"),
    ("صالون تجميل منزلي", "services"),
    ("مشتل زهور", "agriculture"),
];

/// What was agreed for work that begins on a day.
pub(super) fn of(kind: Kind, from: NaiveDate, scene: &Scene, dice: &mut Dice) -> Terms {
    let (liwa, name, sector) = place(kind, dice);
    let hired = kind != Kind::Project;
    let insured = hired && dice.chance(INSURED);
    let mut terms = Terms {
        kind,
        employer: name.to_owned(),
        sector: sector.to_owned(),
        liwa: liwa.to_owned(),
        wage: Fils(WAGE_UNKNOWN_DINARS * 1000),
        contract_from: hired.then_some(from),
        social_security_from: insured.then(|| after(from, dice.between(0, 9))),
    };
    terms.wage = wage(&terms, from, scene, dice);
    terms
}

fn place(kind: Kind, dice: &mut Dice) -> (&'static str, &'static str, &'static str) {
    match kind {
        Kind::Branch => {
            let Branch { liwa, name, sector } = *dice.one_of(BRANCHES);
            (liwa, name, sector)
        }
        Kind::Employer => {
            let (name, sector) = dice.weighted(EMPLOYERS);
            ("", name, sector)
        }
        Kind::Project => {
            let (name, sector) = dice.pick(PROJECTS);
            ("", name, sector)
        }
    }
}

fn wage(terms: &Terms, from: NaiveDate, scene: &Scene, dice: &mut Dice) -> Fils {
    if terms.kind == Kind::Project {
        let (least, most) = PROJECT_DINARS;
        return Fils(dice.between(least / 5, most / 5) * 5000);
    }
    let least = facts::minimum_wage(scene.book, scene.id, terms, from).unwrap_or(terms.wage);
    let more = match terms.kind == Kind::Employer && dice.chance(ABOVE_MINIMUM) {
        true => dice.between(1, 12) * 5000,
        false => 0,
    };
    Fils(least.0 + more)
}
