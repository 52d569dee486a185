//! The plain verbs, each run as a program: one program of tests, so that what
//! they share is built once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod balance;
mod batch;
mod care;
mod complaints;
mod duplicates;
mod enrollment;
mod errors;
mod filter;
mod graduation;
mod household;
mod json;
mod lists;
mod pages;
mod person;
#[path = "../program/mod.rs"]
mod program;
mod register;
mod report;
mod rules;
mod transport;
mod update;
mod whatif;
mod words;

/// A file that is not named above would never run.
#[test]
fn every_file_of_tests_is_named_here() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verbs");
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
