//! Money paid too much, open until all of it came back or is written off.

use super::{About, State, Told, joined};
use crate::app::App;
use crate::panes::words;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::matters::balance::Overpayment;
use masar_text::messages::Args;

pub(super) fn stands(case: &Overpayment) -> (State, NaiveDate) {
    (State::of(rest(case) > Fils::ZERO), case.found)
}

/// What of an overpayment is still to come back.
fn rest(case: &Overpayment) -> Fils {
    let back = case
        .recovered()
        .0
        .saturating_add(case.is_not_asked_back().0);
    Fils(case.stated().0.saturating_sub(back))
}

pub(super) fn told(app: &App, case: &Overpayment, told: Told) -> Told {
    let (stands, acts): (&str, &'static [&'static str]) = match (case.notice, case.plan()) {
        _ if told.state == State::Closed => ("matter-settled", &[]),
        (None, _) => ("matter-to-tell", &["balance.notice"]),
        (Some(_), None) => ("matter-to-agree", &["balance.plan", "balance.write-off"]),
        (Some(_), Some(_)) => (
            "matter-coming-back",
            &["balance.recover", "balance.plan", "balance.write-off"],
        ),
    };
    let args = Args::new()
        .set("rest", words::amount(rest(case)))
        .set("amount", words::amount(case.stated()));
    let amount = app.say("matter-rest-of", args);
    let cause = app.text(&format!("overpayment-cause-{}", case.cause.code()));
    Told {
        stands: app.text(stands),
        what: joined(&amount, &cause),
        about: Some(About::Enrollment(case.enrollment)),
        acts,
        ..told
    }
}
