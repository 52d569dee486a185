//! Why an enrollment stands where it stands.

use super::{Asked, Link, Says};
use crate::EnrollmentId;
use crate::enrollment::{Enrollment, State, Step};
use crate::matters::graduation::Decision;
use chrono::NaiveDate;

/// Steps told of a state, the last first.
const STEPS: usize = 4;

impl Asked<'_> {
    pub(super) fn state(&self, id: EnrollmentId) -> Option<Vec<Link>> {
        let enrollment = self.file.enrollment(id)?;
        let programme = self.book.programme(&enrollment.programme);
        let step = enrollment.step_on(self.today).or(enrollment.steps.last())?;
        let mut state = Link::new(Says::State)
            .word("state", format!("enrollment-state-{}", step.to.code()))
            .day("day", step.on);
        if let Some(programme) = programme {
            state = state.names("programme", &programme.name);
        }
        let mut links = vec![state];
        match step.to {
            State::Suspended => links.extend(self.suspension(enrollment, self.today)),
            State::Graduated => {
                links.extend(self.last_steps(enrollment, step.on, 1));
                links.extend(self.graduation(id));
            }
            State::Stopped => {
                links.extend(self.last_steps(enrollment, step.on, 2));
            }
            _ => links.extend(self.last_steps(enrollment, step.on, STEPS)),
        }
        links.extend(self.corrections(id));
        Some(links)
    }

    /// The last steps taken by a day, the last first; with the attempts to
    /// reach the family where a step rests on them.
    pub(super) fn last_steps(
        &self,
        enrollment: &Enrollment,
        on: NaiveDate,
        most: usize,
    ) -> Vec<Link> {
        let taken = enrollment.steps.iter().enumerate().rev();
        let taken = taken.skip_while(|(_, step)| step.on > on).take(most);
        let mut links = Vec::new();
        for (n, step) in taken {
            links.push(said(step));
            links.extend(self.unanswered(enrollment, n));
        }
        links
    }

    /// Attempts that failed before a step that rests on them.
    fn unanswered(&self, enrollment: &Enrollment, n: usize) -> Option<Link> {
        let step = enrollment.steps.get(n)?;
        let reason = step.reason.as_ref()?.0.as_str();
        if !["nobody-answered", "never-answered"].contains(&reason) {
            return None;
        }
        // Attempts that led to a suspension count for the stop after it.
        let before = enrollment.steps[..n].iter().rev();
        let mut before = before.skip_while(|step| step.to == State::Suspended);
        let since = before.next().map_or(NaiveDate::MIN, |step| step.on);
        let tried =
            self.file.log.iter().filter(|entry| {
                entry.entry.is_unanswered() && (since..=step.on).contains(&entry.on)
            });
        let mut people = Vec::new();
        let (mut count, mut last) = (0, None);
        for entry in tried {
            count += 1;
            last = last.max(Some(entry.on));
            if !people.contains(&entry.by) {
                people.push(entry.by.clone());
            }
        }
        let people: Vec<String> = people.iter().map(ToString::to_string).collect();
        Some(
            Link::new(Says::NobodyAnswered)
                .number("count", count)
                .day("last", last?)
                .text("by", people.join(", ")),
        )
    }

    /// The suspension that holds on a day: why, and when it was lifted.
    pub(super) fn suspension(&self, enrollment: &Enrollment, on: NaiveDate) -> Vec<Link> {
        let steps = &enrollment.steps;
        let Some(at) = steps.iter().rposition(|step| step.on <= on) else {
            return Vec::new();
        };
        let mut links = vec![said(&steps[at])];
        links.extend(self.unanswered(enrollment, at));
        match steps.get(at + 1) {
            Some(next) => links.push(said(next)),
            None => {
                let days = (self.today - steps[at].on).num_days();
                links.push(Link::new(Says::StillSuspended).number("days", days));
            }
        }
        links
    }

    /// Who found that the family can stand on its own, and who agreed.
    fn graduation(&self, id: EnrollmentId) -> Vec<Link> {
        let assessments = self.file.matters.assessments.iter().rev();
        let mut assessments = assessments.filter(|assessment| assessment.enrollment == id);
        let approved = assessments.find(|a| matches!(a.decision, Decision::Approved { .. }));
        let Some(assessment) = approved else {
            return Vec::new();
        };
        let mut links = vec![
            Link::new(Says::Assessed)
                .day("day", assessment.on)
                .by(&assessment.by)
                .number("points", assessment.points.0)
                .number("of", assessment.points.1),
        ];
        if let Decision::Approved { by, on, .. } = &assessment.decision {
            links.push(Link::new(Says::Approved).day("day", *on).by(by));
        }
        links
    }

    pub(super) fn disability(&self, enrollment: &Enrollment, on: NaiveDate) -> Option<Link> {
        let person = self.file.person_of(enrollment)?;
        Some(match person.disability_since(on) {
            Some(since) => {
                let known = person.disabilities.iter().rev().find(|d| d.from == since);
                let recorded = known.map_or(since, |known| known.recorded.date_in_amman());
                Link::new(Says::Disability)
                    .day("since", since)
                    .day("recorded", recorded)
            }
            None => Link::new(Says::NoDisability),
        })
    }
}

/// A step with its day, reason and person.
fn said(step: &Step) -> Link {
    let what = match step.action {
        Some(action) => format!("enrollment-action-{}", action.code()),
        None => format!("enrollment-state-{}", step.to.code()),
    };
    let reason = step.reason.as_ref().filter(|reason| !reason.0.is_empty());
    let link = Link::new(Says::Step)
        .word("step", what)
        .day("day", step.on)
        .by(&step.by);
    match reason {
        Some(reason) => link.word("reason", format!("reason-{}", reason.0)),
        None => link.text("reason", "-"),
    }
}
