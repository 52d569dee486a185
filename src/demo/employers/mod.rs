//! Who employs: invented employers, investors and their productive branches,
//! and which of their vacancies a job fills.
//!
//! Employers come before households and are numbered from 1: a register that
//! is given them first knows them by the numbers that the stories use.

mod story;

use masar_domain::placement::{Kind, Terms};
use masar_domain::{EmployerId, HouseholdId, VacancyId};

pub use story::EmployerStory;
pub(crate) use story::{KNOWN_SINCE, all};

/// A productive branch. Branches stand in villages, camps and the badia (facts
/// 5); the names are of places, not of companies.
pub(crate) struct Branch {
    pub(crate) liwa: &'static str,
    pub(crate) name: &'static str,
    pub(crate) sector: &'static str,
}

const fn branch(liwa: &'static str, name: &'static str, sector: &'static str) -> Branch {
    Branch { liwa, name, sector }
}

/// The branches, those of one investor after those of another.
pub(crate) const BRANCHES: &[Branch] = &[
    branch("mafraq-qasabah", "فرع رحاب الإنتاجي للألبسة", "garments"),
    branch("mafraq-qasabah", "فرع بلعما الإنتاجي للألبسة", "garments"),
    branch("mafraq-qasabah", "فرع منشية بني حسن الإنتاجي", "garments"),
    branch(
        "north-mazar",
        "فرع المزار الشمالي الإنتاجي للألبسة",
        "garments",
    ),
    branch("koura", "فرع الكورة الإنتاجي للألبسة", "garments"),
    branch("ajloun-qasabah", "فرع عجلون لصناعة المخللات", "food"),
    branch("kufranjah", "فرع كفرنجة الإنتاجي للألبسة", "garments"),
    branch("jerash-qasabah", "فرع سوف الإنتاجي للألبسة", "garments"),
    branch("husseiniya", "فرع وادي عنيزة للمخبوزات", "food"),
    branch("karak-qasabah", "فرع الكرك الإنتاجي للألبسة", "garments"),
    branch("south-ghor", "فرع غور الصافي الإنتاجي", "garments"),
    branch("busayra", "فرع بصيرا الإنتاجي للألبسة", "garments"),
    branch("quweira", "فرع القويرة الإنتاجي", "food"),
    branch("dhiban", "فرع ذيبان الإنتاجي للألبسة", "garments"),
    branch("deir-alla", "فرع دير علا الإنتاجي للألبسة", "garments"),
    branch("hashimiyah", "فرع السخنة الإنتاجي للألبسة", "garments"),
    branch("jizah", "فرع الجيزة الإنتاجي للألبسة", "garments"),
];

/// Employers by sector; private education is the programme's largest (facts 3.3).
pub(crate) const EMPLOYERS: &[(u32, (&str, &str))] = &[
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

/// Where each employer's workplace is.
const WORKPLACES: [&str; EMPLOYERS.len()] = [
    "irbid-qasabah",
    "ramtha",
    "irbid-qasabah",
    "jerash-qasabah",
    "russeifa",
    "zarqa-qasabah",
    "sahab",
    "amman-qasabah",
    "bani-obeid",
    "mafraq-qasabah",
    "irbid-qasabah",
];

/// Investors in branches, and how many of the branches are theirs.
const INVESTORS: [(&str, usize); 4] = [
    ("شركة سهول الشمال للألبسة", 5),
    ("شركة روابي عجلون وجرش الصناعية", 3),
    ("شركة مشاغل الجنوب للألبسة والأغذية", 5),
    ("شركة وادي الأردن للمشاغل الإنتاجية", 4),
];

/// Households up to this number have their jobs linked to vacancies: seats are
/// counted, and an office can be of any size.
pub(crate) const LINKED: u32 = 400;
/// The employer found to pay late, by number.
const PAYS_LATE: u32 = 9;
/// Seats of a vacancy: more than those households fill.
const SEATS: u16 = 18;
const BRANCH_SEATS: u16 = 12;

/// The vacancy that a job of a household fills.
pub(crate) fn vacancy(household: HouseholdId, terms: &Terms) -> Option<VacancyId> {
    if household.number > LINKED {
        return None;
    }
    match terms.kind {
        Kind::Project => None,
        Kind::Employer => {
            let mut all = (1..).zip(EMPLOYERS);
            let (number, _) = all.find(|(_, (_, (name, _)))| *name == terms.employer)?;
            Some(VacancyId {
                employer: EmployerId(number),
                no: 1,
            })
        }
        Kind::Branch => {
            let at = BRANCHES.iter().position(|b| b.name == terms.employer)?;
            let mut first = 0;
            for (number, (_, count)) in (1..).zip(INVESTORS) {
                if at < first + count {
                    let others = u32::try_from(EMPLOYERS.len()).ok()?;
                    return Some(VacancyId {
                        employer: EmployerId(others + number),
                        no: u16::try_from(at - first + 1).ok()?,
                    });
                }
                first += count;
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::place;

    #[test]
    fn every_workplace_stands_in_a_liwa_that_exists_and_every_branch_has_an_investor() {
        let branches = BRANCHES.iter().map(|branch| branch.liwa);
        for liwa in branches.chain(WORKPLACES) {
            assert!(place::liwa(liwa).is_some(), "{liwa}");
        }
        let theirs: usize = INVESTORS.iter().map(|(_, count)| count).sum();
        assert_eq!(theirs, BRANCHES.len());
    }
}
