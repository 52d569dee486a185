//! Keyboards of other scripts: what each of their keys really types is sent for
//! the keys of every command, in every part of the screen.
//!
//! Sources: XKB ara(basic), il(basic), fr(basic), and the Arabic (101) of
//! Windows, whose lam-alef keys send two letters.

use crate::app::{App, Opening};
use crate::commands::{STACKS, TABLE, contexts, named as command_named};
use crate::example;
use crate::input::{Code, Key};
use crate::keys::{
    Effect, Entry, KEYMAPS, Keycaps, Keymap, Resolver, Sequence, Source, Step, named,
};
use crate::panes::{key_of, keys_of};
use crate::theme::{Colors, Theme, ThemeName};
use masar_text::messages::Messages;
use masar_text::{Lang, layout};
use ratatui::layout::Size;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The keys of a US keyboard, row by row, and the same with shift.
const US: [&str; 2] = [
    "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] a s d f g h j k l ; ' \\ z x c v b n m , . /",
    "~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } A S D F G H J K L : \" | Z X C V B N M < > ?",
];

/// What they type on another keyboard.
struct Keyboard {
    name: &'static str,
    types: [&'static str; 2],
    /// What it types besides, with keys that are told by what they type.
    besides: &'static str,
}

const KEYBOARDS: [Keyboard; 4] = [
    Keyboard {
        name: "Arabic (101)",
        types: [
            "ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط \\ \
             ئ ء ؤ ر \u{fefb} ى ة و ز ظ",
            "\u{651} ! @ # $ % ^ & * ) ( _ + \u{64e} \u{64b} \u{64f} \u{64c} \u{fef9} إ ` ÷ × ؛ < > \
             \u{650} \u{64d} ] [ \u{fef7} أ \u{640} ، / : \" … ~ \u{652} } { \u{fef5} آ ' , . ؟",
        ],
        besides: "",
    },
    Keyboard {
        name: "Arabic (101) of Windows",
        types: [
            "ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط \\ \
             ئ ء ؤ ر لا ى ة و ز ظ",
            "\u{651} ! @ # $ % ^ & * ) ( _ + \u{64e} \u{64b} \u{64f} \u{64c} لإ إ \u{2018} ÷ × ؛ < > \
             \u{650} \u{64d} ] [ لأ أ \u{640} ، / : \" | ~ \u{652} } { لآ آ \u{2019} , . ؟",
        ],
        besides: "",
    },
    Keyboard {
        name: "Hebrew",
        types: [
            "; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ ש ד ג כ ע י ח ל ך ף , \\ \
             ז ס ב ה נ מ צ ת ץ .",
            "~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { A S D F G H J K L : \" | \
             Z X C V B N M > < ?",
        ],
        besides: "",
    },
    // Letters and signs type themselves, wherever they stand; figures need shift.
    Keyboard {
        name: "French (AZERTY)",
        types: [
            "` & é \" ' ( - è _ ç à - = q w e r t y u i o p [ ] a s d f g h j k l ; ' \\ \
             z x c v b n m , . /",
            US[1],
        ],
        besides: "1 2 3 4 5 6 7 8 9 0 ² ù µ § £",
    },
];

impl Keyboard {
    /// The keys that come from this keyboard when `key` of a US one is pressed.
    fn sends(&self, key: Key) -> Vec<Key> {
        let Code::Char(us) = key.code else {
            return vec![key];
        };
        // With Ctrl terminals send the control character of the Latin letter.
        if key.modifiers.control || us == ' ' {
            return vec![key];
        }
        let pairs = US.iter().zip(self.types);
        let mut pairs = pairs.flat_map(|(us, types)| us.split(' ').zip(types.split(' ')));
        let (_, typed) = pairs.find(|(key, _)| key.chars().eq([us])).unwrap();
        let typed = typed.chars();
        typed
            .map(|c| Key::new(Code::Char(c), key.modifiers))
            .collect()
    }
}

impl Keyboard {
    /// Whether some key, with shift or without, types that alone.
    fn types(&self, key: Key) -> bool {
        let Code::Char(typed) = key.code else {
            return true;
        };
        let mut all = self
            .types
            .iter()
            .chain([&self.besides])
            .flat_map(|row| row.split(' '));
        key.modifiers.control || typed == ' ' || all.any(|key| key.chars().eq([typed]))
    }
}

/// The commands that keys run one after another.
fn run_by(keymap: &Keymap, stack: &[&str], keys: impl IntoIterator<Item = Key>) -> Vec<String> {
    let types = [contexts::FORM, contexts::SEARCH, contexts::LINE];
    let entry = match types.contains(&stack) {
        true => Entry::Text,
        false => Entry::Commands,
    };
    let mut resolver = Resolver::default();
    let steps = keys
        .into_iter()
        .map(|key| resolver.press(key, keymap, stack, entry));
    steps
        .filter_map(|step| match step {
            Step::Matched { command, .. } => Some(command),
            _ => None,
        })
        .collect()
}

#[test]
fn the_rows_are_whole() {
    for keyboard in KEYBOARDS {
        for (us, types) in US.iter().zip(keyboard.types) {
            let count = |row: &str| row.split(' ').count();
            assert_eq!(count(us), count(types), "{}", keyboard.name);
        }
    }
}

/// What has no key that types the same on a Hebrew keyboard, where q and w type
/// signs and brackets change places: it is on the command line, and a key that
/// is a sign works where the keyboard has that sign.
const HEBREW: [(&str, &[&str]); 3] = [
    ("default", W),
    (
        "one-hand",
        &[
            "graduation.reassess",
            "graduation.reopen",
            "grievance.answer",
            "search.start",
        ],
    ),
    ("vim", W),
];

const W: &[&str] = &[
    "balance.write-off",
    "placement.confirm",
    "visit.move",
    "visit.plan",
    "whatif.open",
];

#[test]
fn every_command_runs_from_the_same_keys_of_every_keyboard() {
    let mut left = BTreeSet::new();
    for (name, _) in KEYMAPS {
        let keymap = Keymap::load(&named(name).unwrap()).keymap;
        for (stack, command) in STACKS
            .iter()
            .flat_map(|stack| TABLE.iter().map(move |command| (*stack, command)))
        {
            let runs = |sent: Vec<Key>| run_by(&keymap, stack, sent) == [command.id];
            let keys = keymap.keys_of(command.id, stack);
            // What types a letter does nothing where letters are text.
            let keys = keys.iter().filter(|keys| runs(keys.keys().to_vec()));
            let keys: Vec<&Sequence> = keys.collect();
            for keyboard in &KEYBOARDS {
                let sent = |keys: &&&Sequence| {
                    let keys = keys.keys().iter();
                    runs(keys.flat_map(|key| keyboard.sends(*key)).collect())
                };
                if !keys.is_empty() && !keys.iter().any(|keys| sent(&keys)) {
                    left.insert((keyboard.name, name, command.id));
                }
            }
        }
    }
    let known = HEBREW.iter().flat_map(|(keymap, ids)| {
        let known = ids.iter();
        known.map(move |id| ("Hebrew", *keymap, *id))
    });
    // The line itself opens from all of them.
    assert_eq!(left, known.collect());
}

/// Where a key of another keyboard types something else than it should, what
/// runs instead can be taken back.
#[test]
fn no_key_of_another_keyboard_runs_something_grave_by_mistake() {
    for (name, _) in KEYMAPS {
        let keymap = Keymap::load(&named(name).unwrap()).keymap;
        for binding in keymap.bindings() {
            let here = |stack: &&&[&str]| stack.contains(&&*binding.context);
            for (stack, keyboard) in STACKS
                .iter()
                .filter(here)
                .flat_map(|stack| KEYBOARDS.iter().map(move |keyboard| (*stack, keyboard)))
            {
                let keys = binding.keys.keys();
                let meant = run_by(&keymap, stack, keys.iter().copied());
                let sent = keys.iter().flat_map(|key| keyboard.sends(*key));
                for run in run_by(&keymap, stack, sent) {
                    let effect = command_named(&run).map(|command| command.effect);
                    assert!(
                        meant.contains(&run) || effect == Some(Effect::Harmless),
                        "{name}, {}: {} runs {run}",
                        keyboard.name,
                        binding.keys
                    );
                }
            }
        }
    }
}

/// An app that shows keys as on a keyboard.
fn app(sources: &[Source<'_>], keycaps: Keycaps) -> App {
    let (app, _) = App::open(Opening {
        messages: Arc::new(Messages::new(Lang::English)),
        book: example::book(),
        keymap: Arc::new(Keymap::load(sources).keymap),
        theme: Theme::new(ThemeName::Mono, Colors::Off),
        office: "IRB".parse().unwrap(),
        user: "lina".parse().unwrap(),
        now: example::now(),
        size: Size::new(80, 24),
    });
    App { keycaps, ..app }
}

/// The key that is shown for one of a binding.
fn shown_for(keycaps: Keycaps, key: Key) -> Key {
    let layout = keycaps.layout();
    layout
        .map_or(Some(key), |layout| layout.sent_for(key))
        .unwrap()
}

/// The keyboards that a layout stands for.
fn keyboards(keycaps: Keycaps) -> impl Iterator<Item = &'static Keyboard> {
    let name = match keycaps {
        Keycaps::Us => "no other",
        Keycaps::Arabic101 => "Arabic (101)",
        Keycaps::Azerty => "French",
        Keycaps::Hebrew => "Hebrew",
    };
    KEYBOARDS.iter().filter(move |k| k.name.starts_with(name))
}

#[test]
fn every_key_shown_in_the_letters_of_a_keyboard_runs_its_command_when_typed_there() {
    for (name, _) in KEYMAPS {
        for (keycaps, code) in Keycaps::ALL {
            let app = app(&named(name).unwrap(), keycaps);
            let mut shown = 0;
            for (stack, command) in STACKS
                .iter()
                .flat_map(|stack| TABLE.iter().map(move |command| (*stack, command)))
            {
                let typable = |keys: &Sequence| {
                    let keys = keys.keys().iter().copied();
                    run_by(&app.keymap, stack, keys) == [command.id]
                };
                let keys = keys_of(&app, command.id, stack);
                for keys in keys.iter().filter(|keys| typable(keys)) {
                    let typed = keys.keys().iter().map(|key| shown_for(keycaps, *key));
                    let typed: Vec<Key> = typed.collect();
                    for keyboard in keyboards(keycaps) {
                        let there = typed.iter().all(|key| keyboard.types(*key));
                        assert!(there, "{name} {code} {keys}: {typed:?}");
                    }
                    let run = run_by(&app.keymap, stack, typed);
                    assert_eq!(run, [command.id], "{name} {code} {keys}");
                    shown += 1;
                }
            }
            assert!(shown > 100, "{name} {code}: {shown}");
        }
    }
}

/// What no key of a keyboard runs is shown without one, and nothing else is.
#[test]
fn a_command_is_shown_without_a_key_only_where_the_keyboard_has_none() {
    for (name, known) in [("default", W), ("vim", W), ("one-hand", &[])] {
        let app = app(&named(name).unwrap(), Keycaps::Hebrew);
        let hidden = |id: &str, stack: &[&str]| {
            !app.keymap.keys_of(id, app.active_in(stack)).is_empty()
                && keys_of(&app, id, stack).is_empty()
        };
        let ids = TABLE.iter().map(|command| command.id);
        let hidden = ids.filter(|id| hidden(id, contexts::HOUSEHOLDS));
        let hidden: BTreeSet<&str> = hidden.collect();
        assert_eq!(hidden, known.iter().copied().collect(), "{name}");
    }
    for keycaps in [Keycaps::Arabic101, Keycaps::Azerty] {
        let app = app(&[Source::DEFAULT], keycaps);
        for command in TABLE {
            let written = app.keymap.keys_of(command.id, contexts::HOUSEHOLDS);
            let shown = keys_of(&app, command.id, contexts::HOUSEHOLDS);
            assert_eq!(written.is_empty(), shown.is_empty(), "{}", command.id);
        }
    }
}

/// Lam-alef is two letters from some systems: it is shown where a command has
/// no other key, in one cell, and its two letters are one key.
#[test]
fn lam_alef_is_shown_whole_and_only_where_there_is_no_other_key() {
    let app_with = |text| {
        let own = Source { name: "own", text };
        app(&[Source::DEFAULT, own], Keycaps::Arabic101)
    };
    let app = app_with("[panes]\nwhy.tell = [\"b\", \"y\"]\nnote.add = [\"b\"]\n");
    let shown = |app: &App, id: &str| key_of(app, id, contexts::HOUSEHOLDS).unwrap();
    assert!(shown(&app, "why.tell").contains('غ'));
    let app = app_with("[panes]\nnote.add = [\"b\"]\n");
    let label = shown(&app, "note.add");
    assert!(label.contains("لا"), "{label}");
    assert_eq!(layout::cells(&label), 1);
    let typed = [Key::char('\u{fefb}')];
    assert_eq!(
        run_by(&app.keymap, contexts::HOUSEHOLDS, typed),
        ["note.add"]
    );
    // A mark stands on something.
    let app = app_with("[panes]\nnote.add = [\"Q\"]\n");
    assert!(shown(&app, "note.add").contains("\u{640}\u{64e}"));
}

#[test]
fn a_key_is_shown_by_the_letter_that_stands_on_it() {
    let cases = [
        (Keycaps::Arabic101, "change.repeat", "ز"),
        (Keycaps::Arabic101, "past.look", "F9"),
        (Keycaps::Arabic101, "household.show", "ه"),
        (Keycaps::Arabic101, "note.add", "ش ى"),
        (Keycaps::Hebrew, "note.add", "ש מ"),
        (Keycaps::Azerty, "note.add", "a n"),
        (Keycaps::Azerty, "search.clear", "µ"),
        (Keycaps::Us, "note.add", "a n"),
    ];
    for (keycaps, id, expected) in cases {
        let app = app(&[Source::DEFAULT], keycaps);
        let label = key_of(&app, id, contexts::HOUSEHOLDS).unwrap();
        let plain = label.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        assert_eq!(plain, expected, "{id}");
    }
}
