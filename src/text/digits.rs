//! Digits: read in any of three sets, kept as ASCII, shown as the user likes.
//!
//! Jordan writes Western digits, and both `٣` and the Persian `۳` arrive from
//! keyboards and files; which digits of a text are a number to be read is told in
//! `shown`. What does not live here: numbers and amounts; this is about their
//! letters only.
//!
//! Invariant: a text that mixes digit sets is never read, because `٤` and `۴`
//! look alike and a mixed number is a mistake or a trick.

pub(crate) mod shown;

use std::fmt;

/// A set of ten digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DigitSet {
    /// `0-9`.
    Western,
    /// `٠-٩`, U+0660-0669.
    ArabicIndic,
    /// `۰-۹`, U+06F0-06F9, of Persian and Urdu keyboards.
    Persian,
}

/// How numbers are shown: a setting of the user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// `150.500`.
    #[default]
    Western,
    /// `١٥٠٫٥٠٠`, in the Arabic interface.
    ArabicIndic,
}

impl Digits {
    /// Both, with the names that settings and commands use.
    pub const ALL: [(Digits, &'static str); 2] = [
        (Digits::Western, "western"),
        (Digits::ArabicIndic, "arabic-indic"),
    ];

    /// What settings and commands call them.
    pub fn code(self) -> &'static str {
        let of = |(digits, code): &(Digits, &'static str)| (*digits == self).then_some(*code);
        Digits::ALL.iter().find_map(of).unwrap_or_default()
    }

    /// The digits of that name.
    pub fn named(code: &str) -> Option<Digits> {
        let of = |(digits, known): &(Digits, &'static str)| (*known == code).then_some(*digits);
        Digits::ALL.iter().find_map(of)
    }

    /// The other ones.
    #[must_use]
    pub fn other(self) -> Digits {
        match self {
            Digits::Western => Digits::ArabicIndic,
            Digits::ArabicIndic => Digits::Western,
        }
    }
}

/// Why a number could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DigitsError {
    /// Two digit sets in one field.
    #[error("{first} and {second} digits are mixed at letter {position}: write one kind only")]
    Mixed {
        /// The set of the first digit.
        first: DigitSet,
        /// The set of the digit that does not fit.
        second: DigitSet,
        /// Where it stands, counted in characters from 1.
        position: usize,
    },
}

impl DigitsError {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            DigitsError::Mixed { .. } => "E6002",
        }
    }

    /// The message that tells this error to a person.
    pub fn message_id(&self) -> &'static str {
        match self {
            DigitsError::Mixed { .. } => "text-digits-mixed",
        }
    }
}

impl fmt::Display for DigitSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DigitSet::Western => "Western",
            DigitSet::ArabicIndic => "Arabic-Indic",
            DigitSet::Persian => "Persian",
        })
    }
}

/// Turns digits of any one set into ASCII, with the Arabic decimal and thousands
/// separators (`٫` `٬`) into `.` and `,`. Everything else stays.
///
/// # Errors
/// [`DigitsError::Mixed`] when digits of two sets stand in the text.
pub fn to_ascii(text: &str) -> Result<String, DigitsError> {
    let mut ascii = String::with_capacity(text.len());
    let mut set = None;
    for (index, character) in text.chars().enumerate() {
        let Some((found, digit)) = digit(character) else {
            ascii.push(separator(character));
            continue;
        };
        let first = *set.get_or_insert(found);
        if first != found {
            return Err(DigitsError::Mixed {
                first,
                second: found,
                position: index + 1,
            });
        }
        ascii.push(digit);
    }
    Ok(ascii)
}

/// The ASCII digit of a single character of any set: for keys that count.
pub fn ascii_digit(character: char) -> Option<char> {
    digit(character).map(|(_, ascii)| ascii)
}

/// What is typed into a field of figures that are shown in Arabic-Indic digits:
/// those of the keyboard and those that stand there look alike, so all are kept
/// as Western ones.
pub fn as_kept(typed: &str, digits: Digits) -> String {
    let kept = |character| match digit(character) {
        Some((DigitSet::ArabicIndic, ascii)) => ascii,
        _ => separator(character),
    };
    match digits {
        Digits::Western => typed.to_owned(),
        Digits::ArabicIndic => typed.chars().map(kept).collect(),
    }
}

fn digit(character: char) -> Option<(DigitSet, char)> {
    match character {
        '0'..='9' => Some((DigitSet::Western, character)),
        '\u{0660}'..='\u{0669}' => Some((
            DigitSet::ArabicIndic,
            counterpart(character, '\u{0660}', '0'),
        )),
        '\u{06F0}'..='\u{06F9}' => {
            Some((DigitSet::Persian, counterpart(character, '\u{06F0}', '0')))
        }
        _ => None,
    }
}

fn separator(character: char) -> char {
    match character {
        '٫' => '.',
        '٬' => ',',
        other => other,
    }
}

/// The digit of equal value in the set that begins with `to_zero`.
fn counterpart(digit: char, from_zero: char, to_zero: char) -> char {
    let value = u32::from(digit) - u32::from(from_zero);
    char::from_u32(u32::from(to_zero) + value).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_set_are_read() {
        assert_eq!(to_ascii("2000123456"), Ok("2000123456".into()));
        assert_eq!(to_ascii("٢٠٠٠١٢٣٤٥٦"), Ok("2000123456".into()));
        assert_eq!(to_ascii("۲۰۰۰۱۲۳۴۵۶"), Ok("2000123456".into()));
        assert_eq!(to_ascii("١٬٢٣٤٫٥٠٠ د.أ"), Ok("1,234.500 د.أ".into()));
        assert_eq!(to_ascii("بلا أرقام"), Ok("بلا أرقام".into()));
    }

    #[test]
    fn mixed_digits_are_refused_with_their_place() {
        let mixed = |first, second, position| {
            Err(DigitsError::Mixed {
                first,
                second,
                position,
            })
        };
        assert_eq!(
            to_ascii("07٩"),
            mixed(DigitSet::Western, DigitSet::ArabicIndic, 3)
        );
        assert_eq!(
            to_ascii("٤۴"),
            mixed(DigitSet::ArabicIndic, DigitSet::Persian, 2)
        );
        assert_eq!(
            to_ascii("٤۴").unwrap_err().to_string(),
            "Arabic-Indic and Persian digits are mixed at letter 2: write one kind only"
        );
    }

    /// The text letter for letter, as its line is shown in Arabic-Indic digits.
    fn shown(text: &str) -> String {
        let mut swaps = shown::swaps(text).into_iter().peekable();
        let letter = |(at, letter)| {
            let swap = swaps.next_if(|(place, _)| *place == at);
            swap.map_or(letter, |(_, shown)| shown)
        };
        text.char_indices().map(letter).collect()
    }

    #[test]
    fn digits_are_shown_as_the_user_likes_and_read_back() {
        assert_eq!(shown("1,234.500"), "١٬٢٣٤٫٥٠٠");
        assert_eq!(shown("15/03/2026."), "١٥/٠٣/٢٠٢٦.");
        assert_eq!(shown("2026-03-15"), "٢٠٢٦-٠٣-١٥");
        assert_eq!(shown("0.050 1,005.000 10:05"), "٠٫٠٥٠ ١٬٠٠٥٫٠٠٠ ١٠:٠٥");
        assert_eq!(shown("شهر 8/9، 12.5%"), "شهر ٨/٩، ١٢٫٥٪");
        assert_eq!(shown("/93.330 1-12/40 +3 -5"), "/٩٣٫٣٣٠ ١-١٢/٤٠ +٣ -٥");
        assert_eq!(to_ascii(&shown("1,234.500")), Ok("1,234.500".into()));
    }

    #[test]
    fn what_is_copied_or_typed_exactly_keeps_its_digits() {
        for exact in [
            "IRB-004217",
            "IRB-004217/P2",
            "E2104",
            "F7",
            "Ctrl-1",
            "masar2@naf.gov.jo",
            "members>=5",
            "v3",
            "9861234567",
            "0791234567",
            "+962791234567",
            "079 123 4567",
            "+962 79 123 4567",
            "•••••••678",
            "JO94 CBJO 0010 0000 0000 0131 0003 02",
            "JO•• •••• 0302",
            "004217",
        ] {
            assert_eq!(shown(exact), exact);
        }
        assert_eq!(shown("079 123 4567 منذ 5 أيام"), "079 123 4567 منذ ٥ أيام");
        assert_eq!(
            shown("الأسرة \u{2068}IRB-004217\u{2069} 4 أفراد"),
            "الأسرة \u{2068}IRB-004217\u{2069} ٤ أفراد"
        );
    }

    #[test]
    fn typing_into_figures_shown_in_arabic_digits_never_mixes_them() {
        assert_eq!(as_kept("١٥٠٫٥", Digits::ArabicIndic), "150.5");
        assert_eq!(as_kept("١٥٠٫٥", Digits::Western), "١٥٠٫٥");
        assert_eq!(as_kept("۴", Digits::ArabicIndic), "۴");
    }

    #[test]
    fn the_names_of_the_digits_are_read_back() {
        for (digits, code) in Digits::ALL {
            assert_eq!(Digits::named(code), Some(digits));
            assert_eq!(digits.code(), code);
            assert_eq!(digits.other().other(), digits);
        }
    }

    #[test]
    fn a_count_typed_in_arabic_digits_counts() {
        assert_eq!(ascii_digit('٧'), Some('7'));
        assert_eq!(ascii_digit('۷'), Some('7'));
        assert_eq!(ascii_digit('7'), Some('7'));
        assert_eq!(ascii_digit('ت'), None);
    }
}
