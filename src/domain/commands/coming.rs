//! People come into a household with what they bring along: shared by those who
//! join one and those who found one.

use super::checks;
use crate::dated::Moment;
use crate::dossier::DossierChange;
use crate::enrollment::{Action, AmountDecision, Enrollment, State, Step, Subject};
use crate::follow_up::WorkFact;
use crate::life::{Belongings, BroughtEnrollment};
use crate::matters::MatterChange;
use crate::matters::moving::{MoveChange, Moved};
use crate::person::Member;
use crate::placement::Placement;
use crate::refusal::Refusal;
use crate::{CaseFile, Context, EnrollmentId, Event, HouseholdId, Month, PersonId, PlacementId};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The numbers that what is brought along gets, running on from a file's own.
pub(super) struct Arrival<'a> {
    household: HouseholdId,
    on: NaiveDate,
    context: &'a Context,
    next_placement: u16,
    next_enrollment: u16,
}

impl<'a> Arrival<'a> {
    /// Into a household; `file` is what it has so far.
    pub(super) fn new(
        household: HouseholdId,
        file: Option<&CaseFile>,
        on: NaiveDate,
        context: &'a Context,
    ) -> Arrival<'a> {
        Arrival {
            household,
            on,
            context,
            next_placement: file.map_or(1, |file| file.next_placement().no),
            next_enrollment: file.map_or(1, |file| file.next_enrollment().no),
        }
    }

    /// The person as a member of this household.
    pub(super) fn member(&self, brought: &Belongings, no: u16) -> Member {
        let mut member = brought.member.clone();
        member.id = PersonId {
            household: self.household,
            no,
        };
        member.particulars.relation = brought.comer.relation;
        (member.joined, member.left) = (self.on, None);
        member
    }

    /// Everything but the membership.
    pub(super) fn events(&mut self, brought: &Belongings, person: PersonId) -> Vec<Event> {
        let moved = Moved {
            from: brought.member.id,
            to: person,
            on: self.on,
        };
        let moved = MatterChange::Move(MoveChange::Moved(moved));
        let mut events = vec![Event::MatterChanged(Box::new(moved))];
        let mut jobs = BTreeMap::new();
        for (placement, vacancy, fare) in &brought.placements {
            let id = self.placement(placement, person, &mut events);
            jobs.insert(placement.id, id);
            let vacancy = vacancy.map(WorkFact::Vacancy);
            let facts = [
                Some(WorkFact::Brought(placement.id)),
                vacancy,
                fare.map(WorkFact::Fare),
            ];
            events.extend(facts.into_iter().flatten().map(|fact| Event::FollowedUp {
                placement: id,
                fact,
            }));
        }
        for enrollment in &brought.enrollments {
            let placement = enrollment.placement.and_then(|old| jobs.get(&old).copied());
            self.enrollment(enrollment, person, placement, &mut events);
        }
        events
    }

    fn placement(
        &mut self,
        old: &Placement,
        person: PersonId,
        events: &mut Vec<Event>,
    ) -> PlacementId {
        let id = PlacementId {
            household: self.household,
            no: self.next_placement,
        };
        self.next_placement = self.next_placement.saturating_add(1);
        events.push(Event::PlacementRecorded(Box::new(Placement {
            id,
            person,
            ..old.clone()
        })));
        id
    }

    fn enrollment(
        &mut self,
        brought: &BroughtEnrollment,
        person: PersonId,
        placement: Option<PlacementId>,
        events: &mut Vec<Event>,
    ) {
        let id = EnrollmentId {
            household: self.household,
            no: self.next_enrollment,
        };
        self.next_enrollment = self.next_enrollment.saturating_add(1);
        let decision = brought.decision.iter().map(|decision| AmountDecision {
            from: Month::of(brought.from),
            recorded: Moment::default(),
            ..decision.clone()
        });
        events.push(Event::Enrolled(Box::new(Enrollment {
            id,
            programme: brought.programme.clone(),
            subject: Subject::Person(person),
            track: brought.track,
            placement,
            steps: self.steps(brought),
            decisions: decision.collect(),
            payments: Vec::new(),
        })));
        let mut changes = dossier(brought);
        changes.extend(brought.carried.iter().cloned().map(DossierChange::Carried));
        events.extend(changes.into_iter().map(|change| Event::DossierChanged {
            enrollment: id,
            change: Box::new(change),
        }));
    }

    /// The steps up to the state that it stood in.
    fn steps(&self, brought: &BroughtEnrollment) -> Vec<Step> {
        let step = |action, to| Step {
            action,
            to,
            on: brought.from,
            reason: None,
            note: String::new(),
            by: self.context.by.clone(),
            recorded: Moment::default(),
        };
        let mut steps = vec![step(None, State::Applied)];
        let verified = !matches!(brought.state, State::Applied | State::Reapplied);
        if verified {
            steps.push(step(Some(Action::Verify), State::Verified));
        }
        if verified && brought.state != State::Verified {
            steps.push(step(Some(Action::Activate), State::Active));
        }
        match brought.state {
            State::Reduced => steps.push(step(Some(Action::Reduce), State::Reduced)),
            State::Suspended => steps.push(step(Some(Action::Suspend), State::Suspended)),
            _ => {}
        }
        steps
    }
}

/// What the old dossier holds, told again.
fn dossier(brought: &BroughtEnrollment) -> Vec<DossierChange> {
    let Some(old) = &brought.dossier else {
        return Vec::new();
    };
    let mut changes = vec![DossierChange::Opened {
        occasion: old.occasion.clone(),
        product: old.product.clone(),
    }];
    let stages = old
        .stages
        .iter()
        .map(|s| DossierChange::StageTaken(s.fact.clone()));
    changes.extend(stages);
    let papers = old
        .papers
        .iter()
        .map(|p| DossierChange::PaperSeen(p.fact.clone()));
    changes.extend(papers);
    if let Some(loan) = &old.loan {
        changes.push(DossierChange::LoanAgreed(loan.terms.fact.clone()));
        let paid = loan
            .tranches
            .iter()
            .map(|t| DossierChange::TranchePaid(t.fact.clone()));
        changes.extend(paid);
        changes.extend(
            loan.social_security_seen
                .map(DossierChange::SocialSecuritySeen),
        );
        let back = loan
            .repayments
            .iter()
            .map(|r| DossierChange::Repaid(r.fact.clone()));
        changes.extend(back);
    }
    let open = old.rulings.iter().filter(|ruling| ruling.ended.is_none());
    changes.extend(open.cloned().map(DossierChange::Ruled));
    changes
}

/// Room in a file for what comes.
pub(super) fn room(file: &CaseFile, coming: &[Belongings]) -> Result<(), Refusal> {
    let people = file.household.members.len() + coming.len().saturating_sub(1);
    checks::room(people, checks::PEOPLE, "household")?;
    let enrollments: usize = coming.iter().map(|brought| brought.enrollments.len()).sum();
    checks::room(
        file.enrollments.len() + enrollments,
        checks::NUMBERED,
        "household",
    )?;
    let placements: usize = coming.iter().map(|brought| brought.placements.len()).sum();
    checks::room(
        file.placements.len() + placements,
        checks::NUMBERED,
        "household",
    )
}
