//! The two languages and the way each is written.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, written left to right.
    English,
    /// Arabic as written in Jordan, right to left.
    Arabic,
}

/// The way a field or a screen is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right: Latin text, and ids, dates, phones and amounts always.
    Ltr,
    /// Right to left: Arabic text.
    Rtl,
    /// By the first strong letter; left to right if there is none.
    Auto,
}

/// A word that names no language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language \"{0}\": write en or ar")]
pub struct UnknownLang(pub String);

impl UnknownLang {
    /// The stable code of this error.
    pub const CODE: &'static str = "E6001";
}

impl Lang {
    /// Both languages.
    pub const ALL: [Lang; 2] = [Lang::English, Lang::Arabic];

    /// The short name used in options and file names: `en` or `ar`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::English => "en",
            Lang::Arabic => "ar",
        }
    }

    /// The way text and screens of this language run; never [`Direction::Auto`].
    pub fn direction(self) -> Direction {
        match self {
            Lang::English => Direction::Ltr,
            Lang::Arabic => Direction::Rtl,
        }
    }

    /// What Fluent needs to choose a plural form.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads `en` or `ar`, also with a region as in `ar_JO.UTF-8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let language = text.split(['-', '_', '.']).next().unwrap_or_default();
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(language))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}
