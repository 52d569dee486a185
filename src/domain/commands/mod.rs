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
mod employer;
mod end_membership;
mod enroll;
mod follow_up;
mod found_household;
mod graduation;
mod grievance;
mod leaving;
mod log;
mod move_in;
mod move_out;
mod payment;
mod placement;
mod plan_visit;
mod record_disability;
mod referral;
mod register_household;
mod site;
mod step;
mod vacancy;

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
pub use log::{LogContact, LogVisit, WriteNote, plan_met};
pub use move_in::MoveIn;
pub use move_out::MoveOut;
pub use payment::{PaymentReported, RecordPayments};
pub use placement::{RecordPlacement, StepPlacement};
pub use plan_visit::{CallOffVisit, MoveVisit, PlanVisit};
pub use record_disability::RecordDisability;
pub use referral::{SendReferral, StepReferral};
pub use register_household::{NewPerson, RegisterHousehold};
pub use site::{AddSite, EditSite};
pub use step::StepEnrollment;
pub use vacancy::{CloseVacancy, EditVacancy, OpenVacancy};

use crate::refusal::{Code, Refusal};
use crate::{
    About, CaseFile, CommandId, Context, Employer, EmployerId, Event, HouseholdId, VacancyId,
};

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
    AddEmployer(AddEmployer),
    EditEmployer(EditEmployer),
    FlagEmployer(FlagEmployer),
    AddSite(AddSite),
    EditSite(EditSite),
    OpenVacancy(OpenVacancy),
    EditVacancy(EditVacancy),
    CloseVacancy(CloseVacancy),
    PlanVisit(PlanVisit),
    MoveVisit(MoveVisit),
    CallOffVisit(CallOffVisit),
    SendReferral(SendReferral),
    StepReferral(StepReferral),
    OpenGrievance(OpenGrievance),
    AnswerGrievance(AnswerGrievance),
    LinkVacancy(LinkVacancy),
    RecordFare(RecordFare),
    ConfirmWage(ConfirmWage),
    CheckRetention(CheckRetention),
}

/// A command with its own id: sent twice, it happens once (I35).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: CommandId,
    pub command: Command,
}

impl Command {
    /// What it changes; none where it begins something.
    pub fn target(&self) -> Option<About> {
        let employer = self.employer().map(About::Employer);
        employer.or_else(|| self.household().map(About::Household))
    }

    /// The employer it changes, if it changes one.
    pub fn employer(&self) -> Option<EmployerId> {
        Some(match self {
            Command::EditEmployer(c) => c.employer,
            Command::FlagEmployer(c) => c.employer,
            Command::AddSite(c) => c.employer,
            Command::EditSite(c) => c.site.employer,
            Command::OpenVacancy(c) => c.terms.site.employer,
            Command::EditVacancy(c) => c.vacancy.employer,
            Command::CloseVacancy(c) => c.vacancy.employer,
            _ => return None,
        })
    }

    /// The vacancy it speaks of: its employer must be looked at, and who has
    /// its seats.
    pub fn vacancy(&self) -> Option<VacancyId> {
        match self {
            Command::EditVacancy(c) => Some(c.vacancy),
            Command::CloseVacancy(c) => Some(c.vacancy),
            Command::LinkVacancy(c) => Some(c.vacancy),
            Command::RecordPlacement(c) => c.vacancy,
            _ => None,
        }
    }

    /// The household it changes; none where it registers one or changes an
    /// employer.
    pub fn household(&self) -> Option<HouseholdId> {
        Some(match self {
            Command::RegisterHousehold(_)
            | Command::FoundHousehold(_)
            | Command::AddEmployer(_)
            | Command::EditEmployer(_)
            | Command::FlagEmployer(_)
            | Command::AddSite(_)
            | Command::EditSite(_)
            | Command::OpenVacancy(_)
            | Command::EditVacancy(_)
            | Command::CloseVacancy(_) => return None,
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
            Command::LinkVacancy(c) => c.placement.household,
            Command::RecordFare(c) => c.placement.household,
            Command::ConfirmWage(c) => c.placement.household,
            Command::CheckRetention(c) => c.placement.household,
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
            Command::PlanVisit(c) => c.household,
            Command::MoveVisit(c) => c.visit.household,
            Command::CallOffVisit(c) => c.visit.household,
            Command::SendReferral(c) => c.household,
            Command::StepReferral(c) => c.referral.household,
            Command::OpenGrievance(c) => c.household,
            Command::AnswerGrievance(c) => c.grievance.household,
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
            Command::AddEmployer(_) => "employer.add",
            Command::EditEmployer(_) => "employer.edit",
            Command::FlagEmployer(_) => "employer.flag",
            Command::AddSite(_) => "site.add",
            Command::EditSite(_) => "site.edit",
            Command::OpenVacancy(_) => "vacancy.add",
            Command::EditVacancy(_) => "vacancy.edit",
            Command::CloseVacancy(_) => "vacancy.close",
            Command::PlanVisit(_) => "visit.plan",
            Command::MoveVisit(_) => "visit.move",
            Command::CallOffVisit(_) => "visit.off",
            Command::SendReferral(_) => "referral.add",
            Command::StepReferral(_) => "referral.step",
            Command::OpenGrievance(_) => "grievance.add",
            Command::AnswerGrievance(_) => "grievance.answer",
            Command::LinkVacancy(_) => "placement.link",
            Command::RecordFare(_) => "placement.fare",
            Command::ConfirmWage(_) => "placement.confirm",
            Command::CheckRetention(_) => "placement.check",
        }
    }
}

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
        _ => Err(missing()),
    }
}
