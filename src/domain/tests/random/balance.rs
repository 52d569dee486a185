//! Random commands that put money and records right.

use super::{Aim, pick};
use masar_domain::commands::*;
use masar_domain::instruction::InstructionState;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::*;

impl Aim<'_> {
    pub(super) fn balance(&self) -> Command {
        let matters = &self.file.matters;
        let posted = matters.adjustments.len();
        let cases = matters.overpayments.len();
        match self.act.which % 8 {
            0 | 1 => self.post(),
            2 | 3 if posted > 0 => self.pay_adjustment(),
            4 if cases > 0 => self.notice(),
            5 if cases > 0 => self.plan(),
            6 if cases > 0 => self.recover(),
            7 if cases > 0 => self.write_off(),
            _ => self.open(),
        }
    }

    fn post(&self) -> Command {
        let now = Month::of(self.today);
        let with = match self.act.how % 8 {
            0 => now.plus(i32::from(self.act.why % 16) - 1),
            _ => now,
        };
        let enrollment = (self.act.why.is_multiple_of(4)).then(|| self.enrollment().0);
        Command::PostAdjustments(PostAdjustments {
            household: self.household(),
            enrollment,
            with,
        })
    }

    fn pay_adjustment(&self) -> Command {
        let posted = &self.file.matters.adjustments;
        let known = &posted[usize::from(self.act.who) % posted.len()];
        let last = known.last_payment();
        let next = last.map(|last| last.state.next()).unwrap_or_default();
        let attempt = match (last, self.act.why % 8) {
            (Some(last), _) if next.is_empty() => last.attempt + 1,
            (Some(last), 1..) => last.attempt,
            (None, 1..) => 1,
            _ => u16::from(self.act.how),
        };
        let state = match next.len() {
            0 => pick(InstructionState::ALL, self.act.how),
            _ => pick(next, self.act.how),
        };
        let amount = match self.act.how % 16 {
            15 => self.amount(),
            _ => known.amount,
        };
        let mut adjustment = known.id;
        adjustment.no += u16::from(self.act.how == 250);
        Command::RecordAdjustmentPayment(RecordAdjustmentPayment {
            adjustment,
            attempt,
            amount,
            state,
            on: self.on.max(last.map_or(self.on, |last| last.on)),
            bank_reason: String::new(),
        })
    }

    fn open(&self) -> Command {
        Command::OpenOverpayment(OpenOverpayment {
            enrollment: self.enrollment().0,
            cause: pick(OverpaymentCause::ALL, self.act.how),
            found: self.on,
            note: self.text(),
        })
    }

    /// One of the overpayments, now and then one that is not there.
    fn case(&self) -> MatterId {
        let cases = &self.file.matters.overpayments;
        let mut id = cases[usize::from(self.act.who) % cases.len()].id;
        id.no += u16::from(self.act.how == 251);
        id
    }

    fn notice(&self) -> Command {
        let overpayment = self.case();
        let found = self.file.matters.overpayment(overpayment);
        let on = found.map_or(self.on, |case| self.on.max(case.found));
        Command::NoticeOverpayment(NoticeOverpayment { overpayment, on })
    }

    fn plan(&self) -> Command {
        let now = Month::of(self.today);
        Command::PlanRecovery(PlanRecovery {
            overpayment: self.case(),
            from: now.plus(i32::from(self.act.why % 8) - 1),
            cap: pick(&[Fils(5_000), Fils(10_000), Fils(100_000)], self.act.how),
            agreed: self.text(),
        })
    }

    fn recover(&self) -> Command {
        let (enrollment, known) = self.enrollment();
        let lines = known.map(|known| self.lines(known)).unwrap_or_default();
        let mut late = lines.iter().rev().skip(usize::from(self.act.how % 4));
        let (component, month, due) = match late.next() {
            Some(line) => line.clone(),
            None => ("cash".into(), Month::of(self.on), self.amount()),
        };
        let amount = match self.act.why % 4 {
            0 => due,
            1 => self.amount(),
            _ => Fils(2_500),
        };
        Command::RecordRecovery(RecordRecovery {
            overpayment: self.case(),
            enrollment,
            component,
            month,
            amount,
        })
    }

    fn write_off(&self) -> Command {
        let overpayment = self.case();
        let case = self.file.matters.overpayment(overpayment);
        let stated = case.map_or(Fils(1), |case| case.stated());
        let amount = match self.act.why % 4 {
            0 => stated,
            1 => self.amount(),
            _ => Fils(1_000),
        };
        Command::WriteOffOverpayment(WriteOffOverpayment {
            overpayment,
            amount,
            on: self.on,
            why: self.text(),
        })
    }

    fn grounds(&self) -> Grounds {
        Grounds {
            cause: pick(CorrectionCause::ALL, self.act.how),
            note: self.text(),
        }
    }

    pub(super) fn correct(&self) -> Command {
        match self.act.which % 8 {
            0..=3 => self.correct_step(),
            4 | 5 => self.decide_amount(),
            _ => self.correct_placement(),
        }
    }

    fn correct_step(&self) -> Command {
        let (enrollment, known) = self.enrollment();
        let steps = known
            .map(|known| known.steps.as_slice())
            .unwrap_or_default();
        let step = usize::from(self.act.why) % (steps.len() + 1);
        let was = steps.get(step).map_or(self.on, |step| step.on);
        let shift = i64::from(self.act.how) - 128;
        Command::CorrectStep(CorrectStep {
            enrollment,
            step,
            on: was + chrono::Duration::days(shift),
            amount: (self.act.which >= 4).then(|| self.decided()),
            grounds: self.grounds(),
        })
    }

    fn decide_amount(&self) -> Command {
        let given = self.decided();
        Command::DecideAmount(DecideAmount {
            enrollment: self.enrollment().0,
            from: Month::of(self.on),
            amount: given.amount,
            period: given.period,
            grounds: self.grounds(),
        })
    }

    fn correct_placement(&self) -> Command {
        let known = self.file.placements.first();
        let household = self.household();
        let placement = known.map_or(PlacementId { household, no: 1 }, |known| known.id);
        if self.act.why.is_multiple_of(2) {
            return Command::CorrectWage(CorrectWage {
                placement,
                wage: self.amount(),
                grounds: self.grounds(),
            });
        }
        let steps = known.map(|known| known.steps.len()).unwrap_or_default();
        Command::CorrectStage(CorrectStage {
            placement,
            step: usize::from(self.act.who) % (steps + 1),
            on: self.on,
            grounds: self.grounds(),
        })
    }
}
