//! `masar undo`: what taking an operation back would come to. It is a plan like
//! any other, and applied like one.

use super::batch::{Asked, preview};
use super::desk::Desk;
use super::progress::ProgressLine;
use super::trouble::Trouble;

#[derive(Debug, clap::Args)]
pub(crate) struct Undo {
    /// The number that `masar log` shows.
    #[arg(value_name = "OPERATION")]
    operation: u64,
    #[command(flatten)]
    asked: Asked,
}

impl Undo {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let register = desk.register()?;
        let done = register.done(self.operation)?.ok_or(Trouble::NoOperation {
            number: self.operation,
        })?;
        let given = desk.take_any(&self.asked.reason);
        let reason = match given.trim().is_empty() {
            true => {
                let args =
                    masar_text::messages::Args::new().set("operation", self.operation.to_string());
                desk.words.format_plain("batch-undo-of", &args)
            }
            false => given,
        };
        let caller = desk.caller(register)?;
        let mut line = ProgressLine::new(desk, "cli-batch-planning");
        let plan = register.plan_undo(&done, &reason, &caller, &mut |progress| {
            line.reached(progress.done, progress.of)
        })?;
        preview::show(
            desk,
            plan,
            &self.asked,
            &caller,
            &preview::Listed::default(),
        )
    }
}
