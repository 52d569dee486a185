//! The matters of a household beside its enrollments: visits planned, referrals,
//! tasks that were set, grievances, graduation with its watch, money put right
//! after the fact, moves.
//!
//! What lives here: the records, one file a matter, each with what can change
//! and how. What does not: what may follow what (`decide`), and what is due,
//! which is worked out from all of this and never kept.

pub mod balance;
pub mod correction;
pub mod graduation;
pub mod grievance;
pub mod moving;
pub mod referral;
pub mod task;
pub mod visit;

use crate::dated::{Dated, Noted};
use crate::event::Happened;
use crate::{HouseholdId, MatterId, Office};
use balance::{Adjustment, BalanceChange, Overpayment};
use correction::Correction;
use graduation::{Assessment, GraduationChange, Reassessment, Watch};
use grievance::{Grievance, GrievanceChange};
use moving::{MoveChange, Moved};
use referral::{Referral, ReferralChange};
use serde::{Deserialize, Serialize};
use task::{Task, TaskChange};
use visit::{PlannedVisit, VisitChange};

/// Everything open or closed beside the enrollments. All numbered matters share
/// one run of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matters {
    pub visits: Vec<PlannedVisit>,
    pub referrals: Vec<Referral>,
    pub grievances: Vec<Grievance>,
    pub assessments: Vec<Assessment>,
    pub watches: Vec<Watch>,
    pub reassessments: Vec<Noted<Reassessment>>,
    pub adjustments: Vec<Adjustment>,
    pub overpayments: Vec<Overpayment>,
    /// The office that looks after the household, where it is not the one that
    /// registered it.
    pub offices: Vec<Dated<Office>>,
    pub moves: Vec<Noted<Moved>>,
    /// Records put right, in the order it was done.
    pub corrections: Vec<Noted<Correction>>,
    pub tasks: Vec<Task>,
}

/// A change of a household's matters. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MatterChange {
    Visit(VisitChange),
    Referral(ReferralChange),
    Grievance(GrievanceChange),
    Graduation(GraduationChange),
    Balance(BalanceChange),
    Move(MoveChange),
    Corrected(Correction),
    Task(TaskChange),
}

impl Matters {
    /// Whether nothing was ever recorded.
    pub fn is_empty(&self) -> bool {
        *self == Matters::default()
    }

    /// The next free number.
    pub fn next(&self, household: HouseholdId) -> MatterId {
        let visits = self.visits.iter().map(|v| v.id.no);
        let referrals = self.referrals.iter().map(|r| r.id.no);
        let grievances = self.grievances.iter().map(|g| g.id.no);
        let assessments = self.assessments.iter().map(|a| a.id.no);
        let watches = self.watches.iter().map(|w| w.id.no);
        let adjustments = self.adjustments.iter().map(|a| a.id.no);
        let overpayments = self.overpayments.iter().map(|o| o.id.no);
        let tasks = self.tasks.iter().map(|t| t.id.no);
        let taken = visits
            .chain(referrals)
            .chain(grievances)
            .chain(assessments)
            .chain(watches)
            .chain(adjustments)
            .chain(overpayments)
            .chain(tasks);
        MatterId {
            household,
            no: taken.max().unwrap_or(0).saturating_add(1),
        }
    }

    /// Applies a change; none where it speaks of something that is not there.
    pub(crate) fn apply(&mut self, change: &MatterChange, by: &Happened) -> Option<()> {
        match change {
            MatterChange::Task(change) => task::apply(&mut self.tasks, change, by),
            MatterChange::Visit(change) => visit::apply(&mut self.visits, change, by),
            MatterChange::Referral(change) => referral::apply(&mut self.referrals, change, by),
            MatterChange::Grievance(change) => grievance::apply(&mut self.grievances, change, by),
            MatterChange::Graduation(change) => graduation::apply(self, change, by),
            MatterChange::Balance(change) => balance::apply(self, change, by),
            MatterChange::Move(change) => moving::apply(self, change, by),
            MatterChange::Corrected(correction) => {
                self.corrections.push(by.noted(correction.clone()));
                Some(())
            }
        }
    }
}
