//! One row is one household with its head.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::person::person;
use super::reading::writing;
use super::{Each, FaultAt, HouseholdRecord, Outcome, RowOrigin, Second, SheetSurvey};
use crate::error::ExchangeError;
use crate::field::Field;
use crate::table::{Row, Source};

pub(super) fn run(
    source: &mut Source,
    second: &Second<'_>,
    each: &mut Each<'_>,
) -> Result<(), ExchangeError> {
    let Some(survey) = second.first_pass.survey.sheets.first() else {
        return Ok(());
    };
    let mut seen = HashMap::new();
    source.rows(&survey.sheet, &mut |row| {
        if row.number < survey.first_row {
            return Ok(ControlFlow::Continue(()));
        }
        Ok(each(outcome(second, survey, row, &mut seen)))
    })
}

fn outcome(
    second: &Second<'_>,
    survey: &SheetSurvey,
    row: &Row,
    seen: &mut HashMap<String, u32>,
) -> Outcome {
    let origin = RowOrigin {
        sheet: survey.sheet.clone(),
        row: row.number,
    };
    if let Some(fault) = writing(row, second.kind, survey) {
        return Outcome::refused(origin, vec![FaultAt::row(fault)], Vec::new());
    }
    let binding = &second.first_pass.household;
    let mut reading = second.reader.read(row, binding, survey);
    reading.refuse_repeated(binding.field(Field::HouseholdRef), row.number, seen);
    let binding = &second.first_pass.person;
    let of_person = second.reader.read(row, binding, survey);
    let mut faults = reading.faults;
    match person(origin.clone(), of_person, binding).record {
        Ok(head) if faults.is_empty() => Outcome::Household(Box::new(HouseholdRecord {
            origin,
            source: second.name_of_source.to_owned(),
            reference: reading
                .fields
                .text(Field::HouseholdRef)
                .unwrap_or_default()
                .to_owned(),
            fields: reading.fields,
            members: vec![head],
        })),
        Ok(_) => Outcome::refused(origin, faults, Vec::new()),
        Err(more) => {
            // One column can fill a field of each: its fault is told once.
            for fault in more {
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            }
            Outcome::refused(origin, faults, Vec::new())
        }
    }
}
