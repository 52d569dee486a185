//! What can change in an enrollment's dossier, and how.

use super::{
    Attendance, Carried, Dossier, GivenInKind, Loan, LoanTerms, Occasion, PaperSeen, Repayment,
    Ruling, RulingEnd, StageTaken, Tranche,
};
use crate::event::Happened;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A change of a dossier. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DossierChange {
    Opened {
        occasion: Option<Occasion>,
        product: String,
    },
    StageTaken(StageTaken),
    PaperSeen(PaperSeen),
    /// Takes the place of what was recorded for the same month.
    Attended(Attendance),
    LoanAgreed(LoanTerms),
    TranchePaid(Tranche),
    /// The project and its workers are registered with social security.
    SocialSecuritySeen(#[serde(with = "crate::dated::day")] NaiveDate),
    Repaid(Repayment),
    GivenInKind(GivenInKind),
    Carried(Carried),
    Ruled(Ruling),
    RulingEnded {
        no: u16,
        end: RulingEnd,
    },
}

impl Dossier {
    /// Applies a change; none where it speaks of something that is not there.
    pub(crate) fn apply(&mut self, change: &DossierChange, by: &Happened) -> Option<()> {
        match change {
            DossierChange::Opened { occasion, product } => {
                self.occasion.clone_from(occasion);
                self.product.clone_from(product);
            }
            DossierChange::StageTaken(stage) => self.stages.push(by.noted(stage.clone())),
            DossierChange::PaperSeen(paper) => self.papers.push(by.noted(paper.clone())),
            DossierChange::Attended(days) => {
                self.attendance.retain(|d| d.fact.month != days.month);
                self.attendance.push(by.noted(days.clone()));
                self.attendance.sort_by_key(|d| d.fact.month);
            }
            DossierChange::LoanAgreed(terms) => {
                self.loan = Some(Loan::new(by.noted(terms.clone())));
            }
            DossierChange::TranchePaid(tranche) => {
                self.loan.as_mut()?.tranches.push(by.noted(tranche.clone()));
            }
            DossierChange::SocialSecuritySeen(on) => {
                self.loan.as_mut()?.social_security_seen = Some(*on);
            }
            DossierChange::Repaid(repaid) => {
                self.loan
                    .as_mut()?
                    .repayments
                    .push(by.noted(repaid.clone()));
            }
            DossierChange::GivenInKind(given) => self.given.push(by.noted(given.clone())),
            DossierChange::Carried(carried) => self.carried.push(carried.clone()),
            DossierChange::Ruled(ruling) => {
                let mut ruling = ruling.clone();
                (ruling.by, ruling.recorded) = (by.by.clone(), by.at);
                self.rulings.push(ruling);
            }
            DossierChange::RulingEnded { no, end } => {
                let mut end = end.clone();
                (end.by, end.recorded) = (by.by.clone(), by.at);
                let ruling = self.rulings.iter_mut().find(|ruling| ruling.no == *no)?;
                ruling.ended = Some(end);
            }
        }
        Some(())
    }
}
