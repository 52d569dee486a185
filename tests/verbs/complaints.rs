//! What people complain of in other systems of this field, each as a test that
//! its name and comment say: the program is asked to make the same mistake.
//!
//! Not here, because the program does not do that work yet: who may see which
//! office, and files that come back from a bank.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{FAMILY, Program};
use serde_json::Value;
use std::collections::BTreeSet;

/// A list of one household a row, with the names of the core as headings.
const PAPER_LIST: &str = include_str!("../program/paper_list.toml");
const HEADINGS: &str = "رقم الملف;الاسم;الجنس;تاريخ الميلاد;الرقم الوطني;الهاتف;المحافظة";

/// A register with one family, and the profile of the list beside it.
fn office(today: &str) -> Program {
    let program = Program::with_family(today);
    program.file("camp.toml", PAPER_LIST);
    program
}

/// What an import of these bytes says to programs.
fn import(program: &Program, bytes: &[u8], flags: &str) -> Value {
    std::fs::write(program.path("list.csv"), bytes).unwrap();
    let answer = program.run(&format!(
        "import list.csv --profile camp.toml --format json {flags}"
    ));
    serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err))
}

/// The list of these rows, in UTF-8.
fn list(rows: &[&str]) -> Vec<u8> {
    format!("{HEADINGS}\n{}\n", rows.join("\n")).into_bytes()
}

/// `row code` of each reason why something stays out.
fn reasons(import: &Value) -> Vec<String> {
    let reasons = import["reasons"].as_array().unwrap().iter();
    reasons
        .map(|reason| format!("{} {}", reason["row"], reason["code"].as_str().unwrap()))
        .collect()
}

fn digest(program: &Program) -> String {
    let verified = program.json("verify");
    assert_eq!(verified["sound"], true);
    verified["digest"].as_str().unwrap().to_owned()
}

/// Applies the plan that a preview shows, for as many households as it says.
fn apply(program: &Program, preview: &Value) -> Value {
    let plan = preview["rows"][0]["plan"].as_str().unwrap();
    let many = &preview["changes"];
    program.json(&format!("batch --plan {plan} --confirm {many}"))
}

/// "Amounts are kept with two decimals, or as floats": 8.065 dinars are 8.065 on
/// every way in and out.
#[test]
fn eight_dinars_and_sixty_five_fils_survive_every_path() {
    let program = Program::with_family("2026-01-05");
    program.done(
        "enrollment add IRB-1 --programme naf-uct --amount 8.065 --period monthly \
         --on 2026-01-01",
    );
    program.done("payment record IRB-1/1 --month 2026-01 --amount 8.065 --state settled");
    let program = program.later("2026-02-05");
    let paid = program.file(
        "paid.json",
        r#"[{"month": "2026-02", "amount": "8.065", "state": "settled"}]"#,
    );
    program.done(&format!("payment record IRB-1/1 --json {paid}"));

    let shown = program.json("enrollment show IRB-1/1");
    for payment in shown["payments"].as_array().unwrap() {
        assert_eq!(
            payment["amount"],
            serde_json::json!({"fils": 8065, "jod": "8.065"})
        );
    }
    let months = program.json("timeline IRB-1")["rows"][0]["months"].clone();
    assert_eq!(months[0]["amount"]["jod"], "8.065");
    let columns = "household list --columns id,aid_amount";
    assert!(
        program
            .done(&format!("{columns} --format csv"))
            .contains("8.065")
    );
    program.done(&format!("{columns} --out amounts.csv"));
    let csv = std::fs::read_to_string(program.path("amounts.csv")).unwrap();
    assert!(csv.contains("8.065"), "{csv}");
    assert!(program.done("timeline IRB-1").contains("8.065"));

    // Out as a backup, in again elsewhere, and made anew from the journal.
    program.done("backup office.backup");
    program.done("restore office.backup --store elsewhere");
    program.done("rebuild --store elsewhere");
    let there = program.json("enrollment show IRB-1/1 --store elsewhere");
    assert_eq!(there["payments"], shown["payments"]);
}

/// "One person could propose, approve and carry out": whoever assessed a family
/// cannot approve that it leaves, from a verb or by way of a step of the
/// enrollment, alone or among many.
#[test]
fn nobody_approves_what_they_proposed() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --on 2026-01-01 --amount 84");
    program.done(
        "placement add IRB-1.1 --kind branch --employer 'فرع الرحاب' --sector garments \
         --wage 290 --stage started --on 2026-03-01 --contract-from 2026-03-01 \
         --social-security-from 2026-03-01",
    );
    let program = program.later("2027-03-10");
    program.done(
        "graduation assess IRB-1/1 --met income-above-line=كشوف --met grace-known=لقاء \
         --confirm work-retained --confirm contract-seen --confirm social-security-seen \
         --confirm no-open-grievance",
    );
    let before = digest(&program);
    let approve = "graduation approve IRB-1#1 --reason income-above-limit-work";
    assert_eq!(program.failure(approve).0, "E3410");
    let graduate = "enrollment graduate IRB-1/1 --reason income-above-limit-work";
    assert_eq!(program.failure(graduate).0, "E3409");
    let many = "batch 'graduate programme=naf-uct reason=income-above-limit-work' --filter ''";
    assert_eq!(program.failure(many).0, "C1110");
    assert_eq!(digest(&program), before);
    program.done(&format!("{approve} --user omar"));
}

/// "Any exception after sending led to sending again": an outcome that nobody
/// knows is a state of its own, and nothing is sent again from it.
#[test]
fn what_may_have_been_paid_is_not_sent_again() {
    let program = Program::with_family("2026-01-05");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 84 --on 2026-01-01");
    let record = "payment record IRB-1/1 --month 2026-01 --amount 84";
    program.done(&format!("{record} --state sent"));
    program.done(&format!("{record} --state unknown"));
    assert_eq!(
        program
            .failure(&format!("{record} --state sent --attempt 2"))
            .0,
        "E2301"
    );
    let payments = program.json("enrollment show IRB-1/1")["payments"].clone();
    assert_eq!(payments.as_array().unwrap().len(), 1);
    assert_eq!(payments[0]["state"], "unknown");
}

/// "What came back was matched by its id, and the amount was never compared":
/// another amount is refused with both, and the line stays open.
#[test]
fn another_amount_is_never_taken_in_silence() {
    let program = Program::with_family("2026-01-05");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 84 --on 2026-01-01");
    let record = "payment record IRB-1/1 --month 2026-01";
    for amount in ["83.999", "48"] {
        let error = program.refused(&format!("{record} --amount {amount} --state settled"));
        assert_eq!(error["code"], "E2303");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("84.000"), "{message}");
    }
    program.done(&format!("{record} --amount 84 --state sent"));
    let error = program.refused(&format!("{record} --amount 80 --state settled"));
    assert_eq!(error["code"], "E2303");
    let payments = program.json("enrollment show IRB-1/1")["payments"].clone();
    assert_eq!(payments[0]["state"], "sent");
}

/// "A reference was made once in each process and shared by all payments": of
/// an operation every household has a command of its own, and rows of a list
/// that read alike are households of their own.
#[test]
fn what_is_done_together_is_told_apart() {
    let program = office("2026-03-01");
    let alike = "هدى الزعبي;أنثى;1985;;;إربد";
    let rows = [17, 18, 19].map(|number| format!("{number};{alike}"));
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let imported = import(&program, &list(&rows), "");
    assert_eq!(imported["households_registered"], 3);
    let preview = program.json("batch 'note \"زيارة الحي\"' --filter '' --reason x");
    let applied = apply(&program, &preview);
    let operation = &applied["operation"];
    let entries = program.json(&format!("show {operation}"))["entries"].clone();
    let entries = entries.as_array().unwrap().iter();
    let own = |name: &str| -> BTreeSet<String> {
        entries
            .clone()
            .map(|entry| entry[name].to_string())
            .collect()
    };
    assert_eq!((own("entry").len(), own("about").len()), (4, 4));
    // The names of their commands follow from the plan: again, it is a repeat.
    assert_eq!(apply(&program, &preview)["repeated"], 4);
}

/// "A rule lived in the screen, so another way in passed it by": a verb, a JSON
/// file, and a change for many are refused by the same rule under the same code.
#[test]
fn every_way_in_meets_the_same_rule() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 84 --on 2026-01-01");
    let before = digest(&program);
    let (code, _) = program.failure("enrollment lift IRB-1/1 --reason proof-received");
    let preview = program.json("batch 'lift programme=naf-uct reason=proof-received' --filter ''");
    assert_eq!(preview["rows"][0]["code"], code.as_str());
    assert_eq!(
        (&preview["changes"], &preview["refused"]),
        (&0.into(), &1.into())
    );
    let plan = preview["rows"][0]["plan"].as_str().unwrap();
    let apply = program.failure(&format!("batch --plan {plan} --confirm 0 --valid"));
    assert_eq!(apply.0, "C1113");

    let file = program.file(
        "paid.json",
        r#"[{"month": "2025-12", "amount": "84", "state": "sent"}]"#,
    );
    let by_file = program.failure(&format!("payment record IRB-1/1 --json {file}"));
    let by_flags =
        program.failure("payment record IRB-1/1 --month 2025-12 --amount 84 --state sent");
    assert_eq!(by_file, by_flags);
    assert_eq!(digest(&program), before);
}

/// "Rows that were there already were skipped without a word": they are counted
/// as such, a cell that says otherwise than the register is named, and so is the
/// way to put it right, which works.
#[test]
fn a_list_given_again_says_what_it_knew_and_how_to_correct_it() {
    let program = office("2026-03-01");
    let one = "17;فاطمة أحمد الزعبي;أنثى;1990-04-25;0012345678;0790000001;إربد";
    let two = "18;خالد العمري;ذكر;1985-04-03;0012345679;0780000002;معان";
    import(&program, &list(&[one, two]), "");
    let before = digest(&program);
    let again = import(&program, &list(&[one, two]), "");
    assert_eq!(
        [
            &again["households_unchanged"],
            &again["households_otherwise"]
        ],
        [&Value::from(2), &0.into()]
    );

    let moved = two
        .replace("معان", "الكرك")
        .replace("1985-04-03", "1985-04-30");
    let again = import(&program, &list(&[one, &moved]), "");
    assert_eq!(
        [
            &again["households_unchanged"],
            &again["households_otherwise"]
        ],
        [&Value::from(1), &1.into()]
    );
    let told = |cell: &Value| format!("{} {} {}", cell["row"], cell["heading"], cell["code"]);
    let mut cells: Vec<String> = again["otherwise"]
        .as_array()
        .unwrap()
        .iter()
        .map(told)
        .collect();
    cells.sort();
    assert_eq!(
        cells,
        [r#"3 "المحافظة" "X2301""#, r#"3 "تاريخ الميلاد" "X2301""#]
    );
    assert_eq!(digest(&program), before, "nothing is overwritten");
    let page = program.done("import list.csv --profile camp.toml");
    assert!(page.contains("masar import --update"), "{page}");
    assert!(
        !page.contains("The register had all of it before"),
        "{page}"
    );

    let update = program.file("update.csv", "الرقم الوطني,المحافظة\n0012345679,الكرك\n");
    let preview = program.json(&format!("import --update {update} --reason list"));
    apply(&program, &preview);
    program.done("person edit IRB-3.1 --born 1985-04-30");
    let again = import(&program, &list(&[one, &moved]), "");
    assert_eq!(again["households_unchanged"], 2);
}

/// "The test import looked at one row": a dry run finds the fault of the last of
/// many rows, and the same again where it is not dry.
#[test]
fn a_dry_run_looks_at_the_last_row_too() {
    let program = office("2026-03-01");
    let before = digest(&program);
    let mut rows: Vec<String> = (1..1_500)
        .map(|number| format!("{number};هدى الزعبي;أنثى;1985;;;إربد"))
        .collect();
    rows.push("1500;علي الزعبي;ذكر;31/02/1985;;;إربد".to_owned());
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let bytes = list(&rows);
    let dry = import(&program, &bytes, "--dry-run");
    assert_eq!(
        (&dry["households_registered"], reasons(&dry)),
        (&1_499.into(), vec!["1501 X2111".to_owned()])
    );
    assert_eq!(digest(&program), before);
    let whole = import(&program, &bytes, "--all-or-nothing");
    assert_eq!(reasons(&whole), reasons(&dry));
    assert_eq!(digest(&program), before);
}

/// "Editing the household changed what a past month had been based on": as the
/// register stood then, the month has its amount, its rule and its reasons.
#[test]
fn what_a_past_month_was_based_on_stays() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1.2 --programme nep-transport --on 2026-03-01 --track naf");
    let asked = ["timeline IRB-1", "why IRB-1/1 --month 2026-04"];
    let program = program.later("2026-04-10");
    let then = asked.map(|line| program.json(line));
    let program = program.later("2026-09-10");
    program.done("household edit IRB-1 --liwa koura --from 2026-05-01");
    program.done("person disability IRB-1.2 --from 2026-03-15 --evidence committee");
    program.done("person edit IRB-1.2 --born 1999-01-01");
    let now = program.json(asked[0]);
    assert_ne!(
        now["rows"], then[0]["rows"],
        "the disability counts from now on"
    );
    for (line, then) in asked.iter().zip(&then) {
        let known = program.json(&format!("{line} --as-of 2026-04-10 --as known"));
        let without_days = |value: &Value| value.get("rows").unwrap_or(value).clone();
        assert_eq!(without_days(&known), without_days(then), "{line}");
    }
}

/// "Running the eligibility test again undid a deliberate pause": what a person
/// suspended stays so through another import, a change for many, and the months,
/// until a person lifts it.
#[test]
fn a_pause_that_a_person_decided_outlives_whatever_runs_again() {
    let program = office("2026-01-05");
    let rows = list(&["17;فاطمة أحمد الزعبي;أنثى;1990-04-25;0012345678;;إربد"]);
    import(&program, &rows, "");
    program.done("enrollment add IRB-2 --programme naf-uct --amount 84 --on 2026-01-01");
    program.done("enrollment suspend IRB-2/1 --reason proof-awaited --on 2026-01-05");
    let program = program.later("2026-06-10");
    import(&program, &rows, "");
    let enroll = program.json("batch 'enroll programme=naf-uct as=active' --case IRB-2");
    assert_eq!(
        (&enroll["changes"], &enroll["refused"]),
        (&0.into(), &1.into())
    );
    program.done("rebuild");
    assert_eq!(
        program.json("enrollment show IRB-2/1")["state"],
        "suspended"
    );
    program.done("enrollment lift IRB-2/1 --reason proof-received");
    assert_eq!(program.json("enrollment show IRB-2/1")["state"], "active");
}

/// "Bulk work stopped at a hundred records": nothing depends on how many there
/// are. Some thousands here, a hundred thousand in the benches.
#[test]
fn thousands_are_changed_and_taken_back_in_one_operation() {
    const MANY: u64 = 2_500;
    let program = office("2026-03-01");
    let rows: Vec<String> = (1..=MANY)
        .map(|number| format!("{number};هدى الزعبي;أنثى;1985;;;معان"))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let imported = import(&program, &list(&rows), "");
    assert_eq!(imported["households_registered"], MANY);
    let all = "--filter gov:maan --reason x --limit 1";
    let preview = program.json(&format!("batch 'set caseworker=lina locality=معان' {all}"));
    assert_eq!(preview["changes"], MANY);
    let applied = apply(&program, &preview);
    assert_eq!(applied["changed"], MANY);
    let of_lina = |program: &Program| {
        program.json("household list --filter caseworker:lina --limit 1")["total"].clone()
    };
    assert_eq!(of_lina(&program), MANY);
    let operation = &applied["operation"];
    let back = program.json(&format!("undo {operation} --limit 1"));
    assert_eq!(back["changes"], MANY);
    assert_eq!(apply(&program, &back)["changed"], MANY);
    assert_eq!(of_lina(&program), 0);
}

/// "An import stopped at one quotation mark": a mark inside a value is read, one
/// that is never closed costs its own row, and what follows goes in.
#[test]
fn one_quotation_mark_costs_one_row_at_most() {
    let program = office("2026-03-01");
    let rows = list(&[
        "17;فاطمة \"أم علي;أنثى;1990;;;إربد",
        "18;\"خالد العمري;ذكر;1985;;;معان",
        "19;هدى الزعبي;أنثى;1985;;;معان",
    ]);
    let imported = import(&program, &rows, "");
    assert_eq!(reasons(&imported), ["3 X2202"]);
    assert_eq!(imported["households_registered"], 2);
    let name = program.json("household show IRB-2")["members"][0]["name"].clone();
    assert_eq!(name, "فاطمة \"أم علي");
}

/// "Letters of an older encoding came in as question marks": Windows-1256 and
/// Latin-1 are read as the letters they are.
#[test]
fn old_encodings_are_read_as_the_letters_they_are() {
    let program = office("2026-03-01");
    let arabic = String::from_utf8(list(&["17;خالد العمري;ذكر;1985;;;معان"])).unwrap();
    let (bytes, _, lost) = encoding_rs::WINDOWS_1256.encode(&arabic);
    assert!(!lost);
    import(&program, &bytes, "");
    let name = |id: u32| program.json(&format!("household show IRB-{id}"))["members"][0].clone();
    assert_eq!(name(2)["name"], "خالد العمري");

    // Latin-1, with the headings of another list.
    let latin = "referenceId,fullName,gender,phoneNumber\n1,Zoé Müller,female,0790000001\n";
    let bytes: Vec<u8> = latin
        .chars()
        .map(|c| u8::try_from(c as u32).unwrap())
        .collect();
    std::fs::write(program.path("latin.csv"), bytes).unwrap();
    program.done("import latin.csv --profile 121");
    assert_eq!(name(3)["latin"], "Zoé Müller");
}

/// "`dd/mm/yyyy` was read as `mm/dd/yyyy`": the whole column tells which it is;
/// where nothing does, the cell is refused with its row until somebody says.
#[test]
fn a_day_is_never_taken_for_a_month() {
    let program = office("2026-03-01");
    let doubtful = "17;فاطمة الزعبي;أنثى;03/04/1990;;;إربد";
    let refused = import(&program, &list(&[doubtful]), "");
    assert_eq!(reasons(&refused), ["2 X2115"]);
    let telling = "18;خالد العمري;ذكر;25/04/1985;;;معان";
    import(&program, &list(&[doubtful, telling]), "");
    let born = |id: u32| program.json(&format!("household show IRB-{id}"))["members"][0].clone();
    assert_eq!(born(2)["born"], "1990-04-03");
    assert_eq!(born(3)["born"], "1985-04-25");
    let said = doubtful.replace("17;", "20;");
    import(&program, &list(&[&said]), "--dates month-first");
    assert_eq!(born(4)["born"], "1990-03-04");
}

/// "Ids came out as 4.49E+35": digits that a spreadsheet lost are refused by
/// name with their row and column, on every way a list comes in.
#[test]
fn a_number_that_a_spreadsheet_ruined_is_refused_by_name() {
    let program = office("2026-03-01");
    program.done(&FAMILY.replace("2000123456", "2000123457"));
    let rows = list(&[
        "4.49116E+35;فاطمة الزعبي;أنثى;1990;;;إربد",
        "18;خالد العمري;ذكر;1985;2.00012E+09;;معان",
        "19;هدى الزعبي;أنثى;1985;;;معان",
    ]);
    let imported = import(&program, &rows, "");
    assert_eq!(reasons(&imported), ["2 X2101", "3 X2101"]);
    assert_eq!(imported["reasons"][1]["heading"], "الرقم الوطني");
    assert_eq!(imported["households_registered"], 1);

    let update = program.file(
        "update.csv",
        "national number,caseworker\n2.00012E+09,lina\n",
    );
    let answer = program.run(&format!(
        "import --update {update} --reason x --format json"
    ));
    let preview: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(preview["changes"], 0);
    assert_eq!(preview["rows"][0]["code"], "X2101");
}
