//! What happened: the only thing that changes a case file or an employer, and
//! what the journal keeps. Who and when are the journal entry's own; [`Happened`]
//! brings them together with the event and stamps them on the facts.

use crate::account::Payee;
use crate::case_log::Entry;
use crate::dated::{Dated, Moment, Noted, day};
use crate::dossier::DossierChange;
use crate::employer::change::EmployerChange;
use crate::enrollment::{AmountDecision, Enrollment, Step};
use crate::follow_up::WorkFact;
use crate::household::{Household, OutsideReference};
use crate::likeness::Judged;
use crate::matters::MatterChange;
use crate::merging::{Merged, Parted};
use crate::payment::Payment;
use crate::person::{Disability, Left, Member, Particulars};
use crate::phone::Phone;
use crate::place::Address;
use crate::placement::{Placement, StageStep};
use crate::{EnrollmentId, Fils, LogId, PersonId, PlacementId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A change, as decided. The order of the variants is part of the stored form:
/// new ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    HouseholdRegistered(Box<Household>),
    ReferenceAdded(OutsideReference),
    AddressChanged {
        #[serde(with = "day")]
        from: NaiveDate,
        address: Address,
    },
    /// All telephones with their days, as they now stand.
    PhonesChanged(Vec<Phone>),
    PayeeChanged {
        #[serde(with = "day")]
        from: NaiveDate,
        payee: Payee,
    },
    CaseworkerAssigned(Option<UserName>),
    PersonAdded(Box<Member>),
    PersonCorrected {
        person: PersonId,
        particulars: Box<Particulars>,
    },
    DisabilityRecorded {
        person: PersonId,
        disability: Disability,
    },
    MembershipEnded {
        person: PersonId,
        left: Left,
    },
    Enrolled(Box<Enrollment>),
    EnrollmentStepped {
        enrollment: EnrollmentId,
        step: Step,
    },
    AmountDecided {
        enrollment: EnrollmentId,
        decision: AmountDecision,
    },
    PaymentRecorded {
        enrollment: EnrollmentId,
        payment: Payment,
    },
    PlacementRecorded(Box<Placement>),
    PlacementStepped {
        placement: PlacementId,
        step: StageStep,
    },
    Logged {
        id: LogId,
        #[serde(with = "day")]
        on: NaiveDate,
        entry: Entry,
    },
    DossierChanged {
        enrollment: EnrollmentId,
        change: Box<DossierChange>,
    },
    /// Something learned about a job since it was recorded.
    FollowedUp {
        placement: PlacementId,
        fact: WorkFact,
    },
    MatterChanged(Box<MatterChange>),
    /// A step, by its place from 0, was taken on another day than was recorded.
    StepDayCorrected {
        enrollment: EnrollmentId,
        step: u16,
        #[serde(with = "day")]
        on: NaiveDate,
    },
    StageDayCorrected {
        placement: PlacementId,
        step: u16,
        #[serde(with = "day")]
        on: NaiveDate,
    },
    WageCorrected {
        placement: PlacementId,
        wage: Fils,
    },
    /// Of an employer, not of a household.
    EmployerChanged(Box<EmployerChange>),
    /// Kept in the file of the first of the two.
    PairJudged(Box<Judged>),
    /// In the file of each of the two.
    RecordsMerged(Box<Merged>),
    RecordsParted(Box<Parted>),
}

/// An event with who recorded it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    pub event: Event,
    pub by: UserName,
    pub at: Moment,
}

impl Happened {
    pub(crate) fn dated<T>(&self, from: NaiveDate, value: T) -> Dated<T> {
        Dated {
            value,
            from,
            recorded: self.at,
        }
    }

    pub(crate) fn noted<T>(&self, fact: T) -> Noted<T> {
        Noted {
            fact,
            by: self.by.clone(),
            recorded: self.at,
        }
    }

    pub(crate) fn stamp_step(&self, step: &mut Step) {
        step.by = self.by.clone();
        step.recorded = self.at;
    }

    pub(crate) fn stamp_stage(&self, step: &mut StageStep) {
        step.by = self.by.clone();
        step.recorded = self.at;
    }

    pub(crate) fn stamp_member(&self, member: &mut Member) {
        member
            .disabilities
            .iter_mut()
            .for_each(|d| d.recorded = self.at);
    }

    pub(crate) fn stamp_household(&self, household: &mut Household) {
        household
            .members
            .iter_mut()
            .for_each(|m| self.stamp_member(m));
        household
            .addresses
            .iter_mut()
            .for_each(|fact| fact.recorded = self.at);
        household
            .payees
            .iter_mut()
            .for_each(|fact| fact.recorded = self.at);
    }
}
