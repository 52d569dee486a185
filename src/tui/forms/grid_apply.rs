//! What is entered in a sheet, before it is planned: one reason for all of it.

use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Look, Setting};
use crate::panes;
use masar_domain::CaseFile;

const REASON: &str = "batch.reason";

/// The form for so many cells of so many households.
#[must_use]
pub fn grid_apply(cells: u64, households: u64, setting: &Setting) -> Form {
    let fields = vec![Field::text(REASON).hint("form-hint-batch-reason")];
    Form::new(setting, Box::new(GridApply { cells, households }), fields)
}

#[derive(Debug)]
struct GridApply {
    cells: u64,
    households: u64,
}

impl Purpose for GridApply {
    fn title(&self) -> Words {
        let args = Args::new()
            .set("cells", self.cells)
            .set("cells-shown", panes::count(self.cells))
            .set("households", self.households)
            .set("households-shown", panes::count(self.households));
        Words::With("form-title-grid-apply", args)
    }

    fn look(&self, answers: Answers<'_>, _: &Setting) -> Option<Result<Look, Wrong>> {
        Some(Ok(Look::Sheet(answers.text(REASON))))
    }

    fn foresee(&self, _: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        vec![Words::message("batch-understood")]
    }
}
