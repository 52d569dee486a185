//! Since when and on what grounds a row of criteria or of graduation holds:
//! the same columns and the same checks for both.

use super::{Checked, coded, date};
use crate::place::Bilingual;
use crate::rules::{Ground, Source, Standing, Start};
use chrono::NaiveDate;
use std::ops::Range;
use toml::Spanned;

/// The columns as the book has them.
pub(super) struct RawGround {
    pub(super) version: Spanned<u16>,
    pub(super) from: Option<Spanned<String>>,
    pub(super) known_by: Option<Spanned<String>>,
    pub(super) until: Option<Spanned<String>>,
    pub(super) source: Vec<Spanned<String>>,
    pub(super) standing: Spanned<String>,
    pub(super) note: Option<Bilingual>,
}

impl RawGround {
    /// The checked columns, and where the version stands.
    pub(super) fn check(self, line: usize, sources: &[Source]) -> Checked<(Ground, Range<usize>)> {
        let place = self.version.span();
        let start = match (&self.from, &self.known_by) {
            (Some(from), None) => Start::On(date(from)?),
            (None, Some(known)) => Start::KnownBy(date(known)?),
            _ => return Err((place, "a row needs either from or known_by".into())),
        };
        let until = self.until.as_ref().map(date).transpose()?;
        if until.is_some_and(|until| until < start.date()) {
            return Err((place, "the row ends before it begins".into()));
        }
        for source in &self.source {
            if !sources.iter().any(|known| known.id == *source.get_ref()) {
                let what = format!("no source {:?} in this book", source.get_ref());
                return Err((source.span(), what));
            }
        }
        let codes = Standing::ALL.iter().map(|standing| standing.code());
        let standing = coded(&self.standing, Standing::from_code, codes)?;
        if standing == Standing::Sourced && self.source.is_empty() {
            return Err((
                self.standing.span(),
                "a sourced row names its source".into(),
            ));
        }
        if standing != Standing::Sourced && self.note.is_none() {
            let what = "say in a note what is assumed or in conflict";
            return Err((self.standing.span(), what.into()));
        }
        let ground = Ground {
            version: self.version.into_inner(),
            start,
            until,
            sources: self.source.into_iter().map(Spanned::into_inner).collect(),
            standing,
            note: self.note,
            line,
        };
        Ok((ground, place))
    }
}

/// A row that follows those above it: a higher version, and days of its own.
pub(super) fn follows<'a>(
    above: impl Iterator<Item = &'a Ground> + Clone,
    row: &Ground,
    place: &Range<usize>,
) -> Checked<()> {
    if above.clone().any(|before| before.version >= row.version) {
        return Err((place.clone(), "versions must rise from row to row".into()));
    }
    let begins = |row: &Ground| match row.start {
        Start::On(date) => date,
        Start::KnownBy(_) => NaiveDate::MIN,
    };
    let ends = |row: &Ground| row.until.unwrap_or(NaiveDate::MAX);
    let mut above = above;
    match above.find(|before| begins(before) <= ends(row) && begins(row) <= ends(before)) {
        None => Ok(()),
        Some(other) => {
            let what = format!(
                "version {} holds for the same days: end it with until",
                other.version
            );
            Err((place.clone(), what))
        }
    }
}
