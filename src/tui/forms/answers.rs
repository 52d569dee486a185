//! What was filled in, read as the types that commands are made of.
//!
//! Invariant: a field that is not asked for reads as empty, whatever stands in
//! it, so that a choice taken back takes its details with it.

use chrono::NaiveDate;
use masar_domain::iban::Iban;
use masar_domain::identity::NationalNumber;
use masar_domain::person::Birth;
use masar_domain::phone::{Mobile, PhoneNumber};
use masar_domain::{CaseFile, Fils};
use masar_text::digits;

use super::fields::Fields;
use super::problem::Problem;
use super::{birth, day};

/// The answers as they stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answers<'a> {
    pub(super) fields: &'a Fields,
    pub(super) today: NaiveDate,
    /// The other household, where the form concerns two.
    pub(super) there: There<'a>,
}

/// The household on the other side of a form that concerns two.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct There<'a> {
    /// As it is; none where it is not known, or only being founded.
    pub(super) before: Option<&'a CaseFile>,
    /// As it would be.
    pub(super) after: Option<&'a CaseFile>,
}

/// A field that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) problem: Problem,
}

fn wrong(field: &'static str) -> impl FnOnce(Problem) -> Wrong {
    move |problem| Wrong { field, problem }
}

fn required<T>(field: &'static str, value: Option<T>) -> Result<T, Wrong> {
    value.ok_or(Wrong {
        field,
        problem: Problem::Required,
    })
}

impl Answers<'_> {
    /// The text as it is to be stored; empty where there is none.
    pub(super) fn text(&self, id: &'static str) -> String {
        match self.fields.get(id) {
            Some(field) if field.asked => field.clean(),
            _ => String::new(),
        }
    }

    fn some_text(&self, id: &'static str) -> Option<String> {
        Some(self.text(id)).filter(|text| !text.is_empty())
    }

    pub(super) fn day(&self, id: &'static str) -> Result<NaiveDate, Wrong> {
        required(id, self.maybe_day(id)?)
    }

    pub(super) fn maybe_day(&self, id: &'static str) -> Result<Option<NaiveDate>, Wrong> {
        let read = self.some_text(id).map(|text| day::read(&text, self.today));
        read.transpose().map_err(wrong(id))
    }

    pub(super) fn birth(&self, id: &'static str) -> Result<Birth, Wrong> {
        let text = required(id, self.some_text(id))?;
        birth::read(&text, self.today).map_err(wrong(id))
    }

    pub(super) fn amount(&self, id: &'static str) -> Result<Fils, Wrong> {
        required(id, self.maybe_amount(id)?)
    }

    pub(super) fn maybe_amount(&self, id: &'static str) -> Result<Option<Fils>, Wrong> {
        let read = self.some_text(id).map(|text| text.parse());
        read.transpose().map_err(Problem::Amount).map_err(wrong(id))
    }

    pub(super) fn national_number(
        &self,
        id: &'static str,
    ) -> Result<Option<NationalNumber>, Wrong> {
        let Some(text) = self.some_text(id) else {
            return Ok(None);
        };
        let text = digits::to_ascii(&text).map_err(|_| Problem::MixedDigits);
        let number = text.and_then(|text| text.parse().map_err(Problem::NationalNumber));
        number.map(Some).map_err(wrong(id))
    }

    pub(super) fn phone(&self, id: &'static str) -> Option<PhoneNumber> {
        self.some_text(id).map(|text| PhoneNumber::parse(&text))
    }

    pub(super) fn mobile(&self, id: &'static str) -> Result<Mobile, Wrong> {
        let text = required(id, self.some_text(id))?;
        text.parse()
            .map_err(|_| Problem::NotAMobile)
            .map_err(wrong(id))
    }

    pub(super) fn iban(&self, id: &'static str) -> Result<Iban, Wrong> {
        let text = required(id, self.some_text(id))?;
        text.parse().map_err(Problem::Iban).map_err(wrong(id))
    }

    /// What a code stands for, by the vocabulary's own reading.
    pub(super) fn chosen<T>(
        &self,
        id: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Wrong> {
        required(id, self.maybe_chosen(id, read))
    }

    pub(super) fn maybe_chosen<T>(
        &self,
        id: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        read(self.fields.value(id))
    }
}
