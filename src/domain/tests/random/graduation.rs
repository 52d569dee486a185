//! Random commands about leaving aid and coming back.

use super::{Aim, pick};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, State};
use masar_domain::graduation::watches;
use masar_domain::matters::graduation::{Decision, Met, Verdict};
use masar_domain::reason::{ReasonCode, reasons_for};
use masar_domain::*;

impl Aim<'_> {
    /// Mostly what can follow next: an assessment, its approval, a check, the
    /// way back.
    pub(super) fn graduation(&self) -> Command {
        let open = |a: &&matters::graduation::Assessment| a.decision == Decision::Open;
        let open = self.file.matters.assessments.iter().find(open);
        let watch = watches(self.file).next();
        match (self.act.which % 8, open, watch) {
            (0, ..) => self.approve(self.matter()),
            (1, ..) => self.check(self.matter()),
            (2, ..) => self.reopen(self.matter()),
            (3, ..) => self.reassess(),
            (4, Some(open), _) => Command::SendBackGraduation(SendBackGraduation {
                assessment: open.id,
                why: self.text(),
            }),
            (_, Some(open), _) => self.approve(open.id),
            (5, _, Some(watch)) => self.check(watch.id),
            (6, _, Some(watch)) => self.reopen(watch.id),
            _ => self.assess(),
        }
    }

    /// A number that may or may not be a matter's.
    fn matter(&self) -> MatterId {
        MatterId {
            household: self.household(),
            no: u16::from(1 + self.act.who % 6),
        }
    }

    fn some_enrollment(&self) -> EnrollmentId {
        let all = &self.file.enrollments;
        let goes_on = all.iter().filter(|e| e.state() == State::Active);
        let goes_on: Vec<EnrollmentId> = goes_on.map(|e| e.id).collect();
        match goes_on.len() {
            0 => all[usize::from(self.act.who) % all.len()].id,
            count => goes_on[usize::from(self.act.who) % count],
        }
    }

    fn assess(&self) -> Command {
        let met = |n: usize| match self.act.how % 4 {
            0 => pick(
                Met::ALL,
                self.act.why.wrapping_add(u8::try_from(n).unwrap()),
            ),
            _ => Met::Yes,
        };
        let codes = self.book.criteria.iter().map(|c| c.code.as_str());
        let codes = codes.chain((self.act.why == 9).then_some("no-such"));
        let findings = codes.enumerate().map(|(n, code)| FindingGiven {
            criterion: code.into(),
            met: met(n),
            evidence: pick(&["seen", "seen", ""], self.act.why / 64).into(),
        });
        Command::AssessGraduation(AssessGraduation {
            enrollment: self.some_enrollment(),
            on: self.on,
            findings: findings.collect(),
            note: self.text(),
        })
    }

    fn approve(&self, assessment: MatterId) -> Command {
        let known = self.file.matters.assessments.iter();
        let of = known.clone().find(|a| a.id == assessment);
        let last = of.and_then(|a| self.file.enrollment(a.enrollment)?.steps.last());
        let on = last.map_or(self.on, |last| last.on.max(self.on));
        let fitting: Vec<&str> = reasons_for(Action::Graduate).map(|r| r.code).collect();
        Command::ApproveGraduation(ApproveGraduation {
            assessment,
            on: of.map_or(on, |of| of.on.max(on)),
            reason: ReasonCode(pick(&fitting, self.act.why).into()),
            note: self.text(),
        })
    }

    fn check(&self, watch: MatterId) -> Command {
        Command::CheckWatch(CheckWatch {
            watch,
            after: pick(&[3, 6, 12, 4], self.act.how),
            on: self.on,
            stands: pick(Met::ALL, self.act.why),
            note: self.text(),
        })
    }

    fn reopen(&self, watch: MatterId) -> Command {
        let from = self.file.matters.watches.iter().find(|w| w.id == watch);
        let fitting: Vec<&str> = reasons_for(Action::Reapply).map(|r| r.code).collect();
        Command::ReopenGraduation(ReopenGraduation {
            watch,
            on: from.map_or(self.on, |watch| watch.from.max(self.on)),
            reason: ReasonCode(pick(&fitting, self.act.why).into()),
            note: self.text(),
            amount: (self.act.how.is_multiple_of(3)).then(|| self.decided()),
        })
    }

    fn reassess(&self) -> Command {
        let jobs = self.file.placements.len();
        let job = self
            .file
            .placements
            .get(usize::from(self.act.how) % (jobs + 1));
        let household = self.household();
        let placement = job.map_or(PlacementId { household, no: 99 }, |job| job.id);
        let verdict = pick(Verdict::ALL, self.act.why);
        Command::Reassess(Reassess {
            enrollment: self.some_enrollment(),
            placement,
            on: self.on,
            verdict,
            reason: ReasonCode(pick(verdict.reasons(), self.act.how).into()),
            told: pick(&["told at home", "told at home", ""], self.act.why / 32).into(),
            told_on: self.on,
        })
    }
}
