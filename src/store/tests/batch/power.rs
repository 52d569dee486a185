//! The power goes at every step of a change for many households and of its
//! undoing: each has happened to all of them or to none, and whoever applies
//! the same plan again ends where an uncut day ends.

use super::{apply, families, in_pieces, plan, plan_undo};
use crate::office::*;
use masar_store::batch::Take;
use masar_store::journal::modelled::{Faults, Survival};
use masar_store::{Digest, Register, Settings};
use std::collections::HashMap;

/// Each is changed by two commands, in pieces of a few.
const HOUSEHOLDS: u64 = 5;
const CHANGE: &str = "set caseworker=lina locality=الحصن on=2026-02-01";

fn settings() -> Settings {
    Settings {
        // Segments of a few entries: new ones begin in the middle.
        segment_bytes: 900,
        ..in_pieces(3)
    }
}

fn open(office: &Office) -> Option<Register> {
    let opened = office.open_with(settings());
    opened.ok().map(|(register, _)| register)
}

/// The change and its undoing, as far as the power lasts; the last entry that
/// was acknowledged.
fn work(register: &Register) -> u64 {
    let mut acknowledged = register.last_change();
    let change = plan(register, CHANGE, "");
    for step in 0..2 {
        let plan = match step {
            0 => change.clone(),
            _ => plan_undo(register, acknowledged),
        };
        let gauge = std::sync::Arc::default();
        match register.apply(plan, Take::All, &caller(), gauge) {
            Ok(applied) => acknowledged = applied.end.unwrap(),
            Err(error) => {
                assert!(!error.remedy().is_empty());
                break;
            }
        }
    }
    acknowledged
}

/// A register with the households, before the change.
fn begun() -> Office {
    let office = Office::default();
    let register = open(&office).unwrap();
    families(&register, HOUSEHOLDS);
    office
}

/// The digest before the change, behind it, and behind its undoing.
fn whole() -> HashMap<u64, Digest> {
    let office = begun();
    let register = open(&office).unwrap();
    let mut digests = HashMap::from([register.digest()]);
    let change = apply(&register, &plan(&register, CHANGE, ""), Take::All);
    digests.extend([register.digest()]);
    let back = plan_undo(&register, change.end.unwrap());
    apply(&register, &back, Take::All);
    digests.extend([register.digest()]);
    assert_eq!(digests.len(), 3);
    digests
}

#[test]
fn whenever_the_power_goes_a_change_for_many_is_for_all_or_for_none() {
    let digests = whole();
    let end = *digests.keys().max().unwrap();
    let uncut = begun();
    let first = uncut.disk.counts().steps;
    assert_eq!(work(&open(&uncut).unwrap()), end);
    let last = uncut.disk.counts().steps;
    assert!(last - first > 20, "{first} to {last}");
    for cut_at in first..=last {
        let office = begun();
        office.disk.fail(Faults {
            cut_at: Some(cut_at),
            ..Faults::default()
        });
        let acknowledged = open(&office).map_or(0, |register| work(&register));
        let survivals = [
            Survival::Synced,
            Survival::Prefix(cut_at),
            Survival::Sectors(cut_at),
        ];
        for survival in survivals {
            let kept = Office {
                disk: office.disk.after_power_cut(survival),
                engine: copy_of(&*office.engine),
            };
            // The state was written through to the last, or not at all.
            let kept = match survival {
                Survival::Synced => kept.afresh(),
                _ => kept,
            };
            let register = open(&kept).expect("it opens after a power cut");
            let (stands, digest) = register.digest();
            assert!(stands >= acknowledged, "{stands} of {acknowledged}");
            let told = format!("cut at {cut_at}, {survival:?}");
            assert_eq!(digests.get(&stands), Some(&digest), "{told}");
            assert_sound(&register);
        }
    }
}

#[test]
fn whoever_applies_the_same_plan_after_a_cut_ends_where_an_uncut_day_ends() {
    let uncut = begun();
    let register = open(&uncut).unwrap();
    let change = plan(&register, CHANGE, "");
    apply(&register, &change, Take::All);
    let expected = all_files(&register);
    let (first, last) = (begun().disk.counts().steps, uncut.disk.counts().steps);
    for cut_at in first..=last {
        let office = begun();
        office.disk.fail(Faults {
            cut_at: Some(cut_at),
            ..Faults::default()
        });
        if let Some(register) = open(&office) {
            let gauge = std::sync::Arc::default();
            let _ = register.apply(change.clone(), Take::All, &caller(), gauge);
        }
        let kept = Office {
            disk: office.disk.after_power_cut(Survival::Prefix(cut_at)),
            engine: copy_of(&*office.engine),
        };
        let register = open(&kept).expect("it opens after a power cut");
        let applied = apply(&register, &change, Take::All);
        assert_eq!(applied.changed + applied.repeated, HOUSEHOLDS, "{cut_at}");
        assert!(all_files(&register) == expected, "cut at {cut_at}");
        assert_sound(&register);
    }
}
