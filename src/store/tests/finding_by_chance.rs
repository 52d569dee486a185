//! Random filters over random families: the indexes find what looking at every
//! file finds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::chance::{CASEWORKERS, LIWA, NAMES, PHONES, plan};
use crate::office::*;
use masar_domain::{CaseFile, filter};
use proptest::prelude::*;

/// Filters over what [`chance`] makes up.
fn any_filter() -> impl Strategy<Value = String> {
    let words = || {
        let names = NAMES.map(|(arabic, latin)| format!("{arabic} {latin}"));
        prop::sample::select(names.to_vec()).prop_perturb(|names, mut dice| {
            let words: Vec<&str> = names.split_whitespace().collect();
            let word = words[dice.random_range(0..words.len())];
            let letters = word.chars().count();
            let typed = dice.random_range(1..=letters);
            word.chars().take(typed).collect::<String>()
        })
    };
    let one_of = |prefix: &'static str, values: &'static [&'static str]| {
        prop::sample::select(values).prop_map(move |value| format!("{prefix}\"{value}\""))
    };
    const GOV: &[&str] = &["irbid", "عجلون", "Ma'an", "zarqa"];
    const AID: &[&str] = &["active", "suspended", "stopped", "reduced", "none"];
    const PROGRAMMES: &[&str] = &["naf-uct", "nep-transport", "nep-wage"];
    let term = prop_oneof![
        one_of("gov:", GOV),
        one_of("liwa:", &LIWA),
        one_of("aid:", AID),
        one_of("programme:", PROGRAMMES),
        one_of("caseworker:", &CASEWORKERS),
        one_of("phone:", &PHONES),
        one_of("", &PHONES),
        (
            0_u8..5,
            prop::sample::select(vec![":", "<", "<=", ">", ">="])
        )
            .prop_map(|(count, op)| format!("members{op}{count}")),
        (1_u32..9).prop_map(|number| format!("case:{number}")),
        (1_u32..9).prop_map(|number| format!("IRB-{number}")),
        (0_u32..7).prop_map(|number| format!("{}", 9_990_000_000_u64 + u64::from(number))),
        words(),
        words().prop_map(|word| format!("\"{word} \"")),
        (words(), words()).prop_map(|(one, other)| format!("name:\"{one} {other}\"")),
    ];
    term.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| format!("not ({one})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) ({b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("({a}) or ({b})")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn the_indexes_find_what_looking_at_every_file_finds(
        plans in prop::collection::vec(plan(), 1..40),
        filters in prop::collection::vec(any_filter(), 12),
    ) {
        let register = Office::default().open();
        for plan in plans {
            let files = all_files(&register);
            let homes: Vec<_> = files.iter().map(|file| file.household.id).collect();
            register.give_one(request(plan.command(&homes, &[])), &caller()).unwrap();
        }
        let files: Vec<CaseFile> = all_files(&register);
        for text in filters {
            let filter = filter::parse(&text).unwrap();
            let naive = naive::numbers(&files, &filter, register.book());
            prop_assert_eq!(numbers(&register, &text), naive, "{}", text);
        }
    }
}
