//! `masar report`: the figures of a family on its way, for people, programs
//! and files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;
use masar_exchange::table::{FormatHints, Source};
use serde_json::{Value, json};
use std::ops::ControlFlow;

/// Included in March, suspended in August, lifted in September, placed in
/// October, out in May.
fn office() -> Program {
    let program = Program::with_family("2027-06-15");
    for line in [
        "enrollment add IRB-1 --programme naf-uct --on 2026-03-02 --amount 84",
        "visit add IRB-1 --on 2026-08-02 --mode home --outcome nobody-home",
        "enrollment suspend IRB-1/1 --on 2026-08-03 --reason nobody-answered",
        "enrollment lift IRB-1/1 --on 2026-09-02 --reason contact-made",
        "placement add IRB-1.2 --kind branch --employer Rihab --sector garments --wage 290 \
         --stage started --on 2026-10-04",
        "enrollment stop IRB-1/1 --on 2027-05-01 --reason income-above-limit-work",
    ] {
        program.done(line);
    }
    program
}

fn row<'a>(report: &'a Value, figure: &str, part: Option<&str>) -> &'a Value {
    let rows = report["rows"].as_array().unwrap();
    let found = rows
        .iter()
        .find(|row| row["figure"] == figure && row["part"] == json!(part));
    found.unwrap_or_else(|| panic!("{figure} {part:?} is not in {report}"))
}

#[test]
fn the_way_of_a_family_stands_in_the_months_of_the_report() {
    let program = office();
    let report = program.json("report --from 2026-08 --to 2026-10");
    assert_eq!(
        report["columns"],
        json!(["2026-08", "2026-09", "2026-10", "total"])
    );
    for (figure, part, cells) in [
        ("suspended", None, json!([1, 0, 0, 1])),
        ("suspended", Some("nobody-answered"), json!([1, 0, 0, 1])),
        ("lifted", None, json!([0, 1, 0, 1])),
        ("on-aid", None, json!([0, 1, 1, 1])),
        ("on-hold", None, json!([1, 0, 0, 0])),
        ("nobody-home", None, json!([1, 0, 0, 1])),
        ("placed", Some("garments"), json!([0, 0, 1, 1])),
        ("placed-women", None, json!([0, 0, 1, 1])),
        // Nothing was ever paid by this register, nor anybody trained.
        ("settled", None, json!([null, null, null, null])),
        ("trained", None, json!([null, null, null, null])),
    ] {
        assert_eq!(row(&report, figure, part)["cells"], cells, "{figure}");
    }
    let stops = program.json("report --from 2027-05 --to 2027-05 --figures stopped");
    assert_eq!(stops["rows"].as_array().unwrap().len(), 3);
    let reason = Some("income-above-limit-work");
    assert_eq!(row(&stops, "stopped", reason)["cells"], json!([1]));
}

#[test]
fn a_report_of_an_earlier_day_counts_what_was_recorded_by_then() {
    let program = Program::with_family("2026-03-01");
    program.done("visit add IRB-1 --on 2026-02-20 --mode home --outcome done");
    let program = program.later("2026-04-01");
    program.done("visit add IRB-1 --on 2026-02-21 --mode home --outcome done");
    let visits = |flags: &str| {
        let line = format!("report --from 2026-02 --to 2026-02 --figures visits {flags}");
        row(&program.json(&line), "visits", Some("home"))["cells"].clone()
    };
    assert_eq!(visits(""), json!([2]));
    assert_eq!(visits("--as-of 2026-03-10"), json!([1]));
}

#[test]
fn columns_can_be_governorates_or_offices_and_one_place_can_be_asked_for() {
    let program = office();
    program.done(
        "household add --office IRB --on 2026-09-01 --governorate zarqa --member \
         'name=ليلى أحمد,sex=female,born=1990-01-01,relation=head'",
    );
    let report = program.json("report --from 2026-09 --to 2026-09 --by governorate");
    assert_eq!(report["columns"], json!(["irbid", "zarqa", "total"]));
    assert_eq!(row(&report, "registered", None)["cells"], json!([0, 1, 1]));
    assert_eq!(row(&report, "lifted", None)["cells"], json!([1, 0, 1]));
    let zarqa = program.json("report --from 2026-09 --to 2026-09 --governorate الزرقاء");
    assert_eq!(row(&zarqa, "registered", None)["cells"], json!([1]));
    assert_eq!(row(&zarqa, "lifted", None)["cells"], json!([0]));
    let offices = program.json("report --from 2026-09 --to 2026-09 --by office");
    assert_eq!(offices["columns"], json!(["IRB"]));
    assert_eq!(program.failure("report --governorate nowhere").0, "C1012");
    assert_eq!(program.failure("report --figures nothing").0, "C1012");
}

#[test]
fn the_page_names_parts_below_what_they_are_parts_of_and_tells_what_is_not_known() {
    let page = office().done("report --from 2026-10 --to 2026-10 --figures work,money");
    assert!(page.starts_with("Figures, Oct 2026\n"), "{page}");
    for line in ["Work", "Placed in jobs", "garments", "of them, women"] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    assert!(page.contains("A question mark stands where"), "{page}");
    let arabic = office().in_arabic();
    let page = arabic.done("report --from 2026-10 --to 2026-10 --figures work");
    assert!(
        page.contains("التحقوا بعمل") && page.contains("منهم نساء"),
        "{page}"
    );
}

#[test]
fn a_report_becomes_a_workbook_or_text_that_a_spreadsheet_cannot_run() {
    let program = office();
    for name in ["figures.xlsx", "figures.csv"] {
        let path = program.path(name);
        let out = path.display();
        program.done(&format!("report --from 2026-10 --to 2026-10 --out {out}"));
        let mut source = Source::open(&path, FormatHints::default()).unwrap();
        let sheet = source.sheets()[0].clone();
        let mut found = Vec::new();
        source
            .rows(&sheet, &mut |row| {
                found.push(row.cells.iter().map(|cell| cell.text.clone()).collect());
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        let placed: &Vec<String> = found
            .iter()
            .find(|row: &&Vec<String>| row[0] == "Placed in jobs")
            .unwrap();
        assert_eq!(placed[1], "1", "{name}");
        // A second report does not take the place of the first.
        let again = format!("report --out {out}");
        assert_eq!(program.failure(&again).0, "X1501");
    }
    assert_eq!(program.failure("report --out figures.doc").0, "C1038");
    let text = program.done("report --from 2026-10 --to 2026-10 --figures placed --format csv");
    assert_eq!(
        text,
        "section,figure,part,label,2026-10\n\
         work,placed,,Placed in jobs,1\n\
         work,placed,garments,garments,1\n"
    );
}
