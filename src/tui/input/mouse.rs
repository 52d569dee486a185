//! What terminals tell of the mouse, in the one encoding that is asked for (SGR,
//! mode 1006): `CSI < button ; column ; row M`, and `m` on release.

/// Which way the wheel was turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    Up,
    Down,
}

/// What was done with the mouse; places count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    /// The first button was pressed on a cell.
    Pressed {
        column: u16,
        row: u16,
    },
    Wheel(Turned),
}

/// Reads a control sequence as a report. Releases, other buttons and buttons
/// with keys held are nobody's concern.
pub(super) fn from_sequence(sequence: &[u8]) -> Option<Mouse> {
    let body = sequence.strip_prefix(b"\x1b[<")?.strip_suffix(b"M")?;
    let mut numbers = std::str::from_utf8(body).ok()?.split(';');
    let mut next = || -> Option<u16> { numbers.next()?.parse().ok() };
    let (button, column, row) = (next()?, next()?, next()?);
    match button {
        0 => Some(Mouse::Pressed {
            column: column.checked_sub(1)?,
            row: row.checked_sub(1)?,
        }),
        64 => Some(Mouse::Wheel(Turned::Up)),
        65 => Some(Mouse::Wheel(Turned::Down)),
        _ => None,
    }
}
