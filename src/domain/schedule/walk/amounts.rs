//! What is due for a month: by a row, as a share, or as an agency decided.

use super::{Mark, Named, Walk};
use crate::proration::{self, Days};
use crate::rules::{AmountSource, Component, Paid, Rule, RuleBook, Value};
use crate::{Fils, Month};
use chrono::NaiveDate;

/// Where amounts come from, looked up once.
pub(super) enum Amounts<'a> {
    Decided,
    Rule(&'a Rule),
    ShareOfWage(&'a Rule),
    ShareOfRule(&'a Rule, &'a Rule),
    /// The book has no such rule.
    Nowhere,
}

impl<'a> Amounts<'a> {
    pub(super) fn of(component: &Component, book: &'a RuleBook) -> Amounts<'a> {
        let found = match &component.amount {
            AmountSource::Decided | AmountSource::MayBeDecided => Some(Amounts::Decided),
            AmountSource::Rule(rule) => book.rule(rule).map(Amounts::Rule),
            AmountSource::ShareOfWage(rule) => book.rule(rule).map(Amounts::ShareOfWage),
            AmountSource::ShareOfRule { share, of } => {
                let share = book.rule(share);
                share.and_then(|share| Some(Amounts::ShareOfRule(share, book.rule(of)?)))
            }
            AmountSource::InKind => None,
        };
        found.unwrap_or(Amounts::Nowhere)
    }
}

impl<'a> Walk<'a> {
    pub(super) fn due(&mut self, month: Month, on: NaiveDate) -> Mark<'a> {
        let found = match self.amounts {
            Amounts::Decided => return self.decided(month),
            Amounts::Rule(rule) => self.by_rule(rule, on),
            Amounts::ShareOfWage(rule) => self.share_of_wage(rule, on),
            Amounts::ShareOfRule(share, of) => self.share_of_rule(share, of, on),
            Amounts::Nowhere => None,
        };
        let Some((amount, row)) = found.filter(|(amount, _)| amount.is_payable()) else {
            return Mark::Unknown;
        };
        Mark::Due {
            amount,
            months: 1,
            number: self.used.saturating_add(1),
            row: Some(row),
        }
    }

    fn by_rule(&self, rule: &'a Rule, on: NaiveDate) -> Option<(Fils, Named<'a>)> {
        let row = rule.row(on, &self.situation(on))?;
        match row.value {
            Value::Amount(amount) => Some((amount, Named { rule, row })),
            _ => None,
        }
    }

    fn share_of_wage(&self, rule: &'a Rule, on: NaiveDate) -> Option<(Fils, Named<'a>)> {
        let placement = self.placement?;
        let row = rule.row(on, &self.situation(on))?;
        match row.value {
            Value::Percent(points) => {
                let share = placement.terms.wage.share(points).ok()?;
                Some((share, Named { rule, row }))
            }
            _ => None,
        }
    }

    fn share_of_rule(
        &self,
        rule: &'a Rule,
        of: &'a Rule,
        on: NaiveDate,
    ) -> Option<(Fils, Named<'a>)> {
        let (whole, _) = self.by_rule(of, on)?;
        let row = rule.row(on, &self.situation(on))?;
        match row.value {
            Value::Percent(points) => Some((whole.share(points).ok()?, Named { rule, row })),
            _ => None,
        }
    }

    /// A decided amount, in the first month of its period that is in force, for
    /// the months of the period that are left. So each month is paid for once:
    /// whoever comes back inside a quarter gets the rest of it, and a new
    /// amount begins when the quarter that was paid is over.
    fn decided(&mut self, month: Month) -> Mark<'a> {
        let Some(decision) = self.enrollment.decision_for(month) else {
            return Mark::Unknown;
        };
        if self.paid == Paid::Once {
            return Mark::Due {
                amount: decision.amount,
                months: 1,
                number: 1,
                row: None,
            };
        }
        let period = decision.period.months().unsigned_abs();
        let begins = decision.from.max(Month::of(self.started));
        let gone = month.since(begins).unsigned_abs() % period;
        let left = self.limit.map_or(period, |limit| {
            u32::from(limit.months.saturating_sub(self.used))
        });
        let days = Days {
            from: gone,
            to: period.min(gone + left),
        };
        let months = i32::try_from(days.to - days.from).unwrap_or(1);
        let amount = proration::prorate(decision.amount, days, period);
        self.covered = Some(month.plus(months - 1));
        if !amount.is_payable() {
            return Mark::Covered;
        }
        Mark::Due {
            amount,
            months,
            number: self.used.saturating_add(1),
            row: None,
        }
    }
}
