//! Writing an office: many commands together, and one at a time.

use crate::figures::{self, Figures};
use crate::office;
use masar_domain::commands::{Command, Request, WriteNote};
use masar_domain::{CommandId, RuleBook};
use masar_store::{Caller, Outcome, Register, Settings};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Commands given together.
const TOGETHER: usize = 8_192;
/// Commands given one by one, each waiting for its sync.
const ALONE: u32 = 500;

pub(crate) fn measure(dir: &Path, households: u32) -> Result<(), Box<dyn Error>> {
    let book = RuleBook::embedded()?;
    let (register, _) = Register::open(dir, Settings::new(book.clone()), |_| {})?;
    let start = Instant::now();
    let mut commands = 0_u64;
    let mut waiting: Vec<(Request, Caller)> = Vec::with_capacity(TOGETHER);
    let office = office::office(households, &book)?;
    let employers = office.employers().into_iter().map(|told| told.steps);
    for steps in employers.chain(office.map(|told| told.steps)) {
        for step in steps {
            let caller = Caller {
                by: step.by,
                at: step.at,
                today: step.recorded,
            };
            waiting.push((step.request, caller));
            if waiting.len() == TOGETHER {
                commands += give(&register, &mut waiting)?;
            }
        }
    }
    commands += give(&register, &mut waiting)?;
    register.tidy_after(commands)?;
    let took = start.elapsed();
    let rate = u128::from(commands) * 1_000 / took.as_millis().max(1);
    figures::print(
        "write the office",
        format!("{} ({commands} commands, {rate}/s)", figures::told(took)),
    );
    alone(&register)?;
    let (state, journal) = register.size_on_disk()?;
    figures::print(
        "on disk: state, journal",
        format!(
            "{}, {}",
            figures::mebibytes(state),
            figures::mebibytes(journal)
        ),
    );
    figures::print(
        "peak memory while writing",
        figures::mebibytes(figures::memory("VmHWM")),
    );
    Ok(())
}

fn give(register: &Register, waiting: &mut Vec<(Request, Caller)>) -> Result<u64, Box<dyn Error>> {
    let count = waiting.len() as u64;
    for outcome in register.give_each(std::mem::take(waiting))? {
        if let Outcome::Refused(refusal) = outcome {
            return Err(format!("refused: {refusal:?}").into());
        }
    }
    Ok(count)
}

/// Each command acknowledged before the next: what a caseworker waits for.
fn alone(register: &Register) -> Result<(), Box<dyn Error>> {
    let caller = office::caller()?;
    let all = register.everybody()?;
    let mut figures = Figures::new("one command, on the disk (fsync)");
    for n in 0..ALONE {
        let place = n * (all.len() / ALONE).max(1) % all.len();
        let Some(file) = register.page(&all, place, 1)?.pop() else {
            continue;
        };
        let household = file.household.id;
        let mut id = [0xbe; 16];
        id[..4].copy_from_slice(&n.to_be_bytes());
        let text = "measured".to_owned();
        let command = Command::WriteNote(WriteNote { household, text });
        let request = Request {
            id: CommandId(id),
            command,
        };
        figures.time(|| register.give_one(request, &caller))?;
    }
    figures.print();
    Ok(())
}
