//! A disk that is full or fails: the command is refused with what to do,
//! nothing is lost, and later it works again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::child::{self, Said};
use crate::office::commands::*;
use crate::office::*;
use masar_domain::commands::Request;
use masar_store::journal::modelled::Faults;
use masar_store::{Register, Together};

fn space(bytes: u64) -> Faults {
    Faults {
        space: Some(bytes),
        ..Faults::default()
    }
}

#[test]
fn what_finds_no_room_is_refused_and_works_when_there_is_some() {
    for how in [Together::EachAlone, Together::AllOrNothing] {
        for many in [1, 40] {
            let office = Office::default();
            let register = office.open();
            let home = done(&register, family("محمود")).household().unwrap();
            let before = (register.digest(), register.size_on_disk().unwrap());
            let used = before.1.1;
            office.disk.fail(space(used + 60));

            let requests: Vec<Request> =
                (0..many).map(|n| request(family_with("خالد", n))).collect();
            let refused = register.give(requests.clone(), &caller(), how).unwrap_err();
            assert_eq!(refused.code(), "S1302", "{refused}");
            assert!(refused.to_string().contains("full"));
            assert!(refused.remedy().contains("ballast"));
            assert_eq!(
                (register.digest(), register.size_on_disk().unwrap()),
                before
            );
            assert_eq!(numbers(&register, "خالد"), []);

            // Nothing of it is in the way: neither numbers nor names.
            office.disk.fail(Faults::default());
            let given = register.give(requests, &caller(), how).unwrap();
            assert_eq!(given.carried_out() as u64, many);
            let first = given.outcomes[0].done().unwrap().household().unwrap();
            assert_eq!(first.number, home.number + 1);
            assert_sound(&register);
            let digest = register.digest();
            drop(register);
            assert_eq!(office.afresh().open().digest(), digest);
        }
    }
}

#[test]
fn an_operation_of_many_appends_that_runs_out_of_room_never_happened() {
    let with_homes = |office: &Office| {
        let register = office.open();
        let homes: Vec<_> = (0..40)
            .map(|_| done(&register, family("محمود")).household().unwrap())
            .collect();
        (register, homes)
    };
    let journal = |register: &Register| register.size_on_disk().unwrap().1;
    let notes = |homes: &[masar_domain::HouseholdId]| -> Vec<Request> {
        let notes = (0..9000).map(|n| request(note(homes[n % 40], &n.to_string())));
        notes.collect()
    };
    let (elsewhere, homes) = with_homes(&Office::default());
    let before = journal(&elsewhere);
    together(&elsewhere, notes(&homes));
    let whole = journal(&elsewhere) - before;

    // Room for the first append of the operation and not for the second.
    let office = Office::default();
    let (register, homes) = with_homes(&office);
    let (digest, before) = (register.digest(), journal(&register));
    office.disk.fail(space(before + whole * 95 / 100));
    let requests = notes(&homes);
    let given = register.give(requests.clone(), &caller(), Together::AllOrNothing);
    assert_eq!(given.err().map(|error| error.code()), Some("S1302"));
    assert!(journal(&register) > before + whole / 2);
    assert_eq!(register.digest(), digest);
    assert_sound(&register);

    // Its parts stay in the journal, and in nobody's history.
    office.disk.fail(Faults::default());
    let home = done(&register, note(homes[0], "بعدها"))
        .household()
        .unwrap();
    assert_eq!(register.history(home).unwrap().len(), 2);
    assert_sound(&register);
    let digest = register.digest();
    drop(register);
    let register = office.afresh().open();
    assert_eq!(register.digest(), digest);
    let given = register.give(requests, &caller(), Together::AllOrNothing);
    assert_eq!(given.unwrap().carried_out(), 9000);
    assert_sound(&register);
}

#[test]
fn a_sync_that_fails_stops_the_journal_until_it_is_opened_again() {
    for failing_truncations in [false, true] {
        let office = Office::default();
        let register = office.open();
        let home = done(&register, family("محمود")).household().unwrap();
        let now = office.disk.counts().syncs;
        office.disk.fail(Faults {
            failing_syncs: Some((now + 1, now + 1)),
            failing_truncations,
            ..Faults::default()
        });
        let lost = request(note(home, "زيارة"));
        let refused = register.give_one(lost.clone(), &caller()).unwrap_err();
        assert_eq!(refused.code(), "S1301", "{refused}");
        office.disk.fail(Faults::default());
        let refused = register
            .give_one(request(note(home, "أخرى")), &caller())
            .unwrap_err();
        assert_eq!(refused.code(), "S1309", "{refused}");
        assert!(refused.remedy().contains("open it again"));
        assert_eq!(file(&register, home).log, []);
        drop(register);

        let register = office.open();
        let again = register.give_one(lost, &caller()).unwrap().done().unwrap();
        // Where the file could not be put back, the command was kept after all.
        assert_eq!(again.repeated, failing_truncations);
        assert_eq!(file(&register, home).log.len(), 1);
        assert_sound(&register);
        let digest = register.digest();
        drop(register);
        assert_eq!(office.afresh().open().digest(), digest);
    }
}

#[test]
fn a_disk_too_full_to_begin_is_named_and_begins_later() {
    for bytes in [0, 10, 40, 100] {
        let office = Office::default();
        office.disk.fail(space(bytes));
        let error = office.try_open().unwrap_err();
        assert!(["S1302", "S1501"].contains(&error.code()), "{error}");
        assert!(error.remedy().contains("room") || error.remedy().contains("space"));
        office.disk.fail(Faults::default());
        let register = office.open();
        done(&register, family("محمود"));
        assert_sound(&register);
    }
}

#[cfg(unix)]
#[test]
fn the_ballast_is_not_made_of_the_last_room() {
    const THIS: &str = "full_disk::the_ballast_is_not_made_of_the_last_room";
    if let Some((place, _)) = child::role() {
        Register::open(&place.join("register"), settings(), |_| {}).unwrap();
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let ballast = place.path().join("register/ballast");
    // Files of ten megabytes: the ballast has room, and little else.
    let mut child = child::running_limited(THIS, place.path(), 20_000);
    assert!(child.status().unwrap().success());
    assert!(!ballast.exists());
    let mut child = child::running(THIS, place.path(), 0);
    assert!(child.status().unwrap().success());
    assert_eq!(std::fs::metadata(ballast).unwrap().len(), 8 << 20);
}

/// Works in a process whose files may not grow beyond a size, until something
/// fails; says what was acknowledged and how it ended.
fn work_until_full(place: &std::path::Path) {
    let mut said = Said::in_place(place);
    let mut next = 0;
    let mut work = || -> Result<(), masar_store::StoreError> {
        let (register, _) = Register::open(&place.join("register"), settings(), |_| {})?;
        loop {
            next += 1;
            let outcome = register.give_one(numbered(next, family("محمود")), &caller())?;
            let home = outcome.done().unwrap().household().unwrap();
            said.line(&next.to_string());
            let long = "زيارة ".repeat(500);
            for _ in 0..20 {
                next += 1;
                register.give_one(numbered(next, note(home, &long)), &caller())?;
                said.line(&next.to_string());
            }
            register.sync()?;
        }
    };
    let error = work().unwrap_err();
    assert!(!error.remedy().is_empty());
    said.line(error.code());
}

#[cfg(unix)]
#[test]
fn files_that_may_not_grow_end_in_an_error_and_nothing_acknowledged_is_lost() {
    const THIS: &str =
        "full_disk::files_that_may_not_grow_end_in_an_error_and_nothing_acknowledged_is_lost";
    if let Some((place, _)) = child::role() {
        return work_until_full(&place);
    }
    // From no room to open at all, to room for some hundred commands.
    let mut acknowledged = Vec::new();
    for blocks in [0, 1, 64, 1_100, 3_000, 6_000, 12_000] {
        let place = tempfile::tempdir().unwrap();
        let place = place.path();
        let mut child = child::running_limited(THIS, place, blocks);
        let ended = child.status().unwrap();
        let mut lines = child::lines(place);
        assert!(
            ended.success() || blocks == 0,
            "{}",
            child::last_words(place)
        );
        let code = lines.pop().unwrap_or_default();
        assert!(code.starts_with("S1") || blocks == 0, "{code}");
        acknowledged.push(lines.len());

        let (register, _) = Register::open(&place.join("register"), settings(), |_| {}).unwrap();
        let nobody = "ZZZ-1".parse().unwrap();
        for line in lines {
            let again = numbered(line.parse().unwrap(), note(nobody, "?"));
            let outcome = register.give_one(again, &caller()).unwrap();
            let receipt = outcome.done().unwrap_or_else(|| panic!("{line} is lost"));
            assert!(receipt.repeated);
        }
        assert_sound(&register);
        done(&register, family("سالم"));
    }
    assert!(acknowledged[6] > 100, "{acknowledged:?}");
}
