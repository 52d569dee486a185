//! Everything the register holds about one household, and how an event
//! changes it. This is what `decide` sees and what the journal folds into.

use crate::case_log::{Entry, LogEntry};
use crate::dated;
use crate::dossier::Dossier;
use crate::enrollment::Enrollment;
use crate::event::{Event, Happened};
use crate::follow_up::FollowUp;
use crate::household::Household;
use crate::matters::Matters;
use crate::person::Member;
use crate::placement::Placement;
use crate::{EnrollmentId, LogId, MatterId, Office, PersonId, PlacementId};
use chrono::NaiveDate;

/// One household with its enrollments, placements, log, and what is on file
/// about each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    pub household: Household,
    pub enrollments: Vec<Enrollment>,
    pub placements: Vec<Placement>,
    pub log: Vec<LogEntry>,
    /// In the order of their enrollments; most enrollments have none.
    pub dossiers: Vec<Dossier>,
    /// In the order of their placements.
    pub follow_ups: Vec<FollowUp>,
    pub matters: Matters,
}

/// One part of a case file that an event may change: what the store rewrites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Household,
    Enrollment(u16),
    Placement(u16),
    Log(u16),
    /// Of the enrollment of that number.
    Dossier(u16),
    /// Of the placement of that number.
    FollowUp(u16),
    Matters,
}

impl CaseFile {
    /// A file without anything but its household.
    pub fn new(household: Household) -> CaseFile {
        CaseFile {
            household,
            enrollments: Vec::new(),
            placements: Vec::new(),
            log: Vec::new(),
            dossiers: Vec::new(),
            follow_ups: Vec::new(),
            matters: Matters::default(),
        }
    }

    /// What is on file about an enrollment, where something is.
    pub fn dossier(&self, id: EnrollmentId) -> Option<&Dossier> {
        self.dossiers
            .iter()
            .find(|dossier| dossier.enrollment == id)
    }

    /// What is known of a job since it was recorded, where something is.
    pub fn follow_up(&self, id: PlacementId) -> Option<&FollowUp> {
        self.follow_ups.iter().find(|known| known.placement == id)
    }

    pub fn enrollment(&self, id: EnrollmentId) -> Option<&Enrollment> {
        self.enrollments
            .iter()
            .find(|enrollment| enrollment.id == id)
    }

    pub fn placement(&self, id: PlacementId) -> Option<&Placement> {
        self.placements.iter().find(|placement| placement.id == id)
    }

    /// The office that looks after the household on `date`.
    pub fn office_on(&self, date: NaiveDate) -> Office {
        let office = dated::on(&self.matters.offices, date);
        office.map_or(self.household.id.office, |office| office.value)
    }

    /// The person an enrollment is for, if it is for one.
    pub fn person_of(&self, enrollment: &Enrollment) -> Option<&Member> {
        self.household.member(enrollment.subject.person()?)
    }

    /// The placements of a person, the newest last.
    pub fn placements_of(&self, person: PersonId) -> impl Iterator<Item = &Placement> {
        self.placements
            .iter()
            .filter(move |placement| placement.person == person)
    }

    /// The job or project an enrollment goes by on `date`: the one it names, or
    /// where that was over when the enrollment became active again, the first
    /// other one of that person that was not. So whoever lost a job comes back
    /// with the next one, and keeps the months that are left.
    pub fn placement_behind(&self, enrollment: &Enrollment, date: NaiveDate) -> Option<&Placement> {
        let named = self.placement(enrollment.placement?)?;
        let entered = enrollment.activated_by(date);
        let over = |placement: &Placement| {
            let ended = placement.ended();
            ended.is_some_and(|ended| entered.is_some_and(|entered| ended <= entered))
        };
        if !over(named) {
            return Some(named);
        }
        let begun = |placement: &Placement| placement.steps.first().is_some_and(|s| s.on <= date);
        let next = self
            .placements_of(named.person)
            .find(|placement| begun(placement) && !over(placement));
        next.or(Some(named))
    }

    /// Attempts to reach the family that failed, from `since` on.
    pub fn unanswered_since(&self, since: NaiveDate) -> usize {
        self.unanswered_between(since, NaiveDate::MAX)
    }

    /// Attempts to reach the family that failed, from `since` to `until`.
    pub fn unanswered_between(&self, since: NaiveDate, until: NaiveDate) -> usize {
        let tried = self.log.iter().filter(|e| e.entry.is_unanswered());
        tried.filter(|e| (since..=until).contains(&e.on)).count()
    }

    /// Notes, the newest first.
    pub fn notes(&self) -> impl Iterator<Item = &LogEntry> {
        self.log
            .iter()
            .rev()
            .filter(|entry| matches!(entry.entry, Entry::Note { .. }))
    }

    /// The next free running numbers.
    pub fn next_enrollment(&self) -> EnrollmentId {
        let no = self
            .enrollments
            .iter()
            .map(|e| e.id.no)
            .max()
            .unwrap_or(0)
            .saturating_add(1);
        EnrollmentId {
            household: self.household.id,
            no,
        }
    }

    pub fn next_placement(&self) -> PlacementId {
        let no = self
            .placements
            .iter()
            .map(|p| p.id.no)
            .max()
            .unwrap_or(0)
            .saturating_add(1);
        PlacementId {
            household: self.household.id,
            no,
        }
    }

    pub fn next_log(&self) -> LogId {
        let no = self
            .log
            .iter()
            .map(|e| e.id.no)
            .max()
            .unwrap_or(0)
            .saturating_add(1);
        LogId {
            household: self.household.id,
            no,
        }
    }

    pub fn next_matter(&self) -> MatterId {
        self.matters.next(self.household.id)
    }

    /// The file that an event begins, where it begins one.
    pub fn begun_by(happened: &Happened) -> Option<CaseFile> {
        match &happened.event {
            Event::HouseholdRegistered(household) => {
                let mut household = (**household).clone();
                happened.stamp_household(&mut household);
                Some(CaseFile::new(household))
            }
            _ => None,
        }
    }

    /// Applies an event and says which part it changed; none where the event
    /// speaks of something this file does not hold.
    pub fn apply(&mut self, happened: &Happened) -> Option<Part> {
        match &happened.event {
            Event::HouseholdRegistered(_) | Event::EmployerChanged(_) => None,
            Event::ReferenceAdded(reference) => {
                self.household.references.push(reference.clone());
                Some(Part::Household)
            }
            Event::AddressChanged { from, address } => {
                self.household
                    .addresses
                    .push(happened.dated(*from, address.clone()));
                Some(Part::Household)
            }
            Event::PhonesChanged(phones) => {
                self.household.phones.clone_from(phones);
                Some(Part::Household)
            }
            Event::PayeeChanged { from, payee } => {
                self.household
                    .payees
                    .push(happened.dated(*from, payee.clone()));
                Some(Part::Household)
            }
            Event::CaseworkerAssigned(user) => {
                self.household.caseworker.clone_from(user);
                Some(Part::Household)
            }
            Event::PersonAdded(member) => {
                let mut member = (**member).clone();
                happened.stamp_member(&mut member);
                self.household.members.push(member);
                Some(Part::Household)
            }
            Event::PersonCorrected {
                person,
                particulars,
            } => {
                self.member_mut(*person)?.particulars = (**particulars).clone();
                Some(Part::Household)
            }
            Event::DisabilityRecorded { person, disability } => {
                let mut disability = disability.clone();
                disability.recorded = happened.at;
                self.member_mut(*person)?.disabilities.push(disability);
                Some(Part::Household)
            }
            Event::MembershipEnded { person, left } => {
                let mut left = left.clone();
                left.recorded = happened.at;
                self.member_mut(*person)?.left = Some(left);
                Some(Part::Household)
            }
            Event::Enrolled(_)
            | Event::EnrollmentStepped { .. }
            | Event::AmountDecided { .. }
            | Event::PaymentRecorded { .. } => self.apply_enrollment(happened),
            Event::PlacementRecorded(placement) => {
                let mut placement = (**placement).clone();
                placement
                    .steps
                    .iter_mut()
                    .for_each(|step| happened.stamp_stage(step));
                let no = placement.id.no;
                self.placements.push(placement);
                Some(Part::Placement(no))
            }
            Event::PlacementStepped { placement, step } => {
                let mut step = step.clone();
                happened.stamp_stage(&mut step);
                self.placement_mut(*placement)?.steps.push(step);
                Some(Part::Placement(placement.no))
            }
            Event::Logged { id, on, entry } => {
                let (by, recorded) = (happened.by.clone(), happened.at);
                self.log.push(LogEntry {
                    id: *id,
                    on: *on,
                    entry: entry.clone(),
                    by,
                    recorded,
                });
                Some(Part::Log(id.no))
            }
            Event::DossierChanged { enrollment, change } => {
                self.enrollment(*enrollment)?;
                self.dossier_mut(*enrollment).apply(change, happened)?;
                Some(Part::Dossier(enrollment.no))
            }
            Event::FollowedUp { placement, fact } => {
                self.placement(*placement)?;
                self.follow_up_mut(*placement).apply(fact, happened);
                Some(Part::FollowUp(placement.no))
            }
            Event::MatterChanged(change) => {
                self.matters.apply(change, happened)?;
                Some(Part::Matters)
            }
            Event::StepDayCorrected {
                enrollment,
                step,
                on,
            } => {
                let steps = &mut self.enrollment_mut(*enrollment)?.steps;
                steps.get_mut(usize::from(*step))?.on = *on;
                Some(Part::Enrollment(enrollment.no))
            }
            Event::StageDayCorrected {
                placement,
                step,
                on,
            } => {
                let steps = &mut self.placement_mut(*placement)?.steps;
                steps.get_mut(usize::from(*step))?.on = *on;
                Some(Part::Placement(placement.no))
            }
            Event::WageCorrected { placement, wage } => {
                self.placement_mut(*placement)?.terms.wage = *wage;
                Some(Part::Placement(placement.no))
            }
        }
    }

    fn apply_enrollment(&mut self, happened: &Happened) -> Option<Part> {
        let changed = match &happened.event {
            Event::Enrolled(enrollment) => {
                let mut enrollment = (**enrollment).clone();
                enrollment
                    .steps
                    .iter_mut()
                    .for_each(|step| happened.stamp_step(step));
                enrollment
                    .decisions
                    .iter_mut()
                    .for_each(|d| d.recorded = happened.at);
                let id = enrollment.id;
                self.enrollments.push(enrollment);
                id
            }
            Event::EnrollmentStepped { enrollment, step } => {
                let mut step = step.clone();
                happened.stamp_step(&mut step);
                self.enrollment_mut(*enrollment)?.steps.push(step);
                *enrollment
            }
            Event::AmountDecided {
                enrollment,
                decision,
            } => {
                let mut decision = decision.clone();
                decision.recorded = happened.at;
                self.enrollment_mut(*enrollment)?.decisions.push(decision);
                *enrollment
            }
            Event::PaymentRecorded {
                enrollment,
                payment,
            } => {
                let mut payment = payment.clone();
                payment.recorded = happened.at;
                let ledger = &mut self.enrollment_mut(*enrollment)?.payments;
                let same = |p: &&mut crate::payment::Payment| {
                    (&p.component, p.month, p.attempt)
                        == (&payment.component, payment.month, payment.attempt)
                };
                match ledger.iter_mut().find(same) {
                    Some(known) => *known = payment,
                    None => ledger.push(payment),
                }
                *enrollment
            }
            _ => return None,
        };
        Some(Part::Enrollment(changed.no))
    }

    /// The dossier of an enrollment, begun where there is none.
    fn dossier_mut(&mut self, id: EnrollmentId) -> &mut Dossier {
        let place = self.dossiers.partition_point(|known| known.enrollment < id);
        if self
            .dossiers
            .get(place)
            .is_none_or(|known| known.enrollment != id)
        {
            self.dossiers.insert(place, Dossier::new(id));
        }
        &mut self.dossiers[place]
    }

    /// The follow-up of a placement, begun where there is none.
    fn follow_up_mut(&mut self, id: PlacementId) -> &mut FollowUp {
        let place = self
            .follow_ups
            .partition_point(|known| known.placement < id);
        if self
            .follow_ups
            .get(place)
            .is_none_or(|known| known.placement != id)
        {
            self.follow_ups.insert(place, FollowUp::new(id));
        }
        &mut self.follow_ups[place]
    }

    fn member_mut(&mut self, id: PersonId) -> Option<&mut Member> {
        self.household
            .members
            .iter_mut()
            .find(|member| member.id == id)
    }

    fn placement_mut(&mut self, id: PlacementId) -> Option<&mut Placement> {
        self.placements.iter_mut().find(|known| known.id == id)
    }

    fn enrollment_mut(&mut self, id: EnrollmentId) -> Option<&mut Enrollment> {
        self.enrollments
            .iter_mut()
            .find(|enrollment| enrollment.id == id)
    }
}
