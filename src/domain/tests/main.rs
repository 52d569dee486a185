//! The tests of the core against its public face: one program, so that what
//! they share is built once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreeing;
mod balance;
mod cliffs;
mod corrections;
mod family;
mod figures;
mod figures_after;
mod graduation;
mod invariants;
mod loans;
mod merging;
mod model;
mod moving;
mod new_programme;
mod office;
mod path;
mod payments;
mod programmes;
mod properties;
mod quarters;
mod random;
mod rule_book;
mod stored_form;
mod tasks;
mod transport;
mod whatif;
mod whatif_properties;
mod why;
mod work;

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
