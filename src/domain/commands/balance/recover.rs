//! Keeping a part of a month's payment back.

use super::super::checks;
use super::{Code, Refusal, case, changed};
use crate::balance::{self, Account, Balance};
use crate::matters::balance::{BalanceChange, Overpayment, Recovery};
use crate::refusal::Said;
use crate::{CaseFile, Context, EnrollmentId, Event, Fils, MatterId, Month};

/// Keeps a part of a line back for an overpayment: within the plan's cap, and
/// never more than the line is (I27). The line is then paid less that much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRecovery {
    pub overpayment: MatterId,
    /// The line it is kept from; it may be another enrollment's.
    pub enrollment: EnrollmentId,
    pub component: String,
    pub month: Month,
    pub amount: Fils,
}

impl RecordRecovery {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let case = case(file, self.overpayment)?;
        checks::amount(self.amount, "recovery.amount")?;
        self.check_plan(case)?;
        // Far enough to see the line, which may lie ahead within the year.
        checks::near_day(self.month.first(), "recovery.month", context)?;
        let open = Month::of(context.today).max(self.month);
        let found = balance::balance(file, &context.book, open);
        self.check_rest(&found)?;
        self.check_line(file, &found)?;
        Ok(vec![changed(BalanceChange::Recovered {
            id: self.overpayment,
            recovery: Recovery {
                enrollment: self.enrollment,
                component: self.component.clone(),
                month: self.month,
                amount: self.amount,
            },
        })])
    }

    fn check_plan(&self, case: &Overpayment) -> Result<(), Refusal> {
        let Some(plan) = case.plan() else {
            return Err(Refusal::new(Code::PlanMissing)
                .at("overpayment")
                .text("id", self.overpayment));
        };
        if self.month < plan.from {
            return Err(Refusal::new(Code::BeforePlan)
                .at("recovery.month")
                .text("month", self.month)
                .text("from", plan.from));
        }
        let already = case.recovered_in(self.month);
        if already.0.saturating_add(self.amount.0) > plan.cap.0 {
            return Err(Refusal::new(Code::CapExceeded)
                .at("recovery.amount")
                .text("month", self.month)
                .saying("cap", Said::Money(plan.cap))
                .saying("already", Said::Money(already)));
        }
        Ok(())
    }

    fn check_rest(&self, found: &Balance) -> Result<(), Refusal> {
        let rest = found
            .case(self.overpayment)
            .map_or(Fils::ZERO, |standing| standing.open);
        if self.amount <= rest {
            return Ok(());
        }
        Err(Refusal::new(Code::RecoveryTooLarge)
            .at("recovery.amount")
            .saying("rest", Said::Money(rest)))
    }

    /// The line is due, nobody has begun to pay it, and it is at least as much.
    fn check_line(&self, file: &CaseFile, found: &Balance) -> Result<(), Refusal> {
        let enrollment = checks::enrollment(file, self.enrollment)?;
        let account = found.account(self.enrollment, &self.component, self.month);
        let Some(account) = account.filter(|account| account.due.is_payable()) else {
            return Err(Refusal::new(Code::LineNotDue)
                .at("recovery.month")
                .text("component", &self.component)
                .text("month", self.month));
        };
        let last = enrollment.last_payment(&self.component, self.month);
        if last.is_some_and(|last| !last.state.reopens_line()) {
            return Err(Refusal::new(Code::LineUnderWay)
                .at("recovery.month")
                .text("month", self.month));
        }
        self.check_bears(account)
    }

    fn check_bears(&self, account: &Account) -> Result<(), Refusal> {
        let left = account.to_pay();
        if self.amount <= left {
            return Ok(());
        }
        Err(Refusal::new(Code::LineCannotBear)
            .at("recovery.amount")
            .saying("left", Said::Money(left)))
    }
}
