//! The short lists of codes. They are the register's; the join with the core
//! tests that both say the same.

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
pub(crate) const HEAD: &str = "head";

/// What a profile may write for a relation of files that do not say which: the
/// person's sex makes it a son or a daughter.
pub(crate) const CHILD: &str = "son-or-daughter";

/// The codes of a list, in the order people are asked.
pub fn codes(list: CodeList) -> &'static [&'static str] {
    match list {
        CodeList::Sex => &["female", "male"],
        CodeList::Relation => &[
            HEAD,
            "spouse",
            "son",
            "daughter",
            "parent",
            "sibling",
            "grandchild",
            "other-relative",
            "not-related",
        ],
        CodeList::Education => &[
            "none",
            "basic",
            "secondary",
            "vtc",
            "btec",
            "diploma",
            "university",
        ],
        CodeList::Work => &[
            "not-working",
            "seeking",
            "informal",
            "formal",
            "student",
            "homemaker",
            "retired",
            "unable",
        ],
        CodeList::NoNumber => &[
            "not-recorded",
            "foreign-spouse",
            "gaza-origin",
            "newborn",
            "not-jordanian",
        ],
    }
}
