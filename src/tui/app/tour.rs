//! The tour: seven things to do once, among one's own families.
//!
//! What lives here: which step it is at, what each step shows, and what counts
//! as done. What does not: how it is drawn (`panes::tour`), and when somebody
//! is new (whoever opens the session knows what is remembered).
//!
//! Invariant: it changes nothing and holds nothing up. A step is done by doing
//! the thing itself, by whatever key; every key works as it does without it.

use super::App;
use crate::commands::{TABLE, contexts as c};
use crate::input::Key;

/// How far somebody has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tour {
    at: usize,
    /// The thing to do was begun: what it opened is to be left yet.
    begun: bool,
}

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Did<'a> {
    /// Ran a command that does something now.
    Ran(&'a str),
    /// Pressed the first of keys that are pressed in turn.
    Began,
}

/// A thing to do.
#[derive(Debug)]
pub(crate) struct Step {
    /// The message that says what to do and what it is good for.
    pub(crate) message: &'static str,
    /// Whose keys stand before it.
    pub(crate) press: Press,
    /// Whose keys the message names, by the name that it gives them, and where
    /// they are looked up.
    pub(crate) names: &'static [(&'static str, &'static str, &'static [&'static str])],
    /// What begins it. It is done when nothing stands over the screen that was
    /// opened by it, so that the next step is read where it is to be done.
    begins: fn(Did<'_>) -> bool,
    /// What must have come of it.
    comes: fn(&App) -> bool,
}

/// The keys of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Press {
    Keys(&'static [&'static str]),
    /// The first key of those that are pressed in turn for a command.
    FirstOf(&'static str),
}

fn anything(_: &App) -> bool {
    true
}

/// All of them, in order.
pub(crate) static STEPS: [Step; 7] = [
    Step {
        message: "tour-move",
        press: Press::Keys(&["cursor.down", "cursor.up"]),
        names: &[],
        begins: |did| matches!(did, Did::Ran(id) if id.starts_with("cursor.")),
        comes: anything,
    },
    Step {
        message: "tour-open",
        press: Press::Keys(&["record.open"]),
        names: &[("back", "record.close", c::ENROLLMENTS)],
        begins: |did| did == Did::Ran("record.open"),
        comes: anything,
    },
    Step {
        message: "tour-filter",
        press: Press::Keys(&["search.start"]),
        names: &[
            ("accept", "search.accept", c::SEARCH),
            ("clear", "search.clear", c::HOUSEHOLDS),
        ],
        begins: |did| did == Did::Ran("search.start"),
        comes: |app| !app.filter.text.is_empty(),
    },
    Step {
        message: "tour-line",
        press: Press::Keys(&["line.open"]),
        names: &[
            ("run", "line.run", c::LINE),
            ("close", "line.close", c::LINE),
        ],
        begins: |did| did == Did::Ran("line.open"),
        comes: anything,
    },
    Step {
        message: "tour-keys",
        press: Press::FirstOf("household.add"),
        names: &[],
        begins: |did| did == Did::Began,
        comes: anything,
    },
    Step {
        message: "tour-what-if",
        press: Press::Keys(&["whatif.open"]),
        names: &[("cancel", "form.cancel", c::FORM)],
        begins: |did| did == Did::Ran("whatif.open"),
        comes: anything,
    },
    Step {
        message: "tour-help",
        press: Press::Keys(&["app.help"]),
        names: &[("close", "popup.close", c::POPUP)],
        begins: |did| did == Did::Ran("app.help"),
        comes: anything,
    },
];

impl Tour {
    /// The step it is at, and its number from 1.
    pub(crate) fn step(self) -> Option<(usize, &'static Step)> {
        STEPS.get(self.at).map(|step| (self.at + 1, step))
    }

    /// The tour with its step done; none where it was the last.
    pub(crate) fn next(self) -> Option<Tour> {
        let (at, begun) = (self.at + 1, false);
        (at < STEPS.len()).then_some(Tour { at, begun })
    }
}

impl App {
    /// Goes on with the tour where its step is done; says whether that was the
    /// last one.
    pub(crate) fn tour_saw(&mut self, did: Did<'_>) -> bool {
        let Some((mut tour, (_, step))) = self.tour.and_then(|t| Some((t, t.step()?))) else {
            return false;
        };
        tour.begun |= (step.begins)(did);
        let done = tour.begun && !self.is_something_open() && (step.comes)(self);
        self.tour = match done {
            true => self.after(tour),
            false => Some(tour),
        };
        self.tour.is_none()
    }

    /// The next step that there is something to show of: a keymap may have no
    /// keys that are pressed in turn.
    fn after(&self, tour: Tour) -> Option<Tour> {
        let next = tour.next()?;
        match next.step()?.1.press {
            Press::FirstOf(command) if self.beginning_of(command).is_none() => next.next(),
            _ => Some(next),
        }
    }

    /// The first of several keys pressed in turn: for a command, or for any
    /// where that has no such keys here.
    pub(crate) fn beginning_of(&self, command: &str) -> Option<Key> {
        let active = self.active_in(self.contexts_of_screen());
        let all = TABLE.iter().map(|command| command.id);
        let mut keys = std::iter::once(command)
            .chain(all)
            .flat_map(|id| self.keymap.keys_of(id, active));
        keys.find_map(|keys| match keys.keys() {
            [first, _, ..] => Some(*first),
            _ => None,
        })
    }
}
