//! Which files the keys come from: a keymap of ours by its name, or a file of
//! the user's over the default one, then the user's own `keys.toml`.

use crate::cli::desk::{Desk, text_of};
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use masar_tui::keys::{KEYMAPS, Source, named};
use std::path::{Path, PathBuf};

/// Files of keys, the base first, each laid over those before it.
pub(crate) struct Files(Vec<(String, String)>);

impl Files {
    pub(crate) fn sources(&self) -> Vec<Source<'_>> {
        self.0
            .iter()
            .map(|(name, text)| Source { name, text })
            .collect()
    }

    /// Lays one more file over these.
    pub(crate) fn read(&mut self, path: &Path) -> Result<(), Trouble> {
        let text = text_of(path)?;
        self.0.push((path.display().to_string(), text));
        Ok(())
    }
}

/// The files that this user's keys come from.
pub(crate) fn files(desk: &Desk) -> Result<Files, Trouble> {
    let asked = desk
        .globals
        .keymap
        .clone()
        .or_else(|| desk.variable("MASAR_KEYMAP"));
    let mut files = match asked.as_deref() {
        None => shipped("default"),
        Some(name) => match named(name) {
            Some(_) => shipped(name),
            None if Path::new(name).is_file() => {
                let mut files = shipped("default");
                files.read(Path::new(name))?;
                files
            }
            None => {
                let known = KEYMAPS.iter().map(|(name, _)| *name);
                let why = Unreadable::new(What::Keymap, name).knowing(known);
                return Err(Trouble::unreadable("keymap", why));
            }
        },
    };
    if let Some(own) = own_file().filter(|own| own.is_file()) {
        files.read(&own)?;
    }
    Ok(files)
}

fn shipped(name: &str) -> Files {
    let sources = named(name).unwrap_or_default().into_iter();
    let owned = |source: Source<'static>| (source.name.to_owned(), source.text.to_owned());
    Files(sources.map(owned).collect())
}

/// Where the user's own keys are kept.
fn own_file() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("", "", "masar")?;
    Some(dirs.config_dir().join("keys.toml"))
}
