//! A text that was to be a date, an amount, an id ... and is not: what it was,
//! and how it should have been written.

use std::fmt;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $code:literal, $message:literal;)+) => {
        /// What a text could not be read as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum What { $($(#[$doc])* $kind),+ }

        impl What {
            #[cfg(test)]
            const ALL: &'static [What] = &[$(What::$kind),+];

            /// The stable code of the error.
            pub(crate) const fn code(self) -> &'static str {
                match self { $(What::$kind => $code),+ }
            }

            /// The id of its message, which speaks of `$value` and `$known`.
            pub(crate) const fn message(self) -> &'static str {
                match self { $(What::$kind => $message),+ }
            }
        }
    };
}

kinds! {
    Day = "C1001", "cli-read-day";
    Month = "C1002", "cli-read-month";
    Amount = "C1003", "cli-read-amount";
    Decimals = "C1004", "cli-read-decimals";
    MixedDigits = "C1005", "cli-read-mixed-digits";
    TooLarge = "C1006", "cli-read-too-large";
    Household = "C1007", "cli-read-household";
    Person = "C1008", "cli-read-person";
    Enrollment = "C1009", "cli-read-enrollment";
    Placement = "C1010", "cli-read-placement";
    Employer = "C1050", "cli-read-employer";
    Site = "C1051", "cli-read-site";
    PersonOrVacancy = "C1053", "cli-read-person-or-vacancy";
    /// A household or a person.
    Subject = "C1011", "cli-read-subject";
    /// None of the codes of a vocabulary.
    Code = "C1012", "cli-read-code";
    NationalNumber = "C1013", "cli-read-national-number";
    IbanCountry = "C1014", "cli-read-iban-country";
    IbanLength = "C1015", "cli-read-iban-length";
    IbanShape = "C1016", "cli-read-iban-shape";
    IbanCheck = "C1017", "cli-read-iban-check";
    Mobile = "C1018", "cli-read-mobile";
    User = "C1019", "cli-read-user";
    Office = "C1020", "cli-read-office";
    Span = "C1021", "cli-read-span";
    Count = "C1022", "cli-read-count";
    Born = "C1023", "cli-read-born";
    /// `name=value` was expected.
    Pair = "C1024", "cli-read-pair";
    /// A key that a list of pairs does not know.
    Key = "C1025", "cli-read-key";
    KeyTwice = "C1026", "cli-read-key-twice";
    Lang = "C1027", "cli-read-lang";
    /// Nothing was given where something must be.
    Missing = "C1028", "cli-read-missing";
    /// Two things were given that exclude each other.
    Exclusive = "C1029", "cli-read-exclusive";
    Workbook = "C1030", "cli-read-workbook";
    Matter = "C1034", "cli-read-matter";
    FamilyPage = "C1037", "cli-read-family-page";
    /// A page that prints, by its ending.
    PrintedPage = "C1054", "cli-read-printed-page";
    Vacancy = "C1049", "cli-read-vacancy";
    /// Neither a keymap of ours nor a file.
    Keymap = "C1060", "cli-read-keymap";
    /// A line of a recorded hour.
    Hour = "C1061", "wire-read-hour";
    /// A file for a table, by its ending.
    ViewName = "C1062", "cli-read-view-name";
    TableFile = "C1038", "figures-out-ending";
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    pub(crate) what: What,
    /// The text as it was given.
    pub(crate) value: String,
    /// What could have stood there, where that is a short list.
    pub(crate) known: Vec<&'static str>,
}

impl Unreadable {
    pub(crate) fn new(what: What, value: &str) -> Unreadable {
        Unreadable {
            what,
            value: value.to_owned(),
            known: Vec::new(),
        }
    }

    pub(crate) fn knowing(mut self, known: impl IntoIterator<Item = &'static str>) -> Unreadable {
        self.known.extend(known);
        self
    }
}

/// For the argument parser only; people read the catalogue's words.
impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:?}", self.what.code(), self.value)
    }
}

impl std::error::Error for Unreadable {}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;
    use masar_text::messages::Messages;
    use std::collections::HashSet;

    #[test]
    fn every_mistake_has_a_code_of_its_own_and_words() {
        let codes: HashSet<&str> = What::ALL.iter().map(|what| what.code()).collect();
        assert_eq!(codes.len(), What::ALL.len());
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for what in What::ALL {
                assert!(messages.has(what.message()), "{lang} {what:?}");
            }
        }
    }
}
