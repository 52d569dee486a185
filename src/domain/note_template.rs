//! Beginnings of notes: texts that a caseworker writes again and again, with
//! blanks for what belongs to the day. They decide nothing; whoever writes the
//! note edits it first.

mod load;

use crate::misread::Misread;
use crate::place::Bilingual;
use std::sync::LazyLock;

/// What stands in a text where something is to be filled in.
pub const BLANK: &str = "___";

/// One beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteTemplate {
    /// `nobody-home`
    pub code: String,
    pub name: Bilingual,
    pub text: Bilingual,
}

/// The beginnings that an office has, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteTemplates(pub Vec<NoteTemplate>);

static DEFAULT: LazyLock<NoteTemplates> = LazyLock::new(|| {
    // It ships inside the program and a test reads it, so it is never broken
    // in a released build; none at all is the harmless answer.
    NoteTemplates::load(include_str!("data/note_templates.toml")).unwrap_or_default()
});

impl NoteTemplates {
    /// Those that come with the program.
    pub fn embedded() -> NoteTemplates {
        DEFAULT.clone()
    }

    /// Reads and checks a file of them; the error names line and column.
    pub fn load(text: &str) -> Result<NoteTemplates, Misread> {
        load::load(text)
    }

    pub fn get(&self, code: &str) -> Option<&NoteTemplate> {
        self.0.iter().find(|template| template.code == code)
    }
}

/// How many blanks a text still has.
pub fn blanks(text: &str) -> usize {
    text.matches(BLANK).count()
}

/// The text with its first blanks filled in, one after the other; none where
/// there are fewer blanks than that.
pub fn filled<'a>(text: &str, with: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut parts = text.split(BLANK);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for word in with {
        let rest = parts.next()?;
        filled.push_str(word);
        filled.push_str(rest);
    }
    for rest in parts {
        filled.push_str(BLANK);
        filled.push_str(rest);
    }
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_templates_are_sound_and_ask_for_as_much_in_both_languages() {
        let all = NoteTemplates::load(include_str!("data/note_templates.toml")).unwrap();
        assert!(all.0.len() >= 12);
        for NoteTemplate { code, text, .. } in &all.0 {
            assert!(blanks(&text.en) > 0, "{code}");
            assert_eq!(blanks(&text.en), blanks(&text.ar), "{code}");
        }
    }

    #[test]
    fn blanks_are_filled_in_their_order_and_never_more_than_there_are() {
        let text = "Called ___ at ___: off.";
        assert_eq!(
            filled(text, ["079", "10:30"]).as_deref(),
            Some("Called 079 at 10:30: off.")
        );
        assert_eq!(
            filled(text, ["079"]).as_deref(),
            Some("Called 079 at ___: off.")
        );
        assert_eq!(filled(text, ["1", "2", "3"]), None);
    }

    #[test]
    fn a_broken_file_is_told_with_its_line_and_column() {
        let twice = "[[template]]\ncode = \"a\"\nname = { en = \"A\", ar = \"أ\" }\n\
                     text = { en = \"A ___\", ar = \"أ ___\" }\n";
        let error = |text: &str| {
            let error = NoteTemplates::load(text).unwrap_err();
            (error.line, error.what)
        };
        let (line, what) = error(&format!("{twice}{twice}"));
        assert_eq!((line, what.as_str()), (6, "this code stands here twice"));
        let (line, _) = error(&twice.replace("code = \"a\"", "code = \"A B\""));
        assert_eq!(line, 2);
        let (line, _) = error(&twice.replace("أ ___", " "));
        assert_eq!(line, 4);
        let (line, what) = error(&twice.replace("text", "words"));
        assert_eq!(line, 4, "{what}");
    }
}
