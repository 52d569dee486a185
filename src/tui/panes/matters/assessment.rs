//! Graduations proposed, open until they are decided.

use super::{About, State, Told, joined, programme};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_domain::matters::graduation::{Assessment, Decision};
use masar_text::messages::Args;

pub(super) fn stands(assessment: &Assessment) -> (State, NaiveDate) {
    let open = assessment.decision == Decision::Open;
    (State::of(open), assessment.on)
}

pub(super) fn told(app: &App, file: &CaseFile, assessment: &Assessment, told: Told) -> Told {
    let stands = match assessment.decision {
        Decision::Open => "graduation-standing-open",
        Decision::Approved { .. } => "graduation-standing-approved",
        Decision::SentBack { .. } => "graduation-standing-sent-back",
    };
    let (reached, all) = assessment.points;
    let points = Args::new().set("reached", reached).set("all", all);
    let points = app.say("graduation-points", points);
    Told {
        stands: app.text(stands),
        what: joined(programme(app, file, assessment.enrollment), &points),
        about: Some(About::Enrollment(assessment.enrollment)),
        acts: match told.state {
            State::Open => &["graduation.approve"],
            State::Closed => &[],
        },
        ..told
    }
}
