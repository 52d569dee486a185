//! The matters of a household as they are kept. The second version has tasks;
//! where there are none the first is written still, so that every program there
//! was reads it.

use super::records::{self, Record};
use crate::codec::{self, CodecError, Kind};
use masar_domain::Office;
use masar_domain::dated::{Dated, Noted};
use masar_domain::matters::Matters;
use masar_domain::matters::balance::{Adjustment, Overpayment};
use masar_domain::matters::correction::Correction;
use masar_domain::matters::graduation::{Assessment, Reassessment, Watch};
use masar_domain::matters::grievance::Grievance;
use masar_domain::matters::moving::Moved;
use masar_domain::matters::referral::Referral;
use masar_domain::matters::visit::PlannedVisit;
use serde::Deserialize;

/// The first version.
#[derive(Deserialize)]
struct WithoutTasks {
    visits: Vec<PlannedVisit>,
    referrals: Vec<Referral>,
    grievances: Vec<Grievance>,
    assessments: Vec<Assessment>,
    watches: Vec<Watch>,
    reassessments: Vec<Noted<Reassessment>>,
    adjustments: Vec<Adjustment>,
    overpayments: Vec<Overpayment>,
    offices: Vec<Dated<Office>>,
    moves: Vec<Noted<Moved>>,
    corrections: Vec<Noted<Correction>>,
}

impl From<WithoutTasks> for Matters {
    fn from(old: WithoutTasks) -> Matters {
        Matters {
            visits: old.visits,
            referrals: old.referrals,
            grievances: old.grievances,
            assessments: old.assessments,
            watches: old.watches,
            reassessments: old.reassessments,
            adjustments: old.adjustments,
            overpayments: old.overpayments,
            offices: old.offices,
            moves: old.moves,
            corrections: old.corrections,
            tasks: Vec::new(),
        }
    }
}

impl Record for Matters {
    const KIND: Kind = records::MATTERS;
    const VERSION: u8 = 2;

    fn seal(&self) -> Result<Vec<u8>, CodecError> {
        if !self.tasks.is_empty() {
            return codec::seal(Self::KIND, Self::VERSION, self);
        }
        let before = (
            (&self.visits, &self.referrals, &self.grievances),
            (&self.assessments, &self.watches, &self.reassessments),
            (&self.adjustments, &self.overpayments),
            (&self.offices, &self.moves, &self.corrections),
        );
        codec::seal(Self::KIND, 1, &before)
    }

    fn decode(version: u8, body: &[u8]) -> Result<Matters, CodecError> {
        match version {
            1 => codec::decode::<WithoutTasks>(body).map(Matters::from),
            _ => codec::decode(body),
        }
    }
}
