//! What a payer reports about lines of an enrollment: paid, refused, returned.

use super::checks;
use crate::balance;
use crate::dated::Moment;
use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::payment::Payment;
use crate::refusal::{Code, Refusal, Said};
use crate::rules::Programme;
use crate::{CaseFile, Context, EnrollmentId, Event, Fils, Month};
use chrono::NaiveDate;

/// One attempt to pay one line, as reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentReported {
    pub component: String,
    /// The first month the line covers.
    pub month: Month,
    pub attempt: u16,
    pub amount: Fils,
    pub state: InstructionState,
    pub on: NaiveDate,
    pub bank_reason: String,
}

/// Records what is reported about an enrollment's lines, all or none of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordPayments {
    pub enrollment: EnrollmentId,
    pub reported: Vec<PaymentReported>,
}

impl RecordPayments {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let mut enrollment = checks::enrollment(file, self.enrollment)?.clone();
        let programme = checks::programme(context, &enrollment.programme)?;
        let due = self.lines(file, &enrollment, programme, context);
        let due = |c: &str, month: Month| {
            let mut lines = due.iter();
            let line = lines.find(|(known, m, _)| (known.as_str(), *m) == (c, month));
            line.map(|(_, _, amount)| *amount)
        };
        let mut events = Vec::new();
        for reported in &self.reported {
            checks::past_day(reported.on, "payment.on", context)?;
            let last = enrollment.last_payment(&reported.component, reported.month);
            let line = due(&reported.component, reported.month);
            let payment = reported.check(last, line)?;
            // Later reports of the same command see this one.
            enrollment.payments.retain(|p| {
                (&p.component, p.month, p.attempt)
                    != (&payment.component, payment.month, payment.attempt)
            });
            enrollment.payments.push(payment.clone());
            events.push(Event::PaymentRecorded {
                enrollment: self.enrollment,
                payment,
            });
        }
        if events.is_empty() {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(events)
    }

    /// What is to be paid for every line due up to the last month reported:
    /// less what was kept back from it or is paid with another month.
    fn lines(
        &self,
        file: &CaseFile,
        enrollment: &Enrollment,
        programme: &Programme,
        context: &Context,
    ) -> Vec<(String, Month, Fils)> {
        let Some(last) = self.reported.iter().map(|r| r.month).max() else {
            return Vec::new();
        };
        let plans = programme.components.iter().flat_map(|component| {
            let book = &context.book;
            balance::accounts_of(file, enrollment, programme, component, book, last).into_values()
        });
        plans
            .filter(|account| account.due.is_payable())
            .map(|account| {
                let amount = account.to_pay();
                (account.component, account.month, amount)
            })
            .collect()
    }
}

impl PaymentReported {
    /// Held against the last attempt at the line, and against what is to be
    /// paid for it, where it is due.
    pub(super) fn check(
        &self,
        last: Option<&Payment>,
        due: Option<Fils>,
    ) -> Result<Payment, Refusal> {
        if !self.amount.is_payable() {
            return Err(Refusal::new(Code::AmountNotPayable).at("payment.amount"));
        }
        checks::length(&self.bank_reason, checks::SHORT, "payment.bank-reason")?;
        match last {
            Some(known) if known.attempt == self.attempt => self.check_known(known)?,
            _ => {
                self.check_amount(due)?;
                self.check_new(last)?;
            }
        }
        if let Some(last) = last.filter(|last| self.on < last.on) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("payment.on")
                .day("last", last.on));
        }
        Ok(Payment {
            component: self.component.clone(),
            month: self.month,
            attempt: self.attempt,
            amount: self.amount,
            state: self.state,
            on: self.on,
            bank_reason: self.bank_reason.clone(),
            recorded: Moment::default(),
        })
    }

    /// A new attempt is held against the line: another amount is never taken
    /// in silence (invariants, "mistakes of other systems").
    fn check_amount(&self, due: Option<Fils>) -> Result<(), Refusal> {
        match due {
            None => Err(Refusal::new(Code::LineNotDue)
                .at("payment.month")
                .text("component", &self.component)
                .text("month", self.month)),
            Some(due) if !due.is_payable() => Err(Refusal::new(Code::PaidOtherwise)
                .at("payment.month")
                .text("component", &self.component)
                .text("month", self.month)),
            Some(due) => self.check_same(due),
        }
    }

    fn check_same(&self, amount: Fils) -> Result<(), Refusal> {
        if amount == self.amount {
            return Ok(());
        }
        Err(Refusal::new(Code::AmountDiffers)
            .at("payment.amount")
            .text("month", self.month)
            .saying("due", Said::Money(amount))
            .saying("reported", Said::Money(self.amount)))
    }

    /// What became of an attempt on record is held against that attempt: the
    /// money is on its way whatever has been decided about the line since.
    fn check_known(&self, known: &Payment) -> Result<(), Refusal> {
        self.check_same(known.amount)?;
        if known.state.next().contains(&self.state) {
            return Ok(());
        }
        self.refused(Code::PaymentNotAllowed)
    }

    /// The first attempt, or the next one after a failure (I13).
    fn check_new(&self, last: Option<&Payment>) -> Result<(), Refusal> {
        let expected = last.map_or(Some(1), |last| last.attempt.checked_add(1));
        if expected != Some(self.attempt) {
            return self.refused(Code::AttemptOutOfOrder);
        }
        if last.is_none_or(|last| last.state.reopens_line()) {
            return Ok(());
        }
        self.refused(Code::PaymentNotAllowed)
    }

    fn refused(&self, code: Code) -> Result<(), Refusal> {
        Err(Refusal::new(code)
            .at("payment.state")
            .text("month", self.month)
            .word("state", format!("instruction-state-{}", self.state.code())))
    }
}
