//! The names of JSON fields: scripts of others rest on them. A field may be
//! added at the place it belongs; none is renamed or dropped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{Program, fields};

fn busy() -> Program {
    let program = Program::with_family("2026-03-01");
    program.done("household edit IRB-1 --phone 0791234567 --alias MAHMOUD --holder محمود");
    program.done("person disability IRB-1.2 --from 2026-02-01");
    program.done("person add IRB-1 --name X --sex male --relation son --from 2026-01-01");
    program.done("person leave IRB-1.3 --why moved-out");
    program.done("enrollment add IRB-1 --programme naf-uct --amount 93.330");
    program.done("placement add IRB-1.2 --kind employer --employer X --sector trade --wage 290 --stage started");
    program.done("enrollment add IRB-1.2 --programme nep-transport");
    program.done("payment record IRB-1/1 --month 2026-03 --amount 93.330 --state sent");
    program.done("note add IRB-1 --text seen");
    program
}

#[test]
fn a_household_has_these_fields() {
    let shown = busy().json("household show IRB-1");
    assert_eq!(
        fields(&shown),
        [
            "id",
            "registered",
            "caseworker",
            "address",
            "phones",
            "payee",
            "references",
            "members",
            "enrollments",
            "placements",
            "matters",
            "balance",
            "clocks",
            "log"
        ]
    );
    assert_eq!(
        fields(&shown["address"]),
        ["governorate", "liwa", "locality", "detail"]
    );
    assert_eq!(
        fields(&shown["phones"][0]),
        ["number", "holder", "from", "until"]
    );
    assert_eq!(
        fields(&shown["payee"]),
        ["kind", "account", "holder", "from"]
    );
    assert_eq!(
        fields(&shown["members"][1]),
        [
            "id",
            "name",
            "latin",
            "national_number",
            "no_number",
            "born",
            "age",
            "sex",
            "relation",
            "education",
            "work",
            "disabilities",
            "joined",
            "left",
            "kept_as",
            "also"
        ]
    );
    assert_eq!(
        fields(&shown["members"][1]["disabilities"][0]),
        ["from", "until", "evidence"]
    );
    assert_eq!(fields(&shown["members"][2]["left"]), ["on", "why"]);
    assert_eq!(
        fields(&shown["placements"][0]),
        [
            "id",
            "person",
            "kind",
            "employer",
            "sector",
            "liwa",
            "wage",
            "contract_from",
            "social_security_from",
            "stage",
            "steps",
            "vacancy",
            "fare",
            "wages",
            "checks"
        ]
    );
    assert_eq!(
        fields(&shown["placements"][0]["steps"][0]),
        ["to", "on", "reason", "by"]
    );
    assert_eq!(
        fields(&shown["log"][0]),
        ["id", "on", "kind", "mode", "outcome", "text", "by"]
    );
}

#[test]
fn an_enrollment_and_its_clock_have_these_fields() {
    let program = busy();
    let shown = program.json("enrollment show IRB-1/1");
    assert_eq!(
        fields(&shown),
        [
            "id",
            "household",
            "programme",
            "person",
            "track",
            "placement",
            "state",
            "since",
            "next",
            "steps",
            "decisions",
            "payments",
            "clocks",
            "dossier"
        ]
    );
    assert_eq!(
        fields(&shown["steps"][0]),
        ["action", "to", "on", "reason", "note", "by"]
    );
    assert_eq!(fields(&shown["decisions"][0]), ["from", "amount", "period"]);
    assert_eq!(fields(&shown["decisions"][0]["amount"]), ["jod", "fils"]);
    assert_eq!(
        fields(&shown["payments"][0]),
        [
            "component",
            "month",
            "attempt",
            "amount",
            "state",
            "on",
            "bank_reason"
        ]
    );
    let clock = &program.json("enrollment show IRB-1/2")["clocks"][0];
    assert_eq!(
        fields(clock),
        [
            "kind",
            "enrollment",
            "programme",
            "component",
            "placement",
            "person",
            "started",
            "allowed",
            "used",
            "left",
            "end",
            "ends_on",
            "days_left",
            "because"
        ]
    );
    assert_eq!(
        fields(&clock["because"][0]),
        ["fact", "rule", "version", "from"]
    );
}

#[test]
fn a_timeline_has_these_fields() {
    let timeline = busy().json("timeline IRB-1");
    assert_eq!(
        fields(&timeline),
        ["household", "day", "from", "to", "rows", "shares", "clocks"]
    );
    assert_eq!(
        fields(&timeline["rows"][0]),
        [
            "kind",
            "enrollment",
            "programme",
            "component",
            "placement",
            "person",
            "months",
            "clock"
        ]
    );
    assert_eq!(
        fields(&timeline["rows"][0]["months"][0]),
        [
            "month",
            "state",
            "amount",
            "number",
            "of",
            "covers",
            "amount_rule"
        ]
    );
    assert_eq!(
        fields(&timeline["shares"][0]),
        ["month", "aid", "earned", "aid_percent"]
    );
}

#[test]
fn rows_of_lists_have_these_fields_in_json_and_in_csv() {
    let program = busy().later("2027-01-15");
    for (line, name) in [
        ("household list", "households"),
        ("enrollment list", "enrollments"),
        ("due", "due"),
    ] {
        let row = program.json(line)[name][0].clone();
        let csv = program.done(&format!("{line} --format csv"));
        assert_eq!(
            csv.lines().next().unwrap(),
            fields(&row).join(","),
            "{line}"
        );
    }
    assert_eq!(
        fields(&program.json("household list")),
        ["total", "offset", "households"]
    );
    assert_eq!(
        fields(&program.json("due")["due"][0]),
        [
            "kind",
            "day",
            "days",
            "household",
            "head",
            "person",
            "enrollment",
            "placement",
            "matter",
            "programme",
            "component",
            "clock",
            "used",
            "allowed",
            "month",
            "amount",
            "bank_reason",
            "act"
        ]
    );
}

#[test]
fn what_was_done_and_what_went_wrong_have_these_fields() {
    let program = Program::with_family("2026-03-01");
    assert_eq!(
        fields(&program.json("note add IRB-1 --text seen")),
        [
            "done",
            "household",
            "employer",
            "site",
            "vacancy",
            "person",
            "enrollment",
            "placement",
            "log",
            "matter",
            "entry",
            "repeated"
        ]
    );
    assert_eq!(
        fields(&program.refused("household show IRB-9")),
        ["code", "kind", "message", "field", "detail", "hint", "exit"]
    );
}

#[test]
fn rules_and_checks_of_the_register_have_these_fields() {
    let program = Program::with_family("2026-03-01");
    let book = program.json("rules list");
    assert_eq!(fields(&book), ["book", "edition", "programmes", "rules"]);
    assert_eq!(fields(&book["rules"][0]), ["rule", "title", "kind", "rows"]);
    assert_eq!(
        fields(&book["rules"][0]["rows"][0]),
        [
            "version", "from", "known_by", "until", "when", "value", "counting", "standing",
            "sources", "note", "line"
        ]
    );
    assert_eq!(
        fields(&program.json("verify")),
        [
            "sound",
            "last_entry",
            "households",
            "rows",
            "digest",
            "faults_in_all",
            "faults"
        ]
    );
    assert_eq!(
        fields(&program.json("backup copy.tar")),
        ["file", "last_entry", "households", "digest"]
    );
}

#[test]
fn what_was_looked_at_of_how_many_is_told_with_matches_and_vacancies() {
    let program = Program::with_family("2026-04-01");
    for no in 1..=2 {
        program.done(&format!(
            "employer add --name 'مصنع {no}' --sector Garments"
        ));
        program.done(&format!("site add E-{no} --called Rihab --at ramtha"));
        program.done(&format!("vacancy add E-{no}.1 --title Sewing --wage 290"));
    }
    let matches = program.json("match IRB-1.2");
    assert_eq!(
        (&matches["looked_at"], &matches["of"]),
        (&2.into(), &2.into())
    );
    assert_eq!(matches["matches"].as_array().unwrap().len(), 2);
    let matches = program.json("match IRB-1.2 --look 1");
    assert_eq!(
        (&matches["looked_at"], &matches["of"]),
        (&1.into(), &2.into())
    );
    assert_eq!(matches["matches"].as_array().unwrap().len(), 1);
    let said = program.done("match IRB-1.2 --look 1");
    assert!(said.contains("nearest 1 of 2 employers"), "{said}");
    let list = program.json("vacancy list --employers 1");
    assert_eq!(list["employers_looked_at"], 1);
    assert_eq!(list["employers_hiring"], 2);
    assert_eq!(list["vacancies"].as_array().unwrap().len(), 1);
}
