//! How Arabic letters join, and the forms they take.

use unicode_general_category::{GeneralCategory, get_general_category};

use super::tables::{FORMS, JOINING, LAM_ALEF, MIRROR};
use crate::sanitize::character::ZWNJ;

/// Joining type of a character (Unicode Standard, section 9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joining {
    /// Joins on both sides: ب.
    Dual,
    /// Joins the letter before it only: ا د ر و.
    Right,
    /// Makes its neighbours join: tatweel, ZWJ.
    Causing,
    /// Marks: joining passes through them.
    Transparent,
    /// Everything else.
    Never,
}

/// Which neighbours a letter joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Joins {
    pub(super) before: bool,
    pub(super) after: bool,
}

pub(super) fn joining(character: char) -> Joining {
    match JOINING.binary_search_by_key(&character, |row| row.0) {
        Ok(row) => JOINING[row].1,
        Err(_) => joining_by_category(character),
    }
}

fn joining_by_category(character: char) -> Joining {
    if character == ZWNJ || ('\u{2066}'..='\u{2069}').contains(&character) {
        return Joining::Never;
    }
    match get_general_category(character) {
        GeneralCategory::NonspacingMark
        | GeneralCategory::EnclosingMark
        | GeneralCategory::Format => Joining::Transparent,
        _ => Joining::Never,
    }
}

impl Joining {
    pub(super) fn joins_next(self) -> bool {
        matches!(self, Joining::Dual | Joining::Causing)
    }

    pub(super) fn joins_previous(self) -> bool {
        matches!(self, Joining::Dual | Joining::Right | Joining::Causing)
    }
}

/// The presentation form of a letter; the letter itself where Unicode has none.
/// A letter without a medial form shows its final one; one that never joins
/// (ء) needs no form.
pub(super) fn form(letter: char, joins: Joins) -> char {
    if joining(letter) == Joining::Never {
        return letter;
    }
    let Ok(row) = FORMS.binary_search_by_key(&letter, |row| row.0) else {
        return letter;
    };
    let [isolated, last, first, medial] = FORMS[row].1;
    let wanted = match (joins.before, joins.after) {
        (true, true) => [medial, last, isolated],
        (true, false) => [last, isolated, isolated],
        (false, true) => [first, isolated, isolated],
        (false, false) => [isolated; 3],
    };
    wanted
        .into_iter()
        .find(|form| *form != '\0')
        .unwrap_or(letter)
}

/// Lam with this alef in one form; `None` if the letter is no alef.
pub(super) fn lam_alef(alef: char, joined_before: bool) -> Option<char> {
    let row = LAM_ALEF.binary_search_by_key(&alef, |row| row.0).ok()?;
    let [isolated, last] = LAM_ALEF[row].1;
    Some(if joined_before { last } else { isolated })
}

/// The mirror image of a bracket; any other character as it is.
pub(super) fn mirrored(character: char) -> char {
    match MIRROR.binary_search_by_key(&character, |row| row.0) {
        Ok(row) => MIRROR[row].1,
        Err(_) => character,
    }
}
