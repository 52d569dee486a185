//! Plays a script at a terminal, in one language and on one keyboard.

use crate::keyboard::Keyboard;
use crate::program::Program;
use crate::script::{Act, Expected, Step};
use crate::terminal::Terminal;
use masar_text::Lang;
use masar_text::layout::{TextMode, layout};
use masar_text::messages::{Direction, Messages};
use masar_tui::input::{Code, Key};
use masar_tui::keys::Sequence;
use std::path::Path;

/// How the script is played.
pub(crate) struct Player<'a> {
    pub(crate) program: &'a Program,
    pub(crate) lang: Lang,
    pub(crate) keyboard: Keyboard,
}

impl Player<'_> {
    /// The file in which the panes note their keys when opened for the nth time.
    pub(crate) fn recording(nth: usize) -> String {
        format!("keys-{nth}.txt")
    }

    /// Plays all steps, one after the other; panics with the step, what was
    /// waited for and the screen where it never comes.
    pub(crate) fn plays(&self, steps: &[Step]) {
        let mut desk: Option<Terminal> = None;
        let mut opened = 0;
        let messages = Messages::new(self.lang);
        for (number, step) in steps.iter().enumerate() {
            let mut esc_came_last = false;
            for act in step.acts {
                let place = format!("step {}, {}: {act:?}", number + 1, step.name);
                let waits = act.waits_for(&messages);
                // Only what the screen shows then says that Esc came alone.
                let safe = waits.is_some() || !esc_came_last;
                assert!(safe, "{place}: nothing was waited for after Esc");
                esc_came_last = false;
                let Some(terminal) = &mut desk else {
                    match act {
                        Act::Begin => {
                            opened += 1;
                            desk = Some(self.begins(opened));
                        }
                        Act::Verb(line) => drop(self.program.done(line)),
                        _ => panic!("{place}: the panes are not open"),
                    }
                    continue;
                };
                if let Some(expected) = waits {
                    wait(terminal, &expected, &place);
                    continue;
                }
                match act {
                    Act::Do(command) => {
                        let keys = self.keyboard.keys_of(command);
                        esc_came_last = self.presses(terminal, &keys);
                    }
                    Act::Keys(notation) => {
                        let keys = notation.parse();
                        let keys = keys.unwrap_or_else(|why| panic!("{place}: {why}"));
                        esc_came_last = self.presses(terminal, &keys);
                    }
                    Act::Type(text) => terminal.types(text.as_bytes().to_vec()),
                    Act::End => {
                        let end = terminal.end();
                        let well = end.is_some_and(|end| end.success());
                        assert!(well, "{place}: {end:?}\n{}", shown(terminal));
                        desk = None;
                    }
                    _ => panic!("{place}: the panes are open"),
                }
            }
        }
        assert!(desk.is_none(), "the day ends with the panes open");
    }

    /// Opens the panes for the nth time.
    fn begins(&self, nth: usize) -> Terminal {
        let program = self.program;
        // Said once on this terminal, so that nothing asks for it.
        let settings = program.file(
            "settings.toml",
            "[terminal.xterm-256color]\ntext-mode = 'visual'\n",
        );
        let usual = program.usual().into_iter();
        let mut args: Vec<String> = usual
            .flat_map(|(flag, value)| [flag.to_owned(), value])
            .collect();
        let recording = program.path(&Player::recording(nth));
        args.extend(["--record".to_owned(), recording.display().to_string()]);
        let home = program.path("").display().to_string();
        let variables = [
            ("HOME", home.clone()),
            ("MASAR_PAGES", home),
            ("TERM", "xterm-256color".to_owned()),
            ("MASAR_SETTINGS", settings),
            ("MASAR_OFFICE", "IRB".to_owned()),
        ];
        Terminal::running(Path::new(env!("CARGO_BIN_EXE_masar")), &args, &variables)
    }

    /// Presses keys one after the other; whether the last one was Esc.
    fn presses(&self, terminal: &Terminal, keys: &Sequence) -> bool {
        for key in keys.keys() {
            terminal.types(self.keyboard.sends(*key));
        }
        let esc = |key: &&Key| key.code == Code::Escape;
        keys.keys().last().filter(esc).is_some()
    }
}

/// Waits until the screen is as expected; or says what it is.
fn wait(terminal: &mut Terminal, expected: &Expected, place: &str) {
    let drawn = layout(&expected.text, Direction::Auto).to_terminal(TextMode::Visual);
    let seen = |rows: &[String]| rows.iter().any(|row| row.contains(&drawn));
    let came = terminal.until(|rows| seen(rows) == expected.seen);
    let (text, screen) = (&expected.text, shown(terminal));
    let waited = match expected.seen {
        true => "waited for",
        false => "waited for the end of",
    };
    assert!(came, "{place}\n{waited}: {text}\nthe screen:\n{screen}");
}

fn shown(terminal: &Terminal) -> String {
    let rows = terminal.rows();
    let rows = rows.iter().map(|row| format!("|{}", row.trim_end()));
    rows.collect::<Vec<_>>().join("\n")
}
