//! What the way to work costs a month.

use masar_domain::commands::RecordFare;
use masar_domain::{CaseFile, Command, Fils, PlacementId};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::field::Field;
use super::form::Form;
use super::placement_check::of_job;
use super::purpose::Purpose;
use super::words::Words;

/// The form for a fare, with what is known of it.
#[must_use]
pub fn placement_fare(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let known = file.follow_up(placement).and_then(|known| known.fare);
    let known = known.map_or_else(String::new, |fare| fare.to_string());
    let fields = vec![
        Field::amount("placement.fare")
            .required()
            .with(&known)
            .hint("form-hint-fare"),
    ];
    let file = file.clone();
    let purpose = PlacementFare { file, placement };
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct PlacementFare {
    file: CaseFile,
    placement: PlacementId,
}

impl Purpose for PlacementFare {
    fn title(&self) -> Words {
        of_job("form-title-placement-fare", &self.file, self.placement)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::RecordFare(RecordFare {
            placement: self.placement,
            fare: answers.amount("placement.fare")?,
        }))
    }

    /// What the wage leaves after the way.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let job = self.file.placement(self.placement);
        let (Some(job), Ok(fare)) = (job, answers.amount("placement.fare")) else {
            return Vec::new();
        };
        let Some(rest) = job.terms.wage.0.checked_sub(fare.0).map(Fils) else {
            return Vec::new();
        };
        let args = Args::new()
            .set("wage", calendar::amount(job.terms.wage.0))
            .set("rest", calendar::amount(rest.0));
        vec![Words::With("form-foresee-after-fare", args)]
    }
}
