//! An office with a register in memory: files in, and what stands there after.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use masar_domain::commands::{Command, Request, decide};
use masar_domain::dated::Moment;
use masar_domain::event::Happened;
use masar_domain::person::Member;
use masar_domain::refusal::Refusal;
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{CaseFile, CommandId, Context, Event, RuleBook};
use masar_text::messages::{Lang, Messages};
use rust_xlsxwriter::Workbook;

use super::super::*;
use crate::field::Places;
use crate::intake::{Choices, Intake, Outcome};
use crate::profile::Profile;
use crate::table::{FormatHints, Source};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What came of a file.
#[derive(Default)]
pub(super) struct Came {
    /// Households registered, people brought in, households with nothing new.
    pub(super) counts: (usize, usize, usize),
    /// `row column code` of each reason, with the first letter of the sheet.
    pub(super) reasons: Vec<String>,
    /// The ids of the commands given.
    pub(super) ids: Vec<CommandId>,
}

pub(super) struct Office {
    pub(super) today: NaiveDate,
    pub(super) files: Vec<CaseFile>,
    histories: HashMap<u32, Vec<Event>>,
    given: HashSet<CommandId>,
}

impl Office {
    pub(super) fn on(today: &str) -> Office {
        Office {
            today: day(today),
            files: Vec::new(),
            histories: HashMap::new(),
            given: HashSet::new(),
        }
    }

    fn context(&self) -> Context {
        Context {
            by: "lina".parse().unwrap(),
            at: Moment(0),
            today: self.today,
            book: RuleBook::embedded().unwrap(),
            next_household: u32::try_from(self.files.len()).unwrap() + 1,
            next_employer: 1,
        }
    }

    /// Carries a command out; what was given before changes nothing.
    pub(super) fn give(&mut self, request: &Request) -> Result<(), Refusal> {
        if !self.given.insert(request.id) {
            return Ok(());
        }
        self.command(&request.command)
    }

    pub(super) fn command(&mut self, command: &Command) -> Result<(), Refusal> {
        let context = self.context();
        let target = command.household();
        let place = self
            .files
            .iter()
            .position(|f| Some(f.household.id) == target);
        let events = decide(place.map(|place| &self.files[place]), command, &context)?;
        for event in events {
            let (by, at) = (context.by.clone(), context.at);
            let number = target.map_or(context.next_household, |id| id.number);
            self.histories
                .entry(number)
                .or_default()
                .push(event.clone());
            let happened = Happened { event, by, at };
            match place {
                Some(place) => {
                    self.files[place].apply(&happened);
                }
                None => self.files.extend(CaseFile::begun_by(&happened)),
            }
        }
        Ok(())
    }

    fn found(&self, record: &HouseholdRecord) -> Found {
        let holder = |key: &UniqueKey| {
            let mut files = self.files.iter();
            files.find(|file| unique::unique_keys(file).contains(key))
        };
        let reference = masar_domain::household::OutsideReference {
            source: record.source.clone(),
            id: record.reference.clone(),
        };
        let known = holder(&UniqueKey::Reference(reference)).map(|file| {
            let mut known = Known::new(file.clone());
            if known.lacks_people_of(record) {
                known.remember(&self.histories[&file.household.id.number]);
            }
            known
        });
        let held = numbers(record).into_iter().filter_map(|number| {
            let file = holder(&UniqueKey::NationalNumber(number))?;
            Some((number, file.household.id))
        });
        let held = held.collect();
        Found { known, held }
    }

    /// Imports a file of any profile.
    pub(super) fn import_as(&mut self, mut source: Source, profile: &Profile) -> Came {
        let messages = Messages::new(Lang::English);
        let words = |refusal: &Refusal| refusal.code.message();
        let mut joining = Joining::new(Terms {
            office: "IRB".parse().unwrap(),
            context: self.context(),
            messages: &messages,
            words: &words,
        });
        let places = Places::of_the_register();
        let mut intake =
            Intake::prepare(&mut source, profile, &places, &Choices::default()).unwrap();
        let mut came = Came::default();
        intake
            .run(&mut |outcome| {
                match outcome {
                    Outcome::Refused(refused) => came.tell(&refused),
                    Outcome::Household(record) => self.household(&record, &mut joining, &mut came),
                }
                ControlFlow::Continue(())
            })
            .unwrap();
        came
    }

    fn household(&mut self, record: &HouseholdRecord, joining: &mut Joining<'_>, came: &mut Came) {
        let joined = joining.join(record, &self.found(record));
        came.counts.0 += usize::from(joined.way == Way::New);
        let nothing = joined.steps.is_empty() && joined.way != Way::Refused;
        came.counts.2 += usize::from(nothing);
        joined.refused.iter().for_each(|refused| came.tell(refused));
        for step in &joined.steps {
            came.ids.push(step.request.id);
            came.counts.1 += step.people;
            // What was decided is never refused by the same core afterwards.
            self.give(&step.request).unwrap();
        }
    }

    /// Imports a workbook of our own template.
    pub(super) fn import(&mut self, households: &str, people: &str) -> Came {
        let source = workbook(households, people);
        self.import_as(source, &Profile::built_in("masar").unwrap())
    }

    /// The names of a household's members.
    pub(super) fn members(&self, household: usize) -> Vec<&str> {
        let members = self.files[household].household.members.iter();
        members.map(|m| m.particulars.name.shown()).collect()
    }

    pub(super) fn member(&self, household: usize, place: usize) -> &Member {
        &self.files[household].household.members[place]
    }
}

impl Came {
    fn tell(&mut self, refused: &Refused) {
        let sheet = refused.origin.sheet.chars().next();
        let sheet = sheet.map(String::from).unwrap_or_default();
        for fault in &refused.faults {
            let column = fault.cell.as_ref().map(|cell| cell.column.to_string());
            let column = column.unwrap_or("-".to_owned());
            let (row, code) = (refused.origin.row, fault.fault.code());
            self.reasons.push(format!("{sheet}{row} {column} {code}"));
        }
    }
}

/// A workbook from two tables drawn with bars.
pub(super) fn workbook(households: &str, people: &str) -> Source {
    let mut workbook = Workbook::new();
    for (name, table) in [("Households", households), ("People", people)] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        let rows = table.lines().map(str::trim).filter(|line| !line.is_empty());
        for (row, line) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(line.split('|')) {
                sheet.write_string(row, column, cell.trim()).unwrap();
            }
        }
    }
    let bytes = workbook.save_to_buffer().unwrap();
    Source::from_bytes("list.xlsx", bytes, FormatHints::default()).unwrap()
}
