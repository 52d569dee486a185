//! A grievance or an appeal, and its answer.

use masar_domain::commands::{AnswerGrievance, OpenGrievance};
use masar_domain::matters::grievance::{Grievance, GrievanceOutcome, GrievanceSubject};
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded, or_none};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::visit_plan::matter;
use super::words::Words;

/// The form for a grievance; against an answer where one can be appealed.
#[must_use]
pub fn grievance_add(file: &CaseFile, setting: &Setting) -> Form {
    let subjects = GrievanceSubject::ALL.iter().map(|subject| subject.code());
    let answered = file.matters.grievances.iter();
    let appealable = answered.filter(|known| can_be_appealed(file, known));
    let appealable: Vec<Choice> = appealable.map(|known| choice(known, setting)).collect();
    let mut fields = vec![
        Field::choice("grievance.subject", coded("grievance-subject", subjects)).required(),
        Field::note("grievance.text").required(),
        Field::today("grievance.on", setting.today),
        Field::day("grievance.by").hint("form-hint-grievance-by"),
    ];
    if !appealable.is_empty() {
        fields.push(Field::choice("grievance.appeals", or_none(appealable)));
    }
    let file = file.clone();
    Form::new(setting, Box::new(Add { file }), fields)
}

/// The form for an answer; the oldest that is open chosen.
#[must_use]
pub fn grievance_answer(file: &CaseFile, setting: &Setting) -> Form {
    let known = file.matters.grievances.iter();
    let open = known.filter(|known| known.answer.is_none());
    let open: Vec<Choice> = open.map(|known| choice(known, setting)).collect();
    let first = open.first().map(|choice| choice.code.clone());
    let outcomes = GrievanceOutcome::ALL.iter().map(|outcome| outcome.code());
    let fields = vec![
        Field::choice("grievance", open)
            .required()
            .with(&first.unwrap_or_default()),
        Field::choice("grievance.outcome", coded("grievance-outcome", outcomes)).required(),
        Field::note("grievance.answer").required(),
        Field::today("grievance.on", setting.today),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Answer { file }), fields)
}

fn can_be_appealed(file: &CaseFile, known: &Grievance) -> bool {
    let answer = known.answer.as_ref();
    let mut others = file.matters.grievances.iter();
    answer.is_some_and(|answer| answer.outcome != GrievanceOutcome::Withdrawn)
        && !others.any(|other| other.appeals == Some(known.id))
}

fn choice(known: &Grievance, setting: &Setting) -> Choice {
    let subject = format!("grievance-subject-{}", known.subject.code());
    let subject = setting.messages.text_plain(&subject);
    let label = format!("{} · {subject}", known.opened);
    Choice::new(known.id.to_string(), Words::Text(label))
}

#[derive(Debug)]
struct Add {
    file: CaseFile,
}

impl Purpose for Add {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-grievance-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::OpenGrievance(OpenGrievance {
            household: self.file.household.id,
            subject: answers.chosen("grievance.subject", GrievanceSubject::from_code)?,
            about: None,
            on: answers.day("grievance.on")?,
            answer_by: answers.maybe_day("grievance.by")?,
            text: answers.text("grievance.text"),
            appeals: answers.maybe_chosen("grievance.appeals", matter),
        }))
    }
}

#[derive(Debug)]
struct Answer {
    file: CaseFile,
}

impl Purpose for Answer {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-grievance-answer", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::AnswerGrievance(AnswerGrievance {
            grievance: answers.chosen("grievance", matter)?,
            outcome: answers.chosen("grievance.outcome", GrievanceOutcome::from_code)?,
            on: answers.day("grievance.on")?,
            text: answers.text("grievance.answer"),
        }))
    }

    /// What the family says, in full: it is answered with it in sight.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let chosen = answers.maybe_chosen("grievance", matter);
        let mut known = self.file.matters.grievances.iter();
        let known = known.find(|known| Some(known.id) == chosen);
        let said = known.map(|known| Words::Text(known.text.clone()));
        said.into_iter().collect()
    }
}
