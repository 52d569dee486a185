//! What is wrong or doubtful in keymap files, seen with the commands at hand.
//!
//! Invariant: findings come by file and position, each once.

use std::collections::BTreeSet;

use super::file::{Bind, Deed};
use super::sendable::unsendable;
use super::{Condition, Finding, Item, Position, Problem, Sequence, Source, parse_file};

/// A command as far as keys are concerned.
#[derive(Debug, Clone, Copy)]
pub struct KnownCommand<'a> {
    /// `household.add`.
    pub id: &'a str,
    /// Where it does something; empty means everywhere.
    pub contexts: &'a [&'a str],
    /// What it does to the register.
    pub effect: Effect,
}

/// What a command does to the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing that cannot be taken back by pressing another key.
    Harmless,
    /// Something that must not happen at one key.
    Destructive,
}

/// What keymap files may speak of.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary<'a> {
    /// All commands.
    pub commands: &'a [KnownCommand<'a>],
    /// Contexts that are active together, the innermost first, one list for
    /// each part of the screen. Others do not exist.
    pub stacks: &'a [&'a [&'a str]],
}

/// Checks files as [`super::Keymap::load`] takes them.
#[must_use]
pub fn check<'a>(sources: &[Source<'a>], vocabulary: &'a Vocabulary<'a>) -> Vec<Finding> {
    let mut checking = Checking {
        vocabulary,
        files: sources.iter().map(|source| source.name).collect(),
        bound: Vec::new(),
        findings: Vec::new(),
    };
    for (file, source) in sources.iter().enumerate() {
        let (items, wrong) = parse_file(source);
        checking.findings.extend(wrong);
        for item in &items {
            checking.item(file, item);
        }
    }
    checking.shadows();
    let mut findings = checking.findings;
    let order = |finding: &Finding| sources.iter().position(|s| s.name == finding.file);
    findings.sort_by_key(|finding| (order(finding), finding.position));
    findings.dedup();
    findings
}

struct Checking<'a> {
    vocabulary: &'a Vocabulary<'a>,
    files: Vec<&'a str>,
    bound: Vec<Bound>,
    findings: Vec<Finding>,
}

#[derive(Debug, Clone)]
struct Bound {
    /// Which of the files, in order.
    file: usize,
    position: Position,
    context: String,
    keys: Sequence,
    command: String,
    when: Option<String>,
}

impl Checking<'_> {
    fn item(&mut self, file: usize, item: &Item) {
        if let Some((position, problem)) = self.vocabulary.problem_of(item) {
            self.report(file, position, problem);
        }
        match &item.deed {
            Deed::Bind(bind) => self.bind(file, item, bind),
            Deed::Unbind(keys) => {
                self.bound
                    .retain(|b| b.context != item.context || b.keys != *keys);
            }
            Deed::Clear(command) => {
                let cleared = |b: &Bound| b.context == item.context && b.command == *command;
                self.bound.retain(|b| b.file == file || !cleared(b));
            }
        }
    }

    fn bind(&mut self, file: usize, item: &Item, bind: &Bind) {
        let (keys, when) = (&bind.keys, &bind.when);
        if let Some(name) = when
            && Condition::from_code(name).is_none()
        {
            let nearest = nearest(name, Condition::ALL.into_iter().map(Condition::code));
            let name = name.clone();
            self.report(
                file,
                item.position,
                Problem::UnknownCondition { name, nearest },
            );
        }
        if let Some(reason) = unsendable(keys) {
            let keys = keys.to_string();
            self.report(file, item.position, Problem::Unsendable { keys, reason });
        }
        let same = |b: &Bound| b.context == item.context && b.keys == *keys && b.when == *when;
        if let Some(first) = self.bound.iter().find(|b| b.file == file && same(b)) {
            let (keys, first) = (keys.to_string(), first.position);
            self.report(file, item.position, Problem::Duplicate { keys, first });
        }
        // Keys of an earlier file give way, also where they would hide these.
        let hides = |b: &Bound| {
            b.file != file
                && b.context == item.context
                && b.keys.is_beginning_of(keys)
                && b.when == *when
        };
        self.bound.retain(|b| !same(b) && !hides(b));
        self.bound.push(Bound {
            file,
            position: item.position,
            context: item.context.clone(),
            keys: keys.clone(),
            command: bind.command.clone(),
            when: when.clone(),
        });
    }

    fn report(&mut self, file: usize, position: Position, problem: Problem) {
        let file = self.files[file].to_owned();
        self.findings.push(Finding {
            file,
            position,
            problem,
        });
    }

    /// Sequences that a shorter one, in the same or an inner context, hides.
    fn shadows(&mut self) {
        for stack in self.vocabulary.stacks {
            let depth = |b: &Bound| stack.iter().position(|context| *context == b.context);
            for long in &self.bound {
                let Some(outer) = depth(long) else { continue };
                let hides = |b: &&Bound| {
                    depth(b).is_some_and(|inner| inner <= outer)
                        && (b.when.is_none() || b.when == long.when)
                        && b.keys.is_beginning_of(&long.keys)
                };
                if let Some(short) = self.bound.iter().find(hides) {
                    let problem = Problem::Shadowed {
                        keys: long.keys.to_string(),
                        by: short.keys.to_string(),
                        command: short.command.clone(),
                        context: short.context.clone(),
                    };
                    // Told where the later file says it.
                    let told = if short.file > long.file { short } else { long };
                    let (file, position) = (self.files[told.file].to_owned(), told.position);
                    self.findings.push(Finding {
                        file,
                        position,
                        problem,
                    });
                }
            }
        }
    }
}

impl Vocabulary<'_> {
    /// What is wrong with the names in a line, and where.
    fn problem_of(&self, item: &Item) -> Option<(Position, Problem)> {
        let contexts: BTreeSet<&str> = self.stacks.iter().copied().flatten().copied().collect();
        if contexts.contains(item.context.as_str()) {
            return Some((item.position, self.command_problem(item)?));
        }
        let nearest = nearest(&item.context, contexts.into_iter());
        let name = item.context.clone();
        Some((
            item.context_position,
            Problem::UnknownContext { name, nearest },
        ))
    }

    fn command_problem(&self, item: &Item) -> Option<Problem> {
        let name = match &item.deed {
            Deed::Bind(Bind { command: name, .. }) | Deed::Clear(name) => name,
            Deed::Unbind(_) => return None,
        };
        let Some(command) = self.commands.iter().find(|command| command.id == name) else {
            let nearest = nearest(name, self.commands.iter().map(|command| command.id));
            return Some(Problem::UnknownCommand {
                name: name.clone(),
                nearest,
            });
        };
        let Deed::Bind(Bind { keys, .. }) = &item.deed else {
            return None;
        };
        let (context, works_in) = (item.context.clone(), command.contexts);
        if !works_in.is_empty() && !self.reaches(&context, works_in) {
            let works_in = works_in.join(", ");
            return Some(Problem::NotHere {
                command: name.clone(),
                context,
                works_in,
            });
        }
        if command.effect == Effect::Destructive && keys.keys().len() < 2 {
            return Some(Problem::TooEasy {
                keys: keys.to_string(),
                command: name.clone(),
            });
        }
        None
    }

    /// Whether a binding in `context` is ever active together with one of `others`.
    fn reaches(&self, context: &str, others: &[&str]) -> bool {
        self.stacks
            .iter()
            .any(|stack| stack.contains(&context) && others.iter().any(|o| stack.contains(o)))
    }
}

/// The name that `name` may have been meant to be.
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    let likeness = |other: &&str| strsim::jaro_winkler(name, other);
    let best = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(&best) > 0.75).then(|| best.to_owned())
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
