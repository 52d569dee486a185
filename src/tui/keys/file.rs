//! Keymap files: TOML, one table a context.
//!
//! ```toml
//! [list]
//! cursor.down = ["down", "j"]   # a command and all its keys here
//! "g g" = "cursor.first"        # one key or sequence and its command
//! "x" = false                   # nothing on this key here
//! cursor.up = false             # no key for this command here
//! "x" = { run = "past.leave", when = "past", desc = "Today" }
//! ```
//!
//! Invariant: items come in the order of the file, and what cannot be read is a
//! finding, never a lost file.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Finding, Position, Problem, Sequence};

/// A keymap file: what it is called in messages, and its text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The name shown with findings.
    pub name: &'a str,
    /// The contents.
    pub text: &'a str,
}

impl Source<'_> {
    pub(super) fn finding(&self, offset: usize, problem: Problem) -> Finding {
        let position = Position::of(self.text, offset);
        Finding {
            file: self.name.to_owned(),
            position,
            problem,
        }
    }
}

/// One line of a keymap file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) context: String,
    pub(super) context_position: Position,
    pub(super) position: Position,
    pub(super) deed: Deed,
}

/// Keys for a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bind {
    pub(super) keys: Sequence,
    pub(super) command: String,
    /// The word of the condition under which it counts, as the file has it.
    pub(super) when: Option<String>,
    /// What the file calls it, in the place of the command's own words.
    pub(super) desc: Option<String>,
}

impl Bind {
    fn plain(keys: Sequence, command: &str) -> Bind {
        Bind {
            keys,
            command: command.to_owned(),
            when: None,
            desc: None,
        }
    }
}

/// What a line does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Deed {
    /// These keys run the command.
    Bind(Bind),
    /// The command has no keys but those that follow.
    Clear(String),
    /// These keys do nothing.
    Unbind(Sequence),
}

/// Reads a file as far as it can be read.
pub(super) fn parse_file(source: &Source<'_>) -> (Vec<Item>, Vec<Finding>) {
    let mut reading = Reading {
        source,
        items: Vec::new(),
        findings: Vec::new(),
    };
    match DeTable::parse(source.text) {
        Ok(document) => reading.document(document.get_ref()),
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            let message = error
                .message()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            reading
                .findings
                .push(source.finding(offset, Problem::Syntax(message)));
        }
    }
    (reading.items, reading.findings)
}

struct Reading<'a> {
    source: &'a Source<'a>,
    items: Vec<Item>,
    findings: Vec<Finding>,
}

/// Where in the document the reading is.
struct Spot<'a> {
    context: &'a str,
    context_offset: usize,
    /// Names of the tables around, for `cursor.down`.
    prefix: String,
}

impl Reading<'_> {
    fn document(&mut self, document: &DeTable<'_>) {
        for (name, value) in in_order(document) {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let context_offset = name.span().start;
                    let context = name.get_ref();
                    let spot = Spot {
                        context,
                        context_offset,
                        prefix: String::new(),
                    };
                    self.table(&spot, table);
                }
                _ => self.refuse(name.span().start, Problem::BadValue),
            }
        }
    }

    fn table(&mut self, spot: &Spot<'_>, table: &DeTable<'_>) {
        for (name, value) in in_order(table) {
            let offset = name.span().start;
            let left = format!("{}{}", spot.prefix, name.get_ref());
            match value.get_ref() {
                DeValue::Table(inner) if is_binding(&left, inner) => match bind_of(&left, inner) {
                    Ok(bind) => self.push(spot, offset, Deed::Bind(bind)),
                    Err(problem) => self.refuse(offset, problem),
                },
                DeValue::Table(inner) => {
                    self.table(
                        &Spot {
                            prefix: format!("{left}."),
                            ..*spot
                        },
                        inner,
                    );
                }
                DeValue::Array(keys) => {
                    self.push(spot, offset, Deed::Clear(left.clone()));
                    for key in keys.iter() {
                        self.bind_key(spot, key, &left);
                    }
                }
                DeValue::String(right) => match side(&left) {
                    Side::Command => {
                        self.push(spot, offset, Deed::Clear(left.clone()));
                        self.bind_key(spot, value, &left);
                    }
                    Side::Keys => match left.parse() {
                        Ok(keys) => {
                            self.push(spot, offset, Deed::Bind(Bind::plain(keys, right)));
                        }
                        Err(error) => self.refuse(offset, error.into()),
                    },
                },
                DeValue::Boolean(false) => match (side(&left), left.parse()) {
                    (Side::Command, _) => self.push(spot, offset, Deed::Clear(left)),
                    (Side::Keys, Ok(keys)) => self.push(spot, offset, Deed::Unbind(keys)),
                    (Side::Keys, Err(error)) => self.refuse(offset, error.into()),
                },
                _ => self.refuse(value.span().start, Problem::BadValue),
            }
        }
    }

    fn bind_key(&mut self, spot: &Spot<'_>, key: &Spanned<DeValue<'_>>, command: &str) {
        let offset = key.span().start;
        match key.get_ref() {
            DeValue::String(keys) => match keys.parse() {
                Ok(keys) => self.push(spot, offset, Deed::Bind(Bind::plain(keys, command))),
                Err(error) => self.refuse(offset, Problem::from(error)),
            },
            _ => self.refuse(offset, Problem::BadValue),
        }
    }

    fn push(&mut self, spot: &Spot<'_>, offset: usize, deed: Deed) {
        self.items.push(Item {
            context: spot.context.to_owned(),
            context_position: Position::of(self.source.text, spot.context_offset),
            position: Position::of(self.source.text, offset),
            deed,
        });
    }

    fn refuse(&mut self, offset: usize, problem: Problem) {
        self.findings.push(self.source.finding(offset, problem));
    }
}

/// Keys with a table that names what they run; a table below the first part of
/// a command's id is none.
fn is_binding(left: &str, inner: &DeTable<'_>) -> bool {
    inner.contains_key("run") && left.parse::<Sequence>().is_ok()
}

fn bind_of(left: &str, inner: &DeTable<'_>) -> Result<Bind, Problem> {
    let mut bind = Bind::plain(left.parse()?, "");
    for (name, value) in inner {
        let DeValue::String(text) = value.get_ref() else {
            return Err(Problem::BadValue);
        };
        match name.get_ref().as_ref() {
            "run" => bind.command = text.to_string(),
            "when" => bind.when = Some(text.to_string()),
            "desc" => bind.desc = Some(text.to_string()),
            _ => return Err(Problem::BadValue),
        }
    }
    Ok(bind)
}

/// What the left side of a line names.
enum Side {
    Keys,
    Command,
}

/// A command id has a point inside; a key with a point is the point itself.
fn side(left: &str) -> Side {
    let inner = left
        .get(1..left.len().saturating_sub(1))
        .unwrap_or_default();
    let command = inner.contains('.') && !left.contains(char::is_whitespace);
    if command && left.parse::<Sequence>().is_err() {
        Side::Command
    } else {
        Side::Keys
    }
}

/// Entries as they stand in the file.
pub(super) fn in_order<'t, 'i>(
    table: &'t DeTable<'i>,
) -> Vec<(
    &'t Spanned<toml::de::DeString<'i>>,
    &'t Spanned<DeValue<'i>>,
)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, value)| (value.span().start, name.span().start));
    entries
}
