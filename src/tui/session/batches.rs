//! Plans for many households: made, kept, applied. Each may take long, so a look
//! makes or applies them beside the keys.

use super::Session;
use super::sight::Sight;
use crate::app::{Done, Entered, Event, Planned, Planning, Preview};
use crate::panes::operations;
use masar_domain::batch::{Change, Setting};
use masar_domain::refusal::Code;
use masar_store::batch::{Each, Plan, Take};
use masar_store::{Going, StoreError};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the journal calls a sheet.
const SHEET: &str = "grid";

/// Case numbers that are told of those that differ.
const TOLD: usize = 100;

impl Sight {
    /// Makes a plan and keeps it; nothing else is written.
    pub(super) fn plan(&self, planning: Planning) -> Result<Event, StoreError> {
        let Planning { what, reason } = planning;
        let tell = &mut |_| Going::On;
        let plan = match what {
            Planned::Change(change, numbers) => {
                let numbers = &mut numbers.into_iter();
                self.register
                    .plan(&change, &reason, numbers, &self.caller, tell)?
            }
            Planned::Each(rows) => self.plan_sheet(&rows, &reason)?,
            Planned::Undo(operation) => {
                let Some(done) = self.register.done(operation)? else {
                    return Ok(Event::NoOperation(operation));
                };
                self.register
                    .plan_undo(&done, &reason, &self.caller, tell)?
            }
        };
        self.register.keep_plan(&plan)?;
        Ok(Event::Planned(Box::new(Preview::of(plan)?)))
    }

    /// Plans what is entered in a sheet. Where somebody changed a field since it
    /// was entered, the household stays as it is.
    fn plan_sheet(&self, rows: &[Entered], reason: &str) -> Result<Plan, StoreError> {
        let (mut each, mut changed) = (Vec::with_capacity(rows.len()), BTreeSet::new());
        for row in rows {
            let Some(file) = self.register.file_numbered(row.number)? else {
                continue;
            };
            let standing = Setting::standing(&file.household, self.today());
            if row.is_changed_since(&standing) {
                changed.insert(row.number);
            }
            each.push(Each {
                number: row.number,
                change: Change::Set(Box::new(row.setting.clone())),
            });
        }
        let tell = &mut |_| Going::On;
        let plan = self
            .register
            .plan_each(SHEET, 0, &each, reason, &self.caller, tell)?;
        Ok(plan.refusing(&changed, Code::ChangedSince))
    }

    /// Applies a plan as one operation.
    pub(super) fn apply(&self, plan: &Plan, take: Take) -> Result<Event, StoreError> {
        let gauge = Arc::clone(&self.gauge);
        let applied = self
            .register
            .apply(plan.clone(), take, &self.caller, gauge)?;
        let mut differ = Vec::new();
        for number in applied.differ.iter().take(TOLD) {
            let file = self.register.file_numbered(*number)?;
            differ.extend(file.map(|file| file.household.id));
        }
        Ok(Event::Applied(Box::new(Done { applied, differ })))
    }
}

/// Commands of an operation that are told.
const PARTS: usize = 200;

impl Session {
    /// An operation with the first of its commands.
    pub(super) fn operation(&self, number: u64) -> Result<Event, StoreError> {
        let Some(done) = self.register.done(number)? else {
            return Ok(Event::NoOperation(number));
        };
        let parts = self.register.entries_of(&done).take(PARTS);
        let parts = parts.collect::<Result<_, _>>()?;
        Ok(Event::Operation(operations::told(done, parts)))
    }

    pub(super) fn keep_plan(&self, plan: &Plan) -> Result<Event, StoreError> {
        let id = self.register.keep_plan(plan)?;
        Ok(Event::PlanKept(id.to_string()))
    }
}
