//! Why a cell or a row is refused, or left as the register has it.

use masar_domain::iban::IbanError;
use masar_text::messages::{Args, Messages};

use crate::field::{CodeList, codes};

/// One reason. Codes are stable and never used twice: `X21xx` a cell, `X22xx` a
/// row and its household, `X23xx` a cell that is told and refuses nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number that a spreadsheet turned into 4.49E+35: its digits are gone.
    RuinedNumber,
    /// Digits of two scripts in one number.
    MixedDigits,
    /// Letters that the file's encoding does not have.
    DamagedText,
    /// A spreadsheet error such as `#REF!`.
    SheetError,
    /// A formula without a computed value.
    Uncomputed,
    /// No date in any of the forms.
    NotADate,
    /// A bare number where a date should be.
    DateIsNumber,
    /// A date whose year has two digits.
    ShortYear,
    /// A date before 1850 or after 2100.
    FarDate,
    /// `03/04/1990`, and nothing in the column says which is the day.
    AmbiguousDate,
    /// The column has dates that can only be day first and others that can only
    /// be month first.
    MixedDates {
        /// A row whose date is day first.
        day_first: u32,
        /// A row whose date is month first.
        month_first: u32,
    },
    /// No whole number of people or things.
    NotACount,
    /// A word that the field's list does not have.
    UnknownCode {
        /// The list.
        list: CodeList,
    },
    /// A place that the register does not have.
    UnknownPlace {
        /// The place whose name comes nearest, if one is near.
        nearest: Option<String>,
    },
    /// A district of another governorate.
    PlaceElsewhere,
    /// A telephone that must be a Jordanian mobile and is not.
    NotAMobile,
    /// A national number that has not ten digits.
    NotANationalNumber,
    /// No Jordanian IBAN.
    NotAnIban {
        /// What is wrong with it.
        why: IbanError,
    },
    /// A text longer than the register keeps.
    TooLong {
        /// The most characters it may have.
        most: usize,
    },
    /// A field that must be filled and is not.
    Missing,
    /// A quotation mark that is never closed.
    OpenQuotation,
    /// More cells than the heading has columns.
    TooManyCells {
        /// Columns of the heading.
        expected: u32,
        /// Cells of the row.
        found: u32,
    },
    /// A reference that an earlier row has.
    Repeated {
        /// The earlier row.
        row: u32,
    },
    /// A person whose household is not in the file.
    NoHousehold,
    /// A household without a person.
    NoPeople,
    /// No person of the household is its head.
    NoHead,
    /// Two persons of the household are its head.
    TwoHeads {
        /// The second one's row.
        row: u32,
    },
    /// The head of the household was refused, so the household stays out.
    HeadRefused {
        /// The head's row.
        row: u32,
    },
    /// The household was refused, so its people stay out.
    HouseholdRefused {
        /// The household's row.
        row: u32,
    },
    /// More people than a household can be: people of many share one reference.
    TooManyPeople {
        /// The most that are taken.
        most: usize,
    },
    /// More than one account to pay into.
    TwoAccounts,
    /// No case number.
    NotACase,
    /// No account name of a caseworker.
    NotAUserName,
    /// A field that nothing clears.
    NotCleared,
    /// No household of the register is meant.
    NoSuchHousehold,
    /// Two households of the register are meant.
    TwoHouseholds,
    /// The register has something else there, and keeps it.
    Otherwise,
    /// A household that the sheet it is pasted into does not show.
    NotShown,
    /// A row below the last one of the sheet it is pasted into.
    NoRowLeft,
    /// More cells than the sheet it is pasted into has columns from there on.
    NoColumnLeft {
        /// Columns that are left.
        left: u32,
        /// Cells of the row.
        found: u32,
    },
    /// What another part of the program found, in its own words.
    Elsewhere {
        /// Its stable code.
        code: String,
        /// The message, in the language of the user.
        message: String,
    },
}

impl Fault {
    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Fault::RuinedNumber => "X2101",
            Fault::MixedDigits => "X2102",
            Fault::DamagedText => "X2103",
            Fault::SheetError => "X2104",
            Fault::Uncomputed => "X2105",
            Fault::NotADate => "X2111",
            Fault::DateIsNumber => "X2112",
            Fault::ShortYear => "X2113",
            Fault::FarDate => "X2114",
            Fault::AmbiguousDate => "X2115",
            Fault::MixedDates { .. } => "X2116",
            Fault::NotACount => "X2121",
            Fault::UnknownCode { .. } => "X2122",
            Fault::UnknownPlace { .. } => "X2123",
            Fault::PlaceElsewhere => "X2124",
            Fault::NotAMobile => "X2125",
            Fault::NotANationalNumber => "X2126",
            Fault::NotAnIban { .. } => "X2127",
            Fault::TooLong { .. } => "X2128",
            Fault::Missing => "X2201",
            Fault::OpenQuotation => "X2202",
            Fault::TooManyCells { .. } => "X2203",
            Fault::Repeated { .. } => "X2211",
            Fault::NoHousehold => "X2212",
            Fault::NoPeople => "X2213",
            Fault::NoHead => "X2214",
            Fault::TwoHeads { .. } => "X2215",
            Fault::HeadRefused { .. } => "X2216",
            Fault::HouseholdRefused { .. } => "X2217",
            Fault::TooManyPeople { .. } => "X2218",
            Fault::TwoAccounts => "X2219",
            Fault::NotACase => "X2129",
            Fault::NotAUserName => "X2130",
            Fault::NotCleared => "X2131",
            Fault::NoSuchHousehold => "X2220",
            Fault::TwoHouseholds => "X2221",
            Fault::Otherwise => "X2301",
            Fault::NotShown => "X2222",
            Fault::NoRowLeft => "X2223",
            Fault::NoColumnLeft { .. } => "X2224",
            Fault::Elsewhere { code, .. } => code,
        }
    }

    /// The message that tells it; it takes `value` and what [`Fault::args`] adds.
    pub fn message_id(&self) -> &'static str {
        match self {
            Fault::RuinedNumber => "import-fault-ruined-number",
            Fault::MixedDigits => "import-fault-mixed-digits",
            Fault::DamagedText => "import-fault-damaged-text",
            Fault::SheetError => "import-fault-sheet-error",
            Fault::Uncomputed => "import-fault-uncomputed",
            Fault::NotADate => "import-fault-not-a-date",
            Fault::DateIsNumber => "import-fault-date-is-number",
            Fault::ShortYear => "import-fault-short-year",
            Fault::FarDate => "import-fault-far-date",
            Fault::AmbiguousDate => "import-fault-ambiguous-date",
            Fault::MixedDates { .. } => "import-fault-mixed-dates",
            Fault::NotACount => "import-fault-not-a-count",
            Fault::UnknownCode { .. } => "import-fault-unknown-code",
            Fault::UnknownPlace { nearest: Some(_) } => "import-fault-unknown-place",
            Fault::UnknownPlace { nearest: None } => "import-fault-unknown-place-at-all",
            Fault::PlaceElsewhere => "import-fault-place-elsewhere",
            Fault::NotAMobile => "import-fault-not-a-mobile",
            Fault::NotANationalNumber => "import-fault-not-a-national-number",
            Fault::NotAnIban { why } => match why {
                IbanError::Country => "import-fault-iban-country",
                IbanError::Length(_) => "import-fault-iban-length",
                IbanError::Shape => "import-fault-iban-shape",
                IbanError::CheckDigits => "import-fault-iban-check",
            },
            Fault::TooLong { .. } => "import-fault-too-long",
            Fault::Missing => "import-fault-missing",
            Fault::OpenQuotation => "import-fault-open-quotation",
            Fault::TooManyCells { .. } => "import-fault-too-many-cells",
            Fault::Repeated { .. } => "import-fault-repeated",
            Fault::NoHousehold => "import-fault-no-household",
            Fault::NoPeople => "import-fault-no-people",
            Fault::NoHead => "import-fault-no-head",
            Fault::TwoHeads { .. } => "import-fault-two-heads",
            Fault::HeadRefused { .. } => "import-fault-head-refused",
            Fault::HouseholdRefused { .. } => "import-fault-household-refused",
            Fault::TooManyPeople { .. } => "import-fault-too-many-people",
            Fault::TwoAccounts => "import-fault-two-accounts",
            Fault::NotACase => "import-fault-not-a-case",
            Fault::NotAUserName => "import-fault-not-a-user-name",
            Fault::NotCleared => "import-fault-not-cleared",
            Fault::NoSuchHousehold => "import-fault-no-such-household",
            Fault::TwoHouseholds => "import-fault-two-households",
            Fault::Otherwise => "import-fault-otherwise",
            Fault::NotShown => "import-fault-not-shown",
            Fault::NoRowLeft => "import-fault-no-row-left",
            Fault::NoColumnLeft { .. } => "import-fault-no-column-left",
            Fault::Elsewhere { .. } => "import-fault-elsewhere",
        }
    }

    /// The fault in words, without isolation marks: for files and pipes.
    pub fn text(&self, value: &str, messages: &Messages) -> String {
        messages.format_plain(self.message_id(), &self.args(value, messages))
    }

    /// The values of the message; `value` is the cell as it came.
    pub fn args(&self, value: &str, messages: &Messages) -> Args {
        let args = Args::new().set("value", value);
        match self {
            Fault::MixedDates {
                day_first,
                month_first,
            } => args
                .set("day", day_first.to_string())
                .set("month", month_first.to_string()),
            Fault::UnknownCode { list } => args.set("known", words(*list, messages)),
            Fault::UnknownPlace {
                nearest: Some(nearest),
            } => args.set("nearest", nearest),
            Fault::TooManyCells { expected, found } => {
                args.set("expected", *expected).set("found", *found)
            }
            Fault::NoColumnLeft { left, found } => args.set("left", *left).set("found", *found),
            Fault::Repeated { row }
            | Fault::TwoHeads { row }
            | Fault::HeadRefused { row }
            | Fault::HouseholdRefused { row } => args.set("row", row.to_string()),
            Fault::NotAnIban {
                why: IbanError::Length(found),
            } => args.set("found", found.to_string()),
            Fault::TooLong { most } | Fault::TooManyPeople { most } => args.set("most", *most),
            Fault::Elsewhere { message, .. } => args.set("message", message),
            _ => args,
        }
    }
}

/// The words of a list, in the language of the messages.
fn words(list: CodeList, messages: &Messages) -> String {
    let words = codes(list).into_iter();
    let words: Vec<String> = words
        .map(|code| messages.text_plain(&list.message_id(code)))
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use masar_text::messages::Lang;

    use super::*;

    #[test]
    fn an_unknown_word_is_answered_with_the_words_that_are_known() {
        let fault = Fault::UnknownCode {
            list: CodeList::Sex,
        };
        let text = |lang| fault.text("boy", &Messages::new(lang));
        assert_eq!(
            text(Lang::English),
            "boy is none of: female, male, not recorded"
        );
        assert_eq!(text(Lang::Arabic), "boy ليس واحدا من: أنثى, ذكر, غير مسجل");
    }

    #[test]
    fn every_fault_has_its_words_in_both_languages_and_a_code_of_its_own() {
        let faults = [
            Fault::RuinedNumber,
            Fault::MixedDigits,
            Fault::DamagedText,
            Fault::SheetError,
            Fault::Uncomputed,
            Fault::NotADate,
            Fault::DateIsNumber,
            Fault::ShortYear,
            Fault::FarDate,
            Fault::AmbiguousDate,
            Fault::MixedDates {
                day_first: 1,
                month_first: 2,
            },
            Fault::NotACount,
            Fault::UnknownCode {
                list: CodeList::Work,
            },
            Fault::UnknownPlace { nearest: None },
            Fault::PlaceElsewhere,
            Fault::NotAMobile,
            Fault::NotANationalNumber,
            Fault::NotAnIban {
                why: IbanError::Length(29),
            },
            Fault::TooLong { most: 120 },
            Fault::Missing,
            Fault::OpenQuotation,
            Fault::TooManyCells {
                expected: 1,
                found: 2,
            },
            Fault::Repeated { row: 1 },
            Fault::NoHousehold,
            Fault::NoPeople,
            Fault::NoHead,
            Fault::TwoHeads { row: 1 },
            Fault::HeadRefused { row: 1 },
            Fault::HouseholdRefused { row: 1 },
            Fault::TooManyPeople { most: 200 },
            Fault::TwoAccounts,
            Fault::NotACase,
            Fault::NotAUserName,
            Fault::NotCleared,
            Fault::NoSuchHousehold,
            Fault::TwoHouseholds,
            Fault::Otherwise,
            Fault::NotShown,
            Fault::NoRowLeft,
            Fault::NoColumnLeft { left: 3, found: 5 },
            Fault::Elsewhere {
                code: "E2104".to_owned(),
                message: "no".to_owned(),
            },
        ];
        let codes: std::collections::BTreeSet<&str> = faults.iter().map(Fault::code).collect();
        assert_eq!(codes.len(), faults.len());
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for fault in &faults {
                let text = fault.text("v", &messages);
                assert!(!text.contains(['<', '{']), "{fault:?} in {lang}: {text}");
            }
        }
    }
}
