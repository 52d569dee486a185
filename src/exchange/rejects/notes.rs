//! Why each row is in the rejects.

use std::collections::{BTreeMap, BTreeSet};

use masar_text::messages::Messages;

use crate::intake::{FaultAt, Refused, RowOrigin};
use crate::value::word_key;

/// The headings of the reason columns in both languages: what a file already
/// has of them is replaced. A test holds them to the catalogue.
pub const REASON_HEADINGS: [&str; 6] = [
    "Masar: code",
    "Masar: column",
    "Masar: reason",
    "مسار: الرمز",
    "مسار: العمود",
    "مسار: السبب",
];

/// Whether a heading is one of the reason columns.
pub(crate) fn is_reason_heading(heading: &str) -> bool {
    let key = word_key(heading);
    REASON_HEADINGS.iter().any(|known| word_key(known) == key)
}

/// The three headings in one language.
pub(super) fn headings(messages: &Messages) -> [String; 3] {
    [
        "import-rejects-code",
        "import-rejects-column",
        "import-rejects-reason",
    ]
    .map(|id| messages.text_plain(id))
}

/// The refused rows, and the rows they need beside them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    refused: BTreeMap<RowOrigin, Vec<FaultAt>>,
    companions: BTreeSet<RowOrigin>,
}

impl Notes {
    pub(super) fn add(&mut self, refused: Refused) {
        self.companions.extend(refused.companions);
        let faults = self.refused.entry(refused.origin).or_default();
        faults.extend(refused.faults);
    }

    pub(super) fn refused(&self) -> usize {
        self.refused.len()
    }

    /// Code, column and reason of a row; `None` if it went in and is not needed.
    pub(super) fn of(&self, origin: &RowOrigin, messages: &Messages) -> Option<[String; 3]> {
        let Some(faults) = self.refused.get(origin) else {
            let companion = self.companions.contains(origin);
            let reason = || messages.text_plain("import-rejects-companion");
            return companion.then(|| [String::new(), String::new(), reason()]);
        };
        let each = |word: &dyn Fn(&FaultAt) -> String| {
            let words: Vec<String> = faults.iter().map(word).collect();
            words.join("; ")
        };
        Some([
            each(&|fault| fault.fault.code().to_owned()),
            each(&|fault| match &fault.cell {
                Some(cell) => cell.heading.to_string(),
                None => "-".to_owned(),
            }),
            each(&|fault| fault.fault.text(&fault.value, messages)),
        ])
    }
}
