//! What is wrong with a file of an office's own data, and where.

use std::ops::Range;
use thiserror::Error;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {what}")]
pub struct Misread {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What is wrong and how to mend it.
    pub what: String,
}

impl Misread {
    /// At a stretch of the text.
    pub(crate) fn at(text: &str, span: Range<usize>, what: String) -> Misread {
        let before = text.get(..span.start).unwrap_or_default();
        Misread {
            line: before.matches('\n').count() + 1,
            column: before.chars().rev().take_while(|c| *c != '\n').count() + 1,
            what,
        }
    }

    /// What the reader of the format says.
    pub(crate) fn toml(text: &str, error: &toml::de::Error) -> Misread {
        let span = error.span().unwrap_or(0..0);
        Misread::at(text, span, error.message().to_owned())
    }
}
