//! What asks for a caseworker's attention in one household. It is worked out
//! from the case, and each closes itself when what it asks for is recorded; what
//! the case cannot tell, somebody sets as a task of its own.
//!
//! What lives here: every kind of task, one file each, when it is due and what
//! closes it. What does not: in which order households are listed, and how a
//! task is put into words.
//!
//! The day of a task does not depend on the day today, so the store can keep an
//! index of them. Most tasks stay open until they are done, however late
//! ([`filed`] gives their day). A few pass by themselves ([`TaskKind::passes`]):
//! a clock's end is worth a warning until it has come, and is history after.
//! And a few ask for nothing before their day is over ([`TaskKind::only_late`]):
//! an instalment comes every month, and is nobody's work until it is late.

mod clocks;
mod contact;
mod graduation;
mod jobs;
mod loans;
mod matters;
mod papers;
mod payments;
mod reassessment;
mod steps;
mod warning;

pub use contact::last_reached;
pub use jobs::next_month;
pub use warning::{ends_of_warning, warned_on};

use crate::clock::{self, Clock, ClockEnd, Found};
use crate::matters::visit::Mode;
use crate::rules::{RuleBook, StepKind};
use crate::vocabulary::vocabulary;
use crate::{CaseFile, EnrollmentId, Fils, MatterId, Month, PersonId, PlacementId};
use chrono::{Days, NaiveDate};

vocabulary! {
    /// The kinds of task, in the order a list of their numbers shows them.
    TaskKind {
        /// A clock ends: support, grace of income, contract.
        ClockEnds = "clock-ends",
        /// The last whole months before it: time to act (domain facts 3.5).
        Warning = "warning",
        Suspended = "suspended",
        PaymentFailed = "payment-failed",
        /// A planned visit or call.
        Visit = "visit",
        /// A step of a plan of follow-up.
        Step = "step",
        /// A wage that nobody has asked the worker about.
        Wage = "wage",
        /// A look at whether somebody is still employed.
        Retention = "retention",
        /// The look at a family when its grace is over.
        Reassessment = "reassessment",
        /// A graduation that was proposed and not decided.
        Assessment = "assessment",
        /// A check of a family that graduated.
        WatchCheck = "watch-check",
        Referral = "referral",
        Grievance = "grievance",
        /// The family was not told that too much was paid.
        OverpaymentNotice = "overpayment-notice",
        /// Nothing was agreed on how it comes back.
        OverpaymentPlan = "overpayment-plan",
        /// Papers that an application waits for.
        Papers = "papers",
        /// An instalment of a loan that did not come back.
        Instalment = "instalment",
        /// Something that somebody set.
        Task = "task",
    }
}

impl TaskKind {
    /// Whether it is over by itself on a day, done or not.
    pub fn passes(self) -> bool {
        matches!(self, TaskKind::ClockEnds | TaskKind::Warning)
    }

    /// Whether there is nothing to do before its day is over.
    pub fn only_late(self) -> bool {
        matches!(self, TaskKind::Instalment)
    }
}

/// What a task is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    Household,
    Enrollment(EnrollmentId),
    Placement(PlacementId),
    Matter(MatterId),
}

/// One thing to attend to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// A clock ends on that day.
    Ends { clock: Clock, on: NaiveDate },
    /// It ends soon, and nobody has spoken with the employer or the family
    /// since that day.
    Warned {
        clock: Clock,
        on: NaiveDate,
        ends: NaiveDate,
    },
    /// Suspended since that day.
    Suspended {
        enrollment: EnrollmentId,
        since: NaiveDate,
    },
    /// The last attempt to pay a line failed.
    PaymentFailed {
        enrollment: EnrollmentId,
        component: String,
        month: Month,
        amount: Fils,
        bank_reason: String,
        on: NaiveDate,
    },
    /// A visit or call planned for that day.
    Visit {
        id: MatterId,
        mode: Mode,
        on: NaiveDate,
    },
    /// A step of the plan of that code, counted from 0.
    Step {
        plan: String,
        step: u16,
        kind: StepKind,
        about: About,
        person: Option<PersonId>,
        on: NaiveDate,
    },
    /// The earliest month whose wage nobody has confirmed.
    Wage {
        placement: PlacementId,
        person: PersonId,
        month: Month,
        on: NaiveDate,
    },
    /// The check so many months after support.
    Retention {
        placement: PlacementId,
        person: PersonId,
        after: u16,
        on: NaiveDate,
    },
    /// The grace that this job gave is over, and the aid was not looked at.
    Reassess {
        enrollment: EnrollmentId,
        placement: PlacementId,
        on: NaiveDate,
    },
    /// An assessment that waits for somebody else's decision.
    Assessment {
        id: MatterId,
        enrollment: EnrollmentId,
        on: NaiveDate,
    },
    /// The check so many months after a graduation.
    WatchCheck {
        watch: MatterId,
        enrollment: EnrollmentId,
        after: u16,
        on: NaiveDate,
    },
    /// A referral that nobody has answered by that day.
    Referral {
        id: MatterId,
        person: Option<PersonId>,
        on: NaiveDate,
    },
    /// A grievance to be answered by that day, or opened then where no day was
    /// agreed.
    Grievance { id: MatterId, on: NaiveDate },
    /// Too much was paid, found on that day, and the family was not told.
    OverpaymentNotice { id: MatterId, on: NaiveDate },
    /// It was told on that day, and nothing was agreed.
    OverpaymentPlan { id: MatterId, on: NaiveDate },
    /// Somebody is to do something by that day.
    Task { id: MatterId, on: NaiveDate },
    /// Papers that are missing, by their codes, and the day they are needed by.
    Papers {
        enrollment: EnrollmentId,
        missing: Vec<String>,
        on: NaiveDate,
    },
    /// The oldest instalment that is not repaid in whole, with what is missing
    /// of it. It is late when that day is over.
    Instalment {
        enrollment: EnrollmentId,
        month: Month,
        rest: Fils,
        on: NaiveDate,
    },
}

impl Due {
    /// The day it is ordered by: the earliest first.
    pub fn day(&self) -> NaiveDate {
        match self {
            Due::Suspended { since, .. } => *since,
            Due::Ends { on, .. }
            | Due::Warned { on, .. }
            | Due::PaymentFailed { on, .. }
            | Due::Visit { on, .. }
            | Due::Step { on, .. }
            | Due::Wage { on, .. }
            | Due::Retention { on, .. }
            | Due::Reassess { on, .. }
            | Due::Assessment { on, .. }
            | Due::WatchCheck { on, .. }
            | Due::Referral { on, .. }
            | Due::Grievance { on, .. }
            | Due::OverpaymentNotice { on, .. }
            | Due::OverpaymentPlan { on, .. }
            | Due::Papers { on, .. }
            | Due::Instalment { on, .. }
            | Due::Task { on, .. } => *on,
        }
    }

    pub fn kind(&self) -> TaskKind {
        match self {
            Due::Ends { .. } => TaskKind::ClockEnds,
            Due::Warned { .. } => TaskKind::Warning,
            Due::Suspended { .. } => TaskKind::Suspended,
            Due::PaymentFailed { .. } => TaskKind::PaymentFailed,
            Due::Visit { .. } => TaskKind::Visit,
            Due::Step { .. } => TaskKind::Step,
            Due::Wage { .. } => TaskKind::Wage,
            Due::Retention { .. } => TaskKind::Retention,
            Due::Reassess { .. } => TaskKind::Reassessment,
            Due::Assessment { .. } => TaskKind::Assessment,
            Due::WatchCheck { .. } => TaskKind::WatchCheck,
            Due::Referral { .. } => TaskKind::Referral,
            Due::Grievance { .. } => TaskKind::Grievance,
            Due::OverpaymentNotice { .. } => TaskKind::OverpaymentNotice,
            Due::OverpaymentPlan { .. } => TaskKind::OverpaymentPlan,
            Due::Papers { .. } => TaskKind::Papers,
            Due::Instalment { .. } => TaskKind::Instalment,
            Due::Task { .. } => TaskKind::Task,
        }
    }

    /// The part of the case it is about.
    pub fn about(&self) -> About {
        match self {
            Due::Ends { clock, .. } | Due::Warned { clock, .. } => match &clock.runs {
                clock::Runs::Enrollment { id, .. } => About::Enrollment(*id),
                clock::Runs::Placement(id) => About::Placement(*id),
            },
            Due::Suspended { enrollment, .. }
            | Due::PaymentFailed { enrollment, .. }
            | Due::Reassess { enrollment, .. }
            | Due::Papers { enrollment, .. }
            | Due::Instalment { enrollment, .. } => About::Enrollment(*enrollment),
            Due::Wage { placement, .. } | Due::Retention { placement, .. } => {
                About::Placement(*placement)
            }
            Due::Step { about, .. } => *about,
            Due::Visit { id, .. }
            | Due::Assessment { id, .. }
            | Due::Referral { id, .. }
            | Due::Grievance { id, .. }
            | Due::Task { id, .. }
            | Due::OverpaymentNotice { id, .. }
            | Due::OverpaymentPlan { id, .. } => About::Matter(*id),
            Due::WatchCheck { watch, .. } => About::Matter(*watch),
        }
    }

    /// The person it is about, where it is about one.
    pub fn person(&self, file: &CaseFile) -> Option<PersonId> {
        match self {
            Due::Ends { clock, .. } | Due::Warned { clock, .. } => clock.person,
            Due::Wage { person, .. } | Due::Retention { person, .. } => Some(*person),
            Due::Step { person, .. } | Due::Referral { person, .. } => *person,
            Due::Reassess { placement, .. } => file.placement(*placement).map(|job| job.person),
            Due::Suspended { enrollment, .. }
            | Due::PaymentFailed { enrollment, .. }
            | Due::Assessment { enrollment, .. }
            | Due::WatchCheck { enrollment, .. }
            | Due::Papers { enrollment, .. }
            | Due::Instalment { enrollment, .. } => file.enrollment(*enrollment)?.subject.person(),
            Due::Visit { .. }
            | Due::Grievance { .. }
            | Due::Task { .. }
            | Due::OverpaymentNotice { .. }
            | Due::OverpaymentPlan { .. } => None,
        }
    }

    /// The last day on which it is worth doing, for what passes by itself.
    fn passes_after(&self) -> Option<NaiveDate> {
        match self {
            Due::Ends { on, .. } => Some(*on),
            Due::Warned { ends, .. } => Some(*ends),
            _ => None,
        }
    }
}

/// A file looked at, with its clocks found once.
pub(crate) struct Look<'a> {
    pub(crate) file: &'a CaseFile,
    pub(crate) book: &'a RuleBook,
    /// The day clocks count what they have used by; their ends need none.
    today: Option<NaiveDate>,
    pub(crate) clocks: Vec<Found<'a>>,
}

impl<'a> Look<'a> {
    fn at(file: &'a CaseFile, book: &'a RuleBook, today: Option<NaiveDate>) -> Look<'a> {
        Look {
            file,
            book,
            today,
            clocks: clock::found(file, book, today).collect(),
        }
    }

    /// The clocks that run out, with the last day each covers.
    fn ending(&self) -> impl Iterator<Item = (&Found<'a>, NaiveDate)> {
        self.clocks.iter().filter_map(|found| match found.end() {
            ClockEnd::On(day) => Some((found, day)),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        })
    }

    /// A clock in full.
    fn clock(&self, found: &Found<'_>) -> Clock {
        found.clock(self.today.unwrap_or(NaiveDate::MIN))
    }

    /// Everything, whatever the day today.
    fn tasks(&self) -> Vec<Due> {
        let mut found = clocks::tasks(self);
        found.extend(warning::tasks(self));
        found.extend(payments::tasks(self.file));
        found.extend(steps::tasks(self));
        found.extend(jobs::tasks(self));
        found.extend(reassessment::tasks(self));
        found.extend(graduation::tasks(self.file));
        found.extend(matters::tasks(self.file));
        found.extend(papers::tasks(self));
        found.extend(loans::tasks(self.file));
        found
    }
}

/// What is due in a household up to `days` after `today`, the earliest first:
/// everything that is open, however late, and what passes by itself where it
/// has not passed. Of what is work only when it is late, what is.
pub fn due(file: &CaseFile, book: &RuleBook, today: NaiveDate, days: u32) -> Vec<Due> {
    let last = today.checked_add_days(Days::new(days.into()));
    let last = last.unwrap_or(NaiveDate::MAX);
    let mut found = Look::at(file, book, Some(today)).tasks();
    found.retain(|due| due.day() <= last && due.passes_after().is_none_or(|end| today <= end));
    found.retain(|due| !due.kind().only_late() || due.day() < today);
    found.sort_by_key(|due| (due.day(), due.kind()));
    found
}

/// The kinds and days of every task, whatever the day today: what the store's
/// index holds. For what passes by itself the day is the last one it is open.
pub fn filed(file: &CaseFile, book: &RuleBook) -> Vec<(TaskKind, NaiveDate)> {
    let tasks = Look::at(file, book, None).tasks();
    let mut days: Vec<(TaskKind, NaiveDate)> = tasks
        .iter()
        .map(|due| (due.kind(), due.passes_after().unwrap_or(due.day())))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}
