//! A family leaves aid: one clerk assesses it, another approves.

use crate::agenda::Leaving;
use masar_domain::commands::{ApproveGraduation, AssessGraduation, FindingGiven};
use masar_domain::enrollment::Enrollment;
use masar_domain::matters::graduation::Met;
use masar_domain::reason::ReasonCode;
use masar_domain::{CaseFile, Command, RuleBook, UserName};

/// None where the family has no such enrollment.
pub(crate) fn assess(leaving: &Leaving, file: &CaseFile, book: &RuleBook) -> Option<Command> {
    let enrollment = enrollment(leaving, file)?;
    let findings = book
        .criteria_on(leaving.on)
        .map(|(criterion, row)| FindingGiven {
            criterion: criterion.code.clone(),
            met: Met::Yes,
            evidence: row.evidence.ar.clone(),
        });
    Some(Command::AssessGraduation(AssessGraduation {
        enrollment: enrollment.id,
        on: leaving.on,
        findings: findings.collect(),
        note: String::new(),
    }))
}

/// None where nothing waits to be approved.
pub(crate) fn approve(leaving: &Leaving, file: &CaseFile) -> Option<Command> {
    let enrollment = enrollment(leaving, file)?;
    let open = file.matters.assessment_open(enrollment.id)?;
    Some(Command::ApproveGraduation(ApproveGraduation {
        assessment: open.id,
        on: leaving.on,
        reason: ReasonCode(leaving.reason.to_owned()),
        note: String::new(),
    }))
}

/// Who made the assessment that a command decides.
pub(crate) fn author<'a>(command: &Command, file: &'a CaseFile) -> Option<&'a UserName> {
    let Command::ApproveGraduation(approve) = command else {
        return None;
    };
    let mut known = file.matters.assessments.iter();
    let assessment = known.find(|known| known.id == approve.assessment)?;
    Some(&assessment.by)
}

fn enrollment<'a>(leaving: &Leaving, file: &'a CaseFile) -> Option<&'a Enrollment> {
    let same = |e: &&Enrollment| e.programme == leaving.programme && e.subject == leaving.subject;
    file.enrollments.iter().find(same)
}
