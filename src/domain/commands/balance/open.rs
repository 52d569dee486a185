//! Opening a case for what was paid too much.

use super::super::checks;
use super::{Code, Refusal, changed};
use crate::balance;
use crate::dated::Moment;
use crate::matters::balance::{BalanceChange, Excess, Overpayment, OverpaymentCause};
use crate::{CaseFile, Context, EnrollmentId, Event, Month};
use chrono::NaiveDate;

/// Opens a case for what an enrollment was paid beyond what is due and that no
/// case speaks of yet. How much is worked out, never typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOverpayment {
    pub enrollment: EnrollmentId,
    pub cause: OverpaymentCause,
    /// The day it was found.
    pub found: NaiveDate,
    pub note: String,
}

impl OpenOverpayment {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        if file.enrollment(self.enrollment).is_none() {
            return Err(Refusal::new(Code::EnrollmentNotFound)
                .at("enrollment")
                .text("id", self.enrollment));
        }
        checks::past_day(self.found, "overpayment.found", context)?;
        checks::length(&self.note, checks::LONG, "overpayment.note")?;
        let of = excess(file, self.enrollment, context);
        if of.is_empty() {
            return Err(Refusal::new(Code::NothingOverpaid)
                .at("enrollment")
                .text("id", self.enrollment));
        }
        Ok(vec![changed(BalanceChange::Overpaid(Overpayment {
            id: file.next_matter(),
            enrollment: self.enrollment,
            cause: self.cause,
            of,
            found: self.found,
            notice: None,
            plans: Vec::new(),
            recoveries: Vec::new(),
            written_off: Vec::new(),
            note: self.note.clone(),
            by: context.by.clone(),
            recorded: Moment::default(),
        }))])
    }
}

/// The months of an enrollment with more than is due, in no case yet.
fn excess(file: &CaseFile, enrollment: EnrollmentId, context: &Context) -> Vec<Excess> {
    let found = balance::balance(file, &context.book, Month::of(context.today));
    let accounts = found.accounts.into_iter();
    accounts
        .filter(|account| account.enrollment == enrollment)
        .map(|account| Excess {
            amount: account.to_open(),
            component: account.component,
            month: account.month,
        })
        .filter(|excess| excess.amount.is_payable())
        .collect()
}
