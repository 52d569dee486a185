//! What one household in the register may have at a time: a national number, and
//! what another list calls it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::Code;
use masar_domain::commands::CorrectPerson;
use masar_domain::person::{Leaving, Relation};
use masar_store::{Outcome, Together};

#[test]
fn a_national_number_belongs_to_one_household() {
    let register = Office::default().open();
    let home = done(&register, family_with("محمود", 1))
        .household()
        .unwrap();
    let outcome = register.give_one(request(family_with("خالد", 1)), &caller());
    let Outcome::Refused(refusal) = outcome.unwrap() else {
        panic!("two households hold one number")
    };
    assert_eq!(refusal.code, Code::NumberTaken);
    let said = format!("{:?}", refusal.said);
    assert!(
        said.contains("IRB-000001") && !said.contains("9990000001"),
        "{said}"
    );

    let other = done(&register, family_with("خالد", 2)).household().unwrap();
    let brother = with_number(person("سالم", Relation::Sibling), 1);
    assert_eq!(
        refused(&register, adding(other, brother)),
        Code::NumberTaken
    );
    let mut head = file(&register, other).household.members[0]
        .particulars
        .clone();
    head.identity = identity(1);
    let correcting = CorrectPerson {
        person: person_id(other, 1),
        particulars: head,
    };
    assert_eq!(refused(&register, correcting), Code::NumberTaken);
    assert_eq!(file(&register, home).household.members.len(), 1);
}

#[test]
fn two_in_one_group_cannot_both_claim_a_number() {
    for how in [Together::EachAlone, Together::AllOrNothing] {
        let register = Office::default().open();
        let requests = vec![
            request(family_with("محمود", 1)),
            request(family_with("خالد", 1)),
        ];
        let outcomes = register.give(requests, &caller(), how).unwrap().outcomes;
        assert_eq!(code_of(&outcomes[1]), Some(Code::NumberTaken), "{how:?}");
        let taken = u32::from(how == Together::EachAlone);
        assert_eq!(register.households(), taken, "{how:?}");
        assert_sound(&register);
    }
}

#[test]
fn a_number_is_free_when_its_holder_moves_out_and_never_when_he_died() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    for (no, number) in [(3, 1), (4, 2)] {
        let son = with_number(person("سالم", Relation::Son), number);
        done(&register, adding(home, son));
        let why = if no == 3 {
            Leaving::MovedOut
        } else {
            Leaving::Died
        };
        done(&register, leaving(person_id(home, no), why));
    }
    let other = done(&register, family_with("سالم", 1)).household().unwrap();
    assert_eq!(other.number, 2);
    assert_eq!(
        refused(&register, family_with("سالم", 2)),
        Code::NumberTaken
    );
    assert_sound(&register);
}

#[test]
fn a_member_moves_from_one_household_to_another_in_one_group() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(
        &register,
        adding(home, with_number(person("هدى", Relation::Daughter), 7)),
    );
    let mut husband = family("خالد");
    husband
        .members
        .push(with_number(person("هدى", Relation::Spouse), 7));
    let outcomes = each_alone(
        &register,
        vec![
            request(leaving(person_id(home, 3), Leaving::MarriedOut)),
            request(husband),
        ],
    );
    assert!(outcomes.iter().all(|o| o.done().is_some()), "{outcomes:?}");
    assert_sound(&register);
}

#[test]
fn what_another_list_calls_a_household_belongs_to_it_alone() {
    let register = Office::default().open();
    let referred = |head: &str, id: &str| {
        let mut family = family(head);
        family.reference = reference("hope", id);
        family
    };
    done(&register, referred("محمود", "HH-1"));
    assert_eq!(
        refused(&register, referred("خالد", "HH-1")),
        Code::ReferenceTaken
    );
    let requests = vec![
        request(referred("خالد", "HH-2")),
        request(referred("سالم", "HH-2")),
    ];
    let outcomes = each_alone(&register, requests);
    assert_eq!(code_of(&outcomes[1]), Some(Code::ReferenceTaken));
    let mut elsewhere = family("سالم");
    elsewhere.reference = reference("nur", "HH-1");
    done(&register, elsewhere);
    assert_eq!(register.households(), 3);
    assert_sound(&register);
}
