//! Who fits a vacancy, and what fits a person: each with the way there, what
//! the household would have more, and what speaks for it and against.

use super::listing::{Cell, Column, Holds, Row, Wide};
use super::{vacancies, words};
use crate::app::{App, Vacant};
use crate::matched;
use crate::theme::{Glyph, Role};
use masar_domain::matching::{Against, Match, NetGain};
use masar_domain::{CaseFile, PersonId};
use std::sync::Arc;

/// People for one vacancy.
#[rustfmt::skip]
pub(crate) const CANDIDATES: &[Column] = &[
    Column { id: "person",    holds: Holds::Names,   wide: Wide::Parts(1, 26), from: 0 },
    Column { id: "age",       holds: Holds::Codes,   wide: Wide::Cells(5),     from: 0 },
    Column { id: "household", holds: Holds::Codes,   wide: Wide::Cells(10),    from: 100 },
    Column { id: "distance",  holds: Holds::Words,   wide: Wide::Cells(18),    from: 0 },
    Column { id: "gain",      holds: Holds::Figures, wide: Wide::Cells(9),     from: 0 },
    Column { id: "said",      holds: Holds::Words,   wide: Wide::Parts(2, 90), from: 0 },
];

/// Vacancies for one person.
#[rustfmt::skip]
pub(crate) const OPENINGS: &[Column] = &[
    Column { id: "title",     holds: Holds::Names,   wide: Wide::Parts(1, 26), from: 0 },
    Column { id: "employer",  holds: Holds::Names,   wide: Wide::Parts(1, 26), from: 100 },
    Column { id: "place",     holds: Holds::Words,   wide: Wide::Cells(12),    from: 0 },
    Column { id: "wage",      holds: Holds::Figures, wide: Wide::Cells(8),     from: 0 },
    Column { id: "seats",     holds: Holds::Codes,   wide: Wide::Cells(6),     from: 100 },
    Column { id: "gain",      holds: Holds::Figures, wide: Wide::Cells(9),     from: 0 },
    Column { id: "said",      holds: Holds::Words,   wide: Wide::Parts(2, 90), from: 0 },
];

/// A person held against a vacancy.
#[derive(Debug)]
pub(crate) struct MatchRow {
    pub(crate) file: Arc<CaseFile>,
    pub(crate) vacant: Vacant,
    pub(crate) held: Match,
    pub(crate) gain: Option<NetGain>,
    /// What its list is of: the key is the other one's.
    pub(crate) list: List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    People,
    Vacancies,
}

/// The key of a person's row.
pub(crate) fn person_key(person: PersonId) -> u64 {
    u64::from(person.household.number) << 16 | u64::from(person.no)
}

impl Row for MatchRow {
    fn key(&self) -> u64 {
        match self.list {
            List::People => person_key(self.held.person),
            List::Vacancies => self.vacant.key(),
        }
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn vacant(&self) -> Option<&Vacant> {
        Some(&self.vacant)
    }

    fn person(&self) -> Option<PersonId> {
        Some(self.held.person)
    }

    fn line(&self, app: &App) -> Option<String> {
        let line = matched::line(&app.messages, &self.held);
        Some(match self.gain.is_some_and(|gain| gain.lacks_fare) {
            true => format!("{line} {}", app.text("work-fare-not-said")),
            false => line,
        })
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        let member = self.file.household.member(self.held.person);
        match column {
            "person" => {
                let name = member.map_or("", |member| member.particulars.name.shown());
                Cell::text(words::called(name, room))
            }
            "age" => {
                let age = member.and_then(|member| words::age(member, app.today()));
                Cell::text(age.map_or(app.no_amount(), |age| age.to_string()))
            }
            "household" => Cell::muted(self.file.household.id.to_string()),
            "distance" => {
                let distance = format!("distance-{}", self.held.distance.code());
                Cell::text(app.text(&distance))
            }
            "gain" => Cell::text(match self.gain {
                Some(gain) => words::amount(gain.a_month),
                None => app.no_amount(),
            }),
            "said" => self.said(app),
            other => vacancies::cell(app, &self.vacant, other, room),
        }
    }
}

impl MatchRow {
    /// A sign for whether it can be, and the reasons.
    fn said(&self, app: &App) -> Cell {
        let against = &self.held.against;
        let (sign, role) = match against.iter().any(Against::rules_it_out) {
            true => (Glyph::Warning, Role::Muted),
            false if against.is_empty() => (Glyph::Tick, Role::Good),
            false => (Glyph::Due, Role::Text),
        };
        Cell::new(matched::brief(&app.messages, &self.held), role).with_sign(sign)
    }
}
