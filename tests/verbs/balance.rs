//! Money put right from the command line, and why.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

/// Nine months of transport, all paid, and a disability that is told late.
fn told_late() -> Program {
    let mut program = Program::with_family("2025-10-01");
    program.done("enrollment add IRB-1.2 --programme nep-transport --track naf");
    for (year, month) in (10..=12)
        .map(|m| (2025, m))
        .chain((1..=6).map(|m| (2026, m)))
    {
        program = program.later(&format!("{year}-{month:02}-10"));
        let report =
            format!("payment record IRB-1/1 --month {year}-{month:02} --amount 30 --state settled");
        program.done(&report);
    }
    let program = program.later("2026-10-10");
    program.done("person disability IRB-1.2 --from 2026-03-01 --evidence committee");
    program
}

#[test]
fn three_months_more_are_posted_paid_and_explained() {
    let program = told_late();
    program.done("balance adjust IRB-1");
    let balance = program.json("balance show IRB-1");
    assert_eq!(balance["owed"]["jod"], "90.000");
    let posted = balance["adjustments"].as_array().unwrap();
    let of: Vec<&str> = posted.iter().map(|a| a["of"].as_str().unwrap()).collect();
    assert_eq!(of, ["2026-07", "2026-08", "2026-09"]);
    assert!(posted.iter().all(|a| a["with"] == "2026-10"));
    program.done("balance pay IRB-1#1 --state settled");
    assert_eq!(program.json("balance show IRB-1")["owed"]["jod"], "60.000");

    let why = program.json("why IRB-1/1 --month 2026-07");
    let links = why[0]["links"].as_array().unwrap();
    let says: Vec<&str> = links.iter().map(|l| l["says"].as_str().unwrap()).collect();
    assert_eq!(says[0], "unpaid");
    for link in ["row", "month-number", "disability", "adjusted"] {
        assert!(says.contains(&link), "{link}: {says:?}");
    }
}

#[test]
fn a_month_without_money_is_explained_by_the_suspension_and_its_lifting() {
    let program = Program::with_family("2026-01-01");
    program.done(
        "enrollment add IRB-1 --programme naf-uct --amount 84 --period monthly --on 2026-01-01",
    );
    let program = program.later("2026-08-03");
    for _ in 0..2 {
        program.done("visit add IRB-1 --mode home --outcome nobody-home --on 2026-08-01");
    }
    program.done("enrollment suspend IRB-1/1 --on 2026-08-01 --reason nobody-answered");
    let program = program.later("2026-09-02");
    program.done("enrollment lift IRB-1/1 --reason contact-made");
    let why = program.json("why IRB-1/1 --month 2026-08");
    let links = why[0]["links"].as_array().unwrap();
    let says: Vec<&str> = links.iter().map(|l| l["says"].as_str().unwrap()).collect();
    assert_eq!(says, ["not-paid", "step", "nobody-answered", "step"]);
    assert_eq!(links[2]["facts"]["count"], 2);
    assert_eq!(links[3]["facts"]["day"], "2026-09-02");
}

#[test]
fn a_day_gone_by_is_seen_as_it_was_known_or_as_it_stood() {
    let program = Program::with_family("2026-01-01");
    program.done(
        "enrollment add IRB-1 --programme naf-uct --amount 84 --period monthly --on 2026-01-01",
    );
    let program = program.later("2026-06-01");
    program.done("enrollment suspend IRB-1/1 --on 2026-03-05 --reason nobody-answered");
    let state = |how: &str| {
        let seen = program.json(&format!("enrollment show IRB-1/1 --as-of 2026-04-01{how}"));
        seen["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state(""), "active");
    assert_eq!(state(" --as known"), "active");
    assert_eq!(state(" --as stood"), "suspended");
}

#[test]
fn an_amount_decided_late_says_what_it_makes_of_paid_months_and_can_be_tried() {
    let mut program = Program::with_family("2026-01-01");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 84 --on 2026-01-01");
    for month in ["2026-01", "2026-02"] {
        program = program.later(&format!("{month}-20"));
        program.done(&format!(
            "payment record IRB-1/1 --month {month} --amount 84 --state settled"
        ));
    }
    let program = program.later("2026-03-02");
    let amount = "enrollment amount IRB-1/1 --from 2026-02 --amount 90 --cause told-late";
    let tried = program.json(&format!("{amount} --dry-run"));
    let owed = tried["follows"].as_array().unwrap();
    let owed = owed.iter().find(|row| row["change"] == "owed").unwrap();
    assert_eq!(
        (&owed["months"], &owed["amount"]["jod"]),
        (&1.into(), &"6.000".into())
    );
    assert_eq!(program.json("balance show IRB-1")["owed"]["jod"], "0.000");

    let said = program.done(amount);
    assert!(said.contains("6.000 is owed for it"), "{said}");
    let less = "enrollment amount IRB-1/1 --from 2026-01 --amount 80 --cause new-evidence";
    let said = program.done(less);
    assert!(said.contains("4.000 too much"), "{said}");
    let opened = program.json("balance overpaid IRB-1/1 --cause late-report");
    assert_eq!(opened["matter"], "IRB-000001#1");
}
