//! Where the panes stand.
//!
//! Heights follow from the terminal's alone, never from what is shown: a pane
//! that grew and shrank with each household would repaint all below it.

use masar_text::{Direction, Lang};
use ratatui::layout::{Rect, Size};

/// The smallest screen on which the panes can be read.
pub const NEEDED: Size = Size::new(60, 16);
/// From this width on, the open household's details stand at the side.
pub(crate) const SIDE_FROM: u16 = 132;
const SIDE_WIDTH: u16 = 46;
/// The rows of the tour's box: two of a sentence in a frame.
const TOUR: u16 = 4;

/// The panes' places in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    pub header: Rect,
    /// All between the header and the foot, for a screen that is not the panes'.
    pub whole: Rect,
    /// A title row, then rows; so the other panes too.
    pub households: Rect,
    pub enrollments: Rect,
    /// Two rows of months, rows, and one row of shares.
    pub timeline: Rect,
    pub details: Option<Rect>,
    /// The box of the tour, where it was asked for.
    pub tour: Option<Rect>,
    pub message: Rect,
    pub keys: Rect,
}

impl Layout {
    /// None where the screen is too small to be read.
    pub fn of(size: Size, lang: Lang) -> Option<Layout> {
        let Size { width, height } = size;
        if width < NEEDED.width || height < NEEDED.height {
            return None;
        }
        Some(Layout::in_rows(size, lang))
    }

    /// As [`Layout::of`], with the box of the tour below the panes, none of
    /// whose rows it hides; none where there is no room for both.
    pub fn with_tour(size: Size, lang: Lang) -> Option<Layout> {
        let above = Size {
            height: size.height.saturating_sub(TOUR),
            ..size
        };
        let mut layout = Layout::of(above, lang)?;
        layout.tour = Some(Rect {
            height: TOUR,
            ..layout.message
        });
        layout.message.y += TOUR;
        layout.keys.y += TOUR;
        Some(layout)
    }

    fn in_rows(Size { width, height }: Size, lang: Lang) -> Layout {
        // What is left for rows, without heads, titles, shares and the foot.
        let rows = height - 8;
        let enrollments = (rows / 4).min(8);
        let timeline = (rows / 3).min(12);
        let households = rows - enrollments - timeline;
        let whole = |y, height| Rect::new(0, y, width, height);
        let below = 2 + households;
        let side = (width >= SIDE_FROM).then_some(SIDE_WIDTH);
        // The side stands where reading ends.
        let left = match lang.direction() {
            Direction::Rtl => side.map_or(0, |side| side + 1),
            _ => 0,
        };
        let main = width - side.map_or(0, |side| side + 1);
        let part = |y, height| Rect::new(left, y, main, height);
        let details = side.map(|side| {
            let x = if left > 0 { 0 } else { width - side };
            Rect::new(x, below, side, enrollments + timeline + 4)
        });
        Layout {
            header: whole(0, 1),
            whole: whole(1, height - 3),
            households: whole(1, 1 + households),
            enrollments: part(below, 1 + enrollments),
            timeline: part(below + 1 + enrollments, timeline + 3),
            details,
            tour: None,
            message: whole(height - 2, 1),
            keys: whole(height - 1, 1),
        }
    }

    /// How many rows of a list on a screen of its own are seen.
    pub fn listed_rows(&self) -> usize {
        usize::from(self.whole.height.saturating_sub(super::listing::HEAD))
    }

    /// How many households are seen.
    pub fn household_rows(&self) -> usize {
        usize::from(self.households.height - 1)
    }

    pub fn enrollment_rows(&self) -> usize {
        usize::from(self.enrollments.height - 1)
    }

    pub fn timeline_rows(&self) -> usize {
        usize::from(self.timeline.height - 3)
    }

    /// The cells of a timeline row's label, its marker included.
    pub fn label(&self) -> u16 {
        match self.timeline.width {
            ..90 => 19,
            90..120 => 26,
            _ => 32,
        }
    }

    /// How many months are seen.
    pub fn months(&self) -> u16 {
        self.timeline.width.saturating_sub(self.label()) / MONTH
    }
}

/// The cells of one month.
pub const MONTH: u16 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_panes_fill_the_screen_and_do_not_overlap() {
        for width in [60, 80, 131, 132, 160, 400] {
            for height in [16, 24, 25, 48, 200] {
                for lang in Lang::ALL {
                    let layout = Layout::of(Size::new(width, height), lang).unwrap();
                    let (h, e, t) = (layout.households, layout.enrollments, layout.timeline);
                    assert_eq!(h.bottom(), e.top());
                    assert_eq!(e.bottom(), t.top());
                    assert_eq!(t.bottom(), layout.message.top());
                    assert_eq!(layout.keys.bottom(), height);
                    if let Some(side) = layout.details {
                        assert_eq!((side.top(), side.bottom()), (e.top(), t.bottom()));
                        assert!(!side.intersects(e) && !side.intersects(t));
                    }
                    assert!(layout.household_rows() >= 4, "{width}x{height}");
                }
            }
        }
    }

    #[test]
    fn the_tour_stands_between_the_panes_and_the_foot() {
        for size in [Size::new(60, 20), Size::new(80, 24), Size::new(160, 48)] {
            let layout = Layout::with_tour(size, Lang::Arabic).unwrap();
            let tour = layout.tour.unwrap();
            assert_eq!(layout.timeline.bottom(), tour.top());
            assert_eq!(layout.whole.bottom(), tour.top());
            assert_eq!(tour.bottom(), layout.message.top());
            assert_eq!(layout.keys.bottom(), size.height);
        }
        assert_eq!(Layout::with_tour(Size::new(80, 19), Lang::English), None);
    }

    #[test]
    fn a_screen_that_is_too_small_has_no_layout() {
        assert_eq!(Layout::of(Size::new(59, 24), Lang::English), None);
        assert_eq!(Layout::of(Size::new(80, 15), Lang::English), None);
    }
}
