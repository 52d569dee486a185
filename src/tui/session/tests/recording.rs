//! What a recording of the keys says, and what it does not.

use super::*;
use crate::session::recording::Recording;

impl Person {
    /// Types, the keys having rested before.
    fn goes_on(&mut self, bytes: &str) {
        self.since += Duration::from_secs(2);
        self.types(bytes);
    }
}

/// Without the margin that all lines have, as expected text is kept.
fn flush(recording: &str) -> String {
    let margin = |line: &str| line.len() - line.trim_start().len();
    let common = recording.lines().map(margin).min().unwrap_or(0);
    let lines = recording.lines();
    lines.map(|line| format!("{}\n", &line[common..])).collect()
}

#[test]
fn keys_are_noted_by_kind_of_work_and_text_by_how_much_of_it_there_is() {
    let mut person = Person::at(40, Lang::English, 80, 24);
    person.session.recording = Some(Recording::default());
    person.types("jj");
    person.goes_on("\x1b[6~");
    person.goes_on("/");
    person.types("خالد 0791");
    person.types("\r");
    person.goes_on("i");
    person.goes_on("\x1b");
    person.goes_on("a");
    person.goes_on("v");
    person.types("done");
    person.types("\r");
    person.types("سارة said \"no\"");
    person.goes_on("\x13");
    person.goes_on("gd");
    person.goes_on("\x11");
    let recording = person.session.recording().unwrap();
    expect![[r#"
             0.0  move    j j
             2.1  page    pgdn
             4.1  search  / "محمد 1111" enter
             4.3  panes
             6.3  move    i
             8.4  search  esc
             8.4  panes
            10.4  form    a
            12.5  form    v
            12.6  letter  "done"
            12.6  form    enter
            12.7  letter  "محمد omar 'om'"
            14.7  form    C-s
            14.7  panes
            16.8  screen  g d
    "#]]
    .assert_eq(&flush(&recording));
}

#[test]
fn names_of_people_in_a_list_are_text_as_any_other() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.session.recording = Some(Recording::default());
    // A referral of one person of the family: where to, what for, who.
    person.types("ar");
    person.types("\t\t");
    person.types("خديجة");
    person.types("\r");
    let recording = person.session.recording().unwrap();
    expect![[r#"
             0.0  form    a r tab tab
             0.1  letter  "محمود"
             0.2  form    enter
    "#]]
    .assert_eq(&flush(&recording));
}
