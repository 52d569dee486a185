//! The transport allowance from the command line: nine months, twelve with a
//! disability, and a pause that moves the end; the timeline explains each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;
use serde_json::Value;

/// The months of the transport row with their amounts: `2026-03 30.000`.
fn lines(program: &Program) -> Vec<String> {
    let timeline = program.json("timeline IRB-1");
    let rows = timeline["rows"].as_array().unwrap();
    let transport = rows.iter().find(|row| row["component"] == "transport");
    let months = transport.unwrap()["months"].as_array().unwrap();
    let due = months.iter().filter(|month| !month["number"].is_null());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    due.map(|month| {
        format!(
            "{} {}",
            text(&month["month"]),
            text(&month["amount"]["jod"])
        )
    })
    .collect()
}

fn clock(program: &Program) -> Value {
    let timeline = program.json("timeline IRB-1");
    timeline["rows"][0]["clock"].clone()
}

fn enrolled_in_march() -> Program {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1.2 --programme nep-transport --on 2026-03-01 --track naf");
    program
}

#[test]
fn a_woman_enrolled_from_march_has_nine_lines_to_november() {
    let program = enrolled_in_march();
    let expected: Vec<String> = (3..=11)
        .map(|month| format!("2026-{month:02} 30.000"))
        .collect();
    assert_eq!(lines(&program), expected);
    let clock = clock(&program);
    assert_eq!((&clock["used"], &clock["allowed"]), (&1.into(), &9.into()));
    assert_eq!(clock["ends_on"], "2026-11-30");
}

#[test]
fn outside_the_aid_fund_a_woman_gets_fifteen_dinars() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1.2 --programme nep-transport");
    assert!(lines(&program).iter().all(|line| line.ends_with(" 15.000")));
}

#[test]
fn a_disability_from_july_gives_twelve_lines_to_february() {
    let program = enrolled_in_march().later("2026-07-20");
    program.done("person disability IRB-1.2 --from 2026-07-15 --evidence 'medical committee'");
    let lines = lines(&program);
    assert_eq!(lines.len(), 12);
    assert_eq!(lines.last().unwrap(), "2027-02 30.000");
    let because = clock(&program)["because"].clone();
    let facts = because.as_array().unwrap();
    assert!(
        facts
            .iter()
            .any(|fact| fact["fact"] == "disability" && fact["since"] == "2026-07-15")
    );
    assert_eq!(facts[0]["rule"], "nep-transport.months");
    assert_eq!(facts[0]["version"], 1);
}

#[test]
fn a_pause_of_two_months_moves_the_end_by_two() {
    let program = enrolled_in_march().later("2026-09-01");
    program.done("enrollment suspend IRB-1/1 --on 2026-06-01 --reason work-interrupted");
    assert_eq!(clock(&program)["end"], "waiting");
    program.done("enrollment lift IRB-1/1 --on 2026-08-01 --reason work-resumed");
    let lines = lines(&program);
    assert_eq!(lines.len(), 9);
    assert_eq!(lines.last().unwrap(), "2027-01 30.000");
    let because = clock(&program)["because"].clone();
    let paused = because
        .as_array()
        .unwrap()
        .iter()
        .find(|b| b["fact"] == "paused");
    assert_eq!(paused.unwrap()["months"], 2);
    assert_eq!(paused.unwrap()["counting"], "months-paid");
}

#[test]
fn the_timeline_says_why_in_english() {
    let program = enrolled_in_march().later("2026-07-20");
    program.done("person disability IRB-1.2 --from 2026-07-15");
    let page = program.done("timeline IRB-1");
    for said in [
        "Mar 2026  due       30.000  1 of 12           nep-transport.amount v2 (2025-09-01)",
        "Month 5 of 12, ends 28 Feb 2027",
        "By the rule “Months of transport allowance”: nep-transport.months v1 (2025-09-01)",
        "A disability is on record since 15 Jul 2026",
        "our assumption: The figure is sourced.",
        "sources disagree: Arabic sources: raised from 10 to 30.",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}

#[test]
fn the_timeline_says_why_in_arabic() {
    let program = enrolled_in_march().later("2026-09-01").in_arabic();
    program.done("enrollment suspend IRB-1/1 --on 2026-06-01 --reason work-interrupted");
    program.done("enrollment lift IRB-1/1 --on 2026-08-01 --reason work-resumed");
    let page = program.done("timeline IRB-1");
    for said in [
        "الشهر 5 من 9، ينتهي 31 كانون الثاني 2027",
        "بموجب القاعدة «أشهر بدل النقل»: nep-transport.months v2 (2025-09-01)",
        "لا إعاقة مسجَّلة",
        "عُلّق شهرين: لا تُحتسب إلا الأشهر المستحقة",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}

#[test]
fn the_stretch_can_be_chosen() {
    let program = enrolled_in_march();
    let timeline = program.json("timeline IRB-1 --from 2026-05 --to 2026-06");
    assert_eq!(timeline["from"], "2026-05");
    assert_eq!(timeline["rows"][0]["months"].as_array().unwrap().len(), 2);
    assert_eq!(timeline["shares"][0]["aid"]["fils"], 30_000);
    assert_eq!(timeline["shares"][0]["aid_percent"], 100);
}

#[test]
fn as_of_a_day_the_timeline_is_what_anybody_could_have_known_then() {
    let program = enrolled_in_march().later("2026-07-20");
    program.done("person disability IRB-1.2 --from 2026-07-15");
    let then = program.json("timeline IRB-1 --as-of 2026-07-19");
    assert_eq!(then["rows"][0]["clock"]["allowed"], 9);
    assert_eq!(then["day"], "2026-07-19");
    let now = program.json("timeline IRB-1 --as-of 2026-07-20");
    assert_eq!(now["rows"][0]["clock"]["allowed"], 12);
    assert_eq!(
        program.failure("timeline IRB-1 --as-of 2026-02-28"),
        ("E2001".into(), 3)
    );
}
