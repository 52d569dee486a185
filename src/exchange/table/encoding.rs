//! Which encoding a text file is in, and its text.
//!
//! The order of evidence: what the user says; a byte order mark; zero bytes in
//! every second place (UTF-16 without a mark); valid UTF-8; and only then a
//! judgement between the two Windows pages that meet in one office, Arabic
//! (1256) and western (1252).

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use crate::error::ExchangeError;

/// The encodings read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Arabic Windows.
    Windows1256,
    /// Western Windows; Latin-1 is read as this, as browsers do.
    Windows1252,
}

/// How the encoding of a file was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The user or the profile said so.
    Forced,
    /// The file begins with a byte order mark.
    Mark,
    /// Its bytes fit no other.
    Shape,
    /// Its letters look more like this than like the other Windows page.
    Letters,
}

impl TextEncoding {
    /// Every encoding, for help and for reading names.
    pub const ALL: [TextEncoding; 5] = [
        TextEncoding::Utf8,
        TextEncoding::Utf16Le,
        TextEncoding::Utf16Be,
        TextEncoding::Windows1256,
        TextEncoding::Windows1252,
    ];

    /// The name used in options and profiles.
    pub fn name(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "utf-8",
            TextEncoding::Utf16Le => "utf-16le",
            TextEncoding::Utf16Be => "utf-16be",
            TextEncoding::Windows1256 => "windows-1256",
            TextEncoding::Windows1252 => "windows-1252",
        }
    }

    /// Reads a name, with the usual other spellings (`utf8`, `latin-1`, `cp1256`).
    pub fn from_name(name: &str) -> Option<Self> {
        match Encoding::for_label(name.trim().as_bytes()) {
            Some(found) if found == UTF_8 => Some(TextEncoding::Utf8),
            Some(found) if found == UTF_16LE => Some(TextEncoding::Utf16Le),
            Some(found) if found == UTF_16BE => Some(TextEncoding::Utf16Be),
            Some(found) if found == WINDOWS_1256 => Some(TextEncoding::Windows1256),
            Some(found) if found == WINDOWS_1252 => Some(TextEncoding::Windows1252),
            // The standard's table of labels knows `latin1`, not `latin-1`.
            _ if name.trim().eq_ignore_ascii_case("latin-1") => Some(TextEncoding::Windows1252),
            _ => None,
        }
    }

    fn table(self) -> &'static Encoding {
        match self {
            TextEncoding::Utf8 => UTF_8,
            TextEncoding::Utf16Le => UTF_16LE,
            TextEncoding::Utf16Be => UTF_16BE,
            TextEncoding::Windows1256 => WINDOWS_1256,
            TextEncoding::Windows1252 => WINDOWS_1252,
        }
    }
}

/// Finds the encoding of a text file.
pub(crate) fn find(bytes: &[u8], forced: Option<TextEncoding>) -> (TextEncoding, Evidence) {
    if let Some(encoding) = forced {
        return (encoding, Evidence::Forced);
    }
    for encoding in [
        TextEncoding::Utf8,
        TextEncoding::Utf16Le,
        TextEncoding::Utf16Be,
    ] {
        if bytes.starts_with(mark(encoding)) {
            return (encoding, Evidence::Mark);
        }
    }
    if let Some(encoding) = sixteen_bits_without_mark(bytes) {
        return (encoding, Evidence::Shape);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (TextEncoding::Utf8, Evidence::Shape);
    }
    (judge_letters(bytes), Evidence::Letters)
}

/// The text of the file, without its byte order mark.
///
/// Bytes that the encoding does not have come out as U+FFFD and refuse their
/// row later; a forced encoding that fits nothing at all is an error here.
pub(crate) fn decode(
    name: &str,
    bytes: Vec<u8>,
    encoding: TextEncoding,
    evidence: Evidence,
) -> Result<String, ExchangeError> {
    let wrong = || ExchangeError::WrongEncoding {
        name: name.to_owned(),
        encoding: encoding.name(),
    };
    let start = match mark(encoding) {
        mark if bytes.starts_with(mark) => mark.len(),
        _ => 0,
    };
    let body = bytes.get(start..).unwrap_or_default();
    let (text, damaged) = encoding.table().decode_without_bom_handling(body);
    if damaged && evidence == Evidence::Forced && lost_letters(&text) > text.len() / 40 {
        return Err(wrong());
    }
    match text {
        // Nothing had to be changed: the file's own bytes are the text.
        std::borrow::Cow::Borrowed(_) if start == 0 => {
            String::from_utf8(bytes).map_err(|_| wrong())
        }
        text => Ok(text.into_owned()),
    }
}

fn mark(encoding: TextEncoding) -> &'static [u8] {
    match encoding {
        TextEncoding::Utf8 => b"\xEF\xBB\xBF",
        TextEncoding::Utf16Le => b"\xFF\xFE",
        TextEncoding::Utf16Be => b"\xFE\xFF",
        TextEncoding::Windows1256 | TextEncoding::Windows1252 => b"",
    }
}

fn lost_letters(text: &str) -> usize {
    text.matches('\u{FFFD}').count()
}

/// UTF-16 of a table is full of zero bytes (separators, digits, line ends), all
/// of them on the same side.
fn sixteen_bits_without_mark(bytes: &[u8]) -> Option<TextEncoding> {
    let sample = bytes.get(..bytes.len().min(8_192))?;
    let zeros = |side: usize| {
        sample
            .iter()
            .skip(side)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = (sample.len() / 40).max(1);
    match (even, odd) {
        (0, odd) if odd >= enough => Some(TextEncoding::Utf16Le),
        (even, 0) if even >= enough => Some(TextEncoding::Utf16Be),
        _ => None,
    }
}

/// Arabic words are runs of high bytes; in western text a high byte is one
/// accented letter among ASCII ones. Count which company each high byte keeps.
fn judge_letters(bytes: &[u8]) -> TextEncoding {
    let (mut arabic, mut western) = (0usize, 0usize);
    for pair in bytes.windows(2) {
        let &[left, right] = pair else { continue };
        match (left >= 0x80, right >= 0x80) {
            (true, true) if is_arabic(left) && is_arabic(right) => arabic += 1,
            (true, false) if right.is_ascii_alphabetic() => western += 1,
            (false, true) if left.is_ascii_alphabetic() => western += 1,
            _ => {}
        }
    }
    if arabic > western {
        TextEncoding::Windows1256
    } else {
        TextEncoding::Windows1252
    }
}

/// Whether a byte is a letter or vowel sign of Arabic in Windows-1256; the page
/// keeps the French letters (à â ç é ...) in between.
fn is_arabic(byte: u8) -> bool {
    matches!(byte,
        0x81 | 0x8D..=0x90 | 0x98 | 0x9A | 0x9F | 0xC0..=0xD6 | 0xD8..=0xDF | 0xE1
        | 0xE3..=0xE6 | 0xEC | 0xED | 0xF0..=0xF3 | 0xF5 | 0xF6 | 0xF8 | 0xFA)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(bytes: &[u8]) -> (TextEncoding, Evidence, String) {
        let (encoding, evidence) = find(bytes, None);
        let text = decode("t.csv", bytes.to_vec(), encoding, evidence).unwrap();
        (encoding, evidence, text)
    }

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    const ARABIC: &str = "الاسم,المحافظة\nفاطمة الزعبي,إربد\n";
    const FRENCH: &str = "prénom;ville\nHélène;Orléans\n";

    #[test]
    fn a_byte_order_mark_decides_and_is_not_part_of_the_text() {
        for (bytes, encoding) in [
            (format!("\u{FEFF}{ARABIC}").into_bytes(), TextEncoding::Utf8),
            (
                utf16(&format!("\u{FEFF}{ARABIC}"), u16::to_le_bytes),
                TextEncoding::Utf16Le,
            ),
            (
                utf16(&format!("\u{FEFF}{ARABIC}"), u16::to_be_bytes),
                TextEncoding::Utf16Be,
            ),
        ] {
            assert_eq!(
                judged(&bytes),
                (encoding, Evidence::Mark, ARABIC.to_owned())
            );
        }
    }

    #[test]
    fn utf16_without_a_mark_is_known_by_its_zero_bytes() {
        let little = utf16(ARABIC, u16::to_le_bytes);
        let big = utf16(ARABIC, u16::to_be_bytes);
        assert_eq!(
            judged(&little),
            (TextEncoding::Utf16Le, Evidence::Shape, ARABIC.to_owned())
        );
        assert_eq!(
            judged(&big),
            (TextEncoding::Utf16Be, Evidence::Shape, ARABIC.to_owned())
        );
    }

    #[test]
    fn arabic_windows_and_western_windows_are_told_apart_by_the_company_of_letters() {
        for (text, table, encoding) in [
            (ARABIC, WINDOWS_1256, TextEncoding::Windows1256),
            (FRENCH, WINDOWS_1252, TextEncoding::Windows1252),
        ] {
            let bytes = table.encode(text).0.into_owned();
            assert_eq!(
                judged(&bytes),
                (encoding, Evidence::Letters, text.to_owned())
            );
        }
    }

    #[test]
    fn french_words_in_an_arabic_file_do_not_turn_the_judgement() {
        let mixed = "الاسم,ville\nفاطمة الزعبي,Orléans\nمحمود الخطيب,Besançon\n";
        let bytes = WINDOWS_1256.encode(mixed).0.into_owned();
        assert_eq!(judged(&bytes).0, TextEncoding::Windows1256);
        assert_eq!(judged(&bytes).2, mixed);
    }

    #[test]
    fn what_the_user_says_goes_before_any_judgement() {
        let bytes = WINDOWS_1256.encode("prénom").0.into_owned();
        let (encoding, evidence) = find(&bytes, Some(TextEncoding::Windows1256));
        assert_eq!(
            (encoding, evidence),
            (TextEncoding::Windows1256, Evidence::Forced)
        );
    }

    #[test]
    fn a_forced_encoding_that_does_not_fit_is_refused() {
        let bytes = WINDOWS_1256.encode(ARABIC).0.into_owned();
        let error = decode("t.csv", bytes, TextEncoding::Utf8, Evidence::Forced).unwrap_err();
        assert_eq!(error.code(), "X1006");
    }

    #[test]
    fn encodings_are_called_by_their_usual_names() {
        for (name, encoding) in [
            ("utf8", TextEncoding::Utf8),
            ("UTF-16", TextEncoding::Utf16Le),
            ("cp1256", TextEncoding::Windows1256),
            ("latin1", TextEncoding::Windows1252),
            ("Latin-1", TextEncoding::Windows1252),
            ("iso-8859-1", TextEncoding::Windows1252),
        ] {
            assert_eq!(TextEncoding::from_name(name), Some(encoding), "{name}");
        }
        assert_eq!(TextEncoding::from_name("ebcdic"), None);
        for encoding in TextEncoding::ALL {
            assert_eq!(TextEncoding::from_name(encoding.name()), Some(encoding));
        }
    }
}
