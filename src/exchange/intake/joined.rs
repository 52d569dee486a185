//! Households on one sheet, people on another, joined by a key.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use super::person::{PersonRow, person};
use super::reading::Reading;
use super::{Each, FaultAt, HouseholdRecord, Outcome, RowOrigin, Second, SheetSurvey};
use crate::error::ExchangeError;
use crate::field::Field;
use crate::table::{Row, Source};
use crate::value::Fault;

pub(super) fn run(
    source: &mut Source,
    second: &Second<'_>,
    each: &mut Each<'_>,
) -> Result<(), ExchangeError> {
    let [households, people] = second.first_pass.survey.sheets.as_slice() else {
        return Ok(());
    };
    let mut join = Joining {
        second,
        households,
        people,
        seen: HashMap::new(),
        claimed: HashSet::new(),
        people_seen: HashMap::new(),
    };
    let mut stopped = false;
    source.rows(&households.sheet, &mut |row| {
        if row.number < households.first_row {
            return Ok(ControlFlow::Continue(()));
        }
        let flow = join.household(row).into_iter().try_for_each(&mut *each);
        stopped = flow.is_break();
        Ok(flow)
    })?;
    if !stopped {
        let _ = join.without_household().into_iter().try_for_each(each);
    }
    Ok(())
}

struct Joining<'a> {
    second: &'a Second<'a>,
    households: &'a SheetSurvey,
    people: &'a SheetSurvey,
    /// References of households, and the row that each stood in first.
    seen: HashMap<String, u32>,
    /// Keys whose people have found their household.
    claimed: HashSet<String>,
    /// References of people, and the row that each stood in first.
    people_seen: HashMap<String, u32>,
}

impl Joining<'_> {
    /// The outcomes of one household's row and of the rows of its people.
    fn household(&mut self, row: &Row) -> Vec<Outcome> {
        let binding = &self.second.first_pass.household;
        let mut reading = self.second.reader.read(row, binding, self.households);
        let bound = binding.field(Field::HouseholdRef);
        let reference = reading.fields.text(Field::HouseholdRef).map(str::to_owned);
        let repeated = reading.refuse_repeated(bound, row.number, &mut self.seen);
        let origin = RowOrigin {
            sheet: self.households.sheet.clone(),
            row: row.number,
        };
        let people = match &reference {
            // The people belong to the row that had the reference first.
            Some(key) if !repeated => self.people_of(key),
            _ => Vec::new(),
        };
        if reading.faults.is_empty()
            && let Some(fault) = fault_of_people(&people)
        {
            reading.fault(bound, fault);
        }
        match reading.faults.is_empty() {
            true => self.good(origin, reference.unwrap_or_default(), reading, people),
            false => refused_with_people(origin, reading, people),
        }
    }

    fn good(
        &self,
        origin: RowOrigin,
        reference: String,
        reading: Reading,
        people: Vec<PersonRow>,
    ) -> Vec<Outcome> {
        let (good, refused): (Vec<PersonRow>, Vec<PersonRow>) =
            people.into_iter().partition(|person| person.record.is_ok());
        let household = HouseholdRecord {
            origin,
            source: self.second.name_of_source.to_owned(),
            reference,
            fields: reading.fields,
            members: good
                .into_iter()
                .filter_map(|person| person.record.ok())
                .collect(),
        };
        let companions = household.companions();
        let mut outcomes = vec![Outcome::Household(Box::new(household))];
        outcomes.extend(refused.into_iter().map(|person| {
            let faults = person.record.err().unwrap_or_default();
            Outcome::refused(person.origin, faults, companions.clone())
        }));
        outcomes
    }

    fn people_of(&mut self, key: &str) -> Vec<PersonRow> {
        self.claimed.insert(key.to_owned());
        let second = self.second;
        let places = second.first_pass.people.by_key.get(key);
        let places = places.map(Vec::as_slice).unwrap_or_default();
        places.iter().map(|place| self.person(*place)).collect()
    }

    fn person(&mut self, place: usize) -> PersonRow {
        let binding = &self.second.first_pass.person;
        let people = &self.second.first_pass.people;
        let row = people
            .rows
            .get(place)
            .map(|packed| packed.row(&people.columns));
        let row = row.unwrap_or_default();
        let mut reading = self.second.reader.read(&row, binding, self.people);
        let bound = binding.field(Field::PersonRef);
        reading.refuse_repeated(bound, row.number, &mut self.people_seen);
        person(self.person_origin(row.number), reading, binding)
    }

    fn person_origin(&self, row: u32) -> RowOrigin {
        RowOrigin {
            sheet: self.people.sheet.clone(),
            row,
        }
    }

    /// People whose household is not in the file, in the order of their rows.
    fn without_household(&mut self) -> Vec<Outcome> {
        let people = &self.second.first_pass.people;
        let unclaimed = people
            .by_key
            .iter()
            .filter(|(key, _)| !self.claimed.contains(*key));
        let mut places: Vec<usize> = unclaimed.flat_map(|(_, places)| places.clone()).collect();
        places.extend(&people.keyless);
        places.sort_unstable();
        let places = places.into_iter();
        places.map(|place| self.orphan(place)).collect()
    }

    fn orphan(&mut self, place: usize) -> Outcome {
        let people = &self.second.first_pass.people;
        let row = people
            .rows
            .get(place)
            .map(|packed| packed.row(&people.columns));
        let row = row.unwrap_or_default();
        let binding = &self.second.first_pass.person;
        let reading = self.second.reader.read(&row, binding, self.people);
        let mut faults = Vec::new();
        if let Some(found) = reading.fields.get(Field::PersonHousehold) {
            faults.push(FaultAt {
                cell: found.cell.clone(),
                value: found.value.to_string(),
                fault: Fault::NoHousehold,
            });
        }
        faults.extend(reading.faults);
        Outcome::refused(self.person_origin(row.number), faults, Vec::new())
    }
}

/// Why these people cannot make a household together.
fn fault_of_people(people: &[PersonRow]) -> Option<Fault> {
    if people.is_empty() {
        return Some(Fault::NoPeople);
    }
    let mut heads = people.iter().filter(|person| person.is_head);
    match (heads.next(), heads.next()) {
        (None, _) => Some(Fault::NoHead),
        (Some(_), Some(second)) => Some(Fault::TwoHeads {
            row: second.origin.row,
        }),
        (Some(head), None) => head.record.is_err().then_some(Fault::HeadRefused {
            row: head.origin.row,
        }),
    }
}

fn refused_with_people(
    origin: RowOrigin,
    reading: Reading,
    people: Vec<PersonRow>,
) -> Vec<Outcome> {
    let row = origin.row;
    let mut outcomes = vec![Outcome::refused(origin, reading.faults, Vec::new())];
    for person in people {
        let mut faults = person.record.err().unwrap_or_default();
        if faults.is_empty() {
            faults.push(FaultAt::row(Fault::HouseholdRefused { row }));
        }
        outcomes.push(Outcome::refused(person.origin, faults, Vec::new()));
    }
    outcomes
}
