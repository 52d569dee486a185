//! What is known of a person: papers, birth, schooling, work.

use super::draft::{Draft, Origin};
use crate::dice::{Dice, PerMille};
use crate::proportions::{BIRTH_UNKNOWN, GAZA_ORIGIN, NUMBER_NOT_RECORDED, ONLY_BIRTH_YEAR};
use chrono::{Datelike, NaiveDate};
use masar_domain::identity::{Identity, NationalNumber, NoNumber};
use masar_domain::person::{Birth, Education, Particulars, Relation, Sex, Work};

/// What shows a disability.
pub(super) const EVIDENCE: &[&str] = &[
    "تقرير اللجنة الطبية اللوائية: إعاقة حركية",
    "تقرير طبي حكومي: ضعف سمع شديد",
    "بطاقة تعريفية من المجلس الأعلى لحقوق الأشخاص ذوي الإعاقة",
    "تقرير اللجنة الطبية: إعاقة بصرية",
    "تقرير طبي: إعاقة ذهنية بسيطة",
    "medical committee report: loss of a limb",
];

/// Schooling of a grown-up; none where nobody asked. Chosen.
const SCHOOLING: &[(u32, Option<Education>)] = &[
    (4, Some(Education::None)),
    (33, Some(Education::Basic)),
    (27, Some(Education::Secondary)),
    (6, Some(Education::Vtc)),
    (3, Some(Education::Btec)),
    (7, Some(Education::Diploma)),
    (12, Some(Education::University)),
    (8, None),
];

/// Schooling of the old. Chosen.
const SCHOOLING_OF_OLD: &[(u32, Option<Education>)] = &[
    (40, Some(Education::None)),
    (40, Some(Education::Basic)),
    (10, Some(Education::Secondary)),
    (10, None),
];

/// What women and men of working age do. Half of the working poor are
/// informal; 14.5 % of women take part in the labour market (facts 6 and 8).
const WORK_OF_WOMEN: &[(u32, Option<Work>)] = &[
    (52, Some(Work::Homemaker)),
    (20, Some(Work::Seeking)),
    (12, Some(Work::NotWorking)),
    (6, Some(Work::Informal)),
    (4, Some(Work::Formal)),
    (6, None),
];
const WORK_OF_MEN: &[(u32, Option<Work>)] = &[
    (30, Some(Work::Informal)),
    (26, Some(Work::Seeking)),
    (18, Some(Work::NotWorking)),
    (15, Some(Work::Formal)),
    (5, Some(Work::Unable)),
    (6, None),
];

/// What the rest follows from.
pub(super) struct Known {
    pub(super) born: NaiveDate,
    /// Whole years today.
    pub(super) age: u32,
    pub(super) sex: Sex,
    pub(super) relation: Relation,
}

/// A person's particulars. The national number is a placeholder until the
/// person's place in the household is settled.
pub(super) fn of(draft: &Draft, known: &Known, until: NaiveDate, dice: &mut Dice) -> Particulars {
    Particulars {
        name: draft.name.written(dice),
        identity: papers(draft.origin, known, until, dice),
        birth: birth(known, dice),
        sex: known.sex,
        relation: known.relation,
        education: education(known.age, dice),
        work: work(known, dice),
    }
}

fn papers(origin: Origin, known: &Known, until: NaiveDate, dice: &mut Dice) -> Identity {
    let elder = matches!(known.relation, Relation::Spouse | Relation::Parent);
    let reason = match origin {
        Origin::ForeignSpouse => Some(NoNumber::ForeignSpouse),
        Origin::ForeignFather => Some(NoNumber::NotJordanian),
        Origin::Jordanian if (until - known.born).num_days() < 120 => Some(NoNumber::Newborn),
        Origin::Jordanian if elder && dice.chance(GAZA_ORIGIN) => Some(NoNumber::GazaOrigin),
        // A head is registered by the number (S6), so it is there.
        Origin::Jordanian if known.relation == Relation::Head => None,
        Origin::Jordanian if dice.chance(NUMBER_NOT_RECORDED) => Some(NoNumber::NotRecorded),
        Origin::Jordanian => None,
    };
    match (reason, placeholder()) {
        (None, Some(number)) => Identity::Known(number),
        (Some(reason), _) => Identity::Absent(reason),
        (None, None) => Identity::Absent(NoNumber::NotRecorded),
    }
}

fn placeholder() -> Option<NationalNumber> {
    "0000000000".parse().ok()
}

fn birth(known: &Known, dice: &mut Dice) -> Birth {
    let share = |old: bool, share: PerMille| if old { share } else { PerMille(0) };
    if dice.chance(share(known.age >= 66, BIRTH_UNKNOWN)) {
        Birth::Unknown
    } else if dice.chance(share(known.age >= 55, ONLY_BIRTH_YEAR)) {
        Birth::Year(known.born.year())
    } else {
        Birth::On(known.born)
    }
}

fn education(age: u32, dice: &mut Dice) -> Option<Education> {
    match age {
        0..=5 => None,
        6..=15 => Some(Education::None),
        16..=18 => Some(Education::Basic),
        19..=60 => dice.weighted(SCHOOLING),
        _ => dice.weighted(SCHOOLING_OF_OLD),
    }
}

fn work(known: &Known, dice: &mut Dice) -> Option<Work> {
    match (known.age, known.sex) {
        (0..=5, _) => None,
        (6..=17, _) => Some(Work::Student),
        (18..=21, _) if dice.below(2) == 0 => Some(Work::Student),
        (18..=60, Sex::Female) => dice.weighted(WORK_OF_WOMEN),
        (18..=60, Sex::Male) => dice.weighted(WORK_OF_MEN),
        (_, Sex::Female) => Some(Work::Homemaker),
        _ if dice.below(2) == 0 => Some(Work::Retired),
        _ => Some(Work::Unable),
    }
}
