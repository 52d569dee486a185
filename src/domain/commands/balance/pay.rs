//! What a payer reports about an adjustment.

use super::super::checks;
use super::super::payment::PaymentReported;
use super::{Code, Refusal, changed};
use crate::balance;
use crate::instruction::InstructionState;
use crate::matters::balance::{Adjustment, BalanceChange};
use crate::{CaseFile, Context, Event, Fils, MatterId, Month};
use chrono::NaiveDate;

/// Records an attempt to pay an adjustment, or what became of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAdjustmentPayment {
    pub adjustment: MatterId,
    pub attempt: u16,
    pub amount: Fils,
    pub state: InstructionState,
    pub on: NaiveDate,
    pub bank_reason: String,
}

impl RecordAdjustmentPayment {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let adjustment = file.matters.adjustment(self.adjustment).ok_or_else(|| {
            Refusal::new(Code::AdjustmentNotFound)
                .at("adjustment")
                .text("id", self.adjustment)
        })?;
        checks::past_day(self.on, "payment.on", context)?;
        let last = adjustment.last_payment();
        if last.is_none_or(|last| last.attempt != self.attempt) {
            self.check_owed(file, adjustment, context)?;
        }
        let reported = PaymentReported {
            component: adjustment.component.clone(),
            month: adjustment.with,
            attempt: self.attempt,
            amount: self.amount,
            state: self.state,
            on: self.on,
            bank_reason: self.bank_reason.clone(),
        };
        let payment = reported.check(last, Some(adjustment.amount))?;
        Ok(vec![changed(BalanceChange::AdjustmentPaid {
            id: self.adjustment,
            payment,
        })])
    }

    /// A new attempt is for what is still owed: facts may have been recorded
    /// since it was posted.
    fn check_owed(
        &self,
        file: &CaseFile,
        adjustment: &Adjustment,
        context: &Context,
    ) -> Result<(), Refusal> {
        let found = balance::balance(file, &context.book, Month::of(context.today));
        let line = (adjustment.enrollment, adjustment.of);
        let account = found.account(line.0, &adjustment.component, line.1);
        let owed = account.is_some_and(|account| account.to_post() >= Fils::ZERO);
        if owed && adjustment.withdrawn.is_none() {
            return Ok(());
        }
        Err(Refusal::new(Code::AdjustmentOutdated)
            .at("adjustment")
            .text("id", self.adjustment))
    }
}
