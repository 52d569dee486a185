//! How a family came into the register, and what of it changed later: people
//! born and gone, a move, another telephone, another account.

use crate::agenda::{Agenda, Deed};
use crate::calendar::after;
use crate::contact::{mobile, payee, phone, phones};
use crate::dice::Dice;
use crate::family::Relative;
use crate::places::{Reach, address};
use crate::proportions::{HAS_REFERENCE, MOVED, NEW_ACCOUNT, NEW_CASEWORKER, NEW_PHONE};
use crate::story::{CLERKS, Scene};
use chrono::NaiveDate;
use masar_domain::commands::{
    AddPerson, AssignCaseworker, ChangePayee, EditHousehold, EndMembership, NewPerson,
    RecordDisability, RegisterHousehold,
};
use masar_domain::household::OutsideReference;
use masar_domain::place::Address;
use masar_domain::{Command, UserName};

/// Plans the registration and all that changed afterwards.
pub(crate) fn plan(
    scene: &Scene,
    reach: Reach,
    caseworker: Option<UserName>,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    let registered = scene.days.registered;
    let assigned = caseworker.clone();
    let command = register(scene, reach, caseworker, dice);
    let (lived, first_payee) = (command.address.clone(), command.payee.clone());
    agenda.add(registered, Deed::Give(Command::RegisterHousehold(command)));
    for person in &scene.family.people {
        membership(person, scene, agenda);
    }
    moved(scene, reach, &lived, dice, agenda);
    if dice.chance(NEW_ACCOUNT) {
        let payee = payee(scene.id.number, &scene.family.head().name, dice);
        if let Some(payee) = payee.filter(|new| Some(new) != first_payee.as_ref()) {
            let (from, recorded) = later(scene, dice);
            let household = scene.id;
            let command = ChangePayee {
                household,
                from,
                payee,
            };
            agenda.add(recorded, Deed::Give(Command::ChangePayee(command)));
        }
    }
    if dice.chance(NEW_CASEWORKER) {
        let another = dice.one_of(&CLERKS).clone();
        if Some(&another) != assigned.as_ref() {
            let command = AssignCaseworker {
                household: scene.id,
                caseworker: Some(another),
            };
            let (_, recorded) = later(scene, dice);
            agenda.add(recorded, Deed::Give(Command::AssignCaseworker(command)));
        }
    }
}

fn register(
    scene: &Scene,
    reach: Reach,
    caseworker: Option<UserName>,
    dice: &mut Dice,
) -> RegisterHousehold {
    let number = scene.id.number;
    let there = |person: &&Relative| person.joined <= scene.days.registered;
    let reference = dice.chance(HAS_REFERENCE).then(|| OutsideReference {
        source: "demo-list".into(),
        id: format!("D-{number:07}"),
    });
    RegisterHousehold {
        office: scene.id.office,
        on: scene.days.registered,
        address: address(reach, dice),
        phones: phones(number, dice),
        payee: payee(number, &scene.family.head().name, dice),
        members: scene.family.people.iter().filter(there).map(new).collect(),
        reference,
        caseworker,
    }
}

fn new(person: &Relative) -> NewPerson {
    let known = person.disabled.iter().find(|d| d.recorded.is_none());
    NewPerson {
        particulars: person.particulars.clone(),
        disability: known.map(|disabled| (disabled.from, disabled.evidence.to_owned())),
    }
}

/// Joining later, leaving, a disability that came to be known later.
fn membership(person: &Relative, scene: &Scene, agenda: &mut Agenda) {
    if person.joined > scene.days.registered {
        let command = AddPerson {
            household: scene.id,
            from: person.joined,
            person: new(person),
        };
        let recorded = scene.recorded(person.joined, 0);
        agenda.add(recorded, Deed::Give(Command::AddPerson(command)));
    }
    let late = person.disabled.as_ref().filter(|d| d.recorded.is_some());
    if let Some(disabled) = late {
        let command = RecordDisability {
            person: scene.person(person.no),
            from: disabled.from,
            until: None,
            evidence: disabled.evidence.to_owned(),
        };
        let recorded = scene.recorded(disabled.recorded.unwrap_or(disabled.from), 0);
        agenda.add(recorded, Deed::Give(Command::RecordDisability(command)));
    }
    if let Some((on, why)) = person.left {
        let command = EndMembership {
            person: scene.person(person.no),
            on,
            why,
            new_head: None,
        };
        let recorded = scene.recorded(on, 9);
        agenda.add(recorded, Deed::Give(Command::EndMembership(command)));
    }
}

/// A day since registration, and the day it was recorded.
fn later(scene: &Scene, dice: &mut Dice) -> (NaiveDate, NaiveDate) {
    let first = after(scene.days.registered, 1).min(scene.days.until);
    let on = dice.day(first, scene.days.until);
    let delay = dice.between(0, 4);
    (on, scene.recorded(on, delay))
}

fn moved(scene: &Scene, reach: Reach, lived: &Address, dice: &mut Dice, agenda: &mut Agenda) {
    let address = dice.chance(MOVED).then(|| address(reach, dice));
    let address = address.filter(|new| new != lived);
    let phones = match dice.chance(NEW_PHONE) {
        true => phone(mobile(scene.id.number, 1), "رقم جديد").map(|phone| vec![phone]),
        false => None,
    };
    if address.is_none() && phones.is_none() {
        return;
    }
    let (from, recorded) = later(scene, dice);
    let command = EditHousehold {
        household: scene.id,
        from,
        address,
        phones,
    };
    agenda.add(recorded, Deed::Give(Command::EditHousehold(command)));
}
