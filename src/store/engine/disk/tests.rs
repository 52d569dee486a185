//! What is particular to the engine on disk: reopening, the lock, damage.

use std::fs;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;

fn open(dir: &TempDir) -> Result<DiskEngine, EngineError> {
    DiskEngine::open(&dir.path().join("state"), Settings::default())
}

fn put(engine: &DiskEngine, key: &str, value: &str) {
    let mut batch = Batch::new();
    batch.put(key, value);
    engine.atomic(batch, &[]).unwrap();
}

fn with_one_row() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let engine = open(&dir).unwrap();
    put(&engine, "household", "IRB-004217");
    engine.sync().unwrap();
    dir
}

fn value(engine: &DiskEngine) -> Option<Vec<u8>> {
    engine.get(b"household").unwrap()
}

#[test]
fn what_was_synced_is_there_after_reopening() {
    let dir = with_one_row();
    assert_eq!(value(&open(&dir).unwrap()), Some(b"IRB-004217".to_vec()));
}

#[test]
fn a_second_opening_is_told_who_is_in_the_way_and_what_to_do() {
    let dir = with_one_row();
    let _first = open(&dir).unwrap();
    let refused = open(&dir).unwrap_err();
    assert!(matches!(refused, EngineError::Locked { .. }), "{refused}");
    assert!(
        refused
            .to_string()
            .contains("another Masar has the store open")
    );
    assert!(refused.remedy().contains("masar attach"));
}

#[test]
fn a_lock_that_is_let_go_within_a_second_is_waited_for() {
    let dir = with_one_row();
    let first = open(&dir).unwrap();
    let second = std::thread::scope(|scope| {
        let second = scope.spawn(|| open(&dir));
        drop(first);
        second.join().unwrap()
    });
    assert_eq!(value(&second.unwrap()), Some(b"IRB-004217".to_vec()));
}

#[test]
fn after_a_panic_everything_is_refused_until_reopened() {
    let dir = with_one_row();
    let engine = open(&dir).unwrap();
    let lost = engine.step(&engine.read(), |_| -> Result<(), Failure> {
        panic!("page 3")
    });
    assert!(matches!(&lost, Err(EngineError::Damaged { reason, .. }) if reason == "page 3"));
    let refused = engine.get(b"household").unwrap_err();
    assert!(matches!(&refused, EngineError::Refusing { because, .. } if because == "page 3"));
    assert!(engine.sync().is_err());
    engine.reopen().unwrap();
    assert_eq!(value(&engine), Some(b"IRB-004217".to_vec()));
}

#[test]
fn a_change_that_failed_half_way_stops_the_engine_and_a_failed_guard_does_not() {
    let dir = with_one_row();
    let engine = open(&dir).unwrap();
    let guard = Guard::Absent(b"household".to_vec());
    assert!(engine.atomic(Batch::new(), &[guard]).is_err());
    assert!(value(&engine).is_some());

    let full = || std::io::Error::from(std::io::ErrorKind::StorageFull);
    let fail = |_: &Opened| Err(sled::Error::Io(full()).into());
    let failed = engine.change(&engine.read(), fail).unwrap_err();
    assert!(matches!(failed, EngineError::DiskFull { .. }), "{failed}");
    let refused = engine.get(b"household").unwrap_err();
    assert!(matches!(refused, EngineError::Refusing { .. }), "{refused}");
    assert!(refused.remedy().contains("open it again"));
    engine.clear().unwrap();
    assert_eq!(value(&engine), None);
}

#[test]
fn a_half_written_snapshot_is_set_aside_and_nothing_is_lost() {
    let dir = with_one_row();
    drop(open(&dir).unwrap());
    let state = dir.path().join("state");
    let snapshot = fs::read_dir(&state)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains("/snap."))
        .expect("sled leaves a snapshot when it opens");
    let bytes = fs::read(&snapshot).unwrap();
    fs::write(&snapshot, &bytes[..bytes.len() / 2]).unwrap();

    assert_eq!(value(&open(&dir).unwrap()), Some(b"IRB-004217".to_vec()));
    assert!(
        state
            .join("aside")
            .join(snapshot.file_name().unwrap())
            .exists()
    );
}

#[test]
fn a_state_that_will_not_open_names_the_rebuild_and_can_be_set_aside() {
    let dir = with_one_row();
    let state = dir.path().join("state");
    fs::write(state.join("conf"), "version: who knows, and some more").unwrap();
    let error = open(&dir).unwrap_err();
    assert!(matches!(error, EngineError::WillNotOpen { .. }), "{error}");
    assert!(error.remedy().contains("masar rebuild"));

    let aside = set_aside(&state).unwrap().unwrap();
    assert!(aside.join("db").exists());
    assert_eq!(value(&open(&dir).unwrap()), None);
    let second = set_aside(&state).unwrap().unwrap();
    assert_ne!(aside, second);
    assert_eq!(set_aside(&state).unwrap(), None);
}

#[test]
fn a_page_kept_in_a_file_of_its_own_survives_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let large = vec![7_u8; 2_000_000];
    let engine = open(&dir).unwrap();
    let mut batch = Batch::new();
    batch.put("large", large.clone());
    engine.atomic(batch, &[]).unwrap();
    engine.sync().unwrap();
    assert!(
        fs::read_dir(dir.path().join("state/blobs"))
            .unwrap()
            .count()
            > 0
    );
    drop(engine);
    assert!(open(&dir).unwrap().get(b"large").unwrap() == Some(large));
}

/// Writes a few hundred rows, then answers "is each row right, or reported?".
fn rows_are_right_or_reported(engine: &DiskEngine) -> Result<(), EngineError> {
    let rows = engine.range(b"row "..b"row~", Direction::Forward, usize::MAX)?;
    for (key, value) in rows {
        assert_eq!(
            &value[..],
            &key.repeat(20)[..],
            "a wrong row came back in silence"
        );
    }
    for row in 0..300 {
        let key = format!("row {row:04}").into_bytes();
        if let Some(value) = engine.get(&key)? {
            assert_eq!(value, key.repeat(20));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_file_is_reported_or_harmless_and_never_a_panic(
        file in prop_oneof![6 => Just("db"), 1 => Just("conf")],
        place in any::<prop::sample::Index>(),
        flip in 1..=255_u8,
        cut in any::<bool>(),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let engine = open(&dir).unwrap();
        let mut batch = Batch::new();
        for row in 0..300 {
            let key = format!("row {row:04}").into_bytes();
            batch.put(key.clone(), key.repeat(20));
        }
        engine.atomic(batch, &[]).unwrap();
        engine.sync().unwrap();
        drop(engine);

        let path = dir.path().join("state").join(file);
        let mut bytes = fs::read(&path).unwrap();
        let used = bytes.iter().rposition(|byte| *byte != 0).unwrap_or(0) + 1;
        let at = place.index(used);
        if cut { bytes.truncate(at) } else { bytes[at] ^= flip }
        fs::write(&path, bytes).unwrap();

        match open(&dir).and_then(|engine| rows_are_right_or_reported(&engine)) {
            Ok(()) | Err(EngineError::Damaged { .. } | EngineError::WillNotOpen { .. }) => {}
            Err(other) => prop_assert!(false, "unexpected: {other:?}"),
        }
    }
}
