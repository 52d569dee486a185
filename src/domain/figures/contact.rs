//! Visits and attempts to reach families.

use super::{Counts, Figure};
use crate::case_log::{Entry, VisitOutcome};
use crate::{CaseFile, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for entry in &file.log {
        let (figure, detail) = match &entry.entry {
            Entry::Visit { mode, outcome, .. } => match outcome {
                VisitOutcome::Done => (Figure::Visits, mode.code()),
                VisitOutcome::NobodyHome => (Figure::NobodyHome, mode.code()),
                other => (Figure::VisitsFailed, other.code()),
            },
            Entry::Contact { outcome, .. } => (Figure::Attempts, outcome.code()),
            Entry::Note { .. } => continue,
        };
        counts.add(figure, Month::of(entry.on), "", detail, 1);
    }
}
