use super::super::{Active, Condition, Holding, Layout, Source, Then, parse_key};
use super::*;

const HOUSEHOLDS: [&str; 4] = ["households", "list", "panes", "global"];
const FORM: [&str; 2] = ["form", "global"];

fn default_map() -> Keymap {
    Keymap::load(&[Source::DEFAULT]).keymap
}

fn with(user: &str) -> Keymap {
    let loaded = Keymap::load(&[
        Source::DEFAULT,
        Source {
            name: "mine.toml",
            text: user,
        },
    ]);
    assert_eq!(loaded.findings, []);
    loaded.keymap
}

/// Presses keys in turn; the last step as one readable line.
fn press_in(keymap: &Keymap, contexts: &[&str], entry: Entry, keys: &str) -> String {
    let mut resolver = Resolver::default();
    let keys = keys.split_whitespace().map(|key| parse_key(key).unwrap());
    let step = keys
        .map(|key| resolver.press(key, keymap, contexts, entry))
        .last()
        .unwrap();
    match step {
        Step::Matched {
            command,
            count: None,
        } => command,
        Step::Matched {
            command,
            count: Some(count),
        } => format!("{count} x {command}"),
        other => format!("{other:?}"),
    }
}

fn press(keymap: &Keymap, keys: &str) -> String {
    press_in(keymap, &HOUSEHOLDS, Entry::Commands, keys)
}

#[test]
fn keys_and_sequences_of_all_active_contexts_are_found() {
    let keymap = default_map();
    for (keys, command) in [
        ("j", "cursor.down"),
        ("g g", "cursor.first"),
        ("g h", "pane.households"),
        ("g q", "app.quit"),
        ("e s", "enrollment.suspend"),
        ("a h", "household.add"),
        ("F1", "app.help"),
    ] {
        assert_eq!(press(&keymap, keys), command, "{keys}");
    }
}

#[test]
fn a_prefix_waits_and_what_does_not_fit_gives_it_up() {
    let keymap = default_map();
    assert_eq!(press(&keymap, "g"), "Pending");
    assert_eq!(press(&keymap, "g z"), "Cancelled");
    assert_eq!(press(&keymap, "g esc"), "Cancelled");
    assert_eq!(press(&keymap, "g z j"), "cursor.down");
    assert_eq!(press(&keymap, "x"), "NotFound");
}

#[test]
fn a_count_goes_with_the_command_in_western_arabic_indic_and_persian_digits() {
    let keymap = default_map();
    assert_eq!(press(&keymap, "1 2 j"), "12 x cursor.down");
    assert_eq!(press(&keymap, "١ ٢ ت"), "12 x cursor.down");
    assert_eq!(press(&keymap, "۱ ۲ down"), "12 x cursor.down");
    assert_eq!(press(&keymap, "3 g g"), "3 x cursor.first");
    assert_eq!(press(&keymap, "1 0 0 0 0 0 0 j"), "99999 x cursor.down");
    assert_eq!(press(&keymap, "5"), "Pending");
    assert_eq!(press(&keymap, "5 x"), "Cancelled");
    assert_eq!(
        press(&keymap, "0"),
        "NotFound",
        "a count begins with another digit"
    );
}

#[test]
fn a_digit_that_is_bound_begins_no_count() {
    let keymap = with("[panes]\n\"1\" = \"pane.households\"\n");
    assert_eq!(press(&keymap, "1"), "pane.households");
    assert_eq!(press(&keymap, "2 1 j"), "21 x cursor.down");
}

#[test]
fn the_arabic_layout_gives_the_command_of_the_same_physical_key() {
    let keymap = default_map();
    for (keys, command) in [
        ("ت", "cursor.down"),
        ("ن", "cursor.up"),
        ("م", "record.open"),
        ("ا", "record.close"),
        ("ل ل", "cursor.first"),
        ("ث س", "enrollment.suspend"),
        ("ش ا", "household.add"),
        ("ظ", "search.start"),
        ("؟", "app.help"),
        ("\u{fef7}", "cursor.last"),
        ("C-ع", "cursor.page-up"),
    ] {
        assert_eq!(press(&keymap, keys), command, "{keys}");
    }
}

#[test]
fn what_the_terminal_says_about_the_physical_key_is_taken_first() {
    let keymap = default_map();
    // No layout has this letter; the terminal says that it is the key j.
    let key = Key {
        base: Some('j'),
        ..Key::char('ё')
    };
    let step = Resolver::default().press(key, &keymap, &HOUSEHOLDS, Entry::Commands);
    assert_eq!(
        step,
        Step::Matched {
            command: "cursor.down".into(),
            count: None
        }
    );
}

#[test]
fn a_letter_that_is_bound_itself_is_not_translated() {
    let keymap = with("[list]\n\"ت\" = \"cursor.last\"\n");
    assert_eq!(press(&keymap, "ت"), "cursor.last");
    assert_eq!(press(&keymap, "j"), "cursor.down");
}

#[test]
fn in_text_entry_characters_are_text_and_other_keys_are_commands() {
    let keymap = default_map();
    let form = |keys: &str| press_in(&keymap, &FORM, Entry::Text, keys);
    for text in ["j", "?", "7", "ت", "؟", "space"] {
        assert_eq!(form(text), "NotFound", "{text}");
    }
    assert_eq!(form("tab"), "form.next");
    assert_eq!(form("C-s"), "form.save");
    assert_eq!(form("C-س"), "form.save");
    assert_eq!(form("C-c"), "form.cancel");
    assert_eq!(form("F1"), "app.help");
}

#[test]
fn a_user_file_adds_replaces_and_takes_away() {
    let keymap = with(
        "[list]\ncursor.down = [\"n\"]\n\"g g\" = false\n\"C-n\" = \"cursor.up\"\n\
         [panes]\nvisit.add = false\n",
    );
    assert_eq!(press(&keymap, "n"), "cursor.down");
    assert_eq!(
        press(&keymap, "j"),
        "NotFound",
        "the list of a command replaces its keys"
    );
    assert_eq!(press(&keymap, "g g"), "Cancelled");
    assert_eq!(press(&keymap, "home"), "cursor.first");
    assert_eq!(press(&keymap, "C-n"), "cursor.up");
    assert_eq!(press(&keymap, "k"), "cursor.up", "a single key is added");
    assert_eq!(press(&keymap, "a v"), "Cancelled");
}

#[test]
fn a_longer_binding_of_the_user_wins_over_a_shorter_default_and_the_other_way_round() {
    let longer = with("[list]\n\"j j\" = \"cursor.last\"\n");
    assert_eq!(press(&longer, "j j"), "cursor.last");
    assert_eq!(press(&longer, "down"), "cursor.down");
    let shorter = with("[panes]\n\"e\" = \"enrollment.add\"\n");
    assert_eq!(press(&shorter, "e"), "enrollment.add");
}

#[test]
fn a_broken_file_leaves_the_default_and_a_finding() {
    let broken = Source {
        name: "mine.toml",
        text: "[list\n",
    };
    let loaded = Keymap::load(&[Source::DEFAULT, broken]);
    assert_eq!(press(&loaded.keymap, "j"), "cursor.down");
    assert_eq!(loaded.findings.len(), 1);
}

#[test]
fn hints_say_what_may_follow() {
    let keymap = default_map();
    let prefix = [parse_key("e").unwrap()];
    let hints: Vec<(String, Then)> = keymap
        .hints(&HOUSEHOLDS, &prefix)
        .into_iter()
        .map(|hint| (super::super::spell(hint.key), hint.then))
        .collect();
    let to = |key: &str, command: &str| (key.to_owned(), Then::Command(command.into()));
    assert_eq!(
        hints,
        [
            to("a", "enrollment.activate"),
            to("c", "graduation.check"),
            to("d", "enrollment.dossier"),
            to("g", "enrollment.graduate"),
            to("i", "enrollment.reapply"),
            to("l", "enrollment.lift"),
            to("m", "graduation.reassess"),
            to("n", "enrollment.add"),
            to("o", "graduation.reopen"),
            to("p", "graduation.approve"),
            to("r", "enrollment.reduce"),
            to("s", "enrollment.suspend"),
            to("t", "enrollment.amount"),
            to("u", "enrollment.restore"),
            to("v", "enrollment.verify"),
            to("x", "enrollment.stop"),
        ]
    );
    let all = keymap.hints(&HOUSEHOLDS, &[]);
    assert!(
        all.iter()
            .any(|hint| hint.then == Then::More(16) && hint.key == prefix[0])
    );
}

#[test]
fn hints_of_one_prefix_come_from_every_context() {
    let keymap = default_map();
    let hints = keymap.hints(&HOUSEHOLDS, &[Key::char('g')]);
    let commands: Vec<&Then> = hints.iter().map(|hint| &hint.then).collect();
    for command in ["cursor.first", "pane.timeline", "app.quit"] {
        assert!(
            commands.contains(&&Then::Command(command.into())),
            "{command}"
        );
    }
}

#[test]
fn keys_of_a_command_are_those_that_reach_it_here() {
    let keymap = with("[households]\n\"F1\" = \"view.refresh\"\n");
    let shown = |command, contexts: &[&str]| {
        keymap
            .keys_of(command, contexts)
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(shown("cursor.first", &HOUSEHOLDS), ["home", "g g"]);
    assert_eq!(
        shown("app.help", &HOUSEHOLDS),
        ["?"],
        "F1 is hidden by the pane"
    );
    assert_eq!(shown("app.help", &FORM), ["F1", "?"]);
    assert_eq!(shown("cursor.first", &FORM), Vec::<String>::new());
}

#[test]
fn a_layout_shows_a_us_key_as_it_is_printed_there() {
    let keymap = default_map();
    let arabic = &keymap.layouts()[0];
    assert_eq!(arabic.name(), "Arabic (101)");
    assert_eq!(arabic.typed_by('j'), Some('ت'));
    assert_eq!(arabic.us_key('ت'), Some('j'));
    assert_eq!(arabic.us_key('j'), None);
}

#[test]
fn a_layout_that_names_ascii_is_told_so() {
    let text = "name = \"x\"\n[keys]\n\"[\" = \"F\"\n\"é\" = \"2\"\n";
    let (layout, findings) = Layout::parse(&Source {
        name: "azerty.toml",
        text,
    });
    assert_eq!(layout.unwrap().us_key('é'), Some('2'));
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "azerty.toml:3:1: error K110: `[` is ASCII, which other keys type too; \
          a layout names only other characters"
        ]
    );
}

/// Each of the 46 keys that type a character outside ASCII on an Arabic
/// keyboard gives the key of the US keyboard, and no key is given twice.
#[test]
fn the_arabic_layout_is_whole() {
    let (layout, findings) = Layout::parse(&Source::LAYOUTS[0]);
    assert_eq!(findings, []);
    let layout = layout.unwrap();
    for us in "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOPASGHJKXBNM?".chars() {
        let typed = layout.typed_by(us).unwrap_or_else(|| panic!("no key {us}"));
        assert_eq!(layout.us_key(typed), Some(us));
    }
}

#[test]
fn the_other_layouts_type_what_they_say() {
    for (source, typed, us) in [
        (Source::LAYOUTS[1], 'é', '2'),
        (Source::LAYOUTS[2], 'ח', 'j'),
        (Source::LAYOUTS[2], 'ש', 'a'),
    ] {
        let (layout, findings) = Layout::parse(&source);
        assert_eq!(findings, []);
        assert_eq!(layout.unwrap().us_key(typed), Some(us));
    }
    // All are understood at once: a second script that reads from the right.
    assert_eq!(press(&default_map(), "ש י"), "household.add");
}

#[test]
fn a_binding_with_a_condition_counts_while_that_holds() {
    let keymap = with(
        "[panes]\n\"Y\" = { run = \"past.leave\", when = \"past\", desc = \"Today\" }\n\
         \"y\" = { run = \"past.look\", when = \"past\" }\n",
    );
    let press = |holding, key: &str| {
        let active = Active {
            contexts: &HOUSEHOLDS,
            holding,
        };
        let key = parse_key(key).unwrap();
        match Resolver::default().press(key, &keymap, active, Entry::Commands) {
            Step::Matched { command, .. } => command,
            other => format!("{other:?}"),
        }
    };
    let past = Holding::default().with(Condition::Past, true);
    let today = Holding::default().with(Condition::Today, true);
    assert_eq!(press(past, "Y"), "past.leave");
    assert_eq!(press(today, "Y"), "NotFound");
    assert_eq!(press(past, "y"), "past.look");
    assert_eq!(press(today, "y"), "why.tell");
    let active = Active {
        contexts: &HOUSEHOLDS,
        holding: past,
    };
    assert_eq!(keymap.desc_of("past.leave", active), Some("Today"));
}
