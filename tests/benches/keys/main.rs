//! From the bytes of a key to the bytes of the frame that answers it, in a whole
//! session over a made-up office: the median, the 99th percentile and the worst
//! of each interaction.
//!
//! `cargo bench --bench keys -- 1000 30000` (the default is 1000) makes offices
//! of that size; `-- read DIR` takes one that `cargo bench --bench register --
//! write DIR N` made, which takes long for a large one. Every key is drawn, no
//! run is thrown away; nothing is waited for, neither a line nor a terminal.

#[path = "../register/figures.rs"]
mod figures;
#[path = "../register/office.rs"]
mod office;
mod seat;
#[path = "../session.rs"]
mod session;
mod table;
#[path = "../register/writing.rs"]
mod writing;

use masar_domain::RuleBook;
use masar_store::{Register, Settings};
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    if let [read, dirs @ ..] = words.as_slice()
        && read == "read"
    {
        return dirs.iter().try_for_each(|dir| measure(Path::new(dir)));
    }
    let mut sizes: Vec<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes.push(1_000);
    }
    for households in sizes {
        let dir = tempfile::tempdir()?;
        writing::measure(dir.path(), households)?;
        measure(dir.path())?;
    }
    Ok(())
}

fn measure(dir: &Path) -> Result<(), Box<dyn Error>> {
    let book = RuleBook::embedded()?;
    let (register, _) = Register::open(dir, Settings::new(book), |_| {})?;
    table::print(&register)
}
