//! The counters behind the figures: what they say after each command, where
//! they count a family that moves, and that a wrong one is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::enrollment::Action;
use masar_domain::figures::{Figure, Scope, Source, Tally};
use masar_domain::{Month, RuleBook};
use masar_store::engine::Batch;
use masar_store::verify::Fault;
use masar_store::{Register, Settings, codec};
use std::sync::Arc;

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// The first quarter of the year of the stories.
fn quarter(register: &Register, scope: &Scope) -> Tally {
    register
        .figures(month("2026-01"), month("2026-03"), scope)
        .unwrap()
}

fn in_quarter(tally: &Tally, figure: Figure) -> i128 {
    tally.read(figure, month("2026-01"), month("2026-03"), |_| true)
}

fn governorate(code: &str) -> Scope {
    Scope::Governorate(code.into())
}

#[test]
fn figures_follow_each_command_and_are_read_for_the_months_asked_for() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    let tally = quarter(&register, &Scope::All);
    assert_eq!(in_quarter(&tally, Figure::Included), 1);
    assert_eq!(in_quarter(&tally, Figure::OnAid), 1);
    assert!(!tally.knows(Source::Placements));
    let suspend = step(
        enrollment_id(home, 1),
        Action::Suspend,
        "2026-03-02",
        "nobody-answered",
    );
    done(&register, suspend);
    done(&register, job(person_id(home, 2), "2026-02-01"));
    let tally = quarter(&register, &Scope::All);
    for (figure, count) in [
        (Figure::Suspended, 1),
        (Figure::OnAid, 0),
        (Figure::OnHold, 1),
        (Figure::Placed, 1),
        (Figure::Wages, 290_000),
    ] {
        assert_eq!(in_quarter(&tally, figure), count, "{figure:?}");
    }
    // What stands is told of a month without any change; what happened is not.
    let later = register
        .figures(month("2026-06"), month("2026-06"), &Scope::All)
        .unwrap();
    let june = |figure| later.read(figure, month("2026-06"), month("2026-06"), |_| true);
    assert_eq!((june(Figure::AtWork), june(Figure::Placed)), (1, 0));
    assert!(later.knows(Source::Placements));
}

#[test]
fn a_family_that_moves_takes_its_figures_along() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    let included = |scope: &Scope| in_quarter(&quarter(&register, scope), Figure::Included);
    assert_eq!(included(&governorate("irbid")), 1);
    done(&register, moving(home, "2026-03-01", "zarqa-qasabah"));
    let address = file(&register, home)
        .household
        .addresses
        .last()
        .unwrap()
        .value
        .clone();
    assert_ne!(address.governorate, "irbid");
    assert_eq!(included(&governorate("irbid")), 0);
    assert_eq!(included(&governorate(&address.governorate)), 1);
    assert_eq!(included(&Scope::Office("IRB".parse().unwrap())), 1);
    assert_eq!(included(&Scope::Office("MAF".parse().unwrap())), 0);
    assert_eq!(included(&Scope::All), 1);
    // Where nothing happened, there is nothing; it is not unknown.
    assert!(quarter(&register, &governorate("irbid")).knows(Source::Enrollments));
    assert_sound(&register);
}

#[test]
fn another_rule_book_counts_by_its_own_programmes() {
    let text = include_str!("../../domain/data/rules.toml");
    let other = text.replacen("pillar = \"karama\"", "pillar = \"forsa\"", 1);
    let other = Settings::new(Arc::new(RuleBook::load(&other).unwrap()));
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    assert_eq!(
        in_quarter(&quarter(&register, &Scope::All), Figure::OnAid),
        1
    );
    drop(register);
    let (register, _) = office.open_with(other).unwrap();
    assert_eq!(
        in_quarter(&quarter(&register, &Scope::All), Figure::OnAid),
        0
    );
    assert_sound(&register);
}

#[test]
fn a_counter_that_says_something_else_is_named_with_its_place_and_month() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    done(&register, cash(home, "2026-01-10"));
    drop(register);
    let rows = rows_of(&*office.engine);
    // The last row of all: what happened in the last month in which anything did.
    let (key, value) = rows.last().unwrap();
    let (version, body) = codec::open(value, codec::Kind(20)).unwrap();
    type Row = std::collections::BTreeMap<(Figure, String, String), i128>;
    let mut counts: Row = codec::decode(body).unwrap();
    *counts.values_mut().next().unwrap() += 1;
    let wrong = codec::seal(codec::Kind(20), version, &counts).unwrap();
    let mut batch = Batch::new();
    batch.put(key.clone(), wrong);
    office.engine.atomic(batch, &[]).unwrap();
    let verified = masar_store::verify(&office.open(), today(), |_| {}).unwrap();
    let row = "figures irbid/IRB 2026-01".to_owned();
    assert_eq!(verified.faults, [Fault::Differs { row }]);
}
