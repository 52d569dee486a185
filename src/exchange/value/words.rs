//! Words that mean a code: in either language, in any usual spelling.

use masar_text::fold;

/// A code of a list with its name in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the register writes: `irbid`, `other-relative`.
    pub code: String,
    /// Its English name.
    pub english: String,
    /// Its Arabic name.
    pub arabic: String,
}

/// An answer to a yes-or-no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
}

/// Words, headings and sheet names with what spelling leaves free taken away:
/// case, hamza, article, accents' composition, signs and underscores.
pub fn word_key(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || is_mark(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    fold::key(&spaced.to_lowercase())
}

/// Vowel signs belong to their word; the folding takes them away.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0640}' | '\u{064B}'..='\u{0670}')
}

/// Yes or no, in the words that files use.
pub(crate) fn answer(text: &str) -> Option<Answer> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "x" | "نعم" | "أجل" | "اجل" | "يوجد" | "oui" => {
            Some(Answer::Yes)
        }
        "no" | "n" | "false" | "0" | "none" | "-" | "لا" | "كلا" | "لا يوجد" | "non" => {
            Some(Answer::No)
        }
        _ => None,
    }
}

/// The name among `names` that comes nearest to `text`, if one is near.
pub fn nearest<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wanted = text.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_the_same_word_in_any_usual_spelling() {
        for (one, other) in [
            ("Date of birth", "date_of_birth *"),
            ("Prénom*", "prénom"),
            ("Prénom", "Pre\u{301}nom"),
            ("رقم الأسرة", "رقم الاسره"),
            ("المُحافظة", "محافظه"),
        ] {
            assert_eq!(word_key(one), word_key(other));
            assert!(!word_key(one).is_empty());
        }
        assert_ne!(word_key("phone 1"), word_key("phone 2"));
        assert_ne!(word_key("household_id"), word_key("household size"));
        assert_ne!(word_key("اسم الأب"), word_key("اسم الجد"));
    }

    #[test]
    fn yes_and_no_are_read_in_both_languages() {
        for text in ["Yes", "TRUE", "1", "نعم", " yes "] {
            assert_eq!(answer(text), Some(Answer::Yes), "{text}");
        }
        for text in ["no", "FALSE", "0", "لا", "None"] {
            assert_eq!(answer(text), Some(Answer::No), "{text}");
        }
        assert_eq!(answer("walking"), None);
    }

    #[test]
    fn the_nearest_name_is_offered_only_when_it_is_near() {
        let names = ["household.governorate", "household.liwa", "person.birth"];
        assert_eq!(
            nearest("household.governrate", names),
            Some("household.governorate")
        );
        assert_eq!(nearest("zzz", names), None);
    }
}
