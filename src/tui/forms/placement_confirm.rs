//! The wage of a month as the worker says it arrived.

use masar_domain::commands::ConfirmWage;
use masar_domain::follow_up::wages::{WageFinding, wage_findings};
use masar_domain::follow_up::{Evidence, FollowUp, WageConfirmed};
use masar_domain::placement::Placement;
use masar_domain::{CaseFile, Command, Month, PlacementId, due};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for a month's wage; the earliest month that nobody asked about
/// chosen. Of a job that the file does not hold there is no month.
#[must_use]
pub fn placement_confirm(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let known = file.placement(placement);
    let months = known.map_or_else(Vec::new, |job| months(file, job, setting));
    let next = known.and_then(|job| due::next_month(file, job));
    let next = next.map_or_else(String::new, |month| month.to_string());
    let evidence = coded("evidence", Evidence::ALL.iter().map(|shown| shown.code()));
    let fields = vec![
        Field::choice("placement.month", months)
            .required()
            .with(&next),
        Field::amount("placement.received")
            .required()
            .hint("form-hint-received"),
        Field::choice("placement.evidence", evidence)
            .required()
            .with(Evidence::Worker.code()),
        Field::note("placement.note").hint("form-hint-note"),
    ];
    let file = file.clone();
    let purpose = PlacementConfirm { file, placement };
    Form::new(setting, Box::new(purpose), fields)
}

/// The months with work in them until today, each with what was said of it.
fn months(file: &CaseFile, job: &Placement, setting: &Setting) -> Vec<Choice> {
    let Some(started) = job.started() else {
        return Vec::new();
    };
    let last = job
        .ended()
        .map_or(setting.today, |ended| ended.min(setting.today));
    let told = file.follow_up(job.id);
    let months = Month::of(started).through(Month::of(last));
    months.map(|month| choice(month, told, setting)).collect()
}

fn choice(month: Month, told: Option<&FollowUp>, setting: &Setting) -> Choice {
    let (year, number) = (month.year(), month.number());
    let label = calendar::month_and_year(&setting.messages, year, number, Length::Full);
    let choice = Choice::new(month.to_string(), Words::Text(label));
    match told.and_then(|told| told.wage(month)) {
        Some(wage) => choice.remarked(Words::Text(calendar::amount(wage.received.0))),
        None => choice,
    }
}

#[derive(Debug)]
struct PlacementConfirm {
    file: CaseFile,
    placement: PlacementId,
}

impl PlacementConfirm {
    fn wage(answers: Answers<'_>) -> Result<WageConfirmed, Wrong> {
        Ok(WageConfirmed {
            month: answers.chosen("placement.month", |code| code.parse().ok())?,
            received: answers.amount("placement.received")?,
            evidence: answers.chosen("placement.evidence", Evidence::from_code)?,
            note: answers.text("placement.note"),
        })
    }
}

impl Purpose for PlacementConfirm {
    fn title(&self) -> Words {
        super::placement_check::of_job("form-title-placement-confirm", &self.file, self.placement)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::ConfirmWage(ConfirmWage {
            placement: self.placement,
            wage: PlacementConfirm::wage(answers)?,
        }))
    }

    /// Less than was agreed, or than the law asks: a reason to speak with the
    /// employer.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let wage = PlacementConfirm::wage(answers).ok();
        let (Some(wage), Some(job)) = (wage, self.file.placement(self.placement)) else {
            return Vec::new();
        };
        let found = wage_findings(job, &wage, &setting.book);
        found.iter().map(said).collect()
    }
}

fn said(finding: &WageFinding) -> Words {
    match finding {
        WageFinding::NothingArrived => Words::message("work-wage-nothing"),
        WageFinding::BelowContract { agreed } => {
            let args = Args::new().set("agreed", calendar::amount(agreed.0));
            Words::With("work-wage-below-contract", args)
        }
        WageFinding::BelowMinimum { least, row } => {
            let args = Args::new()
                .set("least", calendar::amount(least.0))
                .set("row", row.to_string());
            Words::With("work-wage-below-minimum", args)
        }
    }
}
