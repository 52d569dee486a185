//! Corrections in any order come to the same money (I25), and one that changes
//! nothing makes no line (I26).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use chrono::Days;
use masar_domain::balance::balance;
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::instruction::InstructionState;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::{Command, Fils, Month};
use proptest::prelude::*;
use std::sync::OnceLock;

/// How many sets of corrections are tried, each in several orders.
const SETS: u32 = 1_500;

fn grounds() -> Grounds {
    Grounds {
        cause: CorrectionCause::ToldLate,
        note: String::new(),
    }
}

/// One fact each, so that no two of them speak of the same thing.
#[derive(Clone, Debug)]
struct Corrections {
    start: Option<u64>,
    suspended: Option<u64>,
    lifted: Option<u64>,
    disability: Option<u64>,
    amounts: Vec<(u8, i64)>,
    died: Option<u64>,
}

fn corrections() -> impl Strategy<Value = Corrections> {
    let days = |most: u64| prop::option::of(0..most);
    let amounts = prop::collection::btree_map(0_u8..9, 1_i64..200_000, 0..3);
    (days(120), days(90), days(90), days(300), amounts, days(500)).prop_map(
        |(start, suspended, lifted, disability, amounts, died)| Corrections {
            start,
            suspended,
            lifted,
            disability,
            amounts: amounts.into_iter().collect(),
            died: died.filter(|day| *day < 250),
        },
    )
}

/// The family of [`paid`], made once.
fn family() -> Office {
    static FAMILY: OnceLock<Office> = OnceLock::new();
    FAMILY.get_or_init(paid).clone()
}

/// A family paid for what was known: cash suspended for a while, and transport.
fn paid() -> Office {
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    office
        .enroll_person("nep-transport", 2, "2026-01-01")
        .unwrap();
    for (on, action, reason) in [
        ("2026-05-01", Action::Suspend, "nobody-answered"),
        ("2026-07-01", Action::Lift, "contact-made"),
    ] {
        office.today = day(on);
        office.step(1, action, on, reason).unwrap();
    }
    office.today = day("2026-11-10");
    for (no, component) in [(1, "cash"), (2, "transport")] {
        for (of, amount) in office.lines(no, 0, "2026-11") {
            let reported = vec![PaymentReported {
                component: component.into(),
                month: month(&of),
                attempt: 1,
                amount: amount.parse().unwrap(),
                state: InstructionState::Settled,
                on: office.today,
                bank_reason: String::new(),
            }];
            let enrollment = office.enrollment(no);
            office
                .give(Command::RecordPayments(RecordPayments {
                    enrollment,
                    reported,
                }))
                .unwrap();
        }
    }
    office
}

impl Corrections {
    fn commands(&self, office: &Office) -> Vec<Command> {
        let steps = &office.file().enrollments[0].steps;
        let after = |n: usize, days: u64| {
            Command::CorrectStep(CorrectStep {
                enrollment: office.enrollment(1),
                step: n,
                on: steps[n].on + Days::new(days) - Days::new(45),
                amount: None,
                grounds: grounds(),
            })
        };
        let lift = steps.len() - 1;
        let started = steps.len() - 3;
        let mut all = Vec::new();
        all.extend(self.start.map(|days| after(started, days)));
        all.extend(self.suspended.map(|days| after(lift - 1, days)));
        all.extend(self.lifted.map(|days| after(lift, days)));
        let person = office.person(2);
        all.extend(self.disability.map(|days| {
            Command::RecordDisability(RecordDisability {
                person,
                from: day("2026-01-01") + Days::new(days),
                until: None,
                evidence: String::new(),
            })
        }));
        all.extend(self.amounts.iter().map(|(after, fils)| {
            Command::DecideAmount(DecideAmount {
                enrollment: office.enrollment(1),
                from: month("2025-12").plus(i32::from(*after)),
                amount: Fils(*fils),
                period: Period::Monthly,
                grounds: grounds(),
            })
        }));
        all.extend(self.died.map(|days| {
            Command::EndMembership(EndMembership {
                person,
                on: day("2026-02-01") + Days::new(days),
                why: masar_domain::person::Leaving::Died,
                new_head: None,
            })
        }));
        all
    }
}

/// What the corrections come to, given in this order: what is due and what was
/// paid or posted, line by line. None where one of them was refused.
fn outcome(commands: &[&Command], post_between: bool) -> Option<Vec<String>> {
    let mut office = family();
    let post = Command::PostAdjustments(PostAdjustments {
        household: office.household(),
        enrollment: None,
        with: month("2026-11"),
    });
    for command in commands {
        office.give((*command).clone()).ok()?;
        if post_between {
            let _ = office.give(post.clone());
        }
    }
    let _ = office.give(post);
    let found = balance(office.file(), &office.book, Month::of(office.today));
    let said = found.accounts.iter().map(|account| {
        assert_eq!(account.to_post().0.max(0) * i64::from(account.closed), 0);
        let paid = account.settled.0 + account.adjusted.0;
        format!(
            "{} {} due {} paid {paid} over {}",
            account.component,
            account.month,
            account.due,
            account.over(),
        )
    });
    Some(said.collect())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: SETS,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn corrections_in_any_order_come_to_the_same(
        (all, mixed) in corrections().prop_flat_map(|all| {
            let count = 9;
            let order: Vec<usize> = (0..count).collect();
            (Just(all), Just(order).prop_shuffle())
        }),
        between: bool,
    ) {
        let commands = all.commands(&family());
        let straight: Vec<&Command> = commands.iter().collect();
        let shuffled: Vec<&Command> =
            mixed.iter().filter_map(|n| commands.get(*n)).collect();
        let (one, two) = (outcome(&straight, false), outcome(&shuffled, between));
        if let (Some(one), Some(two)) = (one, two) {
            prop_assert_eq!(one, two, "{:?} {:?}", straight, shuffled);
        }
    }

    #[test]
    fn a_correction_and_its_opposite_leave_nothing_to_pay_or_to_ask_for(
        days in 0_u64..60,
        step in 1_usize..6,
    ) {
        let mut office = family();
        let before = balance(office.file(), &office.book, Month::of(office.today));
        let steps = office.file().enrollments[0].steps.clone();
        let Some(was) = steps.get(step).map(|step| step.on) else {
            return Ok(());
        };
        let correct = |on| Command::CorrectStep(CorrectStep {
            enrollment: masar_domain::EnrollmentId { household: before.accounts[0].enrollment.household, no: 1 },
            step,
            on,
            amount: None,
            grounds: grounds(),
        });
        if office.give(correct(was + Days::new(days))).is_ok() {
            office.give(correct(was)).unwrap();
        }
        let after = balance(office.file(), &office.book, Month::of(office.today));
        prop_assert_eq!(&before.accounts, &after.accounts);
        prop_assert_eq!(after.owed(), Fils::ZERO);
        prop_assert_eq!(after.over(), Fils::ZERO);
    }
}
