//! The register as a whole from the command line: checked, rebuilt, backed up,
//! restored, damaged, and made up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{Answer, Program, is_empty};
use serde_json::Value;

#[test]
fn a_sound_register_is_said_to_be_sound() {
    let program = Program::with_family("2026-03-01");
    let found = program.json("verify");
    assert_eq!(
        (&found["sound"], &found["last_entry"]),
        (&true.into(), &1.into())
    );
    assert_eq!(found["faults"], serde_json::json!([]));
    let page = program.done("verify");
    assert!(
        page.starts_with("The register is sound: entries 1, households 1"),
        "{page}"
    );
}

#[test]
fn a_damaged_journal_is_named_and_never_read_as_something_else() {
    let program = Program::with_family("2026-03-01");
    program.done("note add IRB-1 --text first");
    let journal = program.store().join("journal");
    let segment = std::fs::read_dir(journal)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.is_file())
        .unwrap();
    let mut bytes = std::fs::read(&segment).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    std::fs::write(&segment, bytes).unwrap();
    let found = program.refused("verify");
    assert_eq!(
        (&found["code"], &found["exit"]),
        (&"S1303".into(), &5.into())
    );
    let detail = found["detail"].as_str().unwrap();
    assert!(detail.contains("segment 1 at byte"), "{detail}");
    assert!(found["hint"].as_str().unwrap().contains("masar restore"));
    assert_eq!(program.failure("household list"), ("S1303".into(), 4));
}

#[test]
fn a_rebuilt_register_is_the_same() {
    let program = Program::with_family("2026-03-01");
    program.done("note add IRB-1 --text first");
    let before = program.json("verify")["digest"].clone();
    assert_eq!(program.json("rebuild")["digest"], before);
    assert_eq!(program.json("verify")["digest"], before);
    assert_eq!(
        program.failure("rebuild --store nowhere"),
        ("C1203".into(), 4)
    );
}

#[test]
fn a_backup_comes_back_in_another_place_with_the_same_digest() {
    let program = Program::with_family("2026-03-01");
    let file = program.path("copy.tar").display().to_string();
    let written = program.json(&format!("backup {file}"));
    let elsewhere = program.path("elsewhere").display().to_string();
    let restored = program.json(&format!("restore {file} --store {elsewhere}"));
    assert_eq!(restored["digest"], written["digest"]);
    let shown = program.json(&format!("household show IRB-1 --store {elsewhere}"));
    assert_eq!(shown, program.json("household show IRB-1"));

    assert_eq!(
        program.failure(&format!("restore {file}")),
        ("S1511".into(), 4)
    );
    assert_eq!(
        program.failure(&format!("backup {file}")),
        ("S1516".into(), 4)
    );
    let text = program.file("letter.txt", "no backup");
    let third = program.path("third");
    let line = format!("restore {text} --store {}", third.display());
    assert_eq!(program.failure(&line), ("S1512".into(), 4));
    assert!(is_empty(&third));
}

#[test]
fn a_made_up_office_is_the_same_every_time_and_keeps_to_itself() {
    let program = Program::on("2026-03-01");
    let line = "demo --households 40 --seed 7 --no-open";
    let made = program.json(line);
    assert_eq!(
        (&made["households"], &made["repeated"], &made["refused"]),
        (&40.into(), &0.into(), &0.into())
    );
    let digest = |program: &Program| program.json("verify")["digest"].clone();
    let first = digest(&program);
    let again = program.json(line);
    assert_eq!(
        (&again["commands"], &again["repeated"]),
        (&0.into(), &made["commands"])
    );
    assert_eq!(digest(&program), first);
    assert_eq!(program.json("household list --limit 1")["total"], 40);

    let other = Program::on("2026-03-01");
    other.done(line);
    assert_eq!(digest(&other), first);
    // Neither another seed's office nor a real one is mixed with it.
    assert_eq!(
        program.failure("demo --seed 8 --no-open"),
        ("C1207".into(), 1)
    );
    let real = Program::with_family("2026-03-01");
    assert_eq!(real.failure("demo --no-open"), ("C1207".into(), 1));
}

#[test]
fn without_a_named_place_the_demo_has_one_of_its_own() {
    let program = Program::on("2026-03-01");
    let run =
        |args: &[&str]| Answer::of(program.command().args(args).args(["--today", "2026-03-01"]));
    let made = run(&["demo", "--households", "3", "--no-open", "--format", "json"]);
    let made: Value = serde_json::from_str(&made.out).unwrap();
    let place = made["store"].as_str().unwrap();
    assert!(
        place.starts_with(program.path(".").to_str().unwrap().trim_end_matches('.')),
        "{place}"
    );
    assert_eq!(run(&["household", "list"]).exit, 4);
    assert_eq!(run(&["household", "list", "--store", place]).exit, 0);
}

#[test]
fn the_store_can_be_named_by_the_environment() {
    let program = Program::with_family("2026-03-01");
    let mut command = program.command();
    command.env("MASAR_STORE", program.store());
    let answer = Answer::of(command.args(["household", "list", "--format", "csv"]));
    assert_eq!(
        (answer.exit, answer.out.lines().count()),
        (0, 2),
        "{}",
        answer.err
    );
}
