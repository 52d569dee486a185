//! Colours and modifiers as the terminal has them, and the shortest SGR to change them.
//!
//! Invariant: [`Pen::change`] writes nothing when the pen is already right.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// What the terminal would draw the next character with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

/// Each modifier with the code that sets it and the code that unsets it.
const CODES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Modifiers that can be seen on a cell without ink.
const SEEN_ON_BLANK: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::CROSSED_OUT);

impl Pen {
    /// The pen after `CSI m`.
    pub(super) const PLAIN: Self = Self {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    /// The pen that a cell asks for.
    pub(super) fn of(cell: &Cell) -> Self {
        Self {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Whether a space drawn with this pen looks like an erased cell.
    pub(super) fn leaves_no_trace(self) -> bool {
        self.bg == Color::Reset && !self.modifier.intersects(SEEN_ON_BLANK)
    }

    /// Appends the shortest SGR sequence that turns this pen into `next`.
    pub(super) fn change(self, next: Self, out: &mut Vec<u8>) {
        if self == next {
            return;
        }
        if next == Self::PLAIN {
            out.extend_from_slice(b"\x1b[m");
            return;
        }
        let step = self.codes_towards(next);
        // An empty first code is a reset.
        let afresh = format!(";{}", Self::PLAIN.codes_towards(next));
        let codes = if afresh.len() < step.len() {
            afresh
        } else {
            step
        };
        out.extend_from_slice(b"\x1b[");
        out.extend_from_slice(codes.as_bytes());
        out.push(b'm');
    }

    fn codes_towards(mut self, next: Self) -> String {
        let mut codes: Vec<String> = Vec::new();
        for (modifier, _, off) in CODES {
            if self.modifier.contains(modifier) && !next.modifier.contains(modifier) {
                codes.push(off.to_string());
                // 22 ends bold and dim alike, 25 both kinds of blinking.
                for (other, _, same) in CODES {
                    if same == off {
                        self.modifier.remove(other);
                    }
                }
            }
        }
        for (modifier, on, _) in CODES {
            if next.modifier.contains(modifier) && !self.modifier.contains(modifier) {
                codes.push(on.to_string());
            }
        }
        if next.fg != self.fg {
            codes.push(color(next.fg, 30));
        }
        if next.bg != self.bg {
            codes.push(color(next.bg, 40));
        }
        codes.join(";")
    }
}

/// The SGR code of a colour; `base` is 30 for the text and 40 for the ground.
fn color(color: Color, base: u8) -> String {
    let index = match color {
        Color::Reset => 9,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
        Color::Indexed(index) => return format!("{};5;{index}", base + 8),
        Color::Rgb(r, g, b) => return format!("{};2;{r};{g};{b}", base + 8),
    };
    (base + index).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pen(fg: Color, bg: Color, modifier: Modifier) -> Pen {
        Pen { fg, bg, modifier }
    }

    fn sent(from: Pen, to: Pen) -> String {
        let mut out = Vec::new();
        from.change(to, &mut out);
        String::from_utf8(out).unwrap().replace('\x1b', "^")
    }

    #[test]
    fn the_same_pen_costs_nothing_and_plain_costs_three_bytes() {
        let red = pen(Color::Red, Color::Reset, Modifier::BOLD);
        assert_eq!(sent(red, red), "");
        assert_eq!(sent(red, Pen::PLAIN), "^[m");
    }

    #[test]
    fn only_what_differs_is_sent() {
        let red = pen(Color::Red, Color::Blue, Modifier::BOLD);
        let green = pen(Color::Green, Color::Blue, Modifier::BOLD);
        assert_eq!(sent(red, green), "^[32m");
    }

    #[test]
    fn dim_survives_the_end_of_bold() {
        let both = pen(Color::Red, Color::Blue, Modifier::BOLD | Modifier::DIM);
        let dim = pen(Color::Red, Color::Blue, Modifier::DIM);
        assert_eq!(sent(both, dim), "^[22;2m");
    }

    #[test]
    fn starting_afresh_is_taken_when_it_is_shorter() {
        let busy = pen(Color::Red, Color::Blue, Modifier::BOLD | Modifier::REVERSED);
        let bold = pen(Color::Reset, Color::Reset, Modifier::BOLD);
        assert_eq!(sent(busy, bold), "^[;1m");
    }
}
