//! Looks into the register that take long: what is seen meanwhile, what keys
//! do, and what stands when one is let go.

use super::*;
use std::sync::Mutex;

/// A person whose looks are taken only when the story says so.
struct Waiting {
    person: Person,
    works: Arc<Mutex<Vec<Work>>>,
}

impl Waiting {
    fn at(households: u32) -> Waiting {
        let person = Person::at(households, Lang::English, 80, 24);
        let works = Arc::new(Mutex::new(Vec::new()));
        let taken = Arc::clone(&works);
        let hands = Hands::new(move |work| taken.lock().unwrap().push(work));
        let session = person.session.with_hands(hands);
        let person = Person { session, ..person };
        Waiting { person, works }
    }

    /// The oldest look that was asked for comes to its end.
    fn comes(&mut self) -> usize {
        let work = self.works.lock().unwrap().remove(0);
        let at = self.person.moment();
        self.person.session.looked(work.look(), at);
        self.person.look()
    }

    /// All looks come to their end, with those that follow from them.
    fn all_come(&mut self) {
        while !self.works.lock().unwrap().is_empty() {
            self.comes();
        }
    }

    fn asked(&self) -> usize {
        self.works.lock().unwrap().len()
    }

    /// So long that a look which is under way is told of.
    fn waits(&mut self) {
        self.person.since += Duration::from_millis(500);
        self.person.look();
    }
}

#[test]
fn a_short_look_is_drawn_once_with_what_it_brought() {
    let mut desk = Waiting::at(40);
    assert_eq!(desk.person.types(":search.start 000012\r"), 0);
    assert_eq!(desk.asked(), 1);
    assert!(desk.comes() > 0);
    assert!(desk.person.sees("Households 1 of 40"));
}

#[test]
fn a_long_look_is_told_of_with_its_count_and_keys_wait_for_it_in_their_order() {
    let mut desk = Waiting::at(40);
    desk.person.types("/members=1");
    desk.all_come();
    desk.person.types("\r");
    let before = desk.person.rows();
    // Back to all of them, and two rows down.
    desk.person.types(":search.clear\r");
    desk.person.types("j");
    desk.person.types("j");
    desk.waits();
    assert!(
        desk.person
            .sees("Looking for households: 0 entries read. Esc stops it."),
        "{:#?}",
        desk.person.rows()
    );
    let under = |desk: &Waiting| desk.person.session.app().households.number();
    let marked = under(&desk);
    assert_eq!(desk.person.rows()[2..7], before[2..7]);
    desk.all_come();
    assert!(!desk.person.sees("entries read"));
    assert_eq!(under(&desk), marked.map(|number| number + 2));
}

#[test]
fn letters_of_a_filter_are_taken_at_once_and_only_the_last_search_counts() {
    let mut desk = Waiting::at(40);
    // What is typed is seen before what it lets through.
    assert!(desk.person.types("/members=1") > 0);
    assert!(desk.person.sees("members=1"), "{:#?}", desk.person.rows());
    assert!(!desk.person.sees("entries read"));
    desk.waits();
    assert!(desk.person.sees("entries read"));
    let older = desk.asked();
    assert!(older > 1);
    for _ in 1..older {
        desk.comes();
        assert!(
            desk.person.sees("Households 40"),
            "{:#?}",
            desk.person.rows()
        );
    }
    desk.all_come();
    assert!(
        !desk.person.sees("Households 40"),
        "{:#?}",
        desk.person.rows()
    );
}

#[test]
fn esc_lets_a_search_go_and_the_list_its_filter_and_its_cursor_stay() {
    let mut desk = Waiting::at(40);
    desk.person.types("jjj");
    let before = desk.person.rows();
    desk.person.types(":search.start aid:active\r");
    desk.person.types("jj");
    desk.waits();
    desk.person.types("\x1b");
    assert!(desk.person.sees("Stopped: what was shown before stays."));
    // What comes too late is let lie, and the keys that waited are forgotten.
    desk.all_come();
    assert_eq!(desk.person.rows()[..20], before[..20]);
}

#[test]
fn esc_lets_a_screen_go_that_has_nothing_to_show_yet_and_keeps_one_that_has() {
    let mut desk = Waiting::at(4);
    let before = desk.person.rows();
    desk.person.types(":screen.dashboard\r");
    desk.waits();
    assert!(desk.person.sees("Working out what is to be shown"));
    desk.person.types("\x1b");
    assert_eq!(desk.person.rows()[..20], before[..20]);
    desk.works.lock().unwrap().clear();

    desk.person.types(":screen.due\r");
    desk.all_come();
    let listed = desk.person.rows();
    desk.person.types(":screen.view\r");
    desk.waits();
    assert!(
        desk.person.sees("Making the list"),
        "{:#?}",
        desk.person.rows()
    );
    desk.person.types("\x1b");
    assert_eq!(desk.person.rows()[..20], listed[..20]);
}

#[test]
fn a_look_that_nobody_waits_for_reads_no_further() {
    let mut desk = Waiting::at(4);
    desk.person.types(":search.start aid:active\r");
    desk.person.types("\x1b");
    let work = desk.works.lock().unwrap().remove(0);
    assert!(work.look().is_stopped());
}

#[test]
fn a_change_by_others_is_looked_at_after_the_look_under_way() {
    let mut desk = Waiting::at(4);
    desk.person.types(":search.start aid:active\r");
    let caller = masar_store::Caller {
        by: "sami".parse().unwrap(),
        at: example::now().at,
        today: example::now().today,
    };
    let request = example::request(example::one_more(5), 777);
    desk.person.register.give_one(request, &caller).unwrap();
    let at = desk.person.moment();
    desk.person.session.register_changed(at);
    assert_eq!(desk.asked(), 1);
    desk.all_come();
    assert!(desk.person.sees("of 5"), "{:#?}", desk.person.rows());
}

#[test]
fn esc_stops_a_macro_that_waits_for_a_look_and_lets_the_look_go() {
    let mut waiting = Waiting::at(12);
    let strokes = crate::keys::read_strokes("j / x enter j").unwrap();
    waiting.person.session.app.macros.kept = [("a".to_owned(), strokes)].into();
    waiting.person.types("rpa");
    waiting.all_come();
    waiting.person.types("9rpa");
    assert_eq!(waiting.asked(), 1);
    assert!(waiting.person.session.app().macros.playing.is_some());
    waiting.person.types("gg\x1b");
    assert!(waiting.person.session.app().macros.playing.is_none());
    assert!(
        waiting.person.sees("a was stopped after"),
        "{:#?}",
        waiting.person.rows()
    );
    waiting.all_come();
    assert!(!waiting.person.session.is_playing());
}
