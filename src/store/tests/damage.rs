//! Files that were damaged, cut short, lost or taken: an error with a code and
//! a remedy, never a panic, never wrong data; and a rebuild where it can help.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::child::{self, Said};
use crate::office::commands::*;
use crate::office::place::Place;
use crate::office::*;
use masar_domain::CaseFile;
use masar_domain::event::Event;
use masar_domain::person::Relation;
use masar_store::verify::Fault;
use masar_store::{Digest, Register, StoreError};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The whole register, its digest and its files.
struct Whole {
    place: Place,
    digest: (u64, Digest),
    files: Vec<CaseFile>,
}

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let place = Place::busy();
    let register = place.open().unwrap();
    let (digest, files) = (register.digest(), all_files(&register));
    drop(register);
    Whole {
        place,
        digest,
        files,
    }
});

/// What became of a damaged register.
#[derive(Debug)]
enum Became {
    /// Nothing that matters was hit, or it was made good.
    Whole,
    /// Said by opening, reading or verifying.
    Reported(StoreError),
    /// Named by verifying.
    Named(Vec<Fault>),
}

fn assert_helpful(error: &StoreError) {
    assert!(error.code().starts_with("S1"), "{error}");
    assert!(!error.remedy().is_empty() && !error.to_string().is_empty());
}

/// Opens, reads everything and verifies; nothing may come back wrong.
fn look(place: &Place) -> Became {
    match place.open().and_then(|register| look_at(&register)) {
        Ok(became) => became,
        Err(error) => {
            assert_helpful(&error);
            Became::Reported(error)
        }
    }
}

fn look_at(register: &Register) -> Result<Became, StoreError> {
    for expected in &WHOLE.files {
        let number = expected.household.id.number;
        let found = register.file_numbered(number)?;
        assert_eq!(found.as_ref(), Some(expected), "wrong data in silence");
        assert!(register.history(expected.household.id)?.len() >= 5);
    }
    let verified = masar_store::verify(register, today(), |_| {})?;
    assert_eq!(verified.faults.is_empty(), verified.faults_in_all == 0);
    if !verified.faults.is_empty() {
        return Ok(Became::Named(verified.faults));
    }
    assert_eq!(register.digest(), WHOLE.digest);
    Ok(Became::Whole)
}

/// A rebuild mends whatever happened to the state.
fn assert_rebuilds(place: &Place) {
    let register = place.rebuild().unwrap();
    assert!(matches!(look_at(&register), Ok(Became::Whole)));
    drop(register);
    assert!(matches!(look(place), Became::Whole));
    let left: Vec<_> = fs::read_dir(&place.dir).unwrap().collect();
    assert_eq!(
        left.len(),
        5,
        "ballast, journal, key, lock, state: {left:?}"
    );
}

#[derive(Clone, Debug)]
enum Damage {
    Flip(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Zero(prop::sample::Index),
    Lose,
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        6 => (at(), 1_u8..).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        2 => at().prop_map(Damage::Cut),
        2 => at().prop_map(Damage::Zero),
        1 => Just(Damage::Lose),
    ]
}

impl Damage {
    fn strike(&self, file: &Path) {
        let mut bytes = fs::read(file).unwrap();
        // What sled keeps for later is zeros: nothing is there to damage.
        let used = bytes
            .iter()
            .rposition(|byte| *byte != 0)
            .map_or(1, |n| n + 1);
        match self {
            Damage::Flip(at, bits) => bytes[at.index(used)] ^= bits,
            Damage::Cut(at) => bytes.truncate(at.index(used)),
            Damage::Zero(at) => {
                let at = at.index(used);
                let end = bytes.len().min(at + 600);
                bytes[at..end].fill(0);
            }
            Damage::Lose => return fs::remove_file(file).unwrap(),
        }
        fs::write(file, bytes).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_state_is_whole_or_reported_and_rebuilt(
        which in any::<prop::sample::Index>(), damage in damage()
    ) {
        let place = WHOLE.place.copy();
        let mut files = place.files("state");
        // The log holds nearly everything: it is hit as often as the others.
        files.extend(vec![place.dir.join("state/db"); files.len()]);
        damage.strike(&files[which.index(files.len())]);
        if !matches!(look(&place), Became::Whole) {
            assert_rebuilds(&place);
        }
    }

    #[test]
    fn a_damaged_journal_is_reported_with_its_place(
        which in any::<prop::sample::Index>(), damage in damage()
    ) {
        let place = WHOLE.place.copy();
        let files = place.files("journal");
        prop_assert!(files.len() > 3);
        let file = &files[which.index(files.len())];
        let before = fs::read(file).unwrap();
        damage.strike(file);
        prop_assume!(fs::read(file).ok() != Some(before));
        match look(&place) {
            Became::Whole => prop_assert!(false, "{:?} went unnoticed", damage),
            Became::Reported(error) => {
                let told = error.code().starts_with("S13") || error.code() == "S1502";
                prop_assert!(told, "{}", error);
                prop_assert!(error.remedy().contains("masar restore"), "{}", error.remedy());
            }
            Became::Named(faults) => {
                let told = matches!(&faults[..], [Fault::Journal(told)] if told.contains("segment"));
                prop_assert!(told, "{:?}", faults);
            }
        }
    }
}

#[test]
fn a_state_that_is_gone_is_made_again_by_opening() {
    let place = WHOLE.place.copy();
    fs::remove_dir_all(place.dir.join("state")).unwrap();
    assert!(matches!(look(&place), Became::Whole));
}

#[test]
fn a_journal_without_its_beginning_is_no_new_register_even_without_a_state() {
    let place = WHOLE.place.copy();
    fs::remove_dir_all(place.dir.join("state")).unwrap();
    fs::remove_file(place.files("journal").remove(0)).unwrap();
    let Became::Reported(error) = look(&place) else {
        panic!("a register without its beginning was opened")
    };
    assert_eq!(error.code(), "S1304");
}

#[test]
fn a_half_written_snapshot_is_no_trouble() {
    let place = WHOLE.place.copy();
    drop(place.open().unwrap());
    let is_snapshot = |path: &&std::path::PathBuf| {
        path.file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("snap.")
    };
    let files = place.files("state");
    let snapshot = files.iter().find(is_snapshot).expect("sled leaves one");
    let bytes = fs::read(snapshot).unwrap();
    for half in [0, 5, bytes.len() / 2, bytes.len() - 1] {
        let copy = place.copy();
        let snapshot = copy.dir.join("state").join(snapshot.file_name().unwrap());
        fs::write(snapshot, &bytes[..half]).unwrap();
        assert!(matches!(look(&copy), Became::Whole), "{half} bytes");
    }
}

#[test]
fn a_key_that_is_gone_or_wrong_is_named_and_a_rebuild_makes_one() {
    for wrong in [None, Some(vec![1, 2, 3]), Some(vec![0; 32])] {
        let place = WHOLE.place.copy();
        let key = place.dir.join("key");
        match wrong {
            None => fs::remove_file(&key).unwrap(),
            Some(bytes) => fs::write(&key, bytes).unwrap(),
        }
        let Became::Reported(error) = look(&place) else {
            panic!("a register without its key was opened")
        };
        assert_eq!(error.code(), "S1503");
        assert!(error.to_string().contains("key"), "{error}");
        assert!(error.remedy().contains("masar rebuild"));
        assert_rebuilds(&place);
        let register = place.open().unwrap();
        assert_eq!(numbers(&register, "9990000007"), [8]);
        assert_eq!(numbers(&register, "0791234567").len(), 40);
    }
}

#[test]
fn the_state_of_another_register_is_not_taken_for_its_own() {
    let (place, other) = (WHOLE.place.copy(), Place::busy());
    fs::remove_dir_all(place.dir.join("state")).unwrap();
    fs::rename(other.dir.join("state"), place.dir.join("state")).unwrap();
    let Became::Reported(error) = look(&place) else {
        panic!("another register's state was taken")
    };
    assert_eq!(error.code(), "S1503");
    assert_rebuilds(&place);
}

#[test]
fn a_rebuild_without_a_journal_leaves_the_state_where_it_is() {
    let place = WHOLE.place.copy();
    let journal = place.dir.join("journal");
    fs::rename(&journal, place.dir.join("elsewhere")).unwrap();
    let error = place.rebuild().unwrap_err();
    assert_eq!(error.code(), "S1502");
    assert!(error.remedy().contains("masar restore"));
    assert!(matches!(look(&place), Became::Reported(error) if error.code() == "S1502"));
    fs::rename(place.dir.join("elsewhere"), journal).unwrap();
    assert!(matches!(look(&place), Became::Whole));
}

#[test]
fn a_rebuild_from_a_journal_that_lost_its_end_leaves_everything_as_it_was() {
    let place = WHOLE.place.copy();
    let last = place.files("journal").pop().unwrap();
    for damage in [None, Some(7_usize)] {
        let bytes = fs::read(&last).unwrap();
        match damage {
            None => fs::remove_file(&last).unwrap(),
            Some(cut) => fs::write(&last, &bytes[..bytes.len() - cut]).unwrap(),
        }
        let error = place.rebuild().unwrap_err();
        assert_eq!(error.code(), "S1305", "{error}");
        fs::write(&last, bytes).unwrap();
        assert!(matches!(look(&place), Became::Whole));
    }
}

#[test]
fn a_rebuild_from_a_damaged_journal_leaves_the_state_as_it_was() {
    let place = WHOLE.place.copy();
    let first = place.files("journal").remove(0);
    let bytes = fs::read(&first).unwrap();
    let mut damaged = bytes.clone();
    damaged[bytes.len() / 2] ^= 1;
    fs::write(&first, damaged).unwrap();
    let error = place.rebuild().unwrap_err();
    assert_eq!(error.code(), "S1303", "{error}");
    // The old state is still there, and still says what it said.
    let register = place.open().unwrap();
    assert_eq!(register.digest(), WHOLE.digest);
    drop(register);
    fs::write(&first, bytes).unwrap();
    assert!(matches!(look(&place), Became::Whole));
}

#[test]
fn a_row_that_was_changed_behind_the_registers_back_is_named() {
    let engine = std::sync::Arc::new(masar_store::engine::memory::MemoryEngine::new());
    let office = Office::on(engine);
    let register = office.open();
    let home = done(&register, family_with("محمود", 1))
        .household()
        .unwrap();
    done(&register, cash(home, "2026-01-10"));
    done(&register, calling(home, "2026-02-01", &["0791234567"]));
    let rows = rows_of(&*office.engine);
    for (key, value) in &rows {
        let mut batch = masar_store::engine::Batch::new();
        batch.remove(key.clone());
        office.engine.atomic(batch, &[]).unwrap();
        let found = masar_store::verify(&register, today(), |_| {}).unwrap();
        assert!(found.faults_in_all > 0, "a row is missing: {key:?}");

        let mut batch = masar_store::engine::Batch::new();
        batch.put(key.clone(), [&value[..], b"!"].concat());
        batch.put([&key[..], b"!"].concat(), value.clone());
        office.engine.atomic(batch, &[]).unwrap();
        if let Ok(found) = masar_store::verify(&register, today(), |_| {}) {
            assert!(
                found.faults_in_all > 1,
                "a row differs, one is extra: {key:?}"
            );
        }
        let mut batch = masar_store::engine::Batch::new();
        batch.put(key.clone(), value.clone());
        batch.remove([&key[..], b"!"].concat());
        office.engine.atomic(batch, &[]).unwrap();
    }
    assert_sound(&register);
}

#[test]
fn a_file_that_breaks_an_invariant_is_named() {
    let office = Office::default();
    let (mut journal, _) = by_hand::journal_on(&office.disk);
    let mut entry = by_hand::entries(1).remove(0);
    let Event::HouseholdRegistered(household) = &mut entry.events[0] else {
        panic!("a household is registered first")
    };
    household.members[0].particulars.relation = Relation::Son;
    by_hand::append(&mut journal, &entry);
    drop(journal);
    let register = office.open();
    let verified = masar_store::verify(&register, today(), |_| {}).unwrap();
    let [Fault::Invariant(broken)] = &verified.faults[..] else {
        panic!("{:?}", verified.faults)
    };
    assert_eq!((broken.invariant, &*broken.id), ("head", "IRB-000001"));
}

#[test]
fn a_second_process_is_told_who_has_the_register_and_what_to_do() {
    const THIS: &str = "damage::a_second_process_is_told_who_has_the_register_and_what_to_do";
    if let Some((place, _)) = child::role() {
        let opened = Register::open(&place.join("register"), settings(), |_| {});
        Said::in_place(&place).line("open");
        std::thread::park();
        drop(opened);
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("register");
    let mut child = child::running(THIS, place.path(), 0).spawn().unwrap();
    child::wait_for_lines(place.path(), 1, &mut child);

    let opening = Register::open(&dir, settings(), |_| {}).map(|_| ());
    let rebuilding = masar_store::rebuild(&dir, settings(), |_| {}).map(|_| ());
    for refused in [opening, rebuilding] {
        let error = refused.unwrap_err();
        assert_eq!(error.code(), "S1401");
        let process = format!("process {}", child.id());
        assert!(error.to_string().contains(&process), "{error}");
        assert!(error.remedy().contains("masar attach"));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    Register::open(&dir, settings(), |_| {}).unwrap();
}
