//! Leaving aid: assessed by one person, approved by another, watched, and back
//! within the watch by one command (domain facts 2.9, 3.5).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period, State};
use masar_domain::graduation::{Seen, checks_due, proposal, reassessments_due, watch_of};
use masar_domain::invariants::broken;
use masar_domain::matters::graduation::{Met, Verdict};
use masar_domain::placement::Kind;
use masar_domain::reason::ReasonCode;
use masar_domain::*;

const CRITERIA: [&str; 6] = [
    "income-above-line",
    "work-retained",
    "contract-seen",
    "social-security-seen",
    "grace-known",
    "no-open-grievance",
];

/// A family in cash aid since 2025; Sara in a branch job since 1 March 2026.
fn family(period: Period) -> Office {
    let mut office = Office::with_family("2026-03-01");
    office.enroll_cash("2025-01-01", "84.000", period).unwrap();
    office.place(2, Kind::Branch, "290.000", "2026-03-01");
    office.today = day("2027-03-10");
    office
}

fn found(met: &[&str]) -> Vec<FindingGiven> {
    let given = met.iter().map(|code| FindingGiven {
        criterion: (*code).into(),
        met: Met::Yes,
        evidence: "seen".into(),
    });
    given.collect()
}

fn assess(office: &Office, met: &[&str]) -> Command {
    Command::AssessGraduation(AssessGraduation {
        enrollment: office.enrollment(1),
        on: office.today,
        findings: found(met),
        note: String::new(),
    })
}

fn matter(office: &Office, no: u16) -> MatterId {
    let household = office.household();
    MatterId { household, no }
}

fn approve(office: &Office, no: u16, on: &str) -> Command {
    Command::ApproveGraduation(ApproveGraduation {
        assessment: matter(office, no),
        on: day(on),
        reason: ReasonCode("income-above-limit-work".into()),
        note: String::new(),
    })
}

fn reopen(office: &Office, no: u16, on: &str) -> ReopenGraduation {
    ReopenGraduation {
        watch: matter(office, no),
        on: day(on),
        reason: ReasonCode("job-lost".into()),
        note: String::new(),
        amount: None,
    }
}

/// Assessed by Lina on 10 March 2027, approved by Omar the same day.
fn graduated(period: Period) -> Office {
    let mut office = family(period);
    office.give(assess(&office, &CRITERIA)).unwrap();
    office.by = "omar";
    office.give(approve(&office, 1, "2027-03-10")).unwrap();
    office
}

fn state(office: &Office) -> State {
    let file = office.file();
    file.enrollment(office.enrollment(1)).unwrap().state()
}

#[test]
fn approval_by_another_person_ends_the_enrollment_and_opens_the_watch_in_one_command() {
    let office = graduated(Period::Monthly);
    assert_eq!(state(&office), State::Graduated);
    let watch = watch_of(office.file(), office.enrollment(1)).unwrap();
    assert_eq!(
        (watch.from, watch.until),
        (day("2027-03-10"), day("2028-03-10"))
    );
    let days: Vec<_> = checks_due(office.file())
        .map(|due| (due.after, due.on))
        .collect();
    let expected = [(3, "2027-06-10"), (6, "2027-09-10"), (12, "2028-03-10")];
    assert_eq!(days, expected.map(|(after, on)| (after, day(on))));
    assert_eq!(broken(office.file(), &office.book, office.today), []);
}

#[test]
fn who_assessed_cannot_decide_and_no_setting_changes_that() {
    let mut office = family(Period::Monthly);
    office.give(assess(&office, &CRITERIA)).unwrap();
    let own = approve(&office, 1, "2027-03-10");
    assert_eq!(office.refused(own), Code::SecondPersonNeeded);
    let own = Command::SendBackGraduation(SendBackGraduation {
        assessment: matter(&office, 1),
        why: "payslips of January".into(),
    });
    assert_eq!(office.refused(own.clone()), Code::SecondPersonNeeded);
    office.by = "omar";
    office.give(own).unwrap();
    assert_eq!(
        office.refused(approve(&office, 1, "2027-03-10")),
        Code::AssessmentDecided
    );
    office.by = "lina";
    office.give(assess(&office, &CRITERIA)).unwrap();
    assert_eq!(state(&office), State::Active);
}

#[test]
fn graduation_is_no_step_that_one_person_takes() {
    let mut office = family(Period::Monthly);
    let step = office.stepping(1, Action::Graduate, "2027-03-10", "income-above-limit-work");
    assert_eq!(
        office.refused(Command::StepEnrollment(step)),
        Code::AssessmentNeeded
    );
}

#[test]
fn a_required_criterion_that_is_not_known_is_not_met() {
    let mut office = family(Period::Monthly);
    let all_but_one: Vec<&str> = CRITERIA
        .into_iter()
        .filter(|c| *c != "grace-known")
        .collect();
    office.give(assess(&office, &all_but_one)).unwrap();
    let assessment = &office.file().matters.assessments[0];
    assert_eq!(assessment.points, (8, 9));
    office.by = "omar";
    assert_eq!(
        office.refused(approve(&office, 1, "2027-03-10")),
        Code::CriterionNotMet
    );
}

#[test]
fn points_below_the_books_are_refused_though_every_required_criterion_is_met() {
    let text = include_str!("../data/rules.toml").replace("points = 7", "points = 9");
    let mut office = family(Period::Monthly);
    office.book = std::sync::Arc::new(RuleBook::load(&text).unwrap());
    let required = [
        "income-above-line",
        "work-retained",
        "grace-known",
        "no-open-grievance",
    ];
    office.give(assess(&office, &required)).unwrap();
    office.by = "omar";
    assert_eq!(
        office.refused(approve(&office, 1, "2027-03-10")),
        Code::PointsMissing
    );
}

#[test]
fn a_criterion_is_met_only_with_what_shows_it_and_said_once_and_known() {
    let mut office = family(Period::Monthly);
    let given = |findings| AssessGraduation {
        enrollment: office.enrollment(1),
        on: office.today,
        findings,
        note: String::new(),
    };
    let bare = FindingGiven {
        evidence: " ".into(),
        ..found(&["grace-known"]).remove(0)
    };
    let wrong = [
        (given(vec![bare]), Code::EvidenceMissing),
        (
            given(found(&["grace-known", "grace-known"])),
            Code::CriterionTwice,
        ),
        (given(found(&["rich"])), Code::CriterionUnknown),
    ];
    for (command, code) in wrong {
        assert_eq!(office.refused(Command::AssessGraduation(command)), code);
    }
    office.give(assess(&office, &[])).unwrap();
    assert_eq!(office.refused(assess(&office, &[])), Code::AssessmentOpen);
}

#[test]
fn lines_end_with_the_month_that_has_begun() {
    let office = graduated(Period::Monthly);
    let last = office.lines(1, 0, "2028-12").pop().unwrap();
    assert_eq!(last, ("2027-03".into(), "84.000".into()));
}

#[test]
fn lines_end_with_the_quarter_that_has_begun() {
    // Decided from January 2025: the quarter of January to March 2027 is the
    // last one, and it stays whole.
    let office = graduated(Period::Quarterly);
    let last = office.lines(1, 0, "2028-12").pop().unwrap();
    assert_eq!(last, ("2027-01".into(), "84.000".into()));
}

#[test]
fn within_the_watch_one_command_opens_it_again_with_the_amount_last_decided() {
    let mut office = graduated(Period::Monthly);
    office.today = day("2027-08-05");
    let events = office.give(Command::ReopenGraduation(reopen(&office, 2, "2027-08-05")));
    assert_eq!(events.unwrap().len(), 4, "three steps and the watch");
    assert_eq!(state(&office), State::Active);
    assert_eq!(
        checks_due(office.file()).count(),
        0,
        "nothing is watched any more"
    );
    let lines = office.lines(1, 0, "2027-10");
    let since: Vec<_> = lines
        .iter()
        .filter(|(m, _)| m.as_str() > "2027-03")
        .collect();
    let expected = [("2027-09", "84.000"), ("2027-10", "84.000")];
    assert_eq!(since.len(), expected.len());
    for ((month, amount), (m, a)) in since.into_iter().zip(expected) {
        assert_eq!((month.as_str(), amount.as_str()), (m, a));
    }
    let again = Command::ReopenGraduation(reopen(&office, 2, "2027-08-05"));
    assert_eq!(office.refused(again), Code::WatchClosed);
}

#[test]
fn a_new_amount_holds_from_the_first_month_after_the_return() {
    let mut office = graduated(Period::Monthly);
    office.today = day("2027-08-05");
    let amount = Some(DecidedAmount {
        amount: "60.000".parse().unwrap(),
        period: Period::Monthly,
    });
    let command = ReopenGraduation {
        amount,
        ..reopen(&office, 2, "2027-08-05")
    };
    office.give(Command::ReopenGraduation(command)).unwrap();
    let last = office.lines(1, 0, "2027-09").pop().unwrap();
    assert_eq!(last, ("2027-09".into(), "60.000".into()));
}

#[test]
fn after_the_watch_the_family_applies_again_as_anybody_does() {
    let mut office = graduated(Period::Monthly);
    office.today = day("2028-03-11");
    let late = Command::ReopenGraduation(reopen(&office, 2, "2028-03-11"));
    assert_eq!(office.refused(late), Code::WatchOver);
    office
        .step(1, Action::Reapply, "2028-03-11", "job-lost")
        .unwrap();
    let either = Command::ReopenGraduation(reopen(&office, 2, "2028-03-10"));
    assert_eq!(office.refused(either), Code::StepNotAllowed);
}

#[test]
fn a_check_is_made_once_and_only_where_the_watch_asks_for_it() {
    let mut office = graduated(Period::Monthly);
    office.today = day("2027-06-12");
    let check = |after| {
        Command::CheckWatch(CheckWatch {
            watch: matter(&office, 2),
            after,
            on: day("2027-06-12"),
            stands: Met::Yes,
            note: String::new(),
        })
    };
    let (third, fourth) = (check(3), check(4));
    assert_eq!(office.refused(fourth), Code::CheckNotDue);
    office.give(third.clone()).unwrap();
    assert_eq!(office.refused(third), Code::CheckMade);
    let open: Vec<u16> = checks_due(office.file()).map(|due| due.after).collect();
    assert_eq!(open, [6, 12]);
}

#[test]
fn the_file_answers_what_it_can_and_leaves_the_rest_to_the_person() {
    let office = family(Period::Monthly);
    let on = day("2026-11-30");
    let mut shown = Vec::new();
    for (criterion, row) in office.book.criteria_on(on) {
        let seen = proposal(office.file(), row, on);
        shown.push((criterion.code.as_str(), seen.map(|p| (p.met, p.seen))));
    }
    let placement = office.file().placements[0].id;
    let since = day("2026-03-01");
    let held = |months| Seen::WorkHeld {
        placement,
        since,
        months,
    };
    assert_eq!(
        shown,
        [
            ("income-above-line", None),
            ("work-retained", Some((Met::No, held(8)))),
            (
                "contract-seen",
                Some((
                    Met::Yes,
                    Seen::Contract {
                        placement,
                        from: since
                    }
                ))
            ),
            (
                "social-security-seen",
                Some((
                    Met::Yes,
                    Seen::SocialSecurity {
                        placement,
                        from: since
                    }
                ))
            ),
            ("grace-known", None),
            ("no-open-grievance", Some((Met::Yes, Seen::NoGrievance))),
        ]
    );
    let (_, row) = office.book.criteria_on(on).nth(1).unwrap();
    let later = proposal(office.file(), row, day("2026-12-01")).unwrap();
    assert_eq!((later.met, later.seen), (Met::Yes, held(9)));
}

#[test]
fn when_a_grace_is_over_the_family_is_assessed_anew_and_told() {
    let mut office = family(Period::Monthly);
    let due = reassessments_due(office.file(), &office.book);
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].on, day("2027-03-01"), "month 12 ends in February");
    let command = Reassess {
        enrollment: office.enrollment(1),
        placement: due[0].placement,
        on: day("2027-03-10"),
        verdict: Verdict::Continues,
        reason: ReasonCode("still-in-need".into()),
        told: "the wage does not reach the line".into(),
        told_on: day("2027-03-10"),
    };
    let wrong = [
        (
            Reassess {
                on: day("2027-01-31"),
                ..command.clone()
            },
            Code::GraceRuns,
        ),
        (
            Reassess {
                told: " ".into(),
                ..command.clone()
            },
            Code::TextMissing,
        ),
        (
            Reassess {
                told_on: day("2027-03-09"),
                ..command.clone()
            },
            Code::StepBeforeLast,
        ),
        (
            Reassess {
                verdict: Verdict::Exits,
                ..command.clone()
            },
            Code::UnknownReason,
        ),
    ];
    for (wrong, code) in wrong {
        assert_eq!(office.refused(Command::Reassess(wrong)), code);
    }
    office.give(Command::Reassess(command)).unwrap();
    assert_eq!(reassessments_due(office.file(), &office.book), []);
    assert_eq!(
        state(&office),
        State::Active,
        "still in need: aid continues"
    );
}

#[test]
fn a_graduation_recorded_before_there_were_assessments_is_whole() {
    let mut office = graduated(Period::Monthly);
    let mut old = office.file().clone();
    old.matters = matters::Matters::default();
    assert_eq!(broken(&old, &office.book, office.today), []);
    let file = office.file.as_mut().unwrap();
    file.matters.assessments[0].by = "omar".parse().unwrap();
    let faults = broken(office.file(), &office.book, office.today);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].invariant, "I28");
}
