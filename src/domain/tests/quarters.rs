//! Amounts that an agency decides for a quarter: paid whole in advance, each
//! month once, whatever happens inside the quarter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, month};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::timeline::timeline;
use masar_domain::{Command, RuleBook};

fn quarterly(on: &str, today: &str) -> Office {
    let mut office = Office::with_family(today);
    office.enroll_cash(on, "280", Period::Quarterly).unwrap();
    office
}

fn lines(office: &Office, to: &str) -> Vec<String> {
    let lines = office.lines(1, 0, to).into_iter();
    lines
        .map(|(month, amount)| format!("{month} {amount}"))
        .collect()
}

#[test]
fn whoever_is_lifted_inside_a_quarter_gets_the_rest_of_it_at_once() {
    let mut office = quarterly("2026-01-01", "2026-12-01");
    office
        .step(1, Action::Suspend, "2026-04-01", "proof-awaited")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-05-01", "proof-received")
        .unwrap();
    assert_eq!(
        lines(&office, "2026-09"),
        ["2026-01 280.000", "2026-05 186.667", "2026-07 280.000"]
    );
}

#[test]
fn a_suspension_inside_a_quarter_that_was_paid_takes_nothing_and_gives_nothing() {
    let mut office = quarterly("2026-01-01", "2026-12-01");
    office
        .step(1, Action::Suspend, "2026-02-01", "proof-awaited")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-03-01", "proof-received")
        .unwrap();
    assert_eq!(
        lines(&office, "2026-06"),
        ["2026-01 280.000", "2026-04 280.000"]
    );
}

#[test]
fn the_first_quarter_begins_with_the_first_month_in_force_not_with_the_application() {
    let mut office = Office::with_family("2026-12-01");
    let application = Enroll {
        household: office.household(),
        programme: "naf-uct".into(),
        subject: Subject::Household,
        on: office::day("2026-01-20"),
        track: Track::Naf,
        entry: EnrollEntry::Applied,
        amount: Some(DecidedAmount {
            amount: "280".parse().unwrap(),
            period: Period::Quarterly,
        }),
        placement: None,
        opening: Opening::default(),
        note: String::new(),
    };
    office.give(Command::Enroll(application)).unwrap();
    office
        .step(1, Action::Verify, "2026-02-05", "visit-confirmed")
        .unwrap();
    office
        .step(1, Action::Activate, "2026-03-10", "decided-eligible")
        .unwrap();
    assert_eq!(
        lines(&office, "2026-08"),
        ["2026-03 280.000", "2026-06 280.000"]
    );
}

#[test]
fn a_new_amount_begins_when_the_quarter_that_was_paid_is_over() {
    let mut office = quarterly("2026-01-01", "2026-12-01");
    let mut reduce = office.stepping(1, Action::Reduce, "2026-02-01", "income-rose");
    reduce.amount = Some(DecidedAmount {
        amount: "50".parse().unwrap(),
        period: Period::Monthly,
    });
    office.give(Command::StepEnrollment(reduce)).unwrap();
    assert_eq!(
        lines(&office, "2026-05"),
        ["2026-01 280.000", "2026-04 50.000", "2026-05 50.000"]
    );
    let view = timeline(
        office.file(),
        &office.book,
        office.today,
        month("2026-01"),
        month("2026-04"),
    );
    let aid: Vec<i64> = view.shares.iter().map(|share| share.aid.0).collect();
    assert_eq!(aid, [93_333, 93_333, 93_334, 50_000]);
}

#[test]
fn a_limit_of_months_counts_the_months_a_quarter_covers() {
    let text = include_str!("../data/rules.toml").replace(
        "name = { en = \"Cash\", ar = \"الدعم النقدي\" }\npayer = \"naf\"",
        "name = { en = \"Cash\", ar = \"الدعم النقدي\" }\npayer = \"naf\"\nmonths = \"nep-social-security.months\"",
    );
    let mut office = Office::with_family("2026-12-01");
    let nine = "months = 9, counting = \"months-paid\" }\nsource = [\"S2\", \"S55\"]";
    let seven = text.replacen(nine, &nine.replace('9', "7"), 1);
    office.book = RuleBook::load(&seven).unwrap().into();
    office
        .enroll_cash("2026-01-01", "280", Period::Quarterly)
        .unwrap();
    assert_eq!(
        lines(&office, "2030-01"),
        ["2026-01 280.000", "2026-04 280.000", "2026-07 93.333"]
    );
}

#[test]
fn a_step_in_the_middle_of_a_month_changes_the_amount_of_the_next_one() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    let mut reduce = office.stepping(1, Action::Reduce, "2026-02-15", "income-rose");
    reduce.amount = Some(DecidedAmount {
        amount: "50".parse().unwrap(),
        period: Period::Monthly,
    });
    office.give(Command::StepEnrollment(reduce)).unwrap();
    assert_eq!(
        lines(&office, "2026-03"),
        ["2026-01 84.000", "2026-02 84.000", "2026-03 50.000"]
    );
}
