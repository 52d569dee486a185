//! A job or project of a person.

use super::{Money, date, some};
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
}

#[derive(Debug, Serialize)]
pub(crate) struct StageView {
    pub(crate) to: &'static str,
    pub(crate) on: String,
    pub(crate) reason: Option<String>,
    pub(crate) by: String,
}

impl PlacementView {
    pub(crate) fn of(placement: &Placement) -> PlacementView {
        let terms = &placement.terms;
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
