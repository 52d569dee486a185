//! The screens that are open: the one seen, and those that Esc leads back to.
//!
//! Invariant: the lowest is always Work, and no other screen lies here twice.

use super::{Filled, Listing, Screen, Speaks, Telling};
use masar_domain::{CaseFile, HouseholdId};
use std::sync::Arc;

/// A screen with its state.
#[derive(Debug)]
pub struct Open {
    pub screen: Screen,
    /// The household it speaks of, where it speaks of one.
    pub of: Option<HouseholdId>,
    /// Which of [`Screen::views`] is on.
    pub view: usize,
    /// The one of which it shows what there is.
    pub(super) viewed: usize,
    pub body: Body,
}

/// What fills a screen.
#[derive(Debug)]
pub enum Body {
    Panes,
    Rows(Listing),
    Text(Telling),
}

impl Open {
    fn new(screen: Screen, under_cursor: Option<HouseholdId>) -> Open {
        Open {
            screen,
            of: under_cursor.filter(|_| screen.speaks() == Speaks::OfHousehold),
            view: 0,
            viewed: 0,
            body: match screen.filled() {
                Filled::Panes => Body::Panes,
                Filled::Rows(_) => Body::Rows(Listing::default()),
                Filled::Text => Body::Text(Telling::default()),
            },
        }
    }

    /// The code of the way it is looked at.
    pub fn view(&self) -> Option<&'static str> {
        self.screen.views().get(self.view).copied()
    }

    /// It shows what there is, looked at the way that is on.
    pub(super) fn is_viewed(&mut self) {
        self.viewed = self.view;
    }

    /// What it shows is to be read anew.
    pub(super) fn refresh(&mut self) {
        match &mut self.body {
            Body::Panes => {}
            Body::Rows(listing) => listing.refresh(),
            Body::Text(telling) => telling.refresh(),
        }
    }

    /// The file it has under its cursor, or speaks of; not for the panes.
    pub fn file(&self) -> Option<&Arc<CaseFile>> {
        match &self.body {
            Body::Panes => None,
            Body::Rows(listing) => listing.file(),
            Body::Text(telling) => telling.told.as_ref()?.file(),
        }
    }
}

/// All that is open.
#[derive(Debug)]
pub struct Screens {
    seen: Open,
    below: Vec<Open>,
}

impl Default for Screens {
    fn default() -> Screens {
        Screens {
            seen: Open::new(Screen::Work, None),
            below: Vec::new(),
        }
    }
}

impl Screens {
    pub fn seen(&self) -> &Open {
        &self.seen
    }

    pub fn seen_mut(&mut self) -> &mut Open {
        &mut self.seen
    }

    pub fn is_work(&self) -> bool {
        self.seen.screen == Screen::Work
    }

    /// There is something to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.below.is_empty()
    }

    /// Opens a screen over the one seen; where it is open already, all above
    /// it closes. The panes alone may be reached again on top.
    pub(crate) fn open(&mut self, screen: Screen, under_cursor: Option<HouseholdId>) {
        let new = Open::new(screen, under_cursor);
        let is_it = |open: &Open| open.screen == screen && open.of == new.of;
        if is_it(&self.seen) {
            return;
        }
        match self.below.iter().rposition(is_it) {
            Some(at) if screen != Screen::Work => {
                let mut above = self.below.split_off(at).into_iter();
                if let Some(open) = above.next() {
                    self.seen = open;
                }
            }
            _ => {
                let left = std::mem::replace(&mut self.seen, new);
                self.below.push(left);
            }
        }
    }

    /// Closes the one seen.
    pub(crate) fn back(&mut self) {
        if let Some(open) = self.below.pop() {
            self.seen = open;
        }
    }

    /// Closes all but the panes.
    pub(crate) fn close_all(&mut self) {
        *self = Screens::default();
    }

    /// The one seen is to be read anew, from its first row on.
    pub(crate) fn refresh_seen(&mut self) {
        let (screen, of) = (self.seen.screen, self.seen.of);
        self.seen = Open::new(screen, of);
    }

    /// All of them are to be read anew when they are seen.
    pub(super) fn refresh(&mut self) {
        self.seen.refresh();
        self.below.iter_mut().for_each(Open::refresh);
    }

    /// The listing of a screen that is seen.
    pub(super) fn listing_of(&mut self, screen: Screen) -> Option<&mut Listing> {
        match &mut self.seen.body {
            Body::Rows(listing) if self.seen.screen == screen => Some(listing),
            _ => None,
        }
    }

    /// The text of a screen that is seen.
    pub(super) fn telling_of(&mut self, screen: Screen) -> Option<&mut Telling> {
        match &mut self.seen.body {
            Body::Text(telling) if self.seen.screen == screen => Some(telling),
            _ => None,
        }
    }
}
