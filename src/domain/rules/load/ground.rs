//! Since when and on what grounds a row holds, of a rule, a criterion or a
//! graduation: the same columns and the same checks for all.

use super::{Checked, check_standing, date};
use crate::place::Bilingual;
use crate::rules::{Ground, Source, Start};
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

/// The columns of a raw row that has them among its own.
macro_rules! ground {
    ($raw:ident) => {
        $crate::rules::load::ground::RawGround {
            version: $raw.version,
            from: $raw.from,
            known_by: $raw.known_by,
            until: $raw.until,
            source: $raw.source,
            standing: $raw.standing,
            note: $raw.note,
        }
    };
}
pub(super) use ground;

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
        let note = self.note.as_ref();
        let standing = check_standing(&self.standing, &self.source, note, sources)?;
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
    let mut above = above;
    let days = (row.start, row.until);
    match above.find(|before| meet((before.start, before.until), days)) {
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

/// Whether two rows hold on one day; what was only known by a day may have held
/// at any time before.
pub(super) fn meet(a: (Start, Option<NaiveDate>), b: (Start, Option<NaiveDate>)) -> bool {
    let begins = |(start, _)| match start {
        Start::On(date) => date,
        Start::KnownBy(_) => NaiveDate::MIN,
    };
    let ends = |(_, until): (Start, Option<NaiveDate>)| until.unwrap_or(NaiveDate::MAX);
    begins(a) <= ends(b) && begins(b) <= ends(a)
}
