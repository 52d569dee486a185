//! What common changes cost, as exact counts of bytes.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends with a panic where setting up fails"
)]

use masar_tui::output::{Savings, Screen};
use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::Size;
use ratatui::style::{Modifier, Style};

const NAMES: [&str; 4] = ["ﻱﺮﻤﻌﻟﺍ ﺪﻟﺎﺧ", "ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ", "ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ", "ﻥﻮﻘﻠﻌﻟﺍ ﺀﻼﻋ"];

/// A title, a table of 20 rows with a marker, and a footer, at 80x24.
struct Table {
    terminal: Terminal<Screen<Vec<u8>>>,
    /// The record in the first row.
    first: usize,
    /// The record with the marker.
    marked: usize,
    marker: Marker,
}

#[derive(Clone, Copy)]
enum Marker {
    Arrow,
    Bar,
}

impl Table {
    fn open(marker: Marker, savings: Savings) -> Self {
        let screen = Screen::new(Vec::new(), Size::new(80, 24), savings);
        let terminal = Terminal::new(screen).unwrap();
        let mut table = Self {
            terminal,
            first: 100,
            marked: 110,
            marker,
        };
        table.bytes();
        table
    }

    fn draw(&self, buffer: &mut Buffer) {
        buffer.set_string(
            0,
            0,
            " Households 12,847",
            Style::new().add_modifier(Modifier::BOLD),
        );
        for row in 0..20 {
            let record = self.first + usize::from(row);
            let name = NAMES[record * 7 % 4];
            let y = row + 2;
            let amount = record * 37 % 300;
            let text = format!("  IRB-{record:06}  {name:<16} Ramtha   4 aid {amount:>3}.000");
            buffer.set_string(0, y, text, Style::new());
            if record == self.marked {
                match self.marker {
                    Marker::Arrow => _ = buffer.set_stringn(1, y, "▶", 1, Style::new()),
                    Marker::Bar => {
                        let row = ratatui::layout::Rect::new(0, y, 80, 1);
                        buffer.set_style(row, Style::new().add_modifier(Modifier::REVERSED));
                    }
                }
            }
        }
        buffer.set_string(0, 23, " j/k move  l open  / filter  ? keys", Style::new());
    }

    /// The bytes of drawing what the table is now.
    fn bytes(&mut self) -> String {
        let mut picture = Buffer::empty(ratatui::layout::Rect::new(0, 0, 80, 24));
        self.draw(&mut picture);
        self.terminal
            .draw(|frame| frame.buffer_mut().merge(&picture))
            .unwrap();
        let bytes = std::mem::take(self.terminal.backend_mut().writer_mut());
        assert_eq!(bytes.len(), self.terminal.backend().last_frame_bytes());
        String::from_utf8(bytes).unwrap().replace('\x1b', "^")
    }
}

#[test]
fn an_unchanged_frame_costs_nothing() {
    let mut table = Table::open(Marker::Bar, Savings::ALL);
    assert_eq!(table.bytes(), "");
}

#[test]
fn a_marker_that_moves_one_row_costs_seven_bytes_down_and_nine_up() {
    let mut table = Table::open(Marker::Arrow, Savings::ALL);
    table.marked += 1;
    table.bytes();
    table.marked += 1;
    let down = table.bytes();
    assert_eq!(down, "\x08 \n\x08▶");
    assert_eq!(down.len(), 7);
    table.marked -= 1;
    let up = table.bytes();
    assert_eq!(up, "^M\x08▶\n\x08 ");
    assert_eq!(up.len(), 9);
}

#[test]
fn scrolling_a_table_of_twenty_rows_by_one_costs_as_little_up_as_down() {
    let mut table = Table::open(Marker::Arrow, Savings::ALL);
    table.marked = table.first + 19;
    table.bytes();
    table.first += 1;
    table.marked += 1;
    let down = table.bytes();

    table.marked = table.first;
    table.bytes();
    table.first -= 1;
    table.marked -= 1;
    let up = table.bytes();
    assert_eq!((down.len(), up.len()), (95, 96), "{down}\n{up}");
}

#[test]
fn without_scroll_regions_the_same_costs_the_whole_table() {
    let mut table = Table::open(Marker::Arrow, Savings::LEAST);
    table.marked = table.first + 19;
    table.bytes();
    table.first += 1;
    table.marked += 1;
    assert!(table.bytes().len() > 300);
}

#[test]
fn a_large_frame_is_wrapped_where_synchronized_output_is_on() {
    let savings = Savings {
        synchronized: true,
        ..Savings::ALL
    };
    let mut table = Table::open(Marker::Arrow, savings);
    table.marked += 1;
    assert!(
        !table.bytes().contains("2026"),
        "a small frame needs no wrapping"
    );
    table.first += 1001;
    table.marked = table.first;
    let page = table.bytes();
    assert!(
        page.starts_with("^[?2026h") && page.ends_with("^[?2026l"),
        "{page}"
    );
}
