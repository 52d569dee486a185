//! From aid to work: cash, wage support, grace, suspension, payments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::clock::{ClockEnd, ClockKind, clocks};
use masar_domain::commands::*;
use masar_domain::due::{Due, due};
use masar_domain::enrollment::{Action, Period, State};
use masar_domain::placement::{Kind, Stage};
use masar_domain::reason::ReasonCode;
use masar_domain::timeline::{CellState, timeline};
use masar_domain::{Code, Command, PlacementId};

#[test]
fn a_quarterly_amount_is_due_whole_in_the_first_month_of_its_quarter() {
    // The case of domain facts 2.4: 280 dinars every three months.
    let mut office = Office::with_family("2024-06-01");
    office
        .enroll_cash("2024-01-01", "280", Period::Quarterly)
        .unwrap();
    let lines = office.lines(1, 0, "2024-12");
    let months: Vec<&str> = lines.iter().map(|(m, _)| m.as_str()).collect();
    assert_eq!(months, ["2024-01", "2024-04", "2024-07", "2024-10"]);
    let view = timeline(
        office.file(),
        &office.book,
        office.today,
        month("2024-01"),
        month("2024-06"),
    );
    let states: Vec<CellState> = view.rows[0].cells.iter().map(|c| c.state).collect();
    use CellState::{Covered, Due as CellDue};
    assert_eq!(
        states,
        [CellDue, Covered, Covered, CellDue, Covered, Covered]
    );
    let aid: Vec<i64> = view.shares.iter().map(|share| share.aid.0).collect();
    assert_eq!(aid, [93_333, 93_333, 93_334, 93_333, 93_333, 93_334]);
}

#[test]
fn a_job_of_a_naf_family_starts_grace_wage_support_and_contract_clocks() {
    let mut office = Office::with_family("2026-11-15");
    office
        .enroll_cash("2025-03-01", "93.330", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-04-01");
    let mut command = office.enrolling("nep-wage", 2, "2026-04-01");
    assert_eq!(
        office.refused(Command::Enroll(command.clone())),
        Code::PlacementNeeded
    );
    command.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(command)).unwrap();

    let found = clocks(office.file(), &office.book, office.today);
    let end = |kind, allowed| {
        let clock = found
            .iter()
            .find(|c| c.kind == kind && c.allowed == allowed)
            .unwrap();
        (clock.used, clock.end)
    };
    assert_eq!(
        end(ClockKind::Support, 9),
        (8, ClockEnd::On(day("2026-12-31")))
    );
    assert_eq!(
        end(ClockKind::GraceJob, 12),
        (8, ClockEnd::On(day("2027-03-31")))
    );
    assert_eq!(
        end(ClockKind::Contract, 12),
        (8, ClockEnd::On(day("2027-03-31")))
    );
    assert_eq!(office.lines(2, 0, "2030-01").len(), 9);
    assert!(
        office
            .lines(2, 0, "2030-01")
            .iter()
            .all(|(_, a)| a == "145.000")
    );
    assert!(
        office
            .lines(2, 1, "2030-01")
            .iter()
            .all(|(_, a)| a == "12.000")
    );
}

#[test]
fn wage_support_runs_twelve_months_with_a_disability_and_is_six_under_the_old_terms() {
    let mut office = Office::with_family("2023-06-01");
    office.place(2, Kind::Employer, "260", "2023-02-01");
    let mut command = office.enrolling("nep-wage", 2, "2023-02-01");
    command.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(command.clone())).unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!((lines.len(), lines[0].1.as_str()), (6, "130.000"));

    let mut office = Office::with_family("2026-06-01");
    office.disability(2, "2025-01-01");
    office.place(2, Kind::Employer, "290", "2026-02-01");
    command.on = day("2026-02-01");
    office.give(Command::Enroll(command)).unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 12);
}

#[test]
fn naf_pays_seven_per_cent_of_the_insured_wage_for_twelve_months() {
    let mut office = Office::with_family("2026-06-01");
    office.place(2, Kind::Employer, "290", "2026-02-01");
    let mut command = office.enrolling("naf-social-security", 2, "2026-02-01");
    command.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(command)).unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.len(), 12);
    assert!(lines.iter().all(|(_, amount)| amount == "20.300"));
}

#[test]
fn income_from_a_project_is_not_counted_for_twenty_four_months() {
    let mut office = Office::with_family("2026-06-01");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Project, "120", "2026-02-01");
    let found = clocks(office.file(), &office.book, office.today);
    let grace = found
        .iter()
        .find(|c| c.kind == ClockKind::GraceProject)
        .unwrap();
    assert_eq!(
        (grace.allowed, grace.end),
        (24, ClockEnd::On(day("2028-01-31")))
    );
}

#[test]
fn a_family_that_did_not_answer_is_suspended_freely_but_stopped_only_with_attempts_on_record() {
    let mut office = Office::with_family("2026-02-10");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-02-03", "nobody-answered")
        .unwrap();
    let stop = office.stepping(1, Action::Stop, "2026-02-10", "never-answered");
    assert_eq!(
        office.refused(Command::StepEnrollment(stop.clone())),
        Code::AttemptsMissing
    );
    for on in ["2026-02-04", "2026-02-08"] {
        let call = LogContact {
            household: office.household(),
            on: day(on),
            mode: masar_domain::case_log::ContactMode::Phone,
            outcome: masar_domain::case_log::ContactOutcome::PhoneOff,
            text: String::new(),
        };
        office.give(Command::LogContact(call)).unwrap();
    }
    let mut before = stop.clone();
    before.on = day("2026-02-07");
    assert_eq!(
        office.refused(Command::StepEnrollment(before)),
        Code::AttemptsMissing,
        "an attempt after the stop is no ground for it"
    );
    office.give(Command::StepEnrollment(stop)).unwrap();
    assert_eq!(office.file().enrollments[0].state(), State::Stopped);
}

#[test]
fn suspended_then_lifted_keeps_its_place_and_shows_in_what_is_due() {
    let mut office = Office::with_family("2026-02-10");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-02-03", "nobody-answered")
        .unwrap();
    let found = due(office.file(), &office.book, office.today, 0);
    assert_eq!(
        found[..1],
        [Due::Suspended {
            enrollment: office.enrollment(1),
            since: day("2026-02-03")
        }]
    );
    let early = office.stepping(1, Action::Lift, "2026-02-02", "contact-made");
    assert_eq!(
        office.refused(Command::StepEnrollment(early)),
        Code::StepBeforeLast
    );
    let unexplained = office.stepping(1, Action::Lift, "2026-02-09", "income-rose");
    assert_eq!(
        office.refused(Command::StepEnrollment(unexplained)),
        Code::UnknownReason
    );
    office
        .step(1, Action::Lift, "2026-02-09", "visit-confirmed")
        .unwrap();
    assert_eq!(office.file().enrollments[0].state(), State::Active);
    assert_eq!(due(office.file(), &office.book, office.today, 90), []);
}

#[test]
fn a_reduction_needs_its_new_amount_and_later_lines_follow_it() {
    let mut office = Office::with_family("2026-02-10");
    office
        .enroll_cash("2025-12-01", "84", Period::Monthly)
        .unwrap();
    let mut reduce = office.stepping(1, Action::Reduce, "2026-02-01", "income-rose");
    assert_eq!(
        office.refused(Command::StepEnrollment(reduce.clone())),
        Code::AmountNeeded
    );
    reduce.amount = Some(DecidedAmount {
        amount: "50".parse().unwrap(),
        period: Period::Monthly,
    });
    office.give(Command::StepEnrollment(reduce)).unwrap();
    let amounts: Vec<String> = office
        .lines(1, 0, "2026-03")
        .into_iter()
        .map(|(_, a)| a)
        .collect();
    assert_eq!(amounts, ["84.000", "84.000", "50.000", "50.000"]);
}

#[test]
fn a_command_for_another_household_is_refused() {
    let mut office = Office::with_family("2026-03-10");
    let note = WriteNote {
        household: "IRB-9".parse().unwrap(),
        text: "x".into(),
    };
    assert_eq!(
        office.refused(Command::WriteNote(note)),
        Code::HouseholdNotFound
    );
}

#[test]
fn whoever_lost_a_job_comes_back_with_the_next_one_and_the_months_that_are_left() {
    let mut office = Office::with_family("2026-12-15");
    office.place(2, Kind::Branch, "290", "2026-01-01");
    let mut command = office.enrolling("nep-wage", 2, "2026-01-01");
    let job = |office: &Office, no| PlacementId {
        household: office.household(),
        no,
    };
    command.placement = Some(job(&office, 1));
    office.give(Command::Enroll(command)).unwrap();
    let lost = StepPlacement {
        placement: job(&office, 1),
        to: Stage::Ended,
        on: day("2026-04-10"),
        reason: Some(ReasonCode("closure".into())),
    };
    office.give(Command::StepPlacement(lost)).unwrap();
    office
        .step(1, Action::Stop, "2026-04-10", "work-ended")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 4);
    for (action, on, reason) in [
        (Action::Reapply, "2026-08-01", "job-lost"),
        (Action::Verify, "2026-08-01", "papers-complete"),
        (Action::Activate, "2026-09-01", "started-work"),
    ] {
        office.step(1, action, on, reason).unwrap();
    }
    assert_eq!(
        office.lines(1, 0, "2030-01").len(),
        4,
        "nothing is due without a job"
    );
    office.place(2, Kind::Employer, "300", "2026-09-01");
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!((lines.len(), lines[4].0.as_str()), (9, "2026-09"));
}

#[test]
fn a_job_taken_long_after_aid_was_stopped_has_no_grace() {
    let mut office = Office::with_family("2026-11-15");
    office
        .enroll_cash("2023-03-01", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Stop, "2024-03-01", "not-eligible")
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-04-01");
    let kinds = |office: &Office| -> Vec<ClockKind> {
        let found = clocks(office.file(), &office.book, office.today);
        found.iter().map(|clock| clock.kind).collect()
    };
    assert_eq!(kinds(&office), [ClockKind::Contract]);
    for (action, on, reason) in [
        (Action::Reapply, "2026-06-01", "new-need"),
        (Action::Verify, "2026-06-02", "visit-confirmed"),
        (Action::Activate, "2026-07-01", "decided-eligible"),
    ] {
        office.step(1, action, on, reason).unwrap();
    }
    assert_eq!(kinds(&office), [ClockKind::GraceJob, ClockKind::Contract]);
}

#[test]
fn the_clocks_of_a_job_break_on_the_day_it_is_lost_or_the_person_dies() {
    use masar_domain::person::Leaving;
    let mut office = Office::with_family("2026-11-15");
    office.place(2, Kind::Branch, "290", "2026-04-01");
    let died = EndMembership {
        person: office.person(2),
        on: day("2026-06-15"),
        why: Leaving::Died,
        new_head: None,
    };
    office.give(Command::EndMembership(died)).unwrap();
    let found = clocks(office.file(), &office.book, office.today);
    let states: Vec<_> = found.iter().map(|c| (c.kind, c.used, c.end)).collect();
    let broken = ClockEnd::Broken(day("2026-06-15"));
    assert_eq!(states, [(ClockKind::Contract, 3, broken)]);
    assert_eq!(due(office.file(), &office.book, office.today, 365), []);
}

#[test]
fn an_amount_with_digits_too_many_is_refused() {
    let mut office = Office::with_family("2026-02-10");
    let too_much = office
        .enroll_cash("2025-12-01", "1000000.001", Period::Monthly)
        .unwrap_err();
    assert_eq!(too_much.code, Code::AmountTooLarge);
    let nothing = office
        .enroll_cash("2025-12-01", "0", Period::Monthly)
        .unwrap_err();
    assert_eq!(nothing.code, Code::AmountNotPayable);
    office
        .enroll_cash("2025-12-01", "1000000", Period::Monthly)
        .unwrap();
}
