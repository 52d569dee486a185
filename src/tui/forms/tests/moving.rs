//! Forms that concern two households.

use masar_domain::life::Life;
use masar_domain::person::Relation;
use masar_domain::refusal::Code;

use super::office::*;
use crate::forms::problem::Problem;
use crate::forms::{FormStep, household_office, person_move};

#[test]
fn who_goes_to_another_household_says_what_they_are_there() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_move(desk.file(), desk.person(2), &desk.setting);
    let asked =
        |form: &crate::forms::Form, id: &str| form.fields.asked().any(|(_, field)| field.id == id);
    assert!(!asked(&form, "person.relation") && asked(&form, "household.governorate"));
    fill(
        &mut form,
        &[("person.leaving", "married-out"), ("move.to", "irb-٧")],
    );
    assert!(asked(&form, "person.relation") && !asked(&form, "household.governorate"));
    fill(&mut form, &[("person.relation", "spouse")]);
    let FormStep::Live(Life::Move { people, to, .. }) = save(&mut form) else {
        panic!("not a move");
    };
    assert_eq!(to.to_string(), "IRB-000007");
    assert_eq!(
        (people[0].person, people[0].relation),
        (desk.person(2), Relation::Spouse)
    );
    fill(&mut form, &[("move.to", "seven")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "move.to");
}

#[test]
fn who_names_no_household_founds_one() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_move(desk.file(), desk.person(1), &desk.setting);
    fill(
        &mut form,
        &[("person.leaving", "divorced"), ("person.new-head", "سارة")],
    );
    let FormStep::Live(Life::Split {
        people, new_head, ..
    }) = save(&mut form)
    else {
        panic!("not a split");
    };
    assert_eq!(people[0].relation, Relation::Head);
    assert_eq!(new_head, Some(desk.person(2)));
}

#[test]
fn an_office_is_three_letters() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_office(desk.file(), &desk.setting);
    fill(&mut form, &[("household.office", "Ajloun")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert!(problems(&form).iter().any(|(field, problem)| {
        *field == "household.office"
            && matches!(problem, Problem::Refused(refusal) if refusal.code == Code::OfficeUnknown)
    }));
    fill(&mut form, &[("household.office", "ajl")]);
    assert_eq!(given(&mut form).name(), "household.office");
}
