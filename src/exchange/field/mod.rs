//! The fields that a file can fill: one table for profiles, intake and template.
//!
//! What a field holds, whose it is and which codes it takes stand here once;
//! its words in both languages stand in the message catalogue under
//! [`Field::message_id`]. Codes are the register's own.

mod codes;
mod lists;

pub use codes::{CodeList, codes};
pub use lists::Places;

pub(crate) use codes::{CHILD, HEAD};
pub(crate) use lists::{PlaceWords, Words};

/// Whose field it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// One row a household; the payee's account is the household's too.
    Household,
    /// One row a person.
    Person,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An id of another list: every digit counts.
    Id,
    /// Any text.
    Text,
    /// A date.
    Date,
    /// A date, or a year alone.
    Birth,
    /// A whole number.
    Count,
    /// Telephones.
    Phones,
    /// A code of a list.
    Code(CodeList),
    /// A governorate.
    Governorate,
    /// A district (liwa).
    Liwa,
    /// `no`, `yes`, or what it is in words.
    Statement,
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal, $subject:ident, $kind:expr;)*) => {
        /// A field of a household or a person.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])* $variant),* }

        impl Field {
            /// Every field, in the order of the template.
            pub const ALL: &[Field] = &[$(Field::$variant),*];

            /// The dotted name that profiles use.
            pub fn name(self) -> &'static str {
                match self { $(Field::$variant => $name),* }
            }

            /// Whose it is.
            pub fn subject(self) -> Subject {
                match self { $(Field::$variant => Subject::$subject),* }
            }

            /// What it holds.
            pub fn kind(self) -> Kind {
                match self { $(Field::$variant => $kind),* }
            }
        }
    };
}

fields! {
    /// The household's id in the list it comes from.
    HouseholdRef = "household.ref", Household, Kind::Id;
    /// The governorate it lives in.
    HouseholdGovernorate = "household.governorate", Household, Kind::Governorate;
    /// The district it lives in.
    HouseholdLiwa = "household.liwa", Household, Kind::Liwa;
    /// Town, village or camp, as people say it.
    HouseholdLocality = "household.locality", Household, Kind::Text;
    /// Street, building, landmark.
    HouseholdAddress = "household.address", Household, Kind::Text;
    /// Telephones of the household.
    HouseholdPhone = "household.phone", Household, Kind::Phones;
    /// How many people the list says it has; for comparing only.
    HouseholdSize = "household.size", Household, Kind::Count;
    /// The IBAN that its aid is paid into.
    PayeeIban = "payee.iban", Household, Kind::Id;
    /// The mobile number of the wallet that its aid is paid into.
    PayeeWallet = "payee.wallet", Household, Kind::Id;
    /// The CliQ alias that its aid is paid into.
    PayeeAlias = "payee.alias", Household, Kind::Text;
    /// The name the account is held in.
    PayeeHolder = "payee.holder", Household, Kind::Text;
    /// The person's id in the list.
    PersonRef = "person.ref", Person, Kind::Id;
    /// The id of the person's household: what joins the two sheets.
    PersonHousehold = "person.household", Person, Kind::Id;
    /// Relation to the head.
    PersonRelation = "person.relation", Person, Kind::Code(CodeList::Relation);
    /// The whole name.
    PersonName = "person.name", Person, Kind::Text;
    /// The person's own name.
    PersonGiven = "person.given", Person, Kind::Text;
    /// The father's name.
    PersonFather = "person.father", Person, Kind::Text;
    /// The grandfather's name.
    PersonGrandfather = "person.grandfather", Person, Kind::Text;
    /// The family name.
    PersonFamily = "person.family", Person, Kind::Text;
    /// The whole name in Latin letters.
    PersonNameLatin = "person.name_latin", Person, Kind::Text;
    /// Female or male.
    PersonSex = "person.sex", Person, Kind::Code(CodeList::Sex);
    /// The day or the year of birth.
    PersonBirth = "person.birth", Person, Kind::Birth;
    /// The Jordanian national number.
    PersonNationalNumber = "person.national_number", Person, Kind::Id;
    /// Why there is no national number.
    PersonNationalNumberAbsent = "person.national_number_absent", Person, Kind::Code(CodeList::NoNumber);
    /// Telephones of the person.
    PersonPhone = "person.phone", Person, Kind::Phones;
    /// A disability: yes, or what it is and which paper shows it.
    PersonDisability = "person.disability", Person, Kind::Statement;
    /// The day since which the disability is recorded.
    PersonDisabilityFrom = "person.disability_from", Person, Kind::Date;
    /// The highest education.
    PersonEducation = "person.education", Person, Kind::Code(CodeList::Education);
    /// What the person does now.
    PersonWork = "person.work", Person, Kind::Code(CodeList::Work);
}

impl Field {
    /// Its label in the catalogue; `.help` and `.example` hang on it.
    pub fn message_id(self) -> String {
        format!("import-field-{}", self.name().replace(['.', '_'], "-"))
    }

    /// The field with a dotted name.
    pub fn named(name: &str) -> Option<Self> {
        Field::ALL.iter().copied().find(|f| f.name() == name)
    }

    /// The fields of a household or of a person.
    pub fn of(subject: Subject) -> impl Iterator<Item = Field> {
        Field::ALL
            .iter()
            .copied()
            .filter(move |f| f.subject() == subject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name_and_its_name_tells_whose_it_is() {
        for field in Field::ALL {
            assert_eq!(Field::named(field.name()), Some(*field));
            let of_person = field.name().starts_with("person.");
            assert_eq!(of_person, field.subject() == Subject::Person, "{field:?}");
        }
        assert_eq!(Field::named("household.car"), None);
    }
}
