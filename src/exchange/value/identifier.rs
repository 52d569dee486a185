//! Cells cleaned for use: text, and ids that must keep every digit.

use masar_text::{digits, sanitize};

use super::Fault;
use crate::table::{Cell, Nature};

/// The text of a cell, sanitized; empty when the cell says nothing.
///
/// # Errors
/// When the cell has no text to give: a spreadsheet error, a formula nobody
/// computed, letters lost to the wrong encoding.
pub(crate) fn clean_text(cell: &Cell) -> Result<String, Fault> {
    match cell.nature {
        Nature::Error => return Err(Fault::SheetError),
        Nature::Uncomputed => return Err(Fault::Uncomputed),
        _ if cell.text.contains('\u{FFFD}') => return Err(Fault::DamagedText),
        _ => {}
    }
    Ok(sanitize::sanitize(unguarded(cell.text.trim())).text)
}

/// An id, a telephone, a date or a count: the text with ASCII digits.
///
/// # Errors
/// As [`clean_text`]; a number that lost its digits; digits of two scripts.
pub(crate) fn clean_id(cell: &Cell) -> Result<String, Fault> {
    if cell.nature == Nature::LossyNumber {
        return Err(Fault::RuinedNumber);
    }
    let text = digits::to_ascii(&clean_text(cell)?).map_err(|_| Fault::MixedDigits)?;
    match is_ruined(&text) {
        true => Err(Fault::RuinedNumber),
        false => Ok(text),
    }
}

/// What spreadsheets need in front of a text and nobody means: an apostrophe
/// before a digit or a sign (our own exports write it too), and `="0791"`. An
/// apostrophe before a letter stays: it is the ayn of 'Ali.
fn unguarded(text: &str) -> &str {
    if let Some(inner) = text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')) {
        return inner;
    }
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|c: char| !c.is_alphabetic()) => rest,
        _ => text,
    }
}

/// `4.49116E+35`, `4,49E+35`, `1e+12`: a long number as a spreadsheet shows it.
fn is_ruined(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let Some(power) = exponent.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let whole = match mantissa.split_once(['.', ',']) {
        Some((whole, part)) => digits(part) && digits(whole),
        None => digits(mantissa),
    };
    whole && digits(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Result<String, Fault> {
        clean_id(&Cell::text(text))
    }

    #[test]
    fn ids_ruined_by_a_spreadsheet_are_known_by_their_shape() {
        for text in [
            "4.49E+35",
            "4.49116E+35",
            "4,49E+35",
            "8e+11",
            "5E-7",
            "-1.2E+15",
        ] {
            assert_eq!(id(text), Err(Fault::RuinedNumber), "{text}");
        }
        for text in [
            "E+35",
            "12E35",
            "A.4E+3",
            "1092128444",
            "00dc9451-1273-484c-b2e8",
            "4.E+3",
        ] {
            assert_eq!(id(text).as_deref(), Ok(text), "{text}");
        }
    }

    #[test]
    fn a_number_that_lost_digits_in_the_workbook_is_refused_whatever_it_looks_like() {
        let cell = Cell {
            text: "1E+15".to_owned(),
            nature: Nature::LossyNumber,
        };
        assert_eq!(clean_id(&cell), Err(Fault::RuinedNumber));
        assert_eq!(
            clean_text(&cell).as_deref(),
            Ok("1E+15"),
            "as text it stays text"
        );
    }

    #[test]
    fn digits_of_any_script_are_one_id_and_never_mixed() {
        assert_eq!(id("٩٧٠١٠١٢٣٤٥").as_deref(), Ok("9701012345"));
        assert_eq!(id("97٠١"), Err(Fault::MixedDigits));
    }

    #[test]
    fn a_guarding_apostrophe_goes_and_a_spoken_one_stays() {
        assert_eq!(id("'0791234567").as_deref(), Ok("0791234567"));
        assert_eq!(id("'+962 79 123 4567").as_deref(), Ok("+962 79 123 4567"));
        assert_eq!(id("=\"0791234567\"").as_deref(), Ok("0791234567"));
        assert_eq!(clean_text(&Cell::text("'Ali")).as_deref(), Ok("'Ali"));
    }

    #[test]
    fn text_comes_out_clean_and_lost_letters_are_refused() {
        let cell = Cell::text(" فاطمة \u{202E}الزعبي\u{200B}\n");
        assert_eq!(clean_text(&cell).as_deref(), Ok("فاطمة الزعبي"));
        assert_eq!(
            clean_text(&Cell::text("Ren\u{FFFD}")),
            Err(Fault::DamagedText)
        );
        let error = Cell {
            text: "#REF!".to_owned(),
            nature: Nature::Error,
        };
        assert_eq!(clean_text(&error), Err(Fault::SheetError));
    }
}
