//! Referrals; what was sent or accepted waits.

use super::{State, Told, joined};
use crate::app::App;
use chrono::NaiveDate;
use masar_domain::matters::referral::{Referral, ReferralState};

pub(super) fn stands(referral: &Referral) -> Option<(State, NaiveDate)> {
    let waits = matches!(
        referral.state(),
        ReferralState::Sent | ReferralState::Accepted
    );
    let sent = referral.steps.first().map(|step| step.on);
    Some((State::of(waits), referral.answer_by.or(sent)?))
}

pub(super) fn told(app: &App, referral: &Referral, told: Told) -> Told {
    Told {
        stands: app.text(&format!("referral-state-{}", referral.state().code())),
        what: joined(&referral.to, &referral.what),
        person: referral.person,
        acts: match told.state {
            State::Open => &["referral.step"],
            State::Closed => &[],
        },
        ..told
    }
}
