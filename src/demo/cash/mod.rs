//! Cash aid of the fund: which programme, how much, since when, and how it
//! went; drawn before the family is known.

mod thread;

use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::*;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::commands::DecidedAmount;
use masar_domain::enrollment::Period;

pub(crate) use thread::plan;

/// How an enrollment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Course {
    /// Not in cash aid.
    None,
    /// Asked for, not verified yet.
    Applied,
    /// Verified, not decided yet.
    Verified,
    Active,
    Reduced,
    /// Reduced, then raised again.
    Restored,
    Suspended,
    /// Suspended, then lifted.
    Lifted,
    Stopped,
    /// Suspended, then stopped because nobody ever answered.
    NeverAnswered,
    Graduated,
    /// Stopped, and applied again since.
    Reapplied,
}

/// An enrollment in cash aid with its days, before the family is known.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    course: Course,
    programme: &'static str,
    decided: DecidedAmount,
    started: NaiveDate,
    /// The days of the steps that follow the start, in order.
    turns: Vec<NaiveDate>,
    /// Recorded from the application on.
    from_application: bool,
}

/// Days from an application to its verification, and to the decision.
const TO_VERIFY: i64 = 14;
const TO_DECIDE: i64 = 30;
/// Days from an assessment to its approval.
const TO_APPROVE: i64 = 6;
/// Cash runs at least this many days before anything happens to it.
const UNDISTURBED: i64 = 60;

impl Plan {
    pub(crate) fn draw(today: NaiveDate, dice: &mut Dice) -> Option<Plan> {
        let course = dice.weighted(COURSES);
        if course == Course::None {
            return None;
        }
        let ago = turns(course, dice);
        let started_ago = started(course, ago.first().copied(), dice);
        let turns = ago.iter().map(|days| after(today, -days));
        let (programme, decided) = amount(dice);
        Some(Plan {
            course,
            programme,
            decided,
            started: after(today, -started_ago),
            turns: turns.collect(),
            from_application: dice.chance(FROM_APPLICATION),
        })
    }

    /// The first day of it.
    pub(crate) fn begins(&self) -> NaiveDate {
        match self.from_application {
            true => after(self.started, -TO_DECIDE),
            false => self.started,
        }
    }

    /// Whether it goes on as it began.
    pub(crate) fn is_undisturbed(&self) -> bool {
        self.course == Course::Active
    }

    /// The day from which the family is to be followed, where aid asks for it:
    /// it was suspended then, or left.
    pub(crate) fn followed_from(&self) -> Option<NaiveDate> {
        use Course::{Graduated, Lifted, NeverAnswered, Suspended};
        let asks = matches!(self.course, Suspended | Lifted | NeverAnswered | Graduated);
        self.turns.first().copied().filter(|_| asks)
    }

    /// The day the family left aid for good, where it did.
    pub(crate) fn graduated(&self) -> Option<NaiveDate> {
        let graduated = self.course == Course::Graduated;
        self.turns.first().copied().filter(|_| graduated)
    }
}

/// How many days ago each step was taken, the earliest first.
fn turns(course: Course, dice: &mut Dice) -> Vec<i64> {
    let (last, before) = match course {
        Course::None | Course::Applied | Course::Active => return Vec::new(),
        Course::Verified => ((3, 20), None),
        Course::Reduced => ((10, 200), None),
        Course::Restored => ((10, 90), Some((60, 200))),
        Course::Suspended => ((3, 150), None),
        Course::Lifted => ((10, 200), Some((15, 75))),
        Course::Stopped => ((10, 300), None),
        Course::NeverAnswered => ((10, 200), Some((35, 70))),
        Course::Graduated => ((8, 150), None),
        Course::Reapplied => ((12, 60), Some((90, 300))),
    };
    let last = dice.between(last.0, last.1);
    let before = before.map(|(from, to)| last + dice.between(from, to));
    before.into_iter().chain([last]).collect()
}

/// How many days ago it began, before the first step.
fn started(course: Course, first_turn: Option<i64>, dice: &mut Dice) -> i64 {
    match (course, first_turn) {
        (Course::Applied, _) => dice.between(5, 70),
        (Course::Verified, Some(turn)) => turn + dice.between(8, 40),
        (_, turn) => {
            let (from, to) = dice.weighted(CASH_MONTHS);
            let days = dice.between(from * 30, to * 30 + 29);
            days.max(turn.unwrap_or_default() + UNDISTURBED)
        }
    }
}

/// The programme, and the amount that the fund decided.
fn amount(dice: &mut Dice) -> (&'static str, DecidedAmount) {
    let unified = dice.chance(UNIFIED);
    let (programme, fils) = match unified {
        true => ("naf-uct", unified_fils(dice)),
        false => ("naf-monthly", recurring_fils(dice)),
    };
    let decided = match unified && dice.chance(QUARTERLY) {
        true => DecidedAmount {
            amount: Fils(fils * 3),
            period: Period::Quarterly,
        },
        false => DecidedAmount {
            amount: Fils(fils),
            period: Period::Monthly,
        },
    };
    (programme, decided)
}

/// Two dice added, and one family in six near the least: few at either end, a
/// mean of about 84.
fn unified_fils(dice: &mut Dice) -> i64 {
    let (least, most) = UNIFIED_DINARS;
    let half = (most - least) / 2;
    let dinars = match dice.below(6) {
        0 => dice.between(least, least + 40),
        _ => least + dice.between(0, half) + dice.between(0, half),
    };
    with_odd_fils(dinars, most, dice)
}

/// The least of three: many small amounts, few large ones, a mean of 87.
fn recurring_fils(dice: &mut Dice) -> i64 {
    let (least, most) = RECURRING_DINARS;
    let drawn = [(); 3].map(|()| dice.between(least, most));
    let dinars = drawn.into_iter().min().unwrap_or(least);
    with_odd_fils(dinars, most, dice)
}

fn with_odd_fils(dinars: i64, most: i64, dice: &mut Dice) -> i64 {
    let odd = match dinars < most && dice.chance(ODD_FILS) {
        true => dice.pick(&[330, 500, 665, 250, 750, 65]),
        false => 0,
    };
    dinars * 1000 + odd
}
