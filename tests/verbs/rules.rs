//! The rule book from the command line: listed, shown with its sources, checked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

/// The book that the program ships.
const BOOK: &str = include_str!("../../src/domain/data/rules.toml");

#[test]
fn a_rule_is_shown_with_its_days_standing_sources_and_note() {
    let program = Program::on("2026-03-01");
    let page = program.done("rules show nep-transport.amount");
    for said in [
        "nep-transport.amount  Transport allowance a month",
        "Version 2",
        "Value     30.000 JOD",
        "From      2025-09-01",
        "Where     track:naf",
        "Standing  sources disagree",
        "S57 · Sarahah News: NAF beneficiaries in the National Employment Programme, 2025",
        "Taken as 30.",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let rule = program.json("rules show nep-transport.months");
    assert_eq!(rule["rows"][0]["counting"], "months-paid");
    assert_eq!(rule["rows"][0]["standing"], "assumption");
    assert_eq!(rule["rows"][0]["when"], "disability:yes");
    let arabic = program.in_arabic().done("rules show nep-transport.months");
    assert!(arabic.contains("افتراض منا"), "{arabic}");
}

#[test]
fn a_programme_is_shown_with_what_it_pays_and_by_which_rules() {
    let program = Program::on("2026-03-01");
    let programme = program.json("rules show nep-transport");
    assert_eq!(
        (&programme["enrolls"], &programme["ages"]),
        (&"person".into(), &"nep.ages".into())
    );
    assert_eq!(programme["components"][0]["months"], "nep-transport.months");
    let cash = program.json("rules show naf-uct");
    assert_eq!(cash["components"][0]["amount"], "decided");
}

#[test]
fn the_list_says_what_is_in_force_on_the_day() {
    let program = Program::on("2024-01-01");
    let line = |page: &str| {
        let line = page
            .lines()
            .find(|line| line.starts_with("nep-wage.amount"));
        line.unwrap().to_owned()
    };
    assert!(line(&program.done("rules list")).ends_with("130.000"));
    assert!(line(&program.later("2026-01-01").done("rules list")).ends_with("145.000"));
}

#[test]
fn a_book_is_checked_to_line_and_column() {
    let program = Program::on("2026-03-01");
    let good = program.file("good.toml", BOOK);
    assert_eq!(
        program.json(&format!("rules check {good}"))["book"],
        "jordan"
    );
    let bad = program.file(
        "bad.toml",
        &BOOK.replacen("from = \"2022-04-01\"", "from = \"soon\"", 1),
    );
    let refused = program.refused(&format!("rules check {bad}"));
    assert_eq!(
        (&refused["code"], &refused["exit"]),
        (&"C1104".into(), &1.into())
    );
    let row = BOOK
        .lines()
        .position(|line| line == "from = \"2022-04-01\"")
        .unwrap()
        + 1;
    let message = refused["message"].as_str().unwrap();
    assert!(
        message.contains(&format!("line {row}, column 8")),
        "{message}"
    );
}

#[test]
fn an_office_works_by_its_own_book() {
    let program = Program::with_family("2026-03-01");
    let row =
        "value = { months = 9, counting = \"months-paid\" }\nsource = [\"seed\", \"S1\", \"S2\"]";
    assert!(BOOK.contains(row));
    let book = BOOK.replace(row, &row.replace("months = 9", "months = 7"));
    let book = program.file("own.toml", &book);
    program.done(&format!(
        "enrollment add IRB-1.2 --programme nep-transport --rules {book}"
    ));
    let own = program.json(&format!("timeline IRB-1 --rules {book}"));
    assert_eq!(own["rows"][0]["clock"]["allowed"], 7);
    assert_eq!(
        program.json("timeline IRB-1")["rows"][0]["clock"]["allowed"],
        9
    );
}

#[test]
fn the_criteria_for_leaving_aid_are_shown_with_their_points_and_grounds() {
    let program = Program::on("2026-06-01");
    let page = program.done("rules show graduation");
    for said in [
        "income-above-line",
        "required",
        "Points needed",
        "our assumption",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let all = program.json("rules show graduation");
    assert!(all["needed"][0]["points"].as_u64().unwrap() > 0);
    assert_eq!(all["criteria"][0]["rows"][0]["points"], 3);
    let one = program.done("rules show work-retained");
    assert!(one.contains("Version 1") && one.contains("S1"), "{one}");
}

#[test]
fn plans_of_follow_up_are_shown_step_by_step_in_both_languages() {
    let program = Program::on("2026-06-01");
    let all = program.json("rules show plans");
    assert_eq!(all["plans"][0]["plan"], "job-first-months");
    assert_eq!(all["plans"][0]["steps"][0]["day"], 7);
    let page = program.done("rules show after-suspension");
    assert!(
        page.contains("the day of suspension") && page.contains("14 days"),
        "{page}"
    );
    assert!(program.done("rules list").contains("after-suspension"));
    let arabic = program.in_arabic().done("rules show after-suspension");
    assert!(arabic.contains("زيارة تحقق ميداني"), "{arabic}");
}
