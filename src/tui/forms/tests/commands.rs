//! Each form, filled in by keys, gives a command that the core accepts.

use masar_domain::account::Account;
use masar_domain::enrollment::{Action, State, Subject, Track};
use masar_domain::identity::Identity;
use masar_domain::person::{Birth, Relation};
use masar_domain::phone::PhoneNumber;
use masar_domain::placement::Stage;
use masar_domain::{CaseFile, Command};

use super::Desk;
use super::office::*;
use crate::forms::*;

/// The file after what the form gives.
fn saved(desk: &Desk, form: &mut Form) -> CaseFile {
    let command = given(form);
    trial::attempt(Some(desk.file()), &command, &desk.setting)
        .unwrap()
        .unwrap()
}

#[test]
fn a_household_is_registered_with_its_head() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_add(&desk.setting);
    fill(
        &mut form,
        &[
            ("household.registered", "١/٢/٢٠٢٦"),
            ("person.name", "لانا أحمد الزعبي"),
            ("person.name-latin", "Lana Alzoubi"),
            ("person.sex", "female"),
            ("person.birth", "1984"),
            ("person.national-number", "٩٩٩١٢٣٤٥٦٧"),
            ("person.education", "vtc"),
            ("person.work", "seeking"),
            ("household.governorate", "irbid"),
            ("household.liwa", "ramtha"),
            ("household.locality", "الطرة"),
            ("household.phone", "+962 79 123 4567"),
            ("household.phone-holder", "الجارة"),
            ("payee.kind", "wallet"),
            ("payee.account", "0791234567"),
            ("payee.holder", "لانا الزعبي"),
        ],
    );
    let Command::RegisterHousehold(command) = given(&mut form) else {
        panic!("registers");
    };
    let head = &command.members[0].particulars;
    assert_eq!(head.relation, Relation::Head);
    assert_eq!(head.birth, Birth::Year(1984));
    assert_eq!(head.identity.number().unwrap().to_string(), "9991234567");
    assert_eq!(command.on, day("2026-02-01"));
    assert_eq!(command.address.liwa, "ramtha");
    assert!(matches!(command.phones[0].number, PhoneNumber::Mobile(_)));
    assert!(matches!(command.payee.unwrap().account, Account::Wallet(_)));
    assert_eq!(command.caseworker, Some(desk.setting.user.clone()));
}

#[test]
fn an_edited_household_keeps_what_was_not_changed() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_edit(desk.file(), &desk.setting);
    fill(
        &mut form,
        &[
            ("household.phone", "02 7012345"),
            ("household.phone-2", "0781234567"),
        ],
    );
    let file = saved(&desk, &mut form);
    let address = file.household.address_on(day("2026-03-01")).unwrap();
    assert_eq!(address.liwa, "ramtha");
    let phones: Vec<String> = file
        .household
        .phones_on(day("2026-03-01"))
        .map(|phone| phone.number.to_string())
        .collect();
    assert_eq!(phones, ["02 7012345", "078 123 4567"]);
    assert_eq!(
        file.household.addresses.len(),
        1,
        "the address is the old one"
    );
}

#[test]
fn a_member_is_added_with_a_disability_and_what_shows_it() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_add(desk.file(), &desk.setting);
    fill(
        &mut form,
        &[
            ("person.name", "علاء الخطيب"),
            ("person.relation", "son"),
            ("person.sex", "male"),
            ("person.birth", "?"),
            ("person.no-number", "newborn"),
            ("person.disability", "1/1/2026"),
            ("person.evidence", "تقرير اللجنة الطبية"),
        ],
    );
    let file = saved(&desk, &mut form);
    let member = file.household.members.last().unwrap();
    assert_eq!(member.particulars.birth, Birth::Unknown);
    assert!(matches!(member.particulars.identity, Identity::Absent(_)));
    assert!(member.has_disability_on(day("2026-02-01")));
}

#[test]
fn a_person_is_put_right_and_may_become_head_in_the_place_of_another() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_edit(desk.file(), desk.person(2), &desk.setting);
    assert!(!form.is_touched());
    assert_eq!(field(&form, "person.birth").value(), "2001-08-20");
    fill(
        &mut form,
        &[("person.relation", "head"), ("person.education", "btec")],
    );
    assert_eq!(
        foreseen(&form),
        ["سارة الخطيب becomes head in the place of محمود الخطيب"]
    );
    let file = saved(&desk, &mut form);
    let head = file.household.head_on(day("2026-03-01")).unwrap();
    assert_eq!(head.id, desk.person(2));
}

#[test]
fn a_person_leaves_and_their_support_is_seen_to_end() {
    let mut desk = Desk::on("2026-06-10");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    let mut form = person_leave(desk.file(), desk.person(2), &desk.setting);
    fill(
        &mut form,
        &[("person.left", "today"), ("person.leaving", "married")],
    );
    let said = foreseen(&form);
    assert!(said[0].contains("no money is due from 2026-07"), "{said:?}");
    let file = saved(&desk, &mut form);
    assert!(
        file.household
            .member(desk.person(2))
            .unwrap()
            .left
            .is_some()
    );
}

#[test]
fn a_disability_lengthens_the_support_before_it_is_saved() {
    let mut desk = Desk::on("2026-08-01");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    let mut form = disability(desk.file(), desk.person(2), &desk.setting);
    fill(
        &mut form,
        &[
            ("person.disability", "15/7/2026"),
            ("person.evidence", "تقرير"),
        ],
    );
    assert_eq!(
        foreseen(&form),
        [
            "NEP transport: 30.000 is due from 2026-12",
            "NEP transport: month 6 of 12, ends 2027-02-28",
        ]
    );
    let file = saved(&desk, &mut form);
    let sara = file.household.member(desk.person(2)).unwrap();
    assert!(sara.has_disability_on(day("2026-07-15")));
}

#[test]
fn a_payee_is_changed_to_an_alias() {
    let desk = Desk::on("2026-03-01");
    let mut form = payee(desk.file(), &desk.setting);
    let answers = [
        ("payee.kind", "alias"),
        ("payee.account", "mahmoud79"),
        ("payee.holder", "محمود الخطيب"),
    ];
    fill(&mut form, &answers);
    let file = saved(&desk, &mut form);
    let payee = file.household.payee_on(day("2026-03-01")).unwrap();
    assert_eq!(payee.account, Account::Alias("mahmoud79".into()));
}

#[test]
fn a_household_is_enrolled_with_the_amount_that_was_decided() {
    let desk = Desk::on("2026-03-01");
    let mut form = enrollment_add(desk.file(), None, &desk.setting);
    fill(
        &mut form,
        &[
            ("enrollment.programme", "naf-uct"),
            ("enrollment.amount", "٩٣٫٣٣"),
        ],
    );
    assert!(!asked(&form).contains(&"enrollment.person"));
    let file = saved(&desk, &mut form);
    let enrollment = &file.enrollments[0];
    assert_eq!(enrollment.subject, Subject::Household);
    assert_eq!(enrollment.decisions[0].amount.to_string(), "93.330");
    assert_eq!(enrollment.state(), State::Active);
}

#[test]
fn a_person_is_enrolled_on_the_terms_of_the_family() {
    let mut desk = Desk::on("2026-03-01");
    desk.enroll("naf-uct", None, "2025-03-01");
    let mut form = enrollment_add(desk.file(), Some(desk.person(2)), &desk.setting);
    fill(&mut form, &[("enrollment.programme", "nep-transport")]);
    assert_eq!(
        field(&form, "enrollment.person").value(),
        desk.person(2).to_string()
    );
    let file = saved(&desk, &mut form);
    let enrollment = &file.enrollments[1];
    assert_eq!(enrollment.subject, Subject::Person(desk.person(2)));
    assert_eq!(enrollment.track, Track::Naf);
}

#[test]
fn wage_support_asks_for_the_job_it_supports() {
    let mut desk = Desk::on("2026-03-01");
    desk.job(2, "2026-02-01");
    let mut form = enrollment_add(desk.file(), Some(desk.person(2)), &desk.setting);
    fill(&mut form, &[("enrollment.programme", "nep-wage")]);
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "enrollment.placement");
    fill(&mut form, &[("enrollment.placement", "rihab")]);
    let file = saved(&desk, &mut form);
    assert_eq!(file.enrollments[0].placement, Some(desk.placement(1)));
}

#[test]
fn every_step_that_a_state_allows_can_be_taken_by_its_form() {
    let mut desk = Desk::on("2026-06-10");
    desk.enroll("naf-uct", None, "2026-01-01");
    let path = [
        (Action::Reduce, "income-rose", State::Reduced),
        (Action::Restore, "member-joined", State::Active),
        (Action::Suspend, "nobody-answered", State::Suspended),
        (Action::Lift, "contact-made", State::Active),
        (Action::Stop, "not-eligible", State::Stopped),
        (Action::Reapply, "new-need", State::Reapplied),
        (Action::Verify, "visit-confirmed", State::Verified),
        (Action::Activate, "decided-eligible", State::Active),
    ];
    for (action, reason, state) in path {
        let mut form = enrollment_step(desk.file(), desk.enrollment(1), action, &desk.setting);
        fill(&mut form, &[("enrollment.reason", reason)]);
        if action == Action::Reduce {
            fill(&mut form, &[("enrollment.amount", "50")]);
        }
        let command = given(&mut form);
        desk.give(command);
        assert_eq!(desk.file().enrollments[0].state(), state, "{action:?}");
    }
}

#[test]
fn a_job_is_recorded_and_taken_to_its_end() {
    let mut desk = Desk::on("2026-03-01");
    let mut form = placement_add(desk.file(), Some(desk.person(2)), &desk.setting);
    let answers = [
        ("placement.kind", "branch"),
        ("placement.employer", "فرع الرحاب"),
        ("placement.sector", "garments"),
        ("placement.governorate", "mafraq"),
        ("placement.liwa", "mafraq-qasabah"),
        ("placement.wage", "290"),
        ("placement.on", "1/2/2026"),
        ("placement.contract-from", "1/2/2026"),
    ];
    fill(&mut form, &answers);
    let command = given(&mut form);
    desk.give(command);
    let placement = &desk.file().placements[0];
    assert_eq!(placement.terms.sector, "garments");
    assert_eq!(placement.stage(), Stage::Started);

    let mut form = placement_step(desk.file(), desk.placement(1), &desk.setting);
    fill(
        &mut form,
        &[
            ("placement.stage", "ended"),
            ("placement.reason", "transport"),
        ],
    );
    let file = saved(&desk, &mut form);
    assert_eq!(file.placements[0].stage(), Stage::Ended);
}

#[test]
fn visits_attempts_and_notes_go_into_the_log() {
    let mut desk = Desk::on("2026-03-01");
    let mut form = visit_add(desk.file(), &desk.setting);
    fill(
        &mut form,
        &[("visit.outcome", "nobody"), ("visit.text", "الباب مغلق")],
    );
    let command = given(&mut form);
    desk.give(command);
    let mut form = contact_add(desk.file(), &desk.setting);
    fill(&mut form, &[("contact.outcome", "phone-off")]);
    let command = given(&mut form);
    desk.give(command);
    let mut form = note_add(desk.file(), &desk.setting);
    fill(&mut form, &[("note.text", "تُزار الأحد")]);
    let command = given(&mut form);
    desk.give(command);
    assert_eq!(desk.file().unanswered_since(day("2026-03-01")), 2);
    assert_eq!(
        desk.file().notes().next().unwrap().entry.text(),
        "تُزار الأحد"
    );
}

#[test]
fn a_template_fills_the_note_and_what_was_typed_stays() {
    let desk = Desk::on("2026-03-01");
    let text = |form: &crate::forms::Form| field(form, "note.text").value().to_owned();
    let mut form = note_add(desk.file(), &desk.setting);
    assert_eq!(focus(&form), "note.text", "a note needs no template");
    fill(&mut form, &[("note.template", "nobody-home")]);
    assert!(text(&form).starts_with("Called at the house on ___"));
    assert_eq!(
        foreseen(&form),
        ["5 blanks (___) are still to be filled in"]
    );
    fill(&mut form, &[("note.template", "phone-off")]);
    assert!(text(&form).starts_with("Called ___ on ___"), "exchanged");
    fill(&mut form, &[("note.text", "Their own words.")]);
    assert_eq!(foreseen(&form), Vec::<String>::new());
    fill(&mut form, &[("note.template", "home-visit")]);
    assert!(
        text(&form).starts_with("Their own words. Visited the family"),
        "{}",
        text(&form)
    );
    go_to(&mut form, "note.text");
    type_keys(&mut form, "<C-u>");
    assert_eq!(text(&form), "", "what is cleared stays cleared");
    type_keys(&mut form, "Seen.");
    assert!(matches!(given(&mut form), Command::WriteNote(note) if note.text == "Seen."));
}
