//! `masar person`: show, add, edit, disability, leave, move.

mod add;
mod disability;
mod edit;
mod leave;
mod move_to;
mod show;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::person::Member;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, PersonId};

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Show(show::Show),
    Add(add::Add),
    Edit(edit::Edit),
    Disability(disability::Disability),
    Leave(leave::Leave),
    Move(move_to::Move),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Show(verb) => verb.run(desk),
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
            Verb::Disability(verb) => verb.run(desk),
            Verb::Leave(verb) => verb.run(desk),
            Verb::Move(verb) => verb.run(desk),
        }
    }
}

/// The member of that number, present or gone.
fn member(file: &CaseFile, id: PersonId) -> Result<&Member, Trouble> {
    let missing = || {
        Refusal::new(Code::PersonNotFound)
            .at("person")
            .text("id", id)
    };
    let member = file.household.member(id);
    member.ok_or_else(|| missing().into())
}
