use super::*;
use crate::sanitize::sanitize;
use crate::sanitize::tests::any_text;
use proptest::prelude::*;

fn arabic(text: &str) -> Field {
    Field::new(Direction::Rtl, 40).with_text(text)
}

fn latin(text: &str) -> Field {
    Field::new(Direction::Ltr, 40).with_text(text)
}

/// The window as text, the caret's cell in brackets.
fn seen(field: &Field, width: usize) -> String {
    let view = field.view(width);
    let mut column = 0;
    let mut text = String::new();
    for cell in &view.cells {
        let caret = column == view.caret;
        text += &if caret {
            format!("[{}]", cell.text)
        } else {
            cell.text.to_string()
        };
        column += cell.width;
    }
    text
}

#[test]
fn an_arabic_field_grows_to_the_left() {
    let mut field = arabic("");
    let mut looks = vec![seen(&field, 5)];
    for letter in ["أ", "ح", "م", "د"] {
        field.insert(letter);
        looks.push(seen(&field, 5));
    }
    assert_eq!(
        looks,
        ["    [ ]", "   [ ]ﺃ", "  [ ]ﺡﺃ", " [ ]ﻢﺣﺃ", "[ ]ﺪﻤﺣﺃ"]
    );
}

#[test]
fn an_id_field_stays_left_to_right() {
    let mut field = latin("IRB-");
    field.insert("0042");
    assert_eq!(seen(&field, 10), "IRB-0042[ ] ");
    field.left();
    assert_eq!(seen(&field, 10), "IRB-004[2]  ");
}

#[test]
fn arrows_follow_the_direction_of_the_field() {
    let mut field = arabic("أحمد 079 (ب)");
    for _ in 0..12 {
        field.right();
    }
    assert_eq!(field.caret(), 0);
    for _ in 0..12 {
        field.left();
    }
    assert_eq!(field.caret(), field.text().len());
    let mut field = latin("ab");
    field.left();
    assert_eq!(field.caret(), 1);
}

#[test]
fn the_caret_walks_through_a_number_in_its_own_order() {
    let mut field = arabic("أ 12");
    field.home();
    let mut columns = vec![field.view(6).caret];
    for _ in 0..4 {
        field.left();
        columns.push(field.view(6).caret);
    }
    assert_eq!(columns, [5, 4, 2, 3, 1]);
}

#[test]
fn lam_alef_of_a_linux_keyboard_is_two_letters_in_one_cell() {
    let mut field = arabic("");
    assert_eq!(field.insert("\u{FEFB}"), 0);
    assert_eq!(field.text(), "لا");
    assert_eq!(seen(&field, 3), " [ ]\u{FEFB}");
    field.right();
    assert_eq!(field.caret(), 2);
    assert_eq!(seen(&field, 3), "  [\u{FEFB}]");
    field.end();
    field.backspace();
    assert_eq!(field.text(), "ل");
}

#[test]
fn backspace_takes_a_mark_and_delete_takes_the_letter() {
    let mut field = arabic("مُ");
    field.backspace();
    assert_eq!(field.text(), "م");
    field.insert("ُد");
    field.home();
    field.delete();
    assert_eq!(field.text(), "د");
    field.delete();
    field.delete();
    field.backspace();
    assert_eq!(field.text(), "");
}

#[test]
fn a_paste_brings_no_command_and_no_line_end() {
    let mut field = arabic("م");
    assert_eq!(field.insert("\u{202E}\u{1b}[31mx\u{9b}"), 3);
    assert_eq!(field.text(), "م[31mx");
    let mut field = latin("");
    assert_eq!(field.insert("a\r\nb\tc"), 0);
    assert_eq!(field.text(), "a b c");
}

#[test]
fn a_mark_needs_a_letter_and_not_more_than_three_stay() {
    let mut field = arabic("");
    assert_eq!(field.insert("\u{64E}"), 1);
    field.insert("م \u{64E}");
    assert_eq!(field.text(), "م ");
    field.backspace();
    assert_eq!(field.insert("\u{64E}\u{651}\u{670}\u{64F}"), 1);
}

#[test]
fn a_full_field_takes_no_more_letters_but_still_marks() {
    let mut field = Field::new(Direction::Rtl, 3);
    assert_eq!(field.insert("محمد"), 1);
    assert_eq!(field.text(), "محم");
    assert_eq!(field.insert("\u{64E}"), 0);
    field.home();
    assert_eq!(field.insert("\u{FEFB}"), 1);
    assert_eq!(field.text(), "محم\u{64E}");
}

#[test]
fn words_are_passed_and_deleted_whole() {
    let mut field = arabic("خالد محمود العمري");
    field.delete_word();
    assert_eq!(field.text(), "خالد محمود ");
    field.word_right();
    assert_eq!(&field.text()[field.caret()..], "محمود ");
    field.word_right();
    field.word_right();
    assert_eq!(field.caret(), 0);
    field.word_left();
    assert_eq!(&field.text()[..field.caret()], "خالد");
    field.clear();
    assert!(field.is_empty());
}

#[test]
fn a_long_field_scrolls_with_its_caret() {
    let mut field = arabic("أحمد محمود");
    assert_eq!(seen(&field, 6), "[ ]ﺩﻮﻤﺤﻣ");
    field.home();
    assert_eq!(seen(&field, 6), "ﻣ ﺪﻤﺣ[ﺃ]");
    let mut field = latin("Mahmoud Ali");
    assert_eq!(seen(&field, 6), "d Ali[ ]");
    field.home();
    assert_eq!(seen(&field, 6), "[M]ahmou");
}

#[test]
fn a_wide_letter_under_the_caret_is_shown_whole() {
    let mut field = latin("日本語");
    field.left();
    assert_eq!(seen(&field, 4), "本[語]");
    field.left();
    assert_eq!(seen(&field, 3), " [本]");
}

#[test]
fn a_field_of_either_direction_turns_with_its_first_letter() {
    let mut field = Field::new(Direction::Auto, 20);
    field.insert("12");
    assert_eq!(seen(&field, 5), "12[ ]  ");
    field.insert("ب");
    assert_eq!(seen(&field, 5), " [ ]ﺏ12");
}

#[test]
fn a_search_field_may_end_in_a_space() {
    assert_eq!(arabic("محم ").text(), "محم ");
}

/// What a hand can do to a field.
fn act(field: &mut Field, action: u8, text: &str) {
    match action % 11 {
        0 => field.left(),
        1 => field.right(),
        2 => field.word_left(),
        3 => field.word_right(),
        4 => field.home(),
        5 => field.end(),
        6 => field.backspace(),
        7 => field.delete(),
        8 => field.delete_word(),
        _ => {
            field.insert(text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn whatever_is_typed_the_window_is_full_and_holds_the_caret(
        actions in proptest::collection::vec((any::<u8>(), any_text()), 1..20),
        width in 1usize..20,
        rtl: bool,
    ) {
        let direction = if rtl { Direction::Rtl } else { Direction::Auto };
        let mut field = Field::new(direction, 30);
        for (action, text) in actions {
            act(&mut field, action, &text);
            let view = field.view(width);
            prop_assert_eq!(view.cells.iter().map(|cell| cell.width).sum::<usize>(), width);
            prop_assert!(view.caret < width);
            prop_assert!(field.text().is_char_boundary(field.caret()));
            prop_assert!(graphemes(field.text()) <= 30);
        }
        let hidden = sanitize(field.text()).dropped.into_iter().find(|dropped| {
            !matches!(dropped.kind, crate::sanitize::Kind::LoneMark | crate::sanitize::Kind::ExtraMark)
        });
        prop_assert!(hidden.is_none_or(|dropped| matches!(dropped.character, ZWJ | ZWNJ)));
    }
}
