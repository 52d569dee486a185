//! A caseworker's round: what is due in a family by the core's own list, and
//! what was done about it. Calls and visits of the plans of follow-up, wages
//! asked after month by month, checks, re-assessments.
//!
//! Not everything is done at the first round, and the last weeks of some
//! families were not gone through: a list has something on it.

use crate::agenda::{Agenda, Deed, Round};
use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::*;
use crate::story::Scene;
use crate::visits;
use chrono::{Datelike, NaiveDate};
use masar_domain::case_log::VisitMode;
use masar_domain::clock::Clock;
use masar_domain::commands::{CheckRetention, CheckWatch, ConfirmWage, Reassess, StepEnrollment};
use masar_domain::due::{Due, due};
use masar_domain::enrollment::{Action, State};
use masar_domain::follow_up::{Employed, Evidence, WageConfirmed};
use masar_domain::matters::graduation::{Met, Verdict};
use masar_domain::placement::Placement;
use masar_domain::reason::ReasonCode;
use masar_domain::rules::StepKind;
use masar_domain::{CaseFile, Command, EnrollmentId, Fils, Month, PlacementId, RuleBook, sector};

/// Days from one round to the next.
const EVERY: i64 = 12;

/// Plans the rounds from a day on, up to a few days or weeks ago.
pub(crate) fn plan(
    from: NaiveDate,
    round: Round,
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    let behind = match dice.chance(BEHIND) {
        true => dice.between(BEHIND_DAYS.0, BEHIND_DAYS.1),
        false => 0,
    };
    let last = after(scene.days.until, -behind);
    let mut on = after(from, dice.between(6, 8));
    while on < last {
        agenda.add(scene.recorded(on, 0), Deed::Round(round));
        on = after(on, EVERY);
    }
}

/// What a round of a day came to.
pub(crate) fn commands(
    round: Round,
    file: &CaseFile,
    book: &RuleBook,
    on: NaiveDate,
    dice: &mut Dice,
) -> Vec<Command> {
    // Who answers no call and opens no door cannot be followed either.
    if out_of_reach(file) {
        return Vec::new();
    }
    let mut told = Told {
        file,
        book,
        on,
        round,
        called: false,
        visited: false,
        commands: Vec::new(),
    };
    for task in due(file, book, on, 0) {
        told.attend(&task, dice);
    }
    told.commands
}

fn out_of_reach(file: &CaseFile) -> bool {
    file.enrollments.iter().any(|enrollment| {
        let last = enrollment.steps.last();
        let why = last.and_then(|step| step.reason.as_ref());
        enrollment.state() == State::Suspended && why.is_some_and(|why| why.0 == "nobody-answered")
    })
}

/// What was done on one round.
struct Told<'a> {
    file: &'a CaseFile,
    book: &'a RuleBook,
    on: NaiveDate,
    round: Round,
    called: bool,
    visited: bool,
    commands: Vec<Command>,
}

impl Told<'_> {
    fn attend(&mut self, task: &Due, dice: &mut Dice) {
        match task {
            Due::Step { kind, .. } => self.step(*kind, dice),
            Due::Warned { clock, .. } => self.warned(clock, dice),
            Due::Wage {
                placement, month, ..
            } => self.wage(*placement, *month, dice),
            Due::Retention {
                placement, after, ..
            } => self.check(*placement, *after, dice),
            Due::Reassess {
                enrollment,
                placement,
                ..
            } => self.reassess(*enrollment, *placement, dice),
            Due::WatchCheck { watch, after, .. } => {
                let check = CheckWatch {
                    watch: *watch,
                    after: *after,
                    on: self.on,
                    stands: dice.weighted(&[(9, Met::Yes), (1, Met::NotKnown)]),
                    note: String::new(),
                };
                self.commands.push(Command::CheckWatch(check));
            }
            _ => {}
        }
    }

    fn step(&mut self, kind: StepKind, dice: &mut Dice) {
        match kind {
            StepKind::Call if dice.chance(CALL_MADE) => self.call(dice),
            StepKind::Visit if dice.chance(VISIT_MADE) => self.visit(VisitMode::Home, dice),
            StepKind::Call | StepKind::Visit | StepKind::Check => {}
        }
    }

    /// The workplace is asked about support and contract, the family about grace.
    fn warned(&mut self, clock: &Clock, dice: &mut Dice) {
        if !dice.chance(WARNING_HEEDED) {
            return;
        }
        match clock.kind.is_grace() {
            true => self.call(dice),
            false => self.visit(VisitMode::Employer, dice),
        }
    }

    fn call(&mut self, dice: &mut Dice) {
        if !std::mem::replace(&mut self.called, true) {
            let call = visits::followed_by_phone(self.file.household.id, self.on, dice);
            self.commands.push(call);
        }
    }

    fn visit(&mut self, mode: VisitMode, dice: &mut Dice) {
        if !std::mem::replace(&mut self.visited, true) {
            let visit = visits::followed_by_visit(self.file.household.id, mode, self.on, dice);
            self.commands.push(visit);
        }
    }

    fn wage(&mut self, placement: PlacementId, month: Month, dice: &mut Dice) {
        let Some(job) = self.file.placement(placement) else {
            return;
        };
        if !dice.chance(WAGE_ASKED) {
            return;
        }
        let wage = WageConfirmed {
            month,
            received: received(job, month, self.book, dice),
            evidence: dice.weighted(&[
                (6, Evidence::Worker),
                (3, Evidence::Payslip),
                (1, Evidence::Employer),
            ]),
            note: String::new(),
        };
        self.commands
            .push(Command::ConfirmWage(ConfirmWage { placement, wage }));
    }

    fn check(&mut self, placement: PlacementId, after: u16, dice: &mut Dice) {
        let check = CheckRetention {
            placement,
            after,
            on: self.on,
            employed: dice.weighted(&[(14, Employed::Yes), (1, Employed::NotFound)]),
            evidence: dice.weighted(&[
                (5, Evidence::SocialSecurity),
                (3, Evidence::Worker),
                (2, Evidence::Employer),
            ]),
            note: String::new(),
        };
        self.commands.push(Command::CheckRetention(check));
    }

    /// The look at a family when its grace is over: it stays in aid, or leaves.
    fn reassess(&mut self, enrollment: EnrollmentId, placement: PlacementId, dice: &mut Dice) {
        if !self.round.reassesses || !dice.chance(REASSESSED) {
            return;
        }
        let exits = self.round.may_exit && dice.chance(REASSESSED_OUT);
        let (verdict, why, told) = match exits {
            true => (Verdict::Exits, "income-above-limit-work", EXITS),
            false => (Verdict::Continues, "still-in-need", CONTINUES),
        };
        self.visit(VisitMode::Home, dice);
        self.commands.push(Command::Reassess(Reassess {
            enrollment,
            placement,
            on: self.on,
            verdict,
            reason: ReasonCode(why.to_owned()),
            told: told.to_owned(),
            told_on: self.on,
        }));
        if exits {
            self.commands.push(Command::StepEnrollment(StepEnrollment {
                enrollment,
                action: Action::Stop,
                on: self.on,
                reason: ReasonCode(why.to_owned()),
                note: String::new(),
                amount: None,
            }));
        }
    }
}

const CONTINUES: &str = "انتهت فترة السماح، وتستمر المعونة بعد إعادة التقييم.";
const EXITS: &str = "انتهت فترة السماح، والدخل من العمل فوق الحد، فتتوقف المعونة.";

/// What arrived for a month: what was agreed, or the minimum once that is more;
/// of the first month its days.
fn received(job: &Placement, month: Month, book: &RuleBook, dice: &mut Dice) -> Fils {
    let least = sector::minimum_wage(book, &job.terms.sector, month.first());
    let least = least.map_or(Fils::ZERO, |(least, _)| least);
    let agreed = job.terms.wage.max(least).0;
    let started = job.started().filter(|start| Month::of(*start) == month);
    let days = started.map_or(30, |start| 31 - i64::from(start.day()).min(30));
    let whole = match days {
        30 => agreed,
        days => agreed * days / 30 / 5000 * 5000,
    };
    Fils(match dice.weighted(WAGES) {
        WageAs::Agreed => whole,
        WageAs::Short => (whole - dice.between(4, 16) * 5000).max(0),
        WageAs::Nothing => 0,
    })
}
