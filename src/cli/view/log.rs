//! An entry of a household's log.

use super::{date, some};
use masar_domain::case_log::{Entry, LogEntry};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct LogView {
    pub(crate) id: String,
    pub(crate) on: String,
    /// `visit`, `contact` or `note`.
    pub(crate) kind: &'static str,
    pub(crate) mode: Option<&'static str>,
    pub(crate) outcome: Option<&'static str>,
    pub(crate) text: Option<String>,
    pub(crate) by: String,
}

impl LogView {
    pub(crate) fn of(entry: &LogEntry) -> LogView {
        let (kind, mode, outcome) = match &entry.entry {
            Entry::Visit { mode, outcome, .. } => {
                ("visit", Some(mode.code()), Some(outcome.code()))
            }
            Entry::Contact { mode, outcome, .. } => {
                ("contact", Some(mode.code()), Some(outcome.code()))
            }
            Entry::Note { .. } => ("note", None, None),
        };
        LogView {
            id: entry.id.to_string(),
            on: date(entry.on),
            kind,
            mode,
            outcome,
            text: some(entry.entry.text()),
            by: entry.by.to_string(),
        }
    }
}
