//! Reading one written value for a field.

use super::lexicon::{self, Lexicon};
use super::problem::Problem;
use super::{Field, Kind, Op, Value, When};
use crate::Fils;
use crate::phone::western_digits;

/// What stands between the ends of a range.
const TO: &str = "..";

/// A value as the tree keeps it: codes for words, numbers in ASCII digits.
pub(super) fn value(
    field: &'static Field,
    op: Op,
    text: &str,
    lexicon: &dyn Lexicon,
) -> Result<Value, Problem> {
    match field.kind {
        Kind::Number => numbers(text, op).ok_or(Problem::NotANumber(field.name)),
        Kind::Amount => {
            let amount = |text: &str| text.parse::<Fils>().ok().map(Value::Amount);
            ends(text, op, amount).ok_or(Problem::NotAnAmount(field.name))
        }
        Kind::Day => {
            let when = |text: &str| When::read(text).map(Value::When);
            ends(text, op, when).ok_or(Problem::NotADay(field.name))
        }
        _ => {
            let code = lexicon::code(lexicon, field, text);
            let value = text.to_owned();
            code.map(Value::Text)
                .ok_or(Problem::UnknownValue { field, value })
        }
    }
    .and_then(forward)
}

/// A number, or from one to another.
pub(super) fn numbers(text: &str, op: Op) -> Option<Value> {
    ends(text, op, |text| {
        let number = western_digits(text)?.parse().ok()?;
        Some(Value::Number(number))
    })
}

/// One value, or from one to another where that is asked with a colon.
fn ends(text: &str, op: Op, read: impl Fn(&str) -> Option<Value>) -> Option<Value> {
    match text.split_once(TO) {
        Some((first, last)) if op == Op::Is => {
            Some(Value::Between(Box::new((read(first)?, read(last)?))))
        }
        _ => read(text),
    }
}

/// A range that runs forward, as far as that can be said on any day.
pub(super) fn forward(value: Value) -> Result<Value, Problem> {
    let Value::Between(ends) = &value else {
        return Ok(value);
    };
    let backward = match &**ends {
        (Value::Number(first), Value::Number(last)) => first > last,
        (Value::Amount(first), Value::Amount(last)) => first > last,
        (Value::When(first), Value::When(last)) => {
            let (first, last) = (first.fixed(), last.fixed());
            first
                .zip(last)
                .is_some_and(|(first, last)| first.0 > last.1)
        }
        _ => false,
    };
    match backward {
        true => Err(Problem::Backward),
        false => Ok(value),
    }
}
