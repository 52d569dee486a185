//! Bytes on the wire, one interaction at a time, beside ratatui's stock backend.
//!
//! `cargo bench --bench wire -- 30000 en` (the default; `ar` for Arabic) makes
//! up an office of that size, opens the panes at 112x24, and counts. Bytes do
//! not depend on how fast the build is, so `--profile dev` gives the same.
//! `write DIR N` keeps an office, `read DIR [LANG]` counts on a kept one.
//!
//! Prints a table for the README: the median and the most of several runs.

#[path = "../register/office.rs"]
mod office;

mod counted;
mod seat;
#[path = "../session.rs"]
mod session;
mod table;

use masar_domain::RuleBook;
use masar_store::{Register, Settings};
use masar_text::Lang;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let lang = words.iter().find_map(|word| word.parse().ok());
    let lang = lang.unwrap_or(Lang::English);
    match words.as_slice() {
        ["write", dir, households] => {
            made(Path::new(dir), households.parse()?)?;
            Ok(())
        }
        ["read", dir, ..] => table::print(&opened(Path::new(dir))?, lang),
        _ => {
            let households = words.iter().find_map(|word| word.parse().ok());
            let dir = tempfile::tempdir()?;
            table::print(&made(dir.path(), households.unwrap_or(30_000))?, lang)
        }
    }
}

fn opened(dir: &Path) -> Result<Register, Box<dyn Error>> {
    let settings = Settings::new(RuleBook::embedded()?);
    Ok(Register::open(dir, settings, |_| {})?.0)
}

/// A made-up office with a day's commands in one group after another.
fn made(dir: &Path, households: u32) -> Result<Register, Box<dyn Error>> {
    /// Commands given to the register at a time.
    const GROUP: usize = 4096;
    let register = opened(dir)?;
    let mut group = Vec::new();
    for story in office::office(households, register.book())? {
        for step in story.steps {
            let caller = masar_store::Caller {
                by: step.by,
                at: step.at,
                today: step.recorded,
            };
            group.push((step.request, caller));
        }
        if group.len() >= GROUP {
            register.give_each(std::mem::take(&mut group))?;
        }
    }
    register.give_each(group)?;
    Ok(register)
}
