//! What a column of a list of changes can say, and the headings it is known by.

use std::collections::HashMap;

use masar_domain::batch::KEYS;

use crate::field::Field;
use crate::profile::{Profile, Taken};
use crate::value::word_key;

/// What a column says. A governorate is read before the district, which it decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    Case,
    NationalNumber,
    Caseworker,
    Governorate,
    Liwa,
    Locality,
    Address,
    Phone,
    Iban,
    Wallet,
    Alias,
    Holder,
}

/// The headings to ask for where no column says which household.
pub(super) const KEY_HEADINGS: [&str; 4] = [
    "Case number",
    "رقم الملف",
    "National number",
    "الرقم الوطني",
];

/// Each part, its word in a batch, and its column in our template.
const PARTS: [(Part, &str, Option<Field>); 12] = [
    (Part::Case, "case", None),
    (
        Part::NationalNumber,
        "national",
        Some(Field::PersonNationalNumber),
    ),
    (Part::Caseworker, "caseworker", None),
    (
        Part::Governorate,
        "governorate",
        Some(Field::HouseholdGovernorate),
    ),
    (Part::Liwa, "liwa", Some(Field::HouseholdLiwa)),
    (Part::Locality, "locality", Some(Field::HouseholdLocality)),
    (Part::Address, "address", Some(Field::HouseholdAddress)),
    (Part::Phone, "phone", Some(Field::HouseholdPhone)),
    (Part::Iban, "iban", Some(Field::PayeeIban)),
    (Part::Wallet, "wallet", Some(Field::PayeeWallet)),
    (Part::Alias, "alias", Some(Field::PayeeAlias)),
    (Part::Holder, "holder", Some(Field::PayeeHolder)),
];

/// Headings that only lists have.
const OTHERS: [(&str, Part); 6] = [
    ("id", Part::Case),
    ("household", Part::Case),
    ("case number", Part::Case),
    ("رقم الملف", Part::Case),
    ("الملف", Part::Case),
    ("national_number", Part::NationalNumber),
];

impl Part {
    /// Whether it says which household is meant.
    pub(super) fn is_key(self) -> bool {
        matches!(self, Part::Case | Part::NationalNumber)
    }
}

/// Every part by its headings, folded.
pub(super) fn by_word() -> HashMap<String, Part> {
    let template = Profile::built_in("masar");
    let mut words: HashMap<String, Part> = HashMap::new();
    let mut add = |word: &str, part| {
        words.insert(word_key(word), part);
    };
    for (part, word, field) in PARTS {
        add(word, part);
        let synonyms = KEYS.iter().filter(|(_, key)| *key == word);
        synonyms.for_each(|(synonym, _)| add(&synonym.replace('-', " "), part));
        let rules = template.iter().flat_map(Profile::fields);
        for (_, rule) in rules.filter(|(known, _)| Some(*known) == field) {
            if let Taken::FirstOf(names) = &rule.taken {
                names.iter().for_each(|name| add(name, part));
            }
        }
    }
    OTHERS.iter().for_each(|(word, part)| add(word, *part));
    words
}
