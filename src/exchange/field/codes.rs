//! The short lists of codes: the core's vocabularies, by field.

use masar_domain::identity::NoNumber;
use masar_domain::person::{Education, Relation, Sex, Work};

/// A list of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeList {
    /// Female, male.
    Sex,
    /// Relation to the head of the household.
    Relation,
    /// Highest education.
    Education,
    /// What a person does now.
    Work,
    /// Why a person has no national number.
    NoNumber,
}

impl CodeList {
    /// Every list.
    pub const ALL: [CodeList; 5] = [
        CodeList::Sex,
        CodeList::Relation,
        CodeList::Education,
        CodeList::Work,
        CodeList::NoNumber,
    ];

    /// The list's part in message ids.
    pub fn name(self) -> &'static str {
        match self {
            CodeList::Sex => "sex",
            CodeList::Relation => "relation",
            CodeList::Education => "education",
            CodeList::Work => "work",
            CodeList::NoNumber => "no-number",
        }
    }

    /// The message that names a code to a person.
    pub fn message_id(self, code: &str) -> String {
        format!("import-code-{}-{code}", self.name())
    }
}

/// The code of the head of a household.
pub(crate) const HEAD: &str = Relation::Head.code();

/// What a profile may write for a relation of files that do not say which: the
/// person's sex makes it a son or a daughter.
pub(crate) const CHILD: &str = "son-or-daughter";

/// The codes of a list, in the order people are asked.
pub fn codes(list: CodeList) -> Vec<&'static str> {
    match list {
        CodeList::Sex => Sex::ALL.iter().map(|v| v.code()).collect(),
        CodeList::Relation => Relation::ALL.iter().map(|v| v.code()).collect(),
        CodeList::Education => Education::ALL.iter().map(|v| v.code()).collect(),
        CodeList::Work => Work::ALL.iter().map(|v| v.code()).collect(),
        CodeList::NoNumber => NoNumber::ALL.iter().map(|v| v.code()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use masar_text::messages::{Lang, Messages};

    use super::*;

    #[test]
    fn every_code_of_the_register_has_a_word_in_both_languages() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for list in CodeList::ALL {
                for code in codes(list) {
                    let id = list.message_id(code);
                    assert!(messages.has(&id), "{id} in {lang}");
                }
            }
        }
    }

    #[test]
    fn the_son_or_daughter_of_profiles_is_no_code_of_the_register() {
        assert_eq!(Relation::from_code(CHILD), None);
    }
}
