//! The files of the catalogue: one table, so that a file is named once.

use super::Lang;

/// One file of messages in both languages.
pub(super) struct Source {
    /// The file's name without `.ftl`.
    #[cfg(test)]
    pub(super) name: &'static str,
    english: &'static str,
    arabic: &'static str,
}

impl Source {
    pub(super) fn text(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::English => self.english,
            Lang::Arabic => self.arabic,
        }
    }
}

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(Source {
            #[cfg(test)]
            name: $name,
            english: include_str!(concat!("en/", $name, ".ftl")),
            arabic: include_str!(concat!("ar/", $name, ".ftl")),
        }),*]
    };
}

/// Every file, in no order that matters: an id stands in one file only.
pub(super) static ALL: &[Source] = embedded![
    "app",
    "batch",
    "duplicates",
    "grid",
    "lists",
    "panes",
    "screens",
    "forms",
    "keys",
    "line",
    "states",
    "reasons",
    "refusals",
    "rules",
    "timeline",
    "cli",
    "import",
    "store",
    "help",
    "calendar",
    "text",
    "whatif",
    "graduation",
    "life",
    "balance",
    "programmes",
    "work",
    "figures",
    "care",
    "wire",
    "filter",
    "tour",
    "select",
];
