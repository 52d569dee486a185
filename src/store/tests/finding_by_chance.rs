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
    const GOV: &[&str] = &["irbid", "ajloun", "maan", "zarqa"];
    const AID: &[&str] = &["active", "suspended", "stopped", "reduced", "none"];
    const PROGRAMMES: &[&str] = &["naf-uct", "nep-transport", "nep-wage"];
    const HAS: &[&str] = &[
        "phone",
        "payee",
        "caseworker",
        "address",
        "work",
        "disability",
        "visit",
        "note",
    ];
    let ordered = |name: &'static str, values: BoxedStrategy<String>| {
        let op = prop::sample::select(vec![":", "<", "<=", ">", ">="]);
        let between = (values.clone(), values.clone());
        prop_oneof![
            3 => (op, values).prop_map(move |(op, value)| format!("{name}{op}{value}")),
            1 => between.prop_map(move |(one, other)| {
                let (first, last) = if one <= other { (one, other) } else { (other, one) };
                format!("{name}:{first}..{last}")
            }),
        ]
        .boxed()
    };
    let day = |name: &'static str| {
        let fixed = prop::sample::select(vec![
            "2025-11",
            "2025-12-01",
            "2026-01",
            "2026-01-20",
            "2026-02-10",
            "2026-03-15",
            "2026-03-16",
            "2026-09",
            "2026-11-30",
        ]);
        let away = prop::sample::select(vec!["-3m", "-30d", "-1d", "0d", "1d", "30d", "9m", "2y"]);
        let away = (prop::sample::select(vec!["<", "<=", ">", ">="]), away);
        prop_oneof![
            ordered(name, fixed.prop_map(str::to_owned).boxed()),
            away.prop_map(move |(op, away)| format!("{name}{op}{away}")),
        ]
    };
    let amount = |name: &'static str| {
        let amounts = prop::sample::select(vec!["040.000", "093.320", "093.330", "260.000"]);
        ordered(name, amounts.prop_map(str::to_owned).boxed())
    };
    let small = || (0_u8..5).prop_map(|count| count.to_string()).boxed();
    let of_person = prop_oneof![
        ordered(
            "age",
            prop::sample::select(vec!["10", "20", "35", "50"])
                .prop_map(str::to_owned)
                .boxed()
        ),
        one_of("sex:", &["female", "male"]),
        one_of(
            "relation:",
            &["head", "spouse", "son", "daughter", "parent"]
        ),
        one_of("education:", &["vtc", "basic"]),
        one_of("disability:", &["yes", "no"]),
        day("joined"),
        words().prop_map(|word| format!("\"{word} \"")),
        one_of("any enrollment(programme:", PROGRAMMES).prop_map(|text| format!("{text})")),
        one_of("no placement(stage:", &["started", "ended"]).prop_map(|text| format!("{text})")),
    ];
    let of_enrollment = prop_oneof![
        one_of("programme:", PROGRAMMES),
        one_of(
            "state:",
            &["applied", "active", "suspended", "stopped", "reduced"]
        ),
        one_of("track:", &["naf", "general"]),
        one_of("reason:", &["family-asked", "nobody-answered"]),
        day("since"),
        day("applied"),
        day("started"),
        day("ends"),
        day("ended"),
        amount("amount"),
    ];
    let of_placement = prop_oneof![
        one_of("kind:", &["employer", "branch"]),
        one_of("stage:", &["referred", "started", "supported", "ended"]),
        one_of("liwa:", &LIWA),
        amount("wage"),
        day("contract"),
        day("insured"),
        one_of("employer:", &["مصنع", "الحسن", "مخبز"]),
        one_of("sector:", &["garments", "food", "education"]),
        day("started"),
        day("ended"),
    ];
    let several = |subject: &'static str, inside: BoxedStrategy<String>| {
        let inside = prop::collection::vec(inside, 0..3).prop_map(|parts| parts.join(" "));
        let inside = inside.prop_map(move |inside| format!("{subject}({inside})"));
        let how = prop::sample::select(vec!["any", "no", "all"]);
        let count = (
            inside.clone(),
            prop::sample::select(vec![":", "<", "<=", ">", ">="]),
            0..4,
        );
        prop_oneof![
            3 => (how, inside).prop_map(|(how, inside)| format!("{how} {inside}")),
            1 => count.prop_map(|(inside, op, n)| format!("count {inside}{op}{n}")),
        ]
    };
    let indexed = prop_oneof![
        one_of("gov:", GOV),
        one_of("liwa:", &LIWA),
        one_of("aid:", AID),
        one_of("programme:", PROGRAMMES),
        one_of("caseworker:", &CASEWORKERS),
        one_of("phone:", &PHONES),
        one_of("", &PHONES),
        ordered("members", small()),
        (1_u32..9).prop_map(|number| format!("case:{number}")),
        (1_u32..9).prop_map(|number| format!("IRB-{number}")),
        (0_u32..7).prop_map(|number| format!("{}", 9_990_000_000_u64 + u64::from(number))),
        words(),
        words().prop_map(|word| format!("\"{word} \"")),
        (words(), words()).prop_map(|(one, other)| format!("name:\"{one} {other}\"")),
        day("due"),
        day("due"),
    ];
    let read = prop_oneof![
        day("registered"),
        day("started"),
        day("ended"),
        day("visited"),
        day("reached"),
        amount("amount"),
        amount("wages"),
        one_of("has:", HAS),
        one_of("no:", HAS),
        one_of("office:", &["IRB", "AMM"]),
        one_of("has:phone,", HAS),
        one_of(
            "note:",
            &["زيارة", "اتصال", "اتص", "زيار ", "الزيارة", "زيارة اتصال"]
        ),
        several("person", of_person.boxed()),
        several("enrollment", of_enrollment.boxed()),
        several("placement", of_placement.boxed()),
    ];
    let term = prop_oneof![indexed, read];
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
