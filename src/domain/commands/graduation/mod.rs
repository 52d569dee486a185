//! Graduation: assessed by one person, approved or sent back by another, watched
//! after it, opened again while it is watched; and the re-assessment when a
//! grace is over.
//!
//! That two different people decide is no setting: nothing here asks for one.

mod assess;
mod check_watch;
mod decided;
mod reassess;
mod reopen;

pub use assess::{AssessGraduation, FindingGiven};
pub use check_watch::CheckWatch;
pub use decided::{ApproveGraduation, SendBackGraduation};
pub use reassess::Reassess;
pub use reopen::ReopenGraduation;

use crate::enrollment::{self, Action, Enrollment};
use crate::matters::graduation::{Assessment, Watch};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, MatterId};

fn assessment(file: &CaseFile, id: MatterId) -> Result<&Assessment, Refusal> {
    let mut known = file.matters.assessments.iter();
    known.find(|known| known.id == id).ok_or_else(|| {
        Refusal::new(Code::AssessmentNotFound)
            .at("graduation")
            .text("id", id)
    })
}

fn watch(file: &CaseFile, id: MatterId) -> Result<&Watch, Refusal> {
    let mut known = file.matters.watches.iter();
    known.find(|known| known.id == id).ok_or_else(|| {
        Refusal::new(Code::WatchNotFound)
            .at("graduation")
            .text("id", id)
    })
}

/// Whether a family can leave an enrollment as it stands.
fn can_graduate(enrollment: &Enrollment) -> Result<(), Refusal> {
    let state = enrollment.state();
    if enrollment::after(state, Action::Graduate).is_some() {
        return Ok(());
    }
    Err(Refusal::new(Code::StepNotAllowed)
        .at("enrollment")
        .text("id", enrollment.id)
        .word("action", "enrollment-action-graduate")
        .word("state", format!("enrollment-state-{}", state.code())))
}
