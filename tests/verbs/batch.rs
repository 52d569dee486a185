//! Changes for many households from the command line: shown, applied as shown,
//! told apart where things changed meanwhile, listed, and taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{FAMILY, Program};
use serde_json::Value;

/// Three families; the third is Lina's already.
fn office() -> Program {
    let program = Program::with_family("2026-03-01");
    for number in ["2000123457", "2000123458"] {
        program.done(&FAMILY.replace("2000123456", number));
    }
    program.done("household edit IRB-3 --caseworker lina");
    program
}

fn caseworkers(program: &Program) -> Vec<Value> {
    let shown = |id: u32| program.json(&format!("household show IRB-{id}"));
    (1..=3).map(|id| shown(id)["caseworker"].clone()).collect()
}

fn plan(program: &Program, line: &str) -> (Value, String) {
    let preview = program.json(line);
    let plan = preview["rows"][0]["plan"].as_str().unwrap().to_owned();
    (preview, plan)
}

#[test]
fn a_change_is_shown_first_and_applied_exactly_as_it_was_shown() {
    let program = office();
    let before = caseworkers(&program);
    let line = "batch 'set caseworker=lina' --filter gov:irbid --reason 'leave'";
    let (preview, id) = plan(&program, line);
    assert_eq!(
        (&preview["changes"], &preview["refused"]),
        (&2.into(), &1.into())
    );
    let rows = preview["rows"].as_array().unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row["case"].as_str().unwrap(), row["code"].as_str()))
        .collect();
    let expected = [
        ("IRB-000001", None),
        ("IRB-000002", None),
        ("IRB-000003", Some("E1112")),
    ];
    assert_eq!(told, expected);
    assert_eq!(rows[0]["fields"][0]["new"], "lina");
    assert_eq!(caseworkers(&program), before);

    // All means all: one is refused, so nothing happens.
    let line = format!("batch --plan {id} --confirm 2");
    assert_eq!(program.failure(&line), ("C1113".into(), 1));
    assert_eq!(caseworkers(&program), before);
    let applied = program.json(&format!("{line} --valid"));
    assert_eq!(
        (&applied["changed"], &applied["refused"]),
        (&2.into(), &1.into())
    );
    assert_eq!(caseworkers(&program), ["lina", "lina", "lina"]);
    let again = program.json(&format!("{line} --valid"));
    assert_eq!(
        (&again["changed"], &again["repeated"]),
        (&0.into(), &2.into())
    );
}

#[test]
fn an_operation_is_listed_shown_and_taken_back() {
    let program = office();
    let before = caseworkers(&program);
    let line = "batch 'set caseworker=sami' --filter '' --reason 'إجازة لينا'";
    let (_, id) = plan(&program, line);
    let applied = program.json(&format!("batch --plan {id} --confirm 3"));
    let operation = applied["operation"].as_u64().unwrap();
    let log = program.json("log");
    assert_eq!(log["log"][0]["operation"], operation);
    assert_eq!(log["log"][0]["what"], "set caseworker=sami");
    assert_eq!(log["log"][0]["reason"], "إجازة لينا");
    assert_eq!(log["log"][1]["what"], "household.assign");
    let shown = program.json(&format!("show {operation}"));
    assert_eq!(shown["entries"].as_array().unwrap().len(), 3);

    program.done("household edit IRB-2 --caseworker huda");
    let (undo, id) = plan(&program, &format!("undo {operation}"));
    assert_eq!((&undo["changes"], &undo["refused"]), (&2.into(), &1.into()));
    program.done(&format!("batch --plan {id} --confirm 2 --valid"));
    assert_eq!(
        caseworkers(&program),
        [before[0].clone(), "huda".into(), before[2].clone()]
    );
    assert_eq!(program.json("log --limit 1")["log"][0]["undoes"], operation);
    assert_eq!(program.json("verify")["sound"], true);
}

#[test]
fn what_changed_since_it_was_shown_is_told_and_left_alone() {
    let program = office();
    let (_, id) = plan(&program, "batch 'set caseworker=sami' --case IRB-1,IRB-2");
    program.done("household edit IRB-1 --caseworker huda");
    let line = format!("batch --plan {id} --confirm 2 --valid");
    let applied = program.json(&line);
    assert_eq!(applied["differ"], serde_json::json!(["IRB-000001"]));
    assert_eq!(caseworkers(&program)[..2], ["huda", "sami"]);
}

#[test]
fn mistakes_are_told_and_nothing_is_done() {
    let program = office();
    let digest = program.json("verify")["digest"].clone();
    let (_, id) = plan(
        &program,
        "batch 'set caseworker=sami' --filter '' --except IRB-3",
    );
    for (line, code, exit) in [
        (format!("batch --plan {id} --confirm 3"), "C1112", 1),
        ("batch --plan 0123456789ab --confirm 1".into(), "C1111", 3),
        (format!("batch --plan {id}"), "C2004", 2),
        ("batch 'sett x' --filter ''".into(), "C1110", 1),
        ("batch 'set sami'".into(), "C2004", 2),
        ("undo 4711".into(), "C1114", 3),
        ("show 4711".into(), "C1114", 3),
    ] {
        assert_eq!(program.failure(&line), (code.to_owned(), exit), "{line}");
    }
    let wrong = program.refused("batch 'set office=AMM' --filter ''");
    assert!(
        wrong["message"].as_str().unwrap().contains("column 5"),
        "{wrong}"
    );
    assert_eq!(program.json("verify")["digest"], digest);
}

#[test]
fn the_preview_is_read_in_both_languages() {
    let program = office();
    let page = program.done("batch 'set caseworker=lina' --filter ''");
    assert!(
        page.contains("2 households change. One is refused."),
        "{page}"
    );
    assert!(page.contains("E1112"), "{page}");
    assert!(page.contains("--confirm 2 --valid"), "{page}");
    let program = program.in_arabic();
    let page = program.done("batch 'تعيين باحث=lina' --filter ''");
    assert!(page.contains("تتغيّر أسرتان. وتُرفض واحدة."), "{page}");
    assert!(page.contains("الباحث"), "{page}");
}
