//! The shortest way to move the cursor.
//!
//! Invariant: a line feed is only sent towards a row that exists, so it never
//! scrolls, and nothing is assumed about the column while the cursor waits at
//! the right margin except that a carriage return leads back to column 0.

/// Where the terminal's cursor is known to be. Columns and rows count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing is known.
    Unknown,
    /// On a cell.
    At(u16, u16),
    /// Past the last column of a row, waiting to wrap.
    Margin(u16),
}

/// The longest run of single-byte steps that is not worth a sequence.
const STEPS: u16 = 4;

/// The shortest bytes that lead from `from` to column `x` of row `y`.
pub(super) fn shortest(from: Place, x: u16, y: u16) -> Vec<u8> {
    let absolute = match (x, y) {
        (0, 0) => "\x1b[H".to_owned(),
        (0, _) => format!("\x1b[{}H", y + 1),
        _ => format!("\x1b[{};{}H", y + 1, x + 1),
    };
    let relative = match from {
        Place::Unknown => None,
        Place::At(at, row) => Some(vertical(row, y) + &horizontal(at, x)),
        Place::Margin(row) => Some(format!("\r{}{}", vertical(row, y), horizontal(0, x))),
    };
    let way = relative
        .filter(|way| way.len() <= absolute.len())
        .unwrap_or(absolute);
    way.into_bytes()
}

fn vertical(from: u16, to: u16) -> String {
    match (from, to) {
        _ if from == to => String::new(),
        _ if to > from && to - from <= STEPS => "\n".repeat(usize::from(to - from)),
        _ if to > from => times(to - from, 'B'),
        _ if from - to == 1 => "\x1bM".to_owned(),
        _ => times(from - to, 'A'),
    }
}

fn horizontal(from: u16, to: u16) -> String {
    if from == to {
        return String::new();
    }
    let by_column = format!("\x1b[{}G", to + 1);
    let ways = if to == 0 {
        ["\r".to_owned(), by_column]
    } else if to > from {
        [times(to - from, 'C'), by_column]
    } else if from - to <= STEPS {
        [
            "\x08".repeat(usize::from(from - to)),
            format!("\r{}", times(to, 'C')),
        ]
    } else {
        let back = times(from - to, 'D');
        [
            if back.len() < by_column.len() {
                back
            } else {
                by_column
            },
            format!("\r{}", times(to, 'C')),
        ]
    };
    let [first, second] = ways;
    if second.len() < first.len() {
        second
    } else {
        first
    }
}

fn times(count: u16, command: char) -> String {
    if count == 1 {
        format!("\x1b[{command}")
    } else {
        format!("\x1b[{count}{command}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(from: Place, x: u16, y: u16) -> String {
        String::from_utf8(shortest(from, x, y))
            .unwrap()
            .replace('\x1b', "^")
    }

    #[test]
    fn no_move_costs_nothing() {
        assert_eq!(way(Place::At(7, 3), 7, 3), "");
    }

    #[test]
    fn a_step_beside_above_and_below_costs_one_two_and_one() {
        assert_eq!(way(Place::At(7, 3), 6, 3), "\x08");
        assert_eq!(way(Place::At(7, 3), 7, 2), "^M");
        assert_eq!(way(Place::At(7, 3), 7, 4), "\n");
    }

    #[test]
    fn the_start_of_the_next_row_costs_two_even_from_the_margin() {
        assert_eq!(way(Place::At(7, 3), 0, 4), "\n\r");
        assert_eq!(way(Place::Margin(3), 0, 4), "\r\n");
    }

    #[test]
    fn an_unknown_place_needs_an_absolute_move() {
        assert_eq!(way(Place::Unknown, 0, 0), "^[H");
        assert_eq!(way(Place::Unknown, 0, 9), "^[10H");
        assert_eq!(way(Place::Unknown, 4, 9), "^[10;5H");
    }

    #[test]
    fn no_way_is_longer_than_the_absolute_one() {
        for (x, y) in [(0, 0), (1, 0), (79, 23), (10, 11), (40, 12)] {
            for (from_x, from_y) in [(0, 0), (79, 23), (39, 12), (41, 12), (11, 1)] {
                let absolute = way(Place::Unknown, x, y).len();
                assert!(way(Place::At(from_x, from_y), x, y).len() <= absolute);
            }
        }
    }
}
