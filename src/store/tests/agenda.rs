//! The agenda: what the index of tasks says about an office by chance is what
//! looking at every file says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::chance::plan;
use crate::office::*;
use chrono::{Days, NaiveDate};
use masar_domain::CaseFile;
use masar_domain::due::{Due, TaskKind, due};
use masar_domain::filter;
use masar_store::{DueAsked, Register};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Households in the order of their first task, by looking at every file.
fn naive(files: &[CaseFile], register: &Register, asked: &DueAsked<'_>) -> Vec<(NaiveDate, u32)> {
    let mut found: Vec<(NaiveDate, u32)> = Vec::new();
    for file in files {
        let number = file.household.id.number;
        if asked.among.is_some_and(|among| !among.contains(number)) {
            continue;
        }
        let tasks = due(file, register.book(), asked.today, asked.days);
        let wanted = tasks
            .iter()
            .filter(|one| asked.kind.is_none_or(|kind| one.kind() == kind));
        found.extend(wanted.map(Due::day).min().map(|day| (day, number)));
    }
    found.sort_unstable();
    found
}

/// The agenda page by page, as deep as it goes.
fn paged(register: &Register, asked: &DueAsked<'_>, size: usize) -> Vec<(NaiveDate, u32)> {
    let agenda = register.agenda(asked).unwrap();
    let mut found = Vec::new();
    loop {
        let from = found.len() as u64;
        let page = register.due_page(&agenda, asked, from, size).unwrap();
        if page.is_empty() {
            assert_eq!(agenda.len(), from);
            assert_eq!(register.agenda_place(&agenda, u32::MAX).unwrap(), None);
            return found;
        }
        for (one, place) in page.iter().zip(from..) {
            let number = one.file.household.id.number;
            let told = register.agenda_place(&agenda, number).unwrap();
            assert_eq!(told, Some(place), "{number}");
        }
        found.extend(page.iter().map(|one| {
            let first = one.due.iter().map(Due::day).min().unwrap();
            (first, one.file.household.id.number)
        }));
    }
}

fn counted(files: &[CaseFile], register: &Register, asked: &DueAsked<'_>) -> Vec<(TaskKind, u64)> {
    let mut counts: BTreeMap<TaskKind, u64> = BTreeMap::new();
    for kind in TaskKind::ALL {
        let asked = DueAsked {
            kind: Some(*kind),
            ..*asked
        };
        let count = naive(files, register, &asked).len() as u64;
        counts.insert(*kind, count);
    }
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// Plans are given on days of half a year, so that some of what they speak of
/// lay in the past then.
const GIVEN: [&str; 4] = ["2025-12-20", "2026-02-10", "2026-03-15", "2026-06-01"];
const SEEN: [&str; 5] = [
    "2026-03-01",
    "2026-03-15",
    "2026-08-31",
    "2026-12-31",
    "2027-02-28",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn the_agenda_is_what_looking_at_every_file_finds(
        plans in prop::collection::vec((plan(), 0_usize..4), 1..80),
        seen in 0_usize..5,
        later in 0_u64..40,
        days in prop::sample::select(vec![0_u32, 1, 30, 90, 400, u32::MAX]),
        size in 1_usize..7,
    ) {
        let register = Office::default().open();
        for (plan, given) in plans {
            let files = all_files(&register);
            let homes: Vec<_> = files.iter().map(|file| file.household.id).collect();
            let caller = caller_on(GIVEN[given]);
            register.give_one(request(plan.command(&homes, &[])), &caller).unwrap();
        }
        let files: Vec<CaseFile> = all_files(&register);
        let mine = register.find(&filter::parse("caseworker:lina or gov:irbid").unwrap(), today()).unwrap();
        for among in [None, Some(&mine)] {
            let asked = DueAsked {
                today: day(SEEN[seen]) + Days::new(later),
                days,
                kind: None,
                among,
            };
            prop_assert_eq!(paged(&register, &asked, size), naive(&files, &register, &asked));
            for kind in TaskKind::ALL {
                let asked = DueAsked { kind: Some(*kind), ..asked };
                let (paged, naive) = (paged(&register, &asked, size), naive(&files, &register, &asked));
                prop_assert_eq!(paged, naive, "{:?}", kind);
            }
            let counts = register.due_counts(&asked).unwrap();
            prop_assert_eq!(counts, counted(&files, &register, &asked));
        }
    }
}
