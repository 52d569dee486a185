//! The open list of a choice: letters typed narrow it, a marker goes over it.

use masar_text::messages::Messages;
use masar_text::{Direction, edit};

use super::choice::{Answer, Choice};
use super::field::Way;

/// The most letters that narrow a list.
const MOST: usize = 40;

/// A list that is open over the form.
#[derive(Clone, Debug)]
pub(super) struct List {
    pub(super) typed: edit::Field,
    /// The marked row among those in sight.
    pub(super) at: usize,
}

impl List {
    /// Opens with the choice that is made marked.
    pub(super) fn open(choices: &[Choice], code: &str) -> List {
        List {
            typed: edit::Field::new(Direction::Auto, MOST),
            at: choices.iter().position(|c| c.code == code).unwrap_or(0),
        }
    }

    /// The choices that answer to what was typed: those that begin with it,
    /// then the others, each in their order.
    pub(super) fn in_sight<'a>(
        &self,
        choices: &'a [Choice],
        messages: &Messages,
    ) -> Vec<&'a Choice> {
        let typed = self.typed.text();
        let answer = |choice| Some((Choice::answer(choice, typed, messages)?, choice));
        let mut found: Vec<(Answer, &Choice)> = choices.iter().filter_map(answer).collect();
        found.sort_by_key(|(answer, _)| *answer);
        found.into_iter().map(|(_, choice)| choice).collect()
    }

    /// Moves the marker by rows, staying inside.
    pub(super) fn step(&mut self, way: Way, rows: usize, count: usize) {
        self.at = match way {
            Way::Next => self.at.saturating_add(rows).min(count.saturating_sub(1)),
            Way::Previous => self.at.min(count.saturating_sub(1)).saturating_sub(rows),
        };
    }
}
