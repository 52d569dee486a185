//! Looking back: the panes as of an earlier day.

use chrono::NaiveDate;
use masar_domain::CaseFile;
use std::sync::Arc;

/// An earlier day that the panes show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// The last day that counts.
    pub day: NaiveDate,
    pub sense: Sense,
}

/// In which sense things are seen as of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// As they were, by all that is known today.
    Stood,
    /// As they were recorded by the end of that day: what anybody could know.
    Known,
}

impl Sense {
    pub const ALL: [Sense; 2] = [Sense::Stood, Sense::Known];

    pub fn code(self) -> &'static str {
        match self {
            Sense::Stood => "stood",
            Sense::Known => "known",
        }
    }

    pub fn from_code(code: &str) -> Option<Sense> {
        Sense::ALL.into_iter().find(|sense| sense.code() == code)
    }
}

/// A file as it is looked at.
#[derive(Clone, Debug)]
pub struct Seen {
    pub file: Arc<CaseFile>,
    pub on_file: OnFile,
}

/// Whether a household was registered by the day that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFile {
    Yes,
    /// Nothing but the household itself is shown.
    NotYet,
}
