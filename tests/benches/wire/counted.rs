//! Bytes of an interaction, and of several of its kind.

/// What one interaction cost in each way of drawing.
#[derive(Clone, Copy, Default)]
pub(super) struct Cost {
    pub(super) ours: usize,
    /// Without the lower panes.
    pub(super) ours_list: usize,
    pub(super) stock: usize,
    pub(super) stock_list: usize,
}

/// Several interactions of one kind.
#[derive(Default)]
pub(super) struct Counted(Vec<Cost>);

impl Counted {
    pub(super) fn add(&mut self, cost: Cost) {
        self.0.push(cost);
    }

    /// The median and the most: `18 (21)`.
    pub(super) fn told(&self, of: fn(&Cost) -> usize) -> String {
        let mut bytes: Vec<usize> = self.0.iter().map(of).collect();
        bytes.sort_unstable();
        let middle = bytes.get(bytes.len() / 2).copied().unwrap_or(0);
        match bytes.last() {
            Some(most) if *most != middle => format!("{middle} ({most})"),
            _ => middle.to_string(),
        }
    }
}
