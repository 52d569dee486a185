//! Whether somebody is still in the job, so many months after the support.

use masar_domain::commands::CheckRetention;
use masar_domain::follow_up::retention::{self, Planned};
use masar_domain::follow_up::{Employed, Evidence, FollowUp};
use masar_domain::{CaseFile, Command, PlacementId};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for a check; the earliest that nobody made chosen. Where the end of
/// support is not known there is none to choose.
#[must_use]
pub fn placement_check(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let planned = retention::planned(file, placement, &setting.book);
    let known = file.follow_up(placement);
    let is_made = |after| known.is_some_and(|known| known.check(after).is_some());
    let next = planned.iter().find(|check| !is_made(check.after));
    let next = next.map_or_else(String::new, |check| check.after.to_string());
    let checks = planned.iter().map(|check| choice(check, known, setting));
    let employed = coded("employed", Employed::ALL.iter().map(|known| known.code()));
    let evidence = coded("evidence", Evidence::ALL.iter().map(|shown| shown.code()));
    let fields = vec![
        Field::choice("placement.after", checks.collect())
            .required()
            .with(&next),
        Field::choice("placement.employed", employed).required(),
        Field::choice("placement.evidence", evidence).required(),
        Field::today("placement.on", setting.today),
        Field::note("placement.note").hint("form-hint-note"),
    ];
    let file = file.clone();
    let purpose = PlacementCheck { file, placement };
    Form::new(setting, Box::new(purpose), fields)
}

/// A check with the day it can be made from; made already, what was found.
fn choice(check: &Planned, known: Option<&FollowUp>, setting: &Setting) -> Choice {
    let args = Args::new().set("after", check.after);
    let label = Words::With("retention-after", args);
    let choice = Choice::new(check.after.to_string(), label);
    let day = calendar::date_in_words(&setting.messages, check.on, Length::Short);
    match known.and_then(|known| known.check(check.after)) {
        Some(made) => choice.remarked(Words::message(format!("employed-{}", made.employed.code()))),
        None => choice.remarked(Words::Text(day)),
    }
}

/// A title that names the employer.
pub(super) fn of_job(id: &'static str, file: &CaseFile, placement: PlacementId) -> Words {
    let job = file.placement(placement);
    let employer = job.map_or("", |job| job.terms.employer.as_str());
    Words::With(id, Args::new().set("employer", employer))
}

#[derive(Debug)]
struct PlacementCheck {
    file: CaseFile,
    placement: PlacementId,
}

impl Purpose for PlacementCheck {
    fn title(&self) -> Words {
        of_job("form-title-placement-check", &self.file, self.placement)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::CheckRetention(CheckRetention {
            placement: self.placement,
            after: answers.chosen("placement.after", |code| code.parse().ok())?,
            on: answers.day("placement.on")?,
            employed: answers.chosen("placement.employed", Employed::from_code)?,
            evidence: answers.chosen("placement.evidence", Evidence::from_code)?,
            note: answers.text("placement.note"),
        }))
    }

    /// A check ends no job: the register goes on taking the person to be there.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let employed = answers.maybe_chosen("placement.employed", Employed::from_code);
        let job = self.file.placement(self.placement);
        let goes_on = job.is_some_and(|job| job.ended().is_none());
        match (employed, goes_on) {
            (Some(Employed::No), true) => vec![Words::message("form-foresee-job-still-open")],
            _ => Vec::new(),
        }
    }
}
