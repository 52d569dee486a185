//! What if she takes this job, from the command line: the sheet as people and
//! as programs read it, and the page that the family takes home.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{Answer, Program};
use serde_json::Value;
use std::path::Path;

const ASKED: &str = "whatif IRB-1.2 --wage 290 --sector garments --kind branch --start 2026-12-01";

/// The family on 84 dinars a month, asked about in November 2026.
fn on_aid() -> Program {
    let program = Program::with_family("2025-03-01");
    program.done(
        "enrollment add IRB-1 --programme naf-uct --on 2025-03-01 --amount 84 --period monthly",
    );
    program.later("2026-11-20")
}

fn fils(value: &Value) -> i64 {
    value["fils"].as_i64().unwrap()
}

#[test]
fn a_branch_job_against_aid_as_json_month_by_month() {
    let sheet = on_aid().json(ASKED);
    let months = sheet["months"].as_array().unwrap();
    let with: Vec<i64> = months.iter().map(|m| fils(&m["with"]["amount"])).collect();
    let expected = [vec![402_550; 9], vec![372_550; 3], vec![268_250; 12]].concat();
    assert_eq!(with, expected);
    assert_eq!(months[8]["cliff"], "support");
    assert_eq!(months[11]["cliff"], "reassessment");
    assert_eq!(months[12]["with"]["at_least"], true);
    assert_eq!(months[12]["with"]["if_work_goes_on"], true);
    let kinds: Vec<&str> = sheet["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "wage",
            "social-security",
            "naf-share",
            "transport",
            "aid",
            "fare",
            "employer",
            "employer"
        ]
    );
    let transport = &sheet["lines"][3]["with"][0];
    assert_eq!(transport["rule"]["rule"], "nep-transport.amount");
    let aid = &sheet["lines"][4]["with"];
    assert_eq!(aid[11]["ground"], "decision");
    assert_eq!(aid[12]["state"], "unknown");
    assert_eq!(fils(&aid[12]["before"]), 84_000);
    assert_eq!(sheet["page"], Value::Null);
}

#[test]
fn the_sheet_fits_80_columns_and_names_the_ground_of_each_figure() {
    let page = on_aid().done(&format!("{ASKED} --fare 35"));
    for said in [
        "Months 1 to 9, Dec 2026 to Aug 2027",
        "Transport                    30.000  nep-transport.amount v2 (2025-09-01)",
        "Fare                        -35.000  the offer",
        "In hand             84.000  367.550",
        " 9  2027-08   84.000  367.550    +283.550  ▼ support ends 31 Aug 2027",
        "not known: NAF decides anew · now 84.000",
        "Worst month      Dec 2027 (month 13): 233.250",
        "2027-11-30  Grace for a job",
        "! This sector has a minimum of its own: 235.000, not 290.000.",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let months = page.lines().filter(|line| line.contains("  20"));
    assert!(months.clone().count() > 24);
}

#[test]
fn the_sheet_is_said_in_arabic() {
    let page = on_aid().in_arabic().done(ASKED);
    for said in [
        "ماذا لو أخذ هذا العمل: سارة محمود الخطيب",
        "تنتهي فترة السماح ويُقرر من جديد 30 تشرين الثاني 2027",
        "غير معروف: يقرره الصندوق من جديد",
        "أجرة الطريق لم تُذكر",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}

#[test]
fn the_page_of_the_family_is_arabic_unless_another_language_is_named() {
    let program = on_aid();
    let arabic = program.path("page.html");
    let mut command = program.command();
    let store = program.store();
    command
        .args(ASKED.split(' '))
        .args(["--today", "2026-11-20", "--user", "lina"])
        .args([Path::new("--store"), &store, Path::new("--page"), &arabic]);
    // The caseworker's own screen speaks English.
    let told = Answer::of(&mut command);
    assert!(told.out.contains("Written for the family"), "{}", told.err);
    let html = std::fs::read_to_string(&arabic).unwrap();
    assert!(html.contains("dir=\"rtl\"") && html.contains("ماذا لو أخذنا هذا العمل؟"));
    assert!(!html.contains("2000123456"), "no national number");
    let english = program.path("page.txt");
    program.done(&format!("{ASKED} --lang en --page {}", english.display()));
    let text = std::fs::read_to_string(&english).unwrap();
    assert!(text.starts_with("What if we take this job?"), "{text}");
    // Never over another one.
    let again = program.run(&format!("{ASKED} --page {}", arabic.display()));
    assert!(again.err.contains("X1501"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(&arabic).unwrap(), html);
    let wrong = program.run(&format!("{ASKED} --page page.pdf"));
    assert!(wrong.err.contains("C1037"), "{}", wrong.err);
}

#[test]
fn what_cannot_be_offered_is_refused_and_nothing_is_written() {
    let program = on_aid();
    let path = program.path("page.txt");
    for (flags, code) in [
        ("--wage 0 --start 2026-12-01", "E1107"),
        ("--wage 290 --start 2026-11-19", "E3702"),
        ("--wage 290 --start 2028-12-01", "E3703"),
        ("--wage 290 --start 2026-12-01 --fare -1", "E3701"),
    ] {
        let answer = program.run(&format!("whatif IRB-1.2 {flags} --page {}", path.display()));
        assert_eq!(answer.exit, 1, "{flags}");
        assert!(answer.err.contains(code), "{flags}: {}", answer.err);
    }
    assert!(!path.exists());
}
