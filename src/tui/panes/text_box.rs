//! A box with a text that is read and scrolled: help, details, a notice.

use super::lines::{self, Line, Part};
use super::{details, help, middle, selection, words};
use crate::app::{App, Overlay};
use crate::ink::Ink;
use crate::theme::Role;
use ratatui::layout::Rect;

/// A text in its box.
pub(crate) struct TextBox {
    title: String,
    lines: Vec<Line>,
    area: Rect,
    /// The first line seen.
    first: usize,
}

impl TextBox {
    /// The box of an overlay that is read.
    pub(crate) fn of(app: &App, overlay: &Overlay) -> Option<TextBox> {
        let screen = Rect::new(0, 0, app.size.width, app.size.height);
        let width = screen.width.saturating_sub(4).min(100);
        let room = width.saturating_sub(4);
        let (title, lines, first) = match overlay {
            Overlay::Help { scroll, under } => (
                app.text("help-title"),
                help::lines(app, under, room),
                scroll.0,
            ),
            Overlay::Details { scroll } => {
                let current = app.current.as_ref()?;
                let title = current.file.household.id.to_string();
                (title, details::lines(app, &current.file, room), scroll.0)
            }
            Overlay::Text { text, scroll } => {
                let wrapped = words::wrapped(text, room);
                let line = |text| vec![Part::words(text, Role::Text)];
                let lines = wrapped.into_iter().map(line).collect();
                (app.text("pane-message"), lines, scroll.0)
            }
            Overlay::Told { told, scroll } => (told.title(app), told.lines(app, room), scroll.0),
            Overlay::Pasted { pasted, scroll } => (
                app.text("select-paste-title"),
                selection::lines(app, pasted, room),
                scroll.0,
            ),
            Overlay::Choose(_)
            | Overlay::Sample(_)
            | Overlay::Macros(_)
            | Overlay::Columns(_)
            | Overlay::Views(..) => return None,
        };
        let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        let height = rows.saturating_add(2).min(screen.height.saturating_sub(2));
        Some(TextBox {
            title,
            lines,
            area: middle(screen, width, height),
            first,
        })
    }

    fn rows(&self) -> usize {
        usize::from(self.area.height.saturating_sub(2))
    }

    /// The furthest that it can be scrolled.
    pub(crate) fn last_first(&self) -> usize {
        self.lines.len().saturating_sub(self.rows())
    }

    pub(crate) fn draw(&self, ink: &mut Ink<'_>) {
        let inside = ink.frame(self.area, &self.title);
        let text = Rect {
            x: inside.x + 1,
            width: inside.width.saturating_sub(2),
            ..inside
        };
        let first = self.first.min(self.last_first());
        let seen = self.lines.iter().skip(first).take(self.rows());
        for (row, line) in (0u16..).zip(seen) {
            lines::draw(ink, text, row, line);
        }
        super::draw_place(ink, self.area, first, self.lines.len());
    }
}
