//! Who was reached, and when: what closes most of what asks for a call or a
//! visit.

use crate::CaseFile;
use crate::case_log::{ContactOutcome, Entry, VisitMode, VisitOutcome};
use chrono::NaiveDate;

/// Who must have been spoken with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reached {
    /// Somebody of the family, wherever.
    Family,
    /// Whoever knows how the job goes on: the workplace, or the family.
    AboutWork,
    /// A visit, in some way or in that one.
    Visited(Option<VisitMode>),
}

/// Whether an entry tells that they were.
fn tells(entry: &Entry, who: Reached) -> bool {
    match entry {
        Entry::Visit { mode, outcome, .. } => {
            let workplace = matches!(mode, VisitMode::Employer | VisitMode::Project);
            *outcome == VisitOutcome::Done
                && match who {
                    Reached::Family => !workplace,
                    Reached::AboutWork => true,
                    Reached::Visited(wanted) => wanted.is_none_or(|wanted| wanted == *mode),
                }
        }
        Entry::Contact { outcome, .. } => {
            *outcome == ContactOutcome::Reached && !matches!(who, Reached::Visited(_))
        }
        Entry::Note { .. } => false,
    }
}

/// Whether they were reached on `day` or after.
pub(super) fn since(file: &CaseFile, day: NaiveDate, who: Reached) -> bool {
    let mut entries = file.log.iter();
    entries.any(|entry| entry.on >= day && tells(&entry.entry, who))
}

/// The last day somebody of the family was reached.
pub fn last_reached(file: &CaseFile) -> Option<NaiveDate> {
    let told = file.log.iter();
    let told = told.filter(|entry| tells(&entry.entry, Reached::Family));
    told.map(|entry| entry.on).max()
}
