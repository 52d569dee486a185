//! Refusals land on the field they name, and lose nothing.

use masar_domain::Command;
use masar_domain::enrollment::Action;
use masar_domain::refusal::{Code, Refusal};

use super::Desk;
use super::office::*;
use crate::forms::problem::Problem;
use crate::forms::*;

/// Every field that a refusal of the core names, with a form that asks for it
/// once its choices are made so.
#[test]
fn each_field_that_a_refusal_names_is_a_field_of_its_form() {
    let mut desk = Desk::on("2026-03-01");
    desk.enroll("naf-uct", None, "2026-01-01");
    desk.job(2, "2026-02-01");
    let (file, setting) = (desk.file(), &desk.setting);
    let mut register = household_add(setting);
    fill(
        &mut register,
        &[("household.phone", "079"), ("payee.kind", "alias")],
    );
    let mut enroll = enrollment_add(file, Some(desk.person(2)), setting);
    fill(&mut enroll, &[("enrollment.programme", "nep-wage")]);
    let mut decided = enrollment_add(file, None, setting);
    fill(&mut decided, &[("enrollment.programme", "naf-monthly")]);
    let mut end = placement_step(file, desk.placement(1), setting);
    fill(&mut end, &[("placement.stage", "ended")]);
    let mut member = person_add(file, setting);
    fill(&mut member, &[("person.disability", "today")]);
    let mut ids: Vec<(Form, &[&'static str])> = vec![
        (
            register,
            &[
                "household.registered",
                "household.governorate",
                "household.liwa",
                "household.locality",
                "household.address",
                "household.phone",
                "household.phone-holder",
                "payee.account",
                "payee.holder",
                "person.name",
                "person.name-latin",
                "person.birth",
                "person.national-number",
            ],
        ),
        (
            household_edit(file, setting),
            &["household.from", "household.liwa"],
        ),
        (
            member,
            &[
                "person.relation",
                "person.joined",
                "person.disability",
                "person.national-number",
            ],
        ),
        (
            person_edit(file, desk.person(2), setting),
            &["person.relation", "person.name"],
        ),
        (
            person_leave(file, desk.person(2), setting),
            &["person.left"],
        ),
        (
            disability(file, desk.person(2), setting),
            &[
                "person.disability",
                "person.disability-until",
                "person.evidence",
            ],
        ),
        (payee(file, setting), &["payee.from"]),
        (
            enroll,
            &[
                "enrollment.programme",
                "enrollment.person",
                "enrollment.on",
                "enrollment.placement",
                "enrollment.note",
            ],
        ),
        (decided, &["enrollment.amount"]),
        (
            enrollment_step(file, desk.enrollment(1), Action::Reduce, setting),
            &[
                "enrollment.on",
                "enrollment.reason",
                "enrollment.amount",
                "enrollment.note",
            ],
        ),
        (
            placement_add(file, None, setting),
            &[
                "placement.person",
                "placement.employer",
                "placement.wage",
                "placement.liwa",
                "placement.stage",
                "placement.on",
            ],
        ),
        (
            end,
            &["placement.stage", "placement.on", "placement.reason"],
        ),
        (visit_add(file, setting), &["visit.on", "visit.text"]),
        (contact_add(file, setting), &["contact.on", "contact.text"]),
        (note_add(file, setting), &["note.text"]),
    ];
    for (form, named) in &mut ids {
        for id in *named {
            let refusal = Refusal::new(Code::TextMissing).at(id);
            form.refuse(&refusal);
            assert_eq!(focus(form), *id, "{}", form.title());
            let here = form.problem(field(form, id));
            assert_eq!(here, Some(Problem::Refused(refusal)));
        }
    }
}

#[test]
fn what_the_register_refuses_is_said_until_that_field_is_changed() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_edit(desk.file(), desk.person(2), &desk.setting);
    fill(
        &mut form,
        &[
            ("person.national-number", "9991234567"),
            ("person.work", "seeking"),
        ],
    );
    given(&mut form);
    form.refuse(&Refusal::new(Code::NumberTaken).at("person.national-number"));
    assert_eq!(focus(&form), "person.national-number");
    assert_eq!(field(&form, "person.work").value(), "seeking");
    type_keys(&mut form, "<tab>");
    assert_eq!(problems(&form).len(), 1);
    fill(&mut form, &[("person.national-number", "9991234568")]);
    assert_eq!(problems(&form), []);
    given(&mut form);
}

#[test]
fn a_refusal_of_no_field_stands_at_the_foot_until_something_changes() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_edit(desk.file(), desk.person(2), &desk.setting);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert!(form.foot.is_some());
    fill(&mut form, &[("person.work", "seeking")]);
    assert_eq!(form.foot, None);
}

#[test]
fn a_head_who_leaves_is_asked_for_the_next_one() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_leave(desk.file(), desk.person(1), &desk.setting);
    fill(&mut form, &[("person.leaving", "died")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "person.new-head");
    let heir = desk.person(2);
    fill(&mut form, &[("person.new-head", "سارة")]);
    let Command::EndMembership(command) = given(&mut form) else {
        panic!("another command");
    };
    assert_eq!(command.new_head, Some(heir));
    let other = person_leave(desk.file(), heir, &desk.setting);
    assert!(
        !other
            .fields
            .asked()
            .any(|(_, field)| field.id == "person.new-head")
    );
}

#[test]
fn a_form_that_would_change_nothing_says_so_instead_of_saving() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_edit(desk.file(), desk.person(2), &desk.setting);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert!(matches!(
        &form.foot,
        Some(Problem::Refused(refusal)) if refusal.code == Code::NothingChanged
    ));
}

#[test]
fn the_rules_speak_as_soon_as_they_can_judge_and_not_only_at_the_save() {
    let desk = Desk::on("2026-03-01");
    let mut form = visit_add(desk.file(), &desk.setting);
    fill(&mut form, &[("visit.on", "+5"), ("visit.mode", "home")]);
    assert_eq!(
        problems(&form),
        [("visit.outcome", Problem::Required)],
        "of the day nothing is said while the outcome is not known"
    );
    fill(&mut form, &[("visit.outcome", "done")]);
    assert!(matches!(
        problems(&form).as_slice(),
        [("visit.on", Problem::Refused(refusal))] if refusal.code == Code::DateInFuture
    ));
}
