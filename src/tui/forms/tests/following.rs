//! Following a job, in forms: what was not asked yet stands there, and what it
//! shows is said before it is saved.

use super::office::*;
use crate::forms::{
    grievance_answer, placement_check, placement_confirm, placement_fare, referral_step,
};
use masar_domain::Command;
use masar_domain::commands::{OpenGrievance, SendReferral, StepPlacement};
use masar_domain::follow_up::Employed;
use masar_domain::matters::grievance::GrievanceSubject;
use masar_domain::placement::Stage;

/// A branch job since March, without support since the next January.
fn after_a_year() -> Desk {
    let mut desk = Desk::on("2026-03-01");
    desk.job(2, "2026-03-01");
    desk.setting.today = day("2027-01-10");
    let stages = [
        (Stage::Supported, "2026-04-01"),
        (Stage::Unsupported, "2027-01-01"),
    ];
    for (to, on) in stages {
        desk.give(Command::StepPlacement(StepPlacement {
            placement: desk.placement(1),
            to,
            on: day(on),
            reason: None,
        }));
    }
    desk.setting.today = day("2027-03-10");
    desk
}

#[test]
fn the_earliest_month_that_nobody_asked_about_stands_there() {
    let mut desk = after_a_year();
    let mut form = placement_confirm(desk.file(), desk.placement(1), &desk.setting);
    assert_eq!(field(&form, "placement.month").value(), "2026-03");
    fill(&mut form, &[("placement.received", "290")]);
    assert_eq!(foreseen(&form), Vec::<String>::new());
    let command = given(&mut form);
    desk.give(command);
    let form = placement_confirm(desk.file(), desk.placement(1), &desk.setting);
    assert_eq!(field(&form, "placement.month").value(), "2026-04");
}

#[test]
fn a_wage_below_what_was_agreed_or_the_law_asks_is_said_to_be() {
    let desk = after_a_year();
    let mut form = placement_confirm(desk.file(), desk.placement(1), &desk.setting);
    fill(&mut form, &[("placement.received", "100")]);
    let said = foreseen(&form);
    assert_eq!(said[0], "Less than was agreed: 290.000.");
    assert!(
        said[1].starts_with("Less than the minimum wage of the sector, 235.000 (wage.minimum v"),
        "{said:?}"
    );
    fill(&mut form, &[("placement.received", "0")]);
    assert_eq!(foreseen(&form), ["No wage arrived."]);
}

#[test]
fn the_check_that_is_due_stands_there_and_whoever_left_is_to_be_recorded() {
    let mut desk = after_a_year();
    let mut form = placement_check(desk.file(), desk.placement(1), &desk.setting);
    assert_eq!(field(&form, "placement.after").value(), "0");
    fill(
        &mut form,
        &[
            ("placement.employed", "no"),
            ("placement.evidence", "employer"),
        ],
    );
    assert_eq!(
        foreseen(&form),
        ["The job stays open here: record its end as well."]
    );
    let command = given(&mut form);
    assert!(
        matches!(&command, Command::CheckRetention(check) if check.employed == Employed::No),
        "{command:?}"
    );
    desk.give(command);
    let form = placement_check(desk.file(), desk.placement(1), &desk.setting);
    assert_eq!(field(&form, "placement.after").value(), "3");
}

#[test]
fn a_fare_shows_what_it_leaves_of_the_wage() {
    let mut desk = after_a_year();
    let mut form = placement_fare(desk.file(), desk.placement(1), &desk.setting);
    fill(&mut form, &[("placement.fare", "40")]);
    assert_eq!(
        foreseen(&form),
        ["250.000 of 290.000 are left after the way."]
    );
    let command = given(&mut form);
    desk.give(command);
    let form = placement_fare(desk.file(), desk.placement(1), &desk.setting);
    assert_eq!(field(&form, "placement.fare").value(), "40.000");
}

#[test]
fn a_grievance_is_answered_and_a_referral_goes_on_with_what_was_said_in_sight() {
    let mut desk = Desk::on("2026-03-01");
    let household = desk.file().household.id;
    desk.give(Command::OpenGrievance(OpenGrievance {
        household,
        subject: GrievanceSubject::Amount,
        about: None,
        on: day("2026-03-01"),
        answer_by: None,
        text: "المبلغ أقل مما أُبلغنا به".into(),
        appeals: None,
    }));
    desk.give(Command::SendReferral(SendReferral {
        household,
        person: None,
        to: "VTC".into(),
        what: "sewing course".into(),
        on: day("2026-03-01"),
        answer_by: None,
    }));
    let answer = grievance_answer(desk.file(), &desk.setting);
    assert_eq!(foreseen(&answer), ["المبلغ أقل مما أُبلغنا به"]);
    let step = referral_step(desk.file(), &desk.setting);
    assert_eq!(foreseen(&step), ["VTC: sewing course"]);
}
