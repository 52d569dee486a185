//! A list of case numbers that was pasted, from a sheet or a message.

use masar_domain::HouseholdId;
use masar_text::digits;
use roaring::RoaringBitmap;
use std::collections::BTreeSet;

/// What was pasted so far, and what the register knows of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// Case numbers, each once.
    pub read: BTreeSet<HouseholdId>,
    /// The running numbers of those that the register has.
    pub known: RoaringBitmap,
    /// Those that it does not have.
    pub unknown: Vec<HouseholdId>,
    /// Words with figures that are no case numbers: as they were pasted.
    pub unread: Vec<String>,
    /// Words without figures, which are passed over.
    pub passed: usize,
}

impl Pasted {
    /// Reads the case numbers of a text, whatever parts them.
    pub(crate) fn take(&mut self, text: &str) {
        let parts = |letter: char| {
            letter.is_whitespace() || letter.is_control() || ",;|،؛\"'".contains(letter)
        };
        for word in text.split(parts).filter(|word| !word.is_empty()) {
            let figures = digits::to_ascii(word).unwrap_or_else(|_| word.to_owned());
            match figures.parse::<HouseholdId>() {
                Ok(id) => {
                    self.read.insert(id);
                }
                Err(_) if figures.contains(|letter: char| letter.is_numeric()) => {
                    let word = word.to_owned();
                    if !self.unread.contains(&word) {
                        self.unread.push(word);
                    }
                }
                Err(_) => self.passed += 1,
            }
        }
    }

    /// Takes what the register knows of what was read.
    pub(crate) fn recognised(&mut self, known: RoaringBitmap, unknown: Vec<HouseholdId>) {
        self.known = known;
        self.unknown = unknown;
    }

    /// Nothing was pasted yet.
    pub fn is_empty(&self) -> bool {
        self.read.is_empty() && self.unread.is_empty() && self.passed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_numbers_are_found_among_whatever_a_sheet_holds() {
        let mut pasted = Pasted::default();
        pasted.take("case\tname\nIRB-000004\tخالد\nirb-5,IRB-٠٠٠٠٠٤؛ IRB-5");
        let read: Vec<String> = pasted.read.iter().map(ToString::to_string).collect();
        assert_eq!(read, ["IRB-000004", "IRB-000005"]);
        assert_eq!((pasted.unread.len(), pasted.passed), (0, 3));
    }

    #[test]
    fn what_has_figures_and_is_no_case_number_is_told() {
        let mut pasted = Pasted::default();
        pasted.take("IRB-00x4 4.49E+35 IRB-7");
        assert_eq!(pasted.unread, ["IRB-00x4", "4.49E+35"]);
        assert_eq!(pasted.read.len(), 1);
    }
}
