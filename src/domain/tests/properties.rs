//! What holds of money and months for any path through a programme: pauses,
//! disabilities and returns at random, always by commands that were taken.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, day};
use chrono::{Days, NaiveDate};
use masar_domain::clock::{Clock, ClockEnd, clocks};
use masar_domain::commands::{EndMembership, RecordDisability};
use masar_domain::enrollment::{Action, steps_from};
use masar_domain::person::{Leaving, Member};
use masar_domain::reason::{Proof, ReasonCode, reasons_for};
use masar_domain::schedule::{Schedule, schedule};
use masar_domain::{Command, Month};
use proptest::prelude::*;

/// How many paths each property walks.
const PATHS: u32 = 4_000;
/// A month beyond anything these paths reach.
const FAR: &str = "2040-01";

/// What happens next, and how many days later.
#[derive(Clone, Debug)]
struct Turn {
    what: u8,
    later: u8,
    /// Days before it that a fact is dated.
    back: u8,
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let turn = (any::<u8>(), 0_u8..90, any::<u8>()).prop_map(|(what, later, back)| Turn {
        what,
        later,
        back,
    });
    prop::collection::vec(turn, 0..14)
}

/// Sara in the transport programme from a day on, in the office on that day.
fn enrolled(start: u64) -> Office {
    let mut office = Office::with_family("2026-01-01");
    office.today = day("2025-09-01") + Days::new(start);
    let on = office.today.to_string();
    office.enroll_person("nep-transport", 2, &on).unwrap();
    office
}

impl Turn {
    /// A step of the table, a disability, or, rarely, the person's leaving.
    fn take(&self, office: &mut Office) {
        office.today = office.today + Days::new(u64::from(self.later));
        let back = office.today - Days::new(u64::from(self.back));
        let person = office.person(2);
        match self.what % 16 {
            0..=2 => {
                let until = self.what.is_multiple_of(3).then(|| back + Days::new(200));
                let _ = office.give(Command::RecordDisability(RecordDisability {
                    person,
                    from: back,
                    until,
                    evidence: String::new(),
                }));
            }
            3 if self.back == 7 => {
                let (on, why) = (office.today, Leaving::Died);
                let _ = office.give(Command::EndMembership(EndMembership {
                    person,
                    on,
                    why,
                    new_head: None,
                }));
            }
            _ => self.step(office),
        }
    }

    fn step(&self, office: &mut Office) {
        let enrollment = office.file().enrollment(office.enrollment(1)).unwrap();
        let listed: Vec<Action> = steps_from(enrollment.state()).collect();
        let action = listed[usize::from(self.what / 16) % listed.len()];
        let mut reasons = reasons_for(action).filter(|row| row.proof == Proof::Nothing);
        let reason = ReasonCode(reasons.next().unwrap().code.into());
        let on = office.today.to_string();
        let taken = match action {
            Action::Graduate => office.graduate(1, &on, &reason.0),
            _ => office.step(1, action, &on, &reason.0),
        };
        assert!(taken.is_ok(), "{action:?}: {taken:?}");
    }
}

fn plan(office: &Office, to: Month) -> Schedule {
    let file = office.file();
    let enrollment = file.enrollment(office.enrollment(1)).unwrap();
    let programme = office.book.programme("nep-transport").unwrap();
    let component = &programme.components[0];
    schedule(file, enrollment, programme, component, &office.book, to).unwrap()
}

fn sara(office: &Office) -> &Member {
    office.file().household.member(office.person(2)).unwrap()
}

/// The day a month goes by.
fn judged(month: Month, start: NaiveDate) -> NaiveDate {
    month.first().max(start)
}

fn transport_clock(office: &Office) -> Option<Clock> {
    clocks(office.file(), &office.book, office.today)
        .into_iter()
        .next()
}

fn paths() -> ProptestConfig {
    ProptestConfig {
        cases: PATHS,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(paths())]

    #[test]
    fn transport_is_due_for_nine_months_or_twelve_with_a_disability(
        start in 0_u64..900,
        turns in turns(),
    ) {
        let mut office = enrolled(start);
        let started = office.today;
        for turn in &turns {
            turn.take(&mut office);
        }
        let plan = plan(&office, office::month(FAR));
        let lines: Vec<Month> = plan.lines().map(|(month, _)| month).collect();
        let disabled = |month: &Month| sara(&office).has_disability_on(judged(*month, started));
        prop_assert!(lines.len() <= 12);
        // The tenth month and those after it each need one.
        prop_assert!(lines.iter().skip(9).all(disabled), "{lines:?}");
        for (n, (_, line)) in plan.lines().enumerate() {
            prop_assert_eq!(usize::from(line.number), n + 1);
            prop_assert_eq!(line.months, 1);
        }
    }

    #[test]
    fn an_enrollment_left_alone_gets_every_month_of_its_limit(
        start in 0_u64..500,
        disabled: bool,
    ) {
        let mut office = enrolled(start);
        if disabled {
            let from = office.today.to_string();
            office.disability(2, &from);
        }
        let expected = if disabled { 12 } else { 9 };
        let plan = plan(&office, office::month(FAR));
        prop_assert_eq!(plan.lines().count(), expected);
        prop_assert_eq!(plan.months.len(), expected);
    }

    #[test]
    fn a_clock_ends_with_its_last_line(start in 0_u64..900, turns in turns()) {
        let mut office = enrolled(start);
        for turn in &turns {
            turn.take(&mut office);
        }
        let plan = plan(&office, office::month(FAR));
        let last = plan.lines().last().map(|(month, _)| month.last());
        let now = Month::of(office.today);
        let used = plan.lines().filter(|(month, _)| *month <= now).count();
        let Some(clock) = transport_clock(&office) else {
            prop_assert_eq!(last, None);
            return Ok(());
        };
        prop_assert_eq!(usize::from(clock.used), used);
        match clock.end {
            ClockEnd::On(end) => prop_assert_eq!(Some(end), last),
            ClockEnd::Broken(day) => {
                let judged = last.map(|last| Month::of(last).first());
                prop_assert!(judged.is_none_or(|judged| judged <= day));
            }
            ClockEnd::Waiting => {
                let state = office.file().enrollments[0].state();
                prop_assert_eq!(state.code(), "suspended");
            }
        }
    }

    #[test]
    fn what_is_done_later_does_not_touch_the_months_before_it(
        start in 0_u64..900,
        turns in turns(),
    ) {
        let mut office = enrolled(start);
        let started = office.today;
        for turn in &turns {
            // Facts that reach back are another matter: see the model.
            let turn = Turn { back: 0, ..turn.clone() };
            let before = plan(&office, office::month(FAR));
            turn.take(&mut office);
            let after = plan(&office, office::month(FAR));
            let settled = before.iter().take_while(|(month, _)| {
                judged(*month, started) < office.today
            });
            for (month, state) in settled {
                prop_assert_eq!(after.state(month), Some(state), "{}", month);
            }
        }
    }

    #[test]
    fn a_longer_look_ahead_adds_months_and_changes_none(
        start in 0_u64..900,
        turns in turns(),
        ahead in 0_i32..40,
        more in 0_i32..40,
    ) {
        let mut office = enrolled(start);
        for turn in &turns {
            turn.take(&mut office);
        }
        let from = Month::of(day("2025-09-01"));
        let short = plan(&office, from.plus(ahead));
        let long = plan(&office, from.plus(ahead + more));
        prop_assert_eq!(&short.months[..], &long.months[..short.months.len()]);
        let beyond = |month: Month| month > from.plus(ahead);
        prop_assert!(long.iter().skip(short.months.len()).all(|(month, _)| beyond(month)));
    }

    #[test]
    fn the_same_facts_give_the_same_amounts_whenever_they_are_asked(
        start in 0_u64..900,
        turns in turns(),
        later in 0_u64..2_000,
    ) {
        let mut office = enrolled(start);
        for turn in &turns {
            turn.take(&mut office);
        }
        let before = plan(&office, office::month(FAR));
        let end = transport_clock(&office).map(|clock| (clock.allowed, clock.end));
        office.today = office.today + Days::new(later);
        let after = plan(&office, office::month(FAR));
        prop_assert_eq!(before.months, after.months);
        let again = transport_clock(&office).map(|clock| (clock.allowed, clock.end));
        let waits = matches!(end, Some((_, ClockEnd::Waiting)));
        prop_assert!(waits || end == again, "{:?} {:?}", end, again);
    }
}
