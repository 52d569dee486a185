//! Nothing goes in that was not meant to, and nothing is overwritten.

use crate::desk::{Desk, counts, reasons};

const GOOD: &str =
    "referenceId,fullName,gender,phoneNumber\n1,Huda,female,0790000001\n2,Ali,male,0790000002\n";

fn with_a_wrong_row() -> String {
    format!("{GOOD}3,Omar,boy,0790000003\n")
}

#[test]
fn all_or_nothing_takes_nothing_when_a_row_is_refused() {
    let desk = Desk::new();
    desk.put(
        "first.csv",
        "referenceId,fullName,gender,phoneNumber\n9,Sara,female,0790000009\n",
    );
    desk.import(&["first.csv", "--profile", "121"]);
    let before = desk.digest();
    desk.put("list.csv", with_a_wrong_row());
    let all = ["list.csv", "--profile", "121", "--all-or-nothing"];
    let import = desk.import(&all);
    assert_eq!(counts(&import), [0, 0, 0, 0, 1]);
    assert_eq!(
        (&import["written"], &import["households_held_back"]),
        (&false.into(), &2.into())
    );
    assert_eq!(desk.digest(), before);
    desk.put("list.csv", GOOD);
    let import = desk.import(&all);
    assert_eq!(
        (counts(&import), &import["written"]),
        ([2, 2, 0, 0, 0], &true.into())
    );
    assert_eq!(counts(&desk.import(&all)), [0, 0, 0, 2, 0]);
}

#[test]
fn all_or_nothing_says_so_to_people_and_ends_with_one() {
    let desk = Desk::new();
    desk.put("list.csv", with_a_wrong_row());
    let answer = desk.masar(&["import", "list.csv", "--profile", "121", "--all-or-nothing"]);
    assert!(
        answer.out.starts_with("Nothing of list.csv was imported"),
        "{}",
        answer.out
    );
    assert!(
        answer.out.contains("Households held back         2"),
        "{}",
        answer.out
    );
    assert_eq!(answer.code, 1);
}

#[test]
fn a_dry_run_decides_everything_and_writes_nothing() {
    let desk = Desk::new();
    desk.put("list.csv", with_a_wrong_row());
    let dry = ["list.csv", "--profile", "121", "--dry-run"];
    let rehearsed = desk.import(&dry);
    assert_eq!(counts(&rehearsed), [2, 2, 0, 0, 1]);
    assert_eq!(rehearsed["written"], false);
    assert!(!desk.has_register(), "a dry run begins no register");
    assert_eq!(
        desk.files(),
        ["list.csv"],
        "and leaves no file that nobody asked for"
    );

    let imported = desk.import(&["list.csv", "--profile", "121"]);
    assert_eq!(counts(&imported), counts(&rehearsed));
    assert_eq!(reasons(&imported), reasons(&rehearsed));

    let before = desk.digest();
    desk.put("more.csv", GOOD.replace("\n2,", "\n4,"));
    let rehearsed = desk.import(&["more.csv", "--profile", "121", "--dry-run"]);
    assert_eq!(
        counts(&rehearsed),
        [1, 1, 0, 1, 0],
        "the register is looked at"
    );
    assert_eq!(desk.digest(), before);
    let answer = desk.masar(&["import", "more.csv", "--profile", "121", "--dry-run"]);
    assert!(
        answer.out.starts_with("Dry run: nothing was written."),
        "{}",
        answer.out
    );
}

#[test]
fn a_dry_run_writes_the_rejects_that_were_asked_for() {
    let desk = Desk::new();
    desk.put("list.csv", with_a_wrong_row());
    let args = [
        "import",
        "list.csv",
        "--profile",
        "121",
        "--dry-run",
        "--rejects",
        "out.csv",
    ];
    assert_eq!(desk.masar(&args).code, 1);
    assert_eq!(desk.files(), ["list.csv", "out.csv"]);
}

#[test]
fn no_file_is_overwritten_and_the_name_is_looked_at_before_anything_goes_in() {
    let desk = Desk::new();
    desk.put("list.csv", with_a_wrong_row());
    desk.put("mine.csv", "mine");
    let answer = desk.masar(&[
        "import",
        "list.csv",
        "--profile",
        "121",
        "--rejects",
        "mine.csv",
    ]);
    assert_eq!(answer.code, 1);
    assert!(answer.err.contains("X1501"), "{}", answer.err);
    assert!(!desk.has_register());
    assert_eq!(std::fs::read(desk.path("mine.csv")).unwrap(), b"mine");
    let answer = desk.masar(&[
        "import",
        "list.csv",
        "--profile",
        "121",
        "--rejects",
        "no/out.csv",
    ]);
    assert!(answer.err.contains("X1502"), "{}", answer.err);
    assert!(!desk.has_register());
    for expected in ["list.rejects.csv", "list.rejects-2.csv"] {
        desk.masar(&["import", "list.csv", "--profile", "121"]);
        assert!(
            desk.files().contains(&expected.to_owned()),
            "{:?}",
            desk.files()
        );
    }
}

#[test]
fn a_file_that_is_no_such_list_stays_outside_whole() {
    let desk = Desk::new();
    desk.put("list.csv", "a,b\n1,2\n");
    let cases = [
        (vec!["import", "none.csv"], "X1001"),
        (vec!["import", "list.csv"], "X1402"),
        (vec!["import", "list.csv", "--profile", "hoppe"], "X1307"),
        (vec!["import", "list.csv", "--encoding", "ebcdic"], "C1012"),
        (vec!["import", "list.csv", "--dates", "european"], "C1012"),
        (vec!["import", "list.csv", "--as-of", "2026-01-01"], "C1204"),
    ];
    for (args, code) in cases {
        let answer = desk.masar(&args);
        assert!(answer.err.contains(code), "{args:?}: {}", answer.err);
        assert_eq!(answer.code, 1, "{args:?}");
    }
    assert!(!desk.has_register());
}

#[test]
fn programs_are_told_of_refused_rows_on_both_streams() {
    let desk = Desk::new();
    desk.put("list.csv", with_a_wrong_row());
    let answer = desk.masar(&["import", "list.csv", "--profile", "121", "--format", "json"]);
    let error: serde_json::Value =
        serde_json::from_str(answer.err.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["code"], "C1302");
    assert_eq!(answer.code, 1);
}
