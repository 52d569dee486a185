//! Plain verbs with long work: how far it is, and `Ctrl-C`.

use crate::program::Program;
use crate::seat::{Seat, Stands};
use rustix::process::Signal;
use std::ffi::OsStr;
use std::fmt::Write;

/// A verb on a terminal of its own.
fn begun(program: &Program, args: &[impl AsRef<OsStr>]) -> Seat {
    let mut command = program.command();
    command.args(args);
    command.args(["--lang", "en", "--user", "lina", "--today", "2026-11-03"]);
    command.arg("--store").arg(program.store());
    Seat::take(command)
}

/// Stops the work where it says that it has come so far, and gives what it says
/// of that.
fn stopped_at(mut seat: Seat, progress: &str) -> String {
    seat.sees(progress);
    seat.signal(Signal::INT);
    let said = seat.sees("Stopped: ");
    assert_eq!(seat.waits(), Stands::Ended(130), "{said}");
    said
}

fn households(program: &Program) -> u64 {
    program.json("verify")["households"].as_u64().unwrap()
}

/// What the columns of the list mean.
const PROFILE: &str = r#"
name = "list"
join = "row"
[fields.household]
ref = { column = "family" }
[fields.person]
relation = { value = "head" }
name = { column = "name" }
sex = { column = "sex" }
birth = { column = "birth" }
"#;

/// Imports a list of so many families, each of one.
fn import(program: &Program, families: usize) -> Vec<String> {
    let mut text = "family,name,sex,birth\n".to_owned();
    for n in 1..=families {
        writeln!(text, "F{n},محمود الخطيب,male,1979-05-02").unwrap();
    }
    let list = program.file("families.csv", &text);
    let profile = program.file("list.toml", PROFILE);
    ["import", &list, "--profile", &profile]
        .map(str::to_owned)
        .into()
}

#[test]
fn an_import_says_how_far_it_is_and_stopped_how_much_is_in() {
    let program = Program::on("2026-11-03");
    let import = import(&program, 6_000);
    let said = stopped_at(begun(&program, &import), "of 6000 rows");
    let there = households(&program);
    assert!(there < 6_000);
    let told = match there {
        0 => "no household of the file".to_owned(),
        there => format!("{there} households of the file"),
    };
    assert!(said.contains(&told), "{said}");
    // Again, and all of it is there once.
    program.done(&import.join(" "));
    assert_eq!(households(&program), 6_000);
}

#[test]
fn an_import_of_all_or_nothing_that_is_stopped_brings_nothing() {
    let program = Program::with_family("2026-11-03");
    let mut import = import(&program, 6_000);
    import.push("--all-or-nothing".to_owned());
    let said = stopped_at(begun(&program, &import), "of 6000 rows");
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(households(&program), 1);
}

#[test]
fn a_rebuild_that_is_stopped_leaves_the_state_as_it_was() {
    let program = Program::on("2026-11-03");
    program.done("demo --households 200 --no-open");
    let before = program.json("verify");
    let seat = begun(&program, &["rebuild"]);
    let said = stopped_at(seat, "Rebuilding: entry");
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(program.json("verify"), before);
}

#[test]
fn a_made_up_office_that_is_stopped_is_gone_on_with() {
    let program = Program::on("2026-11-03");
    let made = ["demo", "--households", "400", "--no-open"];
    let said = stopped_at(begun(&program, &made), "Making up households");
    let there = households(&program);
    assert!(there < 400);
    assert!(said.contains(&format!("{there} of 400")), "{there}: {said}");
    program.done("demo --households 400 --no-open");
    assert_eq!(households(&program), 400);
}
