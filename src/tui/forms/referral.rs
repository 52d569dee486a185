//! A referral to another agency, and what came of one.

use masar_domain::commands::{SendReferral, StepReferral};
use masar_domain::matters::referral::{self, ReferralState};
use masar_domain::{CaseFile, Command, PersonId};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded, or_none};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::visit_plan::matter;
use super::words::Words;

/// The form for a referral of the household or one of its people.
#[must_use]
pub fn referral_add(file: &CaseFile, setting: &Setting) -> Form {
    let members = file.household.members.iter();
    let present = members.filter(|member| member.left.is_none());
    let people = present.map(|member| {
        let name = member.particulars.name.shown().to_owned();
        Choice::new(member.id.to_string(), Words::Text(name))
    });
    let fields = vec![
        Field::text("referral.to").required(),
        Field::text("referral.what").required(),
        Field::choice("referral.person", or_none(people.collect())),
        Field::today("referral.on", setting.today),
        Field::day("referral.by"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Add { file }), fields)
}

/// The form for what came of one that is under way.
#[must_use]
pub fn referral_step(file: &CaseFile, setting: &Setting) -> Form {
    let referrals = file.matters.referrals.iter();
    let open = referrals.filter(|known| !referral::after(known.state()).is_empty());
    let choices: Vec<Choice> = open
        .map(|known| {
            let label = format!("{} · {}", known.to, known.what);
            Choice::new(known.id.to_string(), Words::Text(label))
        })
        .collect();
    let first = choices.first().map(|choice| choice.code.clone());
    let fields = vec![
        Field::choice("referral", choices)
            .required()
            .with(&first.unwrap_or_default()),
        Field::choice("referral.state", Vec::new()).required(),
        Field::today("referral.on", setting.today),
        Field::note("referral.note"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Step { file }), fields)
}

#[derive(Debug)]
struct Add {
    file: CaseFile,
}

impl Purpose for Add {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-referral-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let person = |code: &str| code.parse::<PersonId>().ok();
        Ok(Command::SendReferral(SendReferral {
            household: self.file.household.id,
            person: answers.maybe_chosen("referral.person", person),
            to: answers.text("referral.to"),
            what: answers.text("referral.what"),
            on: answers.day("referral.on")?,
            answer_by: answers.maybe_day("referral.by")?,
        }))
    }
}

#[derive(Debug)]
struct Step {
    file: CaseFile,
}

impl Purpose for Step {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-referral-step", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let chosen = matter(fields.value("referral"));
        let mut known = self.file.matters.referrals.iter();
        let known = known.find(|known| Some(known.id) == chosen);
        let next = known.map_or(&[][..], |known| referral::after(known.state()));
        let states = coded("referral-state", next.iter().map(|state| state.code()));
        fields.offer("referral.state", states);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::StepReferral(StepReferral {
            referral: answers.chosen("referral", matter)?,
            to: answers.chosen("referral.state", ReferralState::from_code)?,
            on: answers.day("referral.on")?,
            note: answers.text("referral.note"),
        }))
    }

    /// What was asked of whom, in full.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let chosen = answers.maybe_chosen("referral", matter);
        let mut known = self.file.matters.referrals.iter();
        let known = known.find(|known| Some(known.id) == chosen);
        let said = known.map(|known| Words::Text(format!("{}: {}", known.to, known.what)));
        said.into_iter().collect()
    }
}
