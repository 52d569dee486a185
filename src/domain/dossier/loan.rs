//! A loan of the Development and Employment Fund: what was agreed, what was
//! paid out, what came back (domain facts 4). How the fund works its margin out
//! is not public, so the contract's total is recorded, never computed.

use crate::dated::{Noted, day, maybe_day};
use crate::{Fils, Month};
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

impl Loan {
    pub(crate) fn new(terms: Noted<LoanTerms>) -> Loan {
        Loan {
            terms,
            tranches: Vec::new(),
            social_security_seen: None,
            repayments: Vec::new(),
        }
    }
}
