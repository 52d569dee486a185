//! What is owed for closed months, open until it has arrived.

use super::{About, State, Told};
use crate::app::App;
use crate::panes::words;
use chrono::NaiveDate;
use masar_domain::instruction::InstructionState;
use masar_domain::matters::balance::Adjustment;
use masar_text::messages::Args;

pub(super) fn stands(adjustment: &Adjustment) -> (State, NaiveDate) {
    let last = adjustment.last_payment().map(|payment| payment.state);
    let arrived = last == Some(InstructionState::Settled);
    let open = adjustment.withdrawn.is_none() && !arrived;
    (State::of(open), adjustment.with.first())
}

pub(super) fn told(app: &App, adjustment: &Adjustment, told: Told) -> Told {
    let stands = match (adjustment.withdrawn, adjustment.last_payment()) {
        (Some(_), _) => "matter-taken-back".to_owned(),
        (None, None) => "matter-owed".to_owned(),
        (None, Some(_)) if told.state == State::Closed => "matter-paid".to_owned(),
        (None, Some(last)) => format!("instruction-state-{}", last.state.code()),
    };
    let args = Args::new()
        .set("amount", words::amount(adjustment.amount))
        .set("month", app.month(adjustment.of));
    Told {
        stands: app.text(&stands),
        what: app.say("matter-owed-for", args),
        about: Some(About::Enrollment(adjustment.enrollment)),
        acts: match told.state {
            State::Open => &["balance.pay"],
            State::Closed => &[],
        },
        ..told
    }
}
