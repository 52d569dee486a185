//! A job or project of a person.

use super::{Money, date, some};
use masar_domain::CaseFile;
use masar_domain::dated::Noted;
use masar_domain::follow_up::{RetentionCheck, WageConfirmed};
use masar_domain::placement::{Placement, StageStep};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct PlacementView {
    pub(crate) id: String,
    pub(crate) person: String,
    pub(crate) kind: &'static str,
    pub(crate) employer: String,
    pub(crate) sector: Option<String>,
    pub(crate) liwa: Option<String>,
    /// Gross, a month.
    pub(crate) wage: Money,
    pub(crate) contract_from: Option<String>,
    pub(crate) social_security_from: Option<String>,
    pub(crate) stage: &'static str,
    pub(crate) steps: Vec<StageView>,
    /// The vacancy it fills.
    pub(crate) vacancy: Option<String>,
    /// For the way there and back, a month.
    pub(crate) fare: Option<Money>,
    pub(crate) wages: Vec<WageView>,
    pub(crate) checks: Vec<RetentionView>,
}

/// A month's wage as it arrived.
#[derive(Debug, Serialize)]
pub(crate) struct WageView {
    pub(crate) month: String,
    pub(crate) received: Money,
    pub(crate) evidence: &'static str,
    pub(crate) note: Option<String>,
    pub(crate) by: String,
}

/// Whether the person was still there so many months after support.
#[derive(Debug, Serialize)]
pub(crate) struct RetentionView {
    pub(crate) after: u16,
    pub(crate) on: String,
    pub(crate) employed: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) note: Option<String>,
    pub(crate) by: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct StageView {
    pub(crate) to: &'static str,
    pub(crate) on: String,
    pub(crate) reason: Option<String>,
    pub(crate) by: String,
}

impl PlacementView {
    pub(crate) fn of(file: &CaseFile, placement: &Placement) -> PlacementView {
        let terms = &placement.terms;
        let known = file.follow_up(placement.id);
        let vacancy = known.and_then(|known| known.vacancy);
        let wages = known.into_iter().flat_map(|known| &known.wages);
        let checks = known.into_iter().flat_map(|known| &known.checks);
        PlacementView {
            id: placement.id.to_string(),
            person: placement.person.to_string(),
            kind: terms.kind.code(),
            employer: terms.employer.clone(),
            sector: some(&terms.sector),
            liwa: some(&terms.liwa),
            wage: terms.wage.into(),
            contract_from: terms.contract_from.map(date),
            social_security_from: terms.social_security_from.map(date),
            stage: placement.stage().code(),
            steps: placement.steps.iter().map(step).collect(),
            vacancy: vacancy.map(|vacancy| vacancy.to_string()),
            fare: known.and_then(|known| known.fare).map(Money::from),
            wages: wages.map(wage).collect(),
            checks: checks.map(check).collect(),
        }
    }
}

fn step(step: &StageStep) -> StageView {
    StageView {
        to: step.to.code(),
        on: date(step.on),
        reason: step.reason.as_ref().map(|reason| reason.0.clone()),
        by: step.by.to_string(),
    }
}

fn wage(known: &Noted<WageConfirmed>) -> WageView {
    WageView {
        month: known.fact.month.to_string(),
        received: known.fact.received.into(),
        evidence: known.fact.evidence.code(),
        note: some(&known.fact.note),
        by: known.by.to_string(),
    }
}

fn check(known: &Noted<RetentionCheck>) -> RetentionView {
    RetentionView {
        after: known.fact.after,
        on: date(known.fact.on),
        employed: known.fact.employed.code(),
        evidence: known.fact.evidence.code(),
        note: some(&known.fact.note),
        by: known.by.to_string(),
    }
}
