//! The text of a workbook's cell: one canonical spelling for each kind of value.

use calamine::{DataRef, ExcelDateTime};

use super::{Cell, Nature};

/// From here on a whole number has more than the 15 digits that spreadsheets
/// keep, so its last digits may be gone. (2^53, where the file format itself
/// begins to lose them, is a little higher.)
const LAST_EXACT: f64 = 1e15;

/// The text of a cell's value.
pub(super) fn cell(value: &DataRef<'_>) -> Cell {
    let (text, nature) = match value {
        DataRef::Empty => (String::new(), Nature::Text),
        DataRef::String(text) | DataRef::DurationIso(text) => (text.clone(), Nature::Text),
        DataRef::SharedString(text) => ((*text).to_owned(), Nature::Text),
        DataRef::DateTimeIso(text) => (text.clone(), Nature::Date),
        DataRef::Int(number) => (number.to_string(), Nature::Number),
        DataRef::Float(number) => return float(*number),
        DataRef::Bool(true) => ("TRUE".to_owned(), Nature::Boolean),
        DataRef::Bool(false) => ("FALSE".to_owned(), Nature::Boolean),
        DataRef::DateTime(moment) => return date(moment),
        DataRef::Error(error) => (error.to_string(), Nature::Error),
    };
    Cell { text, nature }
}

fn float(number: f64) -> Cell {
    if number.abs() >= LAST_EXACT || !number.is_finite() {
        return Cell {
            text: format!("{number:E}")
                .replace('E', "E+")
                .replace("E+-", "E-"),
            nature: Nature::LossyNumber,
        };
    }
    // `{}` writes the shortest decimal that reads back as the same number, and
    // a whole number without `.0`; minus zero is nobody's id.
    let number = if number == 0.0 { 0.0 } else { number };
    Cell {
        text: format!("{number}"),
        nature: Nature::Number,
    }
}

/// A serial below one is a time of day without a day, and a span is no date:
/// both stay the number they are.
fn date(moment: &ExcelDateTime) -> Cell {
    if !moment.is_datetime() || moment.as_f64() < 1.0 {
        return float(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let text = match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
    };
    Cell {
        text,
        nature: Nature::Date,
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn whole_numbers_have_no_decimal_point() {
        for (number, text) in [
            (1_092_128_444.0, "1092128444"),
            (999_999_999_999_999.0, "999999999999999"),
            (-0.0, "0"),
            (8.065, "8.065"),
            (0.1, "0.1"),
        ] {
            let read = cell(&DataRef::Float(number));
            assert_eq!((read.text.as_str(), read.nature), (text, Nature::Number));
        }
    }

    #[test]
    fn a_number_of_more_digits_than_a_spreadsheet_keeps_is_flagged() {
        for (number, text) in [
            (4.491_16e35, "4.49116E+35"),
            (1e15, "1E+15"),
            (9_007_199_254_740_993.0, "9.007199254740992E+15"),
        ] {
            let read = cell(&DataRef::Float(number));
            assert_eq!(
                (read.text.as_str(), read.nature),
                (text, Nature::LossyNumber)
            );
        }
    }

    #[test]
    fn dates_are_written_iso_whatever_the_sheet_shows() {
        let at = |serial| {
            let moment = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false);
            cell(&DataRef::DateTime(moment))
        };
        assert_eq!(at(40_883.0).text, "2011-12-06");
        assert_eq!(at(40_883.5).text, "2011-12-06T12:00:00");
        assert_eq!(at(40_883.0).nature, Nature::Date);
        assert_eq!(at(0.25).nature, Nature::Number);
    }
}
