//! Lean mode, for slow lines: as few bytes as say the same.
//!
//! What follows the cursor waits until the keys rest: the lower panes stay with
//! their household, and a search is not run at each letter. The look is the
//! theme's part ([`crate::theme::Ink`]).
//!
//! Invariant: no command but those that move the cursor is run, listed or
//! offered while anything waits, so none is ever about another household than
//! the one marked.

use super::{App, Effect, Focus, press, settle};
use crate::theme::Ink;

/// Whether something is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Switch {
    #[default]
    Off,
    On,
}

impl Switch {
    pub const ALL: &'static [Switch] = &[Switch::On, Switch::Off];

    /// What flags and settings call it.
    pub fn code(self) -> &'static str {
        match self {
            Switch::On => "on",
            Switch::Off => "off",
        }
    }

    pub fn is_on(self) -> bool {
        self == Switch::On
    }

    #[must_use]
    pub fn flipped(self) -> Switch {
        match self {
            Switch::Off => Switch::On,
            Switch::On => Switch::Off,
        }
    }
}

impl From<bool> for Switch {
    fn from(on: bool) -> Switch {
        match on {
            true => Switch::On,
            false => Switch::Off,
        }
    }
}

/// What is left for when the keys rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Later {
    #[default]
    Nothing,
    /// The lower panes show the household that the cursor was on before.
    Panes,
    /// What is typed has not been looked for.
    Search,
}

/// Bytes sent to the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Of the frame before the one that is drawn.
    pub last: usize,
    /// Of all frames before it.
    pub all: u64,
}

impl App {
    /// Spares bytes from now on, or no longer.
    pub fn set_lean(&mut self, lean: Switch) {
        self.lean = lean;
        self.theme = self.theme.with(match lean {
            Switch::On => Ink::Sparing,
            Switch::Off => Ink::Full,
        });
    }

    /// Whether something is left for when the keys rest.
    pub fn waits_for_rest(&self) -> bool {
        self.later != Later::Nothing
    }

    /// A command is about to run: what it may be about is brought up to date,
    /// unless it only moves the cursor over the list of households.
    pub(crate) fn before(&mut self, command: &str) -> Vec<Effect> {
        let moves = command.starts_with("cursor.")
            && self.overlay.is_none()
            && self.screens.is_work()
            && self.focus == Focus::Households;
        if moves && self.lean.is_on() && self.later != Later::Search {
            self.later = Later::Panes;
            return Vec::new();
        }
        self.catch_up()
    }

    /// Does what was left for later.
    pub(crate) fn catch_up(&mut self) -> Vec<Effect> {
        match std::mem::take(&mut self.later) {
            Later::Nothing => Vec::new(),
            Later::Panes => {
                settle::follow(self);
                Vec::new()
            }
            Later::Search => press::look(self),
        }
    }
}
