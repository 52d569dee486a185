//! Why: chains of facts that begin with the answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::case_log::{VisitMode, VisitOutcome};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::refusal::Said;
use masar_domain::why::{Link, Question, Says, why};
use masar_domain::{Command, PlacementId};

fn line(office: &Office, no: u16, component: &str, of: &str) -> Vec<Link> {
    let question = Question::Line {
        enrollment: office.enrollment(no),
        component: component.into(),
        month: month(of),
    };
    let answer = why(office.file(), &office.book, office.today, &question);
    answer.unwrap().links
}

fn says(links: &[Link]) -> Vec<Says> {
    links.iter().map(|link| link.says).collect()
}

fn visited(office: &mut Office, on: &str) {
    let household = office.household();
    office
        .give(Command::LogVisit(LogVisit {
            household,
            on: day(on),
            mode: VisitMode::Home,
            outcome: VisitOutcome::NobodyHome,
            text: String::new(),
        }))
        .unwrap();
}

#[test]
fn a_month_that_was_held_is_told_with_the_suspension_the_visits_and_the_lifting() {
    let mut office = Office::with_family("2026-09-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    visited(&mut office, "2026-08-02");
    visited(&mut office, "2026-08-03");
    office
        .step(1, Action::Suspend, "2026-08-03", "nobody-answered")
        .unwrap();
    office
        .step(1, Action::Lift, "2026-09-02", "contact-made")
        .unwrap();
    let august = line(&office, 1, "cash", "2026-08");
    assert_eq!(
        says(&august)[..4],
        [Says::Unpaid, Says::Step, Says::NobodyAnswered, Says::Step]
    );
    assert!(august[2].said.contains(&("count", Said::Number(2))));
    // September goes by its first day, which was suspended.
    let september = line(&office, 1, "cash", "2026-09");
    assert_eq!(
        says(&september),
        [Says::NotPaid, Says::Step, Says::NobodyAnswered, Says::Step]
    );
}

#[test]
fn a_month_after_the_last_of_its_support_is_told_with_the_row_and_the_disability() {
    let mut office = Office::with_family("2026-11-10");
    office
        .enroll_person("nep-transport", 2, "2026-01-01")
        .unwrap();
    let september = line(&office, 1, "transport", "2026-09");
    let chain = says(&september);
    assert!(chain.contains(&Says::MonthNumber) && chain.contains(&Says::NoDisability));
    let october = line(&office, 1, "transport", "2026-10");
    assert_eq!(
        says(&october)[..2],
        [Says::NotPaid, Says::LimitReached],
        "{october:?}"
    );
    assert_eq!(
        october[1].row.as_ref().unwrap().rule,
        "nep-transport.months"
    );
}

#[test]
fn a_stop_and_a_job_tell_their_reason_and_who() {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Stop, "2026-05-01", "not-eligible")
        .unwrap();
    let state = Question::State(office.enrollment(1));
    let answer = why(office.file(), &office.book, office.today, &state).unwrap();
    assert_eq!(says(&answer.links)[..2], [Says::State, Says::Step]);
    let reason = ("reason", Said::Word("reason-not-eligible".into()));
    assert!(answer.links[1].said.contains(&reason));
    let nobody = PlacementId {
        household: office.household(),
        no: 9,
    };
    assert_eq!(
        why(
            office.file(),
            &office.book,
            office.today,
            &Question::Job(nobody)
        ),
        None
    );
}
