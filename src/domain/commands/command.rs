//! All commands in one list: what each changes, and what it is called.

use super::*;
use crate::{About, CommandId, EmployerId, HouseholdId, VacancyId};

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
    JudgePair(JudgePair),
    AddTask(AddTask),
    EndTask(EndTask),
    MergeRecords(MergeRecords),
    PartRecords(PartRecords),
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
            Command::JudgePair(c) => c.one.household,
            Command::AddTask(c) => c.household,
            Command::EndTask(c) => c.task.household,
            Command::MergeRecords(c) => c.household,
            Command::PartRecords(c) => c.household,
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
            Command::JudgePair(_) => "duplicate.decide",
            Command::AddTask(_) => "task.add",
            Command::EndTask(c) => c.name(),
            Command::MergeRecords(_) => "duplicate.merge",
            Command::PartRecords(_) => "duplicate.part",
        }
    }
}
