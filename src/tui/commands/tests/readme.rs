//! `keymaps/README.md`, made of the table and the shipped keymaps. Write it anew:
//! `MASAR_WRITE_TABLES=1 cargo test -p masar-tui keymaps_readme`.

use crate::commands::{Opens, STACKS, TABLE, message};
use crate::keys::{Condition, KEYMAPS, Keymap, Layout, Source, named};
use masar_text::Lang;
use masar_text::messages::Messages;
use std::fmt::Write;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../keymaps/README.md");

const BEGINNING: &str = "\
# Keys

Every command of the panes, with its keys in the three keymaps that Masar carries.
`masar --keymap vim` (or `MASAR_KEYMAP=vim`) takes another one than the default;
`masar keys --list` tells the keys as they are for you.

This page is made from the command table and the files beside it, and a test keeps
it true.

## Keys of your own

Write `keys.toml` in your account's configuration folder (on Linux
`~/.config/masar`); it is laid over the keymap in use. `masar --keymap FILE` lays
a file over the default one. `masar keys --check FILE` says what is wrong where.

```toml
[list]
cursor.down = [\"n\", \"down\"]   # a command and all its keys here
\"C-n\" = \"cursor.down\"         # one more key for a command
\"g g\" = false                 # nothing on these keys here

[panes]
visit.add = false             # no key for this command here
\"Y\" = { run = \"past.leave\", when = \"past\", desc = \"Back to now\" }
```

Keys are one character (`j`, `G`, `?`: with shift it is another character) or a
name: `enter esc tab space backspace left right up down home end pgup pgdn ins del`,
`F1` to `F12`. `C-x` is Ctrl with x, `A-x` Alt, `S-tab` Shift. Keys parted by a
blank are pressed one after the other and wait as long as you like. A number before
a command that moves repeats it: `12 down`. A table of the file is a part of the
screen; of those that are active together the inner one wins.

`desc` is what help calls it. `when` makes a key count only while something holds:
";

/// When a condition holds.
fn holds(condition: Condition) -> &'static str {
    match condition {
        Condition::Arabic => "the panes speak Arabic",
        Condition::English => "the panes speak English",
        Condition::Past => "the panes show an earlier day",
        Condition::Today => "the panes show today",
        Condition::Filtered => "a filter is in force",
        Condition::Wide => "the screen is wide enough for the details at its side",
        Condition::Tour => "the tour is on and there is nothing else to go back from",
    }
}

fn readme() -> String {
    let mut text = BEGINNING.to_owned();
    text += "\n| `when` | holds while |\n| --- | --- |\n";
    for condition in Condition::ALL {
        writeln!(text, "| `{}` | {} |", condition.code(), holds(condition)).unwrap();
    }
    text += "\n## Keyboards of other scripts\n\n\
        Outside of text the letters of these keyboards mean the keys they stand on, \
        whichever of them is in use:\n\n";
    for source in &Source::LAYOUTS {
        let layout = Layout::parse(source).0.unwrap();
        writeln!(text, "- [{}]({})", layout.name(), source.name).unwrap();
    }
    text += "\n## Commands\n\n\
        A command without a key in a keymap is on the command line (`:`), as are all. \
        ✎ opens a form, which asks before anything changes.\n";
    commands(&mut text);
    text
}

/// A table for each part of the screen.
fn commands(text: &mut String) {
    let words = Messages::new(Lang::English);
    let keymaps = KEYMAPS.map(|(name, _)| Keymap::load(&named(name).unwrap()).keymap);
    let mut contexts: Vec<&str> = Vec::new();
    for context in STACKS.iter().flat_map(|stack| stack.iter()) {
        if !contexts.contains(context) {
            contexts.push(context);
        }
    }
    for context in contexts {
        let keys = |keymap: &Keymap, id: &str| {
            let here = keymap.bindings();
            let here = here.filter(|b| b.context == context && b.command == id);
            let keys: Vec<String> = here.map(|b| format!("`{}`", b.keys)).collect();
            keys.join(" ")
        };
        let rows = TABLE.iter().filter_map(|command| {
            let all = keymaps.each_ref().map(|keymap| keys(keymap, command.id));
            let keyless = command.contexts.first() == Some(&context)
                && keymaps
                    .iter()
                    .all(|keymap| keymap.bindings().all(|b| b.command != command.id));
            let some = keyless || all.iter().any(|keys| !keys.is_empty());
            some.then_some((command, all))
        });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            continue;
        }
        let title = words.text_plain(&format!("help-in-{context}"));
        writeln!(text, "\n### {title}: `[{context}]`\n").unwrap();
        let names = KEYMAPS.map(|(name, _)| name).join(" | ");
        writeln!(text, "| command | does | {names} |").unwrap();
        text.push_str("| --- | --- | --- | --- | --- |\n");
        for (command, keys) in rows {
            let form = match command.opens {
                Opens::Form => " ✎",
                Opens::Nothing => "",
            };
            let does = words.text_plain(&message(command.id));
            let keys = keys.join(" | ");
            writeln!(text, "| `{}` | {does}{form} | {keys} |", command.id).unwrap();
        }
    }
}

#[test]
fn the_keymaps_readme_is_what_the_table_and_the_keymaps_say() {
    if std::env::var_os("MASAR_WRITE_TABLES").is_some() {
        std::fs::write(FILE, readme()).unwrap();
    }
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        kept == readme(),
        "keymaps/README.md differs from the table: write it anew with MASAR_WRITE_TABLES=1"
    );
}
