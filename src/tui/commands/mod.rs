//! The command table: everything the panes can do, each thing once.
//!
//! What lives here: the table and what each command does to the app. Keys, the
//! footer, help, and the box on a pending prefix are drawn from it; keymaps are
//! checked against it. What does not: which keys run a command (`keymaps/`),
//! and what it is called (the catalogue, `key-<id>` with dots as hyphens).
//!
//! Invariant: nothing destructive happens by a command alone: it opens a form
//! that asks for a reason.

mod argument;
mod balance;
pub(crate) mod batch;
mod care;
mod choose;
pub(crate) mod column;
pub mod contexts;
mod correct;
mod cursor;
mod digits;
mod duplicate;
mod enrollment;
pub(crate) mod forms;
pub(crate) mod graduation;
pub(crate) mod grid;
mod groups;
pub(crate) mod hiring;
mod household;
mod keyboard;
mod language;
pub(crate) mod line;
pub(crate) mod list;
mod macros;
pub(crate) mod mark;
mod operation;
mod pane;
mod past;
mod person;
mod placement;
mod record;
mod repeat;
mod sample;
mod screen;
mod search;
pub(crate) mod select;
mod show;
mod table;
mod theme;
mod timeline;
pub(crate) mod tour;
mod vacancy;
pub(crate) mod views;
mod whatif;
mod why;
mod wire;

pub use argument::Takes;
pub use contexts::STACKS;
pub use screen::Act;
pub use table::TABLE;

use crate::app::{App, Did, Effect, Notice, Subject};
use crate::keys::{KnownCommand, Vocabulary};
use std::sync::LazyLock;

/// Why a command does nothing now: a message of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because(pub &'static str);

/// One command.
#[derive(Debug)]
pub struct Command {
    /// `household.add`.
    pub id: &'static str,
    /// Where it does something.
    pub contexts: &'static [&'static str],
    pub effect: crate::keys::Effect,
    pub opens: Opens,
    /// Where it is likely to be wanted next: the footer names it there.
    pub likely: &'static [&'static str],
    /// Whether it does something now.
    pub available: fn(&App) -> Result<(), Because>,
    /// What may stand behind its id on the command line.
    pub takes: Takes,
    /// Runs it; a count repeats what can be repeated.
    pub run: fn(&mut App, Count) -> Vec<Effect>,
}

impl Command {
    /// Whether it belongs to one of these contexts.
    pub fn works_in(&self, contexts: &[&str]) -> bool {
        self.contexts.iter().any(|own| contexts.contains(own))
    }

    /// Whether it does something now. Nothing is changed in the past.
    pub fn can(&self, app: &App) -> Result<(), Because> {
        match (self.opens, app.past) {
            (Opens::Form, Some(_)) => Err(Because("help-because-past")),
            _ => (self.available)(app),
        }
    }
}

/// What a command opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    Nothing,
    /// A form that changes the register when it is saved.
    Form,
}

/// The number typed before a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(pub Option<u32>);

impl Count {
    /// How often.
    pub fn times(self) -> isize {
        isize::try_from(self.0.unwrap_or(1)).unwrap_or(isize::MAX)
    }
}

/// The command of that id.
pub fn named(id: &str) -> Option<&'static Command> {
    TABLE.iter().find(|command| command.id == id)
}

/// The message that says what a command does.
pub fn message(id: &str) -> String {
    format!("key-{}", id.replace('.', "-"))
}

/// The message that says it in a word or two.
pub fn short_message(id: &str) -> String {
    format!("{}.short", message(id))
}

/// The message that says that a change of the register was made.
pub fn done_message(name: &str) -> String {
    format!("app-done-{}", name.replace('.', "-"))
}

/// Runs a command, or says why it does nothing now.
pub fn run(app: &mut App, id: &str, count: Count) -> Vec<Effect> {
    let Some(command) = named(id) else {
        return Vec::new();
    };
    app.notice = None;
    if let Some(grid) = app.grid.as_mut().filter(|_| id != "grid.leave") {
        grid.leaving = false;
    }
    app.opened = Subject {
        form: id.to_owned(),
        ..Subject::default()
    };
    if app.overlay.is_none() {
        app.repeating = None;
    }
    let mut effects = app.before(id);
    match command.can(app) {
        Ok(()) => {
            effects.extend((command.run)(app, count));
            effects.extend(tour::follow(app, Did::Ran(id)));
            effects
        }
        Err(Because(because)) => {
            app.notice = Some(Notice::caution(app.text(because)));
            effects
        }
    }
}

/// The commands as far as keys are concerned.
pub fn vocabulary() -> Vocabulary<'static> {
    static KNOWN: LazyLock<Vec<KnownCommand<'static>>> = LazyLock::new(|| {
        let known = |command: &Command| KnownCommand {
            id: command.id,
            contexts: command.contexts,
            effect: command.effect,
        };
        TABLE.iter().map(known).collect()
    });
    Vocabulary {
        commands: &KNOWN,
        stacks: STACKS,
    }
}

#[cfg(test)]
mod tests;
