//! Arabic plural categories above a hundred.
//!
//! CLDR takes an Arabic count by its last two digits: 103 counts as 3 and 111
//! as 11. The rules inside `intl_pluralrules` 7.0 lost the `% 100`, so such a
//! number is handed to Fluent as a stand-in of the right category, carrying
//! what is to be written beside it.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

/// A count for an Arabic message.
pub(super) fn arabic(number: i32) -> FluentValue<'static> {
    let size = number.unsigned_abs();
    // Halves, so that a stand-in never equals a number that a message names.
    let stand_in = match size % 100 {
        _ if size < 100 => return FluentNumber::from(number).into(),
        0..=2 => return FluentNumber::from(number).into(),
        3..=10 => 3.5,
        _ => 11.5,
    };
    let options = FluentNumberOptions {
        currency: Some(number.to_string()),
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(stand_in, options).into()
}

/// What a number made by [`arabic`] is written as; `None` for any other value.
pub(super) fn written(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}
