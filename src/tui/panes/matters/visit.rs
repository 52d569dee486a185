//! Planned visits and calls.

use super::{State, Told, joined};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::case_log::VisitMode;
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};

pub(super) fn stands(visit: &PlannedVisit) -> (State, NaiveDate) {
    (State::of(visit.outcome == Outcome::Open), visit.on)
}

pub(super) fn told(app: &App, visit: &PlannedVisit, told: Told) -> Told {
    let mode = app.text(match visit.mode {
        Mode::Phone => "plan-mode-phone",
        Mode::Visit(VisitMode::Home) => "plan-mode-home",
        Mode::Visit(VisitMode::Virtual) => "plan-mode-virtual",
        Mode::Visit(VisitMode::Employer) => "plan-mode-employer",
        Mode::Visit(VisitMode::Project) => "plan-mode-project",
    });
    let stands = match &visit.outcome {
        Outcome::Open => "matter-planned",
        Outcome::Made(_) => "matter-made",
        Outcome::CalledOff { .. } => "matter-called-off",
    };
    Told {
        stands: app.text(stands),
        what: joined(&mode, &visit.why),
        acts: match (&visit.outcome, visit.mode) {
            (Outcome::Open, Mode::Visit(_)) => &["visit.add", "visit.move", "visit.off"],
            (Outcome::Open, Mode::Phone) => &["contact.add", "visit.move", "visit.off"],
            _ => &[],
        },
        ..told
    }
}
