//! What is worked out from a household's records agrees with itself: clocks and
//! the index of tasks, accounts, schedules looked at from two days.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use crate::office::day;
use chrono::NaiveDate;
use masar_domain::balance::{Account, balance};
use masar_domain::clock::{ClockEnd, clocks};
use masar_domain::due::{TaskKind, due, filed};
use masar_domain::timeline::timeline;
use masar_domain::{CaseFile, Month, RuleBook, schedule};

/// What is shown is drawn from the records alone, and agrees with itself.
pub fn assert_shown_alike(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    let shown = clocks(file, book, today);
    let mut ends: Vec<NaiveDate> = shown
        .iter()
        .filter_map(|clock| match clock.end {
            ClockEnd::On(day) => Some(day),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        })
        .filter(|end| *end >= today)
        .collect();
    ends.sort_unstable();
    ends.dedup();
    let tasks = filed(file, book);
    let indexed = tasks
        .iter()
        .filter(|(kind, _)| *kind == TaskKind::ClockEnds);
    let mut indexed: Vec<NaiveDate> = indexed.map(|(_, end)| *end).collect();
    indexed.retain(|end| *end >= today);
    assert_eq!(ends, indexed, "the index of clock ends needs no date");
    // A ruling may allow more, and be ended when they are used.
    let ruled = file.dossiers.iter().any(|known| !known.rulings.is_empty());
    for one in due(file, book, today, 400) {
        let lasting = !one.kind().passes();
        let known = tasks.contains(&(one.kind(), one.day()));
        assert!(
            known || !lasting,
            "{one:?} has a day that the index does not"
        );
    }
    let limited = shown
        .iter()
        .filter(|_| !ruled)
        .filter(|clock| clock.started >= day("2025-09-01"));
    for clock in limited {
        assert!(clock.used <= clock.allowed.max(12), "{clock:?}");
    }
    let mut other = file.clone();
    other.enrollments.reverse();
    let sorted = |file: &CaseFile| {
        let mut said: Vec<String> = clocks(file, book, today)
            .iter()
            .map(|clock| format!("{clock:?}"))
            .chain(
                due(file, book, today, 400)
                    .iter()
                    .map(|due| format!("{due:?}")),
            )
            .collect();
        said.sort_unstable();
        said
    };
    assert_eq!(sorted(file), sorted(&other), "in any order of enrollments");
    let (from, to) = (Month::of(today).plus(-12), Month::of(today).plus(24));
    let (one, two) = (
        timeline(file, book, today, from, to),
        timeline(&other, book, today, from, to),
    );
    assert_eq!(one.shares, two.shares);
}

/// Due and paid too much is received and owed (I11), nothing of it negative.
pub fn assert_accounts_add_up(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    let found = balance(file, book, Month::of(today));
    for account in &found.accounts {
        let Account {
            due,
            adjusted,
            adjusted_paid,
            adjusted_settled,
            in_cases,
            recovered,
            written_off,
            ..
        } = account;
        assert!(due.0 >= 0 && adjusted_settled <= adjusted_paid && adjusted_paid <= adjusted);
        assert!(recovered.0 + written_off.0 <= in_cases.0, "{account:?}");
        assert!(account.to_pay() <= *due, "{account:?}");
        let (over, outstanding) = (account.over().0, account.outstanding().0);
        assert!(over >= 0 && outstanding >= 0);
        let received = account.received().0;
        assert_eq!(due.0 + over, received + outstanding, "{account:?}");
    }
    for standing in &found.cases {
        let gone = standing.recovered.0 + standing.written_off.0;
        assert!(standing.open.0 >= 0 && standing.open.0 + gone <= standing.stated.0);
    }
}

pub fn assert_same_dues(one: &CaseFile, two: &CaseFile, book: &RuleBook, today: NaiveDate) {
    assert_eq!(one.enrollments.len(), two.enrollments.len());
    for (a, b) in one.enrollments.iter().zip(&two.enrollments) {
        let programme = book.programme(&a.programme).unwrap();
        for component in &programme.components {
            let plan = |file, enrollment| {
                let to = Month::of(today);
                schedule::schedule(file, enrollment, programme, component, book, to)
                    .map(|plan| plan.months)
            };
            assert_eq!(plan(one, a), plan(two, b));
        }
    }
}

/// A longer look ahead adds months and changes none.
pub fn assert_longer_adds_only(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    for enrollment in &file.enrollments {
        let programme = book.programme(&enrollment.programme).unwrap();
        for component in &programme.components {
            let until = |months| {
                let to = Month::of(today).plus(months);
                schedule::schedule(file, enrollment, programme, component, book, to)
            };
            let (Some(short), Some(long)) = (until(3), until(17)) else {
                continue;
            };
            assert_eq!(short.first, long.first);
            assert_eq!(short.months, long.months[..short.months.len()]);
        }
    }
}
