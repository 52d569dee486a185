//! What is recorded of an enrollment in cash aid, step by step.

use super::{Course, Plan, TO_APPROVE, TO_DECIDE, TO_VERIFY};
use crate::agenda::{Agenda, Deed, Leaving, Turn};
use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::{
    REAPPLICATIONS, REDUCTIONS, RESTORATIONS, STOPS, SUSPENSIONS, TAKEN_IN_AGAIN,
};
use crate::story::Scene;
use crate::visits;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::commands::{DecidedAmount, Enroll, EnrollEntry, Opening};
use masar_domain::enrollment::{Action, Subject, Track};
use masar_domain::placement::Kind;

/// Plans what is recorded of it; `job` is the kind of work a member found.
pub(crate) fn plan(
    plan: &Plan,
    job: Option<Kind>,
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    let thread = Thread { plan, scene };
    thread.begin(dice, agenda);
    let first = plan.turns.first().copied();
    let last = plan.turns.last().copied();
    let (Some(first), Some(last)) = (first, last) else {
        return;
    };
    match plan.course {
        Course::None | Course::Applied | Course::Active => {}
        Course::Verified => {
            visits::done(scene, first, agenda, dice);
            thread.turn(Action::Verify, first, "visit-confirmed", agenda);
        }
        Course::Reduced => thread.reduce(first, dice, agenda),
        Course::Restored => {
            thread.reduce(first, dice, agenda);
            let why = dice.pick(RESTORATIONS);
            thread.turn_with(Action::Restore, last, why, Some(plan.decided), agenda);
        }
        Course::Suspended => {
            thread.suspend(
                first,
                dice.weighted(SUSPENSIONS),
                scene.days.until,
                dice,
                agenda,
            );
        }
        Course::Lifted => thread.suspend_and_lift(first, last, dice, agenda),
        Course::Stopped => thread.turn(Action::Stop, last, dice.weighted(STOPS), agenda),
        Course::NeverAnswered => {
            thread.suspend(first, "nobody-answered", last, dice, agenda);
            thread.turn(Action::Stop, last, "never-answered", agenda);
        }
        Course::Graduated => {
            let why = match job {
                Some(Kind::Project) => "income-above-limit-project",
                _ => "income-above-limit-work",
            };
            thread.graduate(last, why, agenda);
        }
        Course::Reapplied => thread.reapply(first, last, dice, agenda),
    }
}

/// One enrollment while it is planned.
struct Thread<'a> {
    plan: &'a Plan,
    scene: &'a Scene<'a>,
}

impl Thread<'_> {
    fn begin(&self, dice: &mut Dice, agenda: &mut Agenda) {
        let plan = self.plan;
        let pending = matches!(plan.course, Course::Applied | Course::Verified);
        if pending {
            return self.enroll(EnrollEntry::Applied, plan.started, agenda);
        }
        if !plan.from_application {
            return self.enroll(EnrollEntry::Active, plan.started, agenda);
        }
        let applied = after(plan.started, -TO_DECIDE);
        let verified = after(applied, TO_VERIFY);
        self.enroll(EnrollEntry::Applied, applied, agenda);
        visits::done(self.scene, verified, agenda, dice);
        self.turn(Action::Verify, verified, "visit-confirmed", agenda);
        let amount = Some(plan.decided);
        self.turn_with(
            Action::Activate,
            plan.started,
            "decided-eligible",
            amount,
            agenda,
        );
    }

    fn enroll(&self, entry: EnrollEntry, on: NaiveDate, agenda: &mut Agenda) {
        let amount = match entry {
            EnrollEntry::Applied => None,
            EnrollEntry::Active => Some(self.plan.decided),
        };
        let enroll = Enroll {
            household: self.scene.id,
            programme: self.plan.programme.into(),
            subject: Subject::Household,
            on,
            track: Track::Naf,
            entry,
            amount,
            placement: None,
            opening: Opening::default(),
            note: String::new(),
        };
        agenda.add(self.scene.recorded(on, 1), Deed::Enroll(enroll));
    }

    fn turn(&self, action: Action, on: NaiveDate, reason: &'static str, agenda: &mut Agenda) {
        self.turn_with(action, on, reason, None, agenda);
    }

    fn turn_with(
        &self,
        action: Action,
        on: NaiveDate,
        reason: &'static str,
        amount: Option<DecidedAmount>,
        agenda: &mut Agenda,
    ) {
        let turn = Turn {
            programme: self.plan.programme,
            subject: Subject::Household,
            action,
            on,
            reason,
            amount,
        };
        agenda.add(self.scene.recorded(on, 1), Deed::Turn(turn));
    }

    /// Assessed a few days before it is approved.
    fn graduate(&self, on: NaiveDate, reason: &'static str, agenda: &mut Agenda) {
        let leaving = |on| Leaving {
            programme: self.plan.programme,
            subject: Subject::Household,
            on,
            reason,
        };
        let assessed = leaving(after(on, -TO_APPROVE));
        agenda.add(self.scene.recorded(assessed.on, 1), Deed::Assess(assessed));
        agenda.add(self.scene.recorded(on, 1), Deed::Approve(leaving(on)));
    }

    fn reduce(&self, on: NaiveDate, dice: &mut Dice, agenda: &mut Agenda) {
        let DecidedAmount { amount, period } = self.plan.decided;
        let dinars = amount.0 * dice.between(50, 80) / 100 / 1000;
        let amount = Fils(dinars.max(1) * 1000);
        let reduced = Some(DecidedAmount { amount, period });
        self.turn_with(Action::Reduce, on, dice.pick(REDUCTIONS), reduced, agenda);
    }

    /// Suspends; where nobody answered, with the attempts to reach the family
    /// before it and after it, up to `end`.
    fn suspend(
        &self,
        on: NaiveDate,
        reason: &'static str,
        end: NaiveDate,
        dice: &mut Dice,
        agenda: &mut Agenda,
    ) {
        if reason == "nobody-answered" {
            visits::unanswered_call(self.scene, after(on, -3), agenda, dice);
            visits::nobody_home(self.scene, after(on, -1), agenda, dice);
            let mut again = after(on, dice.between(10, 25));
            while again < end {
                visits::unanswered_call(self.scene, again, agenda, dice);
                again = after(again, dice.between(15, 40));
            }
        }
        self.turn(Action::Suspend, on, reason, agenda);
    }

    fn suspend_and_lift(
        &self,
        on: NaiveDate,
        lifted: NaiveDate,
        dice: &mut Dice,
        agenda: &mut Agenda,
    ) {
        let why = dice.weighted(SUSPENSIONS);
        self.suspend(on, why, lifted, dice, agenda);
        let because = match why {
            "nobody-answered" => "contact-made",
            "payment-account-problem" | "records-disagree" => "error-corrected",
            "family-asked" => "family-asked",
            _ => "proof-received",
        };
        visits::done(self.scene, after(lifted, -1), agenda, dice);
        self.turn(Action::Lift, lifted, because, agenda);
    }

    fn reapply(&self, stopped: NaiveDate, again: NaiveDate, dice: &mut Dice, agenda: &mut Agenda) {
        self.turn(Action::Stop, stopped, dice.weighted(STOPS), agenda);
        self.turn(Action::Reapply, again, dice.pick(REAPPLICATIONS), agenda);
        if dice.chance(TAKEN_IN_AGAIN) {
            let verified = after(again, 5);
            visits::done(self.scene, verified, agenda, dice);
            self.turn(Action::Verify, verified, "visit-confirmed", agenda);
            let amount = Some(self.plan.decided);
            let decided = after(again, 9);
            self.turn_with(
                Action::Activate,
                decided,
                "decided-eligible",
                amount,
                agenda,
            );
        }
    }
}
