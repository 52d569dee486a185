//! Opening: catching up with the journal, also after being cut off in the
//! middle; another rule book; the register's key.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::watched::{Call, Watched};
use crate::office::*;
use masar_domain::RuleBook;
use masar_store::codec;
use masar_store::engine::{Batch, Engine};
use masar_store::verify::Fault;
use masar_store::{Register, Settings, StoreError};
use std::path::Path;
use std::sync::Arc;

/// One operation larger than what is applied at a time, between single commands.
fn with_a_large_operation() -> (Office, (u64, masar_store::Digest)) {
    let office = Office::default();
    let register = office.open();
    let homes: Vec<_> = (0..50)
        .map(|_| done(&register, family("محمود")).household().unwrap())
        .collect();
    let notes = (0..9000).map(|n| request(note(homes[n % 50], &n.to_string())));
    let outcomes = together(&register, notes.collect());
    assert!(outcomes.iter().all(|o| o.done().is_some()));
    done(&register, note(homes[0], "بعدها"));
    let digest = register.digest();
    assert_eq!(digest.0, 50 + 9001 + 1);
    (office, digest)
}

#[test]
fn an_operation_larger_than_a_batch_is_applied_once_wherever_opening_is_cut_off() {
    let (written, digest) = with_a_large_operation();
    for batches in 0..3 {
        let engine = Arc::new(Watched::default());
        let office = Office {
            disk: written.disk.clone(),
            engine: engine.clone(),
        };
        engine.fail(Call::Atomic, batches, 1);
        if let Err(error) = office.try_open() {
            assert_eq!(error.code(), "S1106");
        }
        engine.go_well();
        let register = office.open();
        assert_eq!(register.digest(), digest, "cut off after {batches} batches");
        assert_sound(&register);
    }
}

#[test]
fn progress_is_told_and_ends_at_the_last_entry() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("register");
    let open = |heard: &mut Vec<_>| {
        let opened = masar_store::Register::open(&dir, settings(), |p| heard.push(p));
        opened.unwrap().0
    };
    let register = open(&mut Vec::new());
    for _ in 0..3 {
        done(&register, family("محمود"));
    }
    drop(register);
    let mut heard = Vec::new();
    let (register, opened) =
        masar_store::rebuild(&dir, settings(), |progress| heard.push(progress)).unwrap();
    let last = *heard.last().unwrap();
    assert_eq!((last.done, last.of, opened.caught_up), (3, 3, 3));
    assert_sound(&register);
}

#[test]
fn another_rule_book_moves_what_is_found_by_it() {
    // In this book the cash of the aid fund belongs to no pillar, and the
    // transport allowance lasts other months.
    let text = include_str!("../../domain/data/rules.toml");
    let other = text
        .replacen("pillar = \"karama\"", "pillar = \"forsa\"", 1)
        .replace("months = 9", "months = 7");
    assert_ne!(text, other);
    let other = Settings::new(Arc::new(RuleBook::load(&other).unwrap()));

    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    done(&register, transport(person_id(home, 2), "2026-01-01"));
    assert_eq!(numbers(&register, "aid:active"), [home.number]);
    let ends = |register: &Register, month: &str| {
        numbers(register, &format!("any enrollment(ends:{month})"))
    };
    assert_eq!(ends(&register, "2026-09"), [home.number]);
    let (due, _) = register.due(today(), 365, 10).unwrap();
    let digest = register.digest();
    drop(register);

    let (register, _) = office.open_with(other.clone()).unwrap();
    assert_eq!(register.digest(), digest);
    assert!(numbers(&register, "aid:active").is_empty());
    assert_eq!(numbers(&register, "aid:none"), [home.number]);
    assert_eq!(ends(&register, "2026-07"), [home.number]);
    let (otherwise, _) = register.due(today(), 365, 10).unwrap();
    assert_ne!(
        due.iter().map(|h| h.due.clone()).collect::<Vec<_>>(),
        otherwise.iter().map(|h| h.due.clone()).collect::<Vec<_>>(),
    );
    assert_sound(&register);
    done(&register, note(home, "زيارة"));
    assert_sound(&register);
    drop(register);
    let register = office.open();
    assert_eq!(numbers(&register, "aid:active"), [home.number]);
    assert_eq!(ends(&register, "2026-09"), [home.number]);
    assert_sound(&register);
}

/// The state's own row: how far it has come, and what it was made with (form,
/// key, book).
type Standing = (u64, u32, u32, u32, u32, [u64; 4], (u16, [u8; 32], [u8; 32]));

fn change_standing(engine: &dyn Engine, change: impl FnOnce(&mut Standing)) {
    let (key, kind) = (vec![1], codec::Kind(1));
    let sealed = engine.get(&key).unwrap().unwrap();
    let (version, body) = codec::open(&sealed, kind).unwrap();
    let mut standing: Standing = codec::decode(body).unwrap();
    change(&mut standing);
    let mut batch = Batch::new();
    batch.put(key, codec::seal(kind, version, &standing).unwrap());
    engine.atomic(batch, &[]).unwrap();
}

#[test]
fn a_state_of_another_form_is_made_again_from_the_journal() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family_with("محمود", 1))
        .household()
        .unwrap();
    done(&register, cash(home, "2026-01-10"));
    let digest = register.digest();
    drop(register);
    change_standing(&*office.engine, |(.., made)| made.0 -= 1);
    let mut batch = Batch::new();
    for (key, _) in rows_of(&*office.engine) {
        if key[0] > 5 {
            batch.remove(key);
        }
    }
    office.engine.atomic(batch, &[]).unwrap();

    let (register, opened) = office.open_with(settings()).unwrap();
    assert_eq!((opened.caught_up, register.digest()), (2, digest));
    assert_eq!(numbers(&register, "aid:active"), [home.number]);
    assert_sound(&register);
}

#[test]
fn a_standing_that_does_not_follow_from_the_journal_is_named() {
    let office = Office::default();
    let register = office.open();
    done(&register, family("محمود"));
    drop(register);
    change_standing(&*office.engine, |(_, _, households, ..)| *households += 1);
    let register = office.open();
    let verified = masar_store::verify(&register, today(), |_| {}).unwrap();
    let row = "standing".to_owned();
    assert_eq!(verified.faults, [Fault::Differs { row }]);
}

#[test]
fn without_its_journal_a_state_is_no_new_register() {
    let office = Office::default();
    done(&office.open(), family("محمود"));
    office
        .disk
        .lose(Path::new("register/journal/00000001.journal"));
    let error = office.try_open().unwrap_err();
    assert_eq!(error.code(), "S1502");
    assert!(
        error.remedy().contains("masar restore"),
        "{}",
        error.remedy()
    );
}

#[test]
fn a_missing_short_or_foreign_key_is_noticed() {
    let key = Path::new("register/key");
    let office = Office::default();
    let register = office.open();
    done(&register, family_with("محمود", 1));
    drop(register);
    let bytes = office.disk.bytes(key);
    assert_eq!(bytes.len(), 32);
    let mut longer = bytes.clone();
    longer.push(0);
    for wrong in [
        None,
        Some(bytes[..31].to_vec()),
        Some(longer),
        Some(vec![7; 32]),
    ] {
        match &wrong {
            None => office.disk.lose(key),
            Some(bytes) => office.disk.place(key, bytes.clone()),
        }
        let error = office.try_open().unwrap_err();
        assert!(matches!(error, StoreError::SecretDamaged { .. }), "{error}");
        assert!(error.remedy().contains("masar rebuild"));
        // What is made from nothing is made with a key of its own.
        let register = office.afresh().open();
        assert_eq!(numbers(&register, "9990000001"), [1]);
        drop(register);
        office.disk.place(key, bytes.clone());
    }
    assert_eq!(numbers(&office.open(), "9990000001"), [1]);
}
