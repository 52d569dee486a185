//! Lean mode, slow lines, and the count of bytes.

use super::*;
use crate::app::Setting;
use crate::session::Keeper;
use std::sync::Mutex;

/// The title of the Enrollments pane.
fn shown_below(person: &Person) -> String {
    let rows = person.rows();
    let title = rows.iter().find(|row| row.contains("Enrollments ·"));
    title.cloned().unwrap_or_default()
}

#[test]
fn in_lean_mode_the_lower_panes_follow_when_the_keys_rest() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    person.types("zl");
    assert!(person.sees("Lean mode is on"), "{:#?}", person.rows());
    // The first step also clears what was said.
    person.types("j");
    for _ in 0..3 {
        let step = person.types("j");
        assert!(step <= 20, "{step} bytes");
    }
    assert!(shown_below(&person).contains("IRB-000001"));
    assert!(person.session.waits_until().is_some());
    person.rests();
    assert!(shown_below(&person).contains("IRB-000005"));
    assert_eq!(person.session.waits_until(), None);
}

#[test]
fn a_minute_without_keys_costs_nothing() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    person.types("j");
    assert_eq!(person.rests(), 0);
    person.types("zlj");
    person.rests();
    assert_eq!((person.rests(), person.session.waits_until()), (0, None));
}

#[test]
fn a_command_is_about_the_household_that_is_marked_before_the_keys_rest() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    person.types("zljj");
    assert!(shown_below(&person).contains("IRB-000001"));
    person.types("\r");
    assert!(shown_below(&person).contains("IRB-000003"), "Enter follows");
    person.types("\x1b");
    person.types("k");
    assert!(shown_below(&person).contains("IRB-000003"));
    // The box of what may follow a prefix says what works for the marked one.
    person.types("e");
    person.types("\x1b");
    assert!(shown_below(&person).contains("IRB-000002"));
}

#[test]
fn in_lean_mode_a_search_is_run_when_the_keys_rest_or_it_is_accepted() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    person.types("zl/");
    person.types("3");
    assert!(person.types("8") <= 8);
    assert!(person.sees("IRB-000002"), "nothing was looked for yet");
    person.types("\x1b");
    person.types("/aid:suspended");
    assert!(person.sees("IRB-000001"));
    person.rests();
    assert!(!person.sees("IRB-000001") && person.sees("IRB-000003"));
    person.types("\x1b");
    person.types("/aid:suspended\r");
    assert!(!person.sees("IRB-000001") && person.sees("IRB-000003"));
}

#[test]
fn on_a_slow_line_lean_mode_is_offered_once() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    // Paints the whole screen, and the answer takes its time.
    let slowly = |person: &mut Person| {
        let at = person.moment();
        person.session.take(b"\x0c", at);
        let bytes = person.session.frame(at.since).unwrap();
        assert!(bytes.ends_with(b"\x1b[5n"));
        person.screen.process(&bytes);
        person.since += Duration::from_millis(700);
        let at = person.moment();
        person.session.take(b"\x1b[0n", at);
        person.look();
    };
    slowly(&mut person);
    assert!(!person.sees("This line is slow"));
    slowly(&mut person);
    assert!(
        person.sees("This line is slow: the terminal answers after 0.7 s."),
        "{:#?}",
        person.rows()
    );
    assert!(person.sees("z l"));
    person.types("j");
    slowly(&mut person);
    slowly(&mut person);
    assert!(!person.sees("This line is slow"));
}

#[test]
fn the_bytes_sent_are_counted_in_the_last_row_on_request() {
    let mut person = Person::at(12, Lang::English, 112, 24);
    let step = person.types("j");
    person.types("zc");
    let foot = |person: &Person| person.rows().last().cloned().unwrap_or_default();
    assert!(foot(&person).ends_with(" B"), "{}", foot(&person));
    let step_and_count = person.types("k");
    assert!(step_and_count < step + 20);
    person.types("zc");
    assert!(!foot(&person).ends_with(" B"), "{}", foot(&person));
}

#[test]
fn the_mouse_is_off_until_it_is_switched_on_and_asked_for_again_after_a_suspension() {
    let told = |person: &mut Person, keys: &str| {
        let at = person.moment();
        person.session.take(keys.as_bytes(), at);
        String::from_utf8(person.session.frame(at.since).unwrap()).unwrap()
    };
    let mut person = Person::at(12, Lang::English, 112, 24);
    person.types("j");
    assert!(told(&mut person, "zm").contains("\x1b[?1000;1006h"));
    person.types("\x1b[0n");
    let at = person.moment();
    person.session.resume(Size::new(112, 24), at);
    assert!(told(&mut person, "").contains("\x1b[?1000;1006h"));
    person.types("\x1b[0n");
    assert!(told(&mut person, "zm").contains("\x1b[?1000;1006l"));
}

#[test]
fn a_press_marks_the_row_under_it_in_either_language_and_the_wheel_moves_the_mark() {
    for lang in Lang::ALL {
        let mut person = Person::at(40, lang, 160, 24);
        person.types("zm");
        let number = |person: &Person| person.session.app().households.number();
        // The fourth household; a title stands above them.
        person.types("\x1b[<0;80;6M");
        assert_eq!(number(&person), Some(4));
        person.types("\x1b[<65;80;6M");
        assert_eq!(number(&person), Some(7));
        person.types("\x1b[<64;80;6M");
        assert_eq!(number(&person), Some(4));
        // The title of the pane below, and its first row.
        let below = person.session.app().layout().unwrap().enrollments;
        let (x, y) = (below.x + 3, below.y + 1);
        person.types(&format!("\x1b[<0;{x};{y}M"));
        assert_eq!(person.session.app().focus, crate::app::Focus::Enrollments);
        // Nothing stands beside the panes or in a box that a press would mark.
        person.types("?");
        let before = person.rows();
        person.types("\x1b[<0;80;3M");
        assert_eq!(person.rows(), before);
        person.types("\x1b");
        assert_eq!(number(&person), Some(4));
    }
}

#[test]
fn while_something_is_typed_the_mouse_does_nothing() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    for begins in ["/12", ":app", "anRent"] {
        person.types(begins);
        let before = person.rows();
        person.types("\x1b[<0;40;5M");
        person.types("\x1b[<65;40;5M");
        assert_eq!(person.rows(), before, "{begins}");
        person.types("\x1b");
        person.types("\x1b");
    }
}

#[test]
fn what_is_switched_is_remembered_and_a_failure_is_told() {
    let person = Person::at(12, Lang::English, 112, 24);
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&kept);
    let keeper = Keeper::new(move |setting| match setting {
        Setting::Lean(_) => {
            keep.lock().unwrap().push(setting);
            Ok(())
        }
        _ => Err(("C1105", "the disk is full".to_owned())),
    });
    let session = person.session.with_keeper(keeper);
    let mut person = Person { session, ..person };
    person.types("zl");
    person.types("zl");
    let lean = |on| Setting::Lean(crate::app::Switch::from(on));
    assert_eq!(*kept.lock().unwrap(), [lean(true), lean(false)]);
    person.types("zr");
    assert!(
        person.sees("the disk is full (C1105)"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn without_scroll_regions_none_is_sent_and_the_screen_is_the_same() {
    let scrolled = |keys: &str| {
        let mut person = Person::at(40, Lang::English, 80, 24);
        person.types(keys);
        person.types("10j");
        let at = person.moment();
        person.session.take(b"j", at);
        let bytes = person.session.frame(at.since).unwrap();
        person.screen.process(&bytes);
        let sets_region = String::from_utf8_lossy(&bytes).contains("\x1b[r");
        (sets_region, person.rows())
    };
    let (with, one) = scrolled("k");
    let (without, other) = scrolled("zr");
    assert_eq!((with, without), (true, false));
    assert_eq!(one[..10], other[..10]);
}

#[test]
fn a_screen_in_lean_mode_is_drawn_with_little_ink() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("zlj");
    person.rests();
    person.types("i");
    person.shows_above(
        6,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | H+- IRB-000002 -------------------------------------------------------------+
        |  | 6 persons                                                                |
        | ▶| ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ                   47 male     head                      |
        |  | ﺪﻌﺳﻷﺍ ﺔﻟﺎﻫ                         45 female   spouse                    |d
        |  | ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺓﺭﺎﺳ                  24 female   daughter                  |d
    "#]],
    );
}
