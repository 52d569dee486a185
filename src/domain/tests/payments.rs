//! Payments: what payers report about the lines of an enrollment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, day};
use masar_domain::commands::*;
use masar_domain::due::{Due, due};
use masar_domain::enrollment::{Action, Period};
use masar_domain::instruction::InstructionState::{
    self, Rejected, Returned, Sent, Settled, Unknown,
};
use masar_domain::timeline::timeline;
use masar_domain::{Code, Command, Event};

fn report(month: &str, attempt: u16, amount: &str, state: InstructionState) -> PaymentReported {
    PaymentReported {
        component: "cash".into(),
        month: office::month(month),
        attempt,
        amount: amount.parse().unwrap(),
        state,
        on: day("2026-02-20"),
        bank_reason: String::new(),
    }
}

fn tell(office: &mut Office, reported: Vec<PaymentReported>) -> Result<Vec<Event>, Code> {
    let enrollment = office.enrollment(1);
    let told = Command::RecordPayments(RecordPayments {
        enrollment,
        reported,
    });
    office.give(told).map_err(|refusal| refusal.code)
}

#[test]
fn a_line_is_never_paid_twice_and_another_amount_is_never_taken_in_silence() {
    let mut office = Office::with_family("2026-03-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    let mut tell = |reported| tell(&mut office, reported);
    assert_eq!(
        tell(vec![report("2026-01", 1, "84.001", Sent)]),
        Err(Code::AmountDiffers)
    );
    assert_eq!(
        tell(vec![report("2025-12", 1, "84", Sent)]),
        Err(Code::LineNotDue)
    );
    assert_eq!(
        tell(vec![report("2026-01", 2, "84", Sent)]),
        Err(Code::AttemptOutOfOrder)
    );
    tell(vec![report("2026-01", 1, "84", Settled)]).unwrap();
    assert_eq!(
        tell(vec![report("2026-01", 2, "84", Sent)]),
        Err(Code::PaymentNotAllowed)
    );
    assert_eq!(
        tell(vec![report("2026-01", 1, "84", Settled)]),
        Err(Code::PaymentNotAllowed)
    );
    tell(vec![
        report("2026-02", 1, "84", Sent),
        report("2026-02", 1, "84", Unknown),
    ])
    .unwrap();
    assert_eq!(
        tell(vec![report("2026-02", 2, "84", Sent)]),
        Err(Code::PaymentNotAllowed)
    );
    tell(vec![report("2026-02", 1, "84", Rejected)]).unwrap();
    tell(vec![report("2026-02", 2, "84", Settled)]).unwrap();
    tell(vec![report("2026-01", 1, "84", Returned)]).unwrap();
    let failed = due(office.file(), &office.book, office.today, 0);
    assert_eq!(
        failed.len(),
        1,
        "the returned month is open, the paid one is not"
    );
    // Of a report with one bad line nothing is taken.
    let both = vec![
        report("2026-03", 1, "84", Settled),
        report("2026-03", 1, "84", Sent),
    ];
    let enrollment = office.enrollment(1);
    let code = office.refused(Command::RecordPayments(RecordPayments {
        enrollment,
        reported: both,
    }));
    assert_eq!(code, Code::PaymentNotAllowed);
}

#[test]
fn what_became_of_money_on_its_way_is_told_even_when_nothing_is_due_any_more() {
    let mut office = Office::with_family("2026-03-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    let sent = vec![report("2026-02", 1, "84", Sent)];
    tell(&mut office, sent).unwrap();
    office
        .step(1, Action::Stop, "2026-01-20", "not-eligible")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2026-12").len(), 1);
    let other = vec![report("2026-02", 1, "50", Rejected)];
    assert_eq!(tell(&mut office, other), Err(Code::AmountDiffers));
    let refused = vec![report("2026-02", 1, "84", Rejected)];
    tell(&mut office, refused).unwrap();
    let again = vec![report("2026-02", 2, "84", Sent)];
    assert_eq!(tell(&mut office, again), Err(Code::LineNotDue));
    let open = due(office.file(), &office.book, office.today, 0);
    assert!(matches!(open[..], [Due::PaymentFailed { .. }]));
}

#[test]
fn the_days_of_a_line_never_run_backwards() {
    let mut office = Office::with_family("2026-03-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    let on = |date: &str, attempt, state| {
        let on = day(date);
        let told = report("2026-01", attempt, "84", state);
        vec![PaymentReported { on, ..told }]
    };
    tell(&mut office, on("2026-02-20", 1, Sent)).unwrap();
    let early = on("2026-02-19", 1, Rejected);
    assert_eq!(tell(&mut office, early), Err(Code::StepBeforeLast));
    tell(&mut office, on("2026-02-21", 1, Rejected)).unwrap();
    let early = on("2026-02-20", 2, Settled);
    assert_eq!(tell(&mut office, early), Err(Code::StepBeforeLast));
    tell(&mut office, on("2026-02-21", 2, Settled)).unwrap();
}

#[test]
fn the_share_of_aid_goes_by_what_was_paid_not_by_what_would_be_due_now() {
    let mut office = Office::with_family("2026-03-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    let paid = ["2026-01", "2026-02"].map(|month| report(month, 1, "84", Settled));
    tell(&mut office, paid.to_vec()).unwrap();
    let mut reduce = office.stepping(1, Action::Reduce, "2026-02-01", "income-rose");
    reduce.amount = Some(DecidedAmount {
        amount: "50".parse().unwrap(),
        period: Period::Monthly,
    });
    office.give(Command::StepEnrollment(reduce)).unwrap();
    let (from, to) = (office::month("2026-01"), office::month("2026-03"));
    let view = timeline(office.file(), &office.book, office.today, from, to);
    let aid: Vec<i64> = view.shares.iter().map(|share| share.aid.0).collect();
    assert_eq!(aid, [84_000, 84_000, 50_000]);
}
