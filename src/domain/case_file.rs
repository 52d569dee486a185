//! Everything the register holds about one household, and how an event
//! changes it. This is what `decide` sees and what the journal folds into.

mod apply;

use crate::case_log::{Entry, LogEntry};
use crate::dated::{self, Noted};
use crate::dossier::Dossier;
use crate::enrollment::{Enrollment, State, Track};
use crate::follow_up::FollowUp;
use crate::household::Household;
use crate::likeness::Judged;
use crate::matters::Matters;
use crate::person::Member;
use crate::placement::Placement;
use crate::rules::Programme;
use crate::{EnrollmentId, LogId, MatterId, Office, PersonId, PlacementId, RuleBook};
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
    /// What was decided of its people and likely duplicates of them, in the order
    /// it was.
    pub judged: Vec<Noted<Judged>>,
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
    /// Decisions about likely duplicates.
    Judged,
}

impl CaseFile {
    /// On whose terms somebody of the household enters a programme that day:
    /// those of the aid fund where the household is in its cash aid.
    pub fn track_on(&self, on: NaiveDate, book: &RuleBook) -> Track {
        let in_aid = self.enrollments.iter().any(|enrollment| {
            let programme = book.programme(&enrollment.programme);
            let is_live = enrollment.state_on(on).is_some_and(State::is_live);
            is_live && programme.is_some_and(Programme::is_standing_aid)
        });
        match in_aid {
            true => Track::Naf,
            false => Track::General,
        }
    }

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
            judged: Vec::new(),
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
}
