//! Going into a record and out of it: from the household to its enrollments,
//! from an enrollment to its months.

use super::{Because, Count, enrollment, pane, past, screen};
use crate::app::{App, Effect, Focus};
use crate::panes::enrollment_line::About;
use masar_domain::timeline::Of;
use masar_domain::{EnrollmentId, PersonId, PlacementId};

/// Whether there is a household to speak of.
pub(super) fn is_there(app: &App) -> Result<(), Because> {
    match app.current {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-household")),
    }
}

pub(super) fn can_open(app: &App) -> Result<(), Because> {
    is_there(app)
}

pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    let next = match app.focus {
        Focus::Households => Focus::Enrollments,
        Focus::Enrollments | Focus::Timeline => Focus::Timeline,
    };
    pane::to(app, next)
}

/// The past is left first. From the list of households, what may be left is the
/// screen that led here, or the filter.
pub(super) fn can_close(app: &App) -> Result<(), Because> {
    if app.past.is_some() {
        return Ok(());
    }
    match app.focus {
        Focus::Households if app.filter.text.is_empty() => screen::can_go_back(app),
        _ => Ok(()),
    }
}

pub(super) fn close(app: &mut App, count: Count) -> Vec<Effect> {
    if app.past.is_some() {
        return past::leave(app, count);
    }
    match app.focus {
        Focus::Households if app.screens.can_go_back() => screen::back(app, count),
        Focus::Households => super::search::clear(app, count),
        Focus::Enrollments | Focus::Timeline => {
            app.focus = Focus::Households;
            Vec::new()
        }
    }
}

/// No row says what is meant: the whole household is, as in the list of
/// households.
pub(super) fn whole_is_meant(app: &App) -> bool {
    match app.meant {
        Some(act) => act.about.is_none(),
        None => !app.screens.is_work() || app.focus == Focus::Households,
    }
}

/// What a command would be about, in words: `Lift the suspension · NEP
/// transport, Sara, 24 (suspended)`.
pub(super) fn label(app: &App, about: About, what: &str) -> String {
    let Some(current) = &app.current else {
        return what.to_owned();
    };
    let of = match about {
        About::Enrollment(id) => {
            let enrollment = current.file.enrollment(id);
            enrollment.map(|enrollment| enrollment::label(app, enrollment))
        }
        About::Placement(id) => {
            let mut placements = current.file.placements.iter();
            let placement = placements.find(|placement| placement.id == id);
            placement.map(|placement| placement.terms.employer.clone())
        }
    };
    match of {
        Some(of) => format!("{what} · {of}"),
        None => what.to_owned(),
    }
}

/// What the marked row of a lower pane is about; nothing in the list of
/// households.
fn marked(app: &App) -> Option<(About, Option<PersonId>)> {
    if let Some(act) = app.meant {
        return act.about.map(|about| (about, act.person));
    }
    let current = app.current.as_ref()?;
    if !app.screens.is_work() {
        return None;
    }
    match app.focus {
        Focus::Households => None,
        Focus::Enrollments => {
            let line = current.lines.get(app.enrollments.cursor)?;
            Some((line.about, line.person))
        }
        Focus::Timeline => {
            let row = current.timeline.rows.get(app.rows.cursor)?;
            let about = match &row.of {
                Of::Component { enrollment, .. } | Of::Loan(enrollment) => {
                    About::Enrollment(*enrollment)
                }
                Of::Wage(placement) => About::Placement(*placement),
            };
            Some((about, row.person))
        }
    }
}

pub(super) fn marked_person(app: &App) -> Option<PersonId> {
    if let Some(act) = app.meant {
        return act.person;
    }
    marked(app)?.1
}

pub(super) fn marked_enrollment(app: &App) -> Option<EnrollmentId> {
    match marked(app)?.0 {
        About::Enrollment(id) => Some(id),
        About::Placement(_) => None,
    }
}

pub(super) fn marked_placement(app: &App) -> Option<PlacementId> {
    match marked(app)?.0 {
        About::Placement(id) => Some(id),
        About::Enrollment(_) => None,
    }
}
