//! What goes over the line, from the command line, and the settings of a user.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod program;

use program::Program;

#[test]
fn moving_costs_less_in_lean_mode_and_counting_it_begins_no_register() {
    let program = Program::on("2026-11-03");
    let budget = program.json("wire --households 20");
    let number = |of: &str| budget[of].as_u64().unwrap();
    let kinds = budget["kinds"].as_array().unwrap();
    for kind in kinds {
        let all = |mode: &str| kind[mode]["all"].as_u64().unwrap();
        // The months are a pane of their own, which follows nothing.
        let may_be_equal = kind["kind"] == "month";
        assert!(all("lean") < all("normal") || may_be_equal, "{kind}");
    }
    assert!(number("lean") < number("normal"), "{budget}");
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
fn an_hour_of_ones_own_is_played_and_one_that_is_none_is_refused() {
    let program = Program::on("2026-11-03");
    program.file(
        "mine.txt",
        "0.0 move down down up\n5.0 form a n\n6.2 letter \"ab\"\n9.0 panes\n",
    );
    let budget = program.json("wire mine.txt --households 20");
    let kinds = budget["kinds"].as_array().unwrap();
    let times = kinds.iter().map(|kind| {
        let name = kind["kind"].as_str().unwrap();
        (name, kind["times"].as_u64().unwrap())
    });
    // The form that was left open is closed: Esc asks once, since a note is begun.
    let expected = [
        ("first", 1),
        ("move", 3),
        ("form", 2),
        ("letter", 2),
        ("popup", 2),
    ];
    assert_eq!(times.collect::<Vec<_>>(), expected);

    program.file("wrong.txt", "0.0 move down\n\n1.0 dance down\n");
    let error = program.refused("wire wrong.txt");
    assert_eq!(
        (error["code"].as_str(), error["exit"].as_i64()),
        (Some("C1061"), Some(1))
    );
    assert!(error.to_string().contains("wrong.txt:3"), "{error}");
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
