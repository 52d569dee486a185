//! Changes by a file: `masar import --update`. The list is shown as a plan, the
//! plan applied and taken back as any other.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{FAMILY, Program};
use serde_json::Value;

/// Three families; the second has a telephone.
fn office() -> Program {
    let program = Program::with_family("2026-03-01");
    for number in ["2000123457", "2000123458"] {
        program.done(&FAMILY.replace("2000123456", number));
    }
    program.done("household edit IRB-2 --phone 0791234567=neighbour");
    program.later("2026-03-02")
}

fn shown(program: &Program, id: u32) -> Value {
    program.json(&format!("household show IRB-{id}"))
}

/// The preview of a list whose rows are all taken; the plan's id.
fn preview(program: &Program, path: &str) -> (Value, String) {
    let preview = program.json(&format!("import --update {path} --reason list"));
    let plan = preview["rows"][0]["plan"].as_str().unwrap_or_default();
    (preview.clone(), plan.to_owned())
}

#[test]
fn a_list_changes_each_household_in_its_own_way_and_twice_changes_nothing() {
    let program = office();
    let path = program.file(
        "list.csv",
        "رقم الملف,الرقم الوطني,الباحث,المحافظة,اللواء,البلدة,هاتف\n\
         IRB-000001,,lina,إربد,بني كنانة,حرثا,0791112223\n\
         ,2000123457,,,,كفر يوبا,\n\
         IRB-000003,2000123458,,,,,\n",
    );
    let before = [1, 2, 3].map(|id| shown(&program, id));
    let (preview_one, plan) = preview(&program, &path);
    assert_eq!(
        [
            &preview_one["changes"],
            &preview_one["refused"],
            &preview_one["unchanged"]
        ],
        [&Value::from(2), &0.into(), &1.into()]
    );
    let rows = preview_one["rows"].as_array().unwrap();
    assert_eq!((&rows[0]["row"], &rows[1]["row"]), (&2.into(), &3.into()));
    let fields: Vec<&str> = rows[0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| field["field"].as_str().unwrap())
        .collect();
    assert_eq!(fields, ["liwa", "locality", "phones", "caseworker"]);
    assert_eq!(rows[0]["fields"][0]["old"], "ramtha");
    assert_eq!(rows[0]["fields"][0]["new"], "bani-kinanah");
    assert_eq!([1, 2, 3].map(|id| shown(&program, id)), before);

    let applied = program.json(&format!("batch --plan {plan} --confirm 2"));
    assert_eq!(applied["changed"], 2);
    let one = shown(&program, 1);
    assert_eq!(one["caseworker"], "lina");
    assert_eq!(one["address"]["locality"], "حرثا");
    // What was not said stays: the telephone of the second family.
    assert_eq!(shown(&program, 2)["phones"], before[1]["phones"]);

    let again = program.json(&format!("batch --plan {plan} --confirm 2"));
    assert_eq!(
        (&again["changed"], &again["repeated"]),
        (&0.into(), &2.into())
    );
    let (twice, _) = preview(&program, &path);
    assert_eq!(
        (&twice["changes"], &twice["unchanged"]),
        (&0.into(), &3.into())
    );

    let operation = applied["operation"].as_u64().unwrap();
    let undo = program.json(&format!("undo {operation}"));
    // The first household had two commands: it is one household still.
    assert_eq!((&undo["changes"], &undo["refused"]), (&2.into(), &0.into()));
    let id = undo["rows"][0]["plan"].as_str().unwrap();
    program.done(&format!("batch --plan {id} --confirm 2"));
    for (id, before) in (1..).zip(&before) {
        let now = shown(&program, id);
        for field in ["caseworker", "address"] {
            assert_eq!(
                now[field]["locality"], before[field]["locality"],
                "{id} {field}"
            );
        }
        assert_eq!(now["caseworker"], before["caseworker"]);
    }
    let (other, _) = preview(&program, &path);
    assert_eq!(other["changes"], 2, "as before, so the list has news again");
}

#[test]
fn a_row_that_names_no_household_or_two_is_refused_with_its_number_and_reason() {
    let program = office();
    let path = program.file(
        "list.csv",
        "case,national number,caseworker,liwa,iban\n\
         IRB-000001,2000123457,lina,,\n\
         IRB-000099,,lina,,\n\
         ,9999999999,lina,,\n\
         IRB-000002,,lina,,\n\
         IRB-000002,,sami,,\n\
         ,,lina,,\n\
         IRB-000003,,,nowhere,\n\
         IRB-000003,,,,none\n\
         2.0E+09,,lina,,\n",
    );
    let rejects = program.path("back.csv");
    let line = format!("import --update {path} --rejects {}", rejects.display());
    let answer = program.run(&format!("{line} --format json"));
    assert_eq!(answer.exit, 1, "{}", answer.err);
    let preview: Value = serde_json::from_str(&answer.out).unwrap();
    let told: Vec<(u64, &str)> = preview["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["outcome"] == "refused")
        .map(|row| (row["row"].as_u64().unwrap(), row["code"].as_str().unwrap()))
        .collect();
    let expected = [
        (2, "X2221"),
        (3, "X2220"),
        (4, "X2220"),
        (6, "X2211"),
        (7, "X2201"),
        (8, "X2123"),
        (9, "X2131"),
        (10, "X2101"),
    ];
    assert_eq!(told, expected);
    assert_eq!(
        (&preview["changes"], &preview["refused"]),
        (&1.into(), &8.into())
    );
    let back = std::fs::read_to_string(&rejects).unwrap();
    assert_eq!(back.lines().count(), 9, "{back}");

    // All means all, the rows that name nobody too.
    let plan = preview["rows"].as_array().unwrap().last().unwrap()["plan"]
        .as_str()
        .unwrap();
    let line = format!("batch --plan {plan} --confirm 1");
    assert_eq!(program.failure(&line), ("C1113".into(), 1));
    assert_eq!(program.json(&format!("{line} --valid"))["changed"], 1);
}

#[test]
fn what_the_rules_refuse_is_grouped_with_the_rows_of_the_file() {
    let program = office();
    let path = program.file(
        "list.csv",
        "case,account holder,alias\nIRB-1,,SARA1\nIRB-2,,SARA2\nIRB-3,Sara,SARA3\n",
    );
    let answer = program.run(&format!("import --update {path}"));
    assert_eq!(answer.exit, 1);
    let group = answer
        .out
        .lines()
        .find(|line| line.contains("2 3"))
        .unwrap();
    assert!(group.contains('E'), "{group}");
}

#[test]
fn an_empty_cell_leaves_alone_and_the_word_that_clears_clears() {
    let program = office();
    program.done("household edit IRB-2 --caseworker sami");
    let path = program.file("list.csv", "id;caseworker;phone;locality\nIRB-2;بلا;none;\n");
    let (_, plan) = preview(&program, &path);
    program.done(&format!("batch --plan {plan} --confirm 1"));
    let now = shown(&program, 2);
    assert_eq!(now["caseworker"], Value::Null);
    let until = &now["phones"][0]["until"];
    assert!(
        now["phones"].as_array().unwrap().is_empty() || until.is_string(),
        "{now}"
    );
    assert_eq!(now["address"]["liwa"], "ramtha");
}

#[test]
fn a_list_without_a_column_that_names_the_household_is_refused_whole() {
    let program = office();
    let path = program.file("list.csv", "caseworker\nlina\n");
    assert_eq!(
        program.failure(&format!("import --update {path}")).0,
        "X1402"
    );
}
