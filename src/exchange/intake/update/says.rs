//! What a column of a list of changes can say, and the headings it is known by.

use std::collections::HashMap;

use masar_domain::batch::{KEYS, Part};

use crate::field::Field;
use crate::profile::{Profile, Taken};
use crate::value::word_key;

/// What a column says. Those that name the household come first, and a
/// governorate before the district, which it decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Says {
    Case,
    NationalNumber,
    Sets(Part),
}

/// The headings to ask for where no column says which household.
pub(super) const KEY_HEADINGS: [&str; 4] = [
    "Case number",
    "رقم الملف",
    "National number",
    "الرقم الوطني",
];

/// The column of a field in our template, where it has one.
fn of_template(part: Part) -> Option<Field> {
    Some(match part {
        Part::Caseworker => return None,
        Part::Governorate => Field::HouseholdGovernorate,
        Part::Liwa => Field::HouseholdLiwa,
        Part::Locality => Field::HouseholdLocality,
        Part::Address => Field::HouseholdAddress,
        Part::Phone => Field::HouseholdPhone,
        Part::Iban => Field::PayeeIban,
        Part::Wallet => Field::PayeeWallet,
        Part::Alias => Field::PayeeAlias,
        Part::Holder => Field::PayeeHolder,
    })
}

/// Headings that only lists have.
const OTHERS: [(&str, Says); 6] = [
    ("id", Says::Case),
    ("household", Says::Case),
    ("case number", Says::Case),
    ("رقم الملف", Says::Case),
    ("الملف", Says::Case),
    ("national_number", Says::NationalNumber),
];

impl Says {
    /// Whether it says which household is meant.
    pub(super) fn is_key(self) -> bool {
        matches!(self, Says::Case | Says::NationalNumber)
    }
}

/// Every column by its headings, folded.
pub(super) fn by_word() -> HashMap<String, Says> {
    let template = Profile::built_in("masar");
    let mut words: HashMap<String, Says> = HashMap::new();
    let mut add = |word: &str, column, field: Option<Field>| {
        words.insert(word_key(word), column);
        let synonyms = KEYS.iter().filter(|(_, key)| *key == word);
        for (synonym, _) in synonyms {
            words.insert(word_key(&synonym.replace('-', " ")), column);
        }
        let rules = template.iter().flat_map(Profile::fields);
        for (_, rule) in rules.filter(|(known, _)| Some(*known) == field) {
            if let Taken::FirstOf(names) = &rule.taken {
                let names = names.iter().map(|name| (word_key(name), column));
                words.extend(names);
            }
        }
    };
    add("case", Says::Case, None);
    let national = Some(Field::PersonNationalNumber);
    add("national", Says::NationalNumber, national);
    for part in Part::ALL {
        add(part.word(), Says::Sets(part), of_template(part));
    }
    for (word, column) in OTHERS {
        words.insert(word_key(word), column);
    }
    words
}
