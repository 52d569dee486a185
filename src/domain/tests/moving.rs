//! People between households: what goes along, what stays, what ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::*;
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, State};
use masar_domain::event::Happened;
use masar_domain::invariants::broken;
use masar_domain::life::{Comer, Life, plan};
use masar_domain::person::{Leaving, Relation};
use masar_domain::reason::MOVED;
use masar_domain::refusal::Code;
use masar_domain::{
    CaseFile, Command, Context, Event, HouseholdId, Month, PersonId, Refusal, RuleBook, decide,
    schedule,
};

/// The numbers of a household's people.
fn person_of(file: &CaseFile, no: u16) -> PersonId {
    PersonId {
        household: file.household.id,
        no,
    }
}

/// Both files after an event of life, or the refusal.
fn live(
    life: &Life,
    source: &CaseFile,
    target: Option<&CaseFile>,
    context: &Context,
) -> Result<(CaseFile, CaseFile), Refusal> {
    // A household that is new gets a number of its own.
    let context = &Context {
        next_household: source.household.id.number + 1,
        ..context.clone()
    };
    let commands = plan(life, Some(source), target, &context.book)?;
    let [out, come] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    let mut left = source.clone();
    for happened in happened(decide(Some(source), out, context)?, context) {
        left.apply(&happened).unwrap();
    }
    let mut joined = target.cloned();
    for happened in happened(decide(target, come, context)?, context) {
        match &mut joined {
            Some(file) => _ = file.apply(&happened).unwrap(),
            None => joined = CaseFile::begun_by(&happened),
        }
    }
    let joined = joined.unwrap();
    for file in [&left, &joined] {
        assert_eq!(broken(file, &context.book, context.today), []);
    }
    Ok((left, joined))
}

fn happened(events: Vec<Event>, context: &Context) -> Vec<Happened> {
    let with = |event| Happened {
        event,
        by: context.by.clone(),
        at: context.at,
    };
    events.into_iter().map(with).collect()
}

/// Another household, of one woman.
fn neighbour() -> CaseFile {
    let mut office = Office::on("2026-08-01");
    office.give(Command::RegisterHousehold(family())).unwrap();
    let mut file = office.file().clone();
    let id = HouseholdId {
        number: 9999,
        ..file.household.id
    };
    file.household.id = id;
    for member in &mut file.household.members {
        member.id.household = id;
        member.particulars.identity =
            masar_domain::identity::Identity::Absent(masar_domain::identity::NoNumber::NotRecorded);
    }
    file
}

/// Months in which transport is due, in both files.
fn transport_months(files: [&CaseFile; 2], book: &RuleBook) -> Vec<Month> {
    let programme = book.programme("nep-transport").unwrap();
    let mut months = Vec::new();
    for file in files {
        for enrollment in file
            .enrollments
            .iter()
            .filter(|e| e.programme == programme.code)
        {
            let component = &programme.components[0];
            let to = month("2029-01");
            let plan = schedule::schedule(file, enrollment, programme, component, book, to);
            months.extend(plan.unwrap().lines().map(|(month, _)| month));
        }
    }
    months
}

/// Sara works since April and gets the transport allowance.
fn at_work(today: &str) -> Office {
    let mut office = Office::on("2026-04-01");
    office.give(Command::RegisterHousehold(family())).unwrap();
    office
        .enroll_person("nep-transport", 2, "2026-04-01")
        .unwrap();
    office.today = day(today);
    office
}

fn move_of(comer: Comer, to: &CaseFile, on: &str) -> Life {
    Life::Move {
        people: vec![comer],
        to: to.household.id,
        on: day(on),
        why: Leaving::MarriedOut,
        new_head: None,
    }
}

#[test]
fn a_daughter_who_marries_takes_her_months_along_and_begins_none_anew() {
    for on in ["2026-08-01", "2026-08-02", "2026-08-31"] {
        let office = at_work("2026-08-31");
        let (home, there) = (office.file().clone(), neighbour());
        let comer = Comer {
            person: person_of(&home, 2),
            relation: Relation::Spouse,
        };
        let (left, joined) = live(
            &move_of(comer, &there, on),
            &home,
            Some(&there),
            &office.context(),
        )
        .unwrap();
        assert_eq!(left.enrollments[0].state(), State::Stopped);
        let reason = left.enrollments[0].steps.last().unwrap().reason.clone();
        assert_eq!(reason.unwrap().0, MOVED);
        let months = transport_months([&left, &joined], &office.book);
        let expected: Vec<Month> = month("2026-04").through(month("2026-12")).collect();
        assert_eq!(months, expected, "{on}: nine months, each once");
        let carried = &joined.dossiers[0].carried[0];
        assert_eq!(carried.from, left.enrollments[0].id);
        let moved = &joined.matters.moves[0].fact;
        assert_eq!(
            (moved.from, left.matters.moves[0].fact.to),
            (comer.person, moved.to)
        );
    }
}

#[test]
fn a_head_who_dies_is_followed_by_another_in_the_same_step() {
    let mut office = at_work("2026-08-31");
    let file = office.file().clone();
    let end = |new_head| {
        Command::EndMembership(EndMembership {
            person: person_of(&file, 1),
            on: day("2026-08-10"),
            why: Leaving::Died,
            new_head,
        })
    };
    let refused = |code, office: &mut Office, heir: Option<PersonId>| {
        assert_eq!(office.give(end(heir)).unwrap_err().code, code);
    };
    refused(Code::HeadCannotLeave, &mut office, None);
    refused(Code::HeirLeaves, &mut office, Some(person_of(&file, 1)));
    refused(
        Code::PersonNotFound,
        &mut office,
        Some(person_of(&file, 77)),
    );
    office.give(end(Some(person_of(&file, 2)))).unwrap();
    let after = office.file();
    let head = after.household.head_on(day("2026-08-31")).unwrap();
    assert_eq!(head.id, person_of(&file, 2));
    assert_eq!(broken(after, &office.book, office.today), []);
}

#[test]
fn death_stops_what_was_the_persons_own() {
    let mut office = at_work("2026-08-31");
    let person = person_of(office.file(), 2);
    let command = EndMembership {
        person,
        on: day("2026-07-20"),
        why: Leaving::Died,
        new_head: None,
    };
    office.give(Command::EndMembership(command)).unwrap();
    let enrollment = &office.file().enrollments[0];
    let last = enrollment.steps.last().unwrap();
    assert_eq!(
        (last.action, last.on),
        (Some(Action::Stop), day("2026-07-20"))
    );
    assert_eq!(last.reason.as_ref().unwrap().0, "deceased");
}

#[test]
fn some_members_become_a_household_of_their_own_with_what_they_have() {
    let office = at_work("2026-08-31");
    let home = office.file().clone();
    let comer = |relation| Comer {
        person: person_of(&home, 2),
        relation,
    };
    let split = |relation| Life::Split {
        people: vec![comer(relation)],
        on: day("2026-08-15"),
        why: Leaving::MovedOut,
        address: Default::default(),
        phones: Vec::new(),
        caseworker: None,
        new_head: None,
    };
    let context = office.context();
    let headless = live(&split(Relation::Sibling), &home, None, &context);
    assert_eq!(headless.unwrap_err().code, Code::HeadMissing);
    let (left, own) = live(&split(Relation::Head), &home, None, &context).unwrap();
    assert_eq!(own.household.members.len(), 1);
    assert_eq!(own.enrollments[0].state(), State::Active);
    let months = transport_months([&left, &own], &office.book);
    assert_eq!(months.len(), 9);
}

#[test]
fn two_households_become_one_only_with_everybody() {
    let office = at_work("2026-08-31");
    let (home, there) = (office.file().clone(), neighbour());
    let comer = |no, relation| Comer {
        person: person_of(&home, no),
        relation,
    };
    let merge = |people| Life::Merge {
        from: home.household.id,
        people,
        into: there.household.id,
        on: day("2026-08-15"),
    };
    let context = office.context();
    let all: Vec<Comer> = (1..)
        .zip(&home.household.members)
        .map(|(no, _)| comer(no, Relation::Sibling))
        .collect();
    let forgotten = live(&merge(all[1..].to_vec()), &home, Some(&there), &context);
    assert_eq!(forgotten.unwrap_err().code, Code::SomebodyForgotten);
    let (left, joined) = live(&merge(all), &home, Some(&there), &context).unwrap();
    assert!(
        left.household
            .members_on(day("2026-08-15"))
            .next()
            .is_none()
    );
    let members = there.household.members.len() + home.household.members.len();
    assert_eq!(joined.household.members.len(), members);
    let again = Life::Merge {
        from: home.household.id,
        people: vec![comer(1, Relation::Sibling)],
        into: home.household.id,
        on: day("2026-08-15"),
    };
    assert_eq!(
        live(&again, &home, Some(&home), &context).unwrap_err().code,
        Code::SameHousehold
    );
}

#[test]
fn another_office_takes_over_and_names_its_own_caseworker() {
    let mut office = at_work("2026-08-31");
    let household = office.file().household.id;
    let hand = |to: &str, from: &str| {
        Command::ChangeOffice(ChangeOffice {
            household,
            office: to.parse().unwrap(),
            from: day(from),
        })
    };
    let own = household.office.to_string();
    let code = |office: &mut Office, command| office.give(command).unwrap_err().code;
    assert_eq!(
        code(&mut office, hand(&own, "2026-08-01")),
        Code::NothingChanged
    );
    office.give(hand("AJL", "2026-08-01")).unwrap();
    assert_eq!(
        code(&mut office, hand("MAF", "2026-07-01")),
        Code::StepBeforeLast
    );
    let file = office.file();
    assert_eq!(file.office_on(day("2026-07-31")).to_string(), own);
    assert_eq!(file.office_on(day("2026-08-01")).to_string(), "AJL");
    assert_eq!(file.household.caseworker, None);
}
