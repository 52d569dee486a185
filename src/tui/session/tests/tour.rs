//! The tour: seven steps among one's own families, with the keys as they are
//! bound, and out of it at any time.

use super::looks::remembered;
use super::*;
use crate::app::Setting;
use crate::keys::named;
use expect_test::expect_file;

/// A new person, who is led.
fn new(keymap: &str, lang: Lang, size: (u16, u16)) -> Person {
    let keymap = Keymap::load(&named(keymap).unwrap()).keymap;
    let theme = Theme::new(ThemeName::Dark, Colors::Shown);
    begun(Person::with(
        (theme, keymap),
        example::register(4),
        lang,
        size,
    ))
}

fn begun(person: Person) -> Person {
    let session = person.session.with_tour(Switch::On);
    let mut person = Person { session, ..person };
    person.look();
    person
}

impl Person {
    /// The step that the tour is at, from 1.
    fn step(&self) -> Option<usize> {
        let tour = self.session.app().tour;
        tour.and_then(app::Tour::step).map(|(number, _)| number)
    }

    /// The rows of the tour, or of what is said at its end, and the foot.
    fn foot(&self) -> String {
        let rows = self.rows();
        let foot = rows.iter().skip(rows.len().saturating_sub(6));
        foot.map(|row| format!("|{row}\n")).collect()
    }
}

/// What does each step, and what leads back to where the next one is done.
type Steps = [(&'static str, &'static str); 7];

const DEFAULT: Steps = [
    ("j", ""),
    ("\r", "\x1b"),
    ("/محمود\r", "\\"),
    (":", "\x1b"),
    ("a", "\x1b"),
    ("w", "\r\x1b"),
    ("\x1bOP", "\x1b"),
];

/// Walks all of it and tells what was read at each step.
fn walked(person: &mut Person, steps: Steps) -> String {
    let mut told = String::new();
    for (number, (does, leaves)) in (1..).zip(steps) {
        assert_eq!(person.step(), Some(number), "{:#?}", person.rows());
        told += &format!("== {number}\n{}", person.foot());
        person.types(does);
        for key in leaves.chars() {
            person.types(&key.to_string());
        }
    }
    assert_eq!(person.step(), None);
    told + "== done\n" + &person.foot()
}

#[test]
fn seven_steps_in_english() {
    let told = walked(&mut new("default", Lang::English, (80, 24)), DEFAULT);
    expect_file!["./boxes/tour-en-80.txt"].assert_eq(&told);
}

#[test]
fn seven_steps_in_arabic() {
    let told = walked(&mut new("default", Lang::Arabic, (80, 24)), DEFAULT);
    expect_file!["./boxes/tour-ar-80.txt"].assert_eq(&told);
}

#[test]
fn seven_steps_on_a_wide_screen() {
    let told = walked(&mut new("default", Lang::English, (160, 48)), DEFAULT);
    expect_file!["./boxes/tour-en-160.txt"].assert_eq(&told);
    let told = walked(&mut new("default", Lang::Arabic, (160, 48)), DEFAULT);
    expect_file!["./boxes/tour-ar-160.txt"].assert_eq(&told);
}

#[test]
fn seven_steps_with_one_hand() {
    let steps = [
        ("\x1b[B", ""),
        ("\r", "\x7f"),
        ("/محمود\r", "."),
        (";", "\x1b"),
        ("n", "\x1b"),
        ("w", "\r\x1b"),
        ("\\", "\x7f"),
    ];
    let told = walked(&mut new("one-hand", Lang::English, (80, 24)), steps);
    expect_file!["./boxes/tour-one-hand.txt"].assert_eq(&told);
}

/// The letters of the Arabic keyboard where j, w and a are.
#[test]
fn seven_steps_on_an_arabic_keyboard_with_the_keys_of_vim() {
    let steps = [
        ("ت", ""),
        ("م", "ا"),
        ("/محمود\r", "\\"),
        (":", "\x1b"),
        ("ش", "\x1b"),
        ("ص", "\r\x1b"),
        ("؟", "\x1b"),
    ];
    let told = walked(&mut new("vim", Lang::Arabic, (80, 24)), steps);
    expect_file!["./boxes/tour-vim-ar.txt"].assert_eq(&told);
}

#[test]
fn the_tour_stands_below_the_panes_and_hides_none_of_their_rows() {
    let person = new("default", Lang::English, (80, 24));
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 4
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ Irbid       1 aid       – work       0 · unenrolled
        |
        | Enrollments · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ
        |   Unified Cash Transfer household ● active      since 5 Jan 2025   84.000/month
        |
        |
        | Timeline          2026                             2027
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ●  ●  ●  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |   aid share       ████████████████████████████████████████████████████████████
        |
        |
        |
        |┌─ Tour: 1 of 7 ─────────────────────────────────────────── Esc ends the tour ─┐
        |│ ↓ ↑  Go down the list of families, and up again. The panes below tell of the │
        |│      family at the marker.                                                   │
        |└──────────────────────────────────────────────────────────────────────────────┘
        |
        | ↓↑ move  Enter open  / search  i details  a h add  : command  F1 keys
    "#]]);
}

#[test]
fn in_arabic_it_is_mirrored() {
    let person = new("default", Lang::Arabic, (80, 24));
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                         4 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |
        |                                          ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
        |  ﺮﻬﺷ/ 84.000    05/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |
        |
        |                        2027                             2026        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
        |   9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5  4  3  2
        |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ◍  ●  ●  ●  ●  ●  ●  ●  ●  ●    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |┌─ ﺔﻟﻮﺠﻟﺍ ﻲﻬﻨﻳ Esc ───────────────────────────────────── 7 ﻦﻣ 1 :ﺔﻴﻔﻳﺮﻌﺗ ﺔﻟﻮﺟ ─┐
        |│ ﺎﻫﺪﻨﻋ ﻲﺘﻟﺍ ﺓﺮﺳﻷﺍ ﺕﺎﻧﺎﻴﺑ ﻰﻠﻔﺴﻟﺍ ﺕﺎﺣﻮﻠﻟﺍ ﺽﺮﻌﺗ .ﺪﻌﺻﺍ ﻢﺛ ﺮﺳﻷﺍ ﺔﻤﺋﺎﻗ ﻲﻓ ﻝﺰﻧﺍ  ↓ ↑ │
        |│                                                                 .ﺮﺷﺆﻤﻟﺍ      │
        |└──────────────────────────────────────────────────────────────────────────────┘
        |
        |    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ v  ﺮﻣﺃ :  ﺔﻓﺎﺿﺇ a h  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn esc_goes_back_first_and_ends_the_tour_where_there_is_nothing_to_go_back_from() {
    let mut person = new("default", Lang::English, (80, 24));
    person.types("j");
    person.types("\r");
    person.types("\x1b");
    assert_eq!(person.step(), Some(3), "back from the enrollments");
    person.types("/a\r");
    person.types("\x1b");
    assert_eq!(person.step(), Some(4), "all families again");
    person.types("\x1b");
    assert_eq!(person.step(), None);
    assert!(
        person.sees("The tour has ended. g s begins it again."),
        "{:#?}",
        person.rows()
    );
    person.types("gs");
    assert_eq!(person.step(), Some(1));
}

#[test]
fn its_key_ends_it_in_a_form_too_and_nothing_typed_is_lost() {
    let mut person = new("default", Lang::English, (80, 24));
    person.types("an");
    person.types("seen");
    person.types("\x07");
    assert_eq!(person.step(), None);
    assert!(person.sees("seen"), "{:#?}", person.rows());
}

#[test]
fn what_is_done_otherwise_leaves_the_step_as_it_is() {
    let mut person = new("default", Lang::English, (80, 24));
    for keys in ["\x1bOS", "zt", ":view.bytes\r", "zc", "\x1bOQ"] {
        person.types(keys);
        assert_eq!(person.step(), Some(1), "{keys:?}");
    }
}

#[test]
fn that_it_was_seen_is_remembered_once_it_is_over_or_left() {
    for keys in ["\x1b", "\x11"] {
        let (person, kept) = remembered(Lang::English);
        let mut person = begun(person);
        assert!(kept.lock().unwrap().is_empty());
        person.types(keys);
        assert_eq!(*kept.lock().unwrap(), [Setting::TourSeen], "{keys:?}");
    }
}

#[test]
fn it_needs_a_family_and_room() {
    let mut person = begun(Person::at(0, Lang::English, 80, 24));
    assert_eq!(person.step(), None);
    person.types("gs");
    assert!(person.sees("The tour needs a family in the register."));

    let mut person = new("default", Lang::English, (80, 24));
    person.resize(80, 18);
    assert!(!person.sees("Tour: 1 of 7"), "{:#?}", person.rows());
    person.resize(80, 20);
    assert!(person.sees("Tour: 1 of 7"), "{:#?}", person.rows());
    let mut small = Person::at(4, Lang::English, 80, 18);
    small.types("gs");
    assert!(small.sees("The screen is too small for the tour"));
}

#[test]
fn no_sentence_is_cut() {
    for lang in Lang::ALL {
        for (keymap, _) in crate::keys::KEYMAPS {
            let mut person = new(keymap, lang, (80, 24));
            for step in 1..=7 {
                assert_eq!(person.step(), Some(step));
                let sentence = crate::panes::tour_rows(person.session.app());
                assert!(sentence <= 2, "{lang} {keymap} {step}: {sentence} rows");
                person.session.app.tour = person.session.app.tour.and_then(app::Tour::next);
            }
        }
    }
}

#[test]
fn in_lean_mode_a_step_costs_its_own_words() {
    let mut person = new("default", Lang::English, (80, 24));
    person.types("zl");
    person.types("\x1bOR");
    person.types("\x1bOQ");
    let bytes = person.types("j");
    assert_eq!(person.step(), Some(2));
    assert!(bytes <= 400, "{bytes} bytes");
}
