//! The values a message is filled with.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::{Lang, counting};

/// Named values for one message.
///
/// ```
/// use masar_text::messages::Args;
/// let args = Args::new().set("count", 3).set("name", "Sara");
/// # let _ = args;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(&'static str, Value)>);

/// One value: a whole number, which can choose a plural form, or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count. Amounts of money are text, written by the calendar module.
    Number(i64),
    /// Any other text.
    Text(String),
}

impl Args {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value under `name`; a second value under one name replaces the first.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    pub(super) fn fluent(&self, lang: Lang) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            args.set(*name, value.fluent(lang));
        }
        args
    }
}

impl Value {
    /// Fluent counts in `f64`, so a number beyond an `i32` goes in as text, exact.
    fn fluent(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Value::Text(text) => text.as_str().into(),
            Value::Number(number) => match i32::try_from(*number) {
                Ok(number) if lang == Lang::Arabic => counting::arabic(number),
                Ok(number) => FluentNumber::from(number).into(),
                Err(_) => number.to_string().into(),
            },
        }
    }
}

macro_rules! from_whole_numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                match i64::try_from(number) {
                    Ok(number) => Value::Number(number),
                    Err(_) => Value::Text(number.to_string()),
                }
            }
        }
    )*};
}

from_whole_numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl From<char> for Value {
    fn from(letter: char) -> Self {
        Value::Text(letter.into())
    }
}
