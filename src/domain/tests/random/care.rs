//! Random commands about visits, tasks, referrals and grievances.

use super::{Aim, pick};
use masar_domain::case_log::VisitMode;
use masar_domain::commands::*;
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::matters::visit::Mode;
use masar_domain::*;

impl Aim<'_> {
    /// One of these matters, now and then one that is not there.
    fn one_of(&self, known: impl Iterator<Item = MatterId>) -> MatterId {
        let known: Vec<MatterId> = known.collect();
        let household = self.household();
        let no = u16::from(self.act.who % 16) + 1;
        match known.len() {
            0 => MatterId { household, no },
            _ if self.act.who > 240 => MatterId { household, no },
            _ => pick(&known, self.act.who),
        }
    }

    pub(super) fn visit(&self) -> Command {
        let known = self.one_of(self.file.matters.visits.iter().map(|visit| visit.id));
        let on = self.on + chrono::Days::new(u64::from(self.act.who) / 2);
        let anyway = !self.act.how.is_multiple_of(3);
        match self.act.which % 4 {
            0 => Command::MoveVisit(MoveVisit {
                visit: known,
                on,
                anyway,
            }),
            1 => Command::CallOffVisit(CallOffVisit {
                visit: known,
                why: self.text(),
            }),
            _ => Command::PlanVisit(PlanVisit {
                household: self.household(),
                mode: match self.act.how % 3 {
                    0 => Mode::Phone,
                    _ => Mode::Visit(pick(VisitMode::ALL, self.act.how / 3)),
                },
                on,
                why: self.text(),
                visitor: None,
                anyway,
            }),
        }
    }

    pub(super) fn task(&self) -> Command {
        if self.act.which.is_multiple_of(2) {
            return Command::AddTask(AddTask {
                household: self.household(),
                what: self.text(),
                on: self.on + chrono::Days::new(u64::from(self.act.who) / 2),
                who: None,
            });
        }
        Command::EndTask(EndTask {
            task: self.one_of(self.file.matters.tasks.iter().map(|task| task.id)),
            fate: pick(&[TaskFate::Done, TaskFate::Dropped], self.act.how),
            on: self.on,
            note: self.text(),
        })
    }

    pub(super) fn referral(&self) -> Command {
        if self.act.which.is_multiple_of(2) {
            return Command::SendReferral(SendReferral {
                household: self.household(),
                person: (!self.act.how.is_multiple_of(3)).then(|| self.person()),
                to: "vtc".into(),
                what: self.text(),
                on: self.on,
                answer_by: Some(self.on + chrono::Days::new(u64::from(self.act.why))),
            });
        }
        Command::StepReferral(StepReferral {
            referral: self.one_of(self.file.matters.referrals.iter().map(|r| r.id)),
            to: pick(ReferralState::ALL, self.act.how),
            on: self.on,
            note: self.text(),
        })
    }

    pub(super) fn grievance(&self) -> Command {
        let known = self.one_of(self.file.matters.grievances.iter().map(|g| g.id));
        if self.act.which.is_multiple_of(2) {
            let (household, no) = (self.household(), u16::from(self.act.who % 4));
            return Command::OpenGrievance(OpenGrievance {
                household: self.household(),
                subject: pick(GrievanceSubject::ALL, self.act.how),
                about: (self.act.how > 180).then_some(EnrollmentId { household, no }),
                on: self.on,
                answer_by: None,
                text: self.text(),
                appeals: (self.act.why.is_multiple_of(3)).then_some(known),
            });
        }
        Command::AnswerGrievance(AnswerGrievance {
            grievance: known,
            outcome: pick(GrievanceOutcome::ALL, self.act.how),
            on: self.on,
            text: self.text(),
        })
    }
}
