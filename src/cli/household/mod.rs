//! `masar household`: list, show, add, edit, head, split, merge, office.

mod add;
pub(crate) mod columns;
mod edit;
mod head;
mod list;
mod matters_page;
mod merge;
mod office;
mod show;
mod split;
mod work_page;

pub(crate) use list::write_for_panes;
pub(crate) use show::remarks;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(list::List),
    Show(show::Show),
    Add(add::Add),
    Edit(edit::Edit),
    Head(head::Head),
    Split(split::Split),
    Merge(merge::Merge),
    Office(office::Office),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
            Verb::Head(verb) => verb.run(desk),
            Verb::Split(verb) => verb.run(desk),
            Verb::Merge(verb) => verb.run(desk),
            Verb::Office(verb) => verb.run(desk),
        }
    }
}
