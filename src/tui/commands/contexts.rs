//! The contexts that are active together, the innermost first, one list for
//! each part of the screen.

pub const HOUSEHOLDS: &[&str] = &["households", "list", "panes", "global"];
/// The headings of the list of households.
pub const HEADING: &[&str] = &["heading", "households", "list", "panes", "global"];
pub const ENROLLMENTS: &[&str] = &["enrollments", "list", "panes", "global"];
pub const TIMELINE: &[&str] = &["timeline", "list", "panes", "global"];
/// A list or a text on a screen of its own; its own context in front.
pub const DUE: &[&str] = &["due", "screen", "list", "panes", "global"];
pub const DASHBOARD: &[&str] = &["dashboard", "screen", "list", "panes", "global"];
pub const WHATIF: &[&str] = &["whatif", "screen", "list", "panes", "global"];
pub const MATTERS: &[&str] = &["matters", "screen", "list", "panes", "global"];
pub const VACANCIES: &[&str] = &["vacancies", "screen", "list", "panes", "global"];
pub const CANDIDATES: &[&str] = &["candidates", "screen", "list", "panes", "global"];
pub const OPENINGS: &[&str] = &["openings", "screen", "list", "panes", "global"];
pub const DUPLICATES: &[&str] = &["duplicates", "screen", "list", "panes", "global"];
pub const PAIR: &[&str] = &["pair", "screen", "list", "panes", "global"];
pub const PREVIEW: &[&str] = &["preview", "screen", "list", "panes", "global"];
pub const LOG: &[&str] = &["log", "screen", "list", "panes", "global"];
pub const GROUPS: &[&str] = &["groups", "screen", "list", "panes", "global"];
pub const GRID: &[&str] = &["grid", "screen", "list", "panes", "global"];
/// A cell of the sheet that is typed in.
pub const CELL: &[&str] = &["cell", "global"];
pub const SEARCH: &[&str] = &["search", "global"];
pub const LINE: &[&str] = &["line", "global"];
pub const FORM: &[&str] = &["form", "global"];
pub const POPUP: &[&str] = &["popup", "list", "global"];
/// What is recorded, in a box over whatever it was opened in.
pub const MACROS: &[&str] = &["macros", "popup", "list", "global"];
/// The columns that the list can have.
pub const COLUMNS: &[&str] = &["columns", "popup", "list", "global"];
/// The views that are saved.
pub const VIEWS: &[&str] = &["views", "popup", "list", "global"];

/// All of them.
pub const STACKS: &[&[&str]] = &[
    HOUSEHOLDS,
    HEADING,
    ENROLLMENTS,
    TIMELINE,
    DUE,
    DASHBOARD,
    WHATIF,
    MATTERS,
    VACANCIES,
    CANDIDATES,
    OPENINGS,
    DUPLICATES,
    PAIR,
    PREVIEW,
    LOG,
    GROUPS,
    GRID,
    CELL,
    SEARCH,
    LINE,
    FORM,
    POPUP,
    MACROS,
    COLUMNS,
    VIEWS,
];
