//! A paper that somebody has seen.

use super::{Decided, Desk};
use crate::commands::checks;
use crate::dossier::{DossierChange, PaperSeen};
use crate::refusal::{Code, Refusal};
use chrono::NaiveDate;

/// Records that a paper was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeePaper {
    /// Code of the paper in the rule book.
    pub paper: String,
    pub on: NaiveDate,
}

impl SeePaper {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        checks::known_paper(desk.programme, &self.paper)?;
        checks::past_day(self.on, "enrollment.on", desk.context)?;
        let known = desk.dossier.paper_seen(&self.paper);
        if known.is_some_and(|known| known <= self.on) {
            return Err(Refusal::new(Code::NothingChanged).at("enrollment.papers"));
        }
        Ok(DossierChange::PaperSeen(PaperSeen {
            paper: self.paper.clone(),
            on: self.on,
        }))
    }
}
