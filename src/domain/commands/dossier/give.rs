//! Something given in kind: a card, tools, a solar system.

use super::{Decided, Desk};
use crate::Fils;
use crate::commands::checks;
use crate::dossier::{DossierChange, GivenInKind};
use crate::refusal::{Code, Refusal};
use crate::rules::AmountSource;
use chrono::NaiveDate;

/// Records what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiveInKind {
    /// What it is, in words.
    pub what: String,
    /// Fils, where a value is known.
    pub value: Option<Fils>,
    pub on: NaiveDate,
}

impl GiveInKind {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let mut parts = desk.programme.components.iter();
        let part = parts.find(|part| part.amount == AmountSource::InKind);
        let part = part.ok_or_else(|| {
            Refusal::new(Code::NothingInKind)
                .at("enrollment")
                .list("programme", [&desk.programme.name])
        })?;
        if self.what.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("enrollment.given"));
        }
        checks::length(&self.what, checks::SHORT, "enrollment.given")?;
        if let Some(value) = self.value {
            checks::amount(value, "enrollment.value")?;
        }
        desk.in_force_on(self.on, "enrollment.on")?;
        desk.stage_reached(&part.from_stage, self.on, "enrollment.on")?;
        checks::room(desk.dossier.given.len(), checks::PEOPLE, "enrollment.given")?;
        Ok(DossierChange::GivenInKind(GivenInKind {
            what: self.what.trim().to_owned(),
            value: self.value,
            on: self.on,
        }))
    }
}
