//! Names hold what is hard to draw and to search, and nothing that is not a
//! name.
#![allow(clippy::unwrap_used, clippy::panic)]

mod told;

use masar_demo::HouseholdStory;
use masar_domain::person::{PersonName, Relation};
use told::{fold, settings, stories};

fn names() -> Vec<PersonName> {
    let members = |story: HouseholdStory| fold(&story).household.members;
    stories(settings(2000, 7))
        .flat_map(members)
        .map(|member| member.particulars.name)
        .collect()
}

fn is_vowel_sign(c: char) -> bool {
    ('\u{64b}'..='\u{652}').contains(&c)
}

#[test]
fn every_arabic_name_is_of_arabic_letters_vowel_signs_and_single_spaces() {
    for name in names() {
        let text = &name.arabic;
        let clean = |c: char| {
            let letter =
                ('\u{621}'..='\u{63a}').contains(&c) || ('\u{641}'..='\u{64a}').contains(&c);
            letter || is_vowel_sign(c) || c == ' '
        };
        assert!(text.chars().all(clean), "{text:?}");
        let parts: Vec<&str> = text.split(' ').collect();
        assert!(parts.len() >= 4, "{text:?}");
        for part in parts {
            assert!(
                part.chars().next().is_some_and(|c| !is_vowel_sign(c)),
                "{text:?}"
            );
        }
    }
}

#[test]
fn vowel_signs_stand_in_the_order_of_unicode() {
    // Canonical order: the signs' classes follow their code points.
    for name in names() {
        let signs: Vec<char> = name.arabic.chars().collect();
        for pair in signs.windows(2) {
            let both = is_vowel_sign(pair[0]) && is_vowel_sign(pair[1]);
            assert!(!both || pair[0] < pair[1], "{:?}", name.arabic);
        }
    }
}

#[test]
fn a_latin_spelling_is_of_latin_letters_and_some_have_one() {
    let names = names();
    let latin = |c: char| c.is_ascii_alphabetic() || c == ' ' || c == '-';
    for name in &names {
        assert!(name.latin.chars().all(latin), "{:?}", name.latin);
    }
    let spelled = names.iter().filter(|name| !name.latin.is_empty()).count();
    assert!(
        (300..400).contains(&(spelled * 1000 / names.len())),
        "{spelled}"
    );
}

#[test]
fn all_the_hard_letters_occur_and_every_sort_of_lam_alef() {
    let names = names();
    let written = |what: &str| names.iter().any(|name| name.arabic.contains(what));
    for what in [
        "لا",
        "لأ",
        "لإ",
        "لآ",
        "أ",
        "إ",
        "آ",
        "ء",
        "ؤ",
        "ئ",
        "ة",
        "ى",
        "ظ",
        "ذ",
        "ث",
        "ض",
        "غ",
        "علاء",
        "عبد الله",
        "عبدالله",
        "عبد الرحمن",
        "عبدالرحمن",
        "بني حسن",
        "أبو ",
        "الخطيب",
        "العمري",
        "الزعبي",
        "فاطمه",
        "احمد",
        "منى",
        "مني",
        "مُحَمَّد",
    ] {
        assert!(written(what), "{what}");
    }
    let signs = names
        .iter()
        .filter(|n| n.arabic.chars().any(is_vowel_sign))
        .count();
    assert!(signs > 10 && signs < names.len() / 20, "{signs}");
}

#[test]
fn the_children_of_a_family_carry_the_names_of_one_father() {
    let mut siblings = 0;
    for story in stories(settings(300, 7)) {
        let members = fold(&story).household.members;
        let fathers: Vec<&str> = members
            .iter()
            .filter(|m| matches!(m.particulars.relation, Relation::Son | Relation::Daughter))
            .filter_map(|m| m.particulars.name.latin.split_once(' '))
            .map(|(_, father)| father)
            .collect();
        siblings += fathers.len().saturating_sub(1);
        assert!(
            fathers.windows(2).all(|pair| pair[0] == pair[1]),
            "{fathers:?}"
        );
    }
    assert!(siblings > 50);
}
