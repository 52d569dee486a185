//! The rule book: the embedded one holds the published figures, and a mistake
//! in an office's own is named with its line and column.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use masar_domain::RuleBook;
use masar_domain::rules::{Standing, Value};

const BOOK: &str = include_str!("../data/rules.toml");

#[test]
fn the_embedded_book_reads_and_every_row_names_its_ground() {
    let book = RuleBook::embedded().unwrap();
    assert!(book.programmes.len() >= 5);
    for rule in &book.rules {
        assert!(
            !rule.title.ar.is_empty() && !rule.title.en.is_empty(),
            "{}",
            rule.name
        );
        for row in &rule.rows {
            let grounded = !row.sources.is_empty() || row.standing == Standing::Assumption;
            assert!(grounded, "{} v{}", rule.name, row.version);
        }
    }
    for programme in &book.programmes {
        assert!(
            programme.short.en.chars().count() <= 22,
            "{}",
            programme.code
        );
        assert!(
            programme.short.ar.chars().count() <= 22,
            "{}",
            programme.code
        );
    }
}

#[test]
fn a_source_that_no_row_uses_is_no_source() {
    let book = RuleBook::embedded().unwrap();
    for source in &book.sources {
        let used = book
            .rules
            .iter()
            .flat_map(|r| &r.rows)
            .any(|r| r.sources.contains(&source.id));
        assert!(used, "{}", source.id);
    }
}

#[test]
fn the_old_rows_stay_beside_the_new() {
    let book = RuleBook::embedded().unwrap();
    let wage = book.rule("nep-wage.amount").unwrap();
    let on = |date: &str| {
        let date: NaiveDate = date.parse().unwrap();
        wage.rows
            .iter()
            .find(|row| row.holds_on(date))
            .map(|row| row.value.clone())
    };
    assert_eq!(
        on("2025-08-31"),
        Some(Value::Amount("130".parse().unwrap()))
    );
    assert_eq!(
        on("2025-09-01"),
        Some(Value::Amount("145".parse().unwrap()))
    );
    assert_eq!(on("2022-03-31"), None);
}

/// Breaks the book in one place and says what the error is.
fn broken(from: &str, to: &str) -> (usize, usize, String) {
    assert!(BOOK.contains(from), "{from}");
    let error = RuleBook::load(&BOOK.replacen(from, to, 1)).unwrap_err();
    let line = BOOK
        .replacen(from, to, 1)
        .lines()
        .nth(error.line - 1)
        .unwrap()
        .to_owned();
    (error.line, error.column, format!("{} | {line}", error.what))
}

#[test]
fn a_mistake_is_named_with_its_line_and_column() {
    let (_, column, what) = broken(
        "value = { amount = \"130.000\" }",
        "value = { amount = \"130.0001\" }",
    );
    assert!(
        what.contains("three digits") && what.contains("130.0001"),
        "{what}"
    );
    assert_eq!(column, 9);
    let (_, _, what) = broken("from = \"2022-04-01\"", "from = \"2022-04-31\"");
    assert!(what.contains("a date such as"), "{what}");
    let (_, column, what) = broken("when = \"track:naf\"", "when = \"gov:irbid\"");
    assert!(what.contains("a condition speaks of"), "{what}");
    assert_eq!(column, 9);
    let (_, _, what) = broken(
        "until = \"2025-08-31\"\nvalue = { amount = \"130",
        "value = { amount = \"130",
    );
    assert!(what.contains("version 1 holds for the same days"), "{what}");
    let (_, _, what) = broken(
        "source = [\"S1\", \"S2\"]\nstanding = \"sourced\"",
        "source = [\"S999\"]\nstanding = \"sourced\"",
    );
    assert!(what.contains("no source \"S999\""), "{what}");
    let (_, _, what) = broken(
        "amount = \"nep-transport.amount\"",
        "amount = \"nep-transport.months\"",
    );
    assert!(what.contains("is a rule of months"), "{what}");
    let (_, _, what) = broken("standing = \"sourced\"", "standing = \"certain\"");
    assert!(
        what.contains("expected one of: sourced, conflict, assumption"),
        "{what}"
    );
    let (_, _, what) = broken("pillar = \"karama\"", "pilar = \"karama\"");
    assert!(what.contains("unknown field `pilar`"), "{what}");
}

#[test]
fn a_book_cannot_say_what_cannot_be() {
    for (from, to, expected) in [
        ("months = 9,", "months = 0,", "months are 1 to 120"),
        ("months = 9,", "months = 121,", "months are 1 to 120"),
        ("months = 9,", "months = 70000,", "70000"),
        (
            "amount = \"130.000\"",
            "amount = \"0\"",
            "an amount is more than nothing",
        ),
        (
            "amount = \"130.000\"",
            "amount = \"1300000.000\"",
            "at most a million",
        ),
        (
            "amount = \"130.000\"",
            "amount = \"-130\"",
            "an amount is more than nothing",
        ),
        ("percent = \"7.5\"", "percent = \"100.01\"", "at most 100"),
        ("percent = \"7.5\"", "percent = \"0\"", "at most 100"),
        (
            "ages = [18, 40]",
            "ages = [40, 18]",
            "the smaller comes first",
        ),
        (
            "amounts = [\"40.000\", \"136.000\"]",
            "amounts = [\"136.000\", \"40.000\"]",
            "the least comes first",
        ),
        ("when = \"track:naf\"", "when = \" \"", "asks nothing"),
        (
            "when = \"track:naf\"",
            "when = \"track:naf or\"",
            "a value is missing",
        ),
        (
            "payer = \"naf\"\namount = \"decided\"",
            "payer = \"naf\"\nshare_of_wage = \"naf-social-security.share\"",
            "needs placement",
        ),
    ] {
        let (_, _, what) = broken(from, to);
        assert!(what.contains(expected), "{to}: {what}");
    }
}

#[test]
fn a_mistake_in_a_condition_is_pointed_at_however_the_condition_is_written() {
    let (_, column, what) = broken("when = \"track:naf\"", "when = \"sex:male gov:irbid\"");
    assert_eq!(column, 18, "{what}");
    let (_, column, what) = broken("when = \"track:naf\"", "when = \"\\u0642ov:irbid\"");
    assert!(what.contains("there is no field"), "{what}");
    assert_eq!(column, 8, "the whole condition, where letters are escaped");
}

/// Breaks the book in one place: what is said, and what the place it names
/// begins with.
fn pointed(from: &str, to: &str) -> (String, String) {
    let (line, column, what) = broken(from, to);
    let text = BOOK.replacen(from, to, 1);
    let line = text.lines().nth(line - 1).unwrap();
    let (what, _) = what.split_once(" | ").unwrap();
    (what.to_owned(), line.chars().skip(column - 1).collect())
}

/// What is wrong, how the place begins that is pointed at, and what is said.
type Wrong<'a> = (&'a str, &'a str, &'a str, &'a str);

fn assert_wrong(all: &[Wrong<'_>]) {
    for (from, to, place, expected) in all {
        let (what, at) = pointed(from, to);
        assert!(what.contains(expected), "{to}: {what}");
        assert!(at.starts_with(place), "{to}: {what} at {at}");
    }
}

#[test]
fn a_wrong_criterion_of_graduation_is_pointed_at() {
    assert_wrong(&[
        (
            "code = \"work-retained\"",
            "code = \"income-above-line\"",
            "\"income-above-line\"",
            "a criterion of this code stands above",
        ),
        ("weight = 3", "weight = 0", "0", "a weight is 1 to 100"),
        ("weight = 3", "weight = 101", "101", "a weight is 1 to 100"),
        (
            "shown = \"contract\"",
            "shown = \"contrakt\"",
            "\"contrakt\"",
            "expected one of",
        ),
        (
            "shown = \"work-held\"\nmonths = 9",
            "shown = \"work-held\"\nmonths = 0",
            "0",
            "months are 1 to 120",
        ),
        (
            "shown = \"contract\"",
            "shown = \"contract\"\nmonths = 9",
            "9",
            "months belong to shown",
        ),
        (
            "shown = \"work-held\"\nmonths = 9",
            "shown = \"work-held\"",
            "1",
            "needs months",
        ),
        (
            "shown = \"contract\"\nsource = [\"S61\"]",
            "shown = \"contract\"\nsource = [\"S999\"]",
            "\"S999\"",
            "no source \"S999\"",
        ),
        (
            "known_by = \"2026-05-21\"\nweight = 3",
            "weight = 3",
            "1",
            "either from or known_by",
        ),
        (
            "known_by = \"2026-05-21\"\nweight = 3",
            "known_by = \"2026-05-21\"\nuntil = \"2026-05-20\"\nweight = 3",
            "1",
            "ends before it begins",
        ),
    ]);
}

#[test]
fn what_graduation_asks_for_can_be_reached() {
    assert_wrong(&[
        (
            "points = 7",
            "points = 10",
            "10",
            "points are 1 to 9, the weights of the criteria together",
        ),
        ("points = 7", "points = 0", "0", "points are 1 to 9"),
        ("watch = 12", "watch = 121", "121", "months are 1 to 120"),
        (
            "checks = [3, 6, 12]",
            "checks = [3, 6, 13]",
            "[3, 6, 13]",
            "months inside the watch",
        ),
        (
            "checks = [3, 6, 12]",
            "checks = [6, 3]",
            "[6, 3]",
            "each later than the one before",
        ),
        (
            "checks = [3, 6, 12]\nsource = []\nstanding = \"assumption\"",
            "checks = [3, 6, 12]\nsource = []\nstanding = \"sourced\"",
            "\"sourced\"",
            "a sourced row names its source",
        ),
    ]);
    let row = "[[graduation]]\nversion = 1\nknown_by = \"2026-05-21\"\npoints = 7\nwatch = 12\n\
        checks = [3]\nsource = []\nstanding = \"assumption\"\n\
        note = { en = \"n\", ar = \"n\" }\n\n";
    let twice = format!("{row}[[graduation]]");
    assert_wrong(&[("[[graduation]]", &twice, "1", "versions must rise")]);
    let later = twice.replacen("version = 1", "version = 0", 1);
    assert_wrong(&[(
        "[[graduation]]",
        &later,
        "1",
        "version 0 holds for the same days",
    )]);
}

#[test]
fn a_wrong_plan_is_pointed_at() {
    assert_wrong(&[
        (
            "code = \"after-suspension\"",
            "code = \"job-first-months\"",
            "\"job-first-months\"",
            "a plan of this code stands above",
        ),
        (
            "on = \"placement-started\"",
            "on = \"whenever\"",
            "\"whenever\"",
            "expected one of",
        ),
        (
            "kind = \"call\"",
            "kind = \"letter\"",
            "\"letter\"",
            "expected one of",
        ),
        (
            "kind = \"call\"",
            "kind = \"call\"\nmode = \"announced\"",
            "\"announced\"",
            "only a visit is made in some way",
        ),
        (
            "kind = \"call\"",
            "kind = \"check\"",
            "\"check\"",
            "a check comes months after support-ended",
        ),
        (
            "day = 30\n",
            "day = 1101\n",
            "[[plan.step]]",
            "a step comes on a day or a month after",
        ),
        (
            "day = 30\n",
            "day = 30\nmonth = 1\n",
            "[[plan.step]]",
            "a step comes on a day or a month after",
        ),
    ]);
}

#[test]
fn a_condition_names_what_somebody_can_be() {
    assert_wrong(&[
        (
            "when = \"sector:garments\"",
            "when = \"sector:garmets\"",
            "sector:garmets",
            "there is no sector \"garmets\"",
        ),
        (
            "when = \"education:vtc,btec\"",
            "when = \"education:vtc,bteck\"",
            "education:vtc,bteck",
            "there is no education \"bteck\": expected one of",
        ),
        (
            "when = \"disability:yes\"",
            "when = \"disability:maybe\"",
            "disability:maybe",
            "expected one of: yes, no",
        ),
        (
            "when = \"track:naf\"",
            "when = \"track:nef\"",
            "track:nef",
            "there is no track",
        ),
    ]);
}
