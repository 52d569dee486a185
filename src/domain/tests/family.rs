//! The people of a household: who is head, who joins, who leaves, and what is
//! put right about them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, day, person};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::identity::Identity;
use masar_domain::person::{Leaving, Particulars, Relation, Sex};
use masar_domain::phone::PhoneNumber;
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{Code, Command};

fn adding(office: &Office, name: &str, relation: Relation, from: &str) -> Command {
    Command::AddPerson(AddPerson {
        household: office.household(),
        from: day(from),
        person: person(name, Sex::Male, "1990-01-01", relation),
    })
}

fn leaving(office: &Office, no: u16, on: &str, why: Leaving) -> Command {
    let (person, on) = (office.person(no), day(on));
    Command::EndMembership(EndMembership {
        person,
        on,
        why,
        new_head: None,
    })
}

/// The particulars of a person, put right.
fn correcting(office: &Office, no: u16, put_right: impl FnOnce(&mut Particulars)) -> Command {
    let person = office.person(no);
    let mut particulars = office
        .file()
        .household
        .member(person)
        .unwrap()
        .particulars
        .clone();
    put_right(&mut particulars);
    Command::CorrectPerson(CorrectPerson {
        person,
        particulars,
    })
}

fn relations(office: &Office) -> Vec<Relation> {
    let members = office.file().household.members.iter();
    members.map(|member| member.particulars.relation).collect()
}

#[test]
fn a_household_has_one_head_and_the_head_does_not_leave_the_others_behind() {
    let mut office = Office::with_family("2026-03-10");
    let second = adding(&office, "علاء", Relation::Head, "2026-03-01");
    assert_eq!(office.refused(second), Code::HeadTwice);
    let gone = leaving(&office, 1, "2026-03-01", Leaving::Died);
    assert_eq!(office.refused(gone), Code::HeadCannotLeave);
    let nobody = adding(&office, " ", Relation::Son, "2026-03-01");
    assert_eq!(office.refused(nobody), Code::NameMissing);
}

#[test]
fn a_second_head_cannot_slip_in_before_the_day_the_first_was_registered() {
    let mut office = Office::with_family("2026-03-10");
    let earlier = adding(&office, "علاء", Relation::Head, "2019-01-01");
    assert_eq!(office.refused(earlier), Code::HeadTwice);
}

#[test]
fn a_head_who_dies_is_first_followed_by_another() {
    let mut office = Office::with_family("2026-03-10");
    let stepping_down = correcting(&office, 1, |who| who.relation = Relation::Parent);
    assert_eq!(office.refused(stepping_down), Code::HeadMissing);
    let daughter = correcting(&office, 2, |who| who.relation = Relation::Head);
    office.give(daughter).unwrap();
    assert_eq!(relations(&office), [Relation::Parent, Relation::Head]);
    let died = leaving(&office, 1, "2026-03-01", Leaving::Died);
    office.give(died).unwrap();
    assert_eq!(
        office.file().household.head_on(office.today).unwrap().id,
        office.person(2)
    );
}

#[test]
fn a_head_does_not_leave_on_a_day_when_others_were_still_there() {
    let mut office = Office::with_family("2026-03-10");
    let married = leaving(&office, 2, "2026-02-01", Leaving::MarriedOut);
    office.give(married).unwrap();
    let earlier = leaving(&office, 1, "2026-01-01", Leaving::Died);
    assert_eq!(office.refused(earlier), Code::HeadCannotLeave);
    let later = leaving(&office, 1, "2026-03-01", Leaving::Died);
    office.give(later).unwrap();
}

#[test]
fn whoever_joins_a_household_that_everybody_left_is_its_head() {
    let mut office = Office::with_family("2026-03-10");
    for (no, on) in [(2, "2026-02-01"), (1, "2026-02-02")] {
        let gone = leaving(&office, no, on, Leaving::MovedOut);
        office.give(gone).unwrap();
    }
    for from in ["2026-01-01", "2026-03-01"] {
        let son = adding(&office, "علاء", Relation::Son, from);
        assert_eq!(office.refused(son), Code::HeadMissing);
    }
    let head = adding(&office, "علاء", Relation::Head, "2026-03-01");
    office.give(head).unwrap();
}

fn numbered(who: &mut Particulars) {
    who.identity = Identity::Known("9001234567".parse().unwrap());
}

#[test]
fn two_people_of_one_household_never_have_the_same_national_number() {
    let mut office = Office::with_family("2026-03-10");
    let first = correcting(&office, 1, numbered);
    office.give(first).unwrap();
    let second = correcting(&office, 2, numbered);
    assert_eq!(office.refused(second), Code::NumberTwice);
    let mut joining = person("علاء", Sex::Male, "1990-01-01", Relation::Son);
    numbered(&mut joining.particulars);
    let (household, from) = (office.household(), day("2026-03-01"));
    let joining = AddPerson {
        household,
        from,
        person: joining,
    };
    assert_eq!(
        office.refused(Command::AddPerson(joining)),
        Code::NumberTwice
    );
}

#[test]
fn whoever_left_alive_takes_the_number_along_and_may_come_back_with_it() {
    let mut office = Office::with_family("2026-03-10");
    let number = UniqueKey::NationalNumber("9001234567".parse().unwrap());
    let daughter = correcting(&office, 2, numbered);
    office.give(daughter).unwrap();
    assert!(unique_keys(office.file()).contains(&number));
    let married = leaving(&office, 2, "2026-03-01", Leaving::MarriedOut);
    office.give(married).unwrap();
    assert!(!unique_keys(office.file()).contains(&number));
    let mut back = person("سارة", Sex::Female, "2001-08-20", Relation::Daughter);
    numbered(&mut back.particulars);
    let (household, from) = (office.household(), day("2026-03-05"));
    let back = AddPerson {
        household,
        from,
        person: back,
    };
    office.give(Command::AddPerson(back)).unwrap();
    let died = leaving(&office, 3, "2026-03-06", Leaving::Died);
    office.give(died).unwrap();
    assert!(
        unique_keys(office.file()).contains(&number),
        "a dead person's number stays taken"
    );
}

#[test]
fn a_disability_ends_when_its_end_is_put_on_record() {
    let mut office = Office::with_family("2026-09-10");
    office.disability(2, "2026-01-15");
    let ended = RecordDisability {
        person: office.person(2),
        from: day("2026-01-15"),
        until: Some(day("2026-07-31")),
        evidence: "committee report".into(),
    };
    office
        .give(Command::RecordDisability(ended.clone()))
        .unwrap();
    let sara = office.file().household.member(office.person(2)).unwrap();
    let on = ["2026-01-14", "2026-01-15", "2026-07-31", "2026-08-01"];
    assert_eq!(
        on.map(|date| sara.has_disability_on(day(date))),
        [false, true, true, false]
    );
    assert_eq!(
        office.refused(Command::RecordDisability(ended.clone())),
        Code::NothingChanged
    );
    // The end was a mistake: the first record is given again.
    let open = RecordDisability {
        until: None,
        ..ended
    };
    office.give(Command::RecordDisability(open)).unwrap();
    let sara = office.file().household.member(office.person(2)).unwrap();
    assert!(sara.has_disability_on(day("2026-08-01")));
}

fn telephones(office: &Office, from: &str, numbers: &[&str]) -> Command {
    let given = numbers.iter().map(|number| PhoneGiven {
        number: PhoneNumber::parse(number),
        holder: String::new(),
    });
    Command::EditHousehold(EditHousehold {
        household: office.household(),
        from: day(from),
        address: None,
        phones: Some(given.collect()),
    })
}

fn called_on(office: &Office, date: &str) -> Vec<String> {
    let phones = office.file().household.phones_on(day(date));
    phones.map(|phone| phone.number.to_string()).collect()
}

#[test]
fn from_the_day_of_a_change_only_the_telephones_given_then_are_called() {
    let mut office = Office::with_family("2026-03-10");
    for (from, numbers) in [
        ("2026-01-01", &["0791111111"][..]),
        // Put right on the day it was recorded.
        ("2026-01-01", &["0792222222"]),
        ("2026-02-01", &["0792222222", "0793333333", "0793333333"]),
    ] {
        let change = telephones(&office, from, numbers);
        office.give(change).unwrap();
    }
    assert_eq!(called_on(&office, "2026-01-01"), ["079 222 2222"]);
    assert_eq!(
        called_on(&office, "2026-02-01"),
        ["079 222 2222", "079 333 3333"]
    );
    assert_eq!(
        office.file().household.phones.len(),
        3,
        "what was recorded by mistake stays on record"
    );
}

#[test]
fn a_change_of_telephones_may_reach_back_over_later_ones() {
    let mut office = Office::with_family("2026-03-10");
    for (from, number) in [
        ("2025-01-01", "0791111111"),
        ("2026-01-01", "0792222222"),
        ("2025-06-01", "0792222222"),
    ] {
        let change = telephones(&office, from, &[number]);
        office.give(change).unwrap();
    }
    for (date, number) in [
        ("2025-05-31", "079 111 1111"),
        ("2025-06-01", "079 222 2222"),
        ("2026-03-10", "079 222 2222"),
    ] {
        assert_eq!(called_on(&office, date), [number], "{date}");
    }
}

#[test]
fn nothing_is_due_to_a_household_that_nobody_is_left_of() {
    let mut office = Office::with_family("2026-12-10");
    office
        .enroll_cash("2025-12-01", "84", Period::Monthly)
        .unwrap();
    for (no, on) in [(2, "2026-02-01"), (1, "2026-03-15")] {
        let gone = leaving(&office, no, on, Leaving::MovedOut);
        office.give(gone).unwrap();
    }
    let last = |office: &Office| office.lines(1, 0, "2026-12").pop().unwrap().0;
    assert_eq!(last(&office), "2026-03");
    let back = adding(&office, "علاء", Relation::Head, "2026-06-01");
    office.give(back).unwrap();
    // The aid was stopped when the last of them left: who comes after them
    // applies for it anew.
    assert_eq!(last(&office), "2026-03");
    for (action, reason) in [
        (Action::Reapply, "new-need"),
        (Action::Verify, "visit-confirmed"),
        (Action::Activate, "decided-eligible"),
    ] {
        office.step(1, action, "2026-06-01", reason).unwrap();
    }
    let lines = office.lines(1, 0, "2026-12");
    let months: Vec<&str> = lines[4..].iter().map(|(month, _)| month.as_str()).collect();
    assert_eq!(months[..2], ["2026-06", "2026-07"]);
}

#[test]
fn a_list_read_as_one_household_of_hundreds_is_refused() {
    let mut office = Office::on("2026-03-10");
    let mut register = office::family();
    let one = register.members[1].clone();
    register.members.resize(200, one.clone());
    let mut too_many = register.clone();
    too_many.members.push(one.clone());
    let refusal = office
        .give(Command::RegisterHousehold(too_many))
        .unwrap_err();
    assert_eq!(refusal.code, Code::FileFull);
    office.give(Command::RegisterHousehold(register)).unwrap();
    let more = adding(&office, "علاء", Relation::Son, "2026-03-01");
    assert_eq!(office.refused(more), Code::FileFull);
}

#[test]
fn every_text_and_every_day_that_is_typed_has_its_bounds() {
    use masar_domain::household::OutsideReference;
    use masar_domain::placement::{Kind, Stage, Terms};
    let mut office = Office::on("2026-03-10");
    let mut register = office::family();
    register.reference = Some(OutsideReference {
        source: "nur".into(),
        id: " ".into(),
    });
    let refusal = office
        .give(Command::RegisterHousehold(register.clone()))
        .unwrap_err();
    assert_eq!(refusal.code, Code::TextMissing);
    register.reference = None;
    register.members[1].disability = Some((day("2020-01-01"), "x".repeat(4_001)));
    let refusal = office
        .give(Command::RegisterHousehold(register))
        .unwrap_err();
    assert_eq!(refusal.code, Code::TextTooLong);

    let mut office = Office::with_family("2026-03-10");
    let job = RecordPlacement {
        person: office.person(2),
        terms: Terms {
            kind: Kind::Branch,
            employer: "x".repeat(121),
            sector: "garments".into(),
            liwa: String::new(),
            wage: "290".parse().unwrap(),
            contract_from: None,
            social_security_from: None,
        },
        stage: Stage::Started,
        on: day("2026-03-01"),
        vacancy: None,
        fare: None,
    };
    assert_eq!(
        office.refused(Command::RecordPlacement(job.clone())),
        Code::TextTooLong
    );
    let mut job = job;
    job.terms.employer = "Rihab branch".into();
    job.terms.contract_from = Some(chrono::NaiveDate::MAX);
    assert_eq!(
        office.refused(Command::RecordPlacement(job)),
        Code::DateTooEarly
    );
}
