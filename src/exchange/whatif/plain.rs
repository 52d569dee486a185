//! The page as plain text: in the order in which it is read, without marks of
//! direction, no line longer than a letter's.

use super::content::{FamilyPage, Open};

/// Characters of the longest bar.
const LONGEST: u32 = 40;
/// Where words go on in the next line, in characters.
const WIDTH: usize = 72;

pub(super) fn plain(page: &FamilyPage) -> String {
    let mut out = Out(String::new());
    out.line(&page.title);
    out.line(&"=".repeat(page.title.chars().count()));
    out.line(&page.who);
    out.line(&page.job);
    for big in [&page.now, &page.with] {
        out.gap();
        let amount = format!("{}: {} {}", big.label, big.amount, page.jod);
        out.line(&amount);
        if !big.under.is_empty() {
            out.under(&big.under.join(" · "));
        }
    }
    out.title(&page.steps_title);
    for step in &page.steps {
        out.line(&format!("{}: {}", step.months, step.span));
        out.under(&format!(
            "{} {} {}",
            bar(step.length),
            step.amount,
            page.jod
        ));
        if !step.said.is_empty() {
            out.under(&step.said.join(" · "));
        }
    }
    out.title(&page.dates_title);
    for day in &page.dates {
        out.line(&format!("({}) {}", day.mark, day.day));
        day.said.iter().for_each(|said| out.under(said));
    }
    out.title(&page.sure_title);
    page.sure.iter().for_each(|said| out.item('+', said));
    out.title(&page.unsure_title);
    page.unsure
        .iter()
        .for_each(|said| out.item('?', &open(said)));
    out.title(&page.month_title);
    for (label, amount) in &page.month {
        out.under(&format!("{label}: {amount}"));
    }
    out.title(&page.ask_title);
    page.ask.iter().for_each(|line| out.line(&open(line)));
    out.gap();
    out.line(&page.foot);
    out.line(&page.rows);
    out.0
}

fn bar(length: u32) -> String {
    let cells = (length * LONGEST).div_ceil(1000).max(1);
    "█".repeat(usize::try_from(cells).unwrap_or(1))
}

fn open(line: &Open) -> String {
    match line.room {
        true => format!("{} ................", line.text),
        false => line.text.clone(),
    }
}

struct Out(String);

impl Out {
    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn title(&mut self, text: &str) {
        self.gap();
        self.line(text);
        self.line(&"-".repeat(text.chars().filter(|c| !is_mark(*c)).count()));
    }

    fn line(&mut self, text: &str) {
        self.wrapped("", text);
    }

    fn under(&mut self, text: &str) {
        self.wrapped("  ", text);
    }

    fn item(&mut self, sign: char, text: &str) {
        self.wrapped(&format!("{sign} "), text);
    }

    /// Words in lines; what follows the first is set in as far as `lead`.
    fn wrapped(&mut self, lead: &str, text: &str) {
        let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
        let inset = " ".repeat(lead.chars().count());
        let mut line = lead.to_owned();
        let mut filled = false;
        for word in text.split_whitespace() {
            let longer = line.chars().count() + 1 + word.chars().count();
            if filled && longer > WIDTH {
                self.0.push_str(line.trim_end());
                self.gap();
                line.clone_from(&inset);
                filled = false;
            }
            if filled {
                line.push(' ');
            }
            line.push_str(word);
            filled = true;
        }
        self.0.push_str(line.trim_end());
        self.gap();
    }
}

/// Marks with which the catalogue surrounds values.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}
