//! Lines of a text that is read: parts one after the other, some of them in
//! columns.

use crate::ink::{Column, Edge, Ink, Is};
use crate::panes::words;
use crate::theme::Role;
use ratatui::layout::Rect;

/// One field of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub is: Is,
    pub role: Role,
    /// Its column, where it stands in one; else as wide as the text.
    pub width: Option<u16>,
}

impl Part {
    pub fn words(text: impl Into<String>, role: Role) -> Part {
        Part::new(text, Is::Words, role)
    }

    pub fn name(text: impl Into<String>, role: Role) -> Part {
        Part::new(text, Is::Name, role)
    }

    pub fn code(text: impl Into<String>, role: Role) -> Part {
        Part::new(text, Is::Code, role)
    }

    /// What is copied as it stands.
    pub fn exact(text: impl Into<String>, role: Role) -> Part {
        Part::new(text, Is::Exact, role)
    }

    fn new(text: impl Into<String>, is: Is, role: Role) -> Part {
        Part {
            text: text.into(),
            is,
            role,
            width: None,
        }
    }

    /// In a column of so many cells.
    #[must_use]
    pub fn wide(mut self, width: u16) -> Part {
        self.width = Some(width);
        self
    }
}

/// Parts with a blank between each two.
pub type Line = Vec<Part>;

/// Draws a line in a row of an area.
pub fn draw(ink: &mut Ink<'_>, area: Rect, row: u16, line: &Line) {
    let mut start = 0;
    for part in line {
        let room = area.width.saturating_sub(start);
        let width = part.width.unwrap_or_else(|| words::width(&part.text));
        let column = Column {
            start,
            width: width.min(room),
        };
        let style = ink.style(part.role);
        ink.field(area, row, column, &part.text, part.is, Edge::Start, style);
        start = start.saturating_add(width).saturating_add(1);
    }
}

/// A heading.
pub fn heading(text: impl Into<String>) -> Line {
    vec![Part::words(text, Role::Heading)]
}

/// A paragraph in lines of at most `room` cells.
pub fn paragraph(text: &str, room: u16, role: Role) -> Vec<Line> {
    let line = |text| vec![Part::words(text, role)];
    words::wrapped(text, room).into_iter().map(line).collect()
}

/// A label in a column of `width` cells, and its value.
pub fn pair(label: impl Into<String>, width: u16, value: Part) -> Line {
    vec![Part::words(label, Role::Muted).wide(width), value]
}
