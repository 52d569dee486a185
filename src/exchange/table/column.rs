//! Columns as a spreadsheet names them: A, B, ... Z, AA.

use std::fmt;

/// A column's place in its sheet, counted from 0; written as letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column(pub u32);

impl Column {
    /// The place as an index into a row's cells.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl From<usize> for Column {
    /// Places beyond `u32` do not occur: rows are cut at
    /// [`crate::limits::MAX_COLUMNS`] long before.
    fn from(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = u64::from(self.0) + 1;
        let mut letters = Vec::new();
        while rest > 0 {
            rest -= 1;
            // A remainder of 26 is below 26, so it fits a byte.
            letters.push(char::from(b'A' + (rest % 26) as u8));
            rest /= 26;
        }
        letters
            .iter()
            .rev()
            .try_for_each(|letter| write!(f, "{letter}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 199, 701, 702, 16_383]
            .map(|place| Column(place).to_string())
            .to_vec();
        assert_eq!(
            names,
            ["A", "Z", "AA", "AZ", "BA", "GR", "ZZ", "AAA", "XFD"]
        );
    }

    #[test]
    fn the_farthest_place_has_a_name_too() {
        assert_eq!(Column(u32::MAX).to_string(), "MWLQKWV");
    }
}
