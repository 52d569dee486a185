//! What is recorded, a line a name, in the keys of keymaps; a pasted text stands
//! between quotation marks:
//!
//! ```toml
//! [macros]
//! a = 'a n "زيارة قادمة" C-s'
//! ```

use super::{Wrong, below, put};
use masar_text::messages::{Args, Messages};
use masar_tui::app::{Macros, Recorded};
use masar_tui::keys::{KeyError, Stroke, StrokeError, read_strokes, write_strokes};
use toml_edit::{DocumentMut, Item, Table};

pub(super) const MACROS: &str = "macros";

/// Why a line was left out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum WrongMacro {
    /// Its value is no text.
    Value,
    /// Its name is too long, or has blanks.
    Name,
    Strokes(StrokeError),
}

/// What the table says, and what of it was not understood. `text` is the file.
pub(super) fn read(text: &str, table: &Item) -> (Recorded, Vec<Wrong>) {
    let mut recorded = Recorded::new();
    let mut wrong = Vec::new();
    let Some(lines) = table.as_table_like() else {
        let takes = "name = \"keys\"";
        wrong.push(Wrong::Value {
            name: MACROS,
            takes,
        });
        return (recorded, wrong);
    };
    for (name, item) in lines.iter() {
        match strokes(name, item) {
            Ok(strokes) => _ = recorded.insert(name.to_owned(), strokes),
            Err(why) => {
                let at = item.span().map_or(0, |span| span.start);
                let before = text.get(..at).unwrap_or_default();
                wrong.push(Wrong::Macro {
                    name: name.to_owned(),
                    line: before.matches('\n').count() + 1,
                    why,
                });
            }
        }
    }
    (recorded, wrong)
}

fn strokes(name: &str, item: &Item) -> Result<Vec<Stroke>, WrongMacro> {
    if !Macros::is_name(name) {
        return Err(WrongMacro::Name);
    }
    let line = item.as_str().ok_or(WrongMacro::Value)?;
    read_strokes(line).map_err(WrongMacro::Strokes)
}

impl WrongMacro {
    pub(super) fn words(&self, words: &Messages) -> String {
        match self {
            WrongMacro::Value => words.text("cli-settings-macro-value"),
            WrongMacro::Name => words.text("cli-settings-macro-name"),
            WrongMacro::Strokes(error) => match error {
                StrokeError::Key(KeyError::Empty) => words.text("keys-problem-no-key"),
                StrokeError::Key(KeyError::UnknownName(name)) => {
                    words.format("keys-problem-key", &Args::new().set("name", name))
                }
                StrokeError::Key(KeyError::ShiftedCharacter(name)) => {
                    words.format("keys-problem-shift", &Args::new().set("name", name))
                }
                StrokeError::Open(text) => {
                    words.format("cli-settings-macro-open", &Args::new().set("text", text))
                }
                StrokeError::Text(text) => {
                    words.format("cli-settings-macro-text", &Args::new().set("text", text))
                }
                StrokeError::Many(most) => {
                    words.format("cli-settings-macro-many", &Args::new().set("most", *most))
                }
            },
        }
    }
}

/// Writes or takes away one line.
pub(super) fn keep(document: &mut DocumentMut, name: &str, strokes: Option<&[Stroke]>) {
    match strokes {
        Some(strokes) => {
            let table = below(document.as_item_mut(), MACROS);
            put(&mut table[name], write_strokes(strokes));
        }
        None => match document.get_mut(MACROS) {
            Some(Item::Table(table)) => forget(table, name),
            Some(other) => {
                let table = other.as_table_like_mut();
                _ = table.and_then(|table| table.remove(name));
            }
            None => {}
        },
    }
}

/// Takes a line away; what its owner wrote about it stays, above the next line,
/// below the one before, or above the table.
fn forget(table: &mut Table, name: &str) {
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    let Some(place) = names.iter().position(|known| known == name) else {
        return;
    };
    let Some((key, item)) = table.remove_entry(name) else {
        return;
    };
    let above = key.leaf_decor().prefix().and_then(|text| text.as_str());
    let decor = item.as_value().map(|value| value.decor());
    let beside = decor.and_then(|decor| decor.suffix()?.as_str());
    let mut said = above.unwrap_or_default().to_owned();
    if let Some(beside) = beside.map(str::trim).filter(|text| !text.is_empty()) {
        said.push_str(&format!("{beside}\n"));
    }
    if said.trim().is_empty() {
        return;
    }
    let before = place.checked_sub(1).and_then(|place| names.get(place));
    if let Some(mut next) = names.get(place + 1).and_then(|next| table.key_mut(next)) {
        let decor = next.leaf_decor_mut();
        let own = decor.prefix().and_then(|text| text.as_str());
        let both = format!("{said}{}", own.unwrap_or_default());
        decor.set_prefix(both);
    } else if let Some(value) = before.and_then(|name| table.get_mut(name)?.as_value_mut()) {
        let decor = value.decor_mut();
        let own = decor.suffix().and_then(|text| text.as_str());
        let both = format!("{}\n{}", own.unwrap_or_default(), said.trim_end());
        decor.set_suffix(both);
    } else {
        table.set_implicit(false);
        let decor = table.decor_mut();
        let own = decor.prefix().and_then(|text| text.as_str());
        let both = format!("{}{said}", own.unwrap_or_default());
        decor.set_prefix(both);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Settings, Wrong, keep};
    use super::*;
    use masar_text::Lang;
    use masar_tui::app::Setting;
    use std::path::Path;

    #[test]
    fn a_line_that_is_not_understood_is_told_and_the_others_count() {
        let text = "# mine\n[macros]\na = 'a n \"زيارة قادمة\" C-s'\nb = \"j entr\"\n\
                    c = 3\n\"d e\" = \"j\"\nf = 'j \"open'\ng = \"j j\"\nh = \"\"\n";
        let settings = Settings::of_text(text, "foot").unwrap();
        let names: Vec<&str> = settings.macros.keys().map(String::as_str).collect();
        assert_eq!(names, ["a", "g"]);
        assert_eq!(
            settings.macros["a"][2],
            Stroke::paste("زيارة قادمة").unwrap()
        );
        let words = Messages::new(Lang::English);
        let told = |wrong: &Wrong| wrong.words(Path::new("s.toml"), &words);
        let told: Vec<String> = settings.wrong.iter().map(told).collect();
        let told = told.join("\n").replace(['\u{2068}', '\u{2069}'], "");
        let expected = "\
Settings in s.toml, line 4: the macro b is left out. entr is no key. Keys are one character, or a name such as enter, esc, pgdn, F5. Mend the line, or record it anew.
Settings in s.toml, line 5: the macro c is left out. A macro is one line of keys between quotation marks. Mend the line, or record it anew.
Settings in s.toml, line 6: the macro d e is left out. A name has 20 letters at most and no blanks. Mend the line, or record it anew.
Settings in s.toml, line 7: the macro f is left out. The text beginning with open has no quotation mark at its end. Mend the line, or record it anew.
Settings in s.toml, line 9: the macro h is left out. No key is given. Mend the line, or record it anew.";
        assert_eq!(told, expected);
    }

    /// What the file is after macros were recorded and forgotten.
    fn kept(own: &str, changes: &[(&str, Option<&str>)]) -> String {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("settings.toml");
        std::fs::write(&path, own).unwrap();
        for (name, keys) in changes {
            let strokes = keys.map(|keys| read_strokes(keys).unwrap());
            let setting = Setting::Macro((*name).to_owned(), strokes);
            keep(&path, "foot", setting).unwrap();
        }
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(Settings::of_text(&text, "foot").unwrap().wrong, []);
        text
    }

    #[test]
    fn what_is_recorded_is_written_as_it_is_typed_and_read_back() {
        let text = kept(
            "lean = true # slow here\n",
            &[
                ("a", Some("a n \"it's \\\"so\\\"\" C-s")),
                ("down", Some("j \\ \\\" ت")),
            ],
        );
        let settings = Settings::of_text(&text, "foot").unwrap();
        let written = |name: &str| write_strokes(&settings.macros[name]);
        assert_eq!(written("a"), "a n \"it's \\\"so\\\"\" C-s");
        assert_eq!(written("down"), "j \\ \\\" ت");
        assert!(
            text.starts_with("lean = true # slow here\n\n[macros]\n"),
            "{text}"
        );
    }

    #[test]
    fn what_the_owner_wrote_beside_a_macro_outlives_it() {
        let own = "[macros] # of mine\n# the first\na = \"j\" # down\n# the second\nb = \"k\"\n";
        assert_eq!(
            kept(own, &[("a", Some("j j"))]),
            "[macros] # of mine\n# the first\na = \"j j\" # down\n# the second\nb = \"k\"\n"
        );
        assert_eq!(
            kept(own, &[("a", None)]),
            "[macros] # of mine\n# the first\n# down\n# the second\nb = \"k\"\n"
        );
        assert_eq!(
            kept(own, &[("b", None)]),
            "[macros] # of mine\n# the first\na = \"j\" # down\n# the second\n"
        );
        assert_eq!(
            kept(
                "lean = true\n\n[macros]\n# one\na = \"j\"\n",
                &[("a", None), ("b", Some("k"))]
            ),
            "lean = true\n\n# one\n[macros]\nb = \"k\"\n"
        );
        assert_eq!(kept("macros.a = \"j\"\n", &[("a", None)]), "");
    }
}
