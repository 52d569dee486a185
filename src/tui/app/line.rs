//! The command line: what is typed in it, and which row of its list is marked.

use super::Window;
use crate::commands::line::Choice;
use masar_text::Direction;
use masar_text::edit::Field;
use std::collections::VecDeque;

/// The longest line that is taken, in letters.
const LONGEST: usize = 200;

/// How many lines that were run are remembered.
const REMEMBERED: usize = 50;

/// A command line that is open.
#[derive(Clone, Debug)]
pub struct Line {
    pub field: Field,
    /// What the list above it shows for what is typed, the best first.
    pub(crate) found: Vec<Choice>,
    /// The row of that list.
    pub window: Window,
    /// The contexts of the pane that it was opened in.
    pub under: &'static [&'static str],
}

impl Line {
    pub fn open(under: &'static [&'static str], text: &str) -> Line {
        Line {
            field: Field::new(Direction::Auto, LONGEST).with_text(text),
            found: Vec::new(),
            window: Window::default(),
            under,
        }
    }

    /// Edits what is typed; where that changes it, the first row is marked.
    pub fn edit(&mut self, edit: impl FnOnce(&mut Field)) {
        let before = self.field.text().to_owned();
        edit(&mut self.field);
        if self.field.text() != before {
            self.window = Window::default();
        }
    }

    /// The marked row of the list.
    pub(crate) fn marked(&self) -> Option<&Choice> {
        self.found.get(self.window.cursor)
    }
}

/// Lines that were run, the last one first, each once.
#[derive(Clone, Debug, Default)]
pub struct History(VecDeque<String>);

impl History {
    pub fn add(&mut self, line: &str) {
        self.0.retain(|older| older != line);
        self.0.push_front(line.to_owned());
        self.0.truncate(REMEMBERED);
    }

    /// The last one first.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_run_again_comes_to_the_front_and_stands_there_once() {
        let mut history = History::default();
        for line in ["screen.due", "past.look 2026-03-01", "screen.due"] {
            history.add(line);
        }
        let lines: Vec<&str> = history.lines().collect();
        assert_eq!(lines, ["screen.due", "past.look 2026-03-01"]);
    }
}
