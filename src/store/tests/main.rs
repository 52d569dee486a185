//! The tests of the register against its public face: one program, so that what
//! they share is built once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agenda;
mod backup;
mod batch;
mod catching_up;
mod damage;
mod duplicates;
mod employers;
mod engine_trouble;
mod figures;
mod finding;
mod finding_by_chance;
mod full_disk;
mod holders;
mod kill;
mod model;
mod office;
mod power;
mod register;
mod searching;
mod stopping;
mod stored_changes;
mod stored_forms;
mod unique;

/// A file that is not named above would never run.
#[test]
fn every_file_of_tests_is_named_here() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let named = include_str!("main.rs");
    for entry in std::fs::read_dir(here).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(module) = name.strip_suffix(".rs")
            && module != "main"
        {
            assert!(named.contains(&format!("mod {module};")), "{name}");
        }
    }
}
