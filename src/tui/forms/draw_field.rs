//! One field on the screen: its mark, label, value, remark, and what is wrong
//! with it in the rows below.

use chrono::Datelike;
use masar_text::calendar::{self, DateStyle, Length};
use masar_text::digits::Digits;
use masar_text::layout::{self, Align, Cell};
use masar_text::messages::Args;
use masar_text::{Direction, edit};
use ratatui::layout::Rect;

use super::day;
use super::field::{Answer, Field, Kind, Need};
use super::form::Form;
use super::words::Words;
use super::wrap::{self, Paragraph};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};

/// Rows of a note.
const NOTE: u16 = 3;
/// The most rows in which a field says what is wrong.
const MOST_ROWS: usize = 3;
/// A remark narrower than this says nothing.
const NARROWEST_REMARK: u16 = 6;

/// The rows of a field with nothing wrong.
pub(super) fn height(field: &Field) -> u16 {
    match field.kind {
        Kind::Note => NOTE,
        _ => 1,
    }
}

/// How people wrote it, or how the program says it.
pub(super) fn script(words: &Words) -> Is {
    match words {
        Words::Text(_) => Is::Name,
        _ => Is::Words,
    }
}

/// The cell from the left of a column where reading begins.
pub(super) fn reader_edge(ink: &Ink<'_>, width: u16) -> u16 {
    match ink.lang().direction() {
        Direction::Rtl => width.saturating_sub(1),
        _ => 0,
    }
}

/// Where labels and values stand, the same for all fields of a form.
#[derive(Debug)]
pub(super) struct Sheet {
    area: Rect,
    label: Column,
    /// Where values begin, and all the room from there.
    value: Column,
    /// The digits of dates and amounts.
    digits: Digits,
}

impl Sheet {
    pub(super) fn of(form: &Form, area: Rect, digits: Digits) -> Sheet {
        let labels = form.fields.asked().map(|(_, field)| label(form, field));
        let widest = labels.map(|text| layout::cells(&text)).max().unwrap_or(0);
        let widest = u16::try_from(widest).unwrap_or(u16::MAX);
        let label = Column {
            start: 2,
            width: widest.min(area.width / 3),
        };
        let start = label.start + label.width + 2;
        Sheet {
            area,
            label,
            value: Column {
                start,
                width: area.width.saturating_sub(start),
            },
            digits,
        }
    }

    /// The box of a value: as wide as what it takes.
    fn box_of(&self, kind: Kind) -> Column {
        let wanted = match kind {
            Kind::Day | Kind::Birth | Kind::Amount | Kind::NationalNumber => 14,
            Kind::Phone | Kind::Mobile => 20,
            Kind::Choice => 30,
            Kind::Iban | Kind::Code => 38,
            Kind::Text => 44,
            Kind::Note => u16::MAX,
        };
        Column {
            start: self.value.start,
            width: self.value.width.min(wanted),
        }
    }

    /// What is left beside a box.
    fn beside(&self, value: Column) -> Option<Column> {
        let start = value.start + value.width + 1;
        let width = self.area.width.saturating_sub(start);
        (width >= NARROWEST_REMARK).then_some(Column { start, width })
    }
}

fn label(form: &Form, field: &Field) -> String {
    let text = field.called(&form.setting.messages);
    match field.need {
        Need::Required => format!("{text} *"),
        Need::Optional => text,
    }
}

/// A field ready to be drawn.
#[derive(Debug)]
pub(super) struct Block {
    focused: bool,
    label: String,
    value: Column,
    shown: Shown,
    remark: Option<(Role, String)>,
    problem: Vec<String>,
}

#[derive(Debug)]
enum Shown {
    /// Cells of a row of text, and where the caret stands from the left.
    Line(Vec<Cell>, Option<u16>),
    Paragraph(Paragraph),
    Choice(Option<(String, Is)>),
}

impl Block {
    pub(super) fn of(form: &Form, field: &Field, focused: bool, sheet: &Sheet) -> Block {
        let messages = &form.setting.messages;
        let value = sheet.box_of(field.kind);
        let shown = match &field.answer {
            Answer::Chosen { .. } => Shown::Choice(field.chosen().map(|choice| {
                let label = choice.label.say(messages);
                (label, script(&choice.label))
            })),
            Answer::Typed(text) if field.kind == Kind::Note => {
                let screen = messages.lang().direction();
                let (width, height) = (usize::from(value.width), usize::from(NOTE));
                Shown::Paragraph(Paragraph::view(text, screen, width, height))
            }
            Answer::Typed(text) => {
                line(text, focused, value.width, field.kind.digits(sheet.digits))
            }
        };
        let width = usize::from(sheet.value.width.saturating_sub(2));
        let problem = form.problem(field).map(|problem| problem.say(messages));
        let problem = problem.map_or_else(Vec::new, |text| {
            let rows = wrap::rows(&text, width);
            let rows = rows.into_iter().take(MOST_ROWS);
            rows.map(|row| text[row].trim_end().to_owned()).collect()
        });
        Block {
            focused,
            label: label(form, field),
            value,
            shown,
            remark: remark(form, field, focused),
            problem,
        }
    }

    pub(super) fn rows(&self) -> i32 {
        let value = match &self.shown {
            Shown::Paragraph(_) => usize::from(NOTE),
            Shown::Line(..) | Shown::Choice(_) => 1,
        };
        i32::try_from(value + self.problem.len()).unwrap_or(i32::MAX)
    }

    /// Draws the rows that are in sight, the first of them at `top`, and gives
    /// the cursor's place where this has the focus.
    pub(super) fn draw(&self, ink: &mut Ink<'_>, sheet: &Sheet, top: i32) -> Option<(u16, u16)> {
        let cursor = match in_sight(sheet, top) {
            Some(row) => self.head(ink, sheet, row),
            None => None,
        };
        let cursor = self.paragraph(ink, sheet, top).or(cursor);
        let below = top + self.rows() - i32::try_from(self.problem.len()).unwrap_or(0);
        for (text, row) in self.problem.iter().zip(below..) {
            let Some(at) = in_sight(sheet, row) else {
                continue;
            };
            let style = ink.style(Role::Bad);
            if row == below {
                ink.sign(sheet.area, at, sheet.value.start, Glyph::Warning, style);
            }
            let column = Column {
                start: sheet.value.start + 2,
                width: sheet.value.width.saturating_sub(2),
            };
            ink.field(sheet.area, at, column, text, Is::Words, Edge::Start, style);
        }
        cursor
    }

    fn head(&self, ink: &mut Ink<'_>, sheet: &Sheet, row: u16) -> Option<(u16, u16)> {
        let area = sheet.area;
        let role = if self.focused {
            Role::CursorRow
        } else {
            Role::Text
        };
        let style = ink.style(role);
        if self.focused {
            ink.sign(area, row, 0, Glyph::Marker, style);
        }
        ink.field(
            area,
            row,
            sheet.label,
            &self.label,
            Is::Words,
            Edge::Start,
            style,
        );
        if let (Some((role, text)), Some(column)) = (&self.remark, sheet.beside(self.value)) {
            let style = ink.style(*role);
            ink.field(area, row, column, text, Is::Words, Edge::Start, style);
        }
        let style = ink.style(self.role());
        let caret = match &self.shown {
            Shown::Line(cells, caret) => {
                ink.cells(area, row, self.value, cells, style);
                caret.unwrap_or_else(|| reader_edge(ink, self.value.width))
            }
            Shown::Choice(chosen) => {
                let (text, is) = chosen.as_ref().map_or(("", Is::Words), |(t, is)| (t, *is));
                ink.field(area, row, self.value, text, is, Edge::Start, style);
                reader_edge(ink, self.value.width)
            }
            Shown::Paragraph(_) => return None,
        };
        self.focused
            .then(|| ink.cursor_at(area, row, self.value, caret))?
    }

    fn paragraph(&self, ink: &mut Ink<'_>, sheet: &Sheet, top: i32) -> Option<(u16, u16)> {
        let Shown::Paragraph(paragraph) = &self.shown else {
            return None;
        };
        let style = ink.style(self.role());
        let blank = layout::fit(
            "",
            Direction::Ltr,
            usize::from(self.value.width),
            Align::Left,
        );
        for (n, row) in (0..usize::from(NOTE)).zip(top..) {
            if let Some(at) = in_sight(sheet, row) {
                let cells = paragraph.rows.get(n).unwrap_or(&blank.cells);
                ink.cells(sheet.area, at, self.value, cells, style);
            }
        }
        let (row, column) = paragraph.caret;
        let at = in_sight(sheet, top + i32::try_from(row).ok()?)?;
        let column = u16::try_from(column).ok()?;
        self.focused
            .then(|| ink.cursor_at(sheet.area, at, self.value, column))?
    }

    fn role(&self) -> Role {
        match (self.problem.is_empty(), self.focused) {
            (false, _) => Role::FieldWrong,
            (true, true) => Role::FieldActive,
            (true, false) => Role::Field,
        }
    }
}

fn in_sight(sheet: &Sheet, row: i32) -> Option<u16> {
    u16::try_from(row)
        .ok()
        .filter(|row| *row < sheet.area.height)
}

/// A line of text: scrolled to its caret while it has the keys, else from its
/// beginning.
fn line(text: &edit::Field, focused: bool, width: u16, digits: Digits) -> Shown {
    let width = usize::from(width);
    if !focused {
        let line = layout::fit(text.text(), text.direction(), width, Align::Start);
        return Shown::Line(line.in_digits(text.text(), digits).cells, None);
    }
    let view = text.view_in(width, digits);
    let by_screen = text.is_empty() && text.direction() == Direction::Auto;
    let caret = u16::try_from(view.caret).ok().filter(|_| !by_screen);
    Shown::Line(view.cells, caret)
}

fn remark(form: &Form, field: &Field, focused: bool) -> Option<(Role, String)> {
    let messages = &form.setting.messages;
    if field.left_out > 0 {
        let args = Args::new().set("count", field.left_out);
        return Some((Role::Caution, messages.format("form-left-out", &args)));
    }
    match field.chosen().and_then(|choice| choice.remark.as_ref()) {
        Some(words) => Some((Role::Muted, words.say(messages))),
        None => meant(form, field, focused).map(|text| (Role::Muted, text)),
    }
}

/// The weekday of a date, and the date itself where it was typed otherwise.
fn meant(form: &Form, field: &Field, focused: bool) -> Option<String> {
    if !matches!(field.kind, Kind::Day | Kind::Birth) {
        return None;
    }
    let read = day::read(&field.clean(), form.setting.today).ok()?;
    let messages = &form.setting.messages;
    let weekday = calendar::weekday(messages, read.weekday(), Length::Full);
    let written = calendar::date(read, DateStyle::Iso);
    if focused && field.value() != written {
        let args = Args::new().set("date", written).set("weekday", weekday);
        return Some(messages.format("form-day-meant", &args));
    }
    Some(weekday)
}
