//! What a form tells before it is saved.

use masar_domain::Code;
use masar_domain::enrollment::Action;

use super::Desk;
use super::office::*;
use crate::forms::problem::Problem;
use crate::forms::*;

fn remarks(form: &Form, id: &str) -> Vec<String> {
    let choices = field(form, id).choices().iter();
    let remark = |choice: &crate::forms::choice::Choice| {
        let words = choice.remark.as_ref()?.say(&form.setting.messages);
        Some(words.replace(['\u{2068}', '\u{2069}'], ""))
    };
    choices.filter_map(remark).collect()
}

#[test]
fn a_suspension_shows_from_when_nothing_is_due_and_that_the_months_stay() {
    let mut desk = Desk::on("2026-05-20");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    let id = desk.enrollment(1);
    let mut form = enrollment_step(desk.file(), id, Action::Suspend, &desk.setting);
    assert_eq!(
        foreseen(&form),
        Vec::<String>::new(),
        "the reason is missing"
    );
    fill(&mut form, &[("enrollment.reason", "absent-from-work")]);
    assert_eq!(
        foreseen(&form),
        [
            "NEP transport: no money is due from 2026-06",
            "NEP transport: 3 of 9 months are used; the rest stays until the suspension is lifted",
        ]
    );
}

#[test]
fn a_stop_shows_that_the_money_ends_and_a_lift_that_it_comes_back() {
    let mut desk = Desk::on("2026-07-20");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    desk.step(1, Action::Suspend, "2026-05-20", "absent-from-work");
    let id = desk.enrollment(1);
    let mut form = enrollment_step(desk.file(), id, Action::Lift, &desk.setting);
    fill(&mut form, &[("enrollment.reason", "work-resumed")]);
    assert_eq!(
        foreseen(&form),
        [
            "NEP transport: 30.000 is due from 2026-08",
            "NEP transport: month 3 of 9, ends 2027-01-31",
        ]
    );
    let mut form = enrollment_step(desk.file(), id, Action::Stop, &desk.setting);
    fill(&mut form, &[("enrollment.reason", "work-ended")]);
    assert_eq!(foreseen(&form), ["No money changes: none was due"]);
}

#[test]
fn a_stop_for_no_answer_shows_the_attempts_found_and_needed() {
    let mut desk = Desk::on("2026-06-10");
    desk.enroll("naf-uct", None, "2026-01-01");
    desk.call("2026-06-01");
    let id = desk.enrollment(1);
    let mut form = enrollment_step(desk.file(), id, Action::Stop, &desk.setting);
    let attempts = remarks(&form, "enrollment.reason");
    assert!(
        attempts[0].starts_with("1 of 2 attempts on record"),
        "{attempts:?}"
    );
    fill(&mut form, &[("enrollment.reason", "never-answered")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "enrollment.reason");
    let wrong = problems(&form);
    assert!(matches!(
        wrong.as_slice(),
        [("enrollment.reason", Problem::Refused(refusal))] if refusal.code == Code::AttemptsMissing
    ));
    desk.call("2026-06-05");
    let mut form = enrollment_step(desk.file(), id, Action::Stop, &desk.setting);
    fill(&mut form, &[("enrollment.reason", "never-answered")]);
    assert!(foreseen(&form)[0].contains("no money is due from 2026-07"));
    given(&mut form);
}

#[test]
fn a_programme_shows_who_fits_it_and_what_comes_by_rule() {
    let mut desk = Desk::on("2026-03-01");
    desk.enroll("naf-uct", None, "2025-03-01");
    let mut form = enrollment_add(desk.file(), None, &desk.setting);
    fill(&mut form, &[("enrollment.programme", "nep-transport")]);
    assert_eq!(
        remarks(&form, "enrollment.person"),
        [
            "24 years, fits 18-45 (nep.ages v2 (2025-09-01))",
            "65 years, outside 18-45 (nep.ages v2 (2025-09-01))",
        ]
    );
    assert!(
        !asked(&form).contains(&"enrollment.amount"),
        "it comes by rule"
    );
    fill(&mut form, &[("enrollment.person", "سارة")]);
    assert_eq!(
        foreseen(&form),
        [
            "Transport: 30.000 a month, nep-transport.amount v2 (2025-09-01) (sources disagree)",
            "Transport: 9 months, nep-transport.months v2 (2025-09-01) (partly our assumption)",
            "NEP transport: 30.000 is due from 2026-03",
            "NEP transport: month 1 of 9, ends 2026-11-30",
        ]
    );
}

#[test]
fn whoever_is_enrolled_or_without_the_job_that_is_asked_for_is_said_so() {
    let mut desk = Desk::on("2026-03-01");
    desk.enroll("nep-transport", Some(2), "2026-02-01");
    let mut form = enrollment_add(desk.file(), None, &desk.setting);
    fill(&mut form, &[("enrollment.programme", "nep-transport")]);
    let said = remarks(&form, "enrollment.person");
    assert!(
        said.contains(&"enrolled already: IRB-000001/1".to_owned()),
        "{said:?}"
    );
    fill(&mut form, &[("enrollment.programme", "nep-wage")]);
    let said = remarks(&form, "enrollment.person");
    assert!(said.contains(&"no job on record".to_owned()), "{said:?}");
}

#[test]
fn a_decided_amount_comes_with_the_range_that_sources_report() {
    let desk = Desk::on("2026-03-01");
    let mut form = enrollment_add(desk.file(), None, &desk.setting);
    fill(&mut form, &[("enrollment.programme", "naf-uct")]);
    let hint = field(&form, "enrollment.amount").hint.as_ref().unwrap();
    let said = hint
        .say(&desk.setting.messages)
        .replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        said,
        "Sources report 40.000 to 136.000 (naf-uct.range v1 (2023-06-13), S24); the agency decides"
    );
}

#[test]
fn a_wage_is_held_against_the_minimum_of_its_sector() {
    let desk = Desk::on("2026-03-01");
    let mut form = placement_add(desk.file(), Some(desk.person(2)), &desk.setting);
    fill(&mut form, &[("placement.kind", "employer")]);
    let hint = |form: &Form| {
        let hint = field(form, "placement.wage").hint.as_ref().unwrap();
        hint.say(&desk.setting.messages)
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(hint(&form).contains("290.000"), "{}", hint(&form));
    fill(&mut form, &[("placement.sector", "garments")]);
    assert!(hint(&form).contains("235.000"), "{}", hint(&form));
}
