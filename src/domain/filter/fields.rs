//! The fields a filter may name: the one table that reading, deciding,
//! completing and explaining go by.

mod table;
mod vocabulary;

pub use table::{FIELDS, SCORE};
pub(crate) use vocabulary::NO_AID;
pub use vocabulary::Vocabulary;

/// What a field says something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Household,
    /// A member of it.
    Person,
    Enrollment,
    /// A job or project.
    Placement,
    /// A person in a programme, of whom rule conditions speak.
    Case,
}

impl Subject {
    /// Those of which a household has several.
    pub const SEVERAL: [Subject; 3] = [Subject::Person, Subject::Enrollment, Subject::Placement];

    /// As a filter writes it before the parenthesis, with its Arabic words;
    /// nothing for what is never written.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Subject::Person => &["person", "فرد", "شخص"],
            Subject::Enrollment => &["enrollment", "شمول"],
            Subject::Placement => &["placement", "عمل"],
            Subject::Household | Subject::Case => &[],
        }
    }

    /// As it is written.
    pub fn word(self) -> &'static str {
        self.words().first().copied().unwrap_or_default()
    }

    pub(super) fn from_word(word: &str) -> Option<Subject> {
        let lower = word.to_lowercase();
        Self::SEVERAL
            .into_iter()
            .find(|subject| subject.words().contains(&lower.as_str()))
    }

    /// Of what more can be asked inside it: the enrollments of a person.
    pub fn has(self) -> &'static [Subject] {
        match self {
            Subject::Household => &Self::SEVERAL,
            Subject::Person => &[Subject::Enrollment, Subject::Placement],
            Subject::Enrollment | Subject::Placement | Subject::Case => &[],
        }
    }
}

/// What kind of value a field compares with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words of names, in any spelling; the last one may be half typed.
    Name,
    /// Text that is somewhere in what was written.
    Words,
    /// A number or name of its own, taken as it is written.
    Open,
    /// One of a list of codes.
    Code(Vocabulary),
    /// A programme of the rule book in force.
    Programme,
    Number,
    /// Dinars.
    Amount,
    Day,
}

impl Kind {
    /// Whether one value can be larger than another.
    pub fn is_ordered(self) -> bool {
        matches!(self, Kind::Number | Kind::Amount | Kind::Day)
    }

    /// Whether it is searched for, and `~` may stand for the colon.
    pub fn is_text(self) -> bool {
        matches!(self, Kind::Name | Kind::Words)
    }
}

/// A field a filter may name.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub subject: Subject,
    /// Other names, the Arabic ones among them; the first Arabic one is the one
    /// that is offered.
    pub synonyms: &'static [&'static str],
    pub kind: Kind,
    /// Whether each household, or each of its subjects, has one value at most,
    /// so that lists can be ordered by it.
    pub single: bool,
}

impl Field {
    /// Whether that is its name or a synonym, in lower case.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.synonyms.contains(&name)
    }

    /// The name that is offered to who writes Arabic.
    pub fn arabic(&self) -> &'static str {
        let arabic = |name: &&&str| !name.is_ascii();
        self.synonyms
            .iter()
            .find(arabic)
            .copied()
            .unwrap_or(self.name)
    }

    /// Whether its name alone is a condition: `disability` for `disability:yes`.
    pub fn is_flag(&self) -> bool {
        self.kind == Kind::Code(Vocabulary::YesNo)
    }
}

/// The fields of a subject, in the order help shows them.
pub fn of(subject: Subject) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| field.subject == subject)
}

/// The field of a subject with that name or synonym, in any case of Latin
/// letters.
pub fn field(subject: Subject, name: &str) -> Option<&'static Field> {
    let lower = name.to_lowercase();
    of(subject).find(|field| field.is_called(&lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_fields_of_one_thing() {
        for subject in Subject::SEVERAL
            .into_iter()
            .chain([Subject::Household, Subject::Case])
        {
            let names = of(subject).flat_map(|f| f.synonyms.iter().copied().chain([f.name]));
            let mut names: Vec<&str> = names.collect();
            names.sort_unstable();
            let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(twice, None, "{subject:?}");
        }
        let gov = field(Subject::Household, "المحافظة");
        assert_eq!(gov.map(|f| f.name), Some("gov"));
    }

    #[test]
    fn every_field_has_an_arabic_name_and_every_list_its_codes() {
        for field in FIELDS {
            assert_ne!(field.arabic(), field.name);
            if let Kind::Code(vocabulary) = field.kind {
                assert!(!vocabulary.codes().is_empty(), "{}", field.name);
            }
        }
    }
}
