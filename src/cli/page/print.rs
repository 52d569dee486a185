//! A page as lines of text.
//!
//! On a terminal every field is laid out into cells by us, so that columns
//! align whatever letters they hold, and the terminal is told to keep out while
//! we write (`CSI 8 l`, undone with `CSI 8 h`). In a pipe the same page is
//! plain text in logical order, without isolation marks, uncut.

use super::isolate::isolated;
use super::table::{BETWEEN, Last, Table};
use super::{Block, Field, Kind, Page, Paper};
use masar_text::layout::{self, Align, TextMode};
use masar_text::messages::Direction;
use std::io::{self, Write};

impl Page {
    /// Writes the page.
    pub(crate) fn print(&self, paper: Paper, out: &mut dyn Write) -> io::Result<()> {
        let mut text = String::new();
        for block in &self.blocks {
            block.write(paper, &mut text);
        }
        let ordered_by_us = matches!(
            paper,
            Paper::Terminal {
                mode: TextMode::Visual,
                ..
            }
        );
        if ordered_by_us && !text.is_ascii() {
            text = format!("\u{1b}[8l{text}\u{1b}[8h");
        }
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}

impl Block {
    fn write(&self, paper: Paper, out: &mut String) {
        match self {
            Block::Gap => out.push('\n'),
            Block::Title(text) => sentence(text, 0, paper, out),
            Block::Sentence { text, indent } => sentence(text, *indent, paper, out),
            Block::Verbatim(text) => text.lines().for_each(|line| verbatim(line, paper, out)),
            Block::Table(table) => write_table(table, paper, out),
        }
    }
}

/// Takes the marks out with which the catalogue surrounds values: they guide
/// the layout of a line, and stand in the way of whoever reads a pipe.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

fn sentence(text: &str, indent: usize, paper: Paper, out: &mut String) {
    match paper {
        Paper::Pipe => {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(&plain(text));
            out.push('\n');
        }
        Paper::Terminal {
            columns,
            mode,
            direction,
            digits,
        } => {
            for line in wrapped(text, columns.saturating_sub(indent)) {
                let text = marked(&line, direction);
                let line = layout::layout(&text, direction).in_digits(&text, digits);
                let spare = columns.saturating_sub(indent + line.width());
                let before = if direction == Direction::Rtl {
                    spare
                } else {
                    indent
                };
                out.extend(std::iter::repeat_n(' ', before));
                out.push_str(line.to_terminal(mode).trim_end());
                out.push('\n');
            }
        }
    }
}

/// Text with its Latin runs marked, where it is read from right to left.
fn marked(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Rtl => isolated(text),
        _ => text.to_owned(),
    }
}

/// Help keeps its own columns: a flag at the left, beside it what it means.
fn verbatim(line: &str, paper: Paper, out: &mut String) {
    match paper {
        Paper::Pipe => out.push_str(line),
        Paper::Terminal {
            mode, direction, ..
        } => {
            let text = line.trim_start_matches(' ');
            out.push_str(&line[..line.len() - text.len()]);
            // Two spaces or more part a flag from its meaning.
            let parted = text
                .rfind("  ")
                .filter(|_| text.is_ascii() || text.starts_with(is_latin));
            let (flag, meaning) = text.split_at(parted.map_or(0, |at| at + 2));
            out.push_str(flag);
            out.push_str(&layout::layout(&marked(meaning, direction), direction).to_terminal(mode));
        }
    }
    out.push('\n');
}

fn is_latin(character: char) -> bool {
    character.is_ascii_graphic()
}

/// Breaks a text between words, in the order of reading.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        let longer = match line.is_empty() {
            true => word.to_owned(),
            false => format!("{line} {word}"),
        };
        if line.is_empty() || layout::cells(&longer) <= columns {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    balanced(lines)
}

/// Closes the marks of a line that was broken inside them, and opens them again
/// in the next.
fn balanced(lines: Vec<String>) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let mut whole: String = open.iter().collect();
        whole.push_str(&line);
        for character in line.chars() {
            match character {
                '\u{2066}'..='\u{2068}' => open.push(character),
                '\u{2069}' => {
                    open.pop();
                }
                _ => {}
            }
        }
        whole.extend(open.iter().map(|_| '\u{2069}'));
        all.push(whole);
    }
    all
}

fn write_table(table: &Table, paper: Paper, out: &mut String) {
    let room = match paper {
        Paper::Terminal { columns, .. } => Some(columns),
        Paper::Pipe => None,
    };
    let widths = table.widths(room);
    if table.has_headings() {
        let headings = table.columns.iter().map(|column| Field {
            text: column.heading.clone(),
            kind: match column.kind {
                Kind::Amount => Kind::Amount,
                _ => Kind::Words,
            },
        });
        write_row(&headings.collect::<Vec<_>>(), &widths, paper, out);
    }
    for row in &table.rows {
        for line in lines_of(row, &widths, table.last, paper) {
            write_row(&line, &widths, paper, out);
        }
    }
}

/// A row as the lines it takes: the sentence at its end goes on below itself.
fn lines_of(row: &[Field], widths: &[usize], last: Last, paper: Paper) -> Vec<Vec<Field>> {
    let (Last::Wrapped, Paper::Terminal { .. }) = (last, paper) else {
        return vec![row.to_vec()];
    };
    let (Some((sentence, before)), Some(width)) = (row.split_last(), widths.last()) else {
        return vec![row.to_vec()];
    };
    let mut lines = Vec::new();
    for text in wrapped(&sentence.text, *width) {
        let mut line = match lines.is_empty() {
            true => before.to_vec(),
            false => vec![Field::empty(); before.len()],
        };
        line.push(Field::words(text));
        lines.push(line);
    }
    lines
}

fn write_row(fields: &[Field], widths: &[usize], paper: Paper, out: &mut String) {
    let cells = fields.iter().zip(widths);
    let mut cells: Vec<String> = cells
        .map(|(field, width)| written(field, *width, paper))
        .collect();
    let between = " ".repeat(BETWEEN);
    if let Paper::Terminal {
        columns,
        direction: Direction::Rtl,
        ..
    } = paper
    {
        cells.reverse();
        let width = widths.iter().sum::<usize>() + BETWEEN * widths.len().saturating_sub(1);
        out.extend(std::iter::repeat_n(' ', columns.saturating_sub(width)));
        out.push_str(&cells.join(&between));
    } else {
        out.push_str(cells.join(&between).trim_end());
    }
    out.push('\n');
}

/// One field in exactly `width` cells.
fn written(field: &Field, width: usize, paper: Paper) -> String {
    match paper {
        Paper::Pipe => {
            let text = plain(&field.text);
            let spare = " ".repeat(width.saturating_sub(layout::cells(&text)));
            match field.kind {
                Kind::Amount => spare + &text,
                Kind::Words | Kind::Figures => text + &spare,
            }
        }
        Paper::Terminal {
            mode,
            direction,
            digits,
            ..
        } => {
            let (reading, align) = match (field.kind, direction) {
                (Kind::Amount, _) => (Direction::Ltr, Align::Right),
                (Kind::Figures, Direction::Rtl) => (Direction::Ltr, Align::Right),
                (Kind::Figures, _) => (Direction::Ltr, Align::Left),
                (Kind::Words, Direction::Rtl) => (Direction::Rtl, Align::Right),
                (Kind::Words, _) => (Direction::Auto, Align::Left),
            };
            let text = match field.kind {
                Kind::Words => marked(&field.text, direction),
                Kind::Figures | Kind::Amount => field.text.clone(),
            };
            let line = layout::fit(&text, reading, width, align);
            line.in_digits(&text, digits).to_terminal(mode)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Column;
    use super::*;
    use masar_text::digits::Digits;

    fn page() -> Page {
        let mut table = Table::new([
            Column::figures("Case"),
            Column::words("Head"),
            Column::amount("Aid"),
        ]);
        let rows = [
            ("IRB-004211", "خالد العمري", "84.000"),
            ("IRB-004217", "Sara", "1,136.000"),
        ];
        for (case, head, aid) in rows {
            table.row([Field::figures(case), Field::words(head), Field::amount(aid)]);
        }
        let mut page = Page::new();
        page.table(table);
        page
    }

    fn printed(page: &Page, paper: Paper) -> String {
        let mut out = Vec::new();
        page.print(paper, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn terminal(columns: usize, direction: Direction) -> Paper {
        Paper::Terminal {
            columns,
            mode: TextMode::Visual,
            direction,
            digits: Digits::Western,
        }
    }

    #[test]
    fn in_a_pipe_a_table_is_plain_text_in_logical_order() {
        let text = printed(&page(), Paper::Pipe);
        let expected = "Case        Head               Aid\n\
                        IRB-004211  خالد العمري     84.000\n\
                        IRB-004217  Sara         1,136.000\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn on_a_terminal_letters_are_placed_by_us_and_the_terminal_keeps_out() {
        let text = printed(&page(), terminal(80, Direction::Ltr));
        assert!(text.starts_with("\u{1b}[8l") && text.ends_with("\u{1b}[8h"));
        assert!(
            text.contains("IRB-004211  ﻱﺮﻤﻌﻟﺍ ﺪﻟﺎﺧ     84.000"),
            "{text}"
        );
    }

    #[test]
    fn an_arabic_table_is_mirrored_and_ends_at_the_right_edge() {
        let text = printed(&page(), terminal(40, Direction::Rtl));
        let line = text.lines().nth(1).unwrap();
        assert_eq!(line, "         84.000  ﻱﺮﻤﻌﻟﺍ ﺪﻟﺎﺧ  IRB-004211");
    }

    #[test]
    fn numbers_for_people_are_in_the_digits_they_like_and_a_pipe_stays_western() {
        let Paper::Terminal {
            columns,
            mode,
            direction,
            ..
        } = terminal(40, Direction::Rtl)
        else {
            panic!("a terminal");
        };
        let digits = Digits::ArabicIndic;
        let paper = Paper::Terminal {
            columns,
            mode,
            direction,
            digits,
        };
        let mut page = page();
        page.sentence("في 15/03/2026: \u{2068}IRB-004217\u{2069}، 4 أفراد");
        let text = printed(&page, paper);
        let mut lines = text.lines().skip(1);
        let amount = "         ٨٤٫٠٠٠  ﻱﺮﻤﻌﻟﺍ ﺪﻟﺎﺧ  IRB-004211";
        assert_eq!(lines.next(), Some(amount));
        assert!(
            text.contains("ﺩﺍﺮﻓﺃ ٤ ،IRB-004217 :١٥/٠٣/٢٠٢٦ ﻲﻓ"),
            "{text}"
        );
        assert!(printed(&page, Paper::Pipe).contains("15/03/2026"));
    }

    #[test]
    fn where_room_is_short_words_are_cut_and_figures_are_not() {
        let text = printed(&page(), terminal(31, Direction::Ltr));
        assert!(text.contains("IRB-004211  …ﻝﺍ ﺪﻟﺎﺧ     84.000"), "{text}");
    }

    #[test]
    fn a_table_can_end_in_sentences_which_go_on_in_the_next_line() {
        let mut table = Table::new([Column::amount("Row"), Column::words("Reason")]);
        table.row([Field::amount(7), Field::words("the household was refused")]);
        table.row([Field::amount(8), Field::words("no people")]);
        let mut page = Page::new();
        page.table(table.ending_in_sentences());
        let text = printed(&page, terminal(20, Direction::Ltr));
        let expected = "Row  Reason\n  7  the household\n     was refused\n  8  no people\n";
        assert_eq!(text, expected);
        assert!(printed(&page, Paper::Pipe).contains("  7  the household was refused\n"));
    }

    #[test]
    fn a_sentence_is_wrapped_on_a_terminal_and_bare_of_marks_in_a_pipe() {
        let mut page = Page::new();
        page.under("Saved \u{2068}IRB-004217\u{2069} today");
        assert_eq!(printed(&page, Paper::Pipe), "  Saved IRB-004217 today\n");
        let narrow = printed(&page, terminal(20, Direction::Ltr));
        assert!(
            narrow.contains("  Saved IRB-004217\n  today\n"),
            "{narrow:?}"
        );
    }
}
