//! Facts recorded late: closed months stay as they were paid, and the
//! difference is an adjustment or an overpayment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, day, month};
use masar_domain::balance::{Balance, balance};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::instruction::InstructionState::{self, Rejected, Sent, Settled};
use masar_domain::invariants::broken;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::person::Leaving;
use masar_domain::placement::Kind;
use masar_domain::{Code, Command, Fils, MatterId, Month, PlacementId};

fn dinars(text: &str) -> Fils {
    text.parse().unwrap()
}

fn grounds() -> Grounds {
    Grounds {
        cause: CorrectionCause::ToldLate,
        note: String::new(),
    }
}

fn seen(office: &Office) -> Balance {
    assert_eq!(broken(office.file(), &office.book, office.today), []);
    balance(office.file(), &office.book, Month::of(office.today))
}

/// Pays the lines of a component from one month to another, each on the tenth.
fn pay(office: &mut Office, no: u16, component: &str, amount: &str, from: &str, to: &str) {
    let today = office.today;
    for month in month(from).through(month(to)) {
        let on = month.first() + chrono::Days::new(9);
        office.today = on;
        let reported = vec![PaymentReported {
            component: component.into(),
            month,
            attempt: 1,
            amount: dinars(amount),
            state: Settled,
            on,
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
    office.today = office.today.max(today);
}

fn on(office: &mut Office, date: &str) {
    office.today = day(date);
}

fn posting(office: &Office, with: &str) -> Command {
    Command::PostAdjustments(PostAdjustments {
        household: office.household(),
        enrollment: None,
        with: month(with),
    })
}

fn posted(office: &Office) -> Vec<(String, String, String)> {
    let live = office.file().matters.adjustments.iter();
    let live = live.filter(|posted| posted.withdrawn.is_none());
    live.map(|a| (a.of.to_string(), a.with.to_string(), a.amount.to_string()))
        .collect()
}

fn matter(office: &Office, no: u16) -> MatterId {
    let household = office.household();
    MatterId { household, no }
}

fn owned(rows: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    let row = |(a, b, c): &(&str, &str, &str)| ((*a).into(), (*b).into(), (*c).into());
    rows.iter().map(row).collect()
}

/// Sara's nine months of transport from October 2025, all paid.
fn nine_months_paid() -> Office {
    let mut office = Office::with_family("2025-10-01");
    office
        .enroll_person("nep-transport", 2, "2025-10-01")
        .unwrap();
    pay(&mut office, 1, "transport", "30", "2025-10", "2026-06");
    on(&mut office, "2026-10-10");
    office
}

fn adjustment_paid(office: &Office, no: u16, amount: &str, state: InstructionState) -> Command {
    Command::RecordAdjustmentPayment(RecordAdjustmentPayment {
        adjustment: matter(office, no),
        attempt: 1,
        amount: dinars(amount),
        state,
        on: office.today,
        bank_reason: String::new(),
    })
}

#[test]
fn a_disability_recorded_late_gives_three_months_more_as_lines_of_the_open_month() {
    let mut office = nine_months_paid();
    assert_eq!(
        office.refused(posting(&office, "2026-10")),
        Code::NothingToAdjust,
        "as long as nothing new is known"
    );
    office.disability(2, "2026-03-01");
    assert_eq!(seen(&office).owed(), dinars("90"));
    office.give(posting(&office, "2026-10")).unwrap();
    let expected = ["2026-07", "2026-08", "2026-09"].map(|of| (of, "2026-10", "30.000"));
    assert_eq!(posted(&office), owned(&expected));
    let first = &office.file().matters.adjustments[0];
    assert_eq!((first.paid, first.due), (Fils::ZERO, dinars("30")));
    assert!(
        first.row.starts_with("nep-transport.amount"),
        "{}",
        first.row
    );
    assert_eq!(
        office.refused(posting(&office, "2026-10")),
        Code::NothingToAdjust
    );

    let wrong = adjustment_paid(&office, 1, "29", Sent);
    assert_eq!(office.refused(wrong), Code::AmountDiffers);
    office
        .give(adjustment_paid(&office, 1, "30", Sent))
        .unwrap();
    office
        .give(adjustment_paid(&office, 1, "30", Settled))
        .unwrap();
    let balance = seen(&office);
    let july = balance.account(office.enrollment(1), "transport", month("2026-07"));
    assert_eq!(july.unwrap().outstanding(), Fils::ZERO);
    assert_eq!(balance.owed(), dinars("60"));

    // The month itself is not paid a second time.
    let enrollment = office.enrollment(1);
    let reported = vec![PaymentReported {
        component: "transport".into(),
        month: month("2026-07"),
        attempt: 1,
        amount: dinars("30"),
        state: Sent,
        on: office.today,
        bank_reason: String::new(),
    }];
    let twice = Command::RecordPayments(RecordPayments {
        enrollment,
        reported,
    });
    assert_eq!(office.refused(twice), Code::PaidOtherwise);
}

#[test]
fn a_month_that_was_due_all_along_and_is_not_paid_yet_is_late_not_adjusted() {
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    pay(&mut office, 1, "cash", "84", "2026-01", "2026-02");
    on(&mut office, "2026-05-10");
    assert_eq!(
        office.refused(posting(&office, "2026-05")),
        Code::NothingToAdjust
    );
    pay(&mut office, 1, "cash", "84", "2026-03", "2026-03");
    assert_eq!(seen(&office).owed(), Fils::ZERO);
    // The payer went past April: it is paid with another month.
    on(&mut office, "2026-05-10");
    pay(&mut office, 1, "cash", "84", "2026-05", "2026-05");
    on(&mut office, "2026-05-12");
    office.give(posting(&office, "2026-06")).unwrap();
    assert_eq!(posted(&office), owned(&[("2026-04", "2026-06", "84.000")]));
}

/// Sara's transport and the family's cash, paid up to August 2026; then her
/// death of June becomes known.
fn death_known_late() -> Office {
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    office
        .enroll_person("nep-transport", 2, "2026-01-01")
        .unwrap();
    pay(&mut office, 1, "cash", "84", "2026-01", "2026-08");
    pay(&mut office, 2, "transport", "30", "2026-01", "2026-08");
    on(&mut office, "2026-08-20");
    let person = office.person(2);
    office
        .give(Command::EndMembership(EndMembership {
            person,
            on: day("2026-06-10"),
            why: Leaving::Died,
            new_head: None,
        }))
        .unwrap();
    office
}

fn opening(office: &Office, no: u16) -> Command {
    Command::OpenOverpayment(OpenOverpayment {
        enrollment: office.enrollment(no),
        cause: OverpaymentCause::Death,
        found: office.today,
        note: String::new(),
    })
}

fn keeping(office: &Office, month_kept: &str, amount: &str) -> Command {
    Command::RecordRecovery(RecordRecovery {
        overpayment: matter(office, 1),
        enrollment: office.enrollment(1),
        component: "cash".into(),
        month: month(month_kept),
        amount: dinars(amount),
    })
}

fn write_off(office: &Office, amount: &str) -> Command {
    Command::WriteOffOverpayment(WriteOffOverpayment {
        overpayment: matter(office, 1),
        amount: dinars(amount),
        on: office.today,
        why: "the family lost a wage".into(),
    })
}

#[test]
fn a_death_reported_two_months_late_is_an_overpayment_never_a_negative_line() {
    let mut office = death_known_late();
    assert_eq!(seen(&office).over(), dinars("60"));
    assert_eq!(office.refused(opening(&office, 1)), Code::NothingOverpaid);
    office.give(opening(&office, 2)).unwrap();
    assert_eq!(office.refused(opening(&office, 2)), Code::NothingOverpaid);
    let case = &office.file().matters.overpayments[0];
    let months: Vec<String> = case.of.iter().map(|part| part.month.to_string()).collect();
    assert_eq!(months, ["2026-07", "2026-08"]);

    let plan = Command::PlanRecovery(PlanRecovery {
        overpayment: matter(&office, 1),
        from: month("2026-09"),
        cap: dinars("10"),
        agreed: "ten a month from the cash".into(),
    });
    assert_eq!(office.refused(plan.clone()), Code::NoticeMissing);
    let notice = Command::NoticeOverpayment(NoticeOverpayment {
        overpayment: matter(&office, 1),
        on: day("2026-08-20"),
    });
    office.give(notice.clone()).unwrap();
    assert_eq!(office.refused(notice), Code::AlreadyNoticed);
    assert_eq!(
        office.refused(keeping(&office, "2026-09", "10")),
        Code::PlanMissing
    );
    office.give(plan).unwrap();
    assert_eq!(
        office.refused(keeping(&office, "2026-08", "10")),
        Code::BeforePlan
    );
    assert_eq!(
        office.refused(keeping(&office, "2026-09", "10.001")),
        Code::CapExceeded
    );
    office.give(keeping(&office, "2026-09", "10")).unwrap();
    assert_eq!(
        office.refused(keeping(&office, "2026-09", "0.001")),
        Code::CapExceeded
    );

    // The line is paid less what was kept back.
    on(&mut office, "2026-09-10");
    let whole = |office: &Office, amount: &str| {
        Command::RecordPayments(RecordPayments {
            enrollment: office.enrollment(1),
            reported: vec![PaymentReported {
                component: "cash".into(),
                month: month("2026-09"),
                attempt: 1,
                amount: dinars(amount),
                state: Sent,
                on: office.today,
                bank_reason: String::new(),
            }],
        })
    };
    assert_eq!(office.refused(whole(&office, "84")), Code::AmountDiffers);
    office.give(whole(&office, "74")).unwrap();
    assert_eq!(seen(&office).owed(), Fils::ZERO);

    assert_eq!(
        office.refused(write_off(&office, "50")),
        Code::SamePersonWritesOff
    );
    office.by = "omar";
    assert_eq!(
        office.refused(write_off(&office, "50.001")),
        Code::RecoveryTooLarge
    );
    office.give(write_off(&office, "50")).unwrap();
    let standing = seen(&office).cases[0];
    assert_eq!(standing.open, Fils::ZERO);
    assert_eq!(
        (standing.recovered, standing.written_off),
        (dinars("10"), dinars("50"))
    );
    on(&mut office, "2026-10-01");
    assert_eq!(
        office.refused(keeping(&office, "2026-10", "1")),
        Code::RecoveryTooLarge
    );
}

#[test]
fn a_line_bears_no_more_than_it_is_and_nothing_once_it_is_under_way() {
    let mut office = death_known_late();
    office.give(opening(&office, 2)).unwrap();
    let overpayment = matter(&office, 1);
    let on = office.today;
    office
        .give(Command::NoticeOverpayment(NoticeOverpayment {
            overpayment,
            on,
        }))
        .unwrap();
    office
        .give(Command::PlanRecovery(PlanRecovery {
            overpayment,
            from: month("2026-08"),
            cap: dinars("500"),
            agreed: "all at once".into(),
        }))
        .unwrap();
    assert_eq!(
        office.refused(keeping(&office, "2026-08", "10")),
        Code::LineUnderWay
    );
    let mut small = Command::DecideAmount(DecideAmount {
        enrollment: office.enrollment(1),
        from: month("2026-09"),
        amount: dinars("40"),
        period: Period::Monthly,
        grounds: grounds(),
    });
    office.give(small.clone()).unwrap();
    if let Command::DecideAmount(small) = &mut small {
        small.amount = dinars("41");
    }
    assert_eq!(
        office.refused(keeping(&office, "2026-09", "40.001")),
        Code::LineCannotBear
    );
    office.give(keeping(&office, "2026-09", "40")).unwrap();
    // More was decided after all: what is left of the line can be paid.
    office.give(small).unwrap();
    let balance = seen(&office);
    let line = balance.account(office.enrollment(1), "cash", month("2026-09"));
    assert_eq!(line.unwrap().to_pay(), dinars("1"));
}

#[test]
fn a_start_that_was_earlier_is_owed_and_one_that_was_later_is_asked_back() {
    let start = |office: &Office, on: &str, amount: Option<&str>| {
        let enrollment = office.enrollment(1);
        let steps = &office.file().enrollments[0].steps;
        let amount = amount.map(|amount| DecidedAmount {
            amount: dinars(amount),
            period: Period::Monthly,
        });
        Command::CorrectStep(CorrectStep {
            enrollment,
            step: steps.len() - 1,
            on: day(on),
            amount,
            grounds: grounds(),
        })
    };
    let mut office = Office::with_family("2026-03-01");
    office
        .enroll_cash("2026-03-01", "84", Period::Monthly)
        .unwrap();
    pay(&mut office, 1, "cash", "84", "2026-03", "2026-05");
    on(&mut office, "2026-06-01");
    assert_eq!(
        office.refused(start(&office, "2026-01-15", None)),
        Code::AmountNeeded
    );
    office
        .give(start(&office, "2026-01-15", Some("84")))
        .unwrap();
    office.give(posting(&office, "2026-06")).unwrap();
    let rows = [
        ("2026-01", "2026-06", "84.000"),
        ("2026-02", "2026-06", "84.000"),
    ];
    assert_eq!(posted(&office), owned(&rows));

    // It was February after all: what nobody has paid is taken back.
    office.give(start(&office, "2026-02-01", None)).unwrap();
    office.give(posting(&office, "2026-06")).unwrap();
    assert_eq!(posted(&office), owned(&[rows[1]]));
    // And April: March is more than was due.
    office.give(start(&office, "2026-04-01", None)).unwrap();
    office.give(posting(&office, "2026-06")).unwrap();
    assert_eq!(posted(&office), []);
    assert_eq!(seen(&office).over(), dinars("84"));
    let kept = &office.file().matters.corrections;
    assert!(kept.len() >= 3, "what stood before is on record: {kept:?}");
}

#[test]
fn a_step_does_not_pass_another_when_its_day_is_corrected() {
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    on(&mut office, "2026-06-01");
    office
        .step(1, Action::Suspend, "2026-03-05", "nobody-answered")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-05-05", "contact-made")
        .unwrap();
    let first = office.file().enrollments[0].steps.len() - 2;
    let correct = |office: &Office, step: usize, on: &str| {
        Command::CorrectStep(CorrectStep {
            enrollment: office.enrollment(1),
            step,
            on: day(on),
            amount: None,
            grounds: grounds(),
        })
    };
    for (step, on, code) in [
        (first, "2026-05-06", Code::CorrectionCrosses),
        (first, "2025-12-31", Code::CorrectionCrosses),
        (first + 1, "2026-03-04", Code::CorrectionCrosses),
        (first, "2026-03-05", Code::NothingChanged),
        (first + 1, "2026-06-02", Code::DateInFuture),
        (first + 2, "2026-05-05", Code::RecordNotFound),
    ] {
        assert_eq!(office.refused(correct(&office, step, on)), code, "{on}");
    }
    office
        .give(correct(&office, first + 1, "2026-04-01"))
        .unwrap();
    let lines = office.lines(1, 0, "2026-06");
    let months: Vec<&str> = lines.iter().map(|(month, _)| month.as_str()).collect();
    assert_eq!(
        months,
        [
            "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"
        ]
    );
}

#[test]
fn a_wage_put_right_changes_the_share_that_was_due_of_it() {
    let mut office = Office::with_family("2026-02-01");
    office.place(2, Kind::Employer, "290", "2026-02-01");
    let placement = PlacementId {
        household: office.household(),
        no: 1,
    };
    let mut enroll = office.enrolling("naf-social-security", 2, "2026-02-01");
    enroll.placement = Some(placement);
    office.give(Command::Enroll(enroll)).unwrap();
    let component = office
        .book
        .programme("naf-social-security")
        .unwrap()
        .components[0]
        .code
        .clone();
    pay(&mut office, 1, &component, "20.300", "2026-02", "2026-04");
    on(&mut office, "2026-05-01");
    let wage = |wage: &str| {
        Command::CorrectWage(CorrectWage {
            placement,
            wage: dinars(wage),
            grounds: grounds(),
        })
    };
    assert_eq!(office.refused(wage("290")), Code::NothingChanged);
    office.give(wage("300")).unwrap();
    assert_eq!(seen(&office).owed(), dinars("2.100"));
    office.give(wage("280")).unwrap();
    let balance = seen(&office);
    assert_eq!(
        (balance.owed(), balance.over()),
        (Fils::ZERO, dinars("2.100"))
    );
}

#[test]
fn what_came_back_for_a_month_that_was_due_after_all_is_owed_again() {
    let mut office = death_known_late();
    office.give(opening(&office, 2)).unwrap();
    let overpayment = matter(&office, 1);
    let on_day = office.today;
    office
        .give(Command::NoticeOverpayment(NoticeOverpayment {
            overpayment,
            on: on_day,
        }))
        .unwrap();
    office
        .give(Command::PlanRecovery(PlanRecovery {
            overpayment,
            from: month("2026-09"),
            cap: dinars("30"),
            agreed: "thirty a month".into(),
        }))
        .unwrap();
    office.give(keeping(&office, "2026-09", "30")).unwrap();
    let balance = seen(&office);
    let account = |month: &str| {
        let found = balance.account(office.enrollment(2), "transport", office::month(month));
        found.unwrap().clone()
    };
    let (july, august) = (account("2026-07"), account("2026-08"));
    assert_eq!(
        (july.received(), july.to_recover()),
        (Fils::ZERO, Fils::ZERO)
    );
    assert_eq!(august.to_recover(), dinars("30"));
    assert_eq!(balance.cases[0].open, dinars("30"));
}

#[test]
fn an_adjustment_the_bank_refused_is_open_for_another_attempt() {
    let mut office = nine_months_paid();
    office.disability(2, "2026-03-01");
    office.give(posting(&office, "2026-10")).unwrap();
    for state in [Sent, Rejected] {
        office
            .give(adjustment_paid(&office, 1, "30", state))
            .unwrap();
    }
    assert_eq!(
        office.refused(posting(&office, "2026-10")),
        Code::NothingToAdjust
    );
    let Command::RecordAdjustmentPayment(mut again) = adjustment_paid(&office, 1, "30", Sent)
    else {
        unreachable!()
    };
    again.attempt = 3;
    let skipped = Command::RecordAdjustmentPayment(again.clone());
    assert_eq!(office.refused(skipped), Code::AttemptOutOfOrder);
    again.attempt = 2;
    office
        .give(Command::RecordAdjustmentPayment(again))
        .unwrap();
}

/// The states of the cash of some months.
fn cash_on_the_timeline(office: &Office, from: &str, to: &str) -> Vec<String> {
    use masar_domain::timeline::{Of, timeline};
    let (from, to) = (month(from), month(to));
    let seen = timeline(office.file(), &office.book, office.today, from, to);
    let mut rows = seen.rows.iter();
    let cash = rows.find(|row| matches!(row.of, Of::Component { .. }));
    let cells = cash.unwrap().cells.iter();
    cells.map(|cell| cell.state.code().to_owned()).collect()
}

#[test]
fn months_put_right_say_so_on_the_timeline() {
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "90", Period::Monthly)
        .unwrap();
    pay(&mut office, 1, "cash", "90", "2026-01", "2026-03");
    on(&mut office, "2026-04-15");
    let decided = |office: &Office, from: &str, amount: &str| {
        Command::DecideAmount(DecideAmount {
            enrollment: office.enrollment(1),
            from: month(from),
            amount: dinars(amount),
            period: Period::Monthly,
            grounds: grounds(),
        })
    };
    office.give(decided(&office, "2026-02", "100")).unwrap();
    office.give(decided(&office, "2026-03", "70")).unwrap();
    let paid = ["settled", "settled", "settled", "due"];
    assert_eq!(cash_on_the_timeline(&office, "2026-01", "2026-04"), paid);
    office.give(posting(&office, "2026-04")).unwrap();
    office
        .give(Command::OpenOverpayment(OpenOverpayment {
            enrollment: office.enrollment(1),
            cause: OverpaymentCause::LateReport,
            found: office.today,
            note: String::new(),
        }))
        .unwrap();
    let right = ["settled", "adjusted", "overpaid", "due"];
    assert_eq!(cash_on_the_timeline(&office, "2026-01", "2026-04"), right);
}

#[test]
fn what_a_late_fact_makes_of_closed_months_is_known_before_it_is_saved() {
    use masar_domain::consequence::{Closed, Late, closed};
    let mut office = Office::with_family("2026-01-01");
    office
        .enroll_cash("2026-01-01", "90", Period::Monthly)
        .unwrap();
    pay(&mut office, 1, "cash", "90", "2026-01", "2026-03");
    on(&mut office, "2026-04-15");
    let before = office.file().clone();
    for (from, amount) in [("2026-01", "100"), ("2026-03", "70")] {
        let decided = DecideAmount {
            enrollment: office.enrollment(1),
            from: month(from),
            amount: dinars(amount),
            period: Period::Monthly,
            grounds: grounds(),
        };
        office.give(Command::DecideAmount(decided)).unwrap();
    }
    let late = |months, amount| Late {
        months,
        amount: dinars(amount),
    };
    let all = closed(&before, office.file(), None, &office.book, office.today);
    let expected = Closed {
        owed: late(2, "20"),
        over: late(1, "20"),
    };
    assert_eq!(all, expected);
    let same = closed(
        office.file(),
        office.file(),
        None,
        &office.book,
        office.today,
    );
    assert_eq!(same, Closed::default());
}
