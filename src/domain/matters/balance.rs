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
    /// Attempts to pay it.
    pub payments: Vec<Payment>,
    pub by: UserName,
    pub recorded: Moment,
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

/// A deduction from a month's payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
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
    pub plan: Option<Noted<RecoveryPlan>>,
    pub recoveries: Vec<Noted<Recovery>>,
    pub written_off: Vec<Noted<WriteOff>>,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
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
            let mut known = matters.adjustments.iter_mut();
            let payments = &mut known.find(|adjustment| adjustment.id == *id)?.payments;
            payments.retain(|known| known.attempt != payment.attempt);
            payments.push(payment);
        }
        BalanceChange::Overpaid(overpayment) => {
            let mut overpayment = overpayment.clone();
            (overpayment.by, overpayment.recorded) = (by.by.clone(), by.at);
            matters.overpayments.push(overpayment);
        }
        BalanceChange::Noticed { id, on } => matters.overpayment_mut(*id)?.notice = Some(*on),
        BalanceChange::Planned { id, plan } => {
            matters.overpayment_mut(*id)?.plan = Some(by.noted(plan.clone()));
        }
        BalanceChange::Recovered { id, recovery } => {
            let recovery = by.noted(recovery.clone());
            matters.overpayment_mut(*id)?.recoveries.push(recovery);
        }
        BalanceChange::WrittenOff { id, write_off } => {
            let write_off = by.noted(write_off.clone());
            matters.overpayment_mut(*id)?.written_off.push(write_off);
        }
    }
    Some(())
}

impl Matters {
    fn overpayment_mut(&mut self, id: MatterId) -> Option<&mut Overpayment> {
        self.overpayments.iter_mut().find(|case| case.id == id)
    }
}
