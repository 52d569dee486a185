//! `name=سارة,sex=female,born=2001-08-20`: a small record in one flag. A value
//! that holds a comma stands in quotation marks.

use crate::cli::unreadable::{Unreadable, What};

/// The pairs of a text, in order.
pub(super) fn pairs(text: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let mut found: Vec<(String, String)> = Vec::new();
    for part in parts(text) {
        let (key, value) = part
            .split_once('=')
            .ok_or_else(|| Unreadable::new(What::Pair, &part))?;
        let key = key.trim().to_owned();
        if found.iter().any(|(known, _)| *known == key) {
            return Err(Unreadable::new(What::KeyTwice, &key));
        }
        found.push((key, value.trim().to_owned()));
    }
    Ok(found)
}

/// Parts between commas; quotation marks keep commas together and are dropped.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for character in text.chars() {
        match (character, parts.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => parts.push(String::new()),
            (other, Some(part)) => part.push(other),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_parted_by_commas_outside_quotation_marks() {
        let found = pairs("name=\"الخطيب, سارة\", sex = female,").unwrap();
        let expected = [("name", "الخطيب, سارة"), ("sex", "female")];
        let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_pair_or_stands_twice_is_refused() {
        assert_eq!(pairs("sara").unwrap_err().what, What::Pair);
        let twice = pairs("sex=male,sex=female").unwrap_err();
        assert_eq!((twice.what, twice.value.as_str()), (What::KeyTwice, "sex"));
    }
}
