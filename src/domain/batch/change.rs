//! The changes there are, and the commands each comes to for one household.

use super::Setting;
use crate::case_log::VisitMode;
use crate::commands::{
    AddTask, Command, Enroll, EnrollEntry, Opening, PlanVisit, SendReferral, StepEnrollment,
    WriteNote, checks,
};
use crate::enrollment::{self, Action, Enrollment, Subject};
use crate::matters::visit::Mode;
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, UserName};
use chrono::NaiveDate;

/// A change for many households.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Fields of the household are set.
    Set(Box<Setting>),
    /// Every enrollment in a programme takes a step.
    Step(Stepping),
    Enroll(Enrolling),
    Note(String),
    Visit(Visiting),
    Refer(Referring),
    Task(Tasking),
}

/// A step for every enrollment of the household in one programme that can take
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepping {
    pub action: Action,
    pub programme: String,
    pub reason: ReasonCode,
    /// Today where none is given.
    pub on: Option<NaiveDate>,
    pub note: String,
}

/// An enrollment of the household itself, at the amount of the rule book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolling {
    pub programme: String,
    /// Today where none is given.
    pub on: Option<NaiveDate>,
    /// Decided already; an application otherwise.
    pub active: bool,
    pub note: String,
}

/// A visit or call planned for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visiting {
    pub on: NaiveDate,
    /// By telephone.
    pub by_phone: bool,
    pub why: String,
    /// The household's caseworker where nobody is named.
    pub visitor: Option<UserName>,
}

/// A referral of the household to an agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referring {
    pub to: String,
    pub what: String,
    /// Today where none is given.
    pub on: Option<NaiveDate>,
    pub answer_by: Option<NaiveDate>,
}

/// A task for somebody by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tasking {
    pub what: String,
    pub on: NaiveDate,
    /// The household's caseworker where nobody is named.
    pub who: Option<UserName>,
}

impl Change {
    /// The commands it comes to for one household.
    pub(super) fn commands(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Command>, Refusal> {
        let household = file.household.id;
        Ok(vec![match self {
            Change::Step(step) => return step.commands(file, context),
            Change::Set(setting) => return setting.commands(file, context),
            Change::Enroll(enroll) => Command::Enroll(Enroll {
                household,
                programme: enroll.programme.clone(),
                subject: Subject::Household,
                on: enroll.on.unwrap_or(context.today),
                track: file.track_on(enroll.on.unwrap_or(context.today), &context.book),
                entry: match enroll.active {
                    true => EnrollEntry::Active,
                    false => EnrollEntry::Applied,
                },
                amount: None,
                placement: None,
                opening: Opening::default(),
                note: enroll.note.clone(),
            }),
            Change::Note(text) => Command::WriteNote(WriteNote {
                household,
                text: text.clone(),
            }),
            Change::Visit(visit) => Command::PlanVisit(PlanVisit {
                household,
                mode: match visit.by_phone {
                    true => Mode::Phone,
                    false => Mode::Visit(VisitMode::Home),
                },
                on: visit.on,
                why: visit.why.clone(),
                visitor: visit.visitor.clone(),
                anyway: false,
            }),
            Change::Task(task) => Command::AddTask(AddTask {
                household,
                what: task.what.clone(),
                on: task.on,
                who: task.who.clone(),
            }),
            Change::Refer(refer) => Command::SendReferral(SendReferral {
                household,
                person: None,
                to: refer.to.clone(),
                what: refer.what.clone(),
                on: refer.on.unwrap_or(context.today),
                answer_by: refer.answer_by,
            }),
        }])
    }
}

impl Stepping {
    fn commands(&self, file: &CaseFile, context: &Context) -> Result<Vec<Command>, Refusal> {
        let programme = checks::programme(context, &self.programme)?;
        let mut theirs = file
            .enrollments
            .iter()
            .filter(|enrollment| enrollment.programme == programme.code);
        let can =
            |enrollment: &&Enrollment| enrollment::after(enrollment.state(), self.action).is_some();
        let able: Vec<&Enrollment> = theirs.clone().filter(can).collect();
        // Where none can, the last one's refusal says why.
        let taking = match able.is_empty() {
            true => theirs.next_back().into_iter().collect(),
            false => able,
        };
        if taking.is_empty() {
            return Err(Refusal::new(Code::NotInProgramme)
                .at("enrollment")
                .names("programme", &programme.name));
        }
        let step = |enrollment: &Enrollment| {
            Command::StepEnrollment(StepEnrollment {
                enrollment: enrollment.id,
                action: self.action,
                on: self.on.unwrap_or(context.today),
                reason: self.reason.clone(),
                note: self.note.clone(),
                amount: None,
            })
        };
        Ok(taking.into_iter().map(step).collect())
    }
}
