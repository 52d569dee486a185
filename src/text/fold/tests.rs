mod pairs;

use super::*;
use crate::sanitize::tests::any_text;
use proptest::prelude::*;

#[test]
fn spellings_of_one_name_have_one_key() {
    let missed: Vec<_> = pairs::SPELLINGS
        .iter()
        .filter(|(one, other)| key(one) != key(other))
        .collect();
    assert_eq!(pairs::SPELLINGS.len(), 41);
    assert!(missed.len() <= 1, "{missed:?}");
}

#[test]
fn arabic_and_latin_spellings_share_a_skeleton() {
    let missed: Vec<_> = pairs::SCRIPTS
        .iter()
        .filter(|(arabic, latin)| skeleton(arabic) != skeleton(latin))
        .map(|(arabic, latin)| (arabic, skeleton(arabic), latin, skeleton(latin)))
        .collect();
    assert_eq!(pairs::SCRIPTS.len(), 99);
    assert!(missed.len() <= 5, "{missed:?}");
}

#[test]
fn different_names_keep_different_keys() {
    for (one, other) in [
        ("محمد", "محمود"),
        ("حسن", "حسين"),
        ("علي", "عالية"),
        ("سلمى", "سليم"),
        ("نور", "نورا"),
        ("الخطيب", "الخطاب"),
    ] {
        assert_ne!(key(one), key(other), "{one} {other}");
    }
}

#[test]
fn a_clean_text_keeps_its_letters() {
    assert_eq!(clean("  مُحَمَّـــد\u{200F}  أَحمد "), "محمد أحمد");
    assert_eq!(clean("منزل ٤۲"), "منزل 42");
    assert_eq!(clean("\u{FEFB}"), "لا");
}

#[test]
fn a_name_is_found_by_its_parts() {
    let tokens = tokens("عبد الرحمن محمود الخطيب");
    for search in [
        "عبدالرحمن",
        "عبد الرحمن",
        "الرحمن",
        "رحمن محمود",
        "خطيب عبد",
        "Khatib",
        "abdulrahman",
    ] {
        assert!(query(search).found_in(&tokens).is_some(), "{search}");
    }
    for search in ["سالم", "عبدالكريم", "محمود سالم"] {
        assert_eq!(query(search).found_in(&tokens), None, "{search}");
    }
}

#[test]
fn a_name_is_found_at_every_key_while_it_is_typed() {
    for name in [
        "محمود الخطيب",
        "عبدالرحمن العمري",
        "صلاح الدين عبد الله",
        "أبو بكر الزعبي",
    ] {
        let tokens = tokens(name);
        for (end, letter) in name.char_indices() {
            let typed = &name[..end + letter.len_utf8()];
            assert_eq!(
                query(typed).found_in(&tokens),
                Some(Level::Key),
                "{typed} in {name}"
            );
        }
    }
}

#[test]
fn a_space_ends_a_word() {
    let tokens = tokens("محمود");
    assert_eq!(query("محم").words[0].reach, Reach::Prefix);
    assert_eq!(query("محم").found_in(&tokens), Some(Level::Key));
    // Whole, محم is محمود by its consonants no more than by its letters.
    assert_eq!(query("محم ").words[0].reach, Reach::Whole);
    assert_eq!(query("محم ").found_in(&tokens), None);
}

#[test]
fn a_hit_by_spelling_ranks_before_a_hit_by_sound() {
    let search = query("محمد");
    assert_eq!(search.found_in(&tokens("مُحَمَّد")), Some(Level::Key));
    assert_eq!(search.found_in(&tokens("Mohammad")), Some(Level::Skeleton));
    assert_eq!(search.found_in(&tokens("محمود")), Some(Level::Skeleton));
}

#[test]
fn nothing_asked_is_found_everywhere() {
    assert_eq!(query("").words, []);
    assert_eq!(query("  ").words, []);
    assert_eq!(query("ال").words, []);
    assert_eq!(query("").found_in(&tokens("محمد")), Some(Level::Key));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn cleaning_twice_changes_nothing(text in any_text()) {
        let once = clean(&text);
        prop_assert_eq!(clean(&once), once);
    }

    #[test]
    fn keys_and_skeletons_follow_from_the_clean_text(text in any_text()) {
        prop_assert_eq!(key(&clean(&text)), key(&text));
        prop_assert_eq!(skeleton(&clean(&text)), skeleton(&text));
    }

    #[test]
    fn every_name_is_found_by_itself(text in any_text()) {
        prop_assert_eq!(query(&format!("{text} ")).found_in(&tokens(&text)), Some(Level::Key));
        prop_assert!(tokens(&text).iter().all(|token| !token.text.is_empty()));
    }
}
