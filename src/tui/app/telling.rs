//! A text on a screen of its own, read and scrolled.

use super::Scroll;
use super::listing::Order;
use crate::panes::reading::Told;
use std::sync::Arc;

/// A text.
#[derive(Debug, Default)]
pub struct Telling {
    pub order: Order,
    pub told: Option<Arc<dyn Told>>,
    pub scroll: Scroll,
}

impl Telling {
    pub fn refresh(&mut self) {
        self.order = Order::Unknown;
    }
}
