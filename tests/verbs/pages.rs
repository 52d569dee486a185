//! What the program writes about itself: the manual page, and the completions of
//! shells.

use crate::program::Program;

#[test]
fn completions_know_verbs_and_values_and_say_what_they_are_in_the_language_asked_for() {
    let program = Program::on("2026-11-27");
    for shell in ["bash", "zsh", "fish"] {
        let text = program.done(&format!("completions {shell}"));
        for word in [
            "household",
            "nobody-home",
            "table",
            "json",
            "note-templates",
        ] {
            assert!(text.contains(word), "{shell}: {word}");
        }
    }
    let arabic = Program::on("2026-11-27").in_arabic();
    let text = arabic.done("completions fish");
    assert!(text.contains("كتابة نسخة احتياطية من السجل"), "{text}");
}

#[test]
fn the_manual_page_is_roff_in_the_language_asked_for() {
    let program = Program::on("2026-11-27");
    let text = program.done("man");
    for line in [
        ".SH \"NAME\"",
        ".SS \"masar household list\"",
        "\\fBF7, g d, A\\-4\\fR",
    ] {
        assert!(text.contains(line), "{line}");
    }
    let text = Program::on("2026-11-27").in_arabic().done("man");
    assert!(text.contains(".SH \"الاسم\""));
    assert!(text.contains("كتابة نسخة احتياطية من السجل"));
}
