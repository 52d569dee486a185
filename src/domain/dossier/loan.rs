//! A loan of the Development and Employment Fund: what was agreed, what was
//! paid out, what came back (domain facts 4). How the fund works its margin out
//! is not public, so the contract's total is recorded, never computed.

use crate::dated::{Noted, day, maybe_day};
use crate::{Fils, Month, proration};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the contract says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanTerms {
    /// Fils lent.
    pub principal: Fils,
    /// Fils to be paid back in all, the fund's margin included.
    pub payable: Fils,
    /// How many parts it is paid out in.
    pub tranches: u16,
    /// The month of the first instalment, after the grace.
    pub first_due: Month,
    /// How many monthly instalments.
    pub instalments: u16,
    #[serde(with = "day")]
    pub signed: NaiveDate,
}

/// A part of the loan paid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tranche {
    /// From 1.
    pub no: u16,
    pub amount: Fils,
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// Money that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repayment {
    pub amount: Fils,
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// A loan with its ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loan {
    pub terms: Noted<LoanTerms>,
    pub tranches: Vec<Noted<Tranche>>,
    /// The day on which registration with social security was seen: before it
    /// the last tranche is not paid (S75).
    #[serde(with = "maybe_day")]
    pub social_security_seen: Option<NaiveDate>,
    pub repayments: Vec<Noted<Repayment>>,
}

/// How a loan stands on a day, all in fils.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Paid out so far.
    pub paid_out: Fils,
    /// Instalments whose month is over.
    pub due: Fils,
    pub repaid: Fils,
    /// Due and not repaid; never less than nothing.
    pub arrears: Fils,
    /// The last day of the month of the oldest instalment in arrears.
    pub behind_since: Option<NaiveDate>,
    /// Still to be repaid in all.
    pub outstanding: Fils,
}

/// One instalment of the contract, with what came back for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    pub month: Month,
    pub amount: Fils,
    /// Of that, repaid: money that came back counts for the oldest first.
    pub repaid: Fils,
}

impl Instalment {
    /// Fils that are still to come back.
    pub fn rest(&self) -> Fils {
        Fils(self.amount.0 - self.repaid.0)
    }
}

impl LoanTerms {
    /// Every instalment with its month: the total split exactly (I3).
    pub fn schedule(&self) -> impl Iterator<Item = (Month, Fils)> {
        let parts = proration::split(self.payable, u32::from(self.instalments));
        let parts = parts.into_iter().zip(0..);
        parts.map(|(amount, n)| (self.first_due.plus(n), amount))
    }
}

impl Loan {
    /// How it stands at the end of a day. A contract names months, not days,
    /// so an instalment is late once its month is over.
    pub fn standing(&self, on: NaiveDate) -> Standing {
        let terms = &self.terms.fact;
        let tranches = self.tranches.iter().map(|tranche| &tranche.fact);
        let tranches = tranches.filter(|tranche| tranche.on <= on);
        let repayments = self.repayments.iter().map(|repaid| &repaid.fact);
        let repayments = repayments.filter(|repaid| repaid.on <= on);
        let sum = |amounts: &mut dyn Iterator<Item = Fils>| -> Fils {
            amounts.fold(Fils::ZERO, |sum, amount| sum.plus(amount).unwrap_or(sum))
        };
        let paid_out = sum(&mut tranches.map(|tranche| tranche.amount));
        let repaid = sum(&mut repayments.map(|repaid| repaid.amount));
        let (mut due, mut behind_since) = (Fils::ZERO, None);
        for (month, amount) in terms.schedule().take_while(|(m, _)| m.last() < on) {
            due = due.plus(amount).unwrap_or(due);
            if behind_since.is_none() && repaid < due {
                behind_since = Some(month.last());
            }
        }
        let over = |a: Fils, b: Fils| a.minus(b).unwrap_or(Fils::ZERO).max(Fils::ZERO);
        Standing {
            paid_out,
            due,
            repaid,
            arrears: over(due, repaid),
            behind_since,
            outstanding: over(terms.payable, repaid),
        }
    }

    /// Every instalment in the order of months, with what was repaid up to and
    /// with a day.
    pub fn instalments(&self, on: NaiveDate) -> Vec<Instalment> {
        let mut left = self.standing(on).repaid.0;
        let told = self.terms.fact.schedule().map(|(month, amount)| {
            let repaid = Fils(left.min(amount.0));
            left -= repaid.0;
            Instalment {
                month,
                amount,
                repaid,
            }
        });
        told.collect()
    }

    /// The oldest instalment that is not repaid in whole, whenever it is due.
    pub fn next_instalment(&self) -> Option<Instalment> {
        let all = self.instalments(NaiveDate::MAX).into_iter();
        all.into_iter().find(|one| one.rest().is_payable())
    }

    pub(crate) fn new(terms: Noted<LoanTerms>) -> Loan {
        Loan {
            terms,
            tranches: Vec::new(),
            social_security_seen: None,
            repayments: Vec::new(),
        }
    }
}
