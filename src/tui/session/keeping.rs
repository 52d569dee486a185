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

/// Keeps drafts, those given being all there are.
pub struct DraftKeeper(Box<dyn Fn(&Drafts) -> Kept + Send>);

impl DraftKeeper {
    pub fn new(keep: impl Fn(&Drafts) -> Kept + Send + 'static) -> DraftKeeper {
        DraftKeeper(Box::new(keep))
    }
}

impl fmt::Debug for DraftKeeper {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("DraftKeeper")
    }
}

impl Session {
    /// Knows what was half typed earlier, says so, and lends the session a way
    /// to keep what will be.
    #[must_use]
    pub fn with_drafts(mut self, drafts: Drafts, keeper: DraftKeeper) -> Session {
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
        let kept = (self.draft_keeper.as_ref()?.0)(&self.app.drafts);
        kept.err().map(|(code, what)| Event::NotKept(code, what))
    }

    /// When the form that is open is kept as it stands, keys having been
    /// pressed at `since`.
    pub(super) fn pauses(&self, since: Duration) -> Option<Duration> {
        let typed = self.app.form.as_ref().is_some_and(|form| form.is_touched());
        (typed && self.draft_keeper.is_some()).then(|| since + PAUSE)
    }

    /// Keeps what is typed in the open form, which stays open: the session may
    /// end at any moment, and not by anybody's wish.
    pub fn set_aside(&mut self) {
        if commands::forms::set_aside(&mut self.app).is_none() {
            return;
        }
        if let Some(trouble) = self.keep_drafts() {
            self.happened(trouble);
        }
    }

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
