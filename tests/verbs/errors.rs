//! How the program fails: each way with its exit code, its own code, the field,
//! and what to do, in both languages and for programs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::{Answer, Program};

#[test]
fn every_kind_of_failure_has_its_exit_code() {
    let program = Program::with_family("2026-03-01");
    for (line, code, exit) in [
        // No verb opens the panes, which need a terminal.
        ("", "C1208", 2),
        // Refused by a rule, or something typed is wrong.
        ("enrollment add IRB-1 --programme naf-uct", "E2206", 1),
        (
            "enrollment add IRB-1.1 --programme nep-transport",
            "E2205",
            1,
        ),
        ("note add IRB-1 --text ' '", "E1111", 1),
        (
            "visit add IRB-1 --mode home --outcome done --on 2026-03-02",
            "E1103",
            1,
        ),
        ("household show IRB", "C1007", 1),
        ("person show IRB-1", "C1008", 1),
        ("timeline IRB-1 --from March", "C1002", 1),
        ("due --within soon", "C1021", 1),
        ("household list --limit few", "C1022", 1),
        ("household list --today 01/03/2026", "C1001", 1),
        ("household list --filter members>=x", "C1102", 1),
        ("household list --filter sex:male", "C1102", 1),
        ("visit add IRB-1 --mode moon --outcome done", "C1012", 1),
        (
            "enrollment add IRB-1 --programme naf-uct --amount 1.2345",
            "C1004",
            1,
        ),
        (
            "household edit IRB-1 --iban JO95CBJO0010000000000131000302 --holder X",
            "C1017",
            1,
        ),
        (
            "household add --office I --member 'name=X,sex=male,relation=head'",
            "C1020",
            1,
        ),
        (
            "household add --office IRB --member 'name=X,sex=male'",
            "C1028",
            1,
        ),
        (
            "household add --office IRB --member 'name=X,color=red'",
            "C1025",
            1,
        ),
        ("household add --office IRB --member sara", "C1024", 1),
        ("household add --office IRB", "E2107", 1),
        ("household show IRB-1 --rules no-such.toml", "C1105", 1),
        ("note add IRB-1 --text x --user 'two words'", "C1019", 1),
        ("note add IRB-1 --text x --as-of 2026-03-01", "C1204", 1),
        // The command line itself.
        ("household lst", "C2002", 2),
        ("household list --formt json", "C2001", 2),
        ("visit add IRB-1 --mode home", "C2004", 2),
        (
            "household edit IRB-1 --caseworker omar --no-caseworker",
            "C2005",
            2,
        ),
        ("household list --limit", "C2006", 2),
        // What was named is not there.
        ("household show IRB-9", "E2001", 3),
        ("household show AMM-1", "E2001", 3),
        ("person show IRB-1.9", "E2002", 3),
        ("enrollment show IRB-1/9", "E2003", 3),
        ("placement step IRB-1+9 --to ended", "E2004", 3),
        ("enrollment add IRB-1 --programme nothing", "E2005", 3),
        ("rules show nothing", "C1103", 3),
        // The register itself.
        ("household list --store nowhere", "C1203", 4),
        ("restore nothing.tar --store elsewhere", "S1501", 4),
    ] {
        assert_eq!(program.failure(line), (code.to_owned(), exit), "{line}");
    }
}

#[test]
fn a_refused_line_changes_nothing() {
    let program = Program::with_family("2026-03-01");
    let before = program.json("verify");
    program.failure("enrollment add IRB-1 --programme naf-uct");
    assert_eq!(program.json("verify"), before);
}

#[test]
fn people_read_what_is_wrong_where_and_what_to_do() {
    let program = Program::with_family("2026-03-01");
    let answer = program.run("enrollment add IRB-1.1 --programme nep-transport");
    let expected = "E2205  At 46, outside the ages 18 to 45 on entry (nep.ages v2 (2025-09-01)).\n\
                    \x20 Field:  enrollment.person\n\
                    \x20 Check the date of birth, and the rule with masar rules show.\n";
    assert_eq!((answer.out.as_str(), answer.err.as_str()), ("", expected));

    let program = program.in_arabic();
    let answer = program.run("enrollment add IRB-1.1 --programme nep-transport");
    let expected = "E2205  العمر 46 خارج المدى من 18 إلى 45 عند الشمول (nep.ages v2 (2025-09-01)).\n\
                    \x20 الحقل:  enrollment.person\n\
                    \x20 راجع تاريخ الميلاد، والقاعدة بالأمر masar rules show.\n";
    assert_eq!(answer.err, expected);
}

#[test]
fn mistakes_in_the_command_line_are_told_in_the_users_language() {
    let program = Program::on("2026-03-01").in_arabic();
    let answer = program.run("household lst");
    assert_eq!(answer.err, "C2002  لا يوجد أمر lst.\n  هل تقصد list؟\n");
    let answer = program.run("household show");
    assert!(
        answer.err.starts_with("C2004  ناقص: <HOUSEHOLD>"),
        "{}",
        answer.err
    );
}

#[test]
fn the_language_comes_from_the_environment_unless_it_is_named() {
    let program = Program::on("2026-03-01");
    let says = |name: &str, value: &str| {
        let mut command = program.command();
        Answer::of(command.env(name, value).arg("--help")).out
    };
    assert!(says("LANG", "ar_JO.UTF-8").contains("رموز الخروج:"));
    assert!(says("LC_ALL", "C").contains("Exit codes:"));
    let mut command = program.command();
    let english = Answer::of(command.env("LANG", "ar").args(["--lang", "en", "--help"]));
    assert!(english.out.contains("Exit codes:"));
}

#[test]
fn the_user_is_the_account_unless_it_is_named() {
    let program = Program::with_family("2026-03-01");
    let store = program.store();
    let note = |name: &str, value: &str| {
        let mut command = program.command();
        command
            .args(["note", "add", "IRB-1", "--text", "seen", "--store"])
            .arg(&store);
        Answer::of(command.env(name, value))
    };
    let nobody = note("USER", "not a name");
    assert_eq!(nobody.exit, 1);
    assert!(nobody.err.starts_with("C1201"), "{}", nobody.err);
    assert_eq!(note("LOGNAME", "omar").exit, 0);
    // Where the environment says nothing, the system does.
    assert_eq!(note("TERM", "dumb").exit, 0);
    let log = &program.json("household show IRB-1")["log"];
    let names: Vec<&str> = (0..2).filter_map(|n| log[n]["by"].as_str()).collect();
    let account = whoami::username().unwrap();
    assert!(names.contains(&"omar"), "{names:?}");
    assert!(names.contains(&account.as_str()), "{names:?}");
}

#[test]
fn two_at_one_register_are_told_of_each_other() {
    let program = Program::with_family("2026-03-01");
    let lock = std::fs::File::open(program.store().join("lock")).unwrap();
    lock.lock().unwrap();
    let refused = program.refused("household list");
    assert_eq!(
        (&refused["code"], &refused["exit"]),
        (&"S1401".into(), &4.into())
    );
    assert_eq!(refused["message"], "Another Masar has the register open.");
    assert_eq!(refused["hint"], "Close the other Masar first.");
}

#[test]
fn a_place_that_cannot_hold_a_register_is_named() {
    let program = Program::on("2026-03-01");
    let file = program.file("taken", "not a directory");
    let line =
        format!("household add --office IRB --member name=X,sex=male,relation=head --store {file}");
    let refused = program.refused(&line);
    assert_eq!(refused["exit"], 4);
    assert!(
        refused["detail"].as_str().unwrap().contains("taken"),
        "{refused}"
    );
}
