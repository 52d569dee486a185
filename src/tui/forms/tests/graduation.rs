//! Leaving aid, in forms: what the file shows stands there already, what it
//! comes to is told before it is saved, and who assessed cannot decide.

use super::office::*;
use crate::forms::{
    FormStep, graduation_assess, graduation_check, graduation_decide, graduation_reassess,
    graduation_reopen,
};
use masar_domain::enrollment::State;

/// Aid since January 2026, a branch job since March, a year on.
fn after_a_year() -> Desk {
    let mut desk = Desk::on("2026-03-01");
    desk.enroll("naf-uct", None, "2026-01-01");
    desk.job(2, "2026-03-01");
    desk.setting.today = day("2027-03-10");
    desk
}

const MISSING: [(&str, &str); 4] = [
    ("graduation.met-1", "yes"),
    ("graduation.seen-1", "payslips of January and February"),
    ("graduation.met-5", "yes"),
    ("graduation.seen-5", "talk at home, 1 March"),
];

fn assessed() -> Desk {
    let mut desk = after_a_year();
    let mut form = graduation_assess(desk.file(), desk.enrollment(1), &desk.setting);
    fill(&mut form, &MISSING);
    let command = given(&mut form);
    desk.give(command);
    desk
}

#[test]
fn what_the_file_shows_stands_there_and_the_rest_is_asked_for() {
    let desk = after_a_year();
    let mut form = graduation_assess(desk.file(), desk.enrollment(1), &desk.setting);
    assert_eq!(
        foreseen(&form),
        [
            "3 of 9 points; 7 needed",
            "Required and not met: Income above line, Grace known",
            "Another person than lina approves it or sends it back",
        ]
    );
    assert_eq!(field(&form, "graduation.met-2").value(), "yes");
    let seen = field(&form, "graduation.seen-2").value();
    assert_eq!(seen, "at work since 2026-03-01, 12 months");
    fill(&mut form, &[("graduation.met-1", "yes")]);
    assert_eq!(save(&mut form), FormStep::Stay, "nothing shows it");
    assert_eq!(focus(&form), "graduation.seen-1");
}

#[test]
fn who_assessed_is_told_that_another_person_decides() {
    let mut desk = assessed();
    let decide = |desk: &Desk| {
        let mut form = graduation_decide(desk.file(), desk.enrollment(1), &desk.setting).unwrap();
        let answers = [
            ("graduation.decision", "approve"),
            ("graduation.reason", "income-above-limit-work"),
        ];
        fill(&mut form, &answers);
        form
    };
    let mut own = decide(&desk);
    assert_eq!(
        foreseen(&own)[0],
        "You made this assessment: another person decides it"
    );
    assert_eq!(save(&mut own), FormStep::Stay);
    desk.setting.user = "omar".parse().unwrap();
    let mut form = decide(&desk);
    assert_eq!(
        foreseen(&form),
        [
            "Unified Cash Transfer: no money is due from 2027-04",
            "Watched until 10 Mar 2028; checks on 10 Jun 2027, 10 Sep 2027, 10 Mar 2028",
        ]
    );
    let command = given(&mut form);
    desk.give(command);
    assert_eq!(desk.file().enrollments[0].state(), State::Graduated);
}

#[test]
fn a_check_that_finds_need_says_how_long_the_way_back_is_open() {
    let mut desk = assessed();
    desk.setting.user = "omar".parse().unwrap();
    let mut form = graduation_decide(desk.file(), desk.enrollment(1), &desk.setting).unwrap();
    let answers = [
        ("graduation.decision", "approve"),
        ("graduation.reason", "income-above-limit-work"),
    ];
    fill(&mut form, &answers);
    let command = given(&mut form);
    desk.give(command);
    desk.setting.today = day("2027-06-12");
    let mut form = graduation_check(desk.file(), desk.enrollment(1), &desk.setting).unwrap();
    fill(&mut form, &[("graduation.stands", "no")]);
    assert_eq!(
        foreseen(&form),
        ["Until 10 Mar 2028 the enrollment can be opened again at once"]
    );
    let command = given(&mut form);
    desk.give(command);
    let mut form = graduation_reopen(desk.file(), desk.enrollment(1), &desk.setting).unwrap();
    fill(&mut form, &[("graduation.reason", "job-lost")]);
    assert_eq!(
        foreseen(&form),
        ["Unified Cash Transfer: 93.330 is due from 2027-07"]
    );
    let command = given(&mut form);
    desk.give(command);
    assert_eq!(desk.file().enrollments[0].state(), State::Active);
    assert!(graduation_check(desk.file(), desk.enrollment(1), &desk.setting).is_none());
}

#[test]
fn each_verdict_of_a_re_assessment_has_its_own_reasons() {
    let mut desk = after_a_year();
    let mut form = graduation_reassess(desk.file(), desk.enrollment(1), &desk.setting);
    fill(&mut form, &[("graduation.verdict", "continues")]);
    assert_eq!(foreseen(&form), ["Aid goes on as it is"]);
    let answers = [
        ("graduation.reason", "still-in-need"),
        ("graduation.told", "the wage does not reach the line"),
    ];
    fill(&mut form, &answers);
    let command = given(&mut form);
    desk.give(command);
    assert_eq!(desk.file().matters.reassessments.len(), 1);
}
