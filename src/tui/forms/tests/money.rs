//! Money put right through forms: an amount decided late, an adjustment paid.

use masar_domain::commands::{PaymentReported, PostAdjustments, RecordPayments};
use masar_domain::instruction::InstructionState;
use masar_domain::{Command, MatterId};

use super::Desk;
use super::office::*;
use crate::forms::*;

/// A desk on 10 March; January and February were paid as they were due then.
fn paid_until_february() -> Desk {
    let mut desk = Desk::on("2026-03-10");
    desk.enroll("naf-uct", None, "2026-01-01");
    let month = |month: &str| PaymentReported {
        component: "cash".into(),
        month: month.parse().unwrap(),
        attempt: 1,
        amount: "93.330".parse().unwrap(),
        state: InstructionState::Settled,
        on: day("2026-03-01"),
        bank_reason: String::new(),
    };
    desk.give(Command::RecordPayments(RecordPayments {
        enrollment: desk.enrollment(1),
        reported: vec![month("2026-01"), month("2026-02")],
    }));
    desk
}

fn decided(desk: &Desk, from: &str, amount: &str) -> Form {
    let mut form = enrollment_amount(desk.file(), desk.enrollment(1), &desk.setting);
    let answers = [("enrollment.from", from), ("enrollment.amount", amount)];
    fill(&mut form, &answers);
    form
}

/// Months paid with less than was decided since; what is owed is posted.
fn adjusted() -> (Desk, MatterId) {
    let mut desk = paid_until_february();
    desk.give(given(&mut decided(&desk, "2026-02", "110")));
    desk.give(Command::PostAdjustments(PostAdjustments {
        household: desk.file().household.id,
        enrollment: None,
        with: "2026-03".parse().unwrap(),
    }));
    let posted = &desk.file().matters.adjustments[0];
    let id = posted.id;
    (desk, id)
}

#[test]
fn an_amount_decided_late_shows_what_is_owed_for_closed_months() {
    let desk = paid_until_february();
    let mut form = decided(&desk, "2026-01", "110");
    assert_eq!(
        foreseen(&form),
        [
            "Unified Cash Transfer: 110.000 instead of 93.330 from 2026-01",
            "2 months are closed: 33.340 is owed for them, to be posted as adjustments",
        ]
    );
    let Command::DecideAmount(command) = given(&mut form) else {
        panic!("decides");
    };
    assert_eq!(command.from, "2026-01".parse().unwrap());
}

#[test]
fn an_amount_decided_lower_shows_what_was_paid_too_much_and_one_to_come_nothing_of_it() {
    let desk = paid_until_february();
    let said = foreseen(&decided(&desk, "2026-02", "80"));
    assert_eq!(
        said[1..],
        ["One month was paid 13.330 too much: a case of overpayment"]
    );
    assert_eq!(foreseen(&decided(&desk, "2026-04", "80")).len(), 1);
}

#[test]
fn the_amount_in_force_is_offered_its_period_and_refused_where_nothing_changes() {
    let desk = paid_until_february();
    let mut form = decided(&desk, "2026-01", "93.330");
    assert_eq!(field(&form, "enrollment.period").value(), "monthly");
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "enrollment.amount");
}

#[test]
fn an_adjustment_is_paid_refused_by_the_bank_and_paid_again() {
    let (mut desk, id) = adjusted();
    let mut form = balance_pay(desk.file(), id, &desk.setting);
    assert_eq!(asked(&form), ["payment.state", "payment.on"]);
    fill(&mut form, &[("payment.state", "sent")]);
    assert_eq!(
        foreseen(&form),
        [
            "2026-02: 16.670, paid with 2026-03; attempt 1.",
            "2026-02: received 110.000 of 110.000; nothing is owed any more.",
        ]
    );
    desk.give(given(&mut form));

    let mut form = balance_pay(desk.file(), id, &desk.setting);
    let offered = field(&form, "payment.state").choices();
    let offered: Vec<&str> = offered.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(offered, ["settled", "rejected", "unknown"]);
    fill(
        &mut form,
        &[
            ("payment.state", "rejected"),
            ("payment.bank-reason", "AC04"),
        ],
    );
    assert_eq!(
        foreseen(&form)[1],
        "2026-02: received 93.330 of 110.000; 16.670 is still owed."
    );
    desk.give(given(&mut form));

    let mut form = balance_pay(desk.file(), id, &desk.setting);
    assert!(foreseen(&form)[0].ends_with("attempt 2."));
    fill(&mut form, &[("payment.state", "settled")]);
    desk.give(given(&mut form));
    let posted = &desk.file().matters.adjustments[0];
    let attempts: Vec<(u16, &str)> = posted
        .payments
        .iter()
        .map(|paid| (paid.attempt, paid.bank_reason.as_str()))
        .collect();
    assert_eq!(attempts, [(1, "AC04"), (2, "")]);
}

#[test]
fn what_was_taken_back_cannot_be_reported_about() {
    let (mut desk, id) = adjusted();
    desk.give(given(&mut decided(&desk, "2026-02", "93.330")));
    desk.give(Command::PostAdjustments(PostAdjustments {
        household: desk.file().household.id,
        enrollment: None,
        with: "2026-03".parse().unwrap(),
    }));
    let taken_back = desk.file().matters.adjustment(id).unwrap();
    assert!(may_follow(taken_back).is_empty());
}
