//! Telephones: a Jordanian mobile where it is one, any other as it was written.

use masar_text::digits;

/// One telephone of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phone {
    /// A Jordanian mobile, as `0791234567`.
    Mobile(String),
    /// A landline or a foreign number, as it came.
    Other(String),
}

impl Phone {
    /// The number, for calling.
    pub fn number(&self) -> &str {
        match self {
            Phone::Mobile(number) | Phone::Other(number) => number,
        }
    }
}

/// The telephones of a cell. Several stand in one cell behind commas,
/// semicolons or slashes; what is too short to be a number of its own is not
/// taken apart.
pub(crate) fn read_phones(text: &str) -> Vec<Phone> {
    let parts: Vec<&str> = text
        .split([',', ';', '/', '،', '؛'])
        .map(str::trim)
        .collect();
    let whole = |part: &&str| part.chars().filter(char::is_ascii_digit).count() >= 7;
    match parts.iter().all(whole) {
        true => parts.into_iter().map(phone).collect(),
        false => vec![phone(text)],
    }
}

fn phone(text: &str) -> Phone {
    mobile(text).map_or_else(|| Phone::Other(text.to_owned()), Phone::Mobile)
}

/// Nine digits `7(?:[78][0-25-9]|9\d)\d{6}` behind `0`, `962`, `+962`, `00962` or
/// nothing.
fn mobile(text: &str) -> Option<String> {
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.' | '\u{A0}'))
        .map(|c| digits::ascii_digit(c).unwrap_or(c))
        .collect();
    let national = ["+962", "00962", "962", ""]
        .into_iter()
        .find_map(|prefix| bare.strip_prefix(prefix))?;
    let number = national.strip_prefix('0').unwrap_or(national).as_bytes();
    let shape = matches!(
        number,
        [b'7', b'7' | b'8', b'0'..=b'2' | b'5'..=b'9', ..] | [b'7', b'9', ..]
    );
    let digits = number.len() == 9 && number.iter().all(u8::is_ascii_digit);
    (shape && digits).then(|| format!("0{}", String::from_utf8_lossy(number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jordanian_mobile_is_known_however_it_is_written() {
        for text in [
            "0791234567",
            "079 123 4567",
            "791234567",
            "+962 79 123 4567",
            "00962-79-1234567",
            "962791234567",
            "+962 (0) 79 123 4567",
        ] {
            let expected = vec![Phone::Mobile("0791234567".to_owned())];
            assert_eq!(read_phones(text), expected, "{text}");
        }
    }

    #[test]
    fn other_numbers_are_kept_as_they_came() {
        for text in [
            "254826725646",
            "001-813-852-7364x897",
            "06 500 8080",
            "0731234567",
        ] {
            assert_eq!(read_phones(text), [Phone::Other(text.to_owned())], "{text}");
        }
    }

    #[test]
    fn two_numbers_in_a_cell_are_two_telephones() {
        let read = read_phones("065008080 / 0781234567");
        let other = Phone::Other("065008080".to_owned());
        assert_eq!(read, [other, Phone::Mobile("0781234567".to_owned())]);
        let one = "065008080, ext. 12";
        assert_eq!(read_phones(one), [Phone::Other(one.to_owned())]);
    }
}
