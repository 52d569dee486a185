//! Every word a plain verb may say stands in the catalogue, in both languages.
//! The sources are read for the ids they ask for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use masar_text::Lang;
use masar_text::messages::Messages;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Every text between quotation marks in the Rust sources below a folder.
fn quoted_in(folder: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut quoted = BTreeSet::new();
    for path in sources(&root) {
        let text = std::fs::read_to_string(path).unwrap();
        quoted.extend(text.split('"').map(str::to_owned));
    }
    quoted
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found
}

fn lacking(ids: impl IntoIterator<Item = String>) -> Vec<String> {
    let ids: Vec<String> = ids.into_iter().collect();
    assert!(ids.len() > 10, "the sources were not read: {ids:?}");
    let spoken = Lang::ALL.map(Messages::new);
    let has = |id: &String| spoken.iter().all(|words| words.has(id));
    ids.into_iter().filter(|id| !has(id)).collect()
}

#[test]
fn every_message_a_verb_names_is_there() {
    let is_id = |text: &String| {
        let begins = ["cli-", "because-", "counting-"];
        begins.iter().any(|begin| text.starts_with(begin))
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let ids = quoted_in("src/cli").into_iter().filter(is_id);
    assert_eq!(lacking(ids), Vec::<String>::new());
}

#[test]
fn every_command_says_that_it_was_done() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/commands");
    let mut ids = Vec::new();
    for file in ["command.rs", "step.rs"] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        // `Command::Enroll(_) => "enrollment.add",`
        let arms = text.lines().filter_map(|line| line.split_once("=> \""));
        let names = arms.filter_map(|(_, rest)| rest.split('"').next());
        let names = names.filter(|name| name.contains('.'));
        ids.extend(names.map(|name| format!("cli-done-{}", name.replace('.', "-"))));
    }
    assert_eq!(lacking(ids), Vec::<String>::new());
}

#[test]
fn every_error_of_the_store_says_what_is_wrong_and_what_to_do() {
    let is_code = |text: &String| {
        let digits = text.strip_prefix("S1");
        digits.is_some_and(|d| d.len() == 3 && d.bytes().all(|b| b.is_ascii_digit()))
    };
    let codes = quoted_in("src/store").into_iter().filter(is_code);
    let ids = codes.flat_map(|code| {
        let id = format!("cli-store-{}", code.to_lowercase());
        [format!("{id}.hint"), id]
    });
    assert_eq!(lacking(ids), Vec::<String>::new());
}
