//! Keyboards of other scripts: what each of their keys really types is sent for
//! the keys of every command, in every part of the screen.
//!
//! Sources: XKB ara(basic), il(basic), fr(basic), and the Arabic (101) of
//! Windows, whose lam-alef keys send two letters.

use crate::commands::{STACKS, TABLE, contexts, named as command_named};
use crate::input::{Code, Key};
use crate::keys::{Effect, Entry, KEYMAPS, Keymap, Resolver, Sequence, Step, named};
use std::collections::BTreeSet;

/// The keys of a US keyboard, row by row, and the same with shift.
const US: [&str; 2] = [
    "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] a s d f g h j k l ; ' \\ z x c v b n m , . /",
    "~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } A S D F G H J K L : \" | Z X C V B N M < > ?",
];

/// What they type on another keyboard.
struct Keyboard {
    name: &'static str,
    types: [&'static str; 2],
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
    },
    Keyboard {
        name: "Arabic (101) of Windows",
        types: [
            "ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط \\ \
             ئ ء ؤ ر لا ى ة و ز ظ",
            "\u{651} ! @ # $ % ^ & * ) ( _ + \u{64e} \u{64b} \u{64f} \u{64c} لإ إ \u{2018} ÷ × ؛ < > \
             \u{650} \u{64d} ] [ لأ أ \u{640} ، / : \" | ~ \u{652} } { لآ آ \u{2019} , . ؟",
        ],
    },
    Keyboard {
        name: "Hebrew",
        types: [
            "; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ ש ד ג כ ע י ח ל ך ף , \\ \
             ז ס ב ה נ מ צ ת ץ .",
            "~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { A S D F G H J K L : \" | \
             Z X C V B N M > < ?",
        ],
    },
    // Letters and signs type themselves, wherever they stand; figures need shift.
    Keyboard {
        name: "French (AZERTY)",
        types: [
            "` & é \" ' ( - è _ ç à - = q w e r t y u i o p [ ] a s d f g h j k l ; ' \\ \
             z x c v b n m , . /",
            US[1],
        ],
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
