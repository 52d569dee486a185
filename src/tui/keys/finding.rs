//! What is wrong in a keymap file, and where.
//!
//! Invariant: a finding can be read by a person (file, line, column, what to
//! do) and counted by a program (a stable code).

use std::fmt;

use super::{KeyError, Unsent};

/// A place in a file, counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl Position {
    /// The position of a byte of `text`.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Whether a finding changes what keys do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It works, but perhaps not as meant.
    Warning,
    /// The entry has no effect.
    Error,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file as it was named.
    pub file: String,
    /// Where in the file.
    pub position: Position,
    /// What it is.
    pub problem: Problem,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.problem.severity() {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let Self {
            file,
            position,
            problem,
        } = self;
        write!(f, "{file}:{position}: {word} {}: {problem}", problem.code())
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is no TOML.
    #[error("{0}")]
    Syntax(String),
    /// Neither a command, nor a list of keys, nor `false`.
    #[error(
        "a key is bound to \"a.command\", a command to [\"its\", \"keys\"], or either to false"
    )]
    BadValue,
    /// The key cannot be read.
    #[error("{0}")]
    BadKey(#[from] KeyError),
    /// No part of the screen is called so.
    #[error("no context is called `{name}`{}", or_nearest(.nearest))]
    UnknownContext {
        /// What the file says.
        name: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// Nothing that can hold is called so.
    #[error("no condition is called `{name}`{}", or_nearest(.nearest))]
    UnknownCondition {
        /// What the file says.
        name: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// There is no such command.
    #[error("no command is called `{name}`{}", or_nearest(.nearest))]
    UnknownCommand {
        /// What the file says.
        name: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// The command does nothing there.
    #[error("`{command}` does nothing in {context}; it works in {works_in}")]
    NotHere {
        /// The command.
        command: String,
        /// Where it is bound.
        context: String,
        /// Where it works, separated by commas.
        works_in: String,
    },
    /// The same keys are bound twice.
    #[error("`{keys}` is bound in line {first} already; this line wins")]
    Duplicate {
        /// The keys.
        keys: String,
        /// Where the first binding is.
        first: Position,
    },
    /// A shorter binding is reached first.
    #[error("`{keys}` cannot be reached: `{by}` is bound to `{command}` in {context}")]
    Shadowed {
        /// The keys that cannot be reached.
        keys: String,
        /// The keys that are reached first.
        by: String,
        /// What they do.
        command: String,
        /// Where they are bound.
        context: String,
    },
    /// Most terminals do not send this key.
    #[error("`{keys}`: {reason}")]
    Unsendable {
        /// The keys.
        keys: String,
        /// Why not.
        reason: Unsent,
    },
    /// A single key would do harm.
    #[error("`{keys}` runs `{command}` at one key; give it at least two")]
    TooEasy {
        /// The keys.
        keys: String,
        /// The command.
        command: String,
    },
    /// A layout gives a key for a character that other layouts type as well.
    #[error("`{0}` is ASCII, which other keys type too; a layout names only other characters")]
    AmbiguousLayout(String),
}

impl Problem {
    /// A code that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "K100",
            Self::BadValue => "K101",
            Self::BadKey(_) => "K102",
            Self::UnknownContext { .. } => "K103",
            Self::UnknownCommand { .. } => "K104",
            Self::NotHere { .. } => "K105",
            Self::Duplicate { .. } => "K106",
            Self::Shadowed { .. } => "K107",
            Self::Unsendable { .. } => "K108",
            Self::TooEasy { .. } => "K109",
            Self::AmbiguousLayout(_) => "K110",
            Self::UnknownCondition { .. } => "K111",
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::Duplicate { .. } | Self::Shadowed { .. } | Self::Unsendable { .. } => {
                Severity::Warning
            }
            _ => Severity::Error,
        }
    }
}

fn or_nearest(name: &Option<String>) -> String {
    name.as_ref()
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default()
}
