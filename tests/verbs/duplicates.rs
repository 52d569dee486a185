//! Records of one person from the command line: listed with what speaks for it,
//! put side by side, decided.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

/// A woman who is registered in two households, once as a bank writes her.
fn twice() -> Program {
    let program = Program::with_family("2026-03-01");
    program.done(
        "household add --office IRB --on 2020-01-01 --liwa ramtha \
         --member 'name=فاطمة علي سالم العمري,sex=female,born=1988-03-07,relation=head,number=2000123461'",
    );
    program.done(
        "household add --office IRB --on 2020-01-01 --liwa koura \
         --member 'latin=Fatima Ali Salem Al-Omari,sex=female,born=1988-07-03,relation=head'",
    );
    program
}

#[test]
fn a_pair_is_listed_with_its_parts_and_leaves_the_list_when_they_are_two() {
    let program = twice();
    let listed = program.json("duplicates");
    assert_eq!(listed["total"], 1, "{listed}");
    let pair = &listed["pairs"][0];
    assert_eq!(
        (&pair["one"], &pair["other"]),
        (&"IRB-000002.1".into(), &"IRB-000003.1".into())
    );
    assert_eq!(pair["decided"], serde_json::Value::Null);
    let parts = pair["parts"].as_array().unwrap();
    assert!(
        parts
            .iter()
            .any(|part| part.as_str().unwrap().starts_with("birth swapped "))
    );
    assert_eq!(program.json("duplicates --household IRB-3")["total"], 1);
    assert_eq!(program.json("duplicates --household IRB-1")["total"], 0);
    assert_eq!(program.json("duplicates --filter liwa:koura")["total"], 1);

    let shown = program.json("duplicates show IRB-3.1 IRB-2.1");
    assert_eq!(shown["one"]["id"], "IRB-000002.1");
    assert_eq!(shown["points"], pair["points"]);

    let decide = "duplicates decide IRB-3.1 IRB-2.1";
    program.done(&format!("{decide} not-sure --reason 'to be asked'"));
    assert_eq!(
        program.json("duplicates")["pairs"][0]["decided"],
        "not-sure"
    );
    program.done(&format!(
        "{decide} different --reason 'both came to the office'"
    ));
    assert_eq!(program.json("duplicates")["total"], 0);
    program.done("person edit IRB-3.1 --born 1988-03-07");
    let again = program.json("duplicates");
    assert_eq!(again["pairs"][0]["changed"], true);
    let shown = program.json("duplicates show IRB-2.1 IRB-3.1");
    assert_eq!(shown["decided"]["changed"][0], "birth");
    let table = program.done("duplicates");
    assert!(table.contains("Changed since"), "{table}");
}

#[test]
fn what_cannot_be_decided_is_refused_with_its_reason() {
    let program = twice();
    let refused = |line: &str| program.refused(line)["code"].clone();
    assert_eq!(
        refused("duplicates decide IRB-2.1 IRB-2.1 same --reason x"),
        "E3601"
    );
    assert_eq!(
        refused("duplicates decide IRB-2.1 IRB-9.1 same --reason x"),
        "E2001"
    );
    assert_eq!(refused("duplicates show IRB-2.1 IRB-3.9"), "E2002");
    let withdrawn = "duplicates decide IRB-2.1 IRB-3.1 withdrawn --reason x";
    assert_eq!(refused(withdrawn), "E1112");
}

/// The pair of [`twice`], found to be one person.
fn found_one() -> Program {
    let program = twice();
    program.done("duplicates decide IRB-2.1 IRB-3.1 same --reason 'one identity card'");
    program
}

#[test]
fn a_merge_is_shown_beforehand_with_both_values_of_every_field() {
    let program = found_one();
    let shown = program.json("duplicates merge IRB-2.1 IRB-3.1 --dry-run");
    let field = |name: &str| {
        let fields = shown["fields"].as_array().unwrap();
        let found = fields.iter().find(|field| field["field"] == name);
        found.unwrap().clone()
    };
    assert_eq!(field("latin")["holds"], "gone");
    assert_eq!(field("birth")["holds"], "kept");
    assert_eq!(field("birth")["gone"], "1988-07-03");
    assert_eq!(field("sex")["differs"], false);
    let nobody = shown["follows"][0].as_str().unwrap();
    assert!(nobody.contains("IRB-000003"), "{shown}");
    // Chosen otherwise, and nothing is changed by looking.
    let other = "duplicates merge IRB-2.1 IRB-3.1 --take birth --keep latin --dry-run";
    let other = program.json(other);
    let holds = |n: usize| other["fields"][n]["holds"].clone();
    assert_eq!((holds(1), holds(3)), ("kept".into(), "gone".into()));
    assert_eq!(program.json("duplicates")["total"], 1);
    let page = program.done("duplicates merge IRB-2.1 IRB-3.1 --dry-run");
    assert!(page.contains("Nothing was changed"), "{page}");
}

#[test]
fn one_record_is_kept_and_the_old_number_leads_to_it() {
    let program = found_one();
    program.done("duplicates merge IRB-2.1 IRB-3.1 --take birth");
    let kept = program.json("person show IRB-2.1");
    assert_eq!(kept["born"], "1988-07-03");
    assert_eq!(kept["latin"], "Fatima Ali Salem Al-Omari");
    assert_eq!(kept["also"][0], "IRB-000003.1");
    let gone = program.json("person show IRB-3.1");
    assert_eq!(gone["kept_as"], "IRB-000002.1");
    assert_eq!(gone["left"]["why"], "recorded-in-error");
    let page = program.done("household show IRB-3");
    assert!(page.contains("is kept as IRB-000002.1"), "{page}");
    // The pair is offered no more, and nobody is found by the old record.
    assert_eq!(program.json("duplicates")["total"], 0);
    let found = program.json("household list --filter 'name:فاطمة'");
    assert_eq!(found["total"], 1, "{found}");
    let refused = program.refused("duplicates decide IRB-2.1 IRB-3.1 different --reason x");
    assert_eq!(refused["code"], "E3902");
    let refused = program.refused("person leave IRB-3.1 --why died");
    assert_eq!(refused["code"], "E3902");
    assert!(refused.to_string().contains("IRB-000002.1"), "{refused}");
    program.done("verify");
}

#[test]
fn a_merge_is_refused_with_what_stands_in_its_way() {
    let program = twice();
    let refused = |line: &str| program.refused(line)["code"].clone();
    let merge = "duplicates merge IRB-2.1 IRB-3.1";
    assert_eq!(refused(merge), "E3901");
    program.done("duplicates decide IRB-2.1 IRB-3.1 same --reason 'one identity card'");
    assert_eq!(refused(&format!("{merge} --take sex")), "E3910");
    program.done(
        "enrollment add IRB-3 --programme naf-uct --amount 84 --period monthly --on 2026-02-01",
    );
    // Refused beforehand as it would be.
    assert_eq!(refused(&format!("{merge} --dry-run")), "E3903");
    assert_eq!(refused(merge), "E3903");
    assert_eq!(program.json("duplicates")["total"], 1);
}

#[test]
fn a_merge_is_taken_back_in_both_households_or_in_neither() {
    let program = found_one();
    let before = program.json("household show IRB-3");
    let kept = program.json("household show IRB-2");
    program.done("duplicates merge IRB-2.1 IRB-3.1");
    let log = program.json("log");
    let operation = log["log"][0]["operation"].clone();
    let undo = format!("undo {operation}");
    // Not one half alone.
    let half = program.json(&format!("{undo} --except IRB-3"));
    let plan = half["rows"][0]["plan"].as_str().unwrap().to_owned();
    program.refused(&format!("batch --plan {plan} --confirm 1 --valid"));
    assert_eq!(
        program.json("person show IRB-3.1")["kept_as"],
        "IRB-000002.1"
    );
    // Not while something rests on it.
    let whole = program.json(&undo);
    assert_eq!(whole["changes"], 2, "{whole}");
    let plan = whole["rows"][0]["plan"].as_str().unwrap().to_owned();
    program.done(&format!("batch --plan {plan} --confirm 2"));
    assert_eq!(
        program.json("household show IRB-3")["members"],
        before["members"]
    );
    assert_eq!(
        program.json("household show IRB-2")["members"],
        kept["members"]
    );
    assert_eq!(program.json("duplicates")["total"], 1);
    program.done("verify");
    program.done("duplicates merge IRB-2.1 IRB-3.1");
    program.done("person edit IRB-2.1 --education vtc");
    let log = program.json("log");
    let merged = log["log"][1]["operation"].clone();
    let stays = program.json(&format!("undo {merged}"));
    assert_eq!(
        (&stays["changes"], &stays["refused"]),
        (&0.into(), &2.into())
    );
}
