//! Random frames, drawn through the output stage and replayed in two terminals.

#![allow(
    clippy::unwrap_used,
    reason = "a test ends with a panic where setting up fails"
)]

mod emulator;

use emulator::{Alacritty, Emulator, Vt100, compare};
use masar_tui::output::{RowStart, Savings, Screen};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};

/// What happens to the picture between one frame and the next.
#[derive(Debug, Clone)]
enum Change {
    Text {
        x: u16,
        y: u16,
        text: &'static str,
        style: Style,
    },
    Table {
        seed: u16,
    },
    Scroll {
        top: u16,
        rows: u16,
        by: i32,
    },
    Bar {
        y: u16,
        style: Style,
    },
    Popup {
        x: u16,
        y: u16,
        width: u16,
        height: u16,
        style: Style,
    },
    Cursor(Option<(u16, u16)>),
    Resize {
        width: u16,
        height: u16,
    },
    ResizeAndBack {
        width: u16,
        height: u16,
    },
    Redraw,
    Forget,
    Savings(Savings),
    Clear,
    Nothing,
}

const TEXTS: [&str; 12] = [
    "▶",
    "IRB-004217",
    "ﺪﻤﺤﻣ ﺩﻮﻤﺤﻣ",
    "ﻱﺮﻤﻌﻟﺍ ﺪﻟﺎﺧ",
    "ﻡﻼﺴﻟﺍ",
    "ﻣُﺤَﻤَّﺪ",
    "漢字コサ",
    "a漢b",
    "  ",
    "────────────────────────",
    "                              ",
    "84.000  ● active",
];

fn style() -> impl Strategy<Value = Style> {
    let color = prop_oneof![
        4 => Just(Color::Reset),
        1 => Just(Color::Red),
        1 => Just(Color::DarkGray),
        1 => Just(Color::White),
        1 => Just(Color::Indexed(77)),
        1 => Just(Color::Rgb(1, 2, 3)),
    ];
    let modifier = prop_oneof![
        4 => Just(Modifier::empty()),
        1 => Just(Modifier::BOLD),
        1 => Just(Modifier::REVERSED),
        1 => Just(Modifier::UNDERLINED),
        1 => Just(Modifier::BOLD | Modifier::DIM | Modifier::REVERSED),
        1 => Just(Modifier::CROSSED_OUT | Modifier::ITALIC),
    ];
    (color.clone(), color, modifier)
        .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

fn change() -> impl Strategy<Value = Change> {
    let (x, y) = (0..44_u16, 0..16_u16);
    let at = (x.clone(), y.clone());
    prop_oneof![
        6 => (at.clone(), prop::sample::select(&TEXTS[..]), style())
            .prop_map(|((x, y), text, style)| Change::Text { x, y, text, style }),
        2 => any::<u16>().prop_map(|seed| Change::Table { seed }),
        6 => (y.clone(), 2..14_u16, -4..=4_i32)
            .prop_map(|(top, rows, by)| Change::Scroll { top, rows, by }),
        2 => (y, style()).prop_map(|(y, style)| Change::Bar { y, style }),
        2 => (at.clone(), 2..30_u16, 1..8_u16, style()).prop_map(|((x, y), width, height, style)| {
            Change::Popup { x, y, width, height, style }
        }),
        1 => prop::option::of(at).prop_map(Change::Cursor),
        1 => (3..44_u16, 2..16_u16).prop_map(|(width, height)| Change::Resize { width, height }),
        1 => (3..44_u16, 2..16_u16)
            .prop_map(|(width, height)| Change::ResizeAndBack { width, height }),
        1 => Just(Change::Redraw),
        1 => Just(Change::Forget),
        1 => (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
            |(scroll, erase, repeat, synchronized)| {
                Change::Savings(Savings { scroll, erase, repeat, synchronized })
            }
        ),
        1 => Just(Change::Clear),
        1 => Just(Change::Nothing),
    ]
}

/// The picture, the program's end and two terminals.
struct Stage {
    picture: Buffer,
    cursor: Option<(u16, u16)>,
    terminal: Terminal<Screen<Vec<u8>>>,
    emulators: Vec<Box<dyn Emulator>>,
}

impl Stage {
    fn new(width: u16, height: u16) -> Self {
        let screen = Screen::new(Vec::new(), Size::new(width, height), Savings::ALL);
        Self {
            picture: Buffer::empty(Rect::new(0, 0, width, height)),
            cursor: None,
            terminal: Terminal::new(screen).unwrap(),
            emulators: vec![
                Box::new(Alacritty::new(width, height)),
                Box::new(Vt100::new(width, height)),
            ],
        }
    }

    fn apply(&mut self, change: &Change) {
        let area = self.picture.area;
        match change {
            Change::Text { x, y, text, style } => {
                if *x < area.width && *y < area.height {
                    self.picture.set_string(*x, *y, text, *style);
                }
            }
            Change::Table { seed } => self.fill_table(*seed),
            Change::Scroll { top, rows, by } => self.scroll(*top, *rows, *by),
            Change::Bar { y, style } => {
                self.picture
                    .set_style(Rect::new(0, *y, area.width, 1).intersection(area), *style);
            }
            Change::Popup {
                x,
                y,
                width,
                height,
                style,
            } => {
                let popup = Rect::new(*x, *y, *width, *height).intersection(area);
                for position in popup.positions() {
                    self.uncover(position);
                    self.picture[position] = Cell::EMPTY;
                }
                self.picture.set_style(popup, *style);
            }
            Change::Cursor(cursor) => self.cursor = *cursor,
            Change::Resize { width, height } => self.resize(*width, *height),
            Change::ResizeAndBack { width, height } => {
                self.tell_size(*width, *height);
                self.tell_size(area.width, area.height);
            }
            Change::Redraw => self.terminal.clear().unwrap(),
            Change::Forget => self.terminal.backend_mut().forget(),
            Change::Savings(savings) => self.terminal.backend_mut().set_savings(*savings),
            Change::Clear => self.picture.reset(),
            Change::Nothing => {}
        }
        self.tidy();
    }

    /// Half a wide character cannot be drawn; widgets clear the other half too.
    fn uncover(&mut self, position: Position) {
        if position.x > 0 && self.picture[(position.x - 1, position.y)].symbol().len() == 3 {
            self.picture[(position.x - 1, position.y)] = Cell::EMPTY;
        }
    }

    /// ratatui itself keeps the cell after a wide character empty.
    fn tidy(&mut self) {
        use ratatui::buffer::CellWidth;
        let area = self.picture.area;
        for y in 0..area.height {
            for x in 0..area.width {
                if self.picture[(x, y)].cell_width() > 1 {
                    if x + 1 < area.width {
                        self.picture[(x + 1, y)] = Cell::EMPTY;
                    } else {
                        self.picture[(x, y)] = Cell::EMPTY;
                    }
                }
            }
        }
    }

    fn fill_table(&mut self, seed: u16) {
        for y in 0..self.picture.area.height {
            let number = usize::from(seed) + usize::from(y) * 7;
            let text = format!("{number:<8}{}  {number:>6}", TEXTS[number % TEXTS.len()]);
            self.picture.set_string(0, y, text, Style::new());
        }
    }

    fn scroll(&mut self, top: u16, rows: u16, by: i32) {
        let before = self.picture.clone();
        let bottom = (top + rows).min(before.area.height);
        for y in top..bottom {
            let from = i32::from(y) + by;
            for x in 0..before.area.width {
                self.picture[(x, y)] = if (i32::from(top)..i32::from(bottom)).contains(&from) {
                    before[(x, u16::try_from(from).unwrap())].clone()
                } else {
                    Cell::new("n")
                };
            }
        }
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.picture = Buffer::empty(Rect::new(0, 0, width, height));
        self.fill_table(width);
        self.tell_size(width, height);
    }

    fn tell_size(&mut self, width: u16, height: u16) {
        self.terminal.backend_mut().resize(Size::new(width, height));
        for emulator in &mut self.emulators {
            emulator.resize(width, height);
        }
    }

    /// Draws the picture; the bytes of the frame.
    fn draw(&mut self) -> Vec<u8> {
        let (picture, cursor) = (&self.picture, self.cursor);
        self.terminal
            .draw(|frame| {
                frame.buffer_mut().merge(picture);
                if let Some((x, y)) = cursor {
                    frame.set_cursor_position((x, y));
                }
            })
            .unwrap();
        std::mem::take(self.terminal.backend_mut().writer_mut())
    }

    fn check(&mut self) -> Result<(), TestCaseError> {
        let bytes = self.draw();
        for emulator in &mut self.emulators {
            emulator.feed(&bytes);
            let sent = String::from_utf8_lossy(&bytes).replace('\x1b', "^");
            compare(emulator.as_ref(), &self.picture)
                .map_err(|why| TestCaseError::fail(format!("{why}\nafter {sent:?}")))?;
            if let Some((x, y)) = self.cursor {
                let area = self.picture.area;
                let wanted = (x.min(area.width - 1), y.min(area.height - 1));
                prop_assert_eq!(emulator.cursor(), wanted, "{}", emulator.name());
            }
        }
        prop_assert_eq!(self.draw(), b"", "a frame that changed nothing wrote bytes");
        Ok(())
    }
}

fn replay(width: u16, height: u16, changes: &[Change]) -> Result<(), TestCaseError> {
    let mut stage = Stage::new(width, height);
    stage.check()?;
    for change in changes {
        stage.apply(change);
        stage.check()?;
    }
    Ok(())
}

/// Sequences of frames, all shards together.
const SEQUENCES: u32 = 10_000;
const SHARDS: u32 = 8;

/// Tests run beside each other, so each shard is one.
macro_rules! shards {
    ($($name:ident)*) => {
        proptest! {
            #![proptest_config(ProptestConfig {
                cases: SEQUENCES / SHARDS,
                failure_persistence: None,
                ..ProptestConfig::default()
            })]
            $(
                #[test]
                fn $name(
                    width in 3..44_u16,
                    height in 2..16_u16,
                    changes in prop::collection::vec(change(), 1..24),
                ) {
                    replay(width, height, &changes)?;
                }
            )*
        }

        #[test]
        fn there_are_as_many_shards_as_are_counted() {
            assert_eq!([$(stringify!($name)),*].len(), SHARDS as usize);
        }
    };
}

mod every_frame_arrives_as_it_was_drawn {
    use super::*;

    shards!(first second third fourth fifth sixth seventh eighth);
}

#[test]
fn an_override_goes_behind_the_first_cell_of_each_row_and_nowhere_else() {
    let mut screen = Screen::new(Vec::new(), Size::new(6, 2), Savings::ALL);
    screen.set_row_start(RowStart::LeftToRightOverride);
    let mut terminal = Terminal::new(screen).unwrap();
    terminal
        .draw(|frame| frame.buffer_mut().set_string(2, 0, "ﺪﻤﺤ", Style::new()))
        .unwrap();
    let bytes = std::mem::take(terminal.backend_mut().writer_mut());
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\u{20}\u{202d} ﺪﻤﺤ"), "{text:?}");
    assert_eq!(text.matches('\u{202d}').count(), 2);
}
