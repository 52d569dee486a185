//! Papers that an application waits for: those of the event it answers that
//! nobody has seen. Due on the day the window for asking closes, or on the day
//! of the application where the book knows no window; closed by the papers, or
//! by a decision.

use super::{Due, Look};
use crate::enrollment::{Enrollment, State};
use crate::rules::condition::Situation;
use crate::rules::{EventRule, Value};
use chrono::{Days, NaiveDate};

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let enrollments = look.file.enrollments.iter();
    enrollments.filter_map(|one| missing(look, one)).collect()
}

fn missing(look: &Look<'_>, enrollment: &Enrollment) -> Option<Due> {
    let waits = [State::Applied, State::Verified, State::Reapplied];
    if !waits.contains(&enrollment.state()) {
        return None;
    }
    let dossier = look.file.dossier(enrollment.id)?;
    let occasion = dossier.occasion.as_ref()?;
    let programme = look.book.programme(&enrollment.programme)?;
    let event = programme.event(&occasion.event)?;
    let missing = dossier.missing(&event.papers, NaiveDate::MAX);
    if missing.is_empty() {
        return None;
    }
    let applied = enrollment.steps.first()?.on;
    Some(Due::Papers {
        enrollment: enrollment.id,
        missing: missing.into_iter().map(str::to_owned).collect(),
        on: closes(look, enrollment, event, occasion.on).unwrap_or(applied),
    })
}

/// The last day on which the event can be answered.
fn closes(
    look: &Look<'_>,
    enrollment: &Enrollment,
    event: &EventRule,
    happened: NaiveDate,
) -> Option<NaiveDate> {
    let situation = Situation {
        person: look.file.person_of(enrollment),
        placement: None,
        track: enrollment.track,
        product: "",
        on: happened,
    };
    let rule = event.window.as_ref()?;
    let (_, row) = look.book.row(rule, happened, &situation)?;
    match row.value {
        Value::Days(_, last) => happened.checked_add_days(Days::new(last.into())),
        _ => None,
    }
}
