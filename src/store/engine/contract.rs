//! What every engine keeps, told once and run over each.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use proptest::prelude::*;

use super::disk::{DiskEngine, Settings};
use super::memory::MemoryEngine;
use super::{Batch, Direction, Engine, EngineError, Guard, Row};

/// Runs each story on both engines.
macro_rules! contract {
    ($($story:ident),* $(,)?) => {
        mod memory {
            $(#[test] fn $story() { super::$story(&super::MemoryEngine::new()); })*
        }
        mod disk {
            $(#[test] fn $story() {
                let dir = tempfile::tempdir().unwrap();
                let engine = super::DiskEngine::open(dir.path(), super::Settings::default());
                super::$story(&engine.unwrap());
            })*
        }
    };
}

contract!(
    a_batch_writes_replaces_and_removes,
    a_range_has_its_start_and_not_its_end,
    a_range_stops_at_its_limit_from_either_end,
    a_failed_guard_changes_nothing_and_names_itself,
    guards_see_the_state_before_the_batch,
    only_one_of_many_writers_takes_a_guarded_key,
    a_page_never_shows_half_a_batch,
    clearing_leaves_an_empty_engine_that_works,
    compacting_keeps_every_row_and_the_engine_goes_on,
    large_values_come_back,
    behaves_like_a_sorted_map,
);

fn put(engine: &dyn Engine, rows: &[(&str, &str)]) {
    let mut batch = Batch::new();
    for (key, value) in rows {
        batch.put(*key, *value);
    }
    engine.atomic(batch, &[]).unwrap();
}

fn keys(rows: &[Row]) -> String {
    rows.iter()
        .map(|(key, _)| String::from_utf8_lossy(key))
        .collect::<Vec<_>>()
        .join(" ")
}

fn page(engine: &dyn Engine, from: &str, to: &str, direction: Direction, limit: usize) -> String {
    keys(
        &engine
            .range(from.as_bytes()..to.as_bytes(), direction, limit)
            .unwrap(),
    )
}

fn a_batch_writes_replaces_and_removes(engine: &dyn Engine) {
    put(engine, &[("a", "1"), ("b", "2"), ("c", "")]);
    let mut batch = Batch::new();
    batch.put("a", "9").remove("b").remove("never there");
    engine.atomic(batch, &[]).unwrap();
    assert_eq!(engine.get(b"a").unwrap().as_deref(), Some(&b"9"[..]));
    assert_eq!(engine.get(b"b").unwrap(), None);
    assert_eq!(engine.get(b"c").unwrap().as_deref(), Some(&b""[..]));
    engine.sync().unwrap();
    assert!(engine.size_on_disk().unwrap() > 0);
}

fn a_range_has_its_start_and_not_its_end(engine: &dyn Engine) {
    put(
        engine,
        &[("a", ""), ("b", ""), ("bb", ""), ("c", ""), ("d", "")],
    );
    assert_eq!(page(engine, "b", "d", Direction::Forward, 9), "b bb c");
    assert_eq!(page(engine, "b", "d", Direction::Reverse, 9), "c bb b");
    assert_eq!(page(engine, "b", "b", Direction::Forward, 9), "");
    assert_eq!(page(engine, "d", "b", Direction::Reverse, 9), "");
}

fn a_range_stops_at_its_limit_from_either_end(engine: &dyn Engine) {
    put(engine, &[("a", ""), ("b", ""), ("c", ""), ("d", "")]);
    assert_eq!(page(engine, "a", "z", Direction::Forward, 2), "a b");
    assert_eq!(page(engine, "a", "z", Direction::Reverse, 2), "d c");
    assert_eq!(page(engine, "a", "z", Direction::Reverse, 0), "");
}

fn a_failed_guard_changes_nothing_and_names_itself(engine: &dyn Engine) {
    put(engine, &[("taken", "yes")]);
    let batch = |value: &str| {
        let mut batch = Batch::new();
        batch.put("other", value).remove("taken");
        batch
    };
    let guards = [
        Guard::Absent(b"free".to_vec()),
        Guard::Equals(b"taken".to_vec(), b"yes".to_vec()),
        Guard::Absent(b"taken".to_vec()),
    ];
    let Err(EngineError::GuardFailed { index, key, found }) = engine.atomic(batch("1"), &guards)
    else {
        panic!("the guard held");
    };
    assert_eq!(
        (index, key, found),
        (2, b"taken".to_vec(), Some(b"yes".to_vec()))
    );
    assert_eq!(page(engine, "a", "z", Direction::Forward, 9), "taken");

    let other_value = [Guard::Equals(b"taken".to_vec(), b"no".to_vec())];
    let no_value = [Guard::Equals(b"free".to_vec(), b"".to_vec())];
    for guards in [&other_value, &no_value] {
        let refused = engine.atomic(batch("2"), guards);
        assert!(matches!(
            refused,
            Err(EngineError::GuardFailed { index: 0, .. })
        ));
    }
    engine.atomic(batch("3"), &guards[..2]).unwrap();
    assert_eq!(page(engine, "a", "z", Direction::Forward, 9), "other");
}

fn guards_see_the_state_before_the_batch(engine: &dyn Engine) {
    let mut batch = Batch::new();
    batch.put("number", "1");
    engine
        .atomic(batch.clone(), &[Guard::Absent(b"number".to_vec())])
        .unwrap();
    let again = engine.atomic(batch, &[Guard::Absent(b"number".to_vec())]);
    assert!(matches!(again, Err(EngineError::GuardFailed { .. })));
}

fn only_one_of_many_writers_takes_a_guarded_key(engine: &dyn Engine) {
    let winners = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|writer| {
                scope.spawn(move || {
                    let mut batch = Batch::new();
                    batch.put("national number", [writer]);
                    engine
                        .atomic(batch, &[Guard::Absent(b"national number".to_vec())])
                        .is_ok()
                })
            })
            .collect();
        writers
            .into_iter()
            .filter(|_| true)
            .map(|w| w.join().unwrap())
            .filter(|won| *won)
            .count()
    });
    assert_eq!(winners, 1);
}

fn a_page_never_shows_half_a_batch(engine: &dyn Engine) {
    let round = |number: u8| {
        let mut batch = Batch::new();
        (0..64_u8).for_each(|row| {
            batch.put([row], [number]);
        });
        batch
    };
    engine.atomic(round(0), &[]).unwrap();
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            loop {
                let rows = engine.range(&[0]..&[64], Direction::Forward, 64).unwrap();
                assert!(
                    rows.iter().all(|row| row.1 == rows[0].1),
                    "half a batch: {rows:?}"
                );
                if rows[0].1 == [99] {
                    return;
                }
            }
        });
        for number in 1..100 {
            engine.atomic(round(number), &[]).unwrap();
        }
        reader.join().unwrap();
    });
}

fn clearing_leaves_an_empty_engine_that_works(engine: &dyn Engine) {
    put(engine, &[("a", "1"), ("b", "2")]);
    engine.clear().unwrap();
    assert_eq!(page(engine, "a", "z", Direction::Forward, 9), "");
    put(engine, &[("c", "3")]);
    assert_eq!(page(engine, "a", "z", Direction::Forward, 9), "c");
}

fn compacting_keeps_every_row_and_the_engine_goes_on(engine: &dyn Engine) {
    for round in 0..20 {
        let mut batch = Batch::new();
        for row in 0..500 {
            batch.put(format!("row {row:04}"), format!("{round}").repeat(300));
        }
        batch.remove(format!("row {round:04}"));
        engine.atomic(batch, &[]).unwrap();
    }
    let all = |engine: &dyn Engine| {
        engine
            .range(b"row"..b"rox", Direction::Forward, usize::MAX)
            .unwrap()
    };
    let before = all(engine);
    engine.sync().unwrap();
    let size = engine.size_on_disk().unwrap();
    engine.compact().unwrap();
    assert!(all(engine) == before);
    assert!(engine.size_on_disk().unwrap() <= size);
    put(engine, &[("row 0000", "again")]);
    assert_eq!(engine.get(b"row 0000").unwrap(), Some(b"again".to_vec()));
}

fn large_values_come_back(engine: &dyn Engine) {
    // Past sled's page size, where it keeps the page in a file of its own.
    let value: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let mut batch = Batch::new();
    batch.put("large", value.clone()).put("small", "1");
    engine.atomic(batch, &[]).unwrap();
    engine.sync().unwrap();
    assert!(engine.get(b"large").unwrap() == Some(value));
}

/// One step of the model test.
#[derive(Clone, Debug)]
enum Step {
    Atomic(Vec<(u8, Option<u8>)>, Vec<(u8, Option<u8>)>),
    Range(u8, u8, Direction, usize),
    Sync,
    Clear,
}

fn step() -> impl Strategy<Value = Step> {
    let keyed = || (0..24_u8, prop::option::of(0..3_u8));
    let direction = prop_oneof![Just(Direction::Forward), Just(Direction::Reverse)];
    prop_oneof![
        12 => (prop::collection::vec(keyed(), 0..8), prop::collection::vec(keyed(), 0..2))
            .prop_map(|(writes, guards)| Step::Atomic(writes, guards)),
        6 => (0..26_u8, 0..26_u8, direction, 0..30_usize)
            .prop_map(|(from, to, direction, limit)| Step::Range(from, to, direction, limit)),
        1 => Just(Step::Sync),
        1 => Just(Step::Clear),
    ]
}

type Model = BTreeMap<Vec<u8>, Vec<u8>>;

fn apply(engine: &dyn Engine, model: &mut Model, step: &Step) {
    match step {
        Step::Atomic(writes, guards) => {
            let mut batch = Batch::new();
            for (key, value) in writes {
                match value {
                    Some(value) => batch.put([*key], [*value]),
                    None => batch.remove([*key]),
                };
            }
            let guards: Vec<Guard> = guards
                .iter()
                .map(|(key, value)| match value {
                    Some(value) => Guard::Equals(vec![*key], vec![*value]),
                    None => Guard::Absent(vec![*key]),
                })
                .collect();
            let failing = guards
                .iter()
                .position(|g| !g.holds(model.get(g.key()).map(Vec::as_slice)));
            match (engine.atomic(batch, &guards), failing) {
                (Ok(()), None) => {
                    for (key, value) in writes {
                        match value {
                            Some(value) => model.insert(vec![*key], vec![*value]),
                            None => model.remove(&vec![*key]),
                        };
                    }
                }
                (Err(EngineError::GuardFailed { index, .. }), Some(first)) => {
                    assert_eq!(index, first);
                }
                (outcome, failing) => panic!("{outcome:?} where the model said {failing:?}"),
            }
        }
        Step::Range(from, to, direction, limit) => {
            let rows = engine.range(&[*from]..&[*to], *direction, *limit).unwrap();
            assert_eq!(rows, model_page(model, *from, *to, *direction, *limit));
        }
        Step::Sync => engine.sync().unwrap(),
        Step::Clear => {
            engine.clear().unwrap();
            model.clear();
        }
    }
}

fn model_page(model: &Model, from: u8, to: u8, direction: Direction, limit: usize) -> Vec<Row> {
    if from >= to {
        return Vec::new();
    }
    let bounds = (Bound::Included(vec![from]), Bound::Excluded(vec![to]));
    let mut rows: Vec<Row> = model
        .range(bounds)
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if direction == Direction::Reverse {
        rows.reverse();
    }
    rows.truncate(limit);
    rows
}

fn behaves_like_a_sorted_map(engine: &dyn Engine) {
    // One engine for all cases (opening sled is dear), cleared between them.
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let steps = prop::collection::vec(step(), 1..60);
    let outcome = runner.run(&steps, |steps| {
        engine.clear().unwrap();
        let mut model = Model::new();
        for step in &steps {
            apply(engine, &mut model, step);
        }
        assert_eq!(
            engine
                .range(&[0]..&[255], Direction::Forward, usize::MAX)
                .unwrap(),
            model_page(&model, 0, 255, Direction::Forward, usize::MAX)
        );
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn an_engine_is_shared_between_threads_behind_a_pointer() {
    let engine: Arc<dyn Engine> = Arc::new(MemoryEngine::new());
    let other = Arc::clone(&engine);
    std::thread::spawn(move || put(&*other, &[("a", "1")]))
        .join()
        .unwrap();
    assert_eq!(engine.get(b"a").unwrap().as_deref(), Some(&b"1"[..]));
}
