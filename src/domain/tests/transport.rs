//! The transport allowance: 9 months, 12 with a disability (facts 3.1, 3.5).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use masar_domain::clock::{Because, ClockEnd, clocks};
use masar_domain::enrollment::{Action, Track};
use masar_domain::{Code, Command};

fn months(lines: &[(String, String)]) -> Vec<&str> {
    lines.iter().map(|(month, _)| month.as_str()).collect()
}

#[test]
fn from_march_a_woman_of_a_naf_family_gets_nine_months_of_thirty_dinars() {
    let mut office = Office::with_family("2026-03-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.first().unwrap().0, "2026-03");
    assert_eq!(lines.last().unwrap().0, "2026-11");
    assert_eq!(lines.len(), 9);
    assert!(lines.iter().all(|(_, amount)| amount == "30.000"));
}

#[test]
fn the_general_track_pays_fifteen_to_women_and_ten_to_men() {
    let mut office = Office::with_family("2026-03-01");
    for (no, amount) in [(1, "10.000"), (2, "15.000")] {
        let mut command = office.enrolling("nep-transport", no, "2026-03-01");
        command.track = Track::General;
        // The head is 46, past the age on entry: his case is tried on a younger day below.
        if no == 1 {
            assert_eq!(office.refused(Command::Enroll(command)), Code::AgeOutside);
            continue;
        }
        office.give(Command::Enroll(command)).unwrap();
        assert!(
            office
                .lines(1, 0, "2027-12")
                .iter()
                .all(|(_, a)| a == amount)
        );
    }
}

#[test]
fn a_disability_recorded_half_way_gives_twelve_months() {
    let mut office = Office::with_family("2026-08-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office.disability(2, "2026-07-15");
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.len(), 12);
    assert_eq!(lines.last().unwrap().0, "2027-02");
}

#[test]
fn a_disability_recorded_after_the_months_ran_out_does_not_revive_them() {
    let mut office = Office::with_family("2027-02-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office.disability(2, "2027-01-10");
    assert_eq!(office.lines(1, 0, "2030-01").len(), 9);
}

#[test]
fn a_pause_of_two_months_moves_the_end_by_two() {
    let mut office = Office::with_family("2026-09-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-06-01", "work-interrupted")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-08-01", "work-resumed")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.len(), 9);
    assert_eq!(
        months(&lines),
        [
            "2026-03", "2026-04", "2026-05", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12",
            "2027-01"
        ]
    );
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!((clock.used, clock.allowed), (5, 9));
    assert_eq!(clock.end, ClockEnd::On(day("2027-01-31")));
    assert!(
        clock
            .because
            .iter()
            .any(|b| matches!(b, Because::Paused { months: 2, .. }))
    );
}

#[test]
fn a_pause_that_loses_its_months_is_a_setting_of_the_row() {
    let mut office = Office::with_family("2026-09-01");
    office.book = by_the_calendar();
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-06-01", "work-interrupted")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-08-01", "work-resumed")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.len(), 7);
    assert_eq!(lines.last().unwrap().0, "2026-11");
}

#[test]
fn while_suspended_the_clock_waits_and_says_so() {
    let mut office = Office::with_family("2026-09-10");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-06-01", "work-interrupted")
        .unwrap();
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(
        (clock.used, clock.left(), clock.end),
        (3, 6, ClockEnd::Waiting)
    );
}

#[test]
fn coming_back_after_a_gap_continues_the_count() {
    let mut office = Office::with_family("2027-06-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Stop, "2026-07-01", "work-ended")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 4);
    let again = office.enrolling("nep-transport", 2, "2027-01-01");
    assert_eq!(
        office.refused(Command::Enroll(again)),
        Code::AlreadyEnrolled
    );
    office
        .step(1, Action::Reapply, "2027-01-01", "job-lost")
        .unwrap();
    office
        .step(1, Action::Verify, "2027-01-05", "papers-complete")
        .unwrap();
    office
        .step(1, Action::Activate, "2027-02-01", "started-work")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines.len(), 9);
    assert_eq!(lines[4].0, "2027-02");
    assert_eq!(lines.last().unwrap().0, "2027-06");
}

#[test]
fn running_participants_move_to_the_new_terms_on_the_day_they_change() {
    let mut office = Office::with_family("2025-12-01");
    office
        .enroll_person("nep-transport", 2, "2025-06-01")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    let amounts: Vec<&str> = lines.iter().map(|(_, amount)| amount.as_str()).collect();
    assert_eq!(amounts[..3], ["10.000"; 3]);
    assert_eq!(amounts[3..], ["30.000"; 6]);
    assert_eq!(lines.last().unwrap().0, "2026-02");
}

#[test]
fn nothing_is_due_after_the_person_died_or_the_job_ended() {
    use masar_domain::commands::EndMembership;
    use masar_domain::person::Leaving;
    let mut office = Office::with_family("2026-09-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let died = EndMembership {
        person: office.person(2),
        on: day("2026-06-15"),
        why: Leaving::Died,
        new_head: None,
    };
    office.give(Command::EndMembership(died)).unwrap();
    assert_eq!(
        months(&office.lines(1, 0, "2030-01")),
        ["2026-03", "2026-04", "2026-05", "2026-06"]
    );
}

#[test]
fn nothing_is_due_after_the_programme_itself_ends() {
    let mut office = Office::with_family("2028-06-01");
    office
        .enroll_person("nep-transport", 2, "2028-05-01")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(months(&lines), ["2028-05", "2028-06", "2028-07"]);
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(clock.end, ClockEnd::On(day("2028-07-31")));
    assert!(
        clock
            .because
            .contains(&Because::ProgrammeEnds(day("2028-07-31")))
    );
}

#[test]
fn the_clock_of_somebody_who_stopped_tells_the_day_of_the_stop_not_of_applying_again() {
    let mut office = Office::with_family("2027-06-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Stop, "2026-07-01", "work-ended")
        .unwrap();
    office
        .step(1, Action::Reapply, "2027-01-01", "job-lost")
        .unwrap();
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(clock.end, ClockEnd::Broken(day("2026-07-01")));
    assert_eq!((clock.used, clock.allowed), (4, 9));
}

#[test]
fn an_enrollment_that_begins_next_month_can_be_stopped_before_it_begins() {
    let mut office = Office::with_family("2026-02-20");
    office
        .enroll_person("nep-transport", 2, "2026-03-15")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!((lines.len(), lines[0].0.as_str()), (9, "2026-03"));
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(
        (clock.used, clock.end),
        (0, ClockEnd::On(day("2026-11-30")))
    );
    let before = office.stepping(1, Action::Stop, "2026-02-20", "work-ended");
    assert_eq!(
        office.refused(Command::StepEnrollment(before)),
        Code::StepBeforeLast
    );
    let after = office.stepping(1, Action::Stop, "2026-03-16", "work-ended");
    assert_eq!(
        office.refused(Command::StepEnrollment(after)),
        Code::DateInFuture
    );
    office
        .step(1, Action::Stop, "2026-03-15", "work-ended")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2030-01"), []);
}

#[test]
fn an_enrollment_begins_within_a_year_or_its_year_was_typed_wrong() {
    let mut office = Office::with_family("2026-02-20");
    let wrong = office.enrolling("nep-transport", 2, "2062-02-20");
    assert_eq!(office.refused(Command::Enroll(wrong)), Code::DateInFuture);
    office
        .enroll_person("nep-transport", 2, "2027-02-20")
        .unwrap();
}

#[test]
fn a_month_that_began_with_support_is_due_though_it_is_suspended_later_in_it() {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_person("nep-transport", 2, "2026-03-10")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-03-20", "work-interrupted")
        .unwrap();
    assert_eq!(months(&office.lines(1, 0, "2030-01")), ["2026-03"]);
    office
        .step(1, Action::Lift, "2026-05-02", "work-resumed")
        .unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(lines[1].0, "2026-06", "May began suspended");
    assert_eq!(lines.len(), 9);
}

#[test]
fn of_steps_on_one_day_the_last_one_counts() {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_person("nep-transport", 2, "2026-03-10")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-03-10", "work-interrupted")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2030-01"), []);
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!((clock.used, clock.end), (0, ClockEnd::Waiting));
    office
        .step(1, Action::Lift, "2026-03-10", "work-resumed")
        .unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 9);
}

#[test]
fn a_clock_names_the_facts_that_chose_its_row() {
    use masar_domain::commands::RecordDisability;
    let mut office = Office::with_family("2026-03-10");
    office
        .enroll_person("nep-transport", 2, "2026-01-01")
        .unwrap();
    let healing = RecordDisability {
        person: office.person(2),
        from: day("2026-01-01"),
        until: Some(day("2026-06-30")),
        evidence: String::new(),
    };
    office.give(Command::RecordDisability(healing)).unwrap();
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(clock.allowed, 9);
    assert!(clock.because.contains(&Because::NoDisability));
    office.disability(2, "2026-02-01");
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    let since = day("2026-02-01");
    assert_eq!(clock.allowed, 12);
    assert!(clock.because.contains(&Because::Disability { since }));
}

/// The book with the nine months counted by the calendar.
fn by_the_calendar() -> std::sync::Arc<masar_domain::RuleBook> {
    let text = include_str!("../data/rules.toml");
    let row =
        "value = { months = 9, counting = \"months-paid\" }\nsource = [\"seed\", \"S1\", \"S2\"]";
    assert!(text.contains(row));
    let calendar = text.replace(row, &row.replace("months-paid", "calendar"));
    masar_domain::RuleBook::load(&calendar).unwrap().into()
}

#[test]
fn by_the_calendar_the_months_of_a_gap_are_lost_too() {
    let mut office = Office::with_family("2026-12-01");
    office.book = by_the_calendar();
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    for (action, on, reason) in [
        (Action::Stop, "2026-06-01", "work-ended"),
        (Action::Reapply, "2026-07-10", "job-lost"),
        (Action::Verify, "2026-07-15", "papers-complete"),
        (Action::Activate, "2026-08-01", "started-work"),
    ] {
        office.step(1, action, on, reason).unwrap();
    }
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!(
        (lines.len(), lines.last().unwrap().0.as_str()),
        (7, "2026-11")
    );
}

#[test]
fn by_the_calendar_a_suspension_does_not_move_the_end() {
    let mut office = Office::with_family("2026-07-10");
    office.book = by_the_calendar();
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-06-01", "work-interrupted")
        .unwrap();
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(
        (clock.used, clock.end),
        (5, ClockEnd::On(day("2026-11-30")))
    );
}

#[test]
fn a_clock_waits_for_a_suspension_no_longer_than_the_programme_runs() {
    let mut office = Office::with_family("2028-07-31");
    office
        .enroll_person("nep-transport", 2, "2028-05-01")
        .unwrap();
    office
        .step(1, Action::Suspend, "2028-06-10", "work-interrupted")
        .unwrap();
    let end = |office: &Office| clocks(office.file(), &office.book, office.today)[0].end;
    assert_eq!(end(&office), ClockEnd::Waiting);
    office.today = day("2028-08-01");
    assert_eq!(end(&office), ClockEnd::On(day("2028-06-30")));
    office
        .step(1, Action::Lift, "2028-08-01", "work-resumed")
        .unwrap();
    assert_eq!(end(&office), ClockEnd::On(day("2028-06-30")));
}
