//! Drawing on a frame: the one way by which text, lines and signs get into its
//! cells.
//!
//! A place is given in reading order: column 0 is where the reader begins, at
//! the left edge in English and at the right edge in Arabic, so a pane is laid
//! out once and comes out mirrored. Text goes through `masar_text::layout`
//! field by field; nothing here measures a string in any other way.
//!
//! Invariant: no cell outside the area given is touched.

use crate::theme::{Glyph, Role, Theme};
use masar_text::digits::Digits;
use masar_text::layout::{self, Align, Line, TextMode};
use masar_text::{Direction, Lang};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::borrow::Cow;

/// What a field is, which decides its own direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// Words of the interface: in the direction of the language.
    Words,
    /// What people wrote (names, notes): by its own first letter.
    Name,
    /// Ids, dates, amounts, counts: always from left to right.
    Code,
    /// What is typed or copied elsewhere as it stands (keys, commands, accounts,
    /// telephones): from left to right, in Western digits.
    Exact,
}

/// At which edge of its column a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Where the reader begins.
    Start,
    /// Where the reader ends: amounts.
    End,
    Middle,
}

/// A row of an area, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// From the reader's edge, in cells.
    pub start: u16,
    /// In cells.
    pub width: u16,
}

/// What the layout puts where a field was cut.
const CUT: &str = "…";

/// A frame being drawn.
pub struct Ink<'a> {
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    lang: Lang,
    mode: TextMode,
    digits: Digits,
}

impl<'a> Ink<'a> {
    pub fn new(buffer: &'a mut Buffer, theme: &'a Theme, lang: Lang) -> Ink<'a> {
        Ink {
            buffer,
            theme,
            lang,
            mode: TextMode::Visual,
            digits: Digits::Western,
        }
    }

    /// For a terminal on which letters come into order that way.
    #[must_use]
    pub fn in_mode(self, mode: TextMode) -> Ink<'a> {
        Ink { mode, ..self }
    }

    /// With numbers in these digits.
    #[must_use]
    pub fn in_digits(self, digits: Digits) -> Ink<'a> {
        Ink { digits, ..self }
    }

    /// The digits that are drawn. A terminal that puts letters in order itself
    /// would turn dates around, which it knows from the digits alone: there
    /// they stay Western.
    pub fn digits(&self) -> Digits {
        match self.mode {
            TextMode::Visual | TextMode::VisualLro => self.digits,
            TextMode::Logical => Digits::Western,
        }
    }

    /// The whole frame.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    pub fn theme(&self) -> &Theme {
        self.theme
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    fn is_mirrored(&self) -> bool {
        self.lang.direction() == Direction::Rtl
    }

    /// Draws a field in a column of a row of `area`, padded or cut with an
    /// ellipsis to exactly the column's width.
    #[expect(
        clippy::too_many_arguments,
        reason = "a place, a text and its look: a struct would only say each twice"
    )]
    pub fn field(
        &mut self,
        area: Rect,
        row: u16,
        column: Column,
        text: &str,
        is: Is,
        edge: Edge,
        style: Style,
    ) {
        let Some((x, y, width)) = self.place(area, row, column) else {
            #[cfg(test)]
            lost::note(text);
            return;
        };
        #[cfg(test)]
        lost::look(self.buffer, (x, y, width), text);
        let align = match (edge, self.is_mirrored()) {
            (Edge::Middle, _) => Align::Center,
            (Edge::Start, false) | (Edge::End, true) => Align::Left,
            (Edge::End, false) | (Edge::Start, true) => Align::Right,
        };
        let line = layout::fit(text, self.direction(is), usize::from(width), align);
        let line = match is {
            Is::Words | Is::Name | Is::Code => line.in_digits(text, self.digits()),
            Is::Exact => line,
        };
        self.line(x, y, &line, style);
    }

    /// Draws a field at its own width and says how many columns it took; at
    /// most up to the end of the area.
    pub fn word(
        &mut self,
        area: Rect,
        row: u16,
        start: u16,
        text: &str,
        is: Is,
        style: Style,
    ) -> u16 {
        let room = area.width.saturating_sub(start);
        let wanted = u16::try_from(layout::cells(text)).unwrap_or(u16::MAX);
        let width = wanted.min(room);
        self.field(
            area,
            row,
            Column { start, width },
            text,
            is,
            Edge::Start,
            style,
        );
        width
    }

    /// Draws a sign of the theme in one cell.
    pub fn sign(&mut self, area: Rect, row: u16, start: u16, glyph: Glyph, style: Style) {
        let glyph = match glyph {
            Glyph::Marker if self.is_mirrored() => Glyph::MarkerMirrored,
            Glyph::Before if self.is_mirrored() => Glyph::BeforeMirrored,
            Glyph::Open if self.is_mirrored() => Glyph::Close,
            Glyph::Close if self.is_mirrored() => Glyph::Open,
            other => other,
        };
        if let Some((x, y, _)) = self.place(area, row, Column { start, width: 1 }) {
            self.buffer[(x, y)]
                .set_symbol(self.theme.glyph(glyph))
                .set_style(style);
        }
    }

    /// Gives a row of an area a style, leaving its letters.
    pub fn row_style(&mut self, area: Rect, row: u16, style: Style) {
        let y = area.y.saturating_add(row);
        let line = Rect {
            y,
            height: 1,
            ..area
        }
        .intersection(self.buffer.area);
        if row < area.height {
            self.buffer.set_style(line, style);
        }
    }

    /// Empties an area.
    pub fn blank(&mut self, area: Rect) {
        let area = area.intersection(self.buffer.area);
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                self.buffer[(x, y)].reset();
            }
        }
    }

    /// Draws a frame around an area, with a title at the reader's edge, and
    /// gives the area inside.
    pub fn frame(&mut self, area: Rect, title: &str) -> Rect {
        let area = area.intersection(self.buffer.area);
        self.blank(area);
        if area.width < 2 || area.height < 2 {
            return Rect::new(area.x, area.y, 0, 0);
        }
        let set = self.theme.border();
        let style = self.style(Role::Border);
        let (left, right) = (area.left(), area.right() - 1);
        let (top, bottom) = (area.top(), area.bottom() - 1);
        let mut draw = |x, y, symbol: &str| {
            self.buffer[(x, y)].set_symbol(symbol).set_style(style);
        };
        for x in left + 1..right {
            draw(x, top, set.horizontal_top);
            draw(x, bottom, set.horizontal_bottom);
        }
        for y in top + 1..bottom {
            draw(left, y, set.vertical_left);
            draw(right, y, set.vertical_right);
        }
        draw(left, top, set.top_left);
        draw(right, top, set.top_right);
        draw(left, bottom, set.bottom_left);
        draw(right, bottom, set.bottom_right);
        if !title.is_empty() && area.width > 6 {
            let room = Rect {
                width: area.width - 4,
                x: area.x + 2,
                height: 1,
                ..area
            };
            let padded = format!(" {title} ");
            let style = self.style(Role::PaneTitle);
            self.word(room, 0, 0, &padded, Is::Words, style);
        }
        Rect::new(left + 1, top + 1, area.width - 2, area.height - 2)
    }

    /// Draws cells that are laid out already (an edited field) from the left
    /// edge of a column, in the digits that they have.
    pub fn cells(
        &mut self,
        area: Rect,
        row: u16,
        column: Column,
        cells: &[layout::Cell],
        style: Style,
    ) {
        let Some((x, y, width)) = self.place(area, row, column) else {
            return;
        };
        let mut at = x;
        for cell in self.in_order(cells).iter() {
            let step = u16::try_from(cell.width).unwrap_or(1);
            if at + step > x + width {
                break;
            }
            self.cell(at, y, &cell.text, step, style);
            at += step;
        }
    }

    /// The cell of the frame at a column of a row, for the terminal's cursor:
    /// `from_left` counts from the left edge of the column.
    pub fn cursor_at(
        &self,
        area: Rect,
        row: u16,
        column: Column,
        from_left: u16,
    ) -> Option<(u16, u16)> {
        let (x, y, width) = self.place(area, row, column)?;
        Some((x + from_left.min(width.saturating_sub(1)), y))
    }

    fn line(&mut self, x: u16, y: u16, line: &Line, style: Style) {
        let mut at = x;
        for cell in self.in_order(&line.cells).iter() {
            let step = u16::try_from(cell.width).unwrap_or(1);
            // A cell that stands for no byte and is not blank says that the
            // field was cut: a sign of ours, drawn as the theme has it.
            let cut = cell.logical.is_empty() && cell.text == CUT;
            let text = match cut {
                true => self.theme.glyph(Glyph::Ellipsis),
                false => self.theme.glyphs().punctuate(&cell.text),
            };
            self.cell(at, y, text, step, style);
            at += step;
        }
    }

    fn cell(&mut self, x: u16, y: u16, text: &str, width: u16, style: Style) {
        for n in 0..width {
            if let Some(cell) = self.buffer.cell_mut((x + n, y)) {
                cell.reset();
                cell.set_symbol(if n == 0 { text } else { " " })
                    .set_style(style);
            }
        }
    }

    /// Cells in the order in which the terminal takes them.
    fn in_order<'c>(&self, cells: &'c [layout::Cell]) -> Cow<'c, [layout::Cell]> {
        match self.mode {
            TextMode::Visual | TextMode::VisualLro => Cow::Borrowed(cells),
            TextMode::Logical => {
                let line = Line {
                    cells: cells.to_vec(),
                    direction: self.lang.direction(),
                };
                Cow::Owned(line.in_logical_order())
            }
        }
    }

    fn direction(&self, is: Is) -> Direction {
        match is {
            Is::Words => self.lang.direction(),
            Is::Name => Direction::Auto,
            Is::Code | Is::Exact => Direction::Ltr,
        }
    }

    /// The left cell, the row and the width of a column in the frame, cut to
    /// the area; none where nothing of it is inside.
    fn place(&self, area: Rect, row: u16, column: Column) -> Option<(u16, u16, u16)> {
        let area = area.intersection(self.buffer.area);
        if row >= area.height || column.start >= area.width {
            return None;
        }
        let width = column.width.min(area.width - column.start);
        let x = match self.is_mirrored() {
            false => area.x + column.start,
            true => area.right() - column.start - width,
        };
        (width > 0).then_some((x, area.y + row, width))
    }
}

#[cfg(test)]
pub(crate) mod lost;
#[cfg(test)]
mod tests;
