//! What the register makes of an engine that changes while it is read, costs
//! time, and fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::watched::{Call, Watched};
use crate::office::*;
use masar_store::{Register, StoreError};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

fn watched() -> (Arc<Watched>, Office) {
    let engine = Arc::new(Watched::default());
    (engine.clone(), Office::on(engine))
}

/// Tries a look at the register with something happening after each of its
/// first calls to the engine in turn.
fn interrupting(
    engine: &Watched,
    mut happens: impl FnMut() -> Box<dyn FnOnce() + Send>,
    mut look: impl FnMut(),
) {
    for call in [Call::Get, Call::Range] {
        let mut after = 0;
        loop {
            engine.interrupt(call, after, happens());
            look();
            if !engine.is_interrupted() {
                break;
            }
            after += 1;
        }
        assert!(after > 0, "the look never asked for {call:?}");
        engine.undisturbed();
    }
}

#[test]
fn a_reader_never_sees_half_an_operation() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, assigning(home, Some("rana")));
    done(&register, note(home, "rana"));
    // The family gets another caseworker, and a note that says so, together.
    let mut turn = 0;
    let happens = || {
        turn += 1;
        let (writing, name) = (register.clone(), format!("lina{turn}"));
        let assign = request(assigning(home, Some(&name)));
        let note = request(note(home, &name));
        Box::new(move || drop(together(&writing, vec![assign, note]))) as Box<dyn FnOnce() + Send>
    };
    interrupting(&engine, happens, || {
        let seen = file(&register, home);
        let caseworker = seen.household.caseworker.as_ref().map(|name| name.as_str());
        assert_eq!(caseworker, seen.log.last().map(|note| note.entry.text()));
    });
    assert_sound(&register);
}

#[test]
fn a_household_that_moves_is_found_in_one_place_or_the_other() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let happens = || {
        let writing = register.clone();
        Box::new(move || {
            let seen = file(&writing, home);
            let address = seen.household.address_on(today()).unwrap();
            let elsewhere = match &*address.liwa {
                "ramtha" => "kufranjah",
                _ => "ramtha",
            };
            done(&writing, moving(home, "2026-03-15", elsewhere));
        }) as Box<dyn FnOnce() + Send>
    };
    let mut filters = ["gov:irbid or gov:ajloun", "gov:ajloun or gov:irbid"]
        .into_iter()
        .cycle();
    interrupting(&engine, happens, || {
        let filter = filters.next().unwrap();
        assert_eq!(numbers(&register, filter), [home.number], "{filter}");
    });
}

#[test]
fn twice_the_commands_cost_twice_the_reads_and_one_batch() {
    let cost = |count: usize| {
        let (engine, office) = watched();
        let register = office.open();
        let home = done(&register, family("محمود")).household().unwrap();
        let before = (
            engine.reads.load(Ordering::SeqCst),
            engine.batches.load(Ordering::SeqCst),
        );
        let notes = (0..count).map(|n| request(note(home, &n.to_string())));
        let families = (0..count).map(|n| request(family_with("خالد", n as u64)));
        let outcomes = each_alone(&register, notes.chain(families).collect());
        assert!(outcomes.iter().all(|o| o.done().is_some()));
        assert_eq!(engine.batches.load(Ordering::SeqCst), before.1 + 1);
        engine.reads.load(Ordering::SeqCst) - before.0
    };
    let (some, more) = (cost(300), cost(600));
    assert!(more <= some * 21 / 10, "{some} reads, then {more}");
}

#[test]
fn what_is_due_in_a_century_costs_as_few_reads_as_what_is_due_today() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, transport(person_id(home, 2), "2026-01-01"));
    let reads = |days| {
        let before = engine.reads.load(Ordering::SeqCst);
        let (found, _) = register.due(today(), days, 0).unwrap();
        assert!(found.is_empty());
        engine.reads.load(Ordering::SeqCst) - before
    };
    assert_eq!(reads(0), reads(36_500));
    assert_eq!(register.due(today(), u32::MAX, 10).unwrap().1, 1);
}

#[test]
fn what_cannot_be_worked_out_never_gets_into_the_journal() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let journal = register.size_on_disk().unwrap().1;
    let mut failures = 0;
    for after in 0.. {
        engine.fail(Call::Get, after, 1);
        let outcome = register.give_one(
            request(calling(home, "2026-02-01", &["0791234567"])),
            &caller(),
        );
        let Err(error) = outcome else { break };
        assert_eq!(error.code(), "S1106");
        assert_eq!(register.size_on_disk().unwrap().1, journal);
        failures += 1;
    }
    assert!(failures > 4, "{failures}");
    engine.go_well();
    assert_eq!(register.last_change(), 2);
    assert_eq!(numbers(&register, "phone:0791234567"), [home.number]);
    assert_sound(&register);
}

#[test]
fn a_command_the_state_could_not_take_is_kept_and_caught_up_with() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    engine.fail(Call::Atomic, 0, 1);
    // Its entry is on the disk: that is what counts.
    assert_eq!(done(&register, note(home, "زيارة")).sequence, 2);
    assert_eq!(file(&register, home).log, []);

    let behind = register
        .give_one(request(note(home, "أخرى")), &caller())
        .unwrap_err();
    assert_eq!(behind.code(), "S1508");
    assert!(behind.remedy().contains("open it again"));
    let behind = masar_store::verify(&register, today(), |_| {}).unwrap_err();
    assert!(matches!(behind, StoreError::StateBehind { .. }), "{behind}");
    let place = tempfile::tempdir().unwrap();
    let behind = masar_store::backup(&register, &place.path().join("b.tar"), |_| {}).unwrap_err();
    assert!(matches!(behind, StoreError::StateBehind { .. }), "{behind}");

    drop(register);
    let (register, opened) = office.open_with(settings()).unwrap();
    assert_eq!(opened.caught_up, 1);
    assert_eq!(file(&register, home).log[0].entry.text(), "زيارة");
    done(&register, note(home, "أخرى"));
    assert_sound(&register);
}

#[test]
fn a_state_that_cannot_be_written_through_does_not_stop_the_journal() {
    let (engine, office) = watched();
    let register = office.open();
    engine.fail(Call::Sync, 0, u64::MAX);
    let home = done(&register, family("محمود")).household().unwrap();
    assert!(register.sync().is_err());
    done(&register, note(home, "زيارة"));
    let digest = register.digest();
    drop(register);
    assert_eq!(office.afresh().open().digest(), digest);
}

#[test]
fn the_state_is_written_through_also_under_a_stream_of_commands() {
    let (engine, office) = watched();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let patience = Instant::now() + Duration::from_secs(60);
    let mut text = 0;
    while engine.syncs.load(Ordering::SeqCst) == 0 {
        assert!(Instant::now() < patience, "{text} commands and no sync");
        done(&register, assigning(home, Some(&format!("lina{text}"))));
        text += 1;
    }
}

#[test]
fn closing_writes_the_state_through() {
    let (engine, office) = watched();
    let register: Register = office.open();
    done(&register, family("محمود"));
    let before = engine.syncs.load(Ordering::SeqCst);
    drop(register);
    assert!(engine.syncs.load(Ordering::SeqCst) > before);
}
