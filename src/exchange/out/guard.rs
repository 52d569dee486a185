//! Cells that a spreadsheet would run.

use std::borrow::Cow;

/// The text with an apostrophe in front if a spreadsheet would take it for a
/// formula. Reading a file takes the apostrophe away again.
pub fn guarded(text: &str) -> Cow<'_, str> {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Cell;
    use crate::value::clean_id;

    #[test]
    fn a_cell_that_begins_like_a_formula_begins_with_an_apostrophe() {
        for text in ["=1+1", "+962 79", "-5", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["Sara", "'Ali", "", " =1", "سارة"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn what_is_guarded_reads_back_as_it_was() {
        for text in [
            "+962 79 123 4567",
            "-",
            "=HYPERLINK(1)",
            "@sara",
            "0791234567",
        ] {
            let cell = Cell::text(guarded(text));
            assert_eq!(clean_id(&cell).as_deref(), Ok(text));
        }
    }
}
