//! The power goes at every step of a scripted day: what was acknowledged is
//! there, the state is the fold of a prefix of the day, and nothing is half.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::commands::Request;
use masar_domain::enrollment::Action;
use masar_domain::person::{Leaving, Relation};
use masar_domain::{CaseFile, HouseholdId};
use masar_store::journal::modelled::{Faults, Survival};
use masar_store::{Digest, Register, Together};
use std::collections::HashMap;

enum Act {
    Alone(Vec<Request>),
    Together(Vec<Request>),
    CloseAndOpen,
}

/// Always the same day, with the same command ids.
fn day_of_work() -> Vec<Act> {
    let home = |number| HouseholdId {
        number,
        office: "IRB".parse().unwrap(),
    };
    let mut next = 0;
    let mut request = |command: masar_domain::Command| {
        next += 1;
        numbered(next, command)
    };
    let daughter = with_number(person("هدى", Relation::Daughter), 2);
    let suspending = step(
        enrollment_id(home(1), 1),
        Action::Suspend,
        "2026-02-10",
        "family-asked",
    );
    let lifting = step(
        enrollment_id(home(1), 1),
        Action::Lift,
        "2026-03-01",
        "contact-made",
    );
    let notes: Vec<_> = (0..6)
        .map(|n| request(note(home(2), &"زيارة ".repeat(n * 20 + 1)).asked()))
        .collect();
    vec![
        Act::Alone(vec![request(family_with("محمود", 1).asked())]),
        Act::Alone(vec![
            request(family("خالد").asked()),
            request(adding(home(2), daughter.clone()).asked()),
            request(family_with("سالم", 1).asked()),
            request(cash(home(1), "2026-01-10").asked()),
        ]),
        Act::Together(vec![
            request(leaving(person_id(home(2), 3), Leaving::MarriedOut).asked()),
            request(family_of(vec![person("علي", Relation::Head), daughter]).asked()),
            request(note(home(3), "انتقلت").asked()),
        ]),
        Act::CloseAndOpen,
        Act::Alone(vec![request(suspending.asked())]),
        Act::Together(vec![
            request(note(home(1), "").asked()),
            request(note(home(1), "تعليق").asked()),
        ]),
        Act::Alone(notes),
        Act::Together(vec![
            request(calling(home(2), "2026-03-01", &["0791234567"]).asked()),
            request(moving(home(3), "2026-03-01", "koura").asked()),
        ]),
        Act::CloseAndOpen,
        Act::Alone(vec![request(lifting.asked())]),
    ]
}

fn open(office: &Office) -> Option<Register> {
    let mut settings = settings();
    // Segments of a few entries: new ones begin in the middle of the day.
    settings.segment_bytes = 900;
    office
        .open_with(settings)
        .ok()
        .map(|(register, _)| register)
}

/// Works until something fails; the last entry that was acknowledged.
fn work(office: &Office) -> u64 {
    let mut acknowledged = 0;
    let Some(mut register) = open(office) else {
        return acknowledged;
    };
    for act in day_of_work() {
        let given = match act {
            Act::Alone(requests) => register.give(requests, &caller(), Together::EachAlone),
            Act::Together(requests) => register.give(requests, &caller(), Together::AllOrNothing),
            Act::CloseAndOpen => {
                drop(register);
                match open(office) {
                    Some(opened) => register = opened,
                    None => break,
                }
                continue;
            }
        };
        match given {
            Ok(_) => acknowledged = register.last_change(),
            Err(error) => {
                assert!(!error.remedy().is_empty());
                break;
            }
        }
    }
    acknowledged
}

/// The digest at every entry the day can stand at, and its last files.
fn whole_day() -> (HashMap<u64, Digest>, Vec<CaseFile>) {
    let register = open(&Office::default()).unwrap();
    let mut digests = HashMap::from([register.digest()]);
    for act in day_of_work() {
        match act {
            Act::Alone(requests) => {
                for request in requests {
                    register.give_one(request, &caller()).unwrap();
                    digests.extend([register.digest()]);
                }
            }
            Act::Together(requests) => {
                together(&register, requests);
                digests.extend([register.digest()]);
            }
            Act::CloseAndOpen => {}
        }
    }
    assert_eq!(register.households(), 3);
    (digests, all_files(&register))
}

/// The register is what the day was at some entry, not before `acknowledged`.
fn assert_kept(office: &Office, acknowledged: u64, digests: &HashMap<u64, Digest>) -> Register {
    let register = open(office).expect("it opens after a power cut");
    let (last, digest) = register.digest();
    assert!(
        last >= acknowledged,
        "{last} of {acknowledged} acknowledged"
    );
    assert_eq!(digests.get(&last), Some(&digest), "at entry {last}");
    assert_sound(&register);
    register
}

#[test]
fn whenever_the_power_goes_what_was_acknowledged_is_there_and_nothing_is_half() {
    let (digests, files) = whole_day();
    let uncut = Office::default();
    assert_eq!(work(&uncut), *digests.keys().max().unwrap());
    let steps = uncut.disk.counts().steps;
    assert!(steps > 30, "{steps}");
    for cut_at in 0..=steps {
        let office = Office::default();
        office.disk.fail(Faults {
            cut_at: Some(cut_at),
            ..Faults::default()
        });
        let acknowledged = work(&office);
        let mut survivals = vec![Survival::Synced, Survival::Everything];
        survivals.extend((0..3).map(|n| Survival::Prefix(cut_at * 3 + n)));
        survivals.extend((0..3).map(|n| Survival::Sectors(cut_at * 3 + n)));
        for survival in survivals {
            let disk = office.disk.after_power_cut(survival);
            // The state may have been written through to the last, or not at all.
            let kept = Office {
                disk: disk.clone(),
                engine: copy_of(&*office.engine),
            };
            drop(assert_kept(&kept.afresh(), acknowledged, &digests));
            let register = assert_kept(&kept, acknowledged, &digests);
            // Whoever repeats the day's commands finishes the day.
            for act in day_of_work() {
                match act {
                    Act::Alone(requests) => drop(each_alone(&register, requests)),
                    Act::Together(requests) => drop(together(&register, requests)),
                    Act::CloseAndOpen => {}
                }
            }
            assert_eq!(all_files(&register), files, "cut at {cut_at}, {survival:?}");
            assert_sound(&register);
        }
    }
}

#[test]
fn a_cut_while_opening_after_a_cut_loses_nothing_either() {
    let (digests, _) = whole_day();
    let uncut = Office::default();
    work(&uncut);
    for cut_at in (0..uncut.disk.counts().steps).step_by(7) {
        let first = Office::default();
        first.disk.fail(Faults {
            cut_at: Some(cut_at),
            ..Faults::default()
        });
        let acknowledged = work(&first);
        for again_at in 0..12 {
            let disk = first.disk.after_power_cut(Survival::Sectors(cut_at));
            disk.fail(Faults {
                cut_at: Some(again_at),
                ..Faults::default()
            });
            let second = Office {
                disk: disk.clone(),
                ..Office::default()
            };
            drop(open(&second));
            let third = Office {
                disk: disk.after_power_cut(Survival::Prefix(again_at)),
                ..Office::default()
            };
            drop(assert_kept(&third, acknowledged, &digests));
        }
    }
}
