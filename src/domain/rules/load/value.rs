//! What a row says, held to what can be true: no book makes an amount of
//! nothing, a support of no months, or one that nobody lives to see end.

use super::{Checked, iso};
use crate::Fils;
use crate::money::{BasisPoints, MoneyError};
use crate::rules::{Counting, Value};
use serde::Deserialize;
use std::ops::RangeInclusive;
use toml::Spanned;

/// Support lasts months or a few years; clocks look for their end no further.
const MONTHS: RangeInclusive<u16> = 1..=120;
/// A hundred per cent.
const WHOLE: BasisPoints = BasisPoints(10_000);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawValue {
    amount: Option<String>,
    amounts: Option<(String, String)>,
    months: Option<u16>,
    counting: Option<String>,
    percent: Option<String>,
    ages: Option<(u32, u32)>,
    date: Option<String>,
    count: Option<u32>,
    days: Option<(u32, u32)>,
}

/// The one value a row has.
pub(super) fn check(raw: &Spanned<RawValue>) -> Checked<Value> {
    let value = raw.get_ref().read().map_err(|what| (raw.span(), what))?;
    match out_of_bounds(&value) {
        None => Ok(value),
        Some(what) => Err((raw.span(), what.to_owned())),
    }
}

impl RawValue {
    fn read(&self) -> Result<Value, String> {
        let counting = self.counting()?;
        let mut found: Vec<Value> = Vec::new();
        if let Some(text) = &self.amount {
            found.push(Value::Amount(amount(text)?));
        }
        if let Some((least, most)) = &self.amounts {
            found.push(Value::Amounts(amount(least)?, amount(most)?));
        }
        found.extend(self.months.map(|months| Value::Months(months, counting)));
        if let Some(text) = &self.percent {
            let points = text.parse().map_err(|_| "a percentage such as \"7.5\"")?;
            found.push(Value::Percent(points));
        }
        found.extend(self.ages.map(|(from, to)| Value::Ages(from, to)));
        if let Some(text) = &self.date {
            found.push(Value::Date(iso(text).ok_or("a date such as 2028-07-31")?));
        }
        found.extend(self.count.map(Value::Count));
        found.extend(self.days.map(|(from, to)| Value::Days(from, to)));
        match (found.pop(), found.is_empty()) {
            (Some(value), true) => Ok(value),
            _ => Err(
                "a value is exactly one of amount, amounts, months, percent, ages, date, count, days"
                    .into(),
            ),
        }
    }

    fn counting(&self) -> Result<Counting, String> {
        match (self.months, self.counting.as_deref()) {
            (None, None) | (Some(_), Some("months-paid")) => Ok(Counting::MonthsPaid),
            (Some(_), Some("calendar")) => Ok(Counting::Calendar),
            (Some(_), _) => Err("months need counting = \"months-paid\" or \"calendar\"".into()),
            (None, Some(_)) => Err("counting belongs to months".into()),
        }
    }
}

fn amount(text: &str) -> Result<Fils, String> {
    text.parse().map_err(|error: MoneyError| error.to_string())
}

/// What to say about a value that cannot be.
fn out_of_bounds(value: &Value) -> Option<&'static str> {
    let (holds, what) = match value {
        Value::Amount(amount) => (
            amount.is_payable() && *amount <= Fils::MOST,
            "an amount is more than nothing, and at most a million dinars",
        ),
        Value::Amounts(least, most) => (
            least.is_payable() && least <= most && *most <= Fils::MOST,
            "the least comes first, and is more than nothing",
        ),
        Value::Months(months, _) => (MONTHS.contains(months), "months are 1 to 120"),
        Value::Percent(points) => (
            points.0 > 0 && *points <= WHOLE,
            "a percentage is more than 0 and at most 100",
        ),
        Value::Ages(from, to) | Value::Days(from, to) => (from <= to, "the smaller comes first"),
        Value::Date(_) | Value::Count(_) => (true, ""),
    };
    (!holds).then_some(what)
}
