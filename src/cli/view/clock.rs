//! A clock as it stands on a day, with why.

use super::{RowRefView, date};
use chrono::NaiveDate;
use masar_domain::clock::{Because, Clock, ClockEnd, Runs};
use masar_domain::rules::Counting;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct ClockView {
    pub(crate) kind: &'static str,
    pub(crate) enrollment: Option<String>,
    pub(crate) programme: Option<String>,
    pub(crate) component: Option<String>,
    pub(crate) placement: Option<String>,
    pub(crate) person: Option<String>,
    pub(crate) started: String,
    pub(crate) allowed: u16,
    /// Months used by the end of the current month.
    pub(crate) used: u16,
    pub(crate) left: u16,
    /// `on` (a last day), `waiting` (suspended), `broken` (over before its time).
    pub(crate) end: &'static str,
    pub(crate) ends_on: Option<String>,
    pub(crate) days_left: Option<i64>,
    pub(crate) because: Vec<BecauseView>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "fact", rename_all = "kebab-case")]
pub(crate) enum BecauseView {
    Row(RowRefView),
    Disability {
        since: String,
    },
    NoDisability,
    Track {
        track: &'static str,
    },
    Paused {
        months: u16,
        counting: &'static str,
    },
    ProgrammeEnds {
        on: String,
    },
    Started {
        on: String,
    },
    /// A person's decision that outranks the row.
    Ruling {
        no: u16,
        months: u16,
        from: String,
        by: String,
        why: String,
    },
    /// Months used up in another enrollment.
    Carried {
        months: u16,
        from: String,
    },
}

impl ClockView {
    pub(crate) fn of(clock: &Clock, day: NaiveDate) -> ClockView {
        let (enrollment, programme, component, placement) = match &clock.runs {
            Runs::Enrollment {
                id,
                programme,
                component,
            } => (
                Some(id.to_string()),
                Some(programme.clone()),
                Some(component.clone()),
                None,
            ),
            Runs::Placement(id) => (None, None, None, Some(id.to_string())),
        };
        let (end, ends_on) = match clock.end {
            ClockEnd::On(on) => ("on", Some(on)),
            ClockEnd::Waiting => ("waiting", None),
            ClockEnd::Broken(on) => ("broken", Some(on)),
        };
        ClockView {
            kind: clock.kind.code(),
            enrollment,
            programme,
            component,
            placement,
            person: clock.person.map(|id| id.to_string()),
            started: date(clock.started),
            allowed: clock.allowed,
            used: clock.used,
            left: clock.left(),
            end,
            ends_on: ends_on.map(date),
            days_left: clock.days_left(day),
            because: clock.because.iter().map(because).collect(),
        }
    }
}

/// How months that were suspended count, as the rule book writes it.
pub(crate) fn counting(counting: Counting) -> &'static str {
    match counting {
        Counting::MonthsPaid => "months-paid",
        Counting::Calendar => "calendar",
    }
}

fn because(because: &Because) -> BecauseView {
    match because {
        Because::Row(row) => BecauseView::Row(row.into()),
        Because::Disability { since } => BecauseView::Disability {
            since: date(*since),
        },
        Because::NoDisability => BecauseView::NoDisability,
        Because::Track(track) => BecauseView::Track {
            track: track.code(),
        },
        Because::Paused {
            months,
            counting: how,
        } => BecauseView::Paused {
            months: *months,
            counting: counting(*how),
        },
        Because::ProgrammeEnds(on) => BecauseView::ProgrammeEnds { on: date(*on) },
        Because::Started(on) => BecauseView::Started { on: date(*on) },
        Because::Ruling {
            no,
            months,
            from,
            by,
            why,
        } => BecauseView::Ruling {
            no: *no,
            months: *months,
            from: date(*from),
            by: by.to_string(),
            why: why.clone(),
        },
        Because::Carried { months, from } => BecauseView::Carried {
            months: *months,
            from: from.to_string(),
        },
    }
}
