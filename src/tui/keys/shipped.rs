//! The files under `keymaps/` that the program carries with it.

use super::Source;

macro_rules! shipped {
    ($name:literal) => {
        Source {
            name: $name,
            text: include_str!(concat!("../../../keymaps/", $name)),
        }
    };
}

impl Source<'static> {
    /// The keys that everything else is laid over.
    pub const DEFAULT: Self = shipped!("default.toml");

    /// Keyboards whose letters are understood, whichever of them is in use: what
    /// one of them names, no other types with another key.
    pub const LAYOUTS: [Self; 3] = [
        shipped!("layouts/arabic-101.toml"),
        shipped!("layouts/azerty.toml"),
        shipped!("layouts/hebrew.toml"),
    ];
}

/// The keymaps by their names, each laid over the default one.
pub const KEYMAPS: [(&str, Source<'static>); 3] = [
    ("default", Source::DEFAULT),
    ("vim", shipped!("vim.toml")),
    ("one-hand", shipped!("one-hand.toml")),
];

/// The files that make up a shipped keymap, the base first.
#[must_use]
pub fn named(name: &str) -> Option<Vec<Source<'static>>> {
    let (_, source) = KEYMAPS.into_iter().find(|(known, _)| *known == name)?;
    Some(match name {
        "default" => vec![source],
        _ => vec![Source::DEFAULT, source],
    })
}
