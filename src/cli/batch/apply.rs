//! Applying a plan that was shown.

use crate::cli::desk::Desk;
use crate::cli::page::Page;
use crate::cli::progress::ProgressLine;
use crate::cli::trouble::Trouble;
use masar_store::batch::{Applied, Plan, Take};
use masar_store::{Gauge, Going, Register, StoreError};
use masar_text::messages::Args;
use serde::Serialize;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// How often the line of progress is looked at.
const LOOK: Duration = Duration::from_millis(100);

/// What came of it, as programs read it.
#[derive(Debug, Serialize)]
struct Told {
    /// The number by which it is shown and taken back.
    operation: Option<u64>,
    changed: u64,
    /// Changed by the same plan before.
    repeated: u64,
    refused: u64,
    /// Cases that differ from what was shown, left as they are.
    differ: Vec<String>,
}

pub(super) fn run(desk: &Desk, id: &str, confirm: u32, valid: bool) -> Result<(), Trouble> {
    let register = desk.register()?;
    let plan = register
        .kept_plan(id)?
        .ok_or_else(|| Trouble::NoPlan { id: id.to_owned() })?;
    let changes = plan.changes();
    if changes != confirm as usize {
        return Err(Trouble::OtherCount {
            typed: u64::from(confirm),
            planned: changes as u64,
        });
    }
    let take = if valid { Take::Valid } else { Take::All };
    let applied = applied(desk, register, plan, take)?;
    if applied.stopped {
        return Err(StoreError::Stopped.into());
    }
    let mut differ = Vec::new();
    for number in &applied.differ {
        let file = register.file_numbered(*number)?;
        differ.extend(file.map(|file| file.household.id.to_string()));
    }
    let told = Told {
        operation: applied.end,
        changed: applied.changed,
        repeated: applied.repeated,
        refused: applied.refused,
        differ,
    };
    desk.show(&told, || page(desk, &told))?;
    match applied.end {
        // Nothing was done though something was to do.
        None if applied.repeated == 0 => Err(Trouble::NotApplied),
        _ => Ok(()),
    }
}

/// Applies it in another thread, and says meanwhile how far it is.
fn applied(desk: &Desk, register: &Register, plan: Plan, take: Take) -> Result<Applied, Trouble> {
    let gauge = Arc::new(Gauge::default());
    let (caller, of) = (desk.caller(register)?, plan.rows.len() as u64);
    let mut line = ProgressLine::new(desk, "cli-batch-applying");
    let done = thread::scope(|scope| {
        let work = scope.spawn(|| register.apply(plan, take, &caller, Arc::clone(&gauge)));
        while !work.is_finished() {
            if line.reached(gauge.rows(), of) == Going::Stop {
                gauge.stop();
            }
            thread::park_timeout(LOOK);
        }
        work.join()
    });
    match done {
        Ok(applied) => Ok(applied?),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn page(desk: &Desk, told: &Told) -> Page {
    let mut page = Page::new();
    let args = Args::new()
        .set("changed", told.changed as i64)
        .set("repeated", told.repeated as i64)
        .set("differ", told.differ.len() as i64)
        .set("refused", told.refused as i64)
        .set("operation", told.operation.unwrap_or(0).to_string());
    let say = |id: &str| desk.words.format(id, &args);
    if told.operation.is_some() {
        page.sentence(say("cli-batch-done"));
        page.verbatim(format!("masar undo {}", told.operation.unwrap_or(0)));
    } else if told.repeated == 0 {
        page.sentence(say("cli-batch-nothing"));
    }
    if told.repeated > 0 {
        page.sentence(say("cli-batch-repeated"));
    }
    if !told.differ.is_empty() {
        page.sentence(say("cli-batch-differ"));
        page.verbatim(told.differ.join(" "));
    }
    page
}
