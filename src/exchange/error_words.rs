//! What an error says to a person: its message, its values, and what to do.

use masar_text::messages::{Args, Messages};

use crate::error::ExchangeError;
use crate::table::Column;

impl ExchangeError {
    /// The message that tells it; what to do hangs on it as `.hint`.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::Read { .. } => "import-error-read",
            Self::NotAFile { .. } => "import-error-not-a-file",
            Self::Empty { .. } => "import-error-empty",
            Self::UnknownKind { .. } => "import-error-unknown-kind",
            Self::OldWorkbook { .. } => "import-error-old-workbook",
            Self::WrongEncoding { .. } => "import-error-wrong-encoding",
            Self::DamagedWorkbook { .. } => "import-error-damaged-workbook",
            Self::NoSheet { .. } => "import-error-no-sheet",
            Self::FileTooLarge { .. } => "import-error-file-too-large",
            Self::UnpackedTooLarge { .. } => "import-error-unpacked-too-large",
            Self::TooManyRows { sheet, .. } if sheet.is_empty() => {
                "import-error-too-many-rows-of-text"
            }
            Self::TooManyRows { .. } => "import-error-too-many-rows",
            Self::TooManyColumns { sheet, .. } if sheet.is_empty() => {
                "import-error-too-many-columns-of-text"
            }
            Self::TooManyColumns { .. } => "import-error-too-many-columns",
            Self::CellTooLarge { sheet, .. } if sheet.is_empty() => {
                "import-error-cell-too-large-of-text"
            }
            Self::CellTooLarge { .. } => "import-error-cell-too-large",
            Self::Profile(_) => "import-error-profile",
            Self::NoProfile { .. } => "import-error-no-profile",
            Self::NoHeading { sheet, .. } if sheet.is_empty() => "import-error-no-heading-of-text",
            Self::NoHeading { .. } => "import-error-no-heading",
            Self::MissingColumns { sheet, .. } if sheet.is_empty() => {
                "import-error-missing-columns-of-text"
            }
            Self::MissingColumns { .. } => "import-error-missing-columns",
            Self::RepeatedHeading { sheet, .. } if sheet.is_empty() => {
                "import-error-repeated-heading-of-text"
            }
            Self::RepeatedHeading { .. } => "import-error-repeated-heading",
            Self::Exists { .. } => "import-error-exists",
            Self::Write { .. } => "import-error-write",
            Self::WorkbookWrite { .. } => "import-error-workbook-write",
        }
    }

    /// What to do about it, in the language of `messages`.
    pub fn hint(&self, messages: &Messages) -> String {
        messages.format_plain(&format!("{}.hint", self.message_id()), &self.args())
    }

    /// The error in the language of `messages`.
    pub fn text(&self, messages: &Messages) -> String {
        messages.format_plain(self.message_id(), &self.args())
    }

    /// The values of the message and of its hint.
    pub fn args(&self) -> Args {
        let args = Args::new();
        match self {
            Self::Read { path, source } | Self::Write { path, source } => args
                .set("path", path.display().to_string())
                .set("reason", source.to_string()),
            Self::NotAFile { path } | Self::Exists { path } => {
                args.set("path", path.display().to_string())
            }
            Self::Empty { name } | Self::UnknownKind { name } | Self::OldWorkbook { name } => {
                args.set("name", name)
            }
            Self::WrongEncoding { name, encoding } => {
                args.set("name", name).set("encoding", *encoding)
            }
            Self::DamagedWorkbook { part, reason } => args.set("part", part).set("reason", reason),
            Self::WorkbookWrite { reason } => args.set("reason", reason),
            Self::NoProfile { name, known } => {
                args.set("name", name).set("known", known.join(", "))
            }
            Self::Profile(error) => args
                .set("line", error.line)
                .set("column", error.column)
                .set("problem", error.problem.to_string()),
            Self::FileTooLarge { name, bytes, limit } => args
                .set("name", name)
                .set("bytes", *bytes)
                .set("limit", *limit),
            Self::UnpackedTooLarge { limit } => args.set("limit", *limit),
            _ => self.args_of_a_sheet(),
        }
    }

    fn args_of_a_sheet(&self) -> Args {
        let args = Args::new();
        match self {
            Self::NoSheet { wanted, present } => args
                .set("wanted", wanted.join(", "))
                .set("present", present.join(", ")),
            Self::NoHeading { sheet } => args.set("sheet", sheet),
            Self::MissingColumns { sheet, columns } => {
                let names: Vec<&str> = columns.iter().map(|c| c.name()).collect();
                args.set("sheet", sheet).set("columns", names.join(", "))
            }
            Self::RepeatedHeading {
                sheet,
                heading,
                first,
                second,
            } => args
                .set("sheet", sheet)
                .set("heading", heading)
                .set("first", first.to_string())
                .set("second", second.to_string()),
            Self::TooManyRows { sheet, row, limit } => args
                .set("sheet", sheet)
                .set("row", row.to_string())
                .set("limit", *limit),
            Self::TooManyColumns {
                sheet,
                row,
                column,
                limit,
            } => args
                .set("sheet", sheet)
                .set("cell", format!("{column}{row}"))
                .set("limit", Column(limit.saturating_sub(1)).to_string()),
            Self::CellTooLarge {
                sheet,
                row,
                column,
                bytes,
                limit,
            } => args
                .set("sheet", sheet)
                .set("cell", format!("{column}{row}"))
                .set("bytes", *bytes)
                .set("limit", *limit),
            _ => args,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::io;
    use std::path::PathBuf;

    use masar_text::messages::Lang;

    use super::*;
    use crate::error::MissingColumn;
    use crate::field::Field;
    use crate::profile::Profile;

    fn every_error() -> Vec<ExchangeError> {
        use ExchangeError as E;
        let name = || "a.csv".to_owned();
        let path = || PathBuf::from("a.csv");
        let source = || io::Error::other("no");
        let sheet = || "People".to_owned();
        let profile = Profile::from_toml("name = 1").unwrap_err();
        let columns = vec![MissingColumn {
            field: Field::PersonSex,
            wanted: vec!["Sex".to_owned()],
            nearest: None,
        }];
        let (row, column, limit) = (7, Column(1), 9);
        vec![
            E::Read {
                path: path(),
                source: source(),
            },
            E::NotAFile { path: path() },
            E::Empty { name: name() },
            E::UnknownKind { name: name() },
            E::OldWorkbook { name: name() },
            E::WrongEncoding {
                name: name(),
                encoding: "utf-8",
            },
            E::DamagedWorkbook {
                part: name(),
                reason: name(),
            },
            E::NoSheet {
                wanted: vec![],
                present: vec![],
            },
            E::FileTooLarge {
                name: name(),
                bytes: 9,
                limit: 8,
            },
            E::UnpackedTooLarge { limit: 8 },
            E::TooManyRows {
                sheet: sheet(),
                row,
                limit,
            },
            E::TooManyColumns {
                sheet: sheet(),
                row,
                column,
                limit,
            },
            E::CellTooLarge {
                sheet: sheet(),
                row,
                column,
                bytes: 9,
                limit: 8,
            },
            E::Profile(profile),
            E::NoProfile {
                name: name(),
                known: vec![],
            },
            E::NoHeading { sheet: sheet() },
            E::MissingColumns {
                sheet: sheet(),
                columns,
            },
            E::RepeatedHeading {
                sheet: sheet(),
                heading: name(),
                first: column,
                second: column,
            },
            E::Exists { path: path() },
            E::Write {
                path: path(),
                source: source(),
            },
            E::WorkbookWrite { reason: name() },
        ]
    }

    #[test]
    fn every_error_says_what_where_and_what_to_do_in_both_languages() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for error in every_error() {
                for text in [error.text(&messages), error.hint(&messages)] {
                    assert!(!text.contains(['<', '{']), "{error:?} in {lang}: {text}");
                }
            }
        }
    }

    /// A text file is one sheet without a name.
    fn of_a_text_file() -> Vec<ExchangeError> {
        use ExchangeError as E;
        let sheet = String::new;
        let (row, column, limit) = (7, Column(1), 9);
        vec![
            E::TooManyRows {
                sheet: sheet(),
                row,
                limit,
            },
            E::TooManyColumns {
                sheet: sheet(),
                row,
                column,
                limit,
            },
            E::CellTooLarge {
                sheet: sheet(),
                row,
                column,
                bytes: 9,
                limit: 8,
            },
            E::NoHeading { sheet: sheet() },
            E::MissingColumns {
                sheet: sheet(),
                columns: Vec::new(),
            },
            E::RepeatedHeading {
                sheet: sheet(),
                heading: "Sex".to_owned(),
                first: column,
                second: column,
            },
        ]
    }

    #[test]
    fn of_a_text_file_nobody_speaks_of_a_sheet() {
        let words = [(Lang::English, "sheet"), (Lang::Arabic, "الورقة")];
        for (lang, sheet) in words {
            let messages = Messages::new(lang);
            for error in of_a_text_file() {
                for text in [error.text(&messages), error.hint(&messages)] {
                    assert!(!text.contains(['<', '{']), "{error:?} in {lang}: {text}");
                    assert!(!text.contains(sheet), "{lang}: {text}");
                }
            }
        }
    }

    #[test]
    fn every_error_has_a_code_and_a_message_of_its_own() {
        let errors = every_error();
        let codes: BTreeSet<&str> = errors.iter().map(ExchangeError::code).collect();
        let messages: BTreeSet<&str> = errors.iter().map(ExchangeError::message_id).collect();
        assert_eq!((codes.len(), messages.len()), (errors.len(), errors.len()));
    }
}
