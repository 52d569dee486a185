//! Money put right after the fact: what is owed to the family for months that
//! were paid too little, and what was paid too much, which is a case of its own
//! and never a negative payment.

use super::Matters;
use crate::dated::{Moment, Noted, day, maybe_day};
use crate::event::Happened;
use crate::payment::Payment;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, MatterId, Month, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is owed for a closed month, as a line of an open one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    pub id: MatterId,
    pub enrollment: EnrollmentId,
    pub component: String,
    /// The closed month that was paid too little.
    pub of: Month,
    /// The open month it is paid with.
    pub with: Month,
    /// Fils; always more than nothing.
    pub amount: Fils,
    /// What had been paid for the month, and what was due by the facts known now.
    pub paid: Fils,
    pub due: Fils,
    /// The row that the amount due comes from, where it comes from one.
    pub row: String,
    /// Attempts to pay it.
    pub payments: Vec<Payment>,
    /// When it was taken back: what it was owed for is known otherwise now.
    pub withdrawn: Option<Moment>,
    pub by: UserName,
    pub recorded: Moment,
}

impl Adjustment {
    /// The last attempt to pay it.
    pub fn last_payment(&self) -> Option<&Payment> {
        self.payments.iter().max_by_key(|payment| payment.attempt)
    }

    /// On its way or arrived.
    pub fn is_under_way(&self) -> bool {
        self.last_payment()
            .is_some_and(|payment| !payment.state.reopens_line())
    }

    /// For that line, and not taken back.
    pub fn is_for(&self, enrollment: EnrollmentId, component: &str, month: Month) -> bool {
        let of = (self.enrollment, self.component.as_str(), self.of);
        self.withdrawn.is_none() && of == (enrollment, component, month)
    }
}

vocabulary! {
    /// Why too much was paid.
    OverpaymentCause {
        LateReport = "late-report",
        OfficeError = "office-error",
        DataError = "data-error",
        Death = "death",
        Concealed = "concealed",
        Other = "other",
    }
}

/// A month in which too much was paid, with how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excess {
    pub component: String,
    pub month: Month,
    pub amount: Fils,
}

/// How it is to come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryPlan {
    /// The first month with a deduction.
    pub from: Month,
    /// Fils a month at the most.
    pub cap: Fils,
    /// What was agreed with the family.
    pub agreed: String,
}

/// A deduction from a month's payment, of any enrollment of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    pub enrollment: EnrollmentId,
    pub component: String,
    pub month: Month,
    pub amount: Fils,
}

/// What is not asked back, by decision of somebody else than who opened it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteOff {
    pub amount: Fils,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub why: String,
}

/// Money paid too much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overpayment {
    pub id: MatterId,
    pub enrollment: EnrollmentId,
    pub cause: OverpaymentCause,
    pub of: Vec<Excess>,
    #[serde(with = "day")]
    pub found: NaiveDate,
    /// The day the family was told in writing.
    #[serde(with = "maybe_day")]
    pub notice: Option<NaiveDate>,
    /// The last one holds; the earlier ones say why more was kept back then.
    pub plans: Vec<Noted<RecoveryPlan>>,
    pub recoveries: Vec<Noted<Recovery>>,
    pub written_off: Vec<Noted<WriteOff>>,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
}

impl Overpayment {
    /// Fils that the case is about.
    pub fn stated(&self) -> Fils {
        total(self.of.iter().map(|excess| excess.amount))
    }

    pub fn recovered(&self) -> Fils {
        total(self.recoveries.iter().map(|known| known.fact.amount))
    }

    pub fn is_not_asked_back(&self) -> Fils {
        total(self.written_off.iter().map(|known| known.fact.amount))
    }

    /// Whether that line is among what was paid too much.
    pub fn is_for(&self, enrollment: EnrollmentId, component: &str, month: Month) -> bool {
        let mut of = self.of.iter();
        enrollment == self.enrollment
            && of.any(|excess| (excess.component.as_str(), excess.month) == (component, month))
    }

    pub fn plan(&self) -> Option<&RecoveryPlan> {
        self.plans.last().map(|plan| &plan.fact)
    }

    /// Fils kept back in a month, over all lines.
    pub fn recovered_in(&self, month: Month) -> Fils {
        let known = self.recoveries.iter().map(|known| &known.fact);
        let then = known.filter(|recovery| recovery.month == month);
        total(then.map(|recovery| recovery.amount))
    }

    /// The months it is about, each with what came back for it and what is not
    /// asked back. What comes back is for the first of them, what is written
    /// off for the last, so that neither moves when the other grows.
    pub(crate) fn parts(&self) -> Vec<(&Excess, Part)> {
        let (mut back, mut off) = (self.recovered().0, self.is_not_asked_back().0);
        let mut parts: Vec<(&Excess, Part)> = Vec::with_capacity(self.of.len());
        for excess in &self.of {
            let taken = back.min(excess.amount.0);
            back -= taken;
            let part = Part {
                recovered: Fils(taken),
                written_off: Fils::ZERO,
            };
            parts.push((excess, part));
        }
        for (excess, part) in parts.iter_mut().rev() {
            let taken = off.min(excess.amount.0 - part.recovered.0);
            off -= taken;
            part.written_off = Fils(taken);
        }
        parts
    }
}

/// What became of one month of an overpayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) recovered: Fils,
    pub(crate) written_off: Fils,
}

/// The sum; every amount here is below the most that one may be, and no list
/// is long enough to overflow it.
pub(crate) fn total(amounts: impl IntoIterator<Item = Fils>) -> Fils {
    Fils(
        amounts
            .into_iter()
            .fold(0, |sum, part| sum.saturating_add(part.0)),
    )
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BalanceChange {
    Adjusted(Adjustment),
    /// An attempt to pay an adjustment, as it now stands.
    AdjustmentPaid {
        id: MatterId,
        payment: Payment,
    },
    Overpaid(Overpayment),
    Noticed {
        id: MatterId,
        #[serde(with = "day")]
        on: NaiveDate,
    },
    Planned {
        id: MatterId,
        plan: RecoveryPlan,
    },
    Recovered {
        id: MatterId,
        recovery: Recovery,
    },
    WrittenOff {
        id: MatterId,
        write_off: WriteOff,
    },
    /// An adjustment that nobody has begun to pay is not owed any more.
    Withdrawn(MatterId),
}

pub(super) fn apply(matters: &mut Matters, change: &BalanceChange, by: &Happened) -> Option<()> {
    match change {
        BalanceChange::Adjusted(adjustment) => {
            let mut adjustment = adjustment.clone();
            (adjustment.by, adjustment.recorded) = (by.by.clone(), by.at);
            matters.adjustments.push(adjustment);
        }
        BalanceChange::AdjustmentPaid { id, payment } => {
            let mut payment = payment.clone();
            payment.recorded = by.at;
            let payments = &mut matters.adjustment_mut(*id)?.payments;
            match payments.iter_mut().find(|p| p.attempt == payment.attempt) {
                Some(known) => *known = payment,
                None => payments.push(payment),
            }
        }
        BalanceChange::Overpaid(overpayment) => {
            let mut overpayment = overpayment.clone();
            (overpayment.by, overpayment.recorded) = (by.by.clone(), by.at);
            matters.overpayments.push(overpayment);
        }
        BalanceChange::Noticed { id, on } => matters.overpayment_mut(*id)?.notice = Some(*on),
        BalanceChange::Planned { id, plan } => {
            let plan = by.noted(plan.clone());
            matters.overpayment_mut(*id)?.plans.push(plan);
        }
        BalanceChange::Recovered { id, recovery } => {
            let recovery = by.noted(recovery.clone());
            matters.overpayment_mut(*id)?.recoveries.push(recovery);
        }
        BalanceChange::WrittenOff { id, write_off } => {
            let write_off = by.noted(write_off.clone());
            matters.overpayment_mut(*id)?.written_off.push(write_off);
        }
        BalanceChange::Withdrawn(id) => {
            matters.adjustment_mut(*id)?.withdrawn = Some(by.at);
        }
    }
    Some(())
}

impl Matters {
    /// The overpayment of that number.
    pub fn overpayment(&self, id: MatterId) -> Option<&Overpayment> {
        self.overpayments.iter().find(|case| case.id == id)
    }

    /// The adjustment of that number.
    pub fn adjustment(&self, id: MatterId) -> Option<&Adjustment> {
        self.adjustments.iter().find(|known| known.id == id)
    }

    fn adjustment_mut(&mut self, id: MatterId) -> Option<&mut Adjustment> {
        self.adjustments.iter_mut().find(|known| known.id == id)
    }

    fn overpayment_mut(&mut self, id: MatterId) -> Option<&mut Overpayment> {
        self.overpayments.iter_mut().find(|case| case.id == id)
    }
}
