//! Whole ways of families, played through the panes: keys in, screens out, one
//! seat after another at different days and by different people.

mod behind_with_a_loan;
mod from_branch_to_exit;
mod suspended_in_karak;

use super::{CommandIds, Instant, Session};
use crate::app::{Now, Opening};
use crate::example;
use crate::keys::{Keymap, Source};
use crate::output::Savings;
use crate::theme::{Colors, Theme, ThemeName};
use chrono::{NaiveTime, TimeDelta};
use expect_test::Expect;
use masar_domain::commands::{NewPerson, RegisterHousehold};
use masar_domain::dated::Moment;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Birth, Particulars, PersonName, Relation, Sex};
use masar_domain::place::Address;
use masar_domain::{CaseFile, Command, HouseholdId};
use masar_store::{Caller, Outcome, Register};
use masar_text::Lang;
use masar_text::messages::Messages;
use ratatui::layout::Size;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// An office with one household in its register.
struct Office {
    register: Register,
    id: HouseholdId,
    seats: u8,
    given: u128,
    _dir: TempDir,
}

/// Somebody at a terminal on a day.
struct Seat {
    session: Session,
    screen: vt100::Parser,
    since: Duration,
    now: Now,
}

fn on(day: &str) -> Now {
    let today = example::day(day);
    let morning = today.and_time(NaiveTime::MIN) + TimeDelta::hours(7);
    Now {
        at: Moment::from_utc(morning.and_utc()),
        today,
    }
}

impl Office {
    /// The household of that number, registered on 1 January 2025.
    fn with(household: RegisterHousehold) -> Office {
        let (register, dir) = example::register(0);
        let mut office = Office {
            register,
            id: "IRB-1".parse().unwrap(),
            seats: 0,
            given: 0,
            _dir: dir,
        };
        office.give("lina", "2025-01-01", Command::RegisterHousehold(household));
        let found = office.register.everybody().unwrap();
        office.id = office.register.page(&found, 0, 1).unwrap()[0].household.id;
        office
    }

    /// Something that is on record before the story begins.
    fn give(&mut self, by: &str, day: &str, command: Command) {
        self.given += 1;
        let caller = Caller {
            by: by.parse().unwrap(),
            at: on(day).at,
            today: on(day).today,
        };
        let request = example::request(command, self.given);
        let outcomes = self.register.give_each(vec![(request, caller)]).unwrap();
        assert!(matches!(outcomes[0], Outcome::Done(_)), "{:?}", outcomes[0]);
    }

    fn file(&self) -> CaseFile {
        self.register.file(self.id).unwrap().unwrap()
    }

    /// Sits down as `user` on a day, at 80x24.
    fn seat(&mut self, user: &str, day: &str) -> Seat {
        self.seats += 1;
        let size = Size::new(80, 24);
        let opening = Opening {
            messages: Arc::new(Messages::new(Lang::English)),
            book: example::book(),
            keymap: Arc::new(Keymap::load(&[Source::DEFAULT]).keymap),
            theme: Theme::new(ThemeName::Dark, Colors::Shown),
            office: self.id.office,
            user: user.parse().unwrap(),
            now: on(day),
            size,
        };
        let ids = CommandIds::new([self.seats; 8]);
        let session = Session::open(self.register.clone(), opening, Savings::ALL, ids).unwrap();
        let cells = |count: u16| NonZeroU16::new(count).unwrap();
        let mut seat = Seat {
            session,
            screen: vt100::Parser::new(cells(size.height), cells(size.width), 0),
            since: Duration::ZERO,
            now: on(day),
        };
        seat.look();
        seat
    }
}

/// What keys are called in the stories, and what a terminal sends for them.
const KEYS: [(&str, &str); 9] = [
    ("<enter>", "\r"),
    ("<tab>", "\t"),
    ("<esc>", "\x1b"),
    ("<save>", "\x13"),
    ("<clear>", "\x15"),
    ("<F3>", "\x1bOR"),
    ("<F4>", "\x1bOS"),
    ("<F7>", "\x1b[18~"),
    ("<F8>", "\x1b[19~"),
];

impl Seat {
    fn moment(&mut self) -> Instant {
        self.since += Duration::from_millis(20);
        Instant {
            since: self.since,
            now: self.now,
        }
    }

    /// Types keys, each looked at before the next: letters as they are, others
    /// by name.
    fn types(&mut self, keys: &str) {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let named = KEYS.iter().find(|(name, _)| rest.starts_with(name));
            let (bytes, length) = match named {
                Some((name, bytes)) => ((*bytes).to_owned(), name.len()),
                None => (first.to_string(), first.len_utf8()),
            };
            let at = self.moment();
            self.session.take(bytes.as_bytes(), at);
            self.session.settle(at);
            self.look();
            rest = &rest[length..];
        }
    }

    /// Plays what the session sends, and answers its questions.
    fn look(&mut self) {
        loop {
            let at = self.moment();
            let bytes = self.session.frame(at.since).unwrap();
            if bytes.is_empty() {
                return;
            }
            self.screen.process(&bytes);
            if bytes.ends_with(b"\x1b[5n") {
                self.session.take(b"\x1b[0n", at);
            }
        }
    }

    /// Saves the open form, which the register takes.
    fn saves(&mut self, keys: &str) {
        self.types(keys);
        self.types("<save>");
        let open = self.session.app().form.is_some();
        assert!(!open, "not saved:\n{}", self.screen.screen().contents());
    }

    /// Tries to save the open form, which stays and says why.
    fn is_refused(&mut self, keys: &str) {
        self.types(keys);
        self.types("<save>");
        assert!(self.session.app().form.is_some(), "it was taken");
    }

    fn shows(&self, expected: &Expect) {
        let screen = self.screen.screen();
        let width = screen.size().1;
        let rows = screen.rows(0, width.into());
        let rows: String = rows.map(|row| format!("|{}\n", row.trim_end())).collect();
        expected.assert_eq(&rows);
    }

    /// The screen in English, and the same in Arabic.
    fn shows_both(&mut self, english: &Expect, arabic: &Expect) {
        self.shows(english);
        self.types("<F8>");
        self.shows(arabic);
        self.types("<F8>");
    }

    fn sees(&self, text: &str) -> bool {
        self.screen.screen().contents().contains(text)
    }
}

/// A household of people by name, sex, birth and relation.
fn household(
    office: &str,
    liwa: (&str, &str),
    people: &[(&str, Sex, &str, Relation)],
) -> RegisterHousehold {
    let member = |(name, sex, born, relation): &(&str, Sex, &str, Relation)| NewPerson {
        particulars: Particulars {
            name: PersonName {
                arabic: (*name).into(),
                latin: String::new(),
            },
            identity: Identity::Absent(NoNumber::NotRecorded),
            birth: Birth::On(example::day(born)),
            sex: *sex,
            relation: *relation,
            education: None,
            work: None,
        },
        disability: None,
    };
    RegisterHousehold {
        office: office.parse().unwrap(),
        on: example::day("2025-01-01"),
        address: Address {
            governorate: liwa.0.into(),
            liwa: liwa.1.into(),
            ..Address::default()
        },
        phones: Vec::new(),
        payee: None,
        members: people.iter().map(member).collect(),
        reference: None,
        caseworker: None,
    }
}
