//! Text that was typed, told without saying it: as many letters, digits and
//! signs in the same places, and nothing of what they said.

use crate::app::App;
use masar_domain::batch::Part;

/// What letters are typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Words of people: names, notes, searches.
    Words,
    /// A date.
    Day,
    /// A telephone.
    Phone,
    /// A national number.
    Number,
    /// A list of the program's own words, which say nothing of anybody.
    Codes,
}

/// Names that made-up families have, by their length: what is typed into a
/// search then still finds somebody.
const ARABIC: [&str; 8] = [
    "م",
    "عم",
    "علي",
    "محمد",
    "محمود",
    "الخطيب",
    "إبراهيم",
    "الرواشدة",
];
const LATIN: [&str; 8] = [
    "m", "om", "ali", "omar", "sarah", "khaled", "mahmoud", "mohammad",
];
/// How numbers begin that nobody has: the made-up ones do.
const NOBODY: &str = "00";
/// How mobile numbers begin.
const MOBILE: &str = "079";

impl Typed {
    /// What a letter goes into now; none where keys are commands.
    pub(super) fn into_what(app: &App) -> Option<Typed> {
        if app.awaited.is_some() || app.line.is_some() {
            return Some(Typed::Words);
        }
        if app.overlay.is_some() {
            return None;
        }
        match (&app.form, &app.search) {
            (Some(form), _) => Some(form.typed_into()),
            (None, Some(_)) => Some(Typed::Words),
            (None, None) => app.editing().map(|editing| match editing.part {
                Part::Governorate | Part::Liwa => Typed::Codes,
                Part::Phone | Part::Wallet => Typed::Phone,
                Part::Iban => Typed::Number,
                _ => Typed::Words,
            }),
        }
    }

    /// The text with everything in it replaced that could say anything.
    pub(super) fn disguised(self, text: &str) -> String {
        if self == Typed::Codes {
            return text.replace('"', "'");
        }
        let mut hidden = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let sort = Sort::of(first);
            let end = rest.find(|c| Sort::of(c) != sort).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            hidden += &self.run(sort, run);
            rest = after;
        }
        hidden
    }

    /// Characters of one sort that stand together.
    fn run(self, sort: Sort, run: &str) -> String {
        let count = run.chars().count();
        match sort {
            Sort::Arabic => word(&ARABIC, count),
            Sort::Latin => word(&LATIN, count),
            Sort::Digit => match (self, count) {
                (Typed::Day, 4) => "2026".into(),
                (Typed::Day, 2) => "01".into(),
                (Typed::Phone, _) => begun_with(MOBILE, count),
                (Typed::Number, _) => begun_with(NOBODY, count),
                _ => "1".repeat(count),
            },
            Sort::Sign => run.replace('"', "'"),
        }
    }
}

/// A name of that many letters.
fn word(names: &[&str; 8], count: usize) -> String {
    let of = |length: usize| {
        names
            .get(length.wrapping_sub(1))
            .copied()
            .unwrap_or_default()
    };
    let longest = names.len();
    of(longest).repeat(count / longest) + of(count % longest)
}

/// So many digits that begin like that.
fn begun_with(begin: &str, count: usize) -> String {
    let digits = begin.chars().chain(std::iter::repeat('1'));
    digits.take(count).collect()
}

/// What a character is replaced by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Arabic,
    Latin,
    Digit,
    /// Blanks and signs, which stay.
    Sign,
}

impl Sort {
    fn of(character: char) -> Sort {
        match character {
            c if c.is_numeric() => Sort::Digit,
            c if c.is_ascii_alphabetic() => Sort::Latin,
            // Marks over and under letters are letters here.
            '\u{600}'..='\u{6ff}' if !"،؛؟".contains(character) => Sort::Arabic,
            c if c.is_alphanumeric() => Sort::Latin,
            _ => Sort::Sign,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_left_but_how_much_of_what_sort() {
        let cases = [
            (Typed::Words, "سارة الخطيب، 24", "محمد الخطيب، 11"),
            (Typed::Words, "Sara Al-Khatib", "omar om-khaled"),
            (Typed::Words, "said \"no\"", "omar 'om'"),
            (Typed::Words, "٠٧٩", "111"),
            (Typed::Day, "1979-05-17", "2026-01-01"),
            (Typed::Day, "7/3/1979", "1/1/2026"),
            (Typed::Phone, "0785123456", "0791111111"),
            (Typed::Number, "2000123456", "0011111111"),
            (Typed::Codes, "garments", "garments"),
        ];
        for (typed, text, hidden) in cases {
            assert_eq!(typed.disguised(text), hidden);
            let count = |text: &str| text.chars().count();
            assert_eq!(count(text), count(hidden), "{text}");
        }
    }

    #[test]
    fn a_word_of_any_length_keeps_it() {
        for count in 1..40 {
            assert_eq!(word(&ARABIC, count).chars().count(), count);
            assert_eq!(word(&LATIN, count).chars().count(), count);
        }
    }
}
