//! Not asking an overpayment back.

use super::super::checks;
use super::{Code, Refusal, case, changed};
use crate::balance;
use crate::matters::balance::{BalanceChange, WriteOff};
use crate::refusal::Said;
use crate::{CaseFile, Context, Event, Fils, MatterId, Month};
use chrono::NaiveDate;

/// Decides that a part of an overpayment, or all that is left of it, is not
/// asked back. Somebody else decides that than who opened the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteOffOverpayment {
    pub overpayment: MatterId,
    pub amount: Fils,
    pub on: NaiveDate,
    pub why: String,
}

impl WriteOffOverpayment {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let case = case(file, self.overpayment)?;
        if case.by == context.by {
            return Err(Refusal::new(Code::SamePersonWritesOff)
                .at("overpayment")
                .text("user", &case.by));
        }
        checks::amount(self.amount, "overpayment.amount")?;
        checks::past_day(self.on, "overpayment.on", context)?;
        if self.why.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("overpayment.why"));
        }
        checks::length(&self.why, checks::LONG, "overpayment.why")?;
        let found = balance::balance(file, &context.book, Month::of(context.today));
        let rest = found
            .case(self.overpayment)
            .map_or(Fils::ZERO, |standing| standing.open);
        if self.amount > rest {
            return Err(Refusal::new(Code::RecoveryTooLarge)
                .at("overpayment.amount")
                .saying("rest", Said::Money(rest)));
        }
        Ok(vec![changed(BalanceChange::WrittenOff {
            id: self.overpayment,
            write_off: WriteOff {
                amount: self.amount,
                on: self.on,
                why: self.why.clone(),
            },
        })])
    }
}
