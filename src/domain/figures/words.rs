//! What a row is called: message ids for the faces to look up, and codes that
//! stay for files and programs.

use super::{Figure, Measure};
use crate::follow_up::Evidence;

/// What a part of a figure is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// The code of a programme.
    Programme(&'a str),
    /// The id of a message.
    Word(String),
    /// A code that is its own name, such as a sector's.
    Name(&'a str),
    /// No reason, sector, outcome was given.
    NotGiven,
}

impl Measure {
    /// The stable code of the whole that the row is, or is a part of.
    pub fn code(&self) -> String {
        match self {
            Measure::Whole(figure)
            | Measure::OfAid(figure)
            | Measure::OfProgramme(figure, _)
            | Measure::OfDetail(figure, _) => figure.code().to_owned(),
            Measure::Retention(after) | Measure::RetentionBy(after, _) => {
                format!("retention-{after}")
            }
            Measure::NafShare => "naf-share".to_owned(),
            Measure::AidShare => "aid-share".to_owned(),
        }
    }

    /// The code of the part; none where the row is the whole.
    pub fn part_code(&self) -> Option<&str> {
        match self {
            Measure::OfProgramme(_, code) | Measure::OfDetail(_, code) => Some(code),
            Measure::RetentionBy(_, evidence) => Some(evidence.code()),
            Measure::Whole(_)
            | Measure::OfAid(_)
            | Measure::Retention(_)
            | Measure::NafShare
            | Measure::AidShare => None,
        }
    }

    /// The id of the message that names the whole.
    pub fn message(&self) -> String {
        format!("figure-{}", self.code())
    }

    /// What the part is called; none where the row is the whole.
    pub fn part(&self) -> Option<Part<'_>> {
        match self {
            Measure::OfProgramme(_, code) => Some(Part::Programme(code)),
            Measure::OfDetail(figure, code) => Some(detail(*figure, code)),
            Measure::RetentionBy(_, evidence) => Some(Part::Word(evidence_message(*evidence))),
            _ => None,
        }
    }
}

fn evidence_message(evidence: Evidence) -> String {
    format!("figures-evidence-{}", evidence.code())
}

fn detail(figure: Figure, code: &str) -> Part<'_> {
    let of = match figure {
        _ if code.is_empty() => return Part::NotGiven,
        // Sectors are free codes: they are their own names.
        Figure::Placed | Figure::ProjectsBegun => return Part::Name(code),
        Figure::Left => "leaving",
        Figure::Visits | Figure::NobodyHome => "visit-mode",
        Figure::VisitsFailed => "visit-outcome",
        Figure::Attempts => "contact-outcome",
        Figure::Reassessed => "figures-verdict",
        Figure::Grievances => "figures-grievance",
        Figure::GrievancesAnswered => "figures-answer",
        Figure::WagesConfirmed => "figures-evidence",
        _ => "reason",
    };
    Part::Word(format!("{of}-{code}"))
}
