//! What is remembered of a user's taste, from one session to the next.

use super::Switch;
use crate::columns::Shown;
use crate::keys::{Keycaps, Stroke};
use crate::terminal::TextMode;
use crate::theme::ThemeName;
use masar_text::digits::Digits;

/// One setting with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Lean mode, on every terminal.
    Lean(Switch),
    /// Scroll regions, on this terminal.
    ScrollRegions(Switch),
    /// Who puts Arabic letters in order, on this terminal.
    TextMode(TextMode),
    /// The theme, on every terminal.
    Theme(ThemeName),
    /// Whose letters keys are shown in, on every terminal.
    Keyboard(Keycaps),
    /// What is recorded under a name, on every terminal; none where it is
    /// forgotten.
    Macro(String, Option<Vec<Stroke>>),
    /// Whether the mouse is used, on every terminal.
    Mouse(Switch),
    /// The tour is not begun by itself any more.
    TourSeen,
    /// The columns of the list of households, on every terminal; none where
    /// they are the usual ones.
    Columns(Option<Vec<Shown>>),
    /// The digits of Arabic, on every terminal.
    Digits(Digits),
}
