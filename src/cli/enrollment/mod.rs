//! `masar enrollment`: list, show, add, and one verb for each step.

mod add;
mod attendance;
mod correct;
pub(crate) mod dossier_page;
mod given;
mod list;
mod paper;
mod ruling;
mod show;
mod stage;
mod step;

pub(crate) use step::Decided;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::enrollment::Action;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, EnrollmentId};

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(list::List),
    Show(show::Show),
    Add(add::Add),
    Verify(step::Step),
    Activate(step::WithAmount),
    Reduce(step::WithAmount),
    Restore(step::WithAmount),
    Suspend(step::Step),
    Lift(step::Step),
    Stop(step::Step),
    /// Kept so that whoever knows it is told the way there is.
    #[command(hide = true)]
    Graduate(step::Step),
    Reapply(step::Step),
    Stage(stage::Stage),
    Paper(paper::Paper),
    Attendance(attendance::Attendance),
    Given(given::Given),
    Ruling(ruling::Ruling),
    RulingEnd(ruling::RulingEnd),
    Correct(correct::Correct),
    Amount(correct::Amount),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
            Verb::Add(verb) => verb.run(desk),
            Verb::Verify(step) => step.take(Action::Verify, None, desk),
            Verb::Activate(step) => step.take(Action::Activate, desk),
            Verb::Reduce(step) => step.take(Action::Reduce, desk),
            Verb::Restore(step) => step.take(Action::Restore, desk),
            Verb::Suspend(step) => step.take(Action::Suspend, None, desk),
            Verb::Lift(step) => step.take(Action::Lift, None, desk),
            Verb::Stop(step) => step.take(Action::Stop, None, desk),
            Verb::Graduate(step) => step.take(Action::Graduate, None, desk),
            Verb::Reapply(step) => step.take(Action::Reapply, None, desk),
            Verb::Stage(verb) => verb.run(desk),
            Verb::Paper(verb) => verb.run(desk),
            Verb::Attendance(verb) => verb.run(desk),
            Verb::Given(verb) => verb.run(desk),
            Verb::Ruling(verb) => verb.run(desk),
            Verb::RulingEnd(verb) => verb.run(desk),
            Verb::Correct(verb) => verb.run(desk),
            Verb::Amount(verb) => verb.run(desk),
        }
    }
}

/// The enrollment of that number.
pub(crate) fn found(
    file: &CaseFile,
    id: EnrollmentId,
) -> Result<&masar_domain::enrollment::Enrollment, Trouble> {
    let missing = || Refusal::new(Code::EnrollmentNotFound).at("enrollment");
    let enrollment = file.enrollment(id);
    enrollment.ok_or_else(|| missing().text("id", id).into())
}
