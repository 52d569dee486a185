//! Random commands about programmes, payments and work.

use super::{Aim, pick};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Enrollment, Period, Subject, Track, steps_from};
use masar_domain::instruction::InstructionState;
use masar_domain::placement::{Kind, Stage, Terms, stages_after};
use masar_domain::reason::{PLACEMENT_ENDINGS, REASONS, ReasonCode, reasons_for};
use masar_domain::*;

impl Aim<'_> {
    pub(super) fn enroll(&self) -> Command {
        let programmes = &self.book.programmes;
        let choice = usize::from(self.act.which) % programmes.len();
        let programme = Some(&programmes[choice]).filter(|_| self.act.how != 17);
        let for_person = programme.is_none_or(|p| p.enrolls == rules::Enrolls::Person);
        let subject = match for_person != (self.act.how == 7) {
            true => Subject::Person(self.person()),
            false => Subject::Household,
        };
        let needs_job = programme.is_some_and(|p| p.placement != rules::PlacementNeed::None);
        let job = self.file.placements.iter().rev();
        let mut job = job.filter(|placement| Some(placement.person) == subject.person());
        Command::Enroll(Enroll {
            household: self.household(),
            programme: programme.map_or("none", |p| &p.code).into(),
            subject,
            on: self.on,
            track: pick(Track::ALL, self.act.who / 16),
            entry: match self.act.why % 4 {
                0 => EnrollEntry::Applied,
                _ => EnrollEntry::Active,
            },
            amount: (for_person == (self.act.how == 9)).then(|| self.decided()),
            placement: job.next().map(|job| job.id).filter(|_| needs_job),
            opening: self.opening(programme),
            note: self.text(),
        })
    }

    pub(super) fn decided(&self) -> DecidedAmount {
        DecidedAmount {
            amount: self.amount(),
            period: pick(Period::ALL, self.act.how / 16),
        }
    }

    /// One of the enrollments, now and then one that is not there.
    pub(super) fn enrollment(&self) -> (EnrollmentId, Option<&Enrollment>) {
        let count = self.file.enrollments.len();
        let known = &self.file.enrollments[usize::from(self.act.who) % count];
        if self.act.how < 245 {
            return (known.id, Some(known));
        }
        let household = self.household();
        let no = u16::try_from(count + 1).unwrap();
        (EnrollmentId { household, no }, None)
    }

    pub(super) fn step_enrollment(&self) -> Command {
        let (enrollment, known) = self.enrollment();
        let listed: Vec<Action> = known
            .map(|enrollment| steps_from(enrollment.state()).collect())
            .unwrap_or_default();
        let ends = [Action::Stop, Action::Graduate];
        let goes_on: Vec<Action> = listed
            .iter()
            .copied()
            .filter(|a| !ends.contains(a))
            .collect();
        let action = match self.act.which % 8 {
            0 => pick(Action::ALL, self.act.how),
            1..=5 if !goes_on.is_empty() => pick(&goes_on, self.act.how),
            _ if listed.is_empty() => Action::Stop,
            _ => pick(&listed, self.act.how),
        };
        let fitting: Vec<&str> = reasons_for(action).map(|reason| reason.code).collect();
        let reason = match self.act.why % 8 {
            0 => "",
            1 => REASONS[usize::from(self.act.how) % REASONS.len()].code,
            _ => fitting[usize::from(self.act.why) % fitting.len()],
        };
        let last = known
            .and_then(|known| known.steps.last())
            .map(|step| step.on);
        let on = match self.act.why % 5 {
            0 => self.on,
            _ => last.map_or(self.on, |last| last.max(self.on)),
        };
        Command::StepEnrollment(StepEnrollment {
            enrollment,
            action,
            on,
            reason: ReasonCode(reason.into()),
            note: self.text(),
            amount: (self.act.why.is_multiple_of(2)).then(|| self.decided()),
        })
    }

    /// A report on one of the lines, mostly with its amount.
    pub(super) fn record_payments(&self) -> Command {
        let (id, known) = self.enrollment();
        let lines = known.map(|known| self.lines(known)).unwrap_or_default();
        let unknown = ("cash".into(), Month::of(self.on), self.amount());
        let (component, month, due) = match lines.len() {
            0 => unknown,
            count => lines[usize::from(self.act.which) % count].clone(),
        };
        let last = known.and_then(|known| known.last_payment(&component, month));
        let attempt = match (last, self.act.why % 8) {
            (Some(last), 0..=4) => last.attempt,
            (Some(last), 5 | 6) => last.attempt + 1,
            (None, 0..=6) => 1,
            _ => u16::from(self.act.why),
        };
        let likely = last.map(|last| last.state.next()).unwrap_or_default();
        let state = match likely.len() {
            0 => pick(InstructionState::ALL, self.act.how),
            _ => pick(likely, self.act.how),
        };
        let amount = last.map_or(due, |last| last.amount);
        let amount = match self.act.how % 16 {
            15 => Fils(amount.0.saturating_add(1)),
            14 => self.amount(),
            _ => amount,
        };
        let told = PaymentReported {
            component,
            month,
            attempt,
            amount,
            state,
            on: self.on,
            bank_reason: String::new(),
        };
        let mut reported = vec![told.clone()];
        if self.act.how.is_multiple_of(8) {
            let state = pick(InstructionState::ALL, self.act.why);
            reported.push(PaymentReported { state, ..told });
        }
        let enrollment = id;
        Command::RecordPayments(RecordPayments {
            enrollment,
            reported,
        })
    }

    pub(super) fn lines(&self, enrollment: &Enrollment) -> Vec<(String, Month, Fils)> {
        let Some(programme) = self.book.programme(&enrollment.programme) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for component in &programme.components {
            let to = Month::of(self.on).plus(2);
            let file = self.file;
            let plan = schedule::schedule(file, enrollment, programme, component, self.book, to);
            let Some(plan) = plan else { continue };
            let due = plan
                .lines()
                .map(|(m, line)| (component.code.clone(), m, line.amount));
            lines.extend(due);
        }
        lines
    }

    pub(super) fn record_placement(&self) -> Command {
        let day = |by: u8| (!by.is_multiple_of(3)).then_some(self.on);
        Command::RecordPlacement(RecordPlacement {
            person: self.person(),
            terms: Terms {
                kind: pick(Kind::ALL, self.act.which),
                employer: pick(&["Rihab branch", "Rihab branch", " "], self.act.why).into(),
                sector: "garments".into(),
                liwa: pick(&["", "ramtha", "nowhere"], self.act.which / 3).into(),
                wage: self.amount(),
                contract_from: day(self.act.why),
                social_security_from: day(self.act.how),
            },
            stage: pick(Stage::ALL, self.act.why),
            on: self.on,
            vacancy: match (self.employer, self.act.who % 2) {
                (Some(known), 0) => Some(self.vacancy(known)),
                _ => None,
            },
            fare: (self.act.who.is_multiple_of(3)).then(|| self.amount()),
        })
    }

    pub(super) fn step_placement(&self) -> Command {
        let count = self.file.placements.len();
        let known = self
            .file
            .placements
            .get(usize::from(self.act.who) % (count + 1));
        let likely = known
            .map(|known| stages_after(known.stage()))
            .unwrap_or_default();
        let to = match likely.len() {
            0 => pick(Stage::ALL, self.act.how),
            _ => pick(likely, self.act.how),
        };
        let reason = match self.act.why % 8 {
            0 => Some("bored"),
            1 => None,
            _ => (to == Stage::Ended).then(|| pick(PLACEMENT_ENDINGS, self.act.how)),
        };
        let (household, no) = (self.household(), u16::from(self.act.who));
        Command::StepPlacement(StepPlacement {
            placement: known.map_or(PlacementId { household, no }, |known| known.id),
            to,
            on: self.on,
            reason: reason.map(|code| ReasonCode(code.into())),
        })
    }
}
