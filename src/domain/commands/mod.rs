//! Every change there is: one command a file, each with what it asks for and
//! how it is decided. [`decide`] is the one way in.

mod add_person;
mod assign_caseworker;
mod balance;
mod change_office;
mod change_payee;
pub(crate) mod checks;
mod coming;
mod command;
mod correct;
mod correct_person;
pub mod dossier;
mod edit_household;
mod employer;
mod end_membership;
mod enroll;
mod follow_up;
mod found_household;
mod graduation;
mod grievance;
mod judge_pair;
mod leaving;
mod log;
mod merge_records;
mod move_in;
mod move_out;
mod part_records;
mod payment;
mod placement;
mod plan_visit;
mod record_disability;
mod referral;
mod register_household;
mod site;
mod step;
mod task;
mod vacancy;

pub use add_person::AddPerson;
pub use assign_caseworker::AssignCaseworker;
pub use balance::{
    NoticeOverpayment, OpenOverpayment, PlanRecovery, PostAdjustments, RecordAdjustmentPayment,
    RecordRecovery, WriteOffOverpayment,
};
pub use change_office::ChangeOffice;
pub use change_payee::ChangePayee;
pub use command::{Command, Request};
pub use correct::{CorrectStage, CorrectStep, CorrectWage, DecideAmount, Grounds};
pub use correct_person::CorrectPerson;
pub use dossier::{ChangeDossier, DossierWork};
pub use edit_household::{EditHousehold, PhoneGiven};
pub use employer::{AddEmployer, EditEmployer, FlagEmployer};
pub use end_membership::EndMembership;
pub use enroll::{DecidedAmount, Enroll, Entry as EnrollEntry, Opening};
pub use follow_up::{CheckRetention, ConfirmWage, LinkVacancy, RecordFare};
pub use found_household::FoundHousehold;
pub use graduation::{
    ApproveGraduation, AssessGraduation, CheckWatch, FindingGiven, Reassess, ReopenGraduation,
    SendBackGraduation,
};
pub use grievance::{AnswerGrievance, OpenGrievance};
pub use judge_pair::JudgePair;
pub use log::{LogContact, LogVisit, WriteNote, plan_met};
pub use merge_records::MergeRecords;
pub use move_in::MoveIn;
pub use move_out::MoveOut;
pub use part_records::PartRecords;
pub use payment::{PaymentReported, RecordPayments};
pub use placement::{RecordPlacement, StepPlacement};
pub use plan_visit::{CallOffVisit, MoveVisit, PlanVisit};
pub use record_disability::RecordDisability;
pub use referral::{SendReferral, StepReferral};
pub use register_household::{NewPerson, RegisterHousehold};
pub use site::{AddSite, EditSite};
pub use step::StepEnrollment;
pub use task::{AddTask, EndTask, TaskFate};
pub use vacancy::{CloseVacancy, EditVacancy, OpenVacancy};

use crate::refusal::{Code, Refusal};
use crate::{About, CaseFile, Context, Employer, EmployerId, Event, HouseholdId};

/// What a command is decided on: the aggregates it names, as they stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Aggregates<'a> {
    /// The household it changes.
    pub file: Option<&'a CaseFile>,
    /// The employer it changes, or whose vacancy it speaks of.
    pub employer: Option<&'a Employer>,
    /// Seats that somebody has, of the vacancy it speaks of.
    pub seats_taken: u32,
}

impl<'a> From<Option<&'a CaseFile>> for Aggregates<'a> {
    fn from(file: Option<&'a CaseFile>) -> Aggregates<'a> {
        Aggregates {
            file,
            ..Aggregates::default()
        }
    }
}

/// Decides a command on what it names: the events that follow, or why not.
/// Pure: the same aggregates, command and context give the same answer.
pub fn decide<'a>(
    on: impl Into<Aggregates<'a>>,
    command: &Command,
    context: &Context,
) -> Result<Vec<Event>, Refusal> {
    let on: Aggregates<'a> = on.into();
    match command {
        Command::RegisterHousehold(register) => register.decide(context),
        Command::FoundHousehold(found) => found.decide(context),
        Command::AddEmployer(add) => add.decide(context),
        _ => match command.target() {
            Some(About::Employer(id)) => decide_employer(on, id, command, context),
            Some(About::Household(id)) => decide_household(on, id, command, context),
            None => Err(Refusal::new(Code::HouseholdNotFound).at("household")),
        },
    }
}

fn decide_employer(
    on: Aggregates<'_>,
    id: EmployerId,
    command: &Command,
    context: &Context,
) -> Result<Vec<Event>, Refusal> {
    let found = on.employer.filter(|employer| employer.id == id);
    let missing = || {
        Refusal::new(Code::EmployerNotFound)
            .at("employer")
            .text("id", id)
    };
    let employer = found.ok_or_else(missing)?;
    match command {
        Command::EditEmployer(c) => c.decide(employer),
        Command::FlagEmployer(c) => c.decide(employer, context),
        Command::AddSite(c) => c.decide(employer),
        Command::EditSite(c) => c.decide(employer),
        Command::OpenVacancy(c) => c.decide(employer, context),
        Command::EditVacancy(c) => c.decide(employer, on.seats_taken, context),
        Command::CloseVacancy(c) => c.decide(employer, context),
        _ => Err(missing()),
    }
}

fn decide_household(
    on: Aggregates<'_>,
    id: HouseholdId,
    command: &Command,
    context: &Context,
) -> Result<Vec<Event>, Refusal> {
    let missing = || {
        Refusal::new(Code::HouseholdNotFound)
            .at("household")
            .text("id", id)
    };
    let found = on.file.filter(|file| file.household.id == id);
    let file = found.ok_or_else(missing)?;
    match command {
        Command::EditHousehold(c) => c.decide(file, context),
        Command::ChangePayee(c) => c.decide(file, context),
        Command::AssignCaseworker(c) => c.decide(file),
        Command::AddPerson(c) => c.decide(file, context),
        Command::CorrectPerson(c) => c.decide(file, context),
        Command::RecordDisability(c) => c.decide(file, context),
        Command::EndMembership(c) => c.decide(file, context),
        Command::Enroll(c) => c.decide(file, context),
        Command::StepEnrollment(c) => c.decide(file, context),
        Command::RecordPayments(c) => c.decide(file, context),
        Command::RecordPlacement(c) => c.decide(on, file, context),
        Command::StepPlacement(c) => c.decide(file, context),
        Command::LogVisit(c) => c.decide(file, context),
        Command::LogContact(c) => c.decide(file, context),
        Command::WriteNote(c) => c.decide(file, context),
        Command::AssessGraduation(c) => c.decide(file, context),
        Command::ApproveGraduation(c) => c.decide(file, context),
        Command::SendBackGraduation(c) => c.decide(file, context),
        Command::CheckWatch(c) => c.decide(file, context),
        Command::ReopenGraduation(c) => c.decide(file, context),
        Command::Reassess(c) => c.decide(file, context),
        Command::MoveOut(c) => c.decide(file, context),
        Command::MoveIn(c) => c.decide(file, context),
        Command::ChangeOffice(c) => c.decide(file, context),
        Command::PostAdjustments(c) => c.decide(file, context),
        Command::RecordAdjustmentPayment(c) => c.decide(file, context),
        Command::OpenOverpayment(c) => c.decide(file, context),
        Command::NoticeOverpayment(c) => c.decide(file, context),
        Command::PlanRecovery(c) => c.decide(file, context),
        Command::RecordRecovery(c) => c.decide(file, context),
        Command::WriteOffOverpayment(c) => c.decide(file, context),
        Command::CorrectStep(c) => c.decide(file, context),
        Command::DecideAmount(c) => c.decide(file, context),
        Command::CorrectStage(c) => c.decide(file, context),
        Command::CorrectWage(c) => c.decide(file),
        Command::ChangeDossier(c) => c.decide(file, context),
        Command::PlanVisit(c) => c.decide(file, context),
        Command::MoveVisit(c) => c.decide(file, context),
        Command::CallOffVisit(c) => c.decide(file),
        Command::SendReferral(c) => c.decide(file, context),
        Command::StepReferral(c) => c.decide(file, context),
        Command::OpenGrievance(c) => c.decide(file, context),
        Command::AnswerGrievance(c) => c.decide(file, context),
        Command::LinkVacancy(c) => c.decide(file, on.employer, on.seats_taken, context),
        Command::RecordFare(c) => c.decide(file),
        Command::ConfirmWage(c) => c.decide(file, context),
        Command::CheckRetention(c) => c.decide(file, context),
        Command::JudgePair(c) => c.decide(file),
        Command::AddTask(c) => c.decide(file, context),
        Command::EndTask(c) => c.decide(file, context),
        Command::MergeRecords(c) => c.decide(file, context),
        Command::PartRecords(c) => c.decide(file),
        _ => Err(missing()),
    }
}
