//! Where the columns of the list stand.
//!
//! Case number and head's name stay where they are when they come first; the
//! others can be scrolled sideways where they do not all fit. The usual columns
//! always fit: head and place share what the others leave.

use crate::app::App;
use crate::columns::{Column, Shown};
use crate::ink;

/// Cells before the first column: the tick, the marker, a blank.
const BEFORE: u16 = 3;
/// Cells kept for the sign that columns go on at the end.
const MORE: u16 = 2;

/// A column with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Its place among those of the list.
    pub(crate) index: usize,
    pub(crate) column: Column,
    pub(crate) place: ink::Column,
}

/// The columns that are seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Placing {
    pub(crate) placed: Vec<Placed>,
    /// How many of the first never scroll away.
    pub(crate) frozen: usize,
    /// Some are scrolled away before the others.
    pub(crate) before: bool,
    /// Some go on beyond the end.
    pub(crate) after: bool,
}

/// What a column asks for, in cells, the blank behind it included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wide {
    Cells(u16),
    /// So many parts of what the others leave, from the least to the most.
    Parts {
        of: u16,
        least: u16,
        most: u16,
    },
}

impl Wide {
    fn least(self) -> u16 {
        match self {
            Wide::Cells(cells) => cells,
            Wide::Parts { least, .. } => least,
        }
    }

    fn parts(self) -> u16 {
        match self {
            Wide::Cells(_) => 0,
            Wide::Parts { of, .. } => of,
        }
    }
}

/// How the columns are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// The usual ones, amounts behind their labels.
    Labelled,
    /// The usual ones under headings.
    Usual,
    Chosen,
}

fn asks(shown: Shown, look: Look) -> Wide {
    let least = |chosen| if look == Look::Chosen { chosen } else { 1 };
    match (shown.column, shown.width, look) {
        (_, Some(width), _) => Wide::Cells(width + 1),
        (Column::Head, ..) => Wide::Parts {
            of: 11,
            least: least(13),
            most: 44,
        },
        (Column::Place, ..) => Wide::Parts {
            of: 9,
            least: least(9),
            most: 17,
        },
        (Column::Members, _, Look::Labelled) => Wide::Cells(3),
        (Column::AidMonth, _, Look::Labelled) => Wide::Cells(12),
        (Column::Wages, _, Look::Labelled) => Wide::Cells(13),
        (Column::Ends, _, Look::Labelled) => Wide::Cells(19),
        _ => Wide::Cells(shown.wide() + 1),
    }
}

impl Placing {
    /// The columns of the list on a screen so wide.
    pub(crate) fn of(app: &App, width: u16) -> Placing {
        let look = match (&app.columns.chosen, app.is_headed()) {
            (Some(_), _) => Look::Chosen,
            (None, true) => Look::Usual,
            (None, false) => Look::Labelled,
        };
        place(&app.shown_columns(), look, app.columns.first, width)
    }

    /// Whether the column of that place among those of the list is seen.
    pub(crate) fn shows(&self, index: usize) -> bool {
        self.placed.iter().any(|placed| placed.index == index)
    }
}

fn place(shown: &[Shown], look: Look, first: usize, width: u16) -> Placing {
    let asked: Vec<Wide> = shown.iter().map(|shown| asks(*shown, look)).collect();
    let stays = |shown: &&Shown| matches!(shown.column, Column::Id | Column::Head);
    let frozen = shown.iter().take_while(stays).count();
    // The blank behind the last one falls off the screen.
    let room = (width + 1).saturating_sub(BEFORE);
    let least: u16 = asked.iter().map(|wide| wide.least()).sum();
    let fits = look != Look::Chosen || least <= room;
    let seen: Vec<usize> = match fits {
        true => (0..shown.len()).collect(),
        false => seen(&asked, frozen, first, room.saturating_sub(MORE)),
    };
    let after = !fits && seen.last().is_some_and(|last| last + 1 < shown.len());
    let widths = widths(
        &asked,
        &seen,
        room.saturating_sub(if fits { 0 } else { MORE }),
    );
    let mut at = BEFORE;
    let mut placed = Vec::with_capacity(seen.len());
    for (index, wide) in seen.into_iter().zip(widths) {
        placed.push(Placed {
            index,
            column: shown[index].column,
            place: ink::Column {
                start: at,
                width: wide.saturating_sub(1),
            },
        });
        at += wide;
    }
    Placing {
        placed,
        frozen,
        before: !fits && first > 0,
        after,
    }
}

/// The frozen ones, and of the others from the `first` on as many as fit, one
/// at least.
fn seen(asked: &[Wide], frozen: usize, first: usize, room: u16) -> Vec<usize> {
    let taken: u16 = asked.iter().take(frozen).map(|wide| wide.least()).sum();
    let mut left = room.saturating_sub(taken);
    let first = first.min(asked.len().saturating_sub(frozen + 1));
    let mut seen: Vec<usize> = (0..frozen).collect();
    for (index, wide) in asked.iter().enumerate().skip(frozen + first) {
        if wide.least() > left && seen.len() > frozen {
            break;
        }
        left = left.saturating_sub(wide.least());
        seen.push(index);
    }
    seen
}

/// The cells of each; the last of those that share takes its part first.
fn widths(asked: &[Wide], seen: &[usize], room: u16) -> Vec<u16> {
    let seen: Vec<Wide> = seen.iter().map(|index| asked[*index]).collect();
    let fixed = seen.iter().filter(|wide| wide.parts() == 0);
    let mut free = room.saturating_sub(fixed.map(|wide| wide.least()).sum());
    let mut parts: u16 = seen.iter().map(|wide| wide.parts()).sum();
    let mut widths = Vec::with_capacity(seen.len());
    for wide in seen.iter().rev() {
        widths.push(match *wide {
            Wide::Cells(cells) => cells,
            Wide::Parts { of, least, most } => {
                let width = (free * of / parts.max(1)).clamp(least, most);
                free = free.saturating_sub(width);
                parts -= of;
                width
            }
        });
    }
    widths.reverse();
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(texts: &[&str]) -> Vec<Shown> {
        texts
            .iter()
            .map(|text| Shown::read(text).unwrap())
            .collect()
    }

    fn names(placing: &Placing) -> Vec<&'static str> {
        let placed = placing.placed.iter();
        placed.map(|placed| placed.column.name()).collect()
    }

    const MANY: &[&str] = &[
        "id",
        "head:20",
        "liwa",
        "members",
        "aid",
        "aid_amount",
        "work_wages",
        "phone",
        "caseworker",
    ];

    #[test]
    fn what_does_not_fit_scrolls_and_who_it_is_about_stays() {
        let shown = shown(MANY);
        let at = |first| place(&shown, Look::Chosen, first, 80);
        assert_eq!(names(&at(0)), ["id", "head", "liwa", "members", "aid"]);
        assert_eq!((at(0).before, at(0).after), (false, true));
        let later = at(3);
        assert_eq!(
            names(&later),
            ["id", "head", "aid_amount", "work_wages", "phone"]
        );
        assert_eq!((later.before, later.after), (true, true));
        assert_eq!(later.placed[2].place.start, at(0).placed[2].place.start);
        let last = at(99);
        assert_eq!(names(&last), ["id", "head", "caseworker"]);
        assert!(!last.after);
    }

    #[test]
    fn nothing_stands_beyond_the_screen_or_over_another() {
        let shown = shown(MANY);
        for width in 60..200 {
            for first in 0..9 {
                let placing = place(&shown, Look::Chosen, first, width);
                let ends = placing.placed.iter().map(|p| p.place.start + p.place.width);
                let starts = placing.placed.iter().skip(1).map(|p| p.place.start);
                for (end, next) in ends.clone().zip(starts) {
                    assert!(end < next, "{width} {first}");
                }
                assert!(ends.max().unwrap() <= width, "{width} {first}");
            }
        }
    }

    #[test]
    fn where_all_fit_none_is_scrolled() {
        let placing = place(&shown(&["id", "head", "members"]), Look::Chosen, 1, 80);
        assert_eq!(names(&placing), ["id", "head", "members"]);
        assert_eq!((placing.before, placing.after), (false, false));
    }
}
