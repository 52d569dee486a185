//! `masar batch`: a change for many households. First its plan is shown: what
//! each household was and would be, or why it is refused; then exactly that
//! plan is applied, by its id and the number of households typed.

mod apply;
pub(crate) mod fields;
pub(crate) mod preview;

use super::desk::Desk;
use super::finding::{self, Finding};
use super::progress::ProgressLine;
use super::read;
use super::trouble::Trouble;
use masar_domain::HouseholdId;
use masar_domain::batch::Change;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Batch {
    #[arg(value_name = "CHANGE", required_unless_present = "plan")]
    change: Option<String>,
    /// Which households.
    #[arg(long, value_name = "TEXT", required_unless_present_any = ["plan", "case", "saved"])]
    filter: Option<String>,
    /// Those of a saved view, as far as the filter lets them through.
    #[arg(long = "view", value_name = "NAME")]
    saved: Option<String>,
    /// These, beside what the filter finds.
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household, value_delimiter = ',')]
    case: Vec<HouseholdId>,
    #[command(flatten)]
    asked: Asked,
    /// The id that the preview named.
    #[arg(long, value_name = "ID", requires = "confirm", conflicts_with_all = ["change", "filter", "case", "saved"])]
    plan: Option<String>,
    /// The number of households that the preview named.
    #[arg(long, value_name = "N", value_parser = read::count, requires = "plan")]
    confirm: Option<u32>,
    /// Those that can be done, where some cannot.
    #[arg(long, requires = "plan")]
    valid: bool,
}

/// What a plan is made with, of a change or of taking one back.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// Left out.
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household, value_delimiter = ',')]
    pub(crate) except: Vec<HouseholdId>,
    /// Why, for all of them.
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    pub(crate) reason: Option<Clean>,
    /// Rows shown.
    #[arg(long, value_name = "N", value_parser = read::count)]
    pub(crate) limit: Option<u32>,
}

impl Batch {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        if let (Some(id), Some(confirm)) = (&self.plan, self.confirm) {
            return apply::run(desk, id, confirm, self.valid);
        }
        let text = self.change.as_deref().unwrap_or_default();
        let change: Change = text.parse().map_err(|why| Trouble::Change {
            text: text.to_owned(),
            why,
        })?;
        let numbers = self.numbers(desk)?;
        let register = desk.register()?;
        let reason = desk.take_any(&self.asked.reason);
        let caller = desk.caller(register)?;
        let mut line = ProgressLine::new(desk, "cli-batch-planning");
        let plan = register.plan(
            &change,
            &reason,
            &mut numbers.into_iter(),
            &caller,
            &mut |progress| line.reached(progress.done, progress.of),
        )?;
        preview::show(
            desk,
            plan,
            &self.asked,
            &caller,
            &preview::Listed::default(),
        )
    }

    /// The numbers of the households asked for, in their order, each once.
    fn numbers(&self, desk: &Desk) -> Result<Vec<u32>, Trouble> {
        let mut numbers = Vec::new();
        if self.filter.is_some() || self.saved.is_some() {
            let finding = Finding::of(self.filter.clone(), self.saved.clone());
            let found = finding::found_by(desk, &finding.query(desk)?)?;
            numbers.extend(found.numbers(0, u32::MAX));
        }
        for id in &self.case {
            numbers.push(desk.file(*id)?.household.id.number);
        }
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }
}
