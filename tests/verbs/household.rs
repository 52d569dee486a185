//! Households from the command line: registered, edited, found, shown, and as
//! they stood on another day.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{FAMILY, Program};

#[test]
fn a_household_is_registered_with_everything_a_form_asks_for() {
    let program = Program::on("2026-03-01");
    let done = program.json(
        "household add --office IRB --on 2026-02-01 --liwa الرمثا --locality 'حي الملعب' \
         --detail 'قرب المدرسة' --phone '079 123 4567=الابن الأكبر' --phone 0780000001 \
         --iban JO94CBJO0010000000000131000302 --holder 'محمود الخطيب' --caseworker lina \
         --member 'name=محمود الخطيب,latin=Mahmoud,sex=male,born=1979,relation=head,\
         number=2000123456,education=basic,work=seeking' \
         --member 'name=\"الخطيب, سارة\",sex=female,relation=daughter,no_number=newborn,\
         disability=2026-01-01,evidence=تقرير طبي'",
    );
    assert_eq!(done["done"], "household.add");
    assert_eq!(
        (&done["household"], &done["repeated"]),
        (&"IRB-000001".into(), &false.into())
    );

    let shown = program.json("household show IRB-1");
    assert_eq!(shown["registered"], "2026-02-01");
    assert_eq!(shown["address"]["governorate"], "irbid");
    assert_eq!(shown["address"]["liwa"], "ramtha");
    assert_eq!(shown["phones"][0]["number"], "079 123 4567");
    assert_eq!(shown["phones"][0]["holder"], "الابن الأكبر");
    assert_eq!(shown["payee"]["account"], "JO•• •••• 0302");
    assert_eq!(shown["caseworker"], "lina");
    let (mahmoud, sara) = (&shown["members"][0], &shown["members"][1]);
    assert_eq!(mahmoud["national_number"], "•••••••456");
    assert_eq!(
        (&mahmoud["born"], &mahmoud["age"]),
        (&"1979".into(), &47.into())
    );
    assert_eq!(
        (&mahmoud["education"], &mahmoud["work"]),
        (&"basic".into(), &"seeking".into())
    );
    assert_eq!(
        (&sara["name"], &sara["no_number"]),
        (&"الخطيب, سارة".into(), &"newborn".into())
    );
    assert_eq!(sara["disabilities"][0]["evidence"], "تقرير طبي");
}

#[test]
fn numbers_and_accounts_are_shown_in_clear_only_when_asked() {
    let program = Program::with_family("2026-03-01");
    let masked = program.done("household show IRB-1");
    assert!(masked.contains("•••••••456") && !masked.contains("2000123456"));
    let clear = program.done("household show IRB-1 --reveal");
    assert!(clear.contains("2000123456"));
}

#[test]
fn a_household_can_come_as_json_and_mistakes_name_their_field() {
    let program = Program::on("2026-03-01");
    let file = program.file(
        "family.json",
        r#"{"office": "IRB", "address": {"governorate": "إربد"},
            "phones": [{"number": "0791234567"}],
            "payee": {"kind": "wallet", "account": "0791234567", "holder": "Huda"},
            "reference": {"source": "hope", "id": "HH-7"},
            "members": [{"name": "Huda", "sex": "female", "relation": "head", "born": 1990}]}"#,
    );
    program.done(&format!("household add --json {file}"));
    let shown = program.json("household show IRB-1");
    assert_eq!(shown["references"][0]["id"], "HH-7");
    assert_eq!(shown["payee"]["kind"], "wallet");
    assert_eq!(shown["members"][0]["latin"], "Huda");

    let again = program.refused(&format!("household add --json {file}"));
    assert_eq!(
        (&again["code"], &again["kind"]),
        (&"E2102".into(), &"conflict".into())
    );

    let wrong = program.file(
        "wrong.json",
        r#"{"office": "IRB", "members": [{"name": "Huda", "sex": "f", "relation": "head"}]}"#,
    );
    let refused = program.refused(&format!("household add --json {wrong}"));
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&"C1012".into(), &"members.0.sex".into())
    );
    assert_eq!(refused["hint"], "One of: female, male, not-recorded");
}

#[test]
fn an_edit_keeps_what_is_not_given_and_the_past() {
    let program = Program::with_family("2026-03-01").later("2026-04-01");
    program.done("household edit IRB-1 --locality 'الطرة' --phone 0791111111 --caseworker omar");
    let program = program.later("2026-05-01");
    let done = program
        .json("household edit IRB-1 --phone 0792222222 --wallet 0792222222 --holder 'محمود'");
    let names: Vec<&str> = done
        .as_array()
        .unwrap()
        .iter()
        .map(|done| done["done"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["household.edit", "household.payee"]);

    let shown = program.json("household show IRB-1");
    assert_eq!(shown["address"]["liwa"], "ramtha");
    assert_eq!(shown["address"]["locality"], "الطرة");
    assert_eq!(shown["caseworker"], "omar");
    assert_eq!(shown["phones"][1]["until"], "2026-04-30");
    let then = program.json("household show IRB-1 --as-of 2026-04-15");
    assert!(then["payee"].is_null());
    assert_eq!(then["phones"][0]["number"], "079 111 1111");
    let before = program.json("household show IRB-1 --as-of 2026-03-15");
    assert!(before["caseworker"].is_null());

    program.done("household edit IRB-1 --no-caseworker");
    assert!(program.json("household show IRB-1")["caseworker"].is_null());
    assert_eq!(
        program.failure("household edit IRB-1 --no-caseworker"),
        ("E1112".into(), 1)
    );
    assert_eq!(program.failure("household edit IRB-1"), ("E1112".into(), 1));
}

#[test]
fn one_wrong_part_of_an_edit_holds_all_of_it_back() {
    let program = Program::with_family("2026-03-01");
    let before = program.json("household show IRB-1");
    let line = "household edit IRB-1 --locality X --caseworker omar --alias huda --holder ' '";
    assert_eq!(program.failure(line).0, "E1110");
    assert_eq!(program.json("household show IRB-1"), before);
}

#[test]
fn the_same_key_is_carried_out_once() {
    let program = Program::on("2026-03-01");
    let line = format!("{FAMILY} --once form-17");
    assert_eq!(program.json(&line)["repeated"], false);
    let again = program.json(&line);
    assert_eq!(
        (&again["repeated"], &again["household"]),
        (&true.into(), &"IRB-000001".into())
    );
    assert_eq!(program.json("household list")["total"], 1);
    // The key belongs to the verb: a note of the same key is another command.
    assert_eq!(
        program.json("note add IRB-1 --text seen --once form-17")["repeated"],
        false
    );
}

#[test]
fn households_are_found_by_filters_in_both_languages_and_paged() {
    let program = Program::on("2026-03-01");
    for (head, liwa) in [
        ("هدى", "ramtha"),
        ("آمنة", "koura"),
        ("أحمد", "salt-qasabah"),
    ] {
        program.done(&format!(
            "household add --office IRB --liwa {liwa} --member 'name={head},sex=female,relation=head'"
        ));
    }
    let heads = |line: &str| -> Vec<String> {
        let list = program.json(line);
        let rows = list["households"].as_array().unwrap();
        rows.iter()
            .map(|row| row["head"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(heads("household list --filter gov:irbid"), ["هدى", "آمنة"]);
    assert_eq!(
        heads("household list --filter 'المحافظة:إربد امنه'"),
        ["آمنة"]
    );
    assert_eq!(heads("household list --limit 1 --offset 1"), ["آمنة"]);
    assert_eq!(program.json("household list --limit 1")["total"], 3);
    assert_eq!(heads("household list --offset 9"), Vec::<String>::new());

    let page = program.done("household list --limit 2");
    assert!(page.ends_with("1 to 2 of 3\n"), "{page}");
    let nothing = program.done("household list --filter gov:ajloun");
    assert_eq!(nothing, "Nothing found\n");
}

#[test]
fn a_list_goes_out_as_lines_and_as_csv() {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 93.330");
    let line = program.done("household list --format jsonl");
    let row: serde_json::Value = serde_json::from_str(line.trim()).unwrap();
    assert_eq!(row["aid_amount"]["fils"], 93_330);
    let csv = program.done("household list --format csv");
    let expected = "id,head,governorate,liwa,members,aid,aid_amount,work_wages,phone,caseworker\n\
                    IRB-000001,محمود الخطيب,irbid,ramtha,2,active,93.330,0.000,,\n";
    assert_eq!(csv, expected);
    let empty = program.done("household list --filter gov:ajloun --format csv");
    assert_eq!(empty.lines().count(), 1);
    let shown = program.done("household show IRB-1 --format csv");
    assert!(shown.starts_with("field,value\nid,IRB-000001\n"), "{shown}");
    assert!(
        shown.contains("members.1.name,سارة محمود الخطيب\n"),
        "{shown}"
    );
    assert!(
        shown.contains("enrollments.0.decisions.0.amount,93.330\n"),
        "{shown}"
    );
}

#[test]
fn hidden_marks_in_a_name_go_and_are_told() {
    let program = Program::on("2026-03-01");
    let member = "name=سا\u{202e}رة,sex=female,relation=head";
    let answer = program.run(&format!("household add --office IRB --member '{member}'"));
    assert_eq!(answer.exit, 0, "{}", answer.err);
    assert!(answer.err.contains("U+202E"), "{}", answer.err);
    assert_eq!(
        program.json("household show IRB-1")["members"][0]["name"],
        "سارة"
    );
}
