//! `masar verify`: the journal's chain, the state against the journal, every
//! index row both ways. Nothing is changed.

use super::desk::Desk;
use super::page::Page;
use super::progress::ProgressLine;
use super::trouble::Trouble;
use masar_store::{Fault, Verified};
use masar_text::messages::{Args, Messages};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Verify {}

#[derive(Debug, Serialize)]
struct VerifiedView {
    sound: bool,
    /// The last entry of the journal.
    last_entry: u64,
    households: u32,
    rows: u64,
    digest: String,
    faults_in_all: u64,
    /// At most a hundred.
    faults: Vec<FaultView>,
}

#[derive(Debug, Serialize)]
struct FaultView {
    /// `journal`, `missing`, `extra`, `differs`, `digest` or `invariant`.
    kind: &'static str,
    /// The row, or what is wrong with the journal or the digest.
    what: String,
}

impl Verify {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let register = desk.register().map_err(unsound)?;
        let mut line = ProgressLine::new(desk, "cli-progress-verify");
        let found = masar_store::verify(register, desk.clock.today, |progress| {
            line.reached(progress.done, progress.of)
        })?;
        let view = VerifiedView::of(&found);
        desk.show(&view, || page(&desk.words, &view))?;
        match view.sound {
            true => Ok(()),
            false => Err(Trouble::FoundWrong {
                count: found.faults_in_all,
            }),
        }
    }
}

/// What the store says of damage that keeps it from opening at all: then this
/// is what the check found.
const DAMAGE: &[&str] = &[
    "S1103", "S1104", "S1201", "S1202", "S1203", "S1206", "S1207", "S1303", "S1304", "S1305",
    "S1502", "S1503", "S1505", "S1506", "S1514",
];

fn unsound(trouble: Trouble) -> Trouble {
    match trouble {
        Trouble::Store(error) if DAMAGE.contains(&error.code()) => Trouble::Unsound(error),
        other => other,
    }
}

impl VerifiedView {
    fn of(found: &Verified) -> VerifiedView {
        VerifiedView {
            sound: found.faults_in_all == 0,
            last_entry: found.last,
            households: found.households,
            rows: found.rows,
            digest: found.digest.to_string(),
            faults_in_all: found.faults_in_all,
            faults: found.faults.iter().map(FaultView::of).collect(),
        }
    }
}

impl FaultView {
    fn of(fault: &Fault) -> FaultView {
        let (kind, what) = match fault {
            Fault::Journal(what) => ("journal", what.clone()),
            Fault::Missing { row } => ("missing", row.clone()),
            Fault::Extra { row } => ("extra", row.clone()),
            Fault::Differs { row } => ("differs", row.clone()),
            Fault::Digest { kept, found } => ("digest", format!("{kept} / {found}")),
            Fault::Invariant(broken) => (
                "invariant",
                format!("{} {}: {}", broken.id, broken.invariant, broken.what),
            ),
        };
        FaultView { kind, what }
    }
}

fn page(words: &Messages, view: &VerifiedView) -> Page {
    let mut page = Page::new();
    let args = Args::new()
        .set("entry", view.last_entry.to_string())
        .set("households", view.households.to_string())
        .set("rows", view.rows.to_string())
        .set("digest", &view.digest);
    if view.sound {
        page.sentence(words.format("cli-verify-sound", &args));
        return page;
    }
    for fault in &view.faults {
        let args = Args::new().set("what", &fault.what);
        page.sentence(words.format(&format!("cli-verify-{}", fault.kind), &args));
    }
    page
}
