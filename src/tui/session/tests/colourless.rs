//! Screens without colour: what says by its letters, signs and weight alone what
//! colour says elsewhere. Kept beside the boxes, one file a language: of the
//! theme `mono` the rows that have a weight, each above its marks; of `ascii`
//! the rows whose signs differ by more than the lines of boxes.
//!
//! Marks: b bold, d dim, u underlined, r reversed; B bold and underlined, R
//! bold and reversed, D dim and underlined.

use super::boxes::{Looker, PLACES, opening};
use super::*;
use crate::panes::hinted;
use expect_test::expect_file;

/// Panes and boxes that no command of a form or a screen opens: their keys.
const OTHERS: &[(&str, &str)] = &[
    ("the panes", ""),
    ("the panes, in Enrollments", "\x1bOR"),
    ("the panes, in Timeline", "\x1bOS"),
    ("keys that may follow", "a"),
    ("a search with a mistake", "/gov:"),
];

/// A cell's weight as one letter.
fn mark(cell: &vt100::Cell) -> char {
    match (cell.bold(), cell.dim(), cell.underline(), cell.inverse()) {
        (false, false, false, false) => ' ',
        (true, false, false, false) => 'b',
        (false, true, false, false) => 'd',
        (false, false, true, false) => 'u',
        (false, false, false, true) => 'r',
        (true, false, true, false) => 'B',
        (true, false, false, true) => 'R',
        (false, true, true, false) => 'D',
        other => panic!("no mark for {other:?}"),
    }
}

impl Person {
    fn cell(&self, x: u16, y: u16) -> &vt100::Cell {
        self.screen.screen().cell(y, x).unwrap()
    }

    fn size(&self) -> (u16, u16) {
        let (height, width) = self.screen.screen().size();
        (width.into(), height.into())
    }

    fn marks(&self) -> Vec<String> {
        let (width, height) = self.size();
        let row = |y| -> String { (0..width).map(|x| mark(self.cell(x, y))).collect() };
        (0..height).map(|y| row(y).trim_end().to_owned()).collect()
    }

    fn has_no_colour(&self) {
        let (width, height) = self.size();
        for (x, y) in (0..height).flat_map(|y| (0..width).map(move |x| (x, y))) {
            let cell = self.cell(x, y);
            let colours = (cell.fgcolor(), cell.bgcolor());
            let none = (vt100::Color::Default, vt100::Color::Default);
            assert_eq!(colours, none, "{x}, {y}: {:#?}", self.rows());
        }
    }

    /// Whatever is no letter is of ASCII, or of the Arabic script.
    fn has_plain_signs(&self) {
        let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
        let is_plain = |c: char| c.is_ascii() || c.is_alphabetic() || is_arabic(c);
        for row in self.rows() {
            assert!(row.chars().all(is_plain), "{row}");
        }
    }
}

/// A person in a theme, at a place of the example.
fn at(theme: Theme, place: &str, lang: Lang) -> Person {
    let mut person = Person::in_theme(theme, example::register(4), lang, (80, 24));
    person.types(place);
    person
}

fn theme(name: ThemeName) -> Theme {
    Theme::new(name, Colors::Shown)
}

/// A look at each box and screen, and at the panes themselves: what it is
/// called, and what `see` makes of the persons who see the same in each theme.
fn look<const N: usize>(
    themes: [Theme; N],
    lang: Lang,
    mut see: impl FnMut(&str, [(&Person, &[String]); N]),
) {
    for (name, keys) in OTHERS {
        let mut persons = themes.map(|theme| at(theme, "j", lang));
        persons.iter_mut().for_each(|person| {
            person.types(keys);
        });
        see(name, persons.each_ref().map(|person| (person, &[][..])));
    }
    let mut places: Vec<[Looker; N]> = PLACES
        .iter()
        .map(|place| themes.map(|theme| Looker::of(at(theme, place, lang))))
        .collect();
    for command in opening() {
        for lookers in &mut places {
            let opened = lookers.each_mut().map(|looker| looker.opens(command));
            if opened.contains(&true) {
                see(command, lookers.each_ref().map(Looker::seen));
            }
            lookers
                .iter_mut()
                .for_each(|looker| looker.comes_back(command));
            if opened.contains(&true) {
                break;
            }
        }
    }
}

/// Lines of boxes and punctuation as ASCII has them.
fn with_plain_lines(row: &str) -> String {
    let plain = |c| match c {
        '·' | '–' => '-',
        '•' => '*',
        '’' => '\'',
        '“' | '”' | '«' | '»' => '"',
        '│' => '|',
        '─' => '-',
        '┌' | '┐' | '└' | '┘' => '+',
        other => other,
    };
    row.chars().map(plain).collect()
}

fn kept(lang: Lang) -> String {
    let mut told = String::new();
    let themes = [theme(ThemeName::Mono), theme(ThemeName::Ascii)];
    look(themes, lang, |name, [(mono, before), (ascii, _)]| {
        told.push_str(&format!("== {name}\n"));
        let rows = mono.rows().into_iter().zip(mono.marks());
        for (at, (row, marks)) in rows.enumerate() {
            if before.get(at) != Some(&row) && !marks.is_empty() {
                told.push_str(&format!("|{row}\n {marks}\n"));
            }
        }
        let rows = mono.rows().into_iter().zip(ascii.rows());
        for (at, (row, signs)) in rows.enumerate() {
            if before.get(at) != Some(&row) && with_plain_lines(&row) != signs {
                told.push_str(&format!("a{signs}\n"));
            }
        }
        mono.has_no_colour();
        ascii.has_no_colour();
        ascii.has_plain_signs();
    });
    told
}

#[test]
fn every_box_in_english_without_colour() {
    expect_file!["./boxes/en-colourless.txt"].assert_eq(&kept(Lang::English));
}

#[test]
fn every_box_in_arabic_without_colour() {
    expect_file!["./boxes/ar-colourless.txt"].assert_eq(&kept(Lang::Arabic));
}

#[test]
fn no_theme_sends_a_colour_where_none_is_wanted() {
    for (name, _) in ThemeName::ALL {
        let theme = Theme::new(name, Colors::Off);
        for (_, keys) in OTHERS {
            let mut person = at(theme, "j", Lang::English);
            person.types(keys);
            person.has_no_colour();
        }
        let mut person = at(theme, "j", Lang::English);
        for screen in ["screen.due", "screen.dashboard", "household.add"] {
            person.types(&format!(":{screen}\r"));
            person.has_no_colour();
            person.types("\x1b");
        }
    }
}

#[test]
fn the_marked_row_is_seen_by_its_sign_and_its_weight() {
    for lang in [Lang::English, Lang::Arabic] {
        for name in [ThemeName::Mono, ThemeName::Ascii] {
            for screen in ["", ":screen.due\r", ":app.theme\r"] {
                let mut person = at(theme(name), "j", lang);
                person.types(screen);
                let marked = match (name, lang) {
                    (ThemeName::Ascii, Lang::English) => " > ",
                    (ThemeName::Ascii, Lang::Arabic) => " <",
                    (_, Lang::English) => "▶",
                    (_, Lang::Arabic) => "◀",
                };
                let rows = person.rows();
                let at = rows.iter().position(|row| row.contains(marked));
                let at = at.unwrap_or_else(|| panic!("{screen:?}: {rows:#?}"));
                let bold = |row: &str| row.chars().filter(|c| "bBR".contains(*c)).count();
                let marks = person.marks();
                assert!(bold(&marks[at]) > bold(&marks[at + 1]), "{marks:#?}");
            }
        }
    }
}

#[test]
fn a_state_has_a_sign_and_a_word_in_every_theme() {
    let states = [("j", "active"), ("jj", "suspended"), ("", "active")];
    for (theme_name, signs) in [
        (ThemeName::Mono, ["●", "◌"]),
        (ThemeName::Ascii, ["*", "="]),
    ] {
        for (place, word) in states {
            let person = at(theme(theme_name), place, Lang::English);
            let sign = signs[usize::from(word == "suspended")];
            assert!(
                person.sees(&format!("{sign} {word}")),
                "{:#?}",
                person.rows()
            );
        }
    }
}

#[test]
fn nothing_is_drawn_over_a_letter_and_every_hinted_key_does_what_it_says() {
    for lang in [Lang::English, Lang::Arabic] {
        crate::ink::lost::take();
        look([theme(ThemeName::Mono)], lang, |name, [(person, _)]| {
            let lost = crate::ink::lost::take();
            assert!(lost.is_empty(), "{name}: {lost:#?} {:#?}", person.rows());
            let app = person.session.app();
            for (command, keys) in hinted(app) {
                let mut resolver = crate::keys::Resolver::default();
                let entry = app::press::entry(app);
                let steps = keys.keys().iter();
                let last = steps
                    .map(|key| resolver.press(*key, &app.keymap, app.active(), entry))
                    .last();
                match last {
                    Some(crate::keys::Step::Matched { command: found, .. }) => {
                        assert_eq!(found, command, "{name}");
                    }
                    other => panic!("{name}: {command}: {other:?}"),
                }
            }
        });
    }
}
