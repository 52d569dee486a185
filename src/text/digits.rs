//! Digits: read in any of three sets, kept as ASCII, shown as the user likes.
//!
//! Jordan writes Western digits, and both `٣` and the Persian `۳` arrive from
//! keyboards and files. What does not live here: numbers and amounts; this is
//! about their letters only.
//!
//! Invariant: a text that mixes digit sets is never read, because `٤` and `۴`
//! look alike and a mixed number is a mistake or a trick.

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
    /// `١٥٠٫٥٠٠`.
    ArabicIndic,
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

/// Writes a text of ASCII digits in the digits that the user likes. Points and
/// commas between digits become the Arabic separators.
///
/// A date must come with slashes: the bidirectional algorithm keeps
/// `١٥/٠٣/٢٠٢٦` together and turns the parts of `٢٠٢٦-٠٣-١٥` around.
pub fn render(text: &str, digits: Digits) -> String {
    match digits {
        Digits::Western => text.to_owned(),
        Digits::ArabicIndic => arabic_indic(text),
    }
}

fn arabic_indic(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |index: Option<usize>| {
        index
            .and_then(|index| characters.get(index))
            .is_some_and(char::is_ascii_digit)
    };
    let between = |index: usize| is_digit(index.checked_sub(1)) && is_digit(Some(index + 1));
    characters
        .iter()
        .enumerate()
        .map(|(index, &character)| match character {
            '0'..='9' => counterpart(character, '0', '\u{0660}'),
            '.' if between(index) => '٫',
            ',' if between(index) => '٬',
            other => other,
        })
        .collect()
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

    #[test]
    fn digits_are_shown_as_the_user_likes_and_read_back() {
        assert_eq!(render("1,234.500", Digits::Western), "1,234.500");
        assert_eq!(render("1,234.500", Digits::ArabicIndic), "١٬٢٣٤٫٥٠٠");
        assert_eq!(render("15/03/2026.", Digits::ArabicIndic), "١٥/٠٣/٢٠٢٦.");
        assert_eq!(
            to_ascii(&render("1,234.500", Digits::ArabicIndic)),
            Ok("1,234.500".into())
        );
    }

    #[test]
    fn a_count_typed_in_arabic_digits_counts() {
        assert_eq!(ascii_digit('٧'), Some('7'));
        assert_eq!(ascii_digit('۷'), Some('7'));
        assert_eq!(ascii_digit('7'), Some('7'));
        assert_eq!(ascii_digit('ت'), None);
    }
}
