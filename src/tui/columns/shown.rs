//! A column as somebody chose it: with a width, or as wide as it is usually.

use super::Column;
use std::fmt;

/// The least and the most cells of a column.
pub const NARROWEST: u16 = 3;
pub const WIDEST: u16 = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub column: Column,
    /// In cells; none for the usual width.
    pub width: Option<u16>,
}

impl From<Column> for Shown {
    fn from(column: Column) -> Shown {
        Shown {
            column,
            width: None,
        }
    }
}

impl Shown {
    /// As settings write it: `head`, `head:20`.
    pub fn read(text: &str) -> Option<Shown> {
        let (name, width) = match text.split_once(':') {
            Some((name, width)) => (name, Some(width.trim().parse().ok()?)),
            None => (text, None),
        };
        let fits = width.is_none_or(|width| (NARROWEST..=WIDEST).contains(&width));
        let column = Column::named(name)?;
        fits.then_some(Shown { column, width })
    }

    /// The cells that it asks for.
    pub fn wide(self) -> u16 {
        self.width.unwrap_or(self.column.wide())
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.column.name())?;
        match self.width {
            Some(width) => write!(out, ":{width}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_what_is_too_wide_does_not() {
        for text in ["id", "head:20", "work_wages:9"] {
            assert_eq!(Shown::read(text).unwrap().to_string(), text);
        }
        for text in ["head:2", "head:61", "head:x", "hed", ""] {
            assert_eq!(Shown::read(text), None, "{text}");
        }
    }
}
