//! The screens: what can fill the terminal between header and foot.
//!
//! **To add a screen** that lists, or that is read (`due` is the pattern):
//! 1. here: a variant, its line in [`Screen::ALL`] and its arm in `facts`;
//! 2. `panes/due.rs`: `COLUMNS`, and `impl Row` (what each cell says, what
//!    Enter does); a screen that is read has `impl Told` (lines) instead;
//! 3. `session/listings.rs` (or `session/tellings.rs`): the arm that reads it
//!    from the register, a page at a time;
//! 4. `commands/contexts.rs`: its stack of contexts, and in `STACKS`;
//! 5. `commands/table.rs`: `opens_screen("screen.due", ..)`, and keys for it in
//!    `keymaps/default.toml`;
//! 6. the catalogue, both languages: `screen-due`, `key-screen-due`, a
//!    `column-..` for each new column, `help-in-due` where it has own keys.
//!
//! Moving, paging, Esc, help, the footer, mirroring, the household under the
//! cursor and the forms about it then work as everywhere.

use crate::commands::contexts;
use crate::panes::listing::Column;
use crate::panes::{
    dashboard, due, duplicates, grid, groups, matches, matters, operations, preview, vacancies,
};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Households, Enrollments and Timeline, one above the other.
    Work,
    /// What asks for attention.
    Due,
    /// The figures that officials quote.
    Dashboard,
    /// What if a person takes a job: the sheet that was asked for.
    WhatIf,
    /// What is open and closed beside the enrollments of one household.
    Matters,
    /// What takes people.
    Vacancies,
    /// Who fits a vacancy.
    Candidates,
    /// What fits a person.
    Openings,
    /// Records that may be of one person.
    Duplicates,
    /// Two of them side by side.
    Pair,
    /// What a change for many households comes to.
    Preview,
    /// What was done last.
    Log,
    /// The households of the list, counted by a column.
    Groups,
    /// Households as a sheet to be filled in.
    Grid,
}

/// How a screen is filled.
#[derive(Clone, Copy, Debug)]
pub enum Filled {
    /// By the three panes.
    Panes,
    /// By rows with a cursor.
    Rows(&'static [Column]),
    /// By a text that is read and scrolled.
    Text,
}

/// What a screen speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    /// The whole register.
    OfAll,
    /// The household that was under the cursor when it was opened.
    OfHousehold,
}

/// What there is to know of a screen.
struct Facts {
    code: &'static str,
    filled: Filled,
    speaks: Speaks,
    contexts: &'static [&'static str],
    /// Codes of the ways to look at it, of which one is on.
    views: &'static [&'static str],
}

impl Screen {
    /// In the order of the header. The sheet of a question is not there, nor are
    /// who fits what and who may be whom: they are reached by asking.
    pub const ALL: &[Screen] = &[
        Screen::Work,
        Screen::Due,
        Screen::Dashboard,
        Screen::Matters,
        Screen::Vacancies,
    ];

    fn facts(self) -> Facts {
        match self {
            Screen::Work => Facts {
                code: "work",
                filled: Filled::Panes,
                speaks: Speaks::OfAll,
                contexts: contexts::HOUSEHOLDS,
                views: &[],
            },
            Screen::Due => Facts {
                code: "due",
                filled: Filled::Rows(due::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::DUE,
                views: due::SPANS,
            },
            Screen::Dashboard => Facts {
                code: "dashboard",
                filled: Filled::Text,
                speaks: Speaks::OfAll,
                contexts: contexts::DASHBOARD,
                views: dashboard::VIEWS,
            },
            Screen::WhatIf => Facts {
                code: "whatif",
                filled: Filled::Text,
                speaks: Speaks::OfHousehold,
                contexts: contexts::WHATIF,
                views: &[],
            },
            Screen::Matters => Facts {
                code: "matters",
                filled: Filled::Rows(matters::COLUMNS),
                speaks: Speaks::OfHousehold,
                contexts: contexts::MATTERS,
                views: &[],
            },
            Screen::Vacancies => Facts {
                code: "vacancies",
                filled: Filled::Rows(vacancies::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::VACANCIES,
                views: &[],
            },
            Screen::Candidates => Facts {
                code: "candidates",
                filled: Filled::Rows(matches::CANDIDATES),
                speaks: Speaks::OfAll,
                contexts: contexts::CANDIDATES,
                views: &[],
            },
            Screen::Log => Facts {
                code: "log",
                filled: Filled::Rows(operations::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::LOG,
                views: &[],
            },
            Screen::Groups => Facts {
                code: "groups",
                filled: Filled::Rows(groups::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::GROUPS,
                views: &[],
            },
            Screen::Grid => Facts {
                code: "grid",
                filled: Filled::Rows(grid::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::GRID,
                views: &[],
            },
            Screen::Preview => Facts {
                code: "preview",
                filled: Filled::Rows(preview::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::PREVIEW,
                views: preview::VIEWS,
            },
            Screen::Openings => Facts {
                code: "openings",
                filled: Filled::Rows(matches::OPENINGS),
                speaks: Speaks::OfHousehold,
                contexts: contexts::OPENINGS,
                views: &[],
            },
            Screen::Duplicates => Facts {
                code: "duplicates",
                filled: Filled::Rows(duplicates::COLUMNS),
                speaks: Speaks::OfAll,
                contexts: contexts::DUPLICATES,
                views: duplicates::VIEWS,
            },
            Screen::Pair => Facts {
                code: "pair",
                filled: Filled::Text,
                speaks: Speaks::OfAll,
                contexts: contexts::PAIR,
                views: &[],
            },
        }
    }

    /// Part of the ids of its messages and of its command: `screen-due`,
    /// `screen.due`.
    pub fn code(self) -> &'static str {
        self.facts().code
    }

    pub fn filled(self) -> Filled {
        self.facts().filled
    }

    pub fn speaks(self) -> Speaks {
        self.facts().speaks
    }

    /// The contexts of its keys, the innermost first.
    pub fn contexts(self) -> &'static [&'static str] {
        self.facts().contexts
    }

    /// The ways to look at it: `screen-due-view-30`.
    pub fn views(self) -> &'static [&'static str] {
        self.facts().views
    }
}
