//! The teller turns a family's deeds into commands, in the order of their days.
//!
//! It folds the case file as it goes, because what comes later (a running
//! number, the lines of a ledger) follows from what came before. Every command
//! it tells is one that the core accepts; tests fold them all.

use crate::agenda::{Agenda, Deed, DossierTurn, StageReached, Turn};
use crate::dice::Dice;
use crate::proportions::BY_ANOTHER;
use crate::story::{CLERKS, HouseholdStory, Step};
use crate::{care, graduation, ledger, matters};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use masar_domain::commands::{Enroll, LinkVacancy, StepEnrollment, StepPlacement};
use masar_domain::dated::Moment;
use masar_domain::enrollment::Enrollment;
use masar_domain::event::Happened;
use masar_domain::reason::ReasonCode;
use masar_domain::{
    CaseFile, Command, CommandId, HouseholdId, PersonId, Request, RuleBook, UserName, VacancyId,
    decide,
};
use std::sync::Arc;

/// Turns deeds into commands, against the case file so far.
pub(crate) struct Teller<'a> {
    seed: u64,
    id: HouseholdId,
    book: &'a Arc<RuleBook>,
    caseworker: UserName,
    dice: Dice,
    file: Option<CaseFile>,
    steps: Vec<Step>,
    minute: i64,
}

impl Teller<'_> {
    pub(crate) fn new<'a>(
        seed: u64,
        id: HouseholdId,
        book: &'a Arc<RuleBook>,
        caseworker: UserName,
        dice: Dice,
    ) -> Teller<'a> {
        Teller {
            seed,
            id,
            book,
            caseworker,
            dice,
            file: None,
            steps: Vec::new(),
            minute: 0,
        }
    }

    pub(crate) fn tell(mut self, agenda: Agenda) -> HouseholdStory {
        for (recorded, deed) in agenda.in_order() {
            for command in self.commands(deed, recorded) {
                self.give(recorded, command);
            }
        }
        HouseholdStory {
            id: self.id,
            steps: self.steps,
        }
    }

    fn commands(&mut self, deed: Deed, recorded: NaiveDate) -> Vec<Command> {
        let file = self.file.as_ref();
        match (deed, file) {
            (Deed::Give(command), _) => vec![command],
            (Deed::Enroll(enroll), Some(file)) => vec![with_job(enroll, file)],
            (Deed::Turn(turn), Some(file)) => step(&turn, file).into_iter().collect(),
            (Deed::Assess(leaving), Some(file)) => graduation::assess(&leaving, file, self.book)
                .into_iter()
                .collect(),
            (Deed::Approve(leaving), Some(file)) => {
                graduation::approve(&leaving, file).into_iter().collect()
            }
            (Deed::Stage(reached), Some(file)) => stage(&reached, file).into_iter().collect(),
            (Deed::Link(person, vacancy), Some(file)) => {
                link(person, vacancy, file).into_iter().collect()
            }
            (Deed::Dossier(turn), Some(file)) => work_on(turn, file).into_iter().collect(),
            (Deed::Settle, Some(file)) => matters::settled(file, recorded, &mut self.dice),
            (Deed::Round(round), Some(file)) => {
                care::commands(round, file, self.book, recorded, &mut self.dice)
            }
            (Deed::Report { through, newest }, Some(file)) => {
                let months = (through, newest);
                ledger::reports(file, self.book, months, recorded, &mut self.dice)
            }
            (_, None) => Vec::new(),
        }
    }

    fn give(&mut self, recorded: NaiveDate, command: Command) {
        let step = Step {
            recorded,
            at: self.moment(recorded),
            by: self.clerk_for(&command),
            request: Request {
                id: self.command_id(),
                command,
            },
        };
        self.fold(&step);
        self.steps.push(step);
    }

    fn fold(&mut self, step: &Step) {
        let context = step.context(self.id, self.book);
        // A refusal changes nothing here either; whoever runs the command sees it.
        // A link to a vacancy is one: no employer is known here, and nothing
        // that follows goes by it.
        let decided = decide(self.file.as_ref(), &step.request.command, &context);
        for event in decided.unwrap_or_default() {
            let happened = Happened {
                event,
                by: step.by.clone(),
                at: step.at,
            };
            match &mut self.file {
                None => self.file = CaseFile::begun_by(&happened),
                Some(file) => {
                    file.apply(&happened);
                }
            }
        }
    }

    /// A time between eight and two, each step of a day after the one before.
    fn moment(&mut self, recorded: NaiveDate) -> Moment {
        let same_day = self
            .steps
            .last()
            .is_some_and(|last| last.recorded == recorded);
        self.minute = match same_day {
            true => self.minute + self.dice.between(1, 4),
            false => 8 * 60 + self.dice.between(0, 240),
        };
        let in_amman = recorded.and_time(NaiveTime::MIN) + TimeDelta::minutes(self.minute);
        let utc = in_amman - TimeDelta::hours(3);
        Moment(utc.and_utc().timestamp_millis() + self.dice.between(0, 59_999))
    }

    /// Whoever assessed a family does not approve it.
    fn clerk_for(&mut self, command: &Command) -> UserName {
        let clerk = self.clerk();
        let author = self
            .file
            .as_ref()
            .and_then(|file| graduation::author(command, file));
        match author {
            Some(author) if *author == clerk => {
                let mut others = CLERKS.iter().filter(|other| *other != author);
                others.next().unwrap_or(&clerk).clone()
            }
            _ => clerk,
        }
    }

    fn clerk(&mut self) -> UserName {
        match self.dice.chance(BY_ANOTHER) {
            true => self.dice.one_of(&CLERKS).clone(),
            false => self.caseworker.clone(),
        }
    }

    /// Seed, household number and place in the story, one after the other: no
    /// two can be the same.
    fn command_id(&self) -> CommandId {
        let nth = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.seed.to_be_bytes());
        bytes[8..12].copy_from_slice(&self.id.number.to_be_bytes());
        bytes[12..].copy_from_slice(&nth.to_be_bytes());
        CommandId(bytes)
    }
}

/// An enrollment of a person names their newest job.
fn with_job(enroll: Enroll, file: &CaseFile) -> Command {
    let person = enroll.subject.person();
    let job = person.and_then(|person| file.placements_of(person).last());
    Command::Enroll(Enroll {
        placement: job.map(|job| job.id),
        ..enroll
    })
}

/// None where the family has no such enrollment.
fn step(turn: &Turn, file: &CaseFile) -> Option<Command> {
    let enrollment = file
        .enrollments
        .iter()
        .find(|e| e.programme == turn.programme && e.subject == turn.subject)?;
    Some(Command::StepEnrollment(StepEnrollment {
        enrollment: enrollment.id,
        action: turn.action,
        on: turn.on,
        reason: ReasonCode(turn.reason.to_owned()),
        note: String::new(),
        amount: turn.amount,
    }))
}

/// None where the family has no such enrollment.
fn work_on(turn: DossierTurn, file: &CaseFile) -> Option<Command> {
    let mut known = file.enrollments.iter();
    let same = |e: &&Enrollment| e.programme == turn.programme && e.subject == turn.subject;
    Some(turn.work.on(known.find(same)?.id))
}

/// None where the person has no job.
fn stage(reached: &StageReached, file: &CaseFile) -> Option<Command> {
    let newest = file.placements_of(reached.person).last()?;
    Some(Command::StepPlacement(StepPlacement {
        placement: newest.id,
        to: reached.to,
        on: reached.on,
        reason: reached.reason.map(|code| ReasonCode(code.to_owned())),
    }))
}

/// None where the person has no job, or has it no longer.
fn link(person: PersonId, vacancy: VacancyId, file: &CaseFile) -> Option<Command> {
    let newest = file.placements_of(person).last()?;
    let placement = newest.ended().is_none().then_some(newest.id)?;
    Some(Command::LinkVacancy(LinkVacancy { placement, vacancy }))
}
