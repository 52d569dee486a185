//! The ratatui backend: takes cells, keeps the cursor, writes once a frame.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::grid::rows_look_same;
use super::paint::paint_row;
use super::scroll::search;
use super::{Grid, Savings, Wire};

/// Blocks that move in one frame: three panes and what opened among them.
const SCROLLS: usize = 4;

/// Frames below this many bytes arrive in one piece anyway.
const SYNCHRONIZE_FROM: usize = 256;

/// What each row begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowStart {
    /// Nothing but the cells.
    #[default]
    Plain,
    /// A left-to-right override (U+202D) behind the first cell: tmux and mosh
    /// swallow `CSI 8 l`, so the row itself must say that it is in visual order.
    LeftToRightOverride,
}

/// Draws ratatui's frames on a terminal behind any [`Write`], in few bytes.
///
/// The size is told, never asked, so that a screen may live without a terminal.
#[derive(Debug)]
pub struct Screen<W: Write> {
    writer: W,
    /// What the terminal is said to measure; the grids follow with the next frame.
    size: Size,
    wanted: Grid,
    shown: Grid,
    wire: Wire,
    row_start: RowStart,
    forgotten: bool,
    touched: bool,
    cursor: Cursor,
    last_frame: usize,
    written: u64,
}

#[derive(Debug, Clone, Copy)]
struct Cursor {
    position: Position,
    wanted: bool,
    /// What the terminal was told last; nothing at first.
    shown: Option<bool>,
}

impl<W: Write> Screen<W> {
    /// A screen of `size` whose terminal may show anything: the first frame clears it.
    pub fn new(writer: W, size: Size, savings: Savings) -> Self {
        Self {
            writer,
            size,
            wanted: Grid::new(size.width, size.height),
            shown: Grid::new(size.width, size.height),
            wire: Wire::new(size.width, savings),
            row_start: RowStart::Plain,
            forgotten: true,
            touched: true,
            cursor: Cursor {
                position: Position::ORIGIN,
                wanted: false,
                shown: None,
            },
            last_frame: 0,
            written: 0,
        }
    }

    /// Takes a new size; the next frame paints everything.
    ///
    /// ratatui learns of it when it draws. A size that came and went before
    /// that must leave `wanted` as it was, since ratatui will not send it again.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.forget();
    }

    /// Forgets what the terminal shows: the next flush clears and paints
    /// everything, as after attaching to another terminal or a resume.
    pub fn forget(&mut self) {
        self.forgotten = true;
        self.cursor.shown = None;
    }

    /// Changes the sequences in use from the next frame on.
    pub fn set_savings(&mut self, savings: Savings) {
        self.wire.savings = savings;
    }

    /// Changes what rows begin with; the next frame paints everything.
    pub fn set_row_start(&mut self, row_start: RowStart) {
        if self.row_start == row_start {
            return;
        }
        self.row_start = row_start;
        for y in 0..self.wanted.height() {
            let cell = self.wanted.row(y).first().cloned();
            if let Some(mut cell) = cell {
                let bare = cell.symbol().replace(LEFT_TO_RIGHT_OVERRIDE, "");
                cell.set_symbol(&bare);
                self.put(0, y, &cell);
            }
        }
        self.forget();
    }

    /// Bytes that the last flush wrote.
    pub fn last_frame_bytes(&self) -> usize {
        self.last_frame
    }

    /// Bytes written since the screen was made.
    pub fn bytes_written(&self) -> u64 {
        self.written
    }

    /// Where the bytes go.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    /// Where the bytes go, to send what is not part of a frame. It must leave
    /// pen and cursor as they were.
    pub fn writer_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    fn put(&mut self, x: u16, y: u16, cell: &Cell) {
        if x == 0 && self.row_start == RowStart::LeftToRightOverride {
            let mut cell = cell.clone();
            cell.set_symbol(&format!("{}{LEFT_TO_RIGHT_OVERRIDE}", cell.symbol()));
            self.wanted.set(x, y, &cell);
        } else {
            self.wanted.set(x, y, cell);
        }
    }

    /// Brings the grids to the size of the terminal.
    fn follow_size(&mut self) {
        let Size { width, height } = self.size;
        if (self.wanted.width(), self.wanted.height()) != (width, height) {
            self.wanted = Grid::new(width, height);
            self.shown = Grid::new(width, height);
            self.wire = Wire::new(width, self.wire.savings);
            self.blank_wanted();
            self.forget();
        }
    }

    fn blank_wanted(&mut self) {
        self.wanted.clear();
        for y in 0..self.wanted.height() {
            self.put(0, y, &Cell::EMPTY);
        }
        self.touched = true;
    }

    /// Brings the terminal from `shown` to `wanted`.
    fn paint(&mut self) {
        if self.forgotten {
            self.wire.start_over();
            self.shown.clear();
            self.forgotten = false;
        } else if self.wire.savings.scroll {
            self.scroll();
        }
        for y in 0..self.wanted.height() {
            let (shown, wanted) = (self.shown.row(y), self.wanted.row(y));
            if !rows_look_same(shown, wanted) {
                paint_row(&mut self.wire, shown, wanted, y);
                self.shown.copy_row(y, wanted);
            }
        }
    }

    fn scroll(&mut self) {
        for _ in 0..SCROLLS {
            let Some(found) = search(&self.shown, &self.wanted) else {
                return;
            };
            self.wire.scroll(found.top, found.bottom, found.shift);
            self.shown.shift(found.top, found.bottom, found.shift);
        }
    }

    fn place_cursor(&mut self) {
        if self.cursor.shown != Some(self.cursor.wanted) {
            self.wire.raw(if self.cursor.wanted {
                b"\x1b[?25h"
            } else {
                b"\x1b[?25l"
            });
            self.cursor.shown = Some(self.cursor.wanted);
        }
        if self.cursor.wanted {
            let Position { x, y } = self.cursor.position;
            let (last_x, last_y) = (self.wanted.width(), self.wanted.height());
            self.wire.go(
                x.min(last_x.saturating_sub(1)),
                y.min(last_y.saturating_sub(1)),
            );
        }
    }
}

const LEFT_TO_RIGHT_OVERRIDE: char = '\u{202D}';

impl<W: Write> Backend for Screen<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.follow_size();
        for (x, y, cell) in content {
            self.put(x, y, cell);
            self.touched = true;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor.wanted = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor.wanted = true;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.position)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor.position = position.into();
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.follow_size();
        self.blank_wanted();
        self.forget();
        Ok(())
    }

    /// Only the whole screen is ever cleared: nothing here draws inline.
    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        match clear_type {
            ClearType::All => self.clear(),
            _ => Err(io::Error::from(io::ErrorKind::Unsupported)),
        }
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size()?,
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.touched || self.forgotten {
            self.paint();
            self.touched = false;
        }
        self.place_cursor();
        let frame = std::mem::take(&mut self.wire.bytes);
        self.last_frame = frame.len();
        if frame.is_empty() {
            return Ok(());
        }
        let synchronize = self.wire.savings.synchronized && frame.len() >= SYNCHRONIZE_FROM;
        let (before, after): (&[u8], &[u8]) = if synchronize {
            (b"\x1b[?2026h", b"\x1b[?2026l")
        } else {
            (b"", b"")
        };
        self.last_frame += before.len() + after.len();
        self.written += self.last_frame as u64;
        let written = self
            .writer
            .write_all(before)
            .and_then(|()| self.writer.write_all(&frame))
            .and_then(|()| self.writer.write_all(after))
            .and_then(|()| self.writer.flush());
        if written.is_err() {
            // Part of the frame may have gone out; nothing is certain any more.
            self.forget();
        }
        written
    }
}
