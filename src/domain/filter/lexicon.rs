//! What values are called: the codes always, and the words of whoever reads
//! the filter for.

use super::{Field, Kind};

/// Knows the words of values beyond their codes.
pub trait Lexicon {
    /// The code that a word stands for in a field, where it is one; what was
    /// written is no code of the field itself.
    fn code(&self, field: &Field, word: &str) -> Option<String>;

    /// Whether there is a programme of that code.
    fn is_programme(&self, code: &str) -> bool;
}

/// Nothing but codes; of programmes, which every rule book has its own of, any.
#[derive(Clone, Copy, Debug)]
pub struct Codes;

impl Lexicon for Codes {
    fn code(&self, _: &Field, _: &str) -> Option<String> {
        None
    }

    fn is_programme(&self, _: &str) -> bool {
        true
    }
}

/// The code that a written value means; none where the field has no such value.
pub(super) fn code(lexicon: &dyn Lexicon, field: &Field, written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    let is_code = match field.kind {
        Kind::Code(vocabulary) => vocabulary.codes().contains(&lower.as_str()),
        Kind::Programme => lexicon.is_programme(&lower),
        _ => return Some(written.to_owned()),
    };
    match is_code {
        true => Some(lower),
        false => lexicon.code(field, written),
    }
}
