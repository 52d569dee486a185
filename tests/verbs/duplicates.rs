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
