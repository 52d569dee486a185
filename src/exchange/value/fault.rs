//! Why a cell or a row is refused.

use masar_text::messages::Args;

/// One reason. Codes are stable and never used twice: `X21xx` a cell, `X22xx` a
/// row and its household.
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
        /// The words it has, with commas.
        known: String,
    },
    /// A place that the register does not have.
    UnknownPlace {
        /// The place whose name comes nearest; may be empty.
        nearest: String,
    },
    /// A district of another governorate.
    PlaceElsewhere,
    /// A telephone that must be a Jordanian mobile and is not.
    NotAMobile,
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
            Fault::UnknownPlace { .. } => "import-fault-unknown-place",
            Fault::PlaceElsewhere => "import-fault-place-elsewhere",
            Fault::NotAMobile => "import-fault-not-a-mobile",
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
            Fault::Elsewhere { .. } => "import-fault-elsewhere",
        }
    }

    /// The values of the message.
    pub fn args(&self, value: &str) -> Args {
        let args = Args::new().set("value", value);
        match self {
            Fault::MixedDates {
                day_first,
                month_first,
            } => args
                .set("day", day_first.to_string())
                .set("month", month_first.to_string()),
            Fault::UnknownCode { known } => args.set("known", known),
            Fault::UnknownPlace { nearest } => args.set("nearest", nearest),
            Fault::TooManyCells { expected, found } => {
                args.set("expected", *expected).set("found", *found)
            }
            Fault::Repeated { row }
            | Fault::TwoHeads { row }
            | Fault::HeadRefused { row }
            | Fault::HouseholdRefused { row } => args.set("row", row.to_string()),
            Fault::Elsewhere { message, .. } => args.set("message", message),
            _ => args,
        }
    }
}
