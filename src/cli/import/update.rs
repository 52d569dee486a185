//! `masar import --update`: the households of a list, each with its own change,
//! as a plan like that of any batch. Here it is only shown; `masar batch --plan`
//! applies it.

use super::{Import, rejects};
use crate::cli::batch::{self, preview};
use crate::cli::desk::Desk;
use crate::cli::import::view::unread;
use crate::cli::progress::ProgressLine;
use crate::cli::report;
use crate::cli::trouble::Trouble;
use masar_domain::batch::Change;
use masar_exchange::field::Places;
use masar_exchange::intake::Refused;
use masar_exchange::intake::update::{Key, UpdateFile, UpdateRow, Updated};
use masar_exchange::rejects::Rejects;
use masar_exchange::table::Source;
use masar_exchange::value::Fault;
use masar_store::batch::{Each, Plan};
use masar_store::{Caller, Going, Register};
use std::collections::HashMap;
use std::ops::ControlFlow;

/// What the rows of the list come to, before anything is planned.
#[derive(Default)]
struct Taken {
    each: Vec<Each>,
    /// The row of each household that a row names, by its number.
    rows: HashMap<u32, UpdateRow>,
    refused: Vec<Refused>,
    unchanged: u64,
}

pub(super) fn run(import: &Import, desk: &Desk) -> Result<(), Trouble> {
    let register = desk.register()?;
    let mut source = Source::open(&import.file, import.hints())?;
    let places = Places::of_the_register();
    let mut file = UpdateFile::prepare(&mut source, import.sheet.as_ref(), &places)?;
    let survey = file.survey().clone();
    let taken = take(import, &mut file, desk, register)?;
    drop(file);
    let caller = desk.caller(register)?;
    let plan = plan(import, &taken, desk, register, &caller)?;
    let mut refused = taken.refused;
    refused.extend(refused_by_rules(
        desk,
        register,
        &plan,
        &taken.rows,
        &caller,
    )?);
    let mut kept = Rejects::new();
    let mut listed = preview::Listed {
        unchanged: taken.unchanged + (taken.each.len() - plan.rows.len()) as u64,
        ..preview::Listed::default()
    };
    for sheet in survey
        .sheets
        .iter()
        .filter(|sheet| !sheet.unused.is_empty())
    {
        let unused = sheet.unused.iter().map(|cell| cell.heading.to_string());
        let (id, args) = unread(&unused.collect::<Vec<_>>());
        listed.remarks.push(desk.words.format(id, &args));
    }
    listed.rows = taken
        .rows
        .iter()
        .map(|(number, row)| (*number, row.origin.row))
        .collect();
    let households = plan.rows.len() - plan.changes();
    let rows = refused.len() - households;
    for (place, refused) in refused.into_iter().enumerate() {
        if place < rows {
            listed
                .refused
                .extend(refused.faults.iter().map(|at| preview::RowRefused {
                    row: refused.origin.row,
                    code: at.fault.code().to_owned(),
                    reason: at.fault.text(&at.value, &desk.words),
                }));
        }
        kept.add(refused);
    }
    let place = match &import.rejects {
        Some(path) => rejects::Place::Named(path),
        None => rejects::Place::Nowhere,
    };
    let written = rejects::write(&kept, &mut source, &survey, place, &desk.words);
    listed.rejects = written.as_ref().ok().cloned().flatten();
    let asked = batch::Asked {
        except: import.except.clone(),
        reason: import.reason.clone(),
        limit: import.limit,
    };
    preview::show(desk, plan, &asked, &caller, &listed)?;
    written?;
    match kept.len() as u64 {
        0 => Ok(()),
        count => Err(Trouble::RowsRefused { count }),
    }
}

/// Looks every row's household up.
fn take(
    import: &Import,
    file: &mut UpdateFile<'_>,
    desk: &Desk,
    register: &Register,
) -> Result<Taken, Trouble> {
    let mut line = ProgressLine::new(desk, "import-progress");
    let of = file
        .survey()
        .sheets
        .iter()
        .map(|sheet| u64::from(sheet.rows))
        .sum();
    let (mut taken, mut done, mut trouble) = (Taken::default(), 0, None);
    file.run(&mut |updated| {
        done += 1;
        let met = match updated {
            Updated::Refused(refused) => {
                taken.refused.push(*refused);
                Ok(())
            }
            Updated::Row(row) => taken.row(import, *row, register),
        };
        let met = met.and_then(|()| match line.reached(done, of) {
            Going::Stop => Err(masar_store::StoreError::Stopped.into()),
            Going::On => Ok(()),
        });
        match met {
            Ok(()) => ControlFlow::Continue(()),
            Err(met) => {
                trouble = Some(met);
                ControlFlow::Break(())
            }
        }
    })?;
    trouble.map_or(Ok(taken), Err)
}

impl Taken {
    fn row(&mut self, import: &Import, row: UpdateRow, register: &Register) -> Result<(), Trouble> {
        let number = match named(&row, register)? {
            Ok(number) => number,
            Err(refused) => {
                self.refused.push(refused);
                return Ok(());
            }
        };
        if let Some(earlier) = self.rows.get(&number) {
            let fault = Fault::Repeated {
                row: earlier.origin.row,
            };
            self.refused.push(row.refused(Some(0), fault));
            return Ok(());
        }
        match row.setting.is_empty() {
            true => self.unchanged += 1,
            false => {
                let mut setting = row.setting.clone();
                setting.on = import.from;
                let change = Change::Set(Box::new(setting));
                self.each.push(Each { number, change });
            }
        }
        self.rows.insert(number, row);
        Ok(())
    }
}

/// The number of the household that a row means, or why none is.
fn named(row: &UpdateRow, register: &Register) -> Result<Result<u32, Refused>, Trouble> {
    row.household(|key| {
        let file = match key {
            Key::Case(id) => register.file(*id)?,
            Key::Number(number) => register.find_number(*number)?,
        };
        Ok(file.map(|file| file.household.id.number))
    })
}

fn plan(
    import: &Import,
    taken: &Taken,
    desk: &Desk,
    register: &Register,
    caller: &Caller,
) -> Result<Plan, Trouble> {
    let name = import
        .file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let from = format!("import --update {name}");
    let reason = desk.take_any(&import.reason);
    let mut line = ProgressLine::new(desk, "cli-batch-planning");
    let refused = taken.refused.len() as u64;
    let plan = register.plan_each(
        &from,
        refused,
        &taken.each,
        &reason,
        caller,
        &mut |progress| line.reached(progress.done, progress.of),
    )?;
    Ok(plan)
}

/// The rows whose households the rules refuse, each with the refusal in words.
fn refused_by_rules(
    desk: &Desk,
    register: &Register,
    plan: &Plan,
    rows: &HashMap<u32, UpdateRow>,
    caller: &Caller,
) -> Result<Vec<Refused>, Trouble> {
    let looker = register.looker(plan, caller)?;
    let mut refused = Vec::new();
    for planned in plan.rows.iter().filter(|row| row.comes.code().is_some()) {
        let (seen, row) = (looker.look(planned)?, rows.get(&planned.number));
        if let (Some(Err(refusal)), Some(row)) = (seen.map(|seen| seen.comes_to), row) {
            let fault = Fault::Elsewhere {
                code: refusal.code.as_str().to_owned(),
                message: report::refusal(&refusal, &desk.words),
            };
            refused.push(row.refused(None, fault));
        }
    }
    Ok(refused)
}
