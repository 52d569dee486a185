//! What a script is made of.

use masar_text::messages::{Args, Messages};

/// One thing done or waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act {
    /// Opens the panes.
    Begin,
    /// The keys of a command, by its id.
    Do(&'static str),
    /// Keys as keymaps write them, on the keyboard's own layout.
    Keys(&'static str),
    /// Text, the same on every keyboard.
    Type(&'static str),
    /// Waits for words of the catalogue.
    See(&'static str),
    /// The same for words with a number in them, by its name there.
    Count(&'static str, &'static str, u32),
    /// Waits until words of the catalogue are no longer seen.
    Gone(&'static str),
    /// Waits for a text that is the same in every language.
    Shows(&'static str),
    /// Waits until such a text is no longer seen.
    Hides(&'static str),
    /// Waits for the panes to end as they should.
    End,
    /// A plain verb, while the panes are closed.
    Verb(&'static str),
}

/// A text that is to be seen, or no longer.
pub(crate) struct Expected {
    pub(crate) text: String,
    pub(crate) seen: bool,
}

impl Act {
    /// What it waits for, if it waits, in the language of the catalogue.
    pub(crate) fn waits_for(&self, messages: &Messages) -> Option<Expected> {
        let words = |id: &str, args: &Args| {
            assert!(messages.has(id), "the catalogue has no {id}");
            messages.format_plain(id, args)
        };
        let (text, seen) = match *self {
            Act::See(id) => (words(id, &Args::new()), true),
            Act::Count(id, name, count) => (words(id, &Args::new().set(name, count)), true),
            Act::Gone(id) => (words(id, &Args::new()), false),
            Act::Shows(text) => (text.to_owned(), true),
            Act::Hides(text) => (text.to_owned(), false),
            _ => return None,
        };
        Some(Expected { text, seen })
    }
}

/// Something a caseworker does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) acts: &'static [Act],
}

pub(crate) const fn step(name: &'static str, acts: &'static [Act]) -> Step {
    Step { name, acts }
}
