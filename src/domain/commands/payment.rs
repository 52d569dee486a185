//! What a payer reports about lines of an enrollment: paid, refused, returned.

use super::checks;
use crate::dated::Moment;
use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::payment::Payment;
use crate::refusal::{Code, Refusal, Said};
use crate::rules::Programme;
use crate::schedule;
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
        let mut enrollment = file
            .enrollment(self.enrollment)
            .ok_or_else(|| {
                Refusal::new(Code::EnrollmentNotFound)
                    .at("enrollment")
                    .text("id", self.enrollment)
            })?
            .clone();
        let programme = checks::programme(context, &enrollment.programme)?;
        let due = self.lines(file, &enrollment, programme, context);
        let mut events = Vec::new();
        for reported in &self.reported {
            checks::past_day(reported.on, "payment.on", context)?;
            let payment = reported.check(&enrollment, &due)?;
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

    /// The amount of every line due up to the last month reported.
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
        let plans = programme.components.iter().filter_map(|component| {
            let plan =
                schedule::schedule(file, enrollment, programme, component, &context.book, last)?;
            let lines: Vec<_> = plan
                .lines()
                .map(|(month, line)| (component.code.clone(), month, line.amount))
                .collect();
            Some(lines)
        });
        plans.flatten().collect()
    }
}

impl PaymentReported {
    fn check(
        &self,
        enrollment: &Enrollment,
        due: &[(String, Month, Fils)],
    ) -> Result<Payment, Refusal> {
        if !self.amount.is_payable() {
            return Err(Refusal::new(Code::AmountNotPayable).at("payment.amount"));
        }
        self.check_amount(due)?;
        self.check_state(enrollment)?;
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

    /// A report is held against the line: another amount is never taken in
    /// silence (invariants, "mistakes of other systems").
    fn check_amount(&self, due: &[(String, Month, Fils)]) -> Result<(), Refusal> {
        let line = due
            .iter()
            .find(|(c, month, _)| (c, *month) == (&self.component, self.month));
        let Some((_, _, amount)) = line else {
            return Err(Refusal::new(Code::LineNotDue)
                .at("payment.month")
                .text("component", &self.component)
                .text("month", self.month));
        };
        if *amount == self.amount {
            return Ok(());
        }
        Err(Refusal::new(Code::AmountDiffers)
            .at("payment.amount")
            .text("month", self.month)
            .saying("due", Said::Money(*amount))
            .saying("reported", Said::Money(self.amount)))
    }

    /// The attempt must be the last one going on, or the next after a failure (I13).
    fn check_state(&self, enrollment: &Enrollment) -> Result<(), Refusal> {
        let last = enrollment.last_payment(&self.component, self.month);
        let refused = |code| {
            Err(Refusal::new(code)
                .at("payment.state")
                .text("month", self.month)
                .word("state", format!("instruction-state-{}", self.state.code())))
        };
        match last {
            None if self.attempt == 1 => Ok(()),
            Some(last) if last.attempt == self.attempt => {
                if last.state.next().contains(&self.state) {
                    Ok(())
                } else {
                    refused(Code::PaymentNotAllowed)
                }
            }
            Some(last) if last.attempt.checked_add(1) == Some(self.attempt) => {
                if last.state.reopens_line() {
                    Ok(())
                } else {
                    refused(Code::PaymentNotAllowed)
                }
            }
            _ => refused(Code::AttemptOutOfOrder),
        }
    }
}
