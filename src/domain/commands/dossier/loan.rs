//! A loan: the contract, what is paid out, what comes back.
//!
//! The ceiling binds. The total to be repaid, the instalments and the first
//! month are the contract's: how the fund works its margin out is not public.

use super::{Decided, Desk};
use crate::commands::checks;
use crate::dossier::{DossierChange, LoanTerms, Repayment, Tranche};
use crate::refusal::{Code, Refusal, Said};
use crate::rules::{LoanRules, Value};
use crate::{Fils, Month};
use chrono::NaiveDate;

/// The most tranches and instalments a contract may name. A limit on what was
/// typed, not a rule.
const TRANCHES: u16 = 60;
const INSTALMENTS: u16 = 480;

/// Records the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreeLoan {
    pub terms: LoanTerms,
}

/// Records the next part paid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayTranche {
    pub amount: Fils,
    pub on: NaiveDate,
}

/// Records that the project and its workers are registered with social security.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeeSocialSecurity {
    pub on: NaiveDate,
}

/// Records money that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRepayment {
    pub amount: Fils,
    pub on: NaiveDate,
}

impl AgreeLoan {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let rules = desk.programme.loan.as_ref().ok_or_else(|| {
            Refusal::new(Code::NoLoan)
                .at("enrollment")
                .list("programme", [&desk.programme.name])
        })?;
        if let Some(known) = &desk.dossier.loan {
            return Err(Refusal::new(Code::LoanAgreed)
                .at("enrollment")
                .day("day", known.terms.fact.signed));
        }
        let signed = self.terms.signed;
        self.check_terms()?;
        desk.in_force_on(signed, "enrollment.on")?;
        desk.stage_reached(&rules.stage, signed, "enrollment.on")?;
        self.check_ceiling(rules, desk)?;
        self.check_paper(rules, desk)?;
        Ok(DossierChange::LoanAgreed(self.terms.clone()))
    }

    /// What no contract can say.
    fn check_terms(&self) -> Result<(), Refusal> {
        let terms = &self.terms;
        checks::amount(terms.principal, "loan.principal")?;
        checks::amount(terms.payable, "loan.payable")?;
        let wrong = |field| Err(Refusal::new(Code::LoanTermsWrong).at(field));
        if terms.payable < terms.principal {
            return wrong("loan.payable");
        }
        if !(1..=TRANCHES).contains(&terms.tranches) {
            return wrong("loan.tranches");
        }
        if !(1..=INSTALMENTS).contains(&terms.instalments) {
            return wrong("loan.instalments");
        }
        let farthest = Month::of(terms.signed).plus(i32::from(INSTALMENTS));
        if terms.first_due < Month::of(terms.signed) || terms.first_due > farthest {
            return wrong("loan.first-due");
        }
        Ok(())
    }

    fn check_ceiling(&self, rules: &LoanRules, desk: &Desk<'_>) -> Result<(), Refusal> {
        let Some((rule, row)) = desk.row(&rules.ceiling, self.terms.signed) else {
            return Ok(());
        };
        match row.value {
            Value::Amount(most) if self.terms.principal > most => {
                Err(Refusal::new(Code::AboveCeiling)
                    .at("loan.principal")
                    .saying("most", Said::Money(most))
                    .text("row", row.name(rule)))
            }
            _ => Ok(()),
        }
    }

    fn check_paper(&self, rules: &LoanRules, desk: &Desk<'_>) -> Result<(), Refusal> {
        let Some(needed) = &rules.paper_above else {
            return Ok(());
        };
        let row = desk.row(&Some(needed.rule.clone()), self.terms.signed);
        let above = row.is_some_and(|(_, row)| match row.value {
            Value::Amount(most) => self.terms.principal > most,
            _ => false,
        });
        match desk.dossier.paper_seen(&needed.paper) {
            None if above => checks::papers(desk.programme, &[&needed.paper]),
            _ => Ok(()),
        }
    }
}

impl PayTranche {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let loan = desk.loan()?;
        let terms = &loan.terms.fact;
        let paid = loan.tranches.len();
        let no = u16::try_from(paid).unwrap_or(u16::MAX).saturating_add(1);
        if no > terms.tranches {
            return Err(Refusal::new(Code::TranchesPaid)
                .at("loan.amount")
                .saying("count", Said::Number(i64::from(terms.tranches))));
        }
        checks::amount(self.amount, "loan.amount")?;
        desk.in_force_on(self.on, "enrollment.on")?;
        let last = loan.tranches.last().map(|tranche| tranche.fact.on);
        not_before(last.unwrap_or(terms.signed), self.on)?;
        self.check_amount(desk, no, terms)?;
        self.check_proof(desk, no, terms)?;
        Ok(DossierChange::TranchePaid(Tranche {
            no,
            amount: self.amount,
            on: self.on,
        }))
    }

    /// Never more than was lent, and with the last tranche all of it.
    fn check_amount(&self, desk: &Desk<'_>, no: u16, terms: &LoanTerms) -> Result<(), Refusal> {
        let tranches = desk.loan()?.tranches.iter().map(|t| t.fact.amount);
        let before = Fils::sum(tranches).unwrap_or(Fils::MOST);
        let left = terms.principal.minus(before).unwrap_or(Fils::ZERO);
        let is_last = no == terms.tranches;
        let fits = match is_last {
            true => self.amount == left,
            false => self.amount < left,
        };
        match fits {
            true => Ok(()),
            false => Err(Refusal::new(Code::TrancheWrong)
                .at("loan.amount")
                .saying("no", Said::Number(i64::from(no)))
                .saying("left", Said::Money(left))),
        }
    }

    /// The last waits for registration with social security (S75).
    fn check_proof(&self, desk: &Desk<'_>, no: u16, terms: &LoanTerms) -> Result<(), Refusal> {
        let rules = desk.programme.loan.as_ref();
        let row = rules.and_then(|rules| desk.row(&rules.tranches_after_proof, self.on));
        let Some((rule, row)) = row else {
            return Ok(());
        };
        let Value::Count(waiting) = row.value else {
            return Ok(());
        };
        let waits = u32::from(terms.tranches.saturating_sub(no)) < waiting;
        let seen = desk.loan()?.social_security_seen;
        if !waits || seen.is_some_and(|seen| seen <= self.on) {
            return Ok(());
        }
        Err(Refusal::new(Code::SocialSecurityUnseen)
            .at("enrollment.on")
            .text("row", row.name(rule)))
    }
}

impl SeeSocialSecurity {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let loan = desk.loan()?;
        checks::past_day(self.on, "enrollment.on", desk.context)?;
        if loan.social_security_seen.is_some() {
            return Err(Refusal::new(Code::NothingChanged).at("enrollment.on"));
        }
        Ok(DossierChange::SocialSecuritySeen(self.on))
    }
}

impl RecordRepayment {
    /// Taken whatever became of the enrollment: a debt goes on after it.
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let loan = desk.loan()?;
        checks::amount(self.amount, "loan.amount")?;
        checks::past_day(self.on, "enrollment.on", desk.context)?;
        not_before(loan.terms.fact.signed, self.on)?;
        let left = loan.standing(NaiveDate::MAX).outstanding;
        if self.amount > left {
            return Err(Refusal::new(Code::RepaidTooMuch)
                .at("loan.amount")
                .saying("left", Said::Money(left)));
        }
        Ok(DossierChange::Repaid(Repayment {
            amount: self.amount,
            on: self.on,
        }))
    }
}

fn not_before(last: NaiveDate, on: NaiveDate) -> Result<(), Refusal> {
    if last <= on {
        return Ok(());
    }
    Err(Refusal::new(Code::StepBeforeLast)
        .at("enrollment.on")
        .day("last", last))
}
