//! Macros at a terminal: stopped while they play, kept, listed.

use super::looks::remembered;
use super::*;
use crate::app::Setting;
use crate::keys::{read_strokes, write_strokes};

fn recorded(macros: &[(&str, &str)]) -> app::Recorded {
    let read = |(name, keys): &(&str, &str)| ((*name).to_owned(), read_strokes(keys).unwrap());
    macros.iter().map(read).collect()
}

/// A person with macros, who has typed nothing yet.
fn person_with(macros: &[(&str, &str)], lang: Lang, (width, height): (u16, u16)) -> Person {
    let person = Person::at(40, lang, width, height);
    let session = person.session.with_macros(recorded(macros));
    Person { session, ..person }
}

impl Person {
    /// Bytes that come while a macro plays; it goes on by so many strokes.
    fn feeds(&mut self, bytes: &str, strokes: usize) {
        let at = self.moment();
        self.session.take(bytes.as_bytes(), at);
        for _ in 0..strokes {
            let at = self.moment();
            self.session.settle(at);
        }
    }
}

#[test]
fn esc_stops_a_macro_between_its_keys_and_says_how_far_it_was() {
    for stop in ["\x1b", "\x03"] {
        let mut person = person_with(&[("a", "j")], Lang::English, (80, 24));
        person.feeds("30rpa", 5);
        assert!(person.session.is_playing());
        person.feeds(stop, 1);
        assert!(!person.session.is_playing());
        person.look();
        assert!(
            person.sees("a was stopped after 5 of 30 keys."),
            "{:#?}",
            person.rows()
        );
        assert_eq!(person.session.app().households.window.cursor, 5);
        // The key that stopped it did nothing else.
        assert!(!person.session.is_over());
        person.types("j");
        assert_eq!(person.session.app().households.window.cursor, 6);
    }
}

#[test]
fn what_is_typed_while_a_macro_plays_waits_for_its_end() {
    let mut person = person_with(&[("a", "j")], Lang::English, (80, 24));
    person.feeds("30rpa", 3);
    person.feeds("gg", 1);
    assert_eq!(person.session.app().households.window.cursor, 4);
    person.look();
    assert_eq!(person.session.app().households.window.cursor, 0);
    // What waited goes with the macro that is stopped.
    person.feeds("30rpa", 3);
    person.feeds("gg", 1);
    person.feeds("\x1b", 1);
    person.look();
    assert_eq!(person.session.app().households.window.cursor, 4);
}

#[test]
fn a_long_macro_shows_how_far_it_is() {
    let mut person = person_with(&[("a", "j k")], Lang::English, (80, 24));
    person.feeds("500rpa", 20);
    let at = person.moment();
    let bytes = person.session.frame(at.since).unwrap();
    person.screen.process(&bytes);
    assert!(
        person.sees("Playing a 20/1000, Esc stops"),
        "{:#?}",
        person.rows()
    );
    // Not at every key.
    person.feeds("", 1);
    let at = person.moment();
    assert_eq!(person.session.frame(at.since).unwrap(), b"");
}

#[test]
fn what_is_recorded_and_forgotten_is_handed_to_be_kept() {
    let (mut person, kept) = remembered(Lang::English);
    person.types("rka/\x1b[200~خالد\x1b[201~\rrk");
    person.types("rkbjrx");
    person.types("rlxx");
    let told: Vec<(String, Option<String>)> = kept
        .lock()
        .unwrap()
        .iter()
        .map(|setting| match setting {
            Setting::Macro(name, strokes) => (name.clone(), strokes.as_deref().map(write_strokes)),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        told,
        [
            ("a".to_owned(), Some("/ \"خالد\" enter".to_owned())),
            ("a".to_owned(), None)
        ]
    );
}

/// Names and keys of both scripts, one longer than a row.
fn some() -> Vec<(&'static str, String)> {
    let long = format!("a v {}C-s", "tab down ".repeat(30));
    vec![
        ("a", "a n \"زيارة قادمة\" C-s".to_owned()),
        ("long", long),
        ("متابعة", "ش ر enter".to_owned()),
    ]
}

#[test]
fn the_list_in_both_languages() {
    let some = some();
    let some: Vec<(&str, &str)> = some.iter().map(|(n, k)| (*n, k.as_str())).collect();
    let mut person = person_with(&some, Lang::English, (80, 24));
    person.types("rlj");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 40
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ Irbid       1 aid       – work       0 · unenrolled
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ Irbid       1 aid       – work       0 · unenrolled
        |  ┌─ What is recorded ───────────────────────────────────────────────────────┐d
        |  │   a       4 keys   a n "ﺔﻣﺩﺎﻗ ﺓﺭﺎﻳﺯ" C-s                                 │d
        | E│ ▶ long    63 keys  a v tab down tab down tab down tab down tab down tab… │
        |  │   ﺔﻌﺑﺎﺘﻣ  3 keys   ﺵ ﺭ enter                                             │th
        |  │                                                                          │
        |  │ a v tab down tab down tab down tab down tab down tab down tab down tab   │
        |  │ down tab down tab down tab down tab down tab down tab down tab down tab  │
        | T│ down tab down tab down tab down tab down tab down tab down tab down tab  │
        |  │ down tab down tab down tab down tab down tab down tab down C-s           │
        |  └──────────────────────────────────────────────────────────────────────────┘
        |   aid share       ████████████████████████████████████████████████████████████
        |
        |
        |
        |
        |
        | ↓↑ move  Enter play  x x forget  Esc close  F1 keys
    "#]]);
    let mut person = person_with(&some, Lang::Arabic, (80, 24));
    person.types("rl");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                        40 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        |  ┌─────────────────────────────────────────────────────────────── ﺕﻼﻴﺠﺴﺘﻟﺍ ─┐
        |  │                               C-s "ﺔﻣﺩﺎﻗ ﺓﺭﺎﻳﺯ" n a   ﺢﻴﺗﺎﻔﻣ 4       a ◀ │
        |  │ a v tab down tab down tab down tab down tab down t…  ﺎﺣًﺎﺘﻔﻣ 63    long   │ﺍ
        |  │                                           enter ﺭ ﺵ   ﺢﻴﺗﺎﻔﻣ 3  ﺔﻌﺑﺎﺘﻣ   │
        |  │                                                                          │
        |  │                                                    C-s "ﺔﻣﺩﺎﻗ ﺓﺭﺎﻳﺯ" n a │
        |  │                                                                          │
        |  │                                                                          │ﺧ
        |  │                                                                          │
        |  └──────────────────────────────────────────────────────────────────────────┘
        | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |
        |
        |                           ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﻑﺬﺣ x x  ﺓﺩﺎﻋﺇ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

/// The numbers of the households whose log holds a note of these words.
fn noted(person: &Person, words: &str) -> Vec<u32> {
    let holds = |number: &u32| {
        let file = person.register.file_numbered(*number).unwrap();
        format!("{:?}", file.unwrap().log).contains(words)
    };
    (1..=person.register.households()).filter(holds).collect()
}

#[test]
fn a_macro_is_played_once_for_each_household_that_is_selected() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    let strokes = crate::keys::read_strokes("a n \"Seen in May\" C-s").unwrap();
    person.session.app.macros.kept = [("a".to_owned(), strokes)].into();
    person.types("rs");
    assert!(
        person.sees("No household is selected."),
        "{:#?}",
        person.rows()
    );
    // The second, the fourth and the fifth; begun from elsewhere.
    person.types("jvjvv");
    person.types("gg");
    person.types("rsa");
    assert!(
        person.sees("a was played for 3 households."),
        "{:#?}",
        person.rows()
    );
    assert_eq!(noted(&person, "Seen in May"), [2, 4, 5]);

    // What the filter hides is never left out in silence.
    person.types("/IRB-000004\r");
    person.types("rsa");
    assert!(
        person.sees("The filter hides 2 selected households"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn over_a_selection_a_macro_stops_at_the_first_refusal_and_says_where() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    // Aid can be suspended in the first household of the example, and in the
    // fourth there is none.
    let strokes = crate::keys::read_strokes("a n \"Seen\" C-s e s esc").unwrap();
    person.session.app.macros.kept = [("a".to_owned(), strokes)].into();
    person.types("vjjvv");
    person.types("rsa");
    assert!(
        person.sees("a stopped at IRB-000004, at its key"),
        "{:#?}",
        person.rows()
    );
    assert_eq!(noted(&person, "Seen"), [1, 4]);
}

#[test]
fn a_macro_that_leaves_a_form_open_is_not_gone_on_with() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    let strokes = crate::keys::read_strokes("a n \"Seen\"").unwrap();
    person.session.app.macros.kept = [("a".to_owned(), strokes)].into();
    person.types("vv");
    person.types("rsa");
    assert!(person.session.app().form.is_some());
    assert!(
        person.sees("something was left open"),
        "{:#?}",
        person.rows()
    );
    assert_eq!(noted(&person, "Seen"), [0; 0]);
}

#[test]
fn a_macro_for_a_household_that_the_list_does_not_show_does_nothing_to_another() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    let strokes = crate::keys::read_strokes("a n \"Seen\" C-s").unwrap();
    person.session.app.macros.kept = [("a".to_owned(), strokes)].into();
    for over in [vec![99], vec![2, 99]] {
        person.session.app.macros.play_over("a", over).unwrap();
        person.session.plays = true;
        person.look();
        assert!(
            person.sees("the list does not show the household."),
            "{:#?}",
            person.rows()
        );
    }
    assert_eq!(noted(&person, "Seen"), [2]);
}
