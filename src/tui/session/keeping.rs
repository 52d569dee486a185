//! Settings: remembered by whoever lends the session a way to, since the panes
//! themselves know no file.

use super::Session;
use crate::app::{Event, Setting, Switch};
use std::fmt;

/// Kept, or why not, as code and text.
pub type Kept = Result<(), (&'static str, String)>;

/// Remembers settings.
pub struct Keeper(Box<dyn Fn(Setting) -> Kept + Send>);

impl Keeper {
    pub fn new(keep: impl Fn(Setting) -> Kept + Send + 'static) -> Keeper {
        Keeper(Box::new(keep))
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keeper")
    }
}

impl Session {
    /// Lends the session a way to remember settings.
    #[must_use]
    pub fn with_keeper(mut self, keeper: Keeper) -> Session {
        self.keeper = Some(keeper);
        self
    }

    pub(super) fn keep(&self, setting: Setting) -> Option<Event> {
        let kept = (self.keeper.as_ref()?.0)(setting);
        kept.err().map(|(code, what)| Event::NotKept(code, what))
    }

    /// Whatever the terminal did wrong with them is painted over.
    pub(super) fn switch_scroll_regions(&mut self) -> Event {
        self.savings.scroll = !self.savings.scroll;
        let screen = self.terminal.backend_mut();
        screen.set_savings(self.savings);
        screen.forget();
        Event::ScrollRegions(Switch::from(self.savings.scroll))
    }
}
