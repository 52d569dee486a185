//! What will follow in full, read before it is confirmed: in the place of the
//! fields, where a form changes two households at once.

use ratatui::layout::Rect;

use super::field::Way;
use super::form::Form;
use super::wrap;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;

/// The first row in sight of what is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Review {
    first: usize,
}

impl Review {
    pub(super) fn step(&mut self, way: Way, rows: usize) {
        self.first = match way {
            Way::Next => self.first.saturating_add(rows),
            Way::Previous => self.first.saturating_sub(rows),
        };
    }
}

impl Form {
    /// Everything foreseen, in rows of a width.
    fn review_rows(&self, width: u16) -> Vec<String> {
        let messages = &self.setting.messages;
        let said = self
            .outlook
            .foreseen
            .iter()
            .map(|words| words.say(messages));
        said.flat_map(|text| {
            let rows = wrap::rows(&text, usize::from(width));
            let rows = rows.into_iter().map(|row| text[row].trim_end().to_owned());
            rows.collect::<Vec<_>>()
        })
        .collect()
    }

    pub(super) fn draw_review(&self, ink: &mut Ink<'_>, body: Rect, review: Review) {
        let column = Column {
            start: 2,
            width: body.width.saturating_sub(2),
        };
        let rows = self.review_rows(column.width);
        let room = usize::from(body.height);
        let first = review.first.min(rows.len().saturating_sub(room));
        let style = ink.style(Role::Text);
        for (text, row) in rows.iter().skip(first).zip(0..body.height) {
            ink.field(body, row, column, text, Is::Words, Edge::Start, style);
        }
    }
}
