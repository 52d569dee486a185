//! The walls of the house, held by tests: which crate may know which, what the
//! core may touch, what stands at the top of the repository.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Each package of the workspace with what it depends on outside of tests.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let needed = package["dependencies"].as_array().unwrap().iter();
            let names = needed
                .filter(|d| d["kind"] != "dev")
                .map(|d| text(&d["name"]))
                .collect();
            (text(&package["name"]), names)
        })
        .collect()
}

#[test]
fn the_core_depends_on_five_crates_at_the_most() {
    let allowed = BTreeSet::from(["serde", "chrono", "thiserror", "winnow", "toml"]);
    for name in &dependencies()["masar-domain"] {
        assert!(
            allowed.contains(name.as_str()),
            "masar-domain gained {name}"
        );
    }
}

#[test]
fn every_arrow_points_down() {
    let below: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("masar-domain", &[][..]),
        ("masar-text", &[]),
        ("masar-demo", &["masar-domain"]),
        ("masar-store", &["masar-domain", "masar-text"]),
        ("masar-exchange", &["masar-domain", "masar-text"]),
        (
            "masar-tui",
            &[
                "masar-store",
                // A table that is pasted is read as one in a file is.
                "masar-exchange",
                "masar-domain",
                "masar-text",
            ],
        ),
        (
            "masar",
            &[
                "masar-tui",
                "masar-store",
                "masar-exchange",
                "masar-demo",
                "masar-domain",
                "masar-text",
            ],
        ),
    ]);
    for (package, needed) in dependencies() {
        let allowed = below
            .get(package.as_str())
            .unwrap_or_else(|| panic!("{package} is new: say here which crates stand below it"));
        for name in needed.iter().filter(|name| name.starts_with("masar")) {
            assert!(allowed.contains(&name.as_str()), "{package} knows {name}");
        }
    }
}

#[test]
fn the_core_touches_no_file_no_clock_no_thread() {
    let forbidden = [
        "std::fs",
        "std::io",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "println!",
        "eprintln!",
    ];
    for file in rust_files(&root().join("src/domain")) {
        if file.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        for word in forbidden {
            assert!(!text.contains(word), "{} touches {word}", file.display());
        }
    }
}

#[test]
fn no_floating_point_comes_near_money() {
    for file in rust_files(&root().join("src/domain")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for kind in ["f32", "f64"] {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(
                !words.into_iter().any(|w| w == kind),
                "{} has {kind}",
                file.display()
            );
        }
    }
}

#[test]
fn the_panes_measure_text_by_its_cells_alone() {
    for file in rust_files(&root().join("src/tui")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for word in [
            "UnicodeWidthStr",
            "unicode_width",
            "Line::width",
            "Span::width",
        ] {
            let allowed = file.components().any(|part| part.as_os_str() == "tests");
            assert!(
                allowed || !text.contains(word),
                "{} uses {word}",
                file.display()
            );
        }
    }
}

#[test]
fn the_top_of_the_repository_holds_what_it_may() {
    let output = Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output();
    let Ok(output) = output.map(|o| String::from_utf8(o.stdout).unwrap()) else {
        return;
    };
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "src",
        "keymaps",
        "tests",
    ];
    for file in output.lines() {
        let top = file.split('/').next().unwrap();
        assert!(
            top.starts_with('.') || allowed.contains(&top),
            "{top} does not belong here"
        );
    }
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}
