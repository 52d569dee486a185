//! What each event changes of a case file: the only way anything does.

use super::{CaseFile, Part};
use crate::case_log::LogEntry;
use crate::dossier::Dossier;
use crate::enrollment::Enrollment;
use crate::event::{Event, Happened};
use crate::follow_up::FollowUp;
use crate::merging::{Merged, Parted};
use crate::person::{Disability, Member};
use crate::placement::Placement;
use crate::{EnrollmentId, PersonId, PlacementId};

impl CaseFile {
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
            Event::PairJudged(judged) => {
                self.judged.push(happened.noted((**judged).clone()));
                Some(Part::Judged)
            }
            Event::RecordsMerged(merged) => self.merge(merged, happened),
            Event::RecordsParted(parted) => self.part(parted),
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

    /// Ends the record that gives way and takes over to the one that is kept,
    /// as far as they are in this file.
    fn merge(&mut self, merged: &Merged, happened: &Happened) -> Option<Part> {
        let mut left = merged.left();
        left.recorded = happened.at;
        let gone = self.member_mut(merged.gone);
        let ended = gone.map(|gone| gone.left = Some(left));
        let kept = merged.particulars.as_ref();
        let kept = kept.and_then(|known| Some((self.member_mut(merged.kept)?, known)));
        let taken = kept.map(|(kept, known)| {
            kept.particulars = (**known).clone();
            let over = merged.disabilities.iter().cloned();
            kept.disabilities.extend(over.map(|disability| Disability {
                recorded: happened.at,
                ..disability
            }));
        });
        ended.or(taken).map(|()| Part::Household)
    }

    fn part(&mut self, parted: &Parted) -> Option<Part> {
        let gone = self.member_mut(parted.gone).map(|gone| gone.left = None);
        let kept = parted.before.as_ref();
        let kept = kept.and_then(|before| Some((self.member_mut(parted.kept)?, before)));
        let kept = kept.map(|(kept, before)| *kept = (**before).clone());
        gone.or(kept).map(|()| Part::Household)
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
