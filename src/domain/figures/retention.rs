//! What is known of jobs after they began: wages that arrived, and whether the
//! person is still there so many months after support.
//!
//! Officials quote retention by measures that differ (domain facts 3.3), so
//! each is told by the months after support and by what showed it.

use super::{Counts, Figure};
use crate::follow_up::{Employed, Evidence, RetentionCheck};
use crate::{CaseFile, Month};

/// The months after support at which it is asked (domain facts 3.3).
pub const AFTER: [u16; 4] = [0, 3, 6, 12];

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for known in &file.follow_ups {
        for wage in known.wages.iter().map(|wage| &wage.fact) {
            let (evidence, fils) = (wage.evidence.code(), wage.received.0);
            counts.add(Figure::WagesConfirmed, wage.month, "", evidence, fils);
        }
        for check in known.checks.iter().map(|check| &check.fact) {
            let (month, detail) = (Month::of(check.on), detail_of(check));
            counts.add(Figure::RetentionChecked, month, "", &detail, 1);
            match check.employed {
                Employed::Yes => counts.add(Figure::RetentionEmployed, month, "", &detail, 1),
                Employed::NotFound => counts.add(Figure::RetentionNotFound, month, "", &detail, 1),
                Employed::No => {}
            }
        }
    }
}

fn detail_of(check: &RetentionCheck) -> String {
    detail(check.after, check.evidence)
}

/// How the checks of a measure are told apart: `6/social-security`.
pub(super) fn detail(after: u16, evidence: Evidence) -> String {
    format!("{after}/{}", evidence.code())
}

/// Whether a detail is of checks so many months after support.
pub(super) fn is_after(detail: &str, after: u16) -> bool {
    let months = detail.split('/').next().and_then(|n| n.parse().ok());
    months == Some(after)
}
