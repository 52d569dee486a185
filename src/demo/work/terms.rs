//! Where people work and for how much: invented employers, branches and
//! projects. Wages follow the rule book's minimum for the sector and day.

use crate::calendar::after;
use crate::dice::Dice;
use crate::facts;
use crate::proportions::{ABOVE_MINIMUM, INSURED, PROJECT_DINARS, WAGE_UNKNOWN_DINARS};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::placement::{Kind, Terms};

/// A productive branch: liwa, name, sector. Branches stand in villages, camps
/// and the badia (facts 5); the names are of places, not of companies.
const BRANCHES: &[(&str, &str, &str)] = &[
    ("mafraq-qasabah", "فرع رحاب الإنتاجي للألبسة", "garments"),
    ("mafraq-qasabah", "فرع بلعما الإنتاجي للألبسة", "garments"),
    ("mafraq-qasabah", "فرع منشية بني حسن الإنتاجي", "garments"),
    (
        "north-mazar",
        "فرع المزار الشمالي الإنتاجي للألبسة",
        "garments",
    ),
    ("koura", "فرع الكورة الإنتاجي للألبسة", "garments"),
    ("ajloun-qasabah", "فرع عجلون لصناعة المخللات", "food"),
    ("kufranjah", "فرع كفرنجة الإنتاجي للألبسة", "garments"),
    ("jerash-qasabah", "فرع سوف الإنتاجي للألبسة", "garments"),
    ("husseiniya", "فرع وادي عنيزة للمخبوزات", "food"),
    ("karak-qasabah", "فرع الكرك الإنتاجي للألبسة", "garments"),
    ("south-ghor", "فرع غور الصافي الإنتاجي", "garments"),
    ("busayra", "فرع بصيرا الإنتاجي للألبسة", "garments"),
    ("quweira", "فرع القويرة الإنتاجي", "food"),
    ("dhiban", "فرع ذيبان الإنتاجي للألبسة", "garments"),
    ("deir-alla", "فرع دير علا الإنتاجي للألبسة", "garments"),
    ("hashimiyah", "فرع السخنة الإنتاجي للألبسة", "garments"),
    ("jizah", "فرع الجيزة الإنتاجي للألبسة", "garments"),
];

/// Employers by sector; private education is the programme's largest (facts 3.3).
const EMPLOYERS: &[(u32, (&str, &str))] = &[
    (3, ("مدرسة البراعم الخاصة", "education")),
    (2, ("روضة لؤلؤة المستقبل", "education")),
    (2, ("مطعم بيت الضيافة", "hospitality")),
    (1, ("فندق الواحة الخضراء", "hospitality")),
    (2, ("مصنع الأمانة للبلاستيك", "manufacturing")),
    (2, ("شركة الإخلاص للتعبئة والتغليف", "manufacturing")),
    (2, ("شركة المسار للخدمات اللوجستية", "services")),
    (1, ("مركز الاتصال الموحّد", "services")),
    (2, ("أسواق أبو علاء المركزية", "trade")),
    (1, ("صيدلية الشفاء", "health")),
    (1, ("Al-Nour Medical Laboratory", "health")),
];

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
        Kind::Branch => dice.pick(BRANCHES),
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

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::place;

    #[test]
    fn every_branch_stands_in_a_liwa_that_exists() {
        for (liwa, name, _) in BRANCHES {
            assert!(place::liwa(liwa).is_some(), "{name}");
        }
    }
}
