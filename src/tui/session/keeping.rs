//! Settings and drafts: kept by whoever lends the session a way to, since the
//! panes themselves know no file.

use super::Session;
use crate::app::{Drafts, Event, Notice, Setting, Switch};
use crate::commands;
use masar_text::messages::Args;
use std::fmt;
use std::time::Duration;

/// How long the keys rest in a form before what is typed in it is kept.
const PAUSE: Duration = Duration::from_secs(3);

/// Kept, or why not, as code and text.
pub type Kept = Result<(), (&'static str, String)>;

/// Keeps something beyond the session: a setting, or all the drafts there are.
pub struct Keeper<T>(Box<dyn Fn(T) -> Kept + Send>);

impl<T> Keeper<T> {
    pub fn new(keep: impl Fn(T) -> Kept + Send + 'static) -> Keeper<T> {
        Keeper(Box::new(keep))
    }

    /// What there is to tell of it.
    fn keep(&self, what: T) -> Option<Event> {
        let kept = (self.0)(what);
        kept.err().map(|(code, what)| Event::NotKept(code, what))
    }
}

impl<T> fmt::Debug for Keeper<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keeper")
    }
}

impl Session {
    /// Knows what was half typed earlier, says so, and lends the session a way
    /// to keep what will be.
    #[must_use]
    pub fn with_drafts(mut self, drafts: Drafts, keeper: Keeper<Drafts>) -> Session {
        let count = drafts.iter().count();
        if count > 0 && self.app.notice.is_none() {
            let args = Args::new().set("count", count);
            self.app.notice = Some(Notice::good(self.app.say("form-drafts-left", args)));
        }
        self.app.drafts = drafts;
        self.draft_keeper = Some(keeper);
        self
    }

    pub(super) fn keep_drafts(&self) -> Option<Event> {
        self.draft_keeper.as_ref()?.keep(self.app.drafts.clone())
    }

    /// When the form that is open is kept as it stands, keys having been
    /// pressed at `since`.
    pub(super) fn pauses(&self, since: Duration) -> Option<Duration> {
        let typed = self.app.form.as_ref().is_some_and(|form| form.is_touched());
        let typed = typed || commands::grid::is_pending(&self.app);
        (typed && self.draft_keeper.is_some()).then(|| since + PAUSE)
    }

    /// Keeps what is typed in the open form, which stays open: the session may
    /// end at any moment, and not by anybody's wish.
    pub fn set_aside(&mut self) {
        let before = self.app.drafts.clone();
        commands::forms::set_aside(&mut self.app);
        commands::grid::set_aside(&mut self.app);
        if self.app.drafts == before {
            return;
        }
        if let Some(trouble) = self.keep_drafts() {
            self.happened(trouble);
        }
    }

    /// Lends the session a way to remember settings.
    #[must_use]
    pub fn with_keeper(mut self, keeper: Keeper<Setting>) -> Session {
        self.keeper = Some(keeper);
        self
    }

    pub(super) fn keep(&self, setting: Setting) -> Option<Event> {
        self.keeper.as_ref()?.keep(setting)
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
