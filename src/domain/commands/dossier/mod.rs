//! What is added to the dossier of an enrollment: one piece of work a file.
//! Each looks at the enrollment, its programme and what is on file already.

mod attendance;
mod give;
mod loan;
mod paper;
mod ruling;
mod stage;

pub use attendance::RecordAttendance;
pub use give::GiveInKind;
pub use loan::{AgreeLoan, PayTranche, RecordRepayment, SeeSocialSecurity};
pub use paper::SeePaper;
pub use ruling::{EndRuling, RuleMonths};
pub use stage::TakeStage;

use super::{Command, checks};
use crate::dossier::{Dossier, DossierChange, Loan};
use crate::enrollment::Enrollment;
use crate::refusal::{Code, Refusal};
use crate::rules::condition::Situation;
use crate::rules::{Programme, Row, Rule};
use crate::{CaseFile, Context, EnrollmentId, Event};
use chrono::NaiveDate;

/// A piece of work on the dossier of one enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeDossier {
    pub enrollment: EnrollmentId,
    pub work: DossierWork,
}

/// What is done to a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DossierWork {
    TakeStage(TakeStage),
    SeePaper(SeePaper),
    RecordAttendance(RecordAttendance),
    AgreeLoan(AgreeLoan),
    PayTranche(PayTranche),
    SeeSocialSecurity(SeeSocialSecurity),
    RecordRepayment(RecordRepayment),
    GiveInKind(GiveInKind),
    RuleMonths(RuleMonths),
    EndRuling(EndRuling),
}

impl DossierWork {
    /// The command that does it to an enrollment.
    pub fn on(self, enrollment: EnrollmentId) -> Command {
        let work = self;
        Command::ChangeDossier(ChangeDossier { enrollment, work })
    }
}

impl ChangeDossier {
    /// Its name in the journal and the message catalogue.
    pub(super) fn name(&self) -> &'static str {
        match self.work {
            DossierWork::TakeStage(_) => "enrollment.stage",
            DossierWork::SeePaper(_) => "enrollment.paper",
            DossierWork::RecordAttendance(_) => "enrollment.attendance",
            DossierWork::AgreeLoan(_) => "loan.agree",
            DossierWork::PayTranche(_) => "loan.tranche",
            DossierWork::SeeSocialSecurity(_) => "loan.registered",
            DossierWork::RecordRepayment(_) => "loan.repay",
            DossierWork::GiveInKind(_) => "enrollment.given",
            DossierWork::RuleMonths(_) => "enrollment.ruling",
            DossierWork::EndRuling(_) => "enrollment.ruling-end",
        }
    }

    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let enrollment = checks::enrollment(file, self.enrollment)?;
        let empty = Dossier::new(self.enrollment);
        let desk = Desk {
            file,
            enrollment,
            programme: checks::programme(context, &enrollment.programme)?,
            dossier: file.dossier(self.enrollment).unwrap_or(&empty),
            context,
        };
        let change = match &self.work {
            DossierWork::TakeStage(work) => work.decide(&desk),
            DossierWork::SeePaper(work) => work.decide(&desk),
            DossierWork::RecordAttendance(work) => work.decide(&desk),
            DossierWork::AgreeLoan(work) => work.decide(&desk),
            DossierWork::PayTranche(work) => work.decide(&desk),
            DossierWork::SeeSocialSecurity(work) => work.decide(&desk),
            DossierWork::RecordRepayment(work) => work.decide(&desk),
            DossierWork::GiveInKind(work) => work.decide(&desk),
            DossierWork::RuleMonths(work) => work.decide(&desk),
            DossierWork::EndRuling(work) => work.decide(&desk),
        }?;
        Ok(vec![Event::DossierChanged {
            enrollment: self.enrollment,
            change: Box::new(change),
        }])
    }
}

/// What lies open while a piece of work is decided.
struct Desk<'a> {
    file: &'a CaseFile,
    enrollment: &'a Enrollment,
    programme: &'a Programme,
    /// What is on file already; an empty one where nothing is.
    dossier: &'a Dossier,
    context: &'a Context,
}

type Decided = Result<DossierChange, Refusal>;

impl<'a> Desk<'a> {
    /// The row of a rule, where one is named and one holds on that day.
    fn row(&self, rule: &Option<String>, on: NaiveDate) -> Option<(&'a Rule, &'a Row)> {
        let situation = Situation {
            person: self.file.person_of(self.enrollment),
            placement: self.file.placement_behind(self.enrollment, on),
            track: self.enrollment.track,
            product: &self.dossier.product,
            on,
        };
        self.context.book.row(rule.as_ref()?, on, &situation)
    }

    /// A day that has come, and on which the enrollment was in force: nothing
    /// is handed out before it is decided or after it was stopped.
    fn in_force_on(&self, on: NaiveDate, field: &'static str) -> Result<(), Refusal> {
        checks::past_day(on, field, self.context)?;
        let state = self.enrollment.state_on(on);
        match state.is_some_and(|state| state.pays()) {
            true => Ok(()),
            false => Err(self.not_in_force(field)),
        }
    }

    fn not_in_force(&self, field: &'static str) -> Refusal {
        let state = self.enrollment.state().code();
        Refusal::new(Code::NotInForce)
            .at(field)
            .text("id", self.enrollment.id)
            .word("state", format!("enrollment-state-{state}"))
    }

    /// The stage that something waits for was reached by that day.
    fn stage_reached(
        &self,
        stage: &Option<String>,
        on: NaiveDate,
        field: &'static str,
    ) -> Result<(), Refusal> {
        let Some(stage) = stage else { return Ok(()) };
        match self.dossier.reached(stage).filter(|day| *day <= on) {
            Some(_) => Ok(()),
            None => Err(Refusal::new(Code::StageNotReached).at(field).list(
                "stage",
                self.programme.stage(stage).map(|stage| &stage.name),
            )),
        }
    }

    fn loan(&self) -> Result<&'a Loan, Refusal> {
        self.dossier.loan.as_ref().ok_or_else(|| {
            Refusal::new(Code::LoanNotAgreed)
                .at("enrollment")
                .text("id", self.enrollment.id)
        })
    }
}
