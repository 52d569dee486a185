//! Telling the family of an overpayment in writing.

use super::super::checks;
use super::{Code, Refusal, case, changed};
use crate::matters::balance::BalanceChange;
use crate::{CaseFile, Context, Event, MatterId};
use chrono::NaiveDate;

/// Records the day the family was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeOverpayment {
    pub overpayment: MatterId,
    pub on: NaiveDate,
}

impl NoticeOverpayment {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let case = case(file, self.overpayment)?;
        checks::past_day(self.on, "overpayment.notice", context)?;
        if let Some(told) = case.notice {
            return Err(Refusal::new(Code::AlreadyNoticed)
                .at("overpayment.notice")
                .day("day", told));
        }
        if self.on < case.found {
            return Err(Refusal::new(Code::DateTooEarly)
                .at("overpayment.notice")
                .day("day", case.found));
        }
        Ok(vec![changed(BalanceChange::Noticed {
            id: self.overpayment,
            on: self.on,
        })])
    }
}
