//! One line's account: everything that was paid for it, kept back from it,
//! owed for it and asked back for it.

use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::matters::balance::total;
use crate::rules::RowRef;
use crate::schedule::Line;
use crate::{CaseFile, EnrollmentId, Fils, Month};
use std::collections::BTreeSet;

/// The account of one line. All amounts in fils, none negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub enrollment: EnrollmentId,
    pub component: String,
    /// The first month the line covers.
    pub month: Month,
    /// By the facts known now; nothing where no line is due.
    pub due: Fils,
    /// The row the amount due comes from; none where it was decided.
    pub row: Option<RowRef>,
    /// Paid for the line itself.
    pub settled: Fils,
    pub in_flight: Fils,
    /// Came back from the bank or never left it.
    pub returned: Fils,
    /// Posted for it in later months, paid or not.
    pub adjusted: Fils,
    /// Of that, on its way or arrived.
    pub adjusted_paid: Fils,
    /// Of that, arrived.
    pub adjusted_settled: Fils,
    /// Kept back from this line for an overpayment.
    pub kept_back: Fils,
    /// Of this line, in overpayment cases.
    pub in_cases: Fils,
    /// Of that, come back by what other lines kept.
    pub recovered: Fils,
    /// Of that, not asked back.
    pub written_off: Fils,
    /// The month is not paid in its own time any more: what is owed for it is
    /// paid with another.
    pub closed: bool,
}

impl Account {
    /// The account of a line; `line` is what is due.
    pub(crate) fn of(
        file: &CaseFile,
        enrollment: &Enrollment,
        component: &str,
        month: Month,
        line: Option<&Line>,
    ) -> Account {
        let mut account = Account {
            enrollment: enrollment.id,
            component: component.to_owned(),
            month,
            due: line.map_or(Fils::ZERO, |line| line.amount),
            row: line.and_then(|line| line.amount_row.clone()),
            settled: Fils::ZERO,
            in_flight: Fils::ZERO,
            returned: Fils::ZERO,
            adjusted: Fils::ZERO,
            adjusted_paid: Fils::ZERO,
            adjusted_settled: Fils::ZERO,
            kept_back: Fils::ZERO,
            in_cases: Fils::ZERO,
            recovered: Fils::ZERO,
            written_off: Fils::ZERO,
            closed: false,
        };
        account.add_payments(enrollment);
        account.add_adjustments(file);
        account.add_cases(file);
        account
    }

    fn add_payments(&mut self, enrollment: &Enrollment) {
        let attempts = enrollment.payments.iter();
        for paid in attempts.filter(|p| p.month == self.month && p.component == self.component) {
            let side = match paid.state {
                InstructionState::Settled => &mut self.settled,
                state if state.reopens_line() => &mut self.returned,
                _ => &mut self.in_flight,
            };
            *side = total([*side, paid.amount]);
        }
    }

    fn add_adjustments(&mut self, file: &CaseFile) {
        for posted in &file.matters.adjustments {
            if !posted.is_for(self.enrollment, &self.component, self.month) {
                continue;
            }
            self.adjusted = total([self.adjusted, posted.amount]);
            if posted.is_under_way() {
                self.adjusted_paid = total([self.adjusted_paid, posted.amount]);
            }
            let last = posted.last_payment().map(|payment| payment.state);
            if last == Some(InstructionState::Settled) {
                self.adjusted_settled = total([self.adjusted_settled, posted.amount]);
            }
        }
    }

    fn add_cases(&mut self, file: &CaseFile) {
        for case in &file.matters.overpayments {
            for known in &case.recoveries {
                let from = &known.fact;
                if (from.enrollment, &from.component, from.month)
                    == (self.enrollment, &self.component, self.month)
                {
                    self.kept_back = total([self.kept_back, from.amount]);
                }
            }
            if case.enrollment != self.enrollment {
                continue;
            }
            for (excess, part) in case.parts() {
                if (&excess.component, excess.month) == (&self.component, self.month) {
                    self.in_cases = total([self.in_cases, excess.amount]);
                    self.recovered = total([self.recovered, part.recovered]);
                    self.written_off = total([self.written_off, part.written_off]);
                }
            }
        }
    }

    /// Fils the family has had for the line or will have when what is on its
    /// way arrives; what was kept back to repay counts as had.
    pub fn received(&self) -> Fils {
        Fils(
            self.settled.0 + self.in_flight.0 + self.adjusted_paid.0 + self.kept_back.0
                - self.recovered.0,
        )
    }

    /// Owed for the line, whether posted or not.
    pub fn outstanding(&self) -> Fils {
        Fils((self.due.0 - self.received().0).max(0))
    }

    /// Received beyond what is due.
    pub fn over(&self) -> Fils {
        Fils((self.received().0 - self.due.0).max(0))
    }

    /// Still asked back for the line, or could be.
    pub fn to_recover(&self) -> Fils {
        Fils((self.over().0 - self.written_off.0).max(0))
    }

    /// Posted, and nobody has begun to pay it.
    pub fn unpaid_adjustments(&self) -> Fils {
        Fils(self.adjusted.0 - self.adjusted_paid.0)
    }

    /// To be posted beside what is; negative where too much is posted.
    pub fn to_post(&self) -> Fils {
        Fils(self.outstanding().0 - self.unpaid_adjustments().0)
    }

    /// Arrived beyond what is due and in no case yet. What is on its way is
    /// waited for.
    pub fn to_open(&self) -> Fils {
        let arrived = self.settled.0 + self.adjusted_settled.0 + self.kept_back.0;
        let over = arrived - self.recovered.0 - self.due.0;
        Fils((over - (self.in_cases.0 - self.recovered.0)).max(0))
    }

    /// What a new attempt to pay the line itself is to be: less what was kept
    /// back, and less what is paid for it with another month.
    pub fn to_pay(&self) -> Fils {
        let open = self.due.0 + self.recovered.0 - self.kept_back.0 - self.adjusted.0;
        Fils(open.clamp(0, self.due.0.max(0)))
    }
}

/// The months of a component that a payment, an adjustment or an overpayment
/// speaks of.
pub(super) fn months_spoken_of(
    file: &CaseFile,
    enrollment: &Enrollment,
    component: &str,
) -> BTreeSet<Month> {
    let paid = enrollment.payments.iter();
    let paid = paid.filter(|payment| payment.component == component);
    let mut months: BTreeSet<Month> = paid.map(|payment| payment.month).collect();
    let posted = file.matters.adjustments.iter();
    let posted = posted.filter(|a| a.is_for(enrollment.id, component, a.of));
    months.extend(posted.map(|adjustment| adjustment.of));
    for case in &file.matters.overpayments {
        if case.enrollment == enrollment.id {
            let of = case
                .of
                .iter()
                .filter(|excess| excess.component == component);
            months.extend(of.map(|excess| excess.month));
        }
        let kept = case.recoveries.iter().map(|known| &known.fact);
        let kept = kept.filter(|r| r.enrollment == enrollment.id && r.component == component);
        months.extend(kept.map(|recovery| recovery.month));
    }
    months
}
