//! Grievances, open until they are answered.

use super::{About, State, Told, joined};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::matters::grievance::Grievance;

pub(super) fn stands(grievance: &Grievance) -> (State, NaiveDate) {
    let day = match &grievance.answer {
        Some(answer) => answer.on,
        None => grievance.answer_by.unwrap_or(grievance.opened),
    };
    (State::of(grievance.answer.is_none()), day)
}

pub(super) fn told(app: &App, grievance: &Grievance, told: Told) -> Told {
    let subject = app.text(&format!("grievance-subject-{}", grievance.subject.code()));
    let stands = match &grievance.answer {
        Some(answer) => format!("grievance-outcome-{}", answer.outcome.code()),
        None => "matter-open".to_owned(),
    };
    Told {
        stands: app.text(&stands),
        what: joined(&subject, &grievance.text),
        about: grievance.about.map(About::Enrollment),
        acts: match grievance.answer {
            None => &["grievance.answer"],
            Some(_) => &["grievance.add"],
        },
        ..told
    }
}
