//! A form on the screen: its frame, the fields that have room, what follows
//! from them, and the keys.
//!
//! Invariant: the focused field is always in sight, in whatever room there is.

use masar_text::layout;
use ratatui::layout::Rect;

use super::field::Field;
use super::form::{Closing, Form};
use super::list::List;
use super::{draw_field, wrap};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};

/// Cells that a form asks for in width.
const WANTED: u16 = 78;
/// Frame, foot and keys.
const AROUND: u16 = 2 + FOOT + 1;
/// Rows below the fields for what follows, hints and questions.
const FOOT: u16 = 4;

impl Form {
    /// The columns and rows with which nothing has to be scrolled.
    #[must_use]
    pub fn wanted_size(&self) -> (u16, u16) {
        let rows: u16 = self
            .fields
            .asked()
            .map(|(_, f)| draw_field::height(f))
            .sum();
        (WANTED, rows.saturating_add(AROUND))
    }

    /// Draws the form into an area and says where the terminal's cursor goes.
    pub fn draw(&self, ink: &mut Ink<'_>, area: Rect) -> Option<(u16, u16)> {
        let inside = ink.frame(area, &self.title());
        if inside.height == 0 || inside.width < 8 {
            return None;
        }
        let place = inside.height.min(1);
        let foot = self.foot(inside.width, inside.height);
        let foot_rows = u16::try_from(foot.len()).unwrap_or(0);
        let body = Rect {
            height: inside.height - place - foot_rows,
            ..inside
        };
        self.place_line(ink, inside);
        for (line, row) in foot.iter().zip(body.height..) {
            line.draw(ink, inside, row);
        }
        if let Some(review) = self.review {
            self.draw_review(ink, body, review);
            return None;
        }
        match (&self.list, self.focused()) {
            (Some(list), Some(field)) => self.draw_list(ink, body, list, field),
            _ => self.draw_fields(ink, body),
        }
    }

    fn draw_fields(&self, ink: &mut Ink<'_>, body: Rect) -> Option<(u16, u16)> {
        let sheet = draw_field::Sheet::of(self, body, ink.digits());
        let blocks: Vec<_> = self
            .fields
            .asked()
            .map(|(at, field)| {
                (
                    at,
                    draw_field::Block::of(self, field, at == self.focus, &sheet),
                )
            })
            .collect();
        let first = first_row(
            blocks
                .iter()
                .map(|(at, block)| (*at == self.focus, block.rows())),
            body.height,
        );
        let mut row = 0;
        let mut cursor = None;
        for (_, block) in &blocks {
            let rows = block.rows();
            let spot = block.draw(ink, &sheet, row - first);
            cursor = cursor.or(spot);
            row += rows;
        }
        cursor
    }

    /// How far down the form the focus is. The keys stand at the foot of the
    /// screen, as the keymap has them.
    fn place_line(&self, ink: &mut Ink<'_>, inside: Rect) {
        let row = inside.height - 1;
        let style = ink.style(Role::Muted);
        let place = self.fields.asked().position(|(at, _)| at == self.focus);
        let count = self.fields.asked().count();
        let place = format!("{}/{count}", place.map_or(0, |place| place + 1));
        let width = u16::try_from(place.len()).unwrap_or(0).min(inside.width);
        let start = inside.width - width;
        let at = Column { start, width };
        ink.field(inside, row, at, &place, Is::Code, Edge::End, style);
    }

    /// What stands below the fields, at most [`FOOT`] rows of it and
    /// never more than a third of the form.
    fn foot(&self, width: u16, height: u16) -> Vec<FootLine> {
        let messages = &self.setting.messages;
        let mut said: Vec<(Role, String)> = Vec::new();
        if self.closing == Closing::Asked {
            said.push((Role::Caution, messages.text("form-discard-ask")));
        } else if self.review.is_some() {
            said.push((Role::Caution, messages.text(self.purpose.asks())));
        } else if let Some(problem) = &self.foot {
            said.push((Role::Bad, problem.say(messages)));
        } else {
            let foreseen = self.outlook.foreseen.iter();
            said.extend(foreseen.map(|words| (Role::Text, words.say(messages))));
            said.extend(self.hint().map(|hint| (Role::Muted, hint)));
        }
        let most = usize::from(FOOT.min(height / 3));
        let lines = said.into_iter().flat_map(|(role, text)| {
            let rows = wrap::rows(&text, usize::from(width.saturating_sub(2)));
            let line = |(n, row): (usize, std::ops::Range<usize>)| FootLine {
                role,
                first: n == 0,
                text: text[row].trim_end().to_owned(),
            };
            rows.into_iter().enumerate().map(line).collect::<Vec<_>>()
        });
        lines.take(most).collect()
    }

    fn hint(&self) -> Option<String> {
        let field = self.focused()?;
        let messages = &self.setting.messages;
        match (&field.hint, field.choices().is_empty()) {
            (Some(hint), _) => Some(hint.say(messages)),
            (None, false) => Some(messages.text("form-hint-choice")),
            (None, true) => None,
        }
    }

    fn draw_list(
        &self,
        ink: &mut Ink<'_>,
        body: Rect,
        list: &List,
        field: &Field,
    ) -> Option<(u16, u16)> {
        let messages = &self.setting.messages;
        // Its frame and the row of letters stand around the choices.
        let rows = u16::try_from(field.choices().len()).unwrap_or(u16::MAX);
        let around = Rect {
            height: body.height.min(rows.saturating_add(3).max(4)),
            ..body
        };
        let inside = ink.frame(around, &field.called(messages));
        let whole = Column {
            start: 2,
            width: inside.width.saturating_sub(2),
        };
        let view = list.typed.view(usize::from(whole.width));
        let style = ink.style(Role::FieldActive);
        ink.cells(inside, 0, whole, &view.cells, style);
        let caret = match list.typed.is_empty() {
            true => draw_field::reader_edge(ink, whole.width),
            false => u16::try_from(view.caret).unwrap_or(0),
        };
        let choices = list.in_sight(field.choices(), messages);
        if choices.is_empty() {
            let none = messages.text("form-list-empty");
            let style = ink.style(Role::Muted);
            ink.field(inside, 1, whole, &none, Is::Words, Edge::Start, style);
        }
        let room = usize::from(inside.height.saturating_sub(1));
        let first = (list.at + 1).saturating_sub(room);
        let labels = choices
            .iter()
            .map(|c| layout::cells(&c.label.say(messages)));
        let widest = u16::try_from(labels.max().unwrap_or(0)).unwrap_or(u16::MAX);
        let label = Column {
            start: 2,
            width: widest.min(whole.width),
        };
        let shown = choices.iter().enumerate().skip(first).take(room);
        for ((n, choice), row) in shown.zip(1..) {
            let marked = n == list.at;
            let style = ink.style(if marked { Role::CursorRow } else { Role::Text });
            if marked {
                ink.sign(inside, row, 0, Glyph::Marker, style);
            }
            let is = draw_field::script(&choice.label);
            let text = choice.label.say(messages);
            ink.field(inside, row, label, &text, is, Edge::Start, style);
            if let Some(remark) = &choice.remark {
                let start = label.start + label.width + 2;
                let beside = Column {
                    start,
                    width: inside.width.saturating_sub(start),
                };
                let muted = ink.style(Role::Muted);
                let text = remark.say(messages);
                ink.field(inside, row, beside, &text, Is::Words, Edge::Start, muted);
            }
        }
        ink.cursor_at(inside, 0, whole, caret)
    }
}

/// One row of the foot.
struct FootLine {
    role: Role,
    /// It begins what is said, so a sign may stand before it.
    first: bool,
    text: String,
}

impl FootLine {
    fn draw(&self, ink: &mut Ink<'_>, inside: Rect, row: u16) {
        let style = ink.style(self.role);
        if self.first && matches!(self.role, Role::Bad | Role::Caution) {
            ink.sign(inside, row, 0, Glyph::Warning, style);
        }
        let column = Column {
            start: 2,
            width: inside.width.saturating_sub(2),
        };
        ink.field(
            inside,
            row,
            column,
            &self.text,
            Is::Words,
            Edge::Start,
            style,
        );
    }
}

/// The first row in sight: as far up as the focused field and the row after it
/// allow.
fn first_row(blocks: impl Iterator<Item = (bool, i32)>, height: u16) -> i32 {
    let height = i32::from(height);
    let mut total = 0;
    let mut focused = (0, 0);
    for (has_focus, rows) in blocks {
        if has_focus {
            focused = (total, total + rows);
        }
        total += rows;
    }
    let below = (focused.1 + 1).min(total);
    (below - height).max(0).min(focused.0)
}
