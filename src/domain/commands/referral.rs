//! A referral to another agency, and what became of it.

use super::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::referral::{self, Referral, ReferralChange, ReferralState, ReferralStep};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, MatterId, PersonId};
use chrono::NaiveDate;

/// Refers a household or a person of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendReferral {
    pub household: HouseholdId,
    pub person: Option<PersonId>,
    /// Code or name of the agency.
    pub to: String,
    /// What is asked for.
    pub what: String,
    pub on: NaiveDate,
    /// By when an answer is expected, as the agencies agreed.
    pub answer_by: Option<NaiveDate>,
}

/// Records what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepReferral {
    pub referral: MatterId,
    pub to: ReferralState,
    pub on: NaiveDate,
    pub note: String,
}

impl SendReferral {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        if let Some(person) = self.person {
            checks::present(file, person, "referral.person")?;
        }
        for (text, field) in [(&self.to, "referral.to"), (&self.what, "referral.what")] {
            if text.trim().is_empty() {
                return Err(Refusal::new(Code::TextMissing).at(field));
            }
            checks::length(text, checks::SHORT, field)?;
        }
        checks::past_day(self.on, "referral.on", context)?;
        checks::answer_day(self.answer_by, self.on, "referral.by", context)?;
        checks::matter_room(file)?;
        Ok(changed(ReferralChange::Sent(Referral {
            id: file.next_matter(),
            person: self.person,
            to: self.to.clone(),
            what: self.what.clone(),
            answer_by: self.answer_by,
            steps: vec![ReferralStep {
                to: ReferralState::Sent,
                on: self.on,
                note: String::new(),
                by: context.by.clone(),
                recorded: Moment::default(),
            }],
        })))
    }
}

impl StepReferral {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let mut referrals = file.matters.referrals.iter();
        let referral = referrals
            .find(|referral| referral.id == self.referral)
            .ok_or_else(|| checks::no_matter("referral", self.referral))?;
        let from = referral.state();
        if !referral::after(from).contains(&self.to) {
            return Err(Refusal::new(Code::ReferralStepNotAllowed)
                .at("referral.state")
                .word("from", format!("referral-state-{}", from.code()))
                .word("to", format!("referral-state-{}", self.to.code())));
        }
        checks::past_day(self.on, "referral.on", context)?;
        if let Some(last) = referral.steps.last().filter(|last| self.on < last.on) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("referral.on")
                .day("last", last.on));
        }
        checks::length(&self.note, checks::LONG, "referral.note")?;
        Ok(changed(ReferralChange::Stepped {
            id: self.referral,
            step: ReferralStep {
                to: self.to,
                on: self.on,
                note: self.note.clone(),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        }))
    }
}

fn changed(change: ReferralChange) -> Vec<Event> {
    let change = Box::new(MatterChange::Referral(change));
    vec![Event::MatterChanged(change)]
}
