//! Families that graduated, looked at until the last check is made.

use super::{About, State, Told, joined, programme};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_domain::matters::graduation::Watch;
use masar_text::messages::Args;

pub(super) fn stands(watch: &Watch) -> (State, NaiveDate) {
    let next = watch.checks_open().next().map(|(_, day)| day);
    let open = watch.reopened.is_none() && next.is_some();
    let day = next.filter(|_| open).unwrap_or(watch.until);
    (State::of(open), day)
}

pub(super) fn told(app: &App, file: &CaseFile, watch: &Watch, told: Told) -> Told {
    let stands = match (watch.reopened, told.state) {
        (Some(_), _) => "matter-reopened",
        (None, State::Open) => "matter-watched",
        (None, State::Closed) => "matter-over",
    };
    let until = Args::new().set("date", app.date(watch.until));
    let until = app.say("matter-until", until);
    Told {
        stands: app.text(stands),
        what: joined(programme(app, file, watch.enrollment), &until),
        about: Some(About::Enrollment(watch.enrollment)),
        acts: match told.state {
            State::Open => &["graduation.check", "graduation.reopen"],
            State::Closed => &[],
        },
        ..told
    }
}
