//! A change that is asked of many households at once: `set caseworker=lina`,
//! `suspend programme=naf-uct reason=proof-awaited`.
//!
//! A [`Change`] is read from words and prints back as they were meant. For one
//! household [`Change::look`] says which commands it comes to and what each
//! field was and would be, or why it is refused; nothing is done. [`undo`] finds
//! the commands that take back what was done.

mod change;
mod fields;
mod part;
mod print;
mod read;
mod setting;
mod setting_words;
pub mod undo;
mod words;

pub use change::{Change, Enrolling, Referring, Stepping, Tasking, Visiting};
pub use fields::{Field, FieldChange, Value};
pub use part::Part;
pub use read::{ReadError, ReadProblem};
pub use setting::Setting;
pub use setting_words::{clears, phones};
pub use words::{KEYS, WORDS, Word};

use crate::commands::{self, Command};
use crate::event::Happened;
use crate::refusal::Refusal;
use crate::{CaseFile, Context};

/// What a change comes to for one household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// In the order in which they are given; never empty.
    pub commands: Vec<Command>,
    /// What differs afterwards.
    pub fields: Vec<FieldChange>,
}

impl Change {
    /// What the change comes to for the household of `file`.
    ///
    /// # Errors
    /// The refusal of the first of its commands that is refused.
    pub fn look(&self, file: &CaseFile, context: &Context) -> Result<Looked, Refusal> {
        let mut trying = Trying::on(file, context);
        for command in self.commands(file, context)? {
            trying.give(command)?;
        }
        Ok(trying.looked)
    }
}

/// What commands come to, one after the other.
struct Trying<'a> {
    /// The household behind those given.
    after: CaseFile,
    looked: Looked,
    context: &'a Context,
}

impl<'a> Trying<'a> {
    fn on(file: &CaseFile, context: &'a Context) -> Trying<'a> {
        Trying {
            after: file.clone(),
            looked: Looked {
                commands: Vec::new(),
                fields: Vec::new(),
            },
            context,
        }
    }

    fn give(&mut self, command: Command) -> Result<(), Refusal> {
        let events = commands::decide(Some(&self.after), &command, self.context)?;
        let changes = fields::changes(&self.after, &events);
        self.looked.fields.extend(changes);
        self.looked.commands.push(command);
        for event in events {
            self.after.apply(&Happened {
                event,
                by: self.context.by.clone(),
                at: self.context.at,
            });
        }
        Ok(())
    }
}
