//! Members of a household from the command line: joining, corrected, leaving.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

#[test]
fn a_member_joins_is_corrected_and_leaves() {
    let program = Program::with_family("2026-03-01");
    let done = program.json(
        "person add IRB-1 --name 'ليلى' --sex female --relation spouse --born 1985-01-31 \
         --national-number 2000000017 --from 2026-02-01",
    );
    assert_eq!(done["person"], "IRB-000001.3");

    program.done("person edit IRB-1.3 --name 'ليلى حسن' --education university --born 1984");
    let shown = program.json("person show IRB-1.3 --reveal");
    assert_eq!(shown["name"], "ليلى حسن");
    assert_eq!(
        (&shown["born"], &shown["education"]),
        (&"1984".into(), &"university".into())
    );
    assert_eq!(shown["national_number"], "2000000017");
    assert_eq!(
        (&shown["household"], &shown["joined"]),
        (&"IRB-000001".into(), &"2026-02-01".into())
    );

    // An empty value takes back what was known.
    program.done("person edit IRB-1.3 --education '' --no-number gaza-origin");
    let shown = program.json("person show IRB-1.3");
    assert!(shown["education"].is_null() && shown["national_number"].is_null());
    assert_eq!(shown["no_number"], "gaza-origin");

    program.done("person leave IRB-1.3 --why moved-out --on 2026-02-20");
    let shown = program.json("person show IRB-1.3");
    assert_eq!(
        (&shown["left"]["why"], &shown["left"]["on"]),
        (&"moved-out".into(), &"2026-02-20".into())
    );
    assert_eq!(
        program.failure("person edit IRB-1.3 --latin Layla"),
        ("E2007".into(), 3)
    );
    assert_eq!(
        program.failure("person leave IRB-1.1 --why died"),
        ("E2211".into(), 1)
    );
    program.done("person leave IRB-1.1 --why died --new-head IRB-1.2");
    assert_eq!(program.json("person show IRB-1.2")["relation"], "head");
}

#[test]
fn a_daughter_moves_with_her_months_and_both_files_change_or_none() {
    let program = Program::with_family("2026-08-31");
    program.done(
        "household add --office IRB --on 2020-01-01 --governorate irbid --liwa ramtha \
         --member 'name=علاء,sex=male,born=1990-01-01,relation=head'",
    );
    program.done("enrollment add IRB-1.2 --programme nep-transport --on 2026-04-01");
    let verb = "person move IRB-1.2=spouse --to IRB-2 --why married-out --on 2026-08-20";
    let told = program.json(&format!("{verb} --dry-run"));
    let changes: Vec<&str> = told["follows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["change"].as_str().unwrap())
        .collect();
    assert_eq!(changes, ["ends", "begins"]);
    assert!(program.json("person show IRB-1.2")["left"].is_null());
    program.done(verb);
    assert_eq!(
        program.json("person show IRB-1.2")["left"]["why"],
        "married-out"
    );
    assert_eq!(program.json("person show IRB-2.2")["relation"], "spouse");
    assert_eq!(program.failure(verb), ("E2007".into(), 3));
    assert_eq!(
        program
            .failure("person move IRB-2.1=son --to IRB-2 --why moved-out")
            .0,
        "E3606"
    );
    program.done("household split IRB-2.2=head --why divorced --on 2026-08-25");
    assert_eq!(program.json("person show IRB-3.1")["relation"], "head");
    program.done("household office IRB-3 --to AJL");
    let verified = program.json("verify");
    assert_eq!(verified["faults"].as_array().unwrap().len(), 0);
}

#[test]
fn what_show_writes_edit_reads() {
    let program = Program::with_family("2026-03-01");
    let file = program.file(
        "sara.json",
        r#"{"latin": "Sara", "work": "seeking", "born": null}"#,
    );
    program.done(&format!("person edit IRB-1.2 --json {file}"));
    let shown = program.json("person show IRB-1.2");
    assert_eq!(
        (&shown["latin"], &shown["work"]),
        (&"Sara".into(), &"seeking".into())
    );
    assert_eq!(shown["born"], "2001-08-20");
    let file = program.file("wrong.json", r#"{"disability": "2026-01-01"}"#);
    let refused = program.refused(&format!("person edit IRB-1.2 --json {file}"));
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&"C1025".into(), &"disability".into())
    );
    let masked = program.file("masked.json", r#"{"national_number": "•••••••456"}"#);
    assert_eq!(
        program
            .failure(&format!("person edit IRB-1.2 --json {masked}"))
            .0,
        "C1013"
    );
}

#[test]
fn a_number_that_another_household_holds_is_refused_with_its_case_number() {
    let program = Program::with_family("2026-03-01");
    let refused = program.refused(
        "household add --office AMM --member 'name=X,sex=male,relation=head,number=٢٠٠٠١٢٣٤٥٦'",
    );
    assert_eq!(
        (&refused["code"], &refused["exit"]),
        (&"E2101".into(), &1.into())
    );
    assert_eq!(refused["field"], "person.national-number");
    let message = refused["message"].as_str().unwrap();
    assert!(
        message.contains("•••••••456") && message.contains("IRB-000001"),
        "{message}"
    );
}

#[test]
fn a_disability_needs_its_day() {
    let program = Program::with_family("2026-03-01");
    assert_eq!(
        program.failure("person disability IRB-1.2"),
        ("C2004".into(), 2)
    );
    program.done("person disability IRB-1.2 --from 2026-02-01 --until 2026-12-31");
    let page = program.done("person show IRB-1.2");
    assert!(page.contains("disability since 1 Feb 2026"), "{page}");
}
