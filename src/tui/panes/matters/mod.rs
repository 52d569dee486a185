//! The Matters screen: what is open and what is closed beside the enrollments
//! of one household, what is open first.
//!
//! A kind of matter is one file here: whether it is open, its day, where it
//! stands, its sentence, and the commands that act on it.

mod adjustment;
mod assessment;
mod grievance;
mod overpayment;
mod referral;
mod task;
mod visit;
mod watch;

use super::enrollment_line::About;
use super::listing::{Cell, Column, Holds, Row, Wide, cuts};
use crate::app::App;
use crate::commands::{self, Act};
use crate::theme::{Glyph, Role};
use chrono::NaiveDate;
use masar_domain::{CaseFile, EnrollmentId, MatterId, PersonId};
use std::sync::Arc;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "matter", holds: Holds::Words, wide: Wide::Cells(15),     from: 0 },
    Column { id: "day",    holds: Holds::Words, wide: Wide::Cells(11),     from: 0 },
    Column { id: "stands", holds: Holds::Words, wide: Wide::Cells(17),     from: 0 },
    Column { id: "what",   holds: Holds::Words, wide: Wide::Parts(1, 90),  from: 0 },
    Column { id: "number", holds: Holds::Codes, wide: Wide::Cells(15),     from: 110 },
];

/// Which matter a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Visit,
    Task,
    Referral,
    Grievance,
    Assessment,
    Watch,
    Overpayment,
    Adjustment,
}

/// A matter of a household.
#[derive(Debug)]
pub(crate) struct Matter {
    file: Arc<CaseFile>,
    kind: Kind,
    /// Its place among those of its kind.
    at: usize,
}

/// Whether something is still to be done about a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Open,
    Closed,
}

impl State {
    fn of(open: bool) -> State {
        match open {
            true => State::Open,
            false => State::Closed,
        }
    }
}

/// What there is to say of a matter.
struct Told {
    id: MatterId,
    day: NaiveDate,
    state: State,
    /// Where it stands, in a word or two.
    stands: String,
    what: String,
    about: Option<About>,
    person: Option<PersonId>,
    acts: &'static [&'static str],
}

/// All matters of a household as rows: the open ones by their days, then the
/// closed ones, the newest first.
pub(crate) fn rows(file: &Arc<CaseFile>) -> Vec<Matter> {
    let of = &file.matters;
    let kinds = [
        (Kind::Visit, of.visits.len()),
        (Kind::Task, of.tasks.len()),
        (Kind::Referral, of.referrals.len()),
        (Kind::Grievance, of.grievances.len()),
        (Kind::Assessment, of.assessments.len()),
        (Kind::Watch, of.watches.len()),
        (Kind::Overpayment, of.overpayments.len()),
        (Kind::Adjustment, of.adjustments.len()),
    ];
    let row = |kind, at| Matter {
        file: Arc::clone(file),
        kind,
        at,
    };
    let all = kinds
        .into_iter()
        .flat_map(|(kind, count)| (0..count).map(move |at| row(kind, at)));
    let mut all: Vec<(Matter, State, NaiveDate)> = all
        .filter_map(|matter| {
            let (state, day) = matter.stands()?;
            Some((matter, state, day))
        })
        .collect();
    all.sort_by_key(|(_, state, day)| match state {
        State::Open => (*state, (*day - NaiveDate::MIN).num_days()),
        State::Closed => (*state, (NaiveDate::MAX - *day).num_days()),
    });
    all.into_iter().map(|(matter, ..)| matter).collect()
}

impl Row for Matter {
    fn key(&self) -> u64 {
        self.id().map_or(0, |id| id.no.into())
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    /// What it is in whole, where its column cuts it.
    fn line(&self, app: &App) -> Option<String> {
        let what = self.told(app)?.what;
        cuts(app, COLUMNS, "what", &what).then_some(what)
    }

    fn cell(&self, app: &App, column: &str, _: u16) -> Cell {
        let Some(told) = self.told(app) else {
            return Cell::text("");
        };
        let open = told.state == State::Open;
        let late = open && told.day < app.today();
        let role = match (open, late) {
            (true, true) => Role::Caution,
            (true, false) => Role::Text,
            (false, _) => Role::Muted,
        };
        match column {
            "matter" => Cell::new(app.text(&format!("matter-{}", self.kind.code())), role),
            "day" => Cell::new(app.date(told.day), role),
            "stands" => {
                let sign = match (open, late) {
                    (true, true) => Glyph::Warning,
                    (true, false) => Glyph::Due,
                    (false, _) => Glyph::Tick,
                };
                Cell::new(told.stands, role).with_sign(sign)
            }
            "what" => Cell::new(told.what, role),
            "number" => Cell::muted(told.id.to_string()),
            _ => Cell::text(""),
        }
    }

    fn acts(&self, app: &App) -> Vec<Act> {
        let Some(told) = self.told(app) else {
            return Vec::new();
        };
        let known = told.acts.iter().filter(|id| commands::named(id).is_some());
        let act = |command: &&'static str| Act {
            command,
            household: Some(self.file.household.id),
            about: told.about,
            person: told.person,
            matter: Some(told.id),
        };
        known.map(act).collect()
    }
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::Visit => "visit",
            Kind::Task => "task",
            Kind::Referral => "referral",
            Kind::Grievance => "grievance",
            Kind::Assessment => "assessment",
            Kind::Watch => "watch",
            Kind::Overpayment => "overpayment",
            Kind::Adjustment => "adjustment",
        }
    }
}

impl Matter {
    fn id(&self) -> Option<MatterId> {
        let of = &self.file.matters;
        Some(match self.kind {
            Kind::Visit => of.visits.get(self.at)?.id,
            Kind::Task => of.tasks.get(self.at)?.id,
            Kind::Referral => of.referrals.get(self.at)?.id,
            Kind::Grievance => of.grievances.get(self.at)?.id,
            Kind::Assessment => of.assessments.get(self.at)?.id,
            Kind::Watch => of.watches.get(self.at)?.id,
            Kind::Overpayment => of.overpayments.get(self.at)?.id,
            Kind::Adjustment => of.adjustments.get(self.at)?.id,
        })
    }

    /// Whether it is open, and the day it is ordered by.
    fn stands(&self) -> Option<(State, NaiveDate)> {
        let of = &self.file.matters;
        Some(match self.kind {
            Kind::Visit => visit::stands(of.visits.get(self.at)?),
            Kind::Task => task::stands(of.tasks.get(self.at)?),
            Kind::Referral => referral::stands(of.referrals.get(self.at)?)?,
            Kind::Grievance => grievance::stands(of.grievances.get(self.at)?),
            Kind::Assessment => assessment::stands(of.assessments.get(self.at)?),
            Kind::Watch => watch::stands(of.watches.get(self.at)?),
            Kind::Overpayment => overpayment::stands(of.overpayments.get(self.at)?),
            Kind::Adjustment => adjustment::stands(of.adjustments.get(self.at)?),
        })
    }

    fn told(&self, app: &App) -> Option<Told> {
        let (of, (state, day)) = (&self.file.matters, self.stands()?);
        let bare = Told {
            id: self.id()?,
            day,
            state,
            stands: String::new(),
            what: String::new(),
            about: None,
            person: None,
            acts: &[],
        };
        Some(match self.kind {
            Kind::Visit => visit::told(app, of.visits.get(self.at)?, bare),
            Kind::Task => task::told(app, of.tasks.get(self.at)?, bare),
            Kind::Referral => referral::told(app, of.referrals.get(self.at)?, bare),
            Kind::Grievance => grievance::told(app, of.grievances.get(self.at)?, bare),
            Kind::Assessment => {
                assessment::told(app, &self.file, of.assessments.get(self.at)?, bare)
            }
            Kind::Watch => watch::told(app, &self.file, of.watches.get(self.at)?, bare),
            Kind::Overpayment => overpayment::told(app, of.overpayments.get(self.at)?, bare),
            Kind::Adjustment => adjustment::told(app, of.adjustments.get(self.at)?, bare),
        })
    }
}

fn programme<'a>(app: &'a App, file: &'a CaseFile, id: EnrollmentId) -> &'a str {
    let known = file.enrollment(id);
    known.map_or("", |known| app.programme(&known.programme))
}

/// Two parts with a dot between them; the second may be empty.
fn joined(first: &str, second: &str) -> String {
    match second.trim().is_empty() {
        true => first.to_owned(),
        false => format!("{first} · {second}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{self, day};
    use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};

    fn planned(no: u16, on: &str, outcome: Outcome, of: &CaseFile) -> PlannedVisit {
        PlannedVisit {
            id: MatterId {
                household: of.household.id,
                no,
            },
            mode: Mode::Phone,
            on: day(on),
            why: String::new(),
            visitor: None,
            outcome,
            by: "lina".parse().unwrap(),
            recorded: example::now().at,
        }
    }

    #[test]
    fn what_is_open_stands_first_by_its_day_and_what_is_closed_after_it_newest_first() {
        let mut file = CaseFile::clone(&example::files(1)[0]);
        let off = || Outcome::CalledOff { why: String::new() };
        let visits = vec![
            planned(1, "2026-09-01", off(), &file),
            planned(2, "2026-12-01", Outcome::Open, &file),
            planned(3, "2026-10-01", off(), &file),
            planned(4, "2026-11-05", Outcome::Open, &file),
        ];
        file.matters.visits = visits;
        let rows = rows(&Arc::new(file));
        let numbers: Vec<u64> = rows.iter().map(Row::key).collect();
        assert_eq!(numbers, [4, 2, 3, 1]);
    }
}
