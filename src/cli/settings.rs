//! The settings of one user: what is remembered from one session to the next,
//! in one small TOML file that may as well be written by hand:
//!
//! ```toml
//! language = "ar"
//! theme = "light"
//! digits = "arabic-indic"    # of the Arabic words; or "western"
//! lean = true
//! mouse = true
//! tour-seen = true           # false brings the tour again
//! keyboard = "arabic-101"      # whose letters keys are shown in
//! columns = ["id", "head:24"]  # of the list of households, some with a width
//!
//! [macros]                     # what was recorded, in the keys of keymaps
//! a = "j j"
//!
//! [terminal.xterm-256color]    # what the variable TERM calls it
//! scroll-regions = false
//! ```
//!
//! It is `MASAR_SETTINGS`, or `settings.toml` in the platform's own place for
//! such files. Flags and variables count for once and come before it.
//!
//! Invariant: no mistake in the file keeps anybody from working: what is not
//! understood is told and left out. A file that is not TOML is never written
//! over, and what its owner wrote in it stays.

mod macros;

pub(crate) use macros::WrongMacro;

use super::trouble::Trouble;
use super::write_whole::write_whole;
use macros::MACROS;
use masar_text::Lang;
use masar_text::digits::Digits;
use masar_text::layout::TextMode;
use masar_text::messages::{Args, Messages};
use masar_tui::app::{Recorded, Setting, Switch};
use masar_tui::columns::Shown;
use masar_tui::keys::Keycaps;
use masar_tui::theme::ThemeName;
use std::io;
use std::path::{Path, PathBuf};
use toml_edit::{Array, Document, DocumentMut, Item, Table, TomlError, Value};

const LANGUAGE: &str = "language";
const THEME: &str = "theme";
const DIGITS: &str = "digits";
const TOUR_SEEN: &str = "tour-seen";
const LEAN: &str = "lean";
const MOUSE: &str = "mouse";
const KEYBOARD: &str = "keyboard";
const COLUMNS: &str = "columns";
/// The table of tables, one a terminal.
const TERMINAL: &str = "terminal";
const SCROLL_REGIONS: &str = "scroll-regions";
const TEXT_MODE: &str = "text-mode";

/// What the file says.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) language: Option<Lang>,
    pub(crate) theme: Option<ThemeName>,
    /// In which digits Arabic shows numbers.
    pub(crate) digits: Option<Digits>,
    pub(crate) lean: Option<Switch>,
    pub(crate) mouse: Option<Switch>,
    /// Whose letters keys are shown in.
    pub(crate) keyboard: Option<Keycaps>,
    pub(crate) macros: Recorded,
    /// The columns of the list of households.
    pub(crate) columns: Option<Vec<Shown>>,
    /// Nothing at all is remembered, so this is somebody's first time; or they
    /// asked for it to be as if it were, with `tour-seen = false`.
    pub(crate) is_new: bool,
    /// On the terminal that was asked for.
    pub(crate) scroll_regions: Option<Switch>,
    /// Who puts Arabic letters in order there.
    pub(crate) text_mode: Option<TextMode>,
    /// What was not understood.
    pub(crate) wrong: Vec<Wrong>,
}

/// Something in the file that was left out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// All of it, as the system or TOML says.
    File(String),
    /// There is no setting of this name.
    Unknown(String),
    /// The setting takes other values.
    Value {
        name: &'static str,
        takes: &'static str,
    },
    /// Something recorded.
    Macro {
        name: String,
        /// Of the file, counted from 1.
        line: usize,
        why: WrongMacro,
    },
}

/// Where the settings of this user are, if the system has a place for them.
pub(crate) fn place(env: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let named = env("MASAR_SETTINGS").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let dirs = directories::ProjectDirs::from("", "", "masar")?;
        Some(dirs.config_dir().join("settings.toml"))
    })
}

impl Settings {
    /// What the file says of everything, and of the terminal called `term`. No
    /// file says nothing.
    pub(crate) fn read(path: Option<&Path>, term: &str) -> Settings {
        let read = path.map_or(Ok(String::new()), text);
        let settings = read.and_then(|text| Settings::of_text(&text, term).map_err(unreadable));
        settings.unwrap_or_else(|why| Settings {
            wrong: vec![Wrong::File(why.to_string())],
            ..Settings::default()
        })
    }

    fn of_text(text: &str, term: &str) -> Result<Settings, TomlError> {
        let document = Document::parse(text)?;
        let mut settings = Settings {
            is_new: document.is_empty(),
            ..Settings::default()
        };
        for (name, item) in document.iter() {
            let wrong = match name {
                LANGUAGE => {
                    let read = |text: &str| text.parse().ok();
                    take(
                        &mut settings.language,
                        item.as_str().and_then(read),
                        LANGUAGE,
                    )
                }
                THEME => {
                    let read = |text: &str| text.parse().ok();
                    take(&mut settings.theme, item.as_str().and_then(read), THEME)
                }
                DIGITS => {
                    let read = item.as_str().and_then(Digits::named);
                    take(&mut settings.digits, read, DIGITS)
                }
                TOUR_SEEN => {
                    let mut seen = None;
                    let wrong = take(&mut seen, item.as_bool(), TOUR_SEEN);
                    settings.is_new = seen == Some(false);
                    wrong
                }
                LEAN => take(&mut settings.lean, switch(item), LEAN),
                MOUSE => take(&mut settings.mouse, switch(item), MOUSE),
                KEYBOARD => {
                    let read = item.as_str().and_then(Keycaps::named);
                    take(&mut settings.keyboard, read, KEYBOARD)
                }
                COLUMNS => take(&mut settings.columns, columns(item), COLUMNS),
                MACROS => {
                    let (recorded, wrong) = macros::read(text, item);
                    settings.macros = recorded;
                    settings.wrong.extend(wrong);
                    None
                }
                TERMINAL => None,
                _ => Some(Wrong::Unknown(name.to_owned())),
            };
            settings.wrong.extend(wrong);
        }
        let terminal = document.get(TERMINAL).and_then(|all| all.get(term));
        for (name, item) in terminal
            .and_then(Item::as_table_like)
            .iter()
            .flat_map(|t| t.iter())
        {
            let wrong = match name {
                SCROLL_REGIONS => take(&mut settings.scroll_regions, switch(item), SCROLL_REGIONS),
                TEXT_MODE => {
                    let read = item.as_str().and_then(TextMode::named);
                    take(&mut settings.text_mode, read, TEXT_MODE)
                }
                _ => Some(Wrong::Unknown(format!("{TERMINAL}.{term}.{name}"))),
            };
            settings.wrong.extend(wrong);
        }
        Ok(settings)
    }
}

/// Keeps a value that was read, or says that it could not be.
fn take<T>(place: &mut Option<T>, read: Option<T>, name: &'static str) -> Option<Wrong> {
    *place = read;
    let takes = match name {
        LANGUAGE => "\"en\", \"ar\"",
        THEME => "\"dark\", \"light\", \"contrast\", \"mono\", \"ascii\"",
        KEYBOARD => "\"us\", \"arabic-101\", \"azerty\", \"hebrew\"",
        DIGITS => "\"western\", \"arabic-indic\"",
        COLUMNS => "[\"id\", \"head:24\"]",
        TEXT_MODE => "\"visual\", \"lro\", \"logical\"",
        _ => "true, false",
    };
    place.is_none().then_some(Wrong::Value { name, takes })
}

/// The columns of a list, one at least, none of them twice.
fn columns(item: &Item) -> Option<Vec<Shown>> {
    let read = |value: &Value| Shown::read(value.as_str()?);
    let shown: Vec<Shown> = item.as_array()?.iter().map(read).collect::<Option<_>>()?;
    let once = |(n, one): (usize, &Shown)| shown[..n].iter().all(|it| it.column != one.column);
    let fits = !shown.is_empty() && shown.iter().enumerate().all(once);
    fits.then_some(shown)
}

fn switch(item: &Item) -> Option<Switch> {
    item.as_bool().map(Switch::from)
}

/// Remembers one setting for the terminal called `term`, or for all.
pub(crate) fn keep(path: &Path, term: &str, setting: Setting) -> Result<(), Trouble> {
    let trouble = |why| Trouble::File {
        path: path.to_owned(),
        why,
    };
    let mut document = document(path).map_err(trouble)?;
    match setting {
        Setting::Theme(theme) => put(&mut document[THEME], theme.code()),
        Setting::Digits(digits) => put(&mut document[DIGITS], digits.code()),
        Setting::TourSeen => put(&mut document[TOUR_SEEN], true),
        Setting::Lean(lean) => put(&mut document[LEAN], lean.is_on()),
        Setting::Mouse(mouse) => put(&mut document[MOUSE], mouse.is_on()),
        Setting::Keyboard(keycaps) => put(&mut document[KEYBOARD], keycaps.code()),
        Setting::Macro(name, strokes) => macros::keep(&mut document, &name, strokes.as_deref()),
        Setting::Columns(Some(shown)) => {
            let names = shown.iter().map(ToString::to_string);
            put(&mut document[COLUMNS], names.collect::<Array>());
        }
        Setting::Columns(None) => _ = document.remove(COLUMNS),
        Setting::ScrollRegions(used) => put(
            &mut of_terminal(&mut document, term)[SCROLL_REGIONS],
            used.is_on(),
        ),
        Setting::TextMode(mode) => put(
            &mut of_terminal(&mut document, term)[TEXT_MODE],
            mode.code(),
        ),
    }
    write_whole(path, &document.to_string()).map_err(trouble)
}

/// Writes a value; what its owner wrote behind the one before stays.
fn put(place: &mut Item, new: impl Into<Value>) {
    let mut new = new.into();
    if let Some(old) = place.as_value() {
        *new.decor_mut() = old.decor().clone();
    }
    *place = Item::Value(new);
}

/// What is remembered for one terminal.
fn of_terminal<'a>(document: &'a mut DocumentMut, term: &str) -> &'a mut Item {
    below(below(document.as_item_mut(), TERMINAL), term)
}

/// The table of a name, begun where there is none.
fn below<'a>(item: &'a mut Item, name: &str) -> &'a mut Item {
    let inner = &mut item[name];
    if !inner.is_table_like() {
        let mut table = Table::new();
        // Its own heading is only written where something stands below it.
        table.set_implicit(true);
        *inner = Item::Table(table);
    }
    inner
}

/// The file as it stands; an empty one where there is none.
fn document(path: &Path) -> io::Result<DocumentMut> {
    text(path)?.parse().map_err(unreadable)
}

/// What stands in the file; nothing where there is none.
fn text(path: &Path) -> io::Result<String> {
    match std::fs::read_to_string(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        text => text,
    }
}

fn unreadable(why: TomlError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

impl Wrong {
    /// In a sentence: which file, what, and that the rest counts.
    pub(crate) fn words(&self, path: &Path, words: &Messages) -> String {
        let args = Args::new().set("file", path.display().to_string());
        match self {
            Wrong::File(why) => words.format("cli-settings-file", &args.set("why", why)),
            Wrong::Unknown(name) => words.format("cli-settings-unknown", &args.set("name", name)),
            Wrong::Value { name, takes } => {
                let args = args.set("name", *name).set("takes", *takes);
                words.format("cli-settings-value", &args)
            }
            Wrong::Macro { name, line, why } => {
                let args = args.set("name", name).set("line", *line);
                words.format("cli-settings-macro", &args.set("why", why.words(words)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, term: &str) -> Settings {
        Settings::of_text(text, term).unwrap()
    }

    #[test]
    fn what_the_file_says_is_read_for_the_terminal_in_use() {
        let text = "language = 'ar'\ntheme = 'mono'\ndigits = 'arabic-indic'\nlean = true\nmouse = true\nkeyboard = 'hebrew'\n\
                    [terminal.xterm-256color]\nscroll-regions = false\n\
                    text-mode = 'lro'\n";
        let settings = read(text, "xterm-256color");
        assert_eq!(settings.language, Some(Lang::Arabic));
        assert_eq!(settings.theme, Some(ThemeName::Mono));
        assert_eq!(settings.digits, Some(Digits::ArabicIndic));
        assert_eq!(settings.lean, Some(Switch::On));
        assert_eq!(settings.mouse, Some(Switch::On));
        assert_eq!(settings.keyboard, Some(Keycaps::Hebrew));
        assert_eq!(settings.scroll_regions, Some(Switch::Off));
        assert_eq!(settings.text_mode, Some(TextMode::VisualLro));
        assert_eq!(settings.wrong, []);
        assert_eq!(read(text, "foot").scroll_regions, None);
    }

    #[test]
    fn who_has_nothing_remembered_is_new_and_who_has_seen_the_tour_is_not() {
        assert!(read("", "foot").is_new);
        assert!(read("tour-seen = false", "foot").is_new);
        assert!(!read("tour-seen = true", "foot").is_new);
        assert!(!read("theme = 'mono'", "foot").is_new);
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("settings.toml");
        assert!(Settings::read(Some(&path), "foot").is_new);
        keep(&path, "foot", Setting::TourSeen).unwrap();
        assert!(!Settings::read(Some(&path), "foot").is_new);
        std::fs::write(&path, "lean = perhaps").unwrap();
        assert!(!Settings::read(Some(&path), "foot").is_new);
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_the_rest_counts() {
        let settings = read("theme = 'drak'\nlena = true\nlean = true\n", "foot");
        assert_eq!(settings.theme, None);
        assert_eq!(settings.lean, Some(Switch::On));
        let names = |wrong: &Wrong| match wrong {
            Wrong::Value { name, .. } => (*name).to_owned(),
            Wrong::Unknown(name) | Wrong::File(name) | Wrong::Macro { name, .. } => name.clone(),
        };
        let wrong: Vec<String> = settings.wrong.iter().map(names).collect();
        assert_eq!(wrong, ["theme", "lena"]);
    }

    #[test]
    fn a_setting_is_remembered_and_what_the_owner_wrote_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("masar").join("settings.toml");
        keep(&path, "foot", Setting::Lean(Switch::On)).unwrap();
        let own = "# mine\ntheme = \"mono\" # easier to read\nlean = true\n";
        std::fs::write(&path, own).unwrap();
        keep(&path, "foot", Setting::Lean(Switch::Off)).unwrap();
        keep(&path, "foot", Setting::ScrollRegions(Switch::Off)).unwrap();
        keep(&path, "foot", Setting::Theme(ThemeName::Contrast)).unwrap();
        keep(&path, "foot", Setting::Digits(Digits::ArabicIndic)).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let expected = "# mine\ntheme = \"contrast\" # easier to read\nlean = false\n\
                        digits = \"arabic-indic\"\n\n\
                        [terminal.foot]\nscroll-regions = false\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn columns_are_remembered_in_their_order_and_the_usual_ones_by_no_line() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("settings.toml");
        let shown = |names: &[&str]| {
            let shown = names.iter().map(|name| Shown::read(name).unwrap());
            Some(shown.collect::<Vec<_>>())
        };
        let chosen = shown(&["head:24", "id"]);
        keep(&path, "foot", Setting::Columns(chosen.clone())).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, "columns = [\"head:24\", \"id\"]\n");
        assert_eq!(read(&text, "foot").columns, chosen);
        keep(&path, "foot", Setting::Columns(None)).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "");
        for wrong in ["[]", "['id', 'id']", "['hed']", "['id:900']", "'id'"] {
            let settings = read(&format!("columns = {wrong}\n"), "foot");
            assert_eq!(
                (settings.columns, settings.wrong.len()),
                (None, 1),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_file_that_is_no_toml_is_told_of_and_never_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("settings.toml");
        std::fs::write(&path, "lean = perhaps").unwrap();
        let settings = Settings::read(Some(&path), "foot");
        assert!(matches!(settings.wrong[..], [Wrong::File(_)]));
        assert!(keep(&path, "foot", Setting::Lean(Switch::On)).is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "lean = perhaps");
    }
}
