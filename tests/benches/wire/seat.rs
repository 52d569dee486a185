//! A seat at a terminal of 112x24, and what each of several ways to draw it costs.

use super::counted::Cost;
use super::session;
use masar_store::Register;
use masar_text::Lang;
use masar_tui::app::{App, Switch};
use masar_tui::ink::Ink;
use masar_tui::output::{Savings, Screen};
use masar_tui::panes::{self, layout::Layout};
use masar_tui::session::Replay;
use ratatui::backend::Backend;
use ratatui::layout::{Rect, Size};
use ratatui::{Terminal, TerminalOptions, Viewport};
use ratatui_crossterm::CrosstermBackend;
use std::cell::Cell;
use std::error::Error;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Duration;

const SIZE: Size = Size::new(112, 24);

/// What is drawn of the panes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// The lower panes stay blank, so that what follows the cursor costs nothing.
    ListAlone,
}

pub(super) struct Seat {
    replay: Replay,
    stock: Stock,
    stock_list: Stock,
    ours_list: Terminal<Screen<Vec<u8>>>,
    pub(super) first_screen: Cost,
}

impl Seat {
    pub(super) fn at(
        register: &Register,
        lang: Lang,
        lean: Switch,
    ) -> Result<Seat, Box<dyn Error>> {
        let (session, now) = session::open(register, lang, SIZE)?;
        let mut seat = Seat {
            replay: Replay::of(session.with_lean(lean), now),
            stock: Stock::new()?,
            stock_list: Stock::new()?,
            ours_list: Terminal::new(Screen::new(Vec::new(), SIZE, Savings::ALL))?,
            first_screen: Cost::default(),
        };
        let bytes = seat.replay.look()?.len();
        seat.first_screen = seat.cost(bytes)?;
        Ok(seat)
    }

    /// Presses keys, all at once, and draws once.
    pub(super) fn types(&mut self, keys: &str) -> Result<Cost, Box<dyn Error>> {
        let bytes = self.replay.types(keys.as_bytes())?.len();
        self.cost(bytes)
    }

    /// Presses nothing for a while.
    pub(super) fn rests(&mut self, time: Duration) -> Result<Cost, Box<dyn Error>> {
        let bytes = self.replay.rests(time)?.len();
        self.cost(bytes)
    }

    fn cost(&mut self, ours: usize) -> Result<Cost, Box<dyn Error>> {
        let app = self.replay.app();
        draw(&mut self.ours_list, app, Part::ListAlone)?;
        Ok(Cost {
            ours,
            ours_list: std::mem::take(self.ours_list.backend_mut().writer_mut()).len(),
            stock: self.stock.draw(app, Part::Whole)?,
            stock_list: self.stock_list.draw(app, Part::ListAlone)?,
        })
    }
}

/// The stock backend, with the count of what it wrote since it was last asked.
struct Stock {
    terminal: Terminal<CrosstermBackend<Tally>>,
    tally: Tally,
}

impl Stock {
    fn new() -> Result<Stock, Box<dyn Error>> {
        let tally = Tally::default();
        let backend = CrosstermBackend::new(tally.clone());
        let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.width, SIZE.height));
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport })?;
        Ok(Stock { terminal, tally })
    }

    fn draw(&mut self, app: &App, part: Part) -> Result<usize, Box<dyn Error>> {
        draw(&mut self.terminal, app, part)?;
        Ok(self.tally.0.take())
    }
}

/// Counts what is written, and forgets it.
#[derive(Clone, Default)]
struct Tally(Rc<Cell<usize>>);

impl Write for Tally {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn draw<B: Backend>(terminal: &mut Terminal<B>, app: &App, part: Part) -> Result<(), Box<dyn Error>>
where
    B::Error: Error + 'static,
{
    terminal.draw(|frame| {
        let mut ink = Ink::new(frame.buffer_mut(), &app.theme, app.lang());
        let caret = panes::draw(app, &mut ink);
        if part == Part::ListAlone
            && let Some(layout) = Layout::of(app.size, app.lang())
        {
            ink.blank(layout.enrollments);
            ink.blank(layout.timeline);
        }
        if let Some(caret) = caret {
            frame.set_cursor_position(caret);
        }
    })?;
    Ok(())
}
