//! What a user says about a file that cannot say it itself.

use crate::cli::read::Read;
use crate::cli::unreadable::{Unreadable, What};
use masar_exchange::table::{Separator, TextEncoding};
use masar_exchange::value::DateOrder;

const ORDERS: [(&str, DateOrder); 2] = [
    ("day-first", DateOrder::DayFirst),
    ("month-first", DateOrder::MonthFirst),
];

pub(super) fn encoding(text: &str) -> Read<TextEncoding> {
    let known = TextEncoding::ALL.map(TextEncoding::name);
    one_of(text, TextEncoding::from_name(text), &known)
}

pub(super) fn separator(text: &str) -> Read<Separator> {
    let known = Separator::ALL.map(Separator::name);
    one_of(text, Separator::from_name(text), &known)
}

/// The order of dates whose year comes last.
pub(super) fn dates(text: &str) -> Read<DateOrder> {
    let found = ORDERS.iter().find(|(name, _)| *name == text);
    let known = ORDERS.map(|(name, _)| name);
    one_of(text, found.map(|(_, order)| *order), &known)
}

fn one_of<T>(text: &str, found: Option<T>, known: &[&'static str]) -> Read<T> {
    let wrong = || Unreadable::new(What::Code, text).knowing(known.iter().copied());
    found.ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_separators_and_orders_are_known_by_their_names() {
        assert_eq!(encoding("cp1256"), Ok(TextEncoding::Windows1256));
        assert_eq!(separator(";"), Ok(Separator::Semicolon));
        assert_eq!(dates("month-first"), Ok(DateOrder::MonthFirst));
    }

    #[test]
    fn an_unknown_name_is_answered_with_those_that_are_known() {
        let known = dates("european").unwrap_err().known;
        assert_eq!(known, ["day-first", "month-first"]);
        assert_eq!(separator("pipe").unwrap_err().known.len(), 3);
    }
}
