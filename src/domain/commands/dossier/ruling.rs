//! A person's decision on the months of a component. It outranks the rule, in
//! whichever direction, until a person ends it; no run of a rule undoes it.

use super::{Decided, Desk};
use crate::commands::checks;
use crate::dated::Moment;
use crate::dossier::{DossierChange, Ruling, RulingEnd};
use crate::refusal::{Code, Refusal, Said};
use chrono::NaiveDate;

/// The most months a person may allow: as many as a row of a book.
const MOST: u16 = 120;

/// Decides how many months of a component are allowed in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleMonths {
    pub component: String,
    /// Months in all, in place of the rule's.
    pub months: u16,
    /// The first day it holds.
    pub from: NaiveDate,
    pub why: String,
}

/// Ends such a decision: from that day the rule decides again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndRuling {
    /// The running number of the ruling.
    pub no: u16,
    /// The first day it does not hold any more.
    pub on: NaiveDate,
    pub why: String,
}

impl RuleMonths {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let at = "enrollment.component";
        let part = desk.programme.component(&self.component).ok_or_else(|| {
            Refusal::new(Code::ComponentNotFound)
                .at(at)
                .text("component", &self.component)
        })?;
        if part.months.is_none() {
            return Err(Refusal::new(Code::NoLimit)
                .at(at)
                .list("component", [&part.name]));
        }
        if let Some(standing) = desk.dossier.standing_ruling(&self.component) {
            return Err(Refusal::new(Code::RulingStands)
                .at(at)
                .saying("no", Said::Number(i64::from(standing.no)))
                .text("by", &standing.by));
        }
        if !(1..=MOST).contains(&self.months) {
            return Err(Refusal::new(Code::MonthsWrong)
                .at("enrollment.months")
                .saying("most", Said::Number(i64::from(MOST))));
        }
        checks::near_day(self.from, "enrollment.on", desk.context)?;
        said(&self.why)?;
        let rulings = &desk.dossier.rulings;
        checks::room(rulings.len(), checks::PEOPLE, "enrollment.component")?;
        let no = rulings.iter().map(|ruling| ruling.no).max().unwrap_or(0);
        Ok(DossierChange::Ruled(Ruling {
            no: no.saturating_add(1),
            component: self.component.clone(),
            months: self.months,
            from: self.from,
            why: self.why.trim().to_owned(),
            by: desk.context.by.clone(),
            recorded: Moment::default(),
            ended: None,
        }))
    }
}

impl EndRuling {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let mut rulings = desk.dossier.rulings.iter();
        let ruling = rulings.find(|ruling| ruling.no == self.no && ruling.ended.is_none());
        let ruling = ruling.ok_or_else(|| {
            Refusal::new(Code::RulingNotFound)
                .at("enrollment.ruling")
                .saying("no", Said::Number(i64::from(self.no)))
        })?;
        checks::near_day(self.on, "enrollment.on", desk.context)?;
        if self.on < ruling.from {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("enrollment.on")
                .day("last", ruling.from));
        }
        said(&self.why)?;
        Ok(DossierChange::RulingEnded {
            no: self.no,
            end: RulingEnd {
                on: Some(self.on),
                why: self.why.trim().to_owned(),
                by: desk.context.by.clone(),
                recorded: Moment::default(),
            },
        })
    }
}

/// Whoever outranks a rule says why.
fn said(why: &str) -> Result<(), Refusal> {
    if why.trim().is_empty() {
        return Err(Refusal::new(Code::TextMissing).at("enrollment.why"));
    }
    checks::length(why, checks::LONG, "enrollment.why")
}
