//! The sign of each state of a month.

use crate::theme::{Glyph, Role};
use masar_domain::timeline::CellState;

/// A state's sign and look.
pub(crate) fn of(state: CellState) -> (Glyph, Role) {
    match state {
        CellState::Nothing => (Glyph::Gap, Role::Muted),
        CellState::Settled => (Glyph::Paid, Role::Good),
        CellState::Failed => (Glyph::Failed, Role::Bad),
        CellState::InFlight => (Glyph::InFlight, Role::Text),
        CellState::Due => (Glyph::Due, Role::Caution),
        CellState::Expected => (Glyph::Expected, Role::Waiting),
        CellState::Suspended => (Glyph::Suspended, Role::Caution),
        CellState::Covered => (Glyph::Covered, Role::Good),
        CellState::Unknown => (Glyph::Unknown, Role::Caution),
        CellState::Working => (Glyph::Wage, Role::Text),
        CellState::WorkAgreed => (Glyph::WageExpected, Role::Waiting),
        CellState::Adjusted => (Glyph::Adjusted, Role::Good),
        CellState::Overpaid => (Glyph::Overpaid, Role::Bad),
        CellState::InstalmentPaid => (Glyph::InstalmentPaid, Role::Good),
        CellState::InstalmentDue => (Glyph::InstalmentDue, Role::Waiting),
        CellState::InstalmentLate => (Glyph::InstalmentLate, Role::Bad),
    }
}
