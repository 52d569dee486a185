use super::*;
use crate::commands::{STACKS, TABLE, vocabulary};
use crate::input::Code;

fn told(text: &str) -> Vec<String> {
    let sources = [
        Source::DEFAULT,
        Source {
            name: "mine.toml",
            text,
        },
    ];
    check(&sources, &vocabulary())
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn the_default_keymap_is_clean() {
    assert_eq!(told(""), Vec::<String>::new());
}

#[test]
fn every_command_has_a_key_that_an_arabic_keyboard_types_surely() {
    let keymap = super::super::Keymap::load(&[Source::DEFAULT]).keymap;
    for command in TABLE {
        let sure = STACKS
            .iter()
            .flat_map(|stack| keymap.keys_of(command.id, *stack))
            .any(|keys| {
                !keys.keys().iter().any(|key| {
                    matches!(
                        key.code,
                        Code::Char('b' | 'B' | 'G' | 'T' | 'D' | 'F' | 'C' | 'V' | 'L')
                    )
                })
            });
        assert!(sure, "{}", command.id);
    }
}

#[test]
fn a_misspelt_command_is_named_with_the_nearest_one() {
    assert_eq!(
        told("[list]\n\"J\" = \"cursor.dwon\"\n"),
        [
            "mine.toml:2:1: error K104: no command is called `cursor.dwon`; \
          did you mean `cursor.down`?"
        ]
    );
}

#[test]
fn a_misspelt_context_is_named_with_the_nearest_one() {
    assert_eq!(
        told("\n[housholds]\n\"J\" = \"cursor.down\"\n"),
        ["mine.toml:2:2: error K103: no context is called `housholds`; did you mean `households`?"]
    );
}

#[test]
fn a_key_that_is_none_is_shown_where_it_stands() {
    assert_eq!(
        told("[list]\ncursor.down = [\"down\", \"dwn\"]\n"),
        [
            "mine.toml:2:24: error K102: `dwn` is no key; keys are one character \
          or a name such as enter, esc, pgdn, F5"
        ]
    );
}

#[test]
fn the_column_counts_characters_not_bytes() {
    let told = told("[list]\n\"ت\" = \"cursor.down\"\ncursor.up = [\"ن\", \"dwn\"]\n");
    assert!(
        told[0].starts_with("mine.toml:3:19: error K102"),
        "{told:?}"
    );
}

#[test]
fn a_file_that_is_no_toml_says_where() {
    let told = told("[list]\ncursor.down = [\"down\"\n\"k\" = 1\n");
    assert!(told[0].starts_with("mine.toml:3:"), "{told:?}");
    assert!(told[0].contains("error K100"), "{told:?}");
}

#[test]
fn the_same_keys_bound_twice_are_told_once_with_the_first_place() {
    assert_eq!(
        told("[list]\n\"x\" = \"cursor.down\"\ncursor.last = [\"x\"]\n"),
        ["mine.toml:3:16: warning K106: `x` is bound in line 2:1 already; this line wins"]
    );
}

#[test]
fn a_sequence_behind_a_shorter_one_is_told_in_the_same_and_in_an_inner_context() {
    assert_eq!(
        told("[list]\n\"n\" = \"cursor.down\"\n\"n n\" = \"cursor.up\"\n"),
        ["mine.toml:3:1: warning K107: `n n` cannot be reached: \
          `n` is bound to `cursor.down` in list"]
    );
    let inner = told("[households]\n\"a\" = \"cursor.down\"\n");
    for hidden in ["a h", "a p", "a e"] {
        let finding = format!(
            "mine.toml:2:1: warning K107: `{hidden}` cannot be reached: \
          `a` is bound to `cursor.down` in households"
        );
        assert!(inner.contains(&finding), "{inner:?}");
    }
}

#[test]
fn replacing_a_default_is_no_finding() {
    assert_eq!(
        told("[list]\n\"g g\" = \"cursor.last\"\n\"j\" = false\n"),
        Vec::<String>::new()
    );
    assert_eq!(
        told("[list]\n\"j j\" = \"cursor.last\"\n"),
        Vec::<String>::new()
    );
}

#[test]
fn keys_that_terminals_do_not_send_are_told() {
    for key in [
        "C-i", "C-m", "C-[", "C-h", "C-J", "C-1", "C-enter", "A-[", "A-tab", "F13",
    ] {
        let told = told(&format!("[list]\n\"{key}\" = \"cursor.down\"\n"));
        assert_eq!(told.len(), 1, "{key}: {told:?}");
        assert!(told[0].contains("warning K108"), "{told:?}");
    }
    for key in [
        "C-j", "C-space", "C-\\\\", "A-x", "S-tab", "C-left", "A-enter", "F12",
    ] {
        assert_eq!(
            told(&format!("[list]\n\"{key}\" = \"cursor.down\"\n")),
            [""; 0],
            "{key}"
        );
    }
}

#[test]
fn nothing_destructive_goes_on_one_key() {
    assert_eq!(
        told("[panes]\n\"x\" = \"enrollment.stop\"\n"),
        ["mine.toml:2:1: error K109: `x` runs `enrollment.stop` at one key; give it at least two"]
    );
}

#[test]
fn a_command_bound_where_it_does_nothing_is_told() {
    assert_eq!(
        told("[form]\n\"C-n\" = \"timeline.later\"\n"),
        ["mine.toml:2:1: error K105: `timeline.later` does nothing in form; it works in timeline"]
    );
}

#[test]
fn a_value_of_another_kind_is_told() {
    for line in ["\"x\" = 3", "\"x\" = true", "cursor.down = [3]"] {
        let told = told(&format!("[list]\n{line}\n"));
        assert!(told[0].contains("error K101"), "{line}: {told:?}");
    }
}

#[test]
fn every_shipped_keymap_is_clean() {
    for (name, _) in super::super::KEYMAPS {
        let sources = super::super::named(name).unwrap();
        let told: Vec<String> = check(&sources, &vocabulary())
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(told, Vec::<String>::new(), "{name}");
    }
}

/// Everything can be done with one hand: moving, going in and out, the line on
/// which every command is, help, and forms, without a key held down and without
/// a key of the left half of the keyboard.
#[test]
fn one_hand_reaches_everything() {
    const NEEDED: &[&str] = &[
        "app.help",
        "app.quit",
        "cursor.down",
        "cursor.up",
        "cursor.page-down",
        "cursor.page-up",
        "form.cancel",
        "form.choose",
        "form.next",
        "form.previous",
        "form.save",
        "line.close",
        "line.complete",
        "line.next",
        "line.open",
        "line.previous",
        "line.run",
        "pane.next",
        "pane.previous",
        "popup.accept",
        "popup.close",
        "record.close",
        "record.open",
        "row.act",
        "screen.back",
        "screen.view",
        "search.accept",
        "search.clear",
        "search.start",
        "timeline.earlier",
        "timeline.later",
    ];
    let keymap = super::super::Keymap::load(&super::super::named("one-hand").unwrap()).keymap;
    for id in NEEDED {
        let mut keys = STACKS.iter().flat_map(|stack| keymap.keys_of(id, *stack));
        assert!(
            keys.any(|keys| keys.keys().iter().all(|key| is_at_the_right(*key))),
            "{id}"
        );
    }
}

fn is_at_the_right(key: crate::input::Key) -> bool {
    let free = key.modifiers == crate::input::Modifiers::NONE;
    free && match key.code {
        Code::Char(c) => "67890-=yuiop[]\\hjkl;'nm,./ ".contains(c),
        Code::Function(number) => number >= 7,
        Code::Tab | Code::Escape => false,
        _ => true,
    }
}

#[test]
fn a_condition_that_nothing_fulfils_is_named_with_the_nearest_one() {
    assert_eq!(
        told("[panes]\n\"Y\" = { run = \"why.tell\", when = \"arabik\" }\n"),
        ["mine.toml:2:1: error K111: no condition is called `arabik`; did you mean `arabic`?"]
    );
}

#[test]
fn a_table_for_a_key_says_what_it_runs_and_nothing_that_is_not_known() {
    let wrong = "[panes]\n\"Y\" = { run = \"why.tell\", if = \"arabic\" }\n";
    assert_eq!(
        told(wrong),
        [
            "mine.toml:2:1: error K101: a key is bound to \"a.command\", \
             a command to [\"its\", \"keys\"], or either to false"
        ]
    );
}
