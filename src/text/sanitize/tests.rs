use super::*;
use crate::messages::{Lang, Messages};
use proptest::prelude::*;

fn clean(text: &str) -> String {
    sanitize(text).text
}

fn kinds(text: &str) -> Vec<(char, Kind, usize)> {
    let dropped = sanitize(text).dropped;
    dropped
        .into_iter()
        .map(|one| (one.character, one.kind, one.count))
        .collect()
}

#[test]
fn an_arabic_name_with_its_vowels_enters_unchanged() {
    for name in ["مُحَمَّد", "آمنة", "علاء الأردنيّ", "Sara O'Neil", "می‌خواهم"]
    {
        assert_eq!(
            sanitize(name),
            Clean {
                text: name.into(),
                dropped: vec![]
            }
        );
    }
}

#[test]
fn a_hidden_override_goes_and_is_told() {
    let clean = sanitize("ahmad \u{202E}005 دفعة\u{202C}");
    assert_eq!(clean.text, "ahmad 005 دفعة");
    assert_eq!(
        clean.dropped,
        [
            Dropped {
                character: '\u{202E}',
                kind: Kind::BidiControl,
                count: 1
            },
            Dropped {
                character: '\u{202C}',
                kind: Kind::BidiControl,
                count: 1
            },
        ]
    );
    assert_eq!(clean.dropped[0].to_string(), "U+202E");
}

#[test]
fn what_commands_a_terminal_goes() {
    assert_eq!(clean("a\u{1b}[31mb\u{9b}2J\u{7f}\u{0}"), "a[31mb2J");
    assert_eq!(kinds("\u{0}\u{0}a\u{0}"), [('\u{0}', Kind::Control, 3)]);
}

#[test]
fn what_cannot_be_seen_goes_by_its_kind() {
    assert_eq!(kinds("a\u{200B}"), [('\u{200B}', Kind::Invisible, 1)]);
    assert_eq!(kinds("\u{FEFF}a"), [('\u{FEFF}', Kind::Invisible, 1)]);
    assert_eq!(kinds("a\u{E0041}"), [('\u{E0041}', Kind::Tag, 1)]);
    assert_eq!(
        kinds("a\u{FE0F}"),
        [('\u{FE0F}', Kind::VariationSelector, 1)]
    );
    assert_eq!(kinds("a\u{E000}"), [('\u{E000}', Kind::PrivateUse, 1)]);
    assert_eq!(kinds("a\u{FFFF}"), [('\u{FFFF}', Kind::Unassigned, 1)]);
    assert_eq!(kinds("a\u{0600}"), [('\u{0600}', Kind::Invisible, 1)]);
}

#[test]
fn presentation_forms_become_letters_and_nothing_else_is_folded() {
    assert_eq!(clean("\u{FEFB}\u{FEF7}\u{FEF9}\u{FEF5}"), "لالألإلآ");
    assert_eq!(clean("ﷲ"), "الله");
    assert_eq!(clean("ﻣﺤﻤﺪ"), "محمد");
    assert_eq!(clean("م\u{FE77}"), "مَ");
    assert_eq!(clean("x² ½ ①"), "x² ½ ①");
}

#[test]
fn letters_are_composed() {
    assert_eq!(clean("ا\u{0654}حمد"), "أحمد");
    assert_eq!(clean("e\u{301}"), "é");
}

#[test]
fn white_space_collapses_without_a_word() {
    assert_eq!(
        sanitize(" \tأحمد\u{A0}\r\n  علي\u{2029}"),
        Clean {
            text: "أحمد علي".into(),
            dropped: vec![]
        }
    );
    assert_eq!(clean(" \u{3000} "), "");
}

#[test]
fn a_letter_carries_three_marks_at_most_and_none_stands_alone() {
    let zalgo = format!("م{}د", "\u{064E}".repeat(40));
    assert_eq!(clean(&zalgo), format!("م{}د", "\u{064E}".repeat(3)));
    assert_eq!(kinds(&zalgo), [('\u{064E}', Kind::ExtraMark, 37)]);
    assert_eq!(clean("\u{064E}أحمد \u{0651}علي"), "أحمد علي");
    assert_eq!(kinds("\u{0651}"), [('\u{0651}', Kind::LoneMark, 1)]);
}

#[test]
fn joiners_stay_but_do_not_pile_up() {
    assert_eq!(clean("1447 ه\u{200D}"), "1447 ه\u{200D}");
    assert_eq!(clean("\u{200D}ه\u{200D}\u{200C}\u{200D}د"), "ه\u{200D}د");
}

#[test]
fn every_kind_has_words_in_both_languages() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for kind in Kind::ALL {
            assert!(messages.has(kind.message_id()), "{kind:?}");
        }
    }
}

#[test]
fn length_is_counted_as_a_person_counts() {
    assert_eq!(graphemes("مُحَمَّد"), 4);
    assert_eq!(graphemes("لا"), 2);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn a_clean_text_is_left_alone(text in any_text()) {
        let once = sanitize(&text);
        let twice = sanitize(&once.text);
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert_eq!(twice.dropped, vec![]);
    }

    #[test]
    fn nothing_hidden_survives(text in any_text()) {
        for character in sanitize(&text).text.chars() {
            // Some characters among the presentation forms (﴾) are letters of their own.
            let own = character::plain_letters(character).eq([character]);
            match character::fate(character) {
                Fate::Keep => {}
                Fate::Letters => prop_assert!(own, "{:?}", character),
                Fate::Space => prop_assert_eq!(character, ' '),
                Fate::Drop(kind) => prop_assert!(false, "{:?} {:?}", character, kind),
            }
        }
    }
}

/// Any characters at all, and the hard ones often.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    let hard: Vec<char> = "اأإآلالأحمدةىيءؤئمُّـ٠٣۴ 09aZ-.([/)]é\u{301}\u{654}\u{200C}\u{200D}\
        \u{200B}\u{202E}\u{202C}\u{2067}\u{2068}\u{2069}\u{61C}\u{FEFB}\u{FDFA}\u{FE77}\u{FE0F}\
        \u{0}\u{1B}\u{85}\u{2029}\u{AD}\u{600}日한\u{1100}\u{1161}👨👩🏽🇯🇴"
        .chars()
        .collect();
    let character = prop_oneof![9 => proptest::sample::select(hard), 1 => any::<char>()];
    proptest::collection::vec(character, 0..24).prop_map(|all| all.into_iter().collect())
}
