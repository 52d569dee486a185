//! A file that is open for reading, whichever kind it is.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::encoding::{self, Evidence, TextEncoding};
use super::separated::Separated;
use super::workbook::Workbook;
use super::{Separator, Visit};
use crate::error::ExchangeError;
use crate::limits::MAX_FILE_BYTES;

/// The two kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text with separators.
    Csv,
    /// An Office Open XML workbook.
    Xlsx,
}

/// What is known of a file before it is looked at; `None` is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormatHints {
    /// The encoding of a text file.
    pub encoding: Option<TextEncoding>,
    /// The separator of a text file.
    pub separator: Option<Separator>,
}

impl FormatHints {
    /// These, and what `other` says where these say nothing: the user's before
    /// the profile's.
    pub fn or(self, other: FormatHints) -> FormatHints {
        FormatHints {
            encoding: self.encoding.or(other.encoding),
            separator: self.separator.or(other.separator),
        }
    }
}

/// An open file: its sheets, and the rows of each as often as they are asked for.
pub struct Source {
    name: String,
    content: Content,
}

enum Content {
    Text {
        table: Separated,
        encoding: TextEncoding,
        evidence: Evidence,
        sheets: [String; 1],
    },
    Workbook(Box<Workbook>),
}

impl Source {
    /// Opens a file.
    ///
    /// # Errors
    /// When it is not there, not a plain file, too large, or of no kind that is
    /// read: codes `X10xx` to `X12xx`.
    pub fn open(path: &Path, hints: FormatHints) -> Result<Self, ExchangeError> {
        let failed = |source| ExchangeError::Read {
            path: path.to_owned(),
            source,
        };
        // Asked by path first: opening a pipe would wait for its writer.
        let kind = std::fs::metadata(path).map_err(failed)?;
        if !kind.is_file() {
            return Err(ExchangeError::NotAFile {
                path: path.to_owned(),
            });
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy();
        refuse_beyond_limit(&name, kind.len())?;
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
            .map_err(failed)?;
        Self::from_bytes(&name, bytes, hints)
    }

    /// Opens a file that is in memory; `name` is for messages.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn from_bytes(
        name: &str,
        bytes: Vec<u8>,
        hints: FormatHints,
    ) -> Result<Self, ExchangeError> {
        refuse_beyond_limit(name, bytes.len() as u64)?;
        let name = name.to_owned();
        if bytes.is_empty() {
            return Err(ExchangeError::Empty { name });
        }
        let content = match bytes.as_slice() {
            [b'P', b'K', 3, 4, ..] => Content::Workbook(Box::new(Workbook::open(bytes)?)),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(ExchangeError::OldWorkbook { name }),
            _ => Self::text(&name, bytes, hints)?,
        };
        Ok(Self { name, content })
    }

    fn text(name: &str, bytes: Vec<u8>, hints: FormatHints) -> Result<Content, ExchangeError> {
        let (encoding, evidence) = encoding::find(&bytes, hints.encoding);
        let text = encoding::decode(name, bytes, encoding, evidence)?;
        // No text has zero bytes; what still has them is a picture or a program.
        if text.contains('\0') {
            return Err(ExchangeError::UnknownKind {
                name: name.to_owned(),
            });
        }
        Ok(Content::Text {
            table: Separated::new(text, hints.separator),
            encoding,
            evidence,
            sheets: [String::new()],
        })
    }

    /// The file's name, without its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Which kind of file it is, by its content and not by its name.
    pub fn kind(&self) -> FileKind {
        match self.content {
            Content::Text { .. } => FileKind::Csv,
            Content::Workbook(_) => FileKind::Xlsx,
        }
    }

    /// The sheets in their order; a text file is one sheet with an empty name.
    pub fn sheets(&self) -> &[String] {
        match &self.content {
            Content::Text { sheets, .. } => sheets,
            Content::Workbook(workbook) => workbook.sheets(),
        }
    }

    /// The encoding of a text file and how it was found.
    pub fn encoding(&self) -> Option<(TextEncoding, Evidence)> {
        match self.content {
            Content::Text {
                encoding, evidence, ..
            } => Some((encoding, evidence)),
            Content::Workbook(_) => None,
        }
    }

    /// The separator of a text file.
    pub fn separator(&self) -> Option<Separator> {
        match &self.content {
            Content::Text { table, .. } => Some(table.separator()),
            Content::Workbook(_) => None,
        }
    }

    /// Hands the rows of a sheet that say something to `visit`, in order.
    ///
    /// # Errors
    /// What `visit` returns; a limit (`X12xx`); a damaged workbook (`X11xx`).
    pub fn rows(&mut self, sheet: &str, visit: &mut Visit<'_>) -> Result<(), ExchangeError> {
        match &mut self.content {
            Content::Text { table, .. } => table.rows(visit),
            Content::Workbook(workbook) => workbook.rows(sheet, visit),
        }
    }
}

fn refuse_beyond_limit(name: &str, bytes: u64) -> Result<(), ExchangeError> {
    if bytes > MAX_FILE_BYTES {
        return Err(ExchangeError::FileTooLarge {
            name: name.to_owned(),
            bytes,
            limit: MAX_FILE_BYTES,
        });
    }
    Ok(())
}
