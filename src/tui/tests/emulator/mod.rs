//! Two terminal emulators of different make, read through one eye.

use std::num::NonZeroU16;

use alacritty_terminal::event::VoidListener;
use alacritty_terminal::index::{Column, Line};
use alacritty_terminal::term::cell::Flags;
use alacritty_terminal::term::test::TermSize;
use alacritty_terminal::term::{Config, Term};
use alacritty_terminal::vte::ansi::{self, NamedColor, Processor, StdSyncHandler};
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::style::{Color, Modifier};

/// What one cell of a terminal looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Look {
    /// Text; a space for an erased cell, empty for the right half of a wide character.
    pub(crate) text: String,
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

/// A terminal that bytes can be played into.
pub(crate) trait Emulator {
    fn name(&self) -> &'static str;
    /// Modifiers that it keeps; others cannot be compared.
    fn keeps(&self) -> Modifier;
    fn feed(&mut self, bytes: &[u8]);
    fn resize(&mut self, width: u16, height: u16);
    fn look(&self, x: u16, y: u16) -> Look;
    fn cursor(&self) -> (u16, u16);
}

pub(crate) struct Alacritty {
    term: Term<VoidListener>,
    parser: Processor<StdSyncHandler>,
}

impl Alacritty {
    pub(crate) fn new(width: u16, height: u16) -> Self {
        let size = TermSize::new(width.into(), height.into());
        let config = Config {
            scrolling_history: 0,
            ..Config::default()
        };
        Self {
            term: Term::new(config, &size, VoidListener),
            parser: Processor::new(),
        }
    }
}

impl Emulator for Alacritty {
    fn name(&self) -> &'static str {
        "alacritty"
    }

    fn keeps(&self) -> Modifier {
        Modifier::all() - Modifier::SLOW_BLINK - Modifier::RAPID_BLINK
    }

    fn feed(&mut self, bytes: &[u8]) {
        self.parser.advance(&mut self.term, bytes);
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.term.resize(TermSize::new(width.into(), height.into()));
    }

    fn look(&self, x: u16, y: u16) -> Look {
        let cell = &self.term.grid()[Line(y.into())][Column(x.into())];
        let mut text = String::from(cell.c);
        text.extend(cell.zerowidth().into_iter().flatten());
        if cell.flags.contains(Flags::WIDE_CHAR_SPACER) {
            text.clear();
        }
        let flags = [
            (Flags::BOLD, Modifier::BOLD),
            (Flags::DIM, Modifier::DIM),
            (Flags::ITALIC, Modifier::ITALIC),
            (Flags::UNDERLINE, Modifier::UNDERLINED),
            (Flags::INVERSE, Modifier::REVERSED),
            (Flags::HIDDEN, Modifier::HIDDEN),
            (Flags::STRIKEOUT, Modifier::CROSSED_OUT),
        ];
        let modifier = flags
            .into_iter()
            .filter(|(flag, _)| cell.flags.contains(*flag))
            .map(|(_, modifier)| modifier)
            .collect();
        Look {
            text,
            fg: named(cell.fg),
            bg: named(cell.bg),
            modifier,
        }
    }

    fn cursor(&self) -> (u16, u16) {
        let point = self.term.grid().cursor.point;
        (
            u16::try_from(point.column.0).unwrap(),
            u16::try_from(point.line.0).unwrap(),
        )
    }
}

fn named(color: ansi::Color) -> Color {
    match color {
        ansi::Color::Named(NamedColor::Foreground | NamedColor::Background) => Color::Reset,
        ansi::Color::Named(name) => Color::Indexed(u8::try_from(name as usize).unwrap()),
        ansi::Color::Indexed(index) => Color::Indexed(index),
        ansi::Color::Spec(rgb) => Color::Rgb(rgb.r, rgb.g, rgb.b),
    }
}

pub(crate) struct Vt100(vt100::Parser);

impl Vt100 {
    pub(crate) fn new(width: u16, height: u16) -> Self {
        Self(vt100::Parser::new(cells(height), cells(width), 0))
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

impl Emulator for Vt100 {
    fn name(&self) -> &'static str {
        "vt100"
    }

    fn keeps(&self) -> Modifier {
        // Bold and dim exclude each other there, so neither is compared.
        Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED
    }

    fn feed(&mut self, bytes: &[u8]) {
        self.0.process(bytes);
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.0.screen_mut().set_size(cells(height), cells(width));
    }

    fn look(&self, x: u16, y: u16) -> Look {
        let cell = self.0.screen().cell(y, x).unwrap();
        let text = match cell.contents() {
            _ if cell.is_wide_continuation() => "",
            "" => " ",
            text => text,
        };
        let flags = [
            (cell.italic(), Modifier::ITALIC),
            (cell.underline(), Modifier::UNDERLINED),
            (cell.inverse(), Modifier::REVERSED),
        ];
        let modifier = flags
            .into_iter()
            .filter(|(on, _)| *on)
            .map(|(_, modifier)| modifier)
            .collect();
        let color = |color| match color {
            vt100::Color::Default => Color::Reset,
            vt100::Color::Idx(index) => Color::Indexed(index),
            vt100::Color::Rgb(r, g, b) => Color::Rgb(r, g, b),
        };
        Look {
            text: text.into(),
            fg: color(cell.fgcolor()),
            bg: color(cell.bgcolor()),
            modifier,
        }
    }

    fn cursor(&self) -> (u16, u16) {
        let (row, column) = self.0.screen().cursor_position();
        (column, row)
    }
}

/// Compares a terminal with ratatui's buffer; says which cell differs first.
pub(crate) fn compare(emulator: &dyn Emulator, buffer: &Buffer) -> Result<(), String> {
    let area = buffer.area;
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let wanted = wanted_look(&buffer[(x, y)]);
            let width = wanted.text.cell_width().max(1);
            let shown = emulator.look(x, y);
            if normal(&wanted, emulator.keeps()) != normal(&shown, emulator.keeps()) {
                let name = emulator.name();
                return Err(format!(
                    "{name} ({x}, {y}): wanted {wanted:?}, shown {shown:?}"
                ));
            }
            x += width;
        }
    }
    Ok(())
}

fn wanted_look(cell: &Cell) -> Look {
    Look {
        text: cell.symbol().to_owned(),
        fg: numbered(cell.fg),
        bg: numbered(cell.bg),
        modifier: cell.modifier,
    }
}

/// Colour and weight of a space cannot be seen, so they are not compared.
fn normal(look: &Look, keeps: Modifier) -> Look {
    let mut look = look.clone();
    let seen = Modifier::REVERSED | Modifier::UNDERLINED | Modifier::CROSSED_OUT;
    look.modifier &= keeps;
    if look.text == " " && look.bg == Color::Reset && !look.modifier.intersects(seen) {
        look.fg = Color::Reset;
        look.modifier = Modifier::empty();
    }
    look
}

fn numbered(color: Color) -> Color {
    const NAMES: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    match NAMES.iter().position(|name| *name == color) {
        Some(index) => Color::Indexed(u8::try_from(index).unwrap()),
        None => color,
    }
}
