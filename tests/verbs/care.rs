//! Care of families from the command line: notes begun from templates, the
//! sheet of a day on paper, and what a household's page tells of work, loans
//! and matters.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

#[test]
fn a_note_begins_with_a_template_whose_blanks_are_all_filled_in() {
    let program = Program::with_family("2026-03-01");
    let refused = program.refused("note add IRB-1 --template phone-off --fill 0791234567");
    assert_eq!(refused["code"], "C1109");
    program.done(
        "note add IRB-1 --template phone-off --fill 0791234567 --fill 1/3 --fill 10:30 \
         --fill none --fill 'the neighbour' --text 'Try again on Sunday.'",
    );
    let shown = program.json("household show IRB-1");
    assert_eq!(
        shown["log"][0]["text"],
        "Called 0791234567 on 1/3 at 10:30: switched off or disconnected. Other numbers \
         tried: none. Another number to be asked of the neighbour. Try again on Sunday."
    );
    let unknown = program.refused("note add IRB-1 --template nowhere");
    assert_eq!(
        (&unknown["code"], &unknown["exit"]),
        (&"C1108".into(), &3.into())
    );
}

#[test]
fn an_office_has_templates_of_its_own_once_they_are_sound() {
    let program = Program::with_family("2026-03-01");
    let own = program.file(
        "notes.toml",
        "[[template]]\ncode = \"bread\"\nname = { en = \"Bread\", ar = \"خبز\" }\n\
         text = { en = \"Bread for ___.\", ar = \"خبز إلى ___.\" }\n",
    );
    assert_eq!(program.json(&format!("note check {own}"))["templates"], 1);
    let page = program.done(&format!("note templates --note-templates {own}"));
    assert!(
        page.contains("bread") && !page.contains("home-visit"),
        "{page}"
    );
    let arabic = program.in_arabic();
    arabic.done(&format!(
        "note add IRB-1 --template bread --fill أحمد --note-templates {own}"
    ));
    let shown = arabic.json("household show IRB-1");
    assert_eq!(shown["log"][0]["text"], "خبز إلى أحمد.");
    let wrong = arabic.file("wrong.toml", "[[template]]\ncode = 7\n");
    assert_eq!(
        arabic.refused(&format!("note check {wrong}"))["code"],
        "C1107"
    );
}

#[test]
fn the_sheet_of_a_day_is_a_page_with_masked_telephones() {
    let program = Program::with_family("2026-03-01").in_arabic();
    program.done("household edit IRB-1 --phone '079 123 4567=الابن' --locality الطرة");
    program.done("visit plan IRB-1 --on 2026-03-02 --why تحقق");
    program.done("visit plan IRB-1 --on 2026-03-02 --call");
    let page = program.path("day.html").display().to_string();
    program.done(&format!("visits --on 2026-03-02 --page {page}"));
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(
        html.contains("dir=\"rtl\"") && html.contains("الطرة"),
        "{html}"
    );
    assert!(html.contains("لا أحد في المنزل") && html.contains("الهاتف مغلق"));
    assert!(html.contains("*567") && !html.contains("4567"), "{html}");
    assert!(!html.contains("2000123456"), "no national number");
    let clear = program.path("clear.html").display().to_string();
    program.done(&format!("visits --on 2026-03-02 --reveal --page {clear}"));
    assert!(
        std::fs::read_to_string(&clear)
            .unwrap()
            .contains("079 123 4567")
    );
    let taken = program.refused(&format!("visits --on 2026-03-02 --page {page}"));
    assert_eq!(taken["code"], "X1501");
    let text = program.path("day.txt").display().to_string();
    let refused = program.refused(&format!("visits --page {text}"));
    assert_eq!(refused["code"], "C1054");
}

#[test]
fn a_household_is_shown_with_wages_checks_matters_and_balance() {
    let program = Program::with_family("2026-06-01");
    program.done(
        "placement add IRB-1.2 --employer 'Rihab branch' --sector garments --kind branch --wage 290 \
         --stage started --on 2026-03-01",
    );
    program.done("placement confirm IRB-1+1 --for 2026-04 --received 280.500 --shown payslip");
    program.done("visit plan IRB-1 --on 2026-06-02 --why check");
    program.done("referral add IRB-1.2 --to VTC --what course");
    program.done("grievance add IRB-1 --subject amount --text 'too little'");
    let shown = program.json("household show IRB-1");
    let wage = &shown["placements"][0]["wages"][0];
    assert_eq!(
        (&wage["month"], &wage["received"]["jod"], &wage["evidence"]),
        (&"2026-04".into(), &"280.500".into(), &"payslip".into())
    );
    let matters = &shown["matters"];
    assert_eq!(matters["visits"][0]["outcome"], "open");
    assert_eq!(matters["referrals"][0]["state"], "sent");
    assert_eq!(matters["grievances"][0]["outcome"], serde_json::Value::Null);
    assert_eq!(shown["balance"]["owed"]["fils"], 0);
    let page = program.done("household show IRB-1");
    for said in ["Wages confirmed", "280.500", "Matters", "VTC", "too little"] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}

#[test]
fn a_task_is_set_listed_and_done_or_dropped() {
    let program = Program::with_family("2026-03-01");
    let set = "task add IRB-1 --what 'شهادة الراتب' --by 2026-03-05 --who rana";
    assert_eq!(program.json(set)["matter"], "IRB-000001#1");
    program.done("task add IRB-1 --what call --by 2026-03-20");
    let past = "task add IRB-1 --what call --by 2026-02-20";
    assert_eq!(program.failure(past).0, "E3309");
    let due = program.json("task list --within 7")["due"].clone();
    assert_eq!(due.as_array().unwrap().len(), 1);
    assert_eq!(
        [&due[0]["kind"], &due[0]["day"], &due[0]["act"]],
        ["task", "2026-03-05", "task.done"]
    );
    let page = program.done("task list --within 7");
    assert!(page.contains("شهادة الراتب (rana)"), "{page}");
    program.done("task done IRB-1#1 --note 'brought'");
    assert_eq!(program.failure("task drop IRB-1#1 --why late").0, "E3310");
    program.done("task drop IRB-1#2 --why 'moved away'");
    let tasks = program.json("household show IRB-1")["matters"]["tasks"].clone();
    assert_eq!(
        [&tasks[0]["standing"], &tasks[0]["who"], &tasks[1]["note"]],
        ["done", "rana", "moved away"]
    );
    assert_eq!(program.json("task list")["due"], serde_json::json!([]));
    assert_eq!(program.json("verify")["sound"], true);
}
