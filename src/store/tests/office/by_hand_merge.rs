//! Entries written by hand of records that became one, here and elsewhere, and
//! of one such merge that was taken back.

use super::by_hand::home;
use super::commands::person_id;
use super::day;
use masar_domain::dated::Moment;
use masar_domain::event::Event;
use masar_domain::identity::Identity;
use masar_domain::matters::MatterChange;
use masar_domain::matters::moving::{MoveChange, Moved};
use masar_domain::merging::{Merged, Parted};
use masar_domain::person::*;
use masar_domain::{HouseholdId, PersonId};

/// The events of two entries.
pub fn of_household() -> Vec<Vec<Event>> {
    let elsewhere = HouseholdId {
        number: 7,
        ..home()
    };
    let (here, there) = (person_id(home(), 3), person_id(elsewhere, 1));
    let stays = merged(there, here, Some(particulars()));
    let goes = merged(person_id(home(), 2), there, None);
    vec![
        vec![
            event(&stays),
            link(MoveChange::Moved, &stays),
            event(&goes),
            link(MoveChange::Moved, &goes),
        ],
        vec![
            parted(&goes, None),
            link(MoveChange::TakenBack, &goes),
            parted(
                &stays,
                Some(Member {
                    id: here,
                    particulars: particulars(),
                    disabilities: Vec::new(),
                    joined: day("2020-01-01"),
                    left: None,
                }),
            ),
            event(&stays),
        ],
    ]
}

fn merged(gone: PersonId, kept: PersonId, known: Option<Particulars>) -> Merged {
    let disability = known.is_some().then(|| Disability {
        from: day("2022-01-01"),
        until: Some(day("2024-01-01")),
        evidence: "لجنة طبية".into(),
        recorded: Moment::default(),
    });
    Merged {
        gone,
        kept,
        on: day("2026-02-01"),
        particulars: known.map(Box::new),
        disabilities: disability.into_iter().collect(),
    }
}

fn event(merged: &Merged) -> Event {
    Event::RecordsMerged(Box::new(merged.clone()))
}

fn parted(merged: &Merged, before: Option<Member>) -> Event {
    Event::RecordsParted(Box::new(Parted {
        gone: merged.gone,
        kept: merged.kept,
        before: before.map(Box::new),
    }))
}

fn link(change: fn(Moved) -> MoveChange, merged: &Merged) -> Event {
    let moved = change(Moved {
        from: merged.gone,
        to: merged.kept,
        on: merged.on,
    });
    Event::MatterChanged(Box::new(MatterChange::Move(moved)))
}

fn particulars() -> Particulars {
    Particulars {
        name: PersonName {
            arabic: "عبد الرحمن الخطيب".into(),
            latin: "Abd al-Rahman".into(),
        },
        identity: Identity::Known("9990000077".parse().unwrap()),
        birth: Birth::On(day("2003-04-05")),
        sex: Sex::Male,
        relation: Relation::Son,
        education: Some(Education::Vtc),
        work: None,
    }
}
