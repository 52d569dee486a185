//! Every form, box and screen that a command opens, as it opens: files to be
//! read, one a language and a size, with the rows that differ from the panes
//! below. `UPDATE_EXPECT=1` writes them anew.

use super::*;
use crate::commands::{Opens, TABLE};
use expect_test::expect_file;

/// Commands that open something to read or a screen, beside the forms.
const READ: &[&str] = &[
    "app.help",
    "household.show",
    "why.tell",
    "balance.show",
    "line.open",
    "search.help",
    "macro.list",
    "select.list",
    "column.list",
    "past.look",
    "whatif.open",
    "person.openings",
    "screen.due",
    "screen.log",
    "screen.grid",
    "screen.matters",
    "screen.vacancies",
    "screen.duplicates",
    "screen.dashboard",
    "tour.start",
];

/// Where the cursor goes for a command: the families of the example, then a
/// row of the Enrollments pane.
pub(super) const PLACES: &[&str] = &["j", "jj", "", "j\r", "jj\r"];

/// A person at a place, who comes back to it after each look.
pub(super) struct Looker {
    person: Person,
    before: Vec<String>,
}

impl Looker {
    /// One who has recorded something.
    pub(super) fn of(mut person: Person) -> Looker {
        let strokes = crate::keys::read_strokes("a n \"زيارة قادمة\" C-s j").unwrap();
        let recorded = [("a".to_owned(), strokes)].into();
        person.session = person.session.with_macros(recorded);
        let before = person.rows();
        Looker { person, before }
    }

    fn at(place: &str, lang: Lang, (width, height): (u16, u16)) -> Looker {
        let mut person = Person::at(4, lang, width, height);
        person.types(place);
        Looker::of(person)
    }

    /// Whether a command does anything here.
    pub(super) fn opens(&mut self, id: &str) -> bool {
        let person = &mut self.person;
        person.types(":");
        person.types(&format!("\x1b[200~{id}\x1b[201~"));
        person.types("\r");
        let refused = person.session.app().line.is_some() && id != "line.open";
        while matches!(person.session.app().overlay, Some(app::Overlay::Choose(_))) {
            person.types("\r");
        }
        !refused
    }

    /// Who sees what now, and the rows that were there before.
    pub(super) fn seen(&self) -> (&Person, &[String]) {
        (&self.person, &self.before)
    }

    /// What a command opens here, if it does anything.
    fn opened(&mut self, id: &str) -> Option<String> {
        let opens = self.opens(id);
        let rows = self.person.rows().into_iter().zip(&self.before);
        let new = rows.filter(|(after, before)| after != *before);
        let told = new.map(|(row, _)| format!("|{row}\n")).collect();
        self.comes_back(id);
        opens.then_some(told)
    }

    pub(super) fn comes_back(&mut self, id: &str) {
        for _ in 0..8 {
            if self.person.rows() == self.before {
                return;
            }
            self.person.types("\x1b");
            // What is said in the last rows goes with the next key.
            self.person.types("\x1b[B\x1b[A");
        }
        let rows = self.person.rows().into_iter().zip(&self.before);
        let other = rows.filter(|(after, before)| after != *before);
        panic!("no way back from {id}: {:#?}", other.collect::<Vec<_>>());
    }
}

/// The commands that open something, in the order of the table.
pub(super) fn opening() -> impl Iterator<Item = &'static str> {
    let opens = |id: &str, opens: Opens| opens == Opens::Form || READ.contains(&id);
    let commands = TABLE.iter().filter(move |c| opens(c.id, c.opens));
    commands.map(|command| command.id)
}

fn all(lang: Lang, size: (u16, u16)) -> String {
    all_after("", lang, size)
}

/// What every command opens, after some keys at the beginning.
pub(super) fn all_after(keys: &str, lang: Lang, size: (u16, u16)) -> String {
    let mut lookers: Vec<Looker> = PLACES
        .iter()
        .map(|place| Looker::at(&format!("{keys}{place}"), lang, size))
        .collect();
    let mut told = String::new();
    for command in opening() {
        let what = lookers.iter_mut().find_map(|l| l.opened(command));
        let what = what.unwrap_or_else(|| "(nothing of the example asks for it)\n".into());
        told.push_str(&format!("== {command}\n{what}"));
    }
    told
}

#[test]
fn every_box_in_english() {
    expect_file!["./boxes/en-80.txt"].assert_eq(&all(Lang::English, (80, 24)));
}

#[test]
fn every_box_in_arabic() {
    expect_file!["./boxes/ar-80.txt"].assert_eq(&all(Lang::Arabic, (80, 24)));
}

#[test]
fn every_box_in_english_on_a_wide_screen() {
    expect_file!["./boxes/en-160.txt"].assert_eq(&all(Lang::English, (160, 48)));
}

#[test]
fn every_box_in_arabic_on_a_wide_screen() {
    expect_file!["./boxes/ar-160.txt"].assert_eq(&all(Lang::Arabic, (160, 48)));
}
