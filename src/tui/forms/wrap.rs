//! A paragraph in rows: where each row of a text begins and ends, and where
//! the caret stands among them.

use std::ops::Range;

use masar_text::layout::{self, Align, Cell};
use masar_text::{Direction, edit};

/// The bytes of each row of `text` in `width` columns. A row ends after a
/// space, and inside a word only where the word alone is wider; together the
/// rows are the whole text, and there is at least one.
pub(super) fn rows(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    let mut rows = Vec::new();
    let mut start = 0;
    let mut after_space = 0;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter == ' ' {
            after_space = end;
        } else if layout::cells(&text[start..end]) > width && at > start {
            let cut = if after_space > start { after_space } else { at };
            rows.push(start..cut);
            start = cut;
        }
    }
    rows.push(start..text.len());
    rows
}

/// A paragraph being typed, in a window of rows.
#[derive(Debug)]
pub(super) struct Paragraph {
    /// The cells of each row from the left edge, as wide as the window.
    pub(super) rows: Vec<Vec<Cell>>,
    /// The row of the window and the column from the left edge.
    pub(super) caret: (usize, usize),
}

impl Paragraph {
    /// The rows around the caret; an empty paragraph reads in `screen`'s
    /// direction.
    pub(super) fn view(
        field: &edit::Field,
        screen: Direction,
        width: usize,
        height: usize,
    ) -> Paragraph {
        let text = field.text();
        let direction = match text.is_empty() {
            true => screen,
            false => layout::layout(text, field.direction()).direction,
        };
        // A column is kept for the space at the end of a row, or the caret.
        let all = rows(text, width.saturating_sub(1));
        let with_caret = all.iter().position(|row| field.caret() < row.end);
        let at = with_caret.unwrap_or(all.len() - 1);
        let first = (at + 1).saturating_sub(height.max(1));
        let shown = all.iter().skip(first).take(height);
        let fitted = |row: &Range<usize>| {
            layout::fit(&text[row.clone()], direction, width, Align::Start).cells
        };
        let within = field.caret() - all[at].start;
        Paragraph {
            rows: shown.map(fitted).collect(),
            caret: (
                at - first,
                column(&text[all[at].clone()], direction, width, within),
            ),
        }
    }
}

/// The column of byte `caret` of a row, from the left edge.
fn column(row: &str, direction: Direction, width: usize, caret: usize) -> usize {
    let line = layout::layout(row, direction);
    let total = line.width();
    let before = match direction {
        Direction::Rtl => width.saturating_sub(total),
        _ => 0,
    };
    let mut at = before;
    for cell in &line.cells {
        if cell.logical.contains(&caret) {
            return at.min(width.saturating_sub(1));
        }
        at += cell.width;
    }
    match direction {
        Direction::Rtl => before.saturating_sub(1),
        _ => total.min(width.saturating_sub(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, width: usize) -> Vec<&str> {
        rows(text, width)
            .into_iter()
            .map(|row| &text[row])
            .collect()
    }

    #[test]
    fn rows_break_after_words_and_lose_no_letter() {
        assert_eq!(cut("", 5), [""]);
        assert_eq!(cut("one two three", 7), ["one two ", "three"]);
        assert_eq!(cut("unbreakable", 4), ["unbr", "eaka", "ble"]);
        assert_eq!(cut("a unbreakable", 4), ["a ", "unbr", "eaka", "ble"]);
        assert_eq!(cut("زرنا الأسرة اليوم", 11), ["زرنا الأسرة ", "اليوم"]);
    }

    #[test]
    fn the_caret_of_an_arabic_paragraph_stands_left_of_its_last_letter() {
        let field = edit::Field::new(Direction::Auto, 100).with_text("زرنا الأسرة اليوم");
        let view = Paragraph::view(&field, Direction::Ltr, 12, 3);
        assert_eq!(view.rows.len(), 2);
        assert_eq!(view.caret, (1, 12 - 5 - 1));
        let empty = edit::Field::new(Direction::Auto, 100);
        assert_eq!(
            Paragraph::view(&empty, Direction::Rtl, 12, 3).caret,
            (0, 11)
        );
        assert_eq!(Paragraph::view(&empty, Direction::Ltr, 12, 3).caret, (0, 0));
    }
}
