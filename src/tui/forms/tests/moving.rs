//! Forms that concern two households.

use std::sync::Arc;

use masar_domain::life::Life;
use masar_domain::person::Relation;
use masar_domain::refusal::Code;

use super::office::*;
use crate::forms::problem::Problem;
use crate::forms::{
    Form, FormStep, household_merge, household_office, household_split, people_move,
};

/// Saves twice: what follows is read in between.
fn confirmed(form: &mut Form) -> FormStep {
    assert_eq!(save(form), FormStep::Stay, "{:?}", problems(form));
    assert!(
        form.review.is_some(),
        "{:?} {:?}",
        problems(form),
        form.foot
    );
    save(form)
}

/// Types the number of a household, and hands over its file as the register would.
fn joins(form: &mut Form, desk: &Desk, other: &Desk) {
    let mut file = other.file().clone();
    let id = "IRB-000007".parse().unwrap();
    file.household.id = id;
    go_to(form, "move.to");
    assert_eq!(type_keys(form, "irb-٧"), FormStep::Consult(id));
    assert_ne!(desk.file().household.id, id);
    form.consulted(id, Some(Arc::new(file)));
}

fn worker() -> Desk {
    let mut desk = Desk::on("2026-06-20");
    desk.enroll("naf-uct", None, "2026-01-01");
    desk.job(2, "2026-03-01");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    desk
}

#[test]
fn several_people_go_at_once_each_with_what_they_are_there() {
    let (desk, other) = (worker(), Desk::on("2026-06-20"));
    let mut form = people_move(desk.file(), &desk.setting);
    joins(&mut form, &desk, &other);
    fill(
        &mut form,
        &[
            ("person.leaving", "moved-out"),
            ("life.1", "parent"),
            ("life.2", "daughter"),
        ],
    );
    let FormStep::Live(Life::Move { people, to, .. }) = confirmed(&mut form) else {
        panic!("not a move");
    };
    assert_eq!(to.to_string(), "IRB-000007");
    let said: Vec<_> = people.iter().map(|c| (c.person.no, c.relation)).collect();
    assert_eq!(said, [(1, Relation::Parent), (2, Relation::Daughter)]);
}

#[test]
fn what_ends_here_and_goes_on_there_is_read_before_it_is_confirmed() {
    let (desk, other) = (worker(), Desk::on("2026-06-20"));
    let mut form = people_move(desk.file(), &desk.setting);
    joins(&mut form, &desk, &other);
    fill(
        &mut form,
        &[("person.leaving", "married-out"), ("life.2", "spouse")],
    );
    assert_eq!(
        foreseen(&form),
        [
            "IRB-000007: محمود الخطيب, Ramtha, 2 people",
            "Here, in IRB-000001:",
            "NEP transport, سارة الخطيب: stops here",
            "NEP transport: no money is due from 2026-07",
            "NEP transport: 4 of 9 months are used",
            "There, in IRB-000007:",
            "NEP transport, سارة الخطيب: goes on there, 4 months used up",
            "1 job goes along",
            "NEP transport: 30.000 is due from 2026-07",
            "NEP transport: month 4 of 9, ends 2026-11-30",
        ]
    );
}

#[test]
fn a_number_that_nobody_has_is_said_at_its_field() {
    let desk = worker();
    let mut form = people_move(desk.file(), &desk.setting);
    fill(
        &mut form,
        &[("person.leaving", "moved-out"), ("life.2", "daughter")],
    );
    go_to(&mut form, "move.to");
    let id = "IRB-000009".parse().unwrap();
    assert_eq!(type_keys(&mut form, "IRB-9"), FormStep::Consult(id));
    form.consulted(id, None);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "move.to");
    assert!(form.review.is_none());
    assert!(problems(&form).iter().any(|(field, problem)| {
        *field == "move.to"
            && matches!(problem, Problem::Refused(refusal) if refusal.code == Code::HouseholdNotFound)
    }));
}

#[test]
fn nothing_is_typed_or_saved_while_what_follows_is_read() {
    let desk = worker();
    let mut form = household_split(desk.file(), &desk.setting);
    fill(
        &mut form,
        &[("person.leaving", "married-out"), ("life.2", "head")],
    );
    assert_eq!(save(&mut form), FormStep::Stay);
    assert!(form.review.is_some());
    assert_eq!(type_keys(&mut form, "x<tab><esc>"), FormStep::Stay);
    assert!(form.review.is_none(), "back at the fields");
    assert_eq!(field(&form, "life.2").value(), "head");
    assert!(matches!(confirmed(&mut form), FormStep::Live(_)));
}

#[test]
fn who_founds_a_household_has_one_head_and_leaves_one_behind() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_split(desk.file(), &desk.setting);
    fill(&mut form, &[("person.leaving", "divorced")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "life.1", "nobody goes");
    fill(
        &mut form,
        &[("life.1", "spouse"), ("person.new-head", "سارة")],
    );
    assert_eq!(save(&mut form), FormStep::Stay);
    assert!(matches!(&form.foot, Some(Problem::Refused(r)) if r.code == Code::HeadMissing));
    fill(&mut form, &[("life.1", "head")]);
    let FormStep::Live(Life::Split {
        people, new_head, ..
    }) = confirmed(&mut form)
    else {
        panic!("not a split");
    };
    assert_eq!(people[0].relation, Relation::Head);
    assert_eq!(new_head, Some(desk.person(2)));
}

#[test]
fn everybody_joins_and_what_is_the_households_own_ends() {
    let (desk, other) = (worker(), Desk::on("2026-06-20"));
    let mut form = household_merge(desk.file(), &desk.setting);
    joins(&mut form, &desk, &other);
    fill(&mut form, &[("life.1", "parent")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "life.2", "nobody is forgotten");
    fill(&mut form, &[("life.2", "daughter")]);
    let said = foreseen(&form);
    let has = |line: &str| said.iter().any(|said| said == line);
    assert!(
        has("Unified Cash Transfer, the household: stops here")
            && has("Stays on this file: 556.650 owed to the family, 0.000 paid too much"),
        "{said:#?}"
    );
    let FormStep::Live(Life::Merge { into, people, .. }) = confirmed(&mut form) else {
        panic!("not a merger");
    };
    assert_eq!((into.to_string().as_str(), people.len()), ("IRB-000007", 2));
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
