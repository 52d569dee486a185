//! A family's way from the command line: aid, a job, payments, a suspension,
//! visits and attempts, a stop, and what is due meanwhile.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;
use serde_json::Value;

fn on_aid() -> Program {
    let program = Program::with_family("2025-12-01");
    program.done("enrollment add IRB-1 --programme naf-uct --on 2025-12-01 --amount 93.330");
    program
}

fn states(list: &Value) -> Vec<(&str, &str)> {
    let rows = list["enrollments"].as_array().unwrap();
    rows.iter()
        .map(|row| (row["id"].as_str().unwrap(), row["state"].as_str().unwrap()))
        .collect()
}

#[test]
fn an_application_goes_its_way_step_by_step() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --applied");
    program.done("enrollment verify IRB-1/1 --reason visit-confirmed --note 'زيارة منزلية'");
    assert_eq!(
        program
            .failure("enrollment activate IRB-1/1 --reason decided-eligible")
            .0,
        "E2206"
    );
    program.done(
        "enrollment activate IRB-1/1 --reason decided-eligible --amount 90 --period quarterly",
    );
    program.done("enrollment reduce IRB-1/1 --reason income-rose --amount ٤٥٫٥");
    program.done("enrollment restore IRB-1/1 --reason income-fell --amount 60");
    let shown = program.json("enrollment show IRB-1/1");
    let actions: Vec<&Value> = shown["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["action"])
        .collect();
    assert_eq!(
        actions,
        [
            &Value::Null,
            &"verify".into(),
            &"activate".into(),
            &"reduce".into(),
            &"restore".into()
        ]
    );
    assert_eq!(shown["steps"][1]["note"], "زيارة منزلية");
    assert_eq!(shown["decisions"][0]["period"], "quarterly");
    assert_eq!(shown["decisions"][1]["amount"]["jod"], "45.500");
    assert_eq!(
        shown["next"],
        serde_json::json!(["reduce", "suspend", "stop", "graduate"])
    );
}

#[test]
fn nobody_is_stopped_for_no_answer_without_the_attempts() {
    let program = on_aid().later("2026-02-01");
    program.done("enrollment suspend IRB-1/1 --reason nobody-answered --on 2026-01-10");
    let refused = program.refused("enrollment stop IRB-1/1 --reason never-answered");
    assert_eq!(
        (&refused["code"], &refused["kind"]),
        (&"E2203".into(), &"rule".into())
    );
    assert!(
        refused["message"]
            .as_str()
            .unwrap()
            .contains("on record: 0; needed: 2")
    );
    program.done("contact add IRB-1 --mode phone --outcome no-answer --on 2026-01-12");
    program
        .done("visit add IRB-1 --mode home --outcome nobody-home --on 2026-01-20 --text 'لا أحد'");
    program.done("enrollment stop IRB-1/1 --reason never-answered");
    assert_eq!(
        states(&program.json("enrollment list --household IRB-1")),
        [("IRB-000001/1", "stopped")]
    );
    let log = program.json("household show IRB-1")["log"].clone();
    assert_eq!(
        (&log[0]["kind"], &log[0]["outcome"]),
        (&"visit".into(), &"nobody-home".into())
    );
    assert_eq!(
        (&log[1]["kind"], &log[1]["mode"]),
        (&"contact".into(), &"phone".into())
    );
}

#[test]
fn a_job_is_recorded_in_a_sector_by_its_name_and_in_no_made_up_one() {
    let program = on_aid().later("2026-04-10");
    let add = "placement add IRB-1.2 --kind employer --employer X --wage 290";
    let missing = program.refused(add);
    assert_eq!(missing["code"], "E3215");
    let unknown = program.refused(&format!("{add} --sector sewing"));
    assert_eq!(unknown["code"], "E3204");
    let hint = unknown["hint"].as_str().unwrap();
    assert!(hint.contains("garments, food"), "{hint}");
    program.done(&format!("{add} --sector 'الالبسه'"));
    let shown = program.json("household show IRB-1");
    assert_eq!(shown["placements"][0]["sector"], "garments");
}

#[test]
fn a_job_is_recorded_supported_and_ends() {
    let program = on_aid().later("2026-04-10");
    let done = program.json(
        "placement add IRB-1.2 --kind branch --employer 'فرع الرحاب' --sector garments \
         --liwa 'قصبة المفرق' --wage 290 --contract-from 2026-04-01 --stage started --on 2026-04-01",
    );
    assert_eq!(done["placement"], "IRB-000001+1");
    program.done("enrollment add IRB-1.2 --programme nep-wage --on 2026-04-01 --placement IRB-1+1");
    program.done("placement step IRB-1+1 --to supported --on 2026-04-05");

    let shown = program.json("household show IRB-1");
    assert_eq!(shown["placements"][0]["liwa"], "mafraq-qasabah");
    assert_eq!(shown["placements"][0]["stage"], "supported");
    let kinds: Vec<&Value> = shown["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["kind"])
        .collect();
    for kind in ["support", "grace-job", "contract"] {
        assert!(kinds.contains(&&kind.into()), "{kinds:?}");
    }
    let timeline = program.json("timeline IRB-1");
    let wage = timeline["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["kind"] == "wage");
    assert_eq!(wage.unwrap()["months"][0]["state"], "working");
    let page = program.done("timeline IRB-1");
    assert!(
        page.contains("Wage · فرع الرحاب · سارة محمود الخطيب · IRB-000001+1"),
        "{page}"
    );

    assert_eq!(
        program.failure("placement step IRB-1+1 --to ended").0,
        "E1109"
    );
    program.done("placement step IRB-1+1 --to ended --reason transport");
    assert_eq!(
        program.failure("placement step IRB-1+1 --to retained").0,
        "E2210"
    );
}

#[test]
fn payments_are_held_against_the_line_and_attempts_follow_each_other() {
    let program = on_aid().later("2026-02-05");
    let record = "payment record IRB-1/1 --month 2026-01";
    assert_eq!(
        program
            .failure(&format!("{record} --amount 90 --state sent"))
            .0,
        "E2303"
    );
    program.done(&format!(
        "{record} --amount 93.330 --state sent --on 2026-01-25"
    ));
    program.done(&format!(
        "{record} --amount 93.330 --state rejected --bank-reason AC04 --on 2026-01-28"
    ));

    let due = program.json("due");
    let failed = &due["due"][0];
    assert_eq!(
        (&failed["kind"], &failed["month"]),
        (&"payment-failed".into(), &"2026-01".into())
    );
    assert_eq!(
        (&failed["bank_reason"], &failed["amount"]["fils"]),
        (&"AC04".into(), &93_330.into())
    );

    // The next attempt is the second without being counted by hand.
    program.done(&format!("{record} --amount 93.330 --state sent"));
    program.done(&format!("{record} --amount 93.330 --state settled"));
    let payments = program.json("enrollment show IRB-1/1")["payments"].clone();
    assert_eq!(
        (&payments[1]["attempt"], &payments[1]["state"]),
        (&2.into(), &"settled".into())
    );
    assert_eq!(
        program
            .failure(&format!("{record} --amount 93.330 --state sent"))
            .0,
        "E2301"
    );

    let file = program.file(
        "paid.json",
        r#"[{"month": "2025-12", "amount": "93.330", "state": "settled", "on": "2025-12-28"},
            {"month": "2026-02", "amount": "93.330", "state": "sent"}]"#,
    );
    program.done(&format!("payment record IRB-1/1 --json {file}"));
    let months = program.json("timeline IRB-1")["rows"][0]["months"].clone();
    let states: Vec<&str> = months.as_array().unwrap()[..3]
        .iter()
        .map(|m| m["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["settled", "settled", "in-flight"]);
}

#[test]
fn what_is_due_comes_with_its_days() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1.2 --programme nep-transport --track naf");
    let program = program.later("2026-10-01");
    assert_eq!(
        program.json("due --within 30d --kind clock-ends")["due"],
        serde_json::json!([])
    );
    assert_eq!(
        program.done("due --within 1 --kind clock-ends"),
        "Nothing is due within 1 day.\n"
    );
    // Months 7 and 8 of nine: time to ask whether the job goes on.
    let warned = program.json("due --within 0")["due"].clone();
    assert_eq!(
        (&warned[0]["kind"], &warned[0]["day"], &warned[0]["act"]),
        (&"warning".into(), &"2026-09-01".into(), &"visit.add".into())
    );
    let due = program.json("due --within 10w --kind clock-ends")["due"].clone();
    assert_eq!(
        (&due[0]["kind"], &due[0]["day"]),
        (&"clock-ends".into(), &"2026-11-30".into())
    );
    assert_eq!((&due[0]["days"], &due[0]["used"]), (&60.into(), &8.into()));
    program.done("enrollment suspend IRB-1/1 --reason absent-from-work");
    let then = program.json("due --as-of 2026-09-30 --kind clock-ends")["due"].clone();
    assert_eq!(then[0]["kind"], "clock-ends");
    let page = program.in_arabic().done("due");
    assert!(page.contains("بدل النقل معلَّق"), "{page}");
}

#[test]
fn enrollments_are_listed_across_households() {
    let program = on_aid();
    program.done("household add --office IRB --liwa koura --member 'name=هدى,sex=female,born=1990,relation=head'");
    program.done("enrollment add IRB-2.1 --programme nep-transport --on 2025-12-01");
    let all = program.json("enrollment list");
    assert_eq!(
        states(&all),
        [("IRB-000001/1", "active"), ("IRB-000002/1", "active")]
    );
    assert_eq!(
        states(&program.json("enrollment list --programme nep-transport")),
        [("IRB-000002/1", "active")]
    );
    assert_eq!(
        states(&program.json("enrollment list --filter liwa:koura")),
        [("IRB-000002/1", "active")]
    );
    assert_eq!(states(&program.json("enrollment list --state stopped")), []);
    assert_eq!(
        states(&program.json("enrollment list --limit 1")),
        [("IRB-000001/1", "active")]
    );
    assert_eq!(
        program.json("enrollment list")["enrollments"][1]["allowed"],
        9
    );
}
