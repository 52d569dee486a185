//! How fast the register is, and how its cost grows: at each size a made-up
//! office is written, closed, opened again by a fresh process, and used.
//!
//! `cargo bench --bench register -- 1000 30000 250000` (the default is 1000).
//! Prints rows for the README's table. Percentiles are over every single run,
//! none thrown away.

mod batching;
mod figures;
mod office;
mod reading;
mod writing;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    // A fresh process, so that opening and memory are what a user would see;
    // also to keep an office and look at it again: `write DIR N`, `read DIR`,
    // `batch DIR`.
    match words
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["read", dir] => return reading::measure(Path::new(dir)),
        ["batch", dir] => return batching::measure(Path::new(dir)),
        ["write", dir, households] => return writing::measure(Path::new(dir), households.parse()?),
        _ => {}
    }
    let mut sizes: Vec<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes.push(1_000);
    }
    for households in sizes {
        println!("{households} households");
        let dir = tempfile::tempdir()?;
        writing::measure(dir.path(), households)?;
        for step in ["read", "batch"] {
            let this = std::env::current_exe()?;
            let status = std::process::Command::new(this)
                .arg(step)
                .arg(dir.path())
                .status()?;
            if !status.success() {
                return Err(format!("{step} failed").into());
            }
        }
    }
    Ok(())
}
