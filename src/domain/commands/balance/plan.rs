//! Agreeing how an overpayment comes back.

use super::super::checks;
use super::{Code, Refusal, case, changed};
use crate::matters::balance::{BalanceChange, RecoveryPlan};
use crate::{CaseFile, Context, Event, Fils, MatterId, Month};

/// Agrees from which month on, and how much a month at the most, is kept back.
/// A new plan takes the place of the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRecovery {
    pub overpayment: MatterId,
    pub from: Month,
    pub cap: Fils,
    /// What was agreed with the family, in words.
    pub agreed: String,
}

impl PlanRecovery {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let case = case(file, self.overpayment)?;
        if case.notice.is_none() {
            return Err(Refusal::new(Code::NoticeMissing)
                .at("overpayment")
                .text("id", self.overpayment));
        }
        let now = Month::of(context.today);
        if self.from < now {
            return Err(Refusal::new(Code::MonthNotOpen)
                .at("overpayment.from")
                .text("month", self.from)
                .text("open", now));
        }
        checks::near_day(self.from.first(), "overpayment.from", context)?;
        checks::amount(self.cap, "overpayment.cap")?;
        if self.agreed.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("overpayment.agreed"));
        }
        checks::length(&self.agreed, checks::LONG, "overpayment.agreed")?;
        let plan = RecoveryPlan {
            from: self.from,
            cap: self.cap,
            agreed: self.agreed.clone(),
        };
        if case.plan() == Some(&plan) {
            return Err(Refusal::new(Code::NothingChanged).at("overpayment"));
        }
        Ok(vec![changed(BalanceChange::Planned {
            id: self.overpayment,
            plan,
        })])
    }
}
