//! Graduation: an assessment by one person, an approval by another, a watch
//! over the file after it, and the re-assessment when a grace is over.

use super::Matters;
use crate::dated::{Moment, day};
use crate::event::Happened;
use crate::reason::ReasonCode;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, MatterId, PlacementId, UserName};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Whether a criterion is met.
    Met { Yes = "yes", No = "no", NotKnown = "not-known" }
}

/// What was found about one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Code of the criterion in the rule book, with the version of its row.
    pub criterion: String,
    pub version: u16,
    pub met: Met,
    /// What shows it.
    pub evidence: String,
}

/// What was decided about an assessment, by somebody else than who made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    Open,
    Approved {
        by: UserName,
        #[serde(with = "day")]
        on: NaiveDate,
        recorded: Moment,
    },
    SentBack {
        by: UserName,
        why: String,
        recorded: Moment,
    },
}

/// An assessment of whether a family can stand on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    pub id: MatterId,
    pub enrollment: EnrollmentId,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub findings: Vec<Finding>,
    /// Points reached and points there are, by the weights of the rule book.
    pub points: (u32, u32),
    pub note: String,
    pub decision: Decision,
    pub by: UserName,
    pub recorded: Moment,
}

/// A check of the watch that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WatchCheck {
    /// Months after the graduation.
    pub after: u16,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub stands: Met,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// The months after a graduation in which the family can come back quickly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    pub id: MatterId,
    pub enrollment: EnrollmentId,
    #[serde(with = "day")]
    pub from: NaiveDate,
    /// The last day of it.
    #[serde(with = "day")]
    pub until: NaiveDate,
    /// Months after which a check is due, as the rule book said then.
    pub checks_due: Vec<u16>,
    pub checks: Vec<WatchCheck>,
    /// The day the enrollment was opened again, if it was.
    #[serde(with = "crate::dated::maybe_day")]
    pub reopened: Option<NaiveDate>,
}

vocabulary! {
    /// What a re-assessment at the end of a grace came to.
    Verdict { Continues = "continues", Exits = "exits" }
}

/// What explains each verdict (domain facts 2.9 and 9).
pub const VERDICTS: &[(Verdict, &[&str])] = &[
    (Verdict::Continues, &["still-in-need", "job-lost"]),
    (
        Verdict::Exits,
        &["income-above-limit-work", "income-above-limit-project"],
    ),
];

impl Verdict {
    /// The reasons that explain it.
    pub fn reasons(self) -> &'static [&'static str] {
        let row = VERDICTS.iter().find(|(verdict, _)| *verdict == self);
        row.map_or(&[], |(_, reasons)| reasons)
    }
}

impl Watch {
    /// The day of the check so many months after the graduation.
    pub fn day_of(&self, after: u16) -> Option<NaiveDate> {
        self.from.checked_add_months(Months::new(u32::from(after)))
    }

    /// The checks that nobody has made, with their days, the earliest first.
    pub fn checks_open(&self) -> impl Iterator<Item = (u16, NaiveDate)> {
        let made = |after: u16| self.checks.iter().any(|check| check.after == after);
        let open = self
            .checks_due
            .iter()
            .copied()
            .filter(move |after| !made(*after));
        open.filter_map(|after| Some((after, self.day_of(after)?)))
    }
}

impl Matters {
    /// The assessment of an enrollment that waits to be decided.
    pub fn assessment_open(&self, enrollment: EnrollmentId) -> Option<&Assessment> {
        let mut of = self.assessments.iter().rev();
        of.find(|known| known.enrollment == enrollment && known.decision == Decision::Open)
    }
}

/// The look at a family when a grace is over (domain facts 2.9, after month 12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reassessment {
    pub enrollment: EnrollmentId,
    /// The job or project whose grace was over.
    pub placement: PlacementId,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub verdict: Verdict,
    pub reason: ReasonCode,
    /// What the family was told, and the day.
    pub told: String,
    #[serde(with = "day")]
    pub told_on: NaiveDate,
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GraduationChange {
    Assessed(Assessment),
    Decided {
        id: MatterId,
        decision: Decision,
    },
    Watched(Watch),
    Checked {
        id: MatterId,
        check: WatchCheck,
    },
    Reopened {
        id: MatterId,
        #[serde(with = "day")]
        on: NaiveDate,
    },
    Reassessed(Reassessment),
}

pub(super) fn apply(matters: &mut Matters, change: &GraduationChange, by: &Happened) -> Option<()> {
    match change {
        GraduationChange::Assessed(assessment) => {
            let mut assessment = assessment.clone();
            (assessment.by, assessment.recorded) = (by.by.clone(), by.at);
            matters.assessments.push(assessment);
        }
        GraduationChange::Decided { id, decision } => {
            let mut decision = decision.clone();
            match &mut decision {
                Decision::Open => {}
                Decision::Approved {
                    by: who, recorded, ..
                }
                | Decision::SentBack {
                    by: who, recorded, ..
                } => {
                    (*who, *recorded) = (by.by.clone(), by.at);
                }
            }
            let mut known = matters.assessments.iter_mut();
            known.find(|assessment| assessment.id == *id)?.decision = decision;
        }
        GraduationChange::Watched(watch) => matters.watches.push(watch.clone()),
        GraduationChange::Checked { id, check } => {
            let mut check = check.clone();
            (check.by, check.recorded) = (by.by.clone(), by.at);
            let watch = matters.watches.iter_mut().find(|watch| watch.id == *id)?;
            watch.checks.push(check);
        }
        GraduationChange::Reopened { id, on } => {
            let watch = matters.watches.iter_mut().find(|watch| watch.id == *id)?;
            watch.reopened = Some(*on);
        }
        GraduationChange::Reassessed(reassessment) => {
            matters.reassessments.push(by.noted(reassessment.clone()));
        }
    }
    Some(())
}
