//! The copy of the file in which the job is taken: a placement, and the
//! enrollments that would follow from it.

use super::Offer;
use super::purse::is_aid;
use crate::dated::Moment;
use crate::enrollment::{Action, Enrollment, State, Step, Subject, Track};
use crate::person::Member;
use crate::placement::{Kind, Placement, Stage, StageStep};
use crate::rules::condition::Situation;
use crate::rules::{Programme, RowRef, RuleBook, Value};
use crate::{CaseFile, EnrollmentId, PersonId, PlacementId, UserName};
use chrono::NaiveDate;

/// What follows a job at an employer's or a branch (domain facts 3.1, 2.9).
/// NEP places with employers, and NAF pays its share for whoever an employer
/// insures: nothing of it follows a project.
const FOLLOWING: [&str; 3] = ["nep-transport", "nep-wage", "naf-social-security"];

/// Why a programme does not follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Barred {
    Age {
        age: u32,
        least: u32,
        most: u32,
        row: RowRef,
    },
    Over {
        on: NaiveDate,
        row: RowRef,
    },
    NotInBook,
}

/// The file as it would be.
pub(super) struct Trial {
    pub(super) file: CaseFile,
    /// The number of the work that is tried.
    pub(super) tried: PlacementId,
    pub(super) start: NaiveDate,
    /// Of the person, begun anew or come back to with the job.
    pub(super) entered: Vec<EnrollmentId>,
    /// The work that is left for it.
    pub(super) left: Vec<PlacementId>,
    pub(super) barred: Vec<(&'static str, Barred)>,
    /// The household was in a cash programme of NAF when the work began.
    pub(super) on_aid: bool,
}

impl Trial {
    pub(super) fn of(before: &CaseFile, person: PersonId, offer: &Offer, book: &RuleBook) -> Trial {
        let on_aid = before.enrollments.iter().any(|e| {
            let in_force = |state: State| state.pays() || state == State::Suspended;
            book.programme(&e.programme).is_some_and(is_aid)
                && e.state_on(offer.start).is_some_and(in_force)
        });
        let mut trial = Trial {
            file: before.clone(),
            tried: before.next_placement(),
            start: offer.start,
            entered: Vec::new(),
            left: Vec::new(),
            barred: Vec::new(),
            on_aid,
        };
        trial.leave_other_work(person, offer.start);
        trial.take(person, offer);
        if offer.kind != Kind::Project {
            for code in FOLLOWING {
                trial.follow(code, person, offer.start, book);
            }
        }
        trial
    }

    /// The work that is tried.
    pub(super) fn placement(&self) -> Option<&Placement> {
        self.file.placement(self.tried)
    }

    /// One person does one job: what was going on ends when this one starts.
    fn leave_other_work(&mut self, person: PersonId, start: NaiveDate) {
        let open = |p: &&mut Placement| p.person == person && p.stage() != Stage::Ended;
        for placement in self.file.placements.iter_mut().filter(open) {
            if placement.stage().works() {
                self.left.push(placement.id);
            }
            placement.steps.push(stage(Stage::Ended, start));
        }
    }

    fn take(&mut self, person: PersonId, offer: &Offer) {
        self.file.placements.push(Placement {
            id: self.tried,
            person,
            terms: offer.terms(),
            steps: vec![stage(Stage::Started, offer.start)],
        });
    }

    /// Enrolls the person in a programme with the job, or brings them back to
    /// it: months used before stay used.
    fn follow(&mut self, code: &'static str, person: PersonId, start: NaiveDate, book: &RuleBook) {
        let Some(programme) = book.programme(code) else {
            self.barred.push((code, Barred::NotInBook));
            return;
        };
        if programme.agency == "naf" && !self.on_aid {
            return;
        }
        let track = match self.on_aid {
            true => Track::Naf,
            false => Track::General,
        };
        let same = |e: &Enrollment| e.programme == code && e.subject == Subject::Person(person);
        let known = self.file.enrollments.iter().position(same);
        let member = self.file.household.member(person);
        if let Some(barred) = barred(programme, member, track, start, book, known.is_some()) {
            self.barred.push((code, barred));
            return;
        }
        match known {
            Some(at) => self.come_back(at, start),
            None => {
                let id = self.file.next_enrollment();
                self.file.enrollments.push(Enrollment {
                    id,
                    programme: code.to_owned(),
                    subject: Subject::Person(person),
                    track,
                    placement: Some(self.tried),
                    steps: entry(start),
                    decisions: Vec::new(),
                    payments: Vec::new(),
                });
                self.entered.push(id);
            }
        }
    }

    fn come_back(&mut self, at: usize, start: NaiveDate) {
        let Some(enrollment) = self.file.enrollments.get_mut(at) else {
            return;
        };
        self.entered.push(enrollment.id);
        let goes_on = enrollment.state().pays() && enrollment.placement.is_none();
        if goes_on {
            return;
        }
        let last = enrollment.steps.last().map_or(start, |step| step.on);
        let on = start.max(last);
        if enrollment.state().is_live() {
            enrollment
                .steps
                .push(step(Some(Action::Stop), State::Stopped, on));
        }
        enrollment
            .steps
            .push(step(Some(Action::Reapply), State::Reapplied, on));
        enrollment.steps.extend(entry(on).into_iter().skip(1));
    }
}

/// Whether the programme takes this person with this job. Its ages are asked
/// on entry only.
fn barred(
    programme: &Programme,
    member: Option<&Member>,
    track: Track,
    start: NaiveDate,
    book: &RuleBook,
    entered_before: bool,
) -> Option<Barred> {
    let situation = Situation {
        person: member,
        placement: None,
        track,
        product: "",
        on: start,
    };
    let found = |rule: &Option<String>| book.row(rule.as_deref()?, start, &situation);
    if let Some((rule, row)) = found(&programme.ends)
        && let Value::Date(on) = row.value
        && on < start
    {
        let row = row.name(rule);
        return Some(Barred::Over { on, row });
    }
    if entered_before {
        return None;
    }
    let (rule, row) = found(&programme.ages)?;
    let Value::Ages(least, most) = row.value else {
        return None;
    };
    let age = member?.particulars.birth.age_on(start)?;
    let row = row.name(rule);
    (!(least..=most).contains(&age)).then_some(Barred::Age {
        age,
        least,
        most,
        row,
    })
}

fn stage(to: Stage, on: NaiveDate) -> StageStep {
    StageStep {
        to,
        on,
        reason: None,
        by: UserName::nobody(),
        recorded: Moment::default(),
    }
}

fn step(action: Option<Action>, to: State, on: NaiveDate) -> Step {
    Step {
        action,
        to,
        on,
        reason: None,
        note: String::new(),
        by: UserName::nobody(),
        recorded: Moment::default(),
    }
}

/// The steps of one who applies and is taken on the same day.
fn entry(on: NaiveDate) -> Vec<Step> {
    vec![
        step(None, State::Applied, on),
        step(Some(Action::Verify), State::Verified, on),
        step(Some(Action::Activate), State::Active, on),
    ]
}
