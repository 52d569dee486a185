//! The Due screen: a row for each household that asks for attention, with the
//! matter that is first in time and how many more there are.
//!
//! A kind of matter is one arm of `said`: its sign, its sentence, whom it is
//! about, and the commands that are right for it.

use super::enrollment_line::About;
use super::listing::{Cell, Column, Holds, Row, Wide, cuts};
use super::words;
use crate::app::App;
use crate::commands::{self, Act};
use crate::tasks;
use crate::theme::{Glyph, Role};
use chrono::NaiveDate;
use masar_domain::clock::{Clock, ClockKind, Runs};
use masar_domain::due::{self, Due};
use masar_domain::{CaseFile, MatterId, PersonId};
use masar_text::messages::Args;
use std::sync::Arc;

/// Days ahead, of which one is looked at.
pub(crate) const SPANS: &[&str] = &["30", "60", "90"];

/// The days of a view's code.
pub(crate) fn span(view: &str) -> u32 {
    view.parse().unwrap_or(30)
}

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "household", holds: Holds::Codes, wide: Wide::Cells(10),   from: 0 },
    Column { id: "head",      holds: Holds::Names, wide: Wide::Parts(1, 28), from: 0 },
    Column { id: "when",      holds: Holds::Words, wide: Wide::Cells(10),   from: 0 },
    Column { id: "day",       holds: Holds::Words, wide: Wide::Cells(11),   from: 100 },
    Column { id: "what",      holds: Holds::Words, wide: Wide::Parts(3, 96), from: 0 },
    Column { id: "who",       holds: Holds::Words, wide: Wide::Cells(16),   from: 100 },
    Column { id: "more",      holds: Holds::Codes, wide: Wide::Cells(4),    from: 0 },
];

/// A household with what is due in it, the earliest first.
#[derive(Debug)]
pub(crate) struct DueRow {
    pub(crate) file: Arc<CaseFile>,
    pub(crate) due: Vec<Due>,
}

impl DueRow {
    /// Whom a matter is about.
    fn who(&self, app: &App, said: &Said) -> String {
        match said.person {
            Some(person) => app.first_name_and_age(&self.file, person),
            None => app.text("pane-household"),
        }
    }
}

impl Row for DueRow {
    fn key(&self) -> u64 {
        self.file.household.id.number.into()
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        let household = &self.file.household;
        let first = self.due.first();
        match (column, first) {
            ("household", _) => Cell::text(household.id.to_string()),
            ("head", _) => {
                let head = household.head_on(app.today());
                let name = head.map_or("", |head| head.particulars.name.shown());
                Cell::text(words::called(name, room))
            }
            ("when", Some(due)) => when(app, due),
            ("day", Some(due)) => Cell::muted(app.date(due.day())),
            ("what", Some(due)) => {
                let said = said(app, &self.file, due);
                Cell::new(said.what, said.role).with_sign(said.sign)
            }
            ("who", Some(due)) => Cell::text(self.who(app, &said(app, &self.file, due))),
            ("more", Some(_)) if self.due.len() > 1 => {
                Cell::muted(format!("+{}", self.due.len() - 1))
            }
            _ => Cell::text(""),
        }
    }

    /// The sentence in whole and whom it is about, where its column cuts it: a
    /// line below every row would cost its bytes at every step.
    fn line(&self, app: &App) -> Option<String> {
        let due = self.due.first()?;
        let said = said(app, &self.file, due);
        if !cuts(app, COLUMNS, "what", &said.what) {
            return None;
        }
        let who = self.who(app, &said);
        let parts = [said.what, who, app.date(due.day())];
        Some(
            parts
                .map(|part| format!("\u{2068}{part}\u{2069}"))
                .join(" · "),
        )
    }

    fn acts(&self, app: &App) -> Vec<Act> {
        let mut acts: Vec<Act> = Vec::new();
        for due in &self.due {
            for act in said(app, &self.file, due).acts(&self.file) {
                // What no key does yet is left to the plain verbs.
                let known = commands::named(act.command).is_some();
                let again = |other: &Act| {
                    let same = other.command == act.command && other.matter == act.matter;
                    same && (other.about == act.about || act.about.is_none())
                };
                if known && !acts.iter().any(again) {
                    acts.push(act);
                }
            }
        }
        acts
    }
}

/// How far away a day is.
enum When {
    /// Something ends or must be done by then.
    By(NaiveDate),
    /// Something lasts since then.
    Since(NaiveDate),
    /// Something happened then.
    On(NaiveDate),
}

fn when(app: &App, due: &Due) -> Cell {
    let when = match due {
        Due::Ends { on, .. } => When::By(*on),
        Due::Suspended { since, .. } => When::Since(*since),
        Due::PaymentFailed { on, .. } => When::On(*on),
        Due::OverpaymentNotice { on, .. } | Due::OverpaymentPlan { on, .. } => When::Since(*on),
        other => When::By(other.day()),
    };
    let days = |day: NaiveDate| (day - app.today()).num_days();
    let (id, days, role) = match when {
        When::By(day) if days(day) < 0 => ("due-late", -days(day), Role::Bad),
        When::By(day) if days(day) <= 7 => ("due-in", days(day), Role::Caution),
        When::By(day) => ("due-in", days(day), Role::Text),
        When::Since(day) => ("due-for", -days(day), Role::Text),
        When::On(day) => ("due-ago", -days(day), Role::Text),
    };
    Cell::new(app.say(id, Args::new().set("days", days)), role)
}

/// A command that is about the household, whatever the matter.
fn is_of_household(command: &str) -> bool {
    let of = ["visit.", "contact.", "note.", "household."];
    of.iter().any(|begin| command.starts_with(begin))
}

/// What there is to say of a matter.
struct Said {
    sign: Glyph,
    role: Role,
    /// In one sentence.
    what: String,
    person: Option<PersonId>,
    about: Option<About>,
    matter: Option<MatterId>,
    /// Commands that are about the enrollment or job itself.
    own: &'static [&'static str],
    /// Commands that are about the household.
    of_household: &'static [&'static str],
}

impl Said {
    /// The commands that are right, the likeliest first.
    fn acts(&self, file: &CaseFile) -> Vec<Act> {
        let act = |command, about, person| Act {
            command,
            household: Some(file.household.id),
            about,
            person,
            matter: self.matter,
        };
        let own = self.own.iter().map(|id| match is_of_household(id) {
            true => act(id, None, self.person),
            false => act(id, self.about, self.person),
        });
        let others = self
            .of_household
            .iter()
            .map(|id| act(id, None, self.person));
        own.chain(others).collect()
    }
}

fn said(app: &App, file: &CaseFile, due: &Due) -> Said {
    match due {
        Due::Ends { clock, .. } => ends(app, file, clock),
        Due::Suspended { enrollment, .. } => Said {
            sign: Glyph::Suspended,
            role: Role::Caution,
            what: app.say("due-suspended", programme_of(app, file, *enrollment)),
            person: person_in(file, *enrollment),
            about: Some(About::Enrollment(*enrollment)),
            matter: None,
            own: &["enrollment.lift"],
            of_household: &["visit.add", "contact.add"],
        },
        Due::PaymentFailed {
            enrollment,
            month,
            amount,
            bank_reason,
            ..
        } => {
            let month = app.month(*month);
            let args = programme_of(app, file, *enrollment)
                .set("month", month)
                .set("amount", words::amount(*amount))
                .set("reason", bank_reason.as_str());
            Said {
                sign: Glyph::Failed,
                role: Role::Bad,
                what: app.say("due-payment-failed", args),
                person: person_in(file, *enrollment),
                about: Some(About::Enrollment(*enrollment)),
                matter: None,
                own: &[],
                of_household: &["household.payee", "contact.add"],
            }
        }
        other => task(app, file, other),
    }
}

/// Any other task, as [`tasks`] says it.
fn task(app: &App, file: &CaseFile, due: &Due) -> Said {
    let said = tasks::said(&app.messages, &app.book, file, due);
    let about = match due.about() {
        due::About::Enrollment(id) => Some(About::Enrollment(id)),
        due::About::Placement(id) => Some(About::Placement(id)),
        due::About::Household | due::About::Matter(_) => None,
    };
    let matter = match due.about() {
        due::About::Matter(id) => Some(id),
        _ => None,
    };
    Said {
        sign: tasks::sign(due),
        role: match due.day() < app.today() {
            true => Role::Caution,
            false => Role::Text,
        },
        what: said.what,
        person: said.who,
        about,
        matter,
        own: tasks::acts(due),
        of_household: &[],
    }
}

fn programme_of(app: &App, file: &CaseFile, id: masar_domain::EnrollmentId) -> Args {
    let enrollment = file.enrollment(id);
    let programme = enrollment.map_or("", |enrollment| app.programme(&enrollment.programme));
    Args::new().set("programme", programme.to_owned())
}

fn person_in(file: &CaseFile, id: masar_domain::EnrollmentId) -> Option<PersonId> {
    file.enrollment(id)?.subject.person()
}

/// A clock that runs out.
fn ends(app: &App, file: &CaseFile, clock: &Clock) -> Said {
    let (about, what) = match &clock.runs {
        Runs::Enrollment {
            id,
            programme,
            component,
        } => {
            let of = app.component(programme, component).to_owned();
            (About::Enrollment(*id), of)
        }
        Runs::Placement(id) => {
            let mut placements = file.placements.iter();
            let placement = placements.find(|placement| placement.id == *id);
            let employer = placement.map_or(String::new(), |p| p.terms.employer.clone());
            (About::Placement(*id), employer)
        }
    };
    let args = Args::new()
        .set("what", what)
        .set("used", clock.used)
        .set("allowed", clock.allowed);
    let (sign, own): (Glyph, &'static [&'static str]) = match clock.kind {
        ClockKind::Support => (Glyph::SupportEnds, &[]),
        ClockKind::GraceJob | ClockKind::GraceProject => (Glyph::GraceEnds, &[]),
        ClockKind::Contract => (Glyph::SupportEnds, &["placement.step"]),
    };
    Said {
        sign,
        role: Role::Text,
        what: app.say(&format!("due-ends-{}", clock.kind.code()), args),
        person: clock.person,
        about: Some(about),
        matter: None,
        own,
        of_household: &["contact.add", "visit.add", "whatif.open"],
    }
}
