//! Words for what the panes show: names, places, dates, states.

use crate::app::App;
use crate::spoken_name;
use chrono::{Datelike, NaiveDate};
use masar_domain::person::Member;
use masar_domain::place::{self, Bilingual};
use masar_domain::{CaseFile, Fils, Month, PersonId};
use masar_text::calendar::{self, DateStyle, Length};
use masar_text::messages::Args;
use masar_text::{Lang, layout};

impl App {
    /// A message without arguments.
    pub(crate) fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    /// A message in few words, where it has a form for narrow columns.
    pub(crate) fn short(&self, id: &str) -> String {
        let short = format!("{id}.short");
        match self.messages.has(&short) {
            true => self.text(&short),
            false => self.text(id),
        }
    }

    /// A message with arguments.
    pub(crate) fn say(&self, id: &str, args: Args) -> String {
        self.messages.format(id, &args)
    }

    /// The name in the language of the interface.
    pub(crate) fn name<'a>(&self, name: &'a Bilingual) -> &'a str {
        spoken_name(self.lang(), name)
    }

    /// A programme's short name; its code where the book does not know it.
    pub(crate) fn programme<'a>(&'a self, code: &'a str) -> &'a str {
        let known = self.book.programme(code);
        known.map_or(code, |programme| self.name(&programme.short))
    }

    /// A component's name.
    pub(crate) fn component<'a>(&'a self, programme: &str, code: &'a str) -> &'a str {
        let programme = self.book.programme(programme);
        let known = programme.and_then(|p| p.components.iter().find(|c| c.code == code));
        known.map_or(code, |component| self.name(&component.name))
    }

    /// The name of a liwa, or of the governorate where the liwa is not known.
    pub(crate) fn place<'a>(&self, liwa: &'a str, governorate: &'a str) -> &'a str {
        match (place::liwa(liwa), place::governorate(governorate)) {
            (Some((_, liwa)), _) => self.name(&liwa.name),
            (None, Some(governorate)) => self.name(&governorate.name),
            (None, None) => liwa,
        }
    }

    /// A date for a narrow column: `31 Dec 2026`; in Arabic in figures, as the
    /// names of months are long and must not be cut.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        match self.lang() {
            Lang::English => calendar::date_in_words(&self.messages, date, Length::Short),
            Lang::Arabic => calendar::date(date, DateStyle::Slashes),
        }
    }

    /// A day of a year that is known: `31 Mar`; in Arabic in figures.
    pub(crate) fn day_and_month(&self, date: NaiveDate) -> String {
        let (day, month) = (date.day(), date.month());
        match self.lang() {
            Lang::English => {
                let month = calendar::month(&self.messages, month, Length::Short);
                format!("{day} {month}")
            }
            Lang::Arabic => format!("{day}/{month}"),
        }
    }

    /// A month for a narrow column: `Aug 2026`; in Arabic in figures.
    pub(crate) fn month(&self, month: Month) -> String {
        let (year, number) = (month.year(), month.number());
        match self.lang() {
            Lang::English => calendar::month_and_year(&self.messages, year, number, Length::Short),
            Lang::Arabic => format!("{number}/{year}"),
        }
    }

    /// A date in a sentence.
    pub(crate) fn date_in_words(&self, date: NaiveDate) -> String {
        calendar::date_in_words(&self.messages, date, Length::Short)
    }

    /// What stands where there is no figure.
    pub(crate) fn no_amount(&self) -> String {
        "–".to_owned()
    }

    /// An amount with its currency.
    pub(crate) fn money(&self, amount: Fils) -> String {
        calendar::money(&self.messages, amount.0)
    }

    /// The first name of a person and the age, where it is known: `Sara, 24`.
    pub(crate) fn first_name_and_age(&self, file: &CaseFile, person: PersonId) -> String {
        let Some(member) = file.household.member(person) else {
            return person.to_string();
        };
        let name = first_name(member.particulars.name.shown());
        match age(member, self.today()) {
            Some(age) => self.name_and_age(&name, age),
            None => name,
        }
    }

    /// `Sara, 24`.
    pub(crate) fn name_and_age(&self, name: &str, age: u32) -> String {
        let args = Args::new().set("name", name).set("age", age);
        self.say("pane-name-and-age", args)
    }
}

/// A number with its thousands parted.
pub(crate) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut parted = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            parted.push(',');
        }
        parted.push(digit);
    }
    parted
}

/// An amount of dinars, never cut.
pub(crate) fn amount(amount: Fils) -> String {
    calendar::amount(amount.0)
}

pub(crate) fn age(member: &Member, today: NaiveDate) -> Option<u32> {
    member.particulars.birth.age_on(today)
}

/// Words that make one name with the word after them.
const JOINED: [&str; 11] = [
    "عبد", "أبو", "ابو", "أم", "ام", "بني", "آل", "ابن", "بن", "Abu", "Abdel",
];

/// The words of a name, those that belong together as one.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for word in name.split_whitespace() {
        match parts.last_mut().filter(|_| open) {
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => parts.push(word.to_owned()),
        }
        open = JOINED.contains(&word);
    }
    parts
}

/// The first words of a text that fit in so many cells; the whole where not
/// even the first does.
pub(crate) fn leading(text: &str, room: u16) -> String {
    let mut fitting = String::new();
    for word in text.split_whitespace() {
        let longer = match fitting.is_empty() {
            true => word.to_owned(),
            false => format!("{fitting} {word}"),
        };
        if width(&longer) > room {
            break;
        }
        fitting = longer;
    }
    match fitting.is_empty() {
        true => text.to_owned(),
        false => fitting,
    }
}

/// A person's own name.
pub(crate) fn first_name(name: &str) -> String {
    parts(name).into_iter().next().unwrap_or_default()
}

/// A name in so many cells: whole, or the own and the family name, as people
/// are called. It may still be too long.
pub(crate) fn called(name: &str, room: u16) -> String {
    if layout::cells(name) <= usize::from(room) {
        return name.to_owned();
    }
    let parts = parts(name);
    match parts.as_slice() {
        [first, .., last] => format!("{first} {last}"),
        _ => name.to_owned(),
    }
}

/// The word for a governorate's chief liwa, named after its town.
const CHIEF: [&str; 2] = ["Qasabah", "قصبة"];

/// A place in so many cells: whole, or the town alone where a chief liwa's
/// name is too long. It may still be too long.
pub(crate) fn known_as(place: &str, room: u16) -> String {
    if width(place) <= room {
        return place.to_owned();
    }
    let words = place
        .split_whitespace()
        .filter(|word| !CHIEF.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// The cells of a text.
pub(crate) fn width(text: &str) -> u16 {
    u16::try_from(layout::cells(text)).unwrap_or(u16::MAX)
}

/// A text in lines of at most `width` cells, broken between words; a word that
/// is longer than a line stands alone and is cut when drawn.
pub(crate) fn wrapped(text: &str, width: u16) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let longer = format!("{line} {word}");
            if line.is_empty() {
                line = word.to_owned();
            } else if layout::cells(&longer) <= usize::from(width) {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, word.to_owned()));
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_too_long_keeps_the_own_and_the_family_name() {
        let name = "محمود أحمد عبد الله الخطيب";
        assert_eq!(called(name, 40), name);
        assert_eq!(called(name, 16), "محمود الخطيب");
        assert_eq!(
            called("عبد الله سالم علي أبو رمان", 18),
            "عبد الله أبو رمان"
        );
        assert_eq!(first_name("عبد الرحمن سالم"), "عبد الرحمن");
    }

    #[test]
    fn a_chief_liwa_without_room_is_called_after_its_town() {
        assert_eq!(known_as("Mafraq Qasabah", 14), "Mafraq Qasabah");
        assert_eq!(known_as("Mafraq Qasabah", 10), "Mafraq");
        assert_eq!(known_as("قصبة المفرق", 9), "المفرق");
    }

    #[test]
    fn a_label_without_room_keeps_its_first_words_whole() {
        assert_eq!(leading("Social security support", 15), "Social security");
        assert_eq!(leading("Transport", 15), "Transport");
        assert_eq!(leading("Unbreakable", 4), "Unbreakable");
    }

    #[test]
    fn thousands_are_parted() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (12_847, "12,847"),
            (1_000_000, "1,000,000"),
        ] {
            assert_eq!(count(number), text);
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(
            wrapped("one two three\n\nfour", 8),
            ["one two", "three", "", "four"]
        );
        assert_eq!(wrapped("unbreakable", 4), ["unbreakable"]);
    }
}
