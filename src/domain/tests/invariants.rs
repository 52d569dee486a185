//! The invariants of a case file notice what must not be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period, State};
use masar_domain::household::OutsideReference;
use masar_domain::identity::Identity;
use masar_domain::instruction::InstructionState::{Rejected, Sent, Settled};
use masar_domain::invariants::broken;
use masar_domain::payment::Payment;
use masar_domain::person::Relation;
use masar_domain::placement::{Kind, Stage};
use masar_domain::{CaseFile, Command, Fils, PlacementId};
use office::{Office, day, month};

/// A family on cash, with a job, wage support, two payments and two notes.
fn whole() -> Office {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-02-01");
    let mut wage = office.enrolling("nep-wage", 2, "2026-02-01");
    wage.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(wage)).unwrap();
    for (month, attempt, state) in [
        ("2026-01", 1, Rejected),
        ("2026-01", 2, Settled),
        ("2026-02", 1, Sent),
    ] {
        let reported = vec![PaymentReported {
            component: "cash".into(),
            month: office::month(month),
            attempt,
            amount: Fils(84_000),
            state,
            on: day("2026-03-01"),
            bank_reason: String::new(),
        }];
        let enrollment = office.enrollment(1);
        let told = RecordPayments {
            enrollment,
            reported,
        };
        office.give(Command::RecordPayments(told)).unwrap();
    }
    for text in ["first", "second"] {
        let household = office.household();
        let text = text.into();
        office
            .give(Command::WriteNote(WriteNote { household, text }))
            .unwrap();
    }
    office
}

/// The invariants that a change by hand breaks.
fn after(spoil: impl FnOnce(&mut CaseFile)) -> Vec<&'static str> {
    let office = whole();
    let mut file = office.file().clone();
    spoil(&mut file);
    let mut names: Vec<&str> = broken(&file, &office.book, office.today)
        .iter()
        .map(|fault| fault.invariant)
        .collect();
    names.dedup();
    names
}

fn paid(file: &mut CaseFile, n: usize) -> &mut Payment {
    &mut file.enrollments[0].payments[n]
}

#[test]
fn a_file_that_only_commands_have_touched_breaks_nothing() {
    assert_eq!(after(|_| {}), [""; 0]);
}

#[test]
fn numbers_rise_and_belong_to_the_household() {
    assert_eq!(after(|file| file.log[1].id.no = 1), ["ids"]);
    let other = "IRB-9".parse().unwrap();
    assert_eq!(after(|file| file.log[1].id.household = other), ["ids"]);
    assert_eq!(after(|file| file.log.swap(0, 1)), ["ids"]);
    let twice = |file: &mut CaseFile| {
        let number = Identity::Known("9001234567".parse().unwrap());
        for member in &mut file.household.members {
            member.particulars.identity = number;
        }
    };
    assert_eq!(after(twice), ["ids"]);
    let reference = OutsideReference {
        source: "nur".into(),
        id: "1".into(),
    };
    let twice = |file: &mut CaseFile| file.household.references = vec![reference; 2];
    assert_eq!(after(twice), ["ids"]);
}

#[test]
fn a_household_has_one_head() {
    let relation = |n: usize, relation| {
        after(|file| file.household.members[n].particulars.relation = relation)
    };
    assert_eq!(relation(0, Relation::Parent), ["head"]);
    assert_eq!(relation(1, Relation::Head), ["head"]);
}

#[test]
fn what_a_record_names_is_in_the_file() {
    let stranger = |file: &mut CaseFile| file.placements[0].person.no = 9;
    assert_eq!(after(stranger), ["links"]);
    let lost = |file: &mut CaseFile| file.placements.clear();
    assert_eq!(after(lost), ["links"]);
}

#[test]
fn a_programme_is_joined_once() {
    let twice = |file: &mut CaseFile| {
        let mut again = file.enrollments[0].clone();
        again.id.no = 3;
        file.enrollments.push(again);
    };
    assert_eq!(after(twice), ["I5"]);
}

#[test]
fn steps_follow_the_tables_and_the_calendar() {
    let jump = |file: &mut CaseFile| file.enrollments[0].steps[1].to = State::Suspended;
    assert_eq!(after(jump), ["I10"]);
    let other = |file: &mut CaseFile| file.enrollments[0].steps[2].action = Some(Action::Lift);
    assert_eq!(after(other), ["I10"]);
    let early = |file: &mut CaseFile| file.enrollments[0].steps[2].on = day("2025-12-31");
    assert_eq!(after(early), ["I10"]);
    let never = |file: &mut CaseFile| file.placements[0].steps[0].to = Stage::Ended;
    assert_eq!(after(never), ["I10"]);
    let back = |file: &mut CaseFile| {
        let mut step = file.placements[0].steps[0].clone();
        step.to = Stage::Offered;
        step.on = day("2026-01-01");
        file.placements[0].steps.push(step);
    };
    assert_eq!(after(back), ["I10"]);
}

#[test]
fn attempts_are_in_order_and_one_at_a_time() {
    assert_eq!(after(|file| paid(file, 0).state = Sent), ["I13"]);
    assert_eq!(after(|file| paid(file, 0).state = Settled), ["I20"]);
    assert_eq!(after(|file| paid(file, 1).attempt = 3), ["I13"]);
    assert_eq!(after(|file| paid(file, 1).attempt = 1), ["I5"]);
    assert_eq!(after(|file| paid(file, 1).on = day("2026-02-01")), ["I10"]);
}

#[test]
fn nothing_is_paid_that_the_line_was_not() {
    assert_eq!(after(|file| paid(file, 2).amount = Fils(84_001)), ["I12"]);
    assert_eq!(after(|file| paid(file, 2).amount = Fils(0)), ["I16"]);
    assert_eq!(
        after(|file| paid(file, 2).month = month("2025-12")),
        ["I12"]
    );
    assert_eq!(
        after(|file| paid(file, 2).component = "wage".into()),
        ["I12"]
    );
    let nothing = |file: &mut CaseFile| file.enrollments[0].decisions[0].amount = Fils(0);
    assert!(after(nothing).contains(&"I16"));
}

#[test]
fn a_stop_that_reaches_back_over_money_sent_breaks_nothing() {
    let mut office = whole();
    office
        .step(1, Action::Stop, "2026-01-15", "not-eligible")
        .unwrap();
    assert_eq!(broken(office.file(), &office.book, office.today), []);
}
