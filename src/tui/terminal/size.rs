//! Sizes that a screen may have.
//!
//! Invariant: whatever a terminal or a remote side claims, a screen has at
//! least [`SMALLEST`] and at most [`LARGEST`] cells: 65535 by 65535 would ask
//! for more memory than there is, and end the whole process.

use ratatui::layout::Size;

/// The smallest screen that is drawn on.
pub const SMALLEST: Size = Size::new(20, 5);
/// The largest screen that is drawn on.
pub const LARGEST: Size = Size::new(400, 200);

/// The size nearest to the one asked for.
#[must_use]
pub fn clamp(asked: Size) -> Size {
    Size::new(
        asked.width.clamp(SMALLEST.width, LARGEST.width),
        asked.height.clamp(SMALLEST.height, LARGEST.height),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_out_of_bounds_becomes_the_nearest_one_in_bounds() {
        for (asked, given) in [
            ((80, 24), (80, 24)),
            ((0, 0), (20, 5)),
            ((65_535, 65_535), (400, 200)),
            ((10, 300), (20, 200)),
        ] {
            let given = Size::new(given.0, given.1);
            assert_eq!(clamp(Size::new(asked.0, asked.1)), given);
        }
    }
}
