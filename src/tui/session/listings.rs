//! What screens list, read from the register: an order that stands until it is
//! asked for anew, and the rows of the page that is seen.

mod due;
mod duplicates;
mod grid;
mod groups;
mod matters;
mod operations;
mod preview;
mod vacancies;

use super::Session;
use super::sight::Sight;
use crate::app::{Asking, Event, Part, Screen};
use crate::panes::listing::Row;
use chrono::NaiveDate;
use masar_domain::{CaseFile, HouseholdId};
use masar_store::{Register, StoreError};
use std::sync::Arc;

/// What a screen lists, in order.
pub(super) trait Source: Send {
    fn total(&self) -> usize;

    /// The place of the row with a key.
    fn place(&self, register: &Register, key: u64) -> Result<Option<usize>, StoreError>;

    /// What it was made from, where not all was looked at.
    fn part(&self) -> Option<Part> {
        None
    }

    /// The household that all of it is of, where it is of one.
    fn file(&self) -> Option<&Arc<CaseFile>> {
        None
    }

    /// The rows at places `from` and following; nothing else is read.
    fn rows(
        &self,
        register: &Register,
        today: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError>;
}

/// Asks the register for the order of a screen's rows.
fn source(
    register: &Register,
    asking: &Asking,
    today: NaiveDate,
) -> Result<Option<Box<dyn Source>>, StoreError> {
    Ok(match asking.screen {
        Screen::Due => Some(Box::new(due::Households::read(register, asking, today)?)),
        Screen::Log => Some(Box::new(operations::Operations::read(register)?)),
        Screen::Vacancies => Some(Box::new(vacancies::Vacancies::read(register, today)?)),
        // Others are no lists, or lists made of one household's file.
        _ => None,
    })
}

/// The order that was asked for last.
pub(super) struct Listed {
    asking: Asking,
    source: Box<dyn Source>,
}

impl Sight {
    pub(super) fn list(
        &self,
        asking: Asking,
        keep: Option<u64>,
    ) -> Result<(Event, Option<Listed>), StoreError> {
        let source = match asking.screen {
            Screen::Matters => self.matters(asking.of)?,
            Screen::Duplicates => {
                let of = self.shown.filter(|_| asking.view == "household");
                let pairs = duplicates::Pairs::read(&self.register, of, self.today())?;
                Some(Box::new(pairs) as Box<dyn Source>)
            }
            Screen::Preview => self.planned(asking.view),
            Screen::Groups => self.groups()?,
            Screen::Grid => {
                let rows = self.sheet.clone();
                rows.map(|rows| Box::new(grid::Households(rows)) as Box<dyn Source>)
            }
            Screen::Candidates | Screen::Openings => self.matches(asking.screen)?,
            _ => source(&self.register, &asking, self.today())?,
        };
        let total = source.as_ref().map_or(0, |source| source.total());
        let kept = match (&source, keep) {
            (Some(source), Some(key)) => source.place(&self.register, key)?,
            _ => None,
        };
        let of = source.as_ref().and_then(|source| source.file().cloned());
        let part = source.as_ref().and_then(|source| source.part());
        let listed = Event::Listed {
            screen: asking.screen,
            total,
            kept,
            part,
            of,
        };
        Ok((listed, source.map(|source| Listed { asking, source })))
    }

    /// The matters of a household, of today or as one looks back.
    fn matters(&self, of: Option<HouseholdId>) -> Result<Option<Box<dyn Source>>, StoreError> {
        let seen = of.map(|household| self.file_seen(household)).transpose()?;
        let seen = seen.flatten();
        Ok(seen.map(|seen| Box::new(matters::Matters::of(seen.file)) as Box<dyn Source>))
    }

    /// The list, counted by the column that was asked for.
    fn groups(&self) -> Result<Option<Box<dyn Source>>, StoreError> {
        let Some(grouping) = &self.grouping else {
            return Ok(None);
        };
        let (register, words) = (&self.register, &self.messages);
        let groups = groups::Groups::read(register, words, grouping, self.now)?;
        Ok(Some(Box::new(groups)))
    }

    /// The plan that is looked at.
    fn planned(&self, view: &str) -> Option<Box<dyn Source>> {
        let plan = Arc::clone(self.plan.as_ref()?);
        let planned = preview::Planned::of(plan, self.caller.clone(), view);
        Some(Box::new(planned))
    }

    /// Who fits the vacancy, or what fits the person, that was asked about.
    fn matches(&self, screen: Screen) -> Result<Option<Box<dyn Source>>, StoreError> {
        use vacancies::Matches;
        let (register, today) = (&self.register, self.today());
        let found = match (screen, &self.vacant, self.seeker) {
            (Screen::Candidates, Some(vacant), _) => {
                Matches::people(register, vacant.vacancy.id, today)?
            }
            (Screen::Openings, _, Some(person)) => Matches::vacancies(register, person, today)?,
            _ => None,
        };
        Ok(found.map(|found| Box::new(found) as Box<dyn Source>))
    }
}

impl Session {
    pub(super) fn rows(
        &mut self,
        asking: Asking,
        from: usize,
        count: usize,
    ) -> Result<Event, StoreError> {
        let today = self.app.today();
        let screen = asking.screen;
        // After another screen was listed meanwhile, this one's order is gone.
        if self.listed.as_ref().is_none_or(|l| l.asking != asking) {
            (_, self.listed) = self.sight().list(asking, None)?;
        }
        let rows = match &self.listed {
            Some(listed) => listed.source.rows(&self.register, today, from, count)?,
            None => Vec::new(),
        };
        Ok(Event::Rows { screen, from, rows })
    }
}
