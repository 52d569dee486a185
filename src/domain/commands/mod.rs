//! Every change there is: one command a file, each with what it asks for and
//! how it is decided. [`decide`] is the one way in.

mod add_person;
mod assign_caseworker;
mod balance;
mod change_office;
mod change_payee;
pub(crate) mod checks;
mod coming;
mod correct;
mod correct_person;
pub mod dossier;
mod edit_household;
mod end_membership;
mod enroll;
mod found_household;
mod graduation;
mod leaving;
mod log;
mod move_in;
mod move_out;
mod payment;
mod placement;
mod record_disability;
mod register_household;
mod step;

pub use add_person::AddPerson;
pub use assign_caseworker::AssignCaseworker;
pub use balance::{
    NoticeOverpayment, OpenOverpayment, PlanRecovery, PostAdjustments, RecordAdjustmentPayment,
    RecordRecovery, WriteOffOverpayment,
};
pub use change_office::ChangeOffice;
pub use change_payee::ChangePayee;
pub use correct::{CorrectStage, CorrectStep, CorrectWage, DecideAmount, Grounds};
pub use correct_person::CorrectPerson;
pub use dossier::{ChangeDossier, DossierWork};
pub use edit_household::{EditHousehold, PhoneGiven};
pub use end_membership::EndMembership;
pub use enroll::{DecidedAmount, Enroll, Entry as EnrollEntry, Opening};
pub use found_household::FoundHousehold;
pub use graduation::{
    ApproveGraduation, AssessGraduation, CheckWatch, FindingGiven, Reassess, ReopenGraduation,
    SendBackGraduation,
};
pub use log::{LogContact, LogVisit, WriteNote};
pub use move_in::MoveIn;
pub use move_out::MoveOut;
pub use payment::{PaymentReported, RecordPayments};
pub use placement::{RecordPlacement, StepPlacement};
pub use record_disability::RecordDisability;
pub use register_household::{NewPerson, RegisterHousehold};
pub use step::StepEnrollment;

use crate::refusal::{Code, Refusal};
use crate::{CaseFile, CommandId, Context, Event, HouseholdId};

/// A change that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    RegisterHousehold(RegisterHousehold),
    EditHousehold(EditHousehold),
    ChangePayee(ChangePayee),
    AssignCaseworker(AssignCaseworker),
    AddPerson(AddPerson),
    CorrectPerson(CorrectPerson),
    RecordDisability(RecordDisability),
    EndMembership(EndMembership),
    Enroll(Enroll),
    StepEnrollment(StepEnrollment),
    RecordPayments(RecordPayments),
    RecordPlacement(RecordPlacement),
    StepPlacement(StepPlacement),
    LogVisit(LogVisit),
    LogContact(LogContact),
    WriteNote(WriteNote),
    AssessGraduation(AssessGraduation),
    ApproveGraduation(ApproveGraduation),
    SendBackGraduation(SendBackGraduation),
    CheckWatch(CheckWatch),
    ReopenGraduation(ReopenGraduation),
    Reassess(Reassess),
    MoveOut(MoveOut),
    MoveIn(MoveIn),
    FoundHousehold(FoundHousehold),
    ChangeOffice(ChangeOffice),
    PostAdjustments(PostAdjustments),
    RecordAdjustmentPayment(RecordAdjustmentPayment),
    OpenOverpayment(OpenOverpayment),
    NoticeOverpayment(NoticeOverpayment),
    PlanRecovery(PlanRecovery),
    RecordRecovery(RecordRecovery),
    WriteOffOverpayment(WriteOffOverpayment),
    CorrectStep(CorrectStep),
    DecideAmount(DecideAmount),
    CorrectStage(CorrectStage),
    CorrectWage(CorrectWage),
    ChangeDossier(ChangeDossier),
}

/// A command with its own id: sent twice, it happens once (I35).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: CommandId,
    pub command: Command,
}

impl Command {
    /// The household it changes; none where it registers one.
    pub fn household(&self) -> Option<HouseholdId> {
        Some(match self {
            Command::RegisterHousehold(_) | Command::FoundHousehold(_) => return None,
            Command::EditHousehold(c) => c.household,
            Command::ChangePayee(c) => c.household,
            Command::AssignCaseworker(c) => c.household,
            Command::AddPerson(c) => c.household,
            Command::CorrectPerson(c) => c.person.household,
            Command::RecordDisability(c) => c.person.household,
            Command::EndMembership(c) => c.person.household,
            Command::Enroll(c) => c.household,
            Command::StepEnrollment(c) => c.enrollment.household,
            Command::RecordPayments(c) => c.enrollment.household,
            Command::RecordPlacement(c) => c.person.household,
            Command::StepPlacement(c) => c.placement.household,
            Command::LogVisit(c) => c.household,
            Command::LogContact(c) => c.household,
            Command::WriteNote(c) => c.household,
            Command::AssessGraduation(c) => c.enrollment.household,
            Command::ApproveGraduation(c) => c.assessment.household,
            Command::SendBackGraduation(c) => c.assessment.household,
            Command::CheckWatch(c) => c.watch.household,
            Command::ReopenGraduation(c) => c.watch.household,
            Command::Reassess(c) => c.enrollment.household,
            Command::MoveOut(c) => c.household,
            Command::MoveIn(c) => c.household,
            Command::ChangeOffice(c) => c.household,
            Command::PostAdjustments(c) => c.household,
            Command::RecordAdjustmentPayment(c) => c.adjustment.household,
            Command::OpenOverpayment(c) => c.enrollment.household,
            Command::NoticeOverpayment(c) => c.overpayment.household,
            Command::PlanRecovery(c) => c.overpayment.household,
            Command::RecordRecovery(c) => c.overpayment.household,
            Command::WriteOffOverpayment(c) => c.overpayment.household,
            Command::CorrectStep(c) => c.enrollment.household,
            Command::DecideAmount(c) => c.enrollment.household,
            Command::CorrectStage(c) => c.placement.household,
            Command::CorrectWage(c) => c.placement.household,
            Command::ChangeDossier(c) => c.enrollment.household,
        })
    }

    /// Its name in the journal and the message catalogue (`command-...`).
    pub fn name(&self) -> &'static str {
        match self {
            Command::RegisterHousehold(_) => "household.add",
            Command::EditHousehold(_) => "household.edit",
            Command::ChangePayee(_) => "household.payee",
            Command::AssignCaseworker(_) => "household.assign",
            Command::AddPerson(_) => "person.add",
            Command::CorrectPerson(_) => "person.edit",
            Command::RecordDisability(_) => "person.disability",
            Command::EndMembership(_) => "person.leave",
            Command::Enroll(_) => "enrollment.add",
            Command::StepEnrollment(c) => c.name(),
            Command::RecordPayments(_) => "payment.record",
            Command::RecordPlacement(_) => "placement.add",
            Command::StepPlacement(_) => "placement.step",
            Command::LogVisit(_) => "visit.add",
            Command::LogContact(_) => "contact.add",
            Command::WriteNote(_) => "note.add",
            Command::AssessGraduation(_) => "graduation.assess",
            Command::ApproveGraduation(_) => "graduation.approve",
            Command::SendBackGraduation(_) => "graduation.send-back",
            Command::CheckWatch(_) => "graduation.check",
            Command::ReopenGraduation(_) => "graduation.reopen",
            Command::Reassess(_) => "graduation.reassess",
            Command::MoveOut(_) => "person.move-out",
            Command::MoveIn(_) => "person.move-in",
            Command::FoundHousehold(_) => "household.found",
            Command::ChangeOffice(_) => "household.office",
            Command::PostAdjustments(_) => "balance.adjust",
            Command::RecordAdjustmentPayment(_) => "balance.pay",
            Command::OpenOverpayment(_) => "balance.overpaid",
            Command::NoticeOverpayment(_) => "balance.notice",
            Command::PlanRecovery(_) => "balance.plan",
            Command::RecordRecovery(_) => "balance.recover",
            Command::WriteOffOverpayment(_) => "balance.write-off",
            Command::CorrectStep(_) => "enrollment.correct",
            Command::DecideAmount(_) => "enrollment.amount",
            Command::CorrectStage(_) => "placement.correct",
            Command::CorrectWage(_) => "placement.wage",
            Command::ChangeDossier(c) => c.name(),
        }
    }
}

/// Decides a command on the file it names: the events that follow, or why not.
/// Pure: the same file, command and context give the same answer.
pub fn decide(
    file: Option<&CaseFile>,
    command: &Command,
    context: &Context,
) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::RegisterHousehold(register) => return register.decide(context),
        Command::FoundHousehold(found) => return found.decide(context),
        _ => {}
    }
    let file = match (file, command.household()) {
        (Some(file), Some(id)) if file.household.id == id => file,
        (_, id) => {
            let id = id.map(|id| id.to_string()).unwrap_or_default();
            return Err(Refusal::new(Code::HouseholdNotFound)
                .at("household")
                .text("id", id));
        }
    };
    match command {
        Command::RegisterHousehold(register) => register.decide(context),
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
        Command::RecordPlacement(c) => c.decide(file, context),
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
        Command::FoundHousehold(found) => found.decide(context),
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
    }
}
