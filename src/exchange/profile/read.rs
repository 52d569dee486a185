//! From TOML to a profile.

use toml::de::DeTable;

use super::fields::field_rules;
use super::toml_walk::{At, Walk};
use super::{Join, Profile, SheetRule, check};
use crate::field::Subject;
use crate::table::{FormatHints, Separator, TextEncoding};
use crate::value::{DateOrder, nearest};

/// A mistake in a profile, with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("profile, line {line}, column {column}: {problem}")]
pub struct ProfileError {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong in a profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// No TOML at all.
    #[error("{0}")]
    Syntax(String),
    /// A key or a field that does not exist.
    #[error("unknown name \"{name}\"{hint}", hint = suggestion(nearest))]
    UnknownName {
        /// As it is written.
        name: String,
        /// What it may have meant.
        nearest: Option<String>,
    },
    /// Something needed is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A value of the wrong kind.
    #[error("{name} must be {expected}")]
    WrongKind {
        /// The key.
        name: String,
        /// What it should be.
        expected: &'static str,
    },
    /// A word that is none of those allowed.
    #[error("\"{word}\" is none of {allowed}{hint}", hint = suggestion(nearest))]
    UnknownWord {
        /// As it is written.
        word: String,
        /// Those allowed, with commas.
        allowed: String,
        /// What it may have meant.
        nearest: Option<String>,
    },
    /// Two things that exclude each other.
    #[error("{0}")]
    Conflict(String),
}

impl Problem {
    /// A name that is not among `known`.
    pub(super) fn unknown_name<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        Problem::UnknownName {
            name: name.to_owned(),
            nearest: nearest(name, known).map(str::to_owned),
        }
    }

    /// A word that is not among `allowed`.
    pub(super) fn unknown_word(word: &str, allowed: &[&str]) -> Self {
        Problem::UnknownWord {
            word: word.to_owned(),
            allowed: allowed.join(", "),
            nearest: nearest(word, allowed.iter().copied()).map(str::to_owned),
        }
    }
}

impl ProfileError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self.problem {
            Problem::Syntax(_) => "X1301",
            Problem::UnknownName { .. } => "X1302",
            Problem::Missing(_) => "X1303",
            Problem::WrongKind { .. } => "X1304",
            Problem::UnknownWord { .. } => "X1305",
            Problem::Conflict(_) => "X1306",
        }
    }
}

fn suggestion(nearest: &Option<String>) -> String {
    nearest
        .as_ref()
        .map(|name| format!("; did you mean \"{name}\"?"))
        .unwrap_or_default()
}

/// A mistake and the bytes it stands at.
pub(super) type Located<T> = Result<T, (At, Problem)>;

pub(super) fn profile(text: &str) -> Result<Profile, ProfileError> {
    let document = DeTable::parse(text).map_err(|error| {
        let at = error.span().unwrap_or_default();
        place(text, &at, Problem::Syntax(error.message().to_owned()))
    })?;
    let at = document.span();
    built(Walk::new("", at, document.get_ref())).map_err(|(at, problem)| place(text, &at, problem))
}

fn built(root: Walk<'_>) -> Located<Profile> {
    root.only(&[
        "name", "source", "join", "dates", "file", "sheets", "fields",
    ])?;
    let name = root.text("name")?.ok_or_else(|| root.missing("name"))?;
    let source = root.text("source")?.unwrap_or(name.clone());
    let join = match root.word("join", &["row", "sheets"])? {
        Some("sheets") => Join::Sheets,
        _ => Join::Row,
    };
    let fields = root
        .table("fields")?
        .ok_or_else(|| root.missing("fields"))?;
    let rules = field_rules(&fields)?;
    check::fields(&rules, join, fields.at())?;
    Ok(Profile {
        name,
        source,
        join,
        hints: hints(&root)?,
        dates: dates(&root)?,
        sheets: sheets(&root)?,
        fields: rules,
    })
}

fn dates(root: &Walk<'_>) -> Located<Option<DateOrder>> {
    let word = root.word("dates", &["judge", "day-first", "month-first"])?;
    Ok(match word {
        Some("day-first") => Some(DateOrder::DayFirst),
        Some("month-first") => Some(DateOrder::MonthFirst),
        _ => None,
    })
}

fn hints(root: &Walk<'_>) -> Located<FormatHints> {
    let Some(file) = root.table("file")? else {
        return Ok(FormatHints::default());
    };
    file.only(&["encoding", "separator"])?;
    let encodings = TextEncoding::ALL.map(TextEncoding::name);
    let separators = Separator::ALL.map(Separator::name);
    Ok(FormatHints {
        encoding: file
            .word("encoding", &encodings)?
            .and_then(TextEncoding::from_name),
        separator: file
            .word("separator", &separators)?
            .and_then(Separator::from_name),
    })
}

fn sheets(root: &Walk<'_>) -> Located<std::collections::BTreeMap<Subject, SheetRule>> {
    let mut rules = std::collections::BTreeMap::new();
    let Some(sheets) = root.table("sheets")? else {
        return Ok(rules);
    };
    sheets.only(&["household", "person"])?;
    for (key, subject) in [
        ("household", Subject::Household),
        ("person", Subject::Person),
    ] {
        let Some(sheet) = sheets.table(key)? else {
            continue;
        };
        sheet.only(&["names", "header_row", "first_row"])?;
        let rule = SheetRule {
            names: sheet.texts("names")?.unwrap_or_default(),
            header_row: sheet.row("header_row")?,
            first_row: sheet.row("first_row")?,
        };
        rules.insert(subject, rule);
    }
    Ok(rules)
}

/// The line and column of a byte, both from 1.
fn place(text: &str, at: &At, problem: Problem) -> ProfileError {
    let before = text.get(..at.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    ProfileError {
        line,
        column: last.chars().count() + 1,
        problem,
    }
}
