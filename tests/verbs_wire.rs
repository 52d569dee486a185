//! What goes over the line, from the command line, and the settings of a user.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod program;

use program::Program;

#[test]
fn an_hour_of_work_costs_less_in_lean_mode_and_begins_no_register() {
    let program = Program::on("2026-11-03");
    let budget = program.json("wire --households 20");
    let number = |of: &str| budget[of].as_u64().unwrap();
    assert!(number("lean") < number("normal"), "{budget}");
    let kinds = budget["kinds"].as_array().unwrap();
    let of = |kind: &str| kinds.iter().find(|k| k["kind"] == kind).unwrap();
    assert!(of("move")["lean"]["median"].as_u64().unwrap() <= 20);
    let sums = |mode: &str| {
        kinds
            .iter()
            .map(|k| k[mode]["all"].as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(
        (sums("normal"), sums("lean")),
        (number("normal"), number("lean"))
    );
    assert!(!program.store().exists());
}

#[test]
fn the_settings_say_the_language_unless_a_flag_does() {
    let program = Program::on("2026-11-03");
    let settings = program.file("mine.toml", "language = 'ar'\n");
    let help = |lang: Option<&str>| {
        let mut command = program.command();
        command
            .env("MASAR_SETTINGS", &settings)
            .args(lang)
            .arg("--help");
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(help(Some("--lang=en")).contains("--lean"));
    let arabic = program.path("none.toml");
    assert!(!arabic.exists());
    assert_ne!(help(None), help(Some("--lang=en")));
    assert_eq!(help(None), help(Some("--lang=ar")));
}
