//! What happens to a family, planned thread by thread (aid, work, visits) and
//! told day by day.
//!
//! A deed names an enrollment by programme and subject and a job by its
//! person, because running numbers are only known once the days are in order.

use chrono::NaiveDate;
use masar_domain::commands::{DecidedAmount, DossierWork, Enroll};
use masar_domain::enrollment::{Action, Subject};
use masar_domain::placement::Stage;
use masar_domain::{Command, Month, PersonId, VacancyId};

/// Something to record.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    /// A command that is whole already.
    Give(Command),
    /// An enrollment; a person's names their newest job.
    Enroll(Enroll),
    Turn(Turn),
    /// Somebody assesses whether the family can leave aid.
    Assess(Leaving),
    /// Another person approves it, and the family leaves.
    Approve(Leaving),
    Stage(StageReached),
    /// The newest job of a person is found to fill a vacancy.
    Link(PersonId, VacancyId),
    /// Work on the dossier of an enrollment.
    Dossier(DossierTurn),
    /// Open referrals and grievances are answered.
    Settle,
    /// A caseworker goes through what is due in the family that day.
    Round(Round),
    /// Payers report on every line up to a month that has no report yet; those
    /// of `newest` are fresh, and may still be on their way.
    Report {
        through: Month,
        newest: Month,
    },
}

/// A step of an enrollment.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) programme: &'static str,
    pub(crate) subject: Subject,
    pub(crate) action: Action,
    pub(crate) on: NaiveDate,
    pub(crate) reason: &'static str,
    pub(crate) amount: Option<DecidedAmount>,
}

/// Something done to the dossier of an enrollment.
#[derive(Clone, Debug)]
pub(crate) struct DossierTurn {
    pub(crate) programme: &'static str,
    pub(crate) subject: Subject,
    pub(crate) work: DossierWork,
}

/// How a family is followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Round {
    /// Whether it is looked at again when its grace is over: nothing else is
    /// to become of its aid.
    pub(crate) reassesses: bool,
    /// Whether it may leave aid by that.
    pub(crate) may_exit: bool,
}

/// A family leaves an enrollment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaving {
    pub(crate) programme: &'static str,
    pub(crate) subject: Subject,
    pub(crate) on: NaiveDate,
    pub(crate) reason: &'static str,
}

/// The newest job of a person reaches a stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StageReached {
    pub(crate) person: PersonId,
    pub(crate) to: Stage,
    pub(crate) on: NaiveDate,
    /// Why it ended; only then.
    pub(crate) reason: Option<&'static str>,
}

/// The deeds of one family, each with the day it is recorded.
#[derive(Debug, Default)]
pub(crate) struct Agenda(Vec<(NaiveDate, Deed)>);

impl Agenda {
    pub(crate) fn add(&mut self, recorded: NaiveDate, deed: Deed) {
        self.0.push((recorded, deed));
    }

    /// By day; deeds of one day in the order they were planned.
    pub(crate) fn in_order(mut self) -> Vec<(NaiveDate, Deed)> {
        self.0.sort_by_key(|(recorded, _)| *recorded);
        self.0
    }
}
