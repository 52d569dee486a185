//! What is wrong with a field, and how it is said.

use masar_domain::Refusal;
use masar_domain::batch::ReadError;
use masar_domain::iban::IbanError;
use masar_domain::identity::NationalNumberError;
use masar_domain::money::MoneyError;
use masar_text::messages::{Args, Messages};

use super::words;
use crate::changes;

/// Why a field cannot be taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing stands where something must.
    Required,
    /// Digits of two sets in one number.
    MixedDigits,
    /// Not a date in any of the ways a date is written here.
    NotADay,
    /// A date that no calendar has: 31/2/2026.
    NoSuchDay,
    /// A day to look back to that has not come yet.
    AfterToday,
    /// Neither a date, nor a year, nor the sign for unknown.
    NotABirth,
    Amount(MoneyError),
    NationalNumber(NationalNumberError),
    Iban(IbanError),
    /// A wallet hangs on a Jordanian mobile.
    NotAMobile,
    /// A change for many households that cannot be read.
    Change(ReadError),
    /// Another number of households than this one was typed.
    OtherCount(usize),
    /// What `decide` or the register says.
    Refused(Refusal),
}

impl Problem {
    /// A sentence for the person who typed it.
    pub(super) fn say(&self, messages: &Messages) -> String {
        let letters =
            |id: &str, count: usize| messages.format(id, &Args::new().set("count", count));
        let id = match self {
            Problem::Refused(refusal) => return words::refusal(refusal, messages),
            Problem::NationalNumber(NationalNumberError::Length(count)) => {
                return letters("form-wrong-number-length", *count);
            }
            Problem::Iban(IbanError::Length(count)) => {
                return letters("form-wrong-iban-length", *count);
            }
            Problem::Change(error) => {
                let problem = changes::what(messages, &error.problem);
                let args = Args::new()
                    .set("column", error.column)
                    .set("problem", problem);
                return messages.format("form-wrong-change", &args);
            }
            Problem::OtherCount(count) => return letters("form-wrong-households", *count),
            Problem::Required => "form-required",
            Problem::MixedDigits | Problem::Amount(MoneyError::MixedDigits) => "text-digits-mixed",
            Problem::NotADay => "form-wrong-day",
            Problem::NoSuchDay => "form-wrong-no-such-day",
            Problem::AfterToday => "form-wrong-after-today",
            Problem::NotABirth => "form-wrong-birth",
            Problem::Amount(MoneyError::TooManyDecimals) => "form-wrong-decimals",
            Problem::Amount(MoneyError::Overflow) => "form-wrong-too-large",
            Problem::Amount(_) => "form-wrong-amount",
            Problem::NationalNumber(NationalNumberError::NotDigits) => "form-wrong-number-digits",
            Problem::Iban(IbanError::Country) => "form-wrong-iban-country",
            Problem::Iban(IbanError::Shape) => "form-wrong-iban-shape",
            Problem::Iban(IbanError::CheckDigits) => "form-wrong-iban-check",
            Problem::NotAMobile => "form-wrong-mobile",
        };
        messages.text(id)
    }
}
