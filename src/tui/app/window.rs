//! A list of which a part is seen: which row is marked, and which is on top.
//!
//! Invariant: after [`Window::fit`] the marked row is among those seen, and
//! both are within the list.

/// Where a list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The marked row.
    pub cursor: usize,
    /// The row on top.
    pub first: usize,
}

impl Window {
    /// Moves the mark by so many rows, to the last one at most.
    pub fn by(&mut self, rows: isize) {
        self.cursor = self.cursor.saturating_add_signed(rows);
    }

    /// Brings the mark into a list of `total` rows and into the `height` seen,
    /// moving as little as can be.
    pub fn fit(&mut self, total: usize, height: usize) {
        self.cursor = self.cursor.min(total.saturating_sub(1));
        let height = height.max(1);
        let lowest = self.cursor.saturating_add(1).saturating_sub(height);
        self.first = self.first.clamp(lowest, self.cursor.max(lowest));
        self.first = self.first.min(total.saturating_sub(height));
    }
}

#[cfg(test)]
mod tests {
    use super::Window;

    #[test]
    fn the_list_scrolls_only_as_far_as_the_mark_needs() {
        let mut window = Window::default();
        let mut seen = Vec::new();
        for by in [3, 1, -1, -4, 99] {
            window.by(by);
            window.fit(10, 4);
            seen.push((window.first, window.cursor));
        }
        assert_eq!(seen, [(0, 3), (1, 4), (1, 3), (0, 0), (6, 9)]);
    }

    #[test]
    fn a_list_that_shrinks_keeps_a_full_page() {
        let mut window = Window {
            cursor: 9,
            first: 6,
        };
        window.fit(5, 4);
        assert_eq!((window.first, window.cursor), (1, 4));
        window.fit(0, 4);
        assert_eq!((window.first, window.cursor), (0, 0));
    }
}
