//! `masar duplicates`: records that may be of one person, the likeliest first,
//! with what speaks for it and against; two of them side by side; what a person
//! decides about them; and making one record of two.

mod decide;
mod list;
mod merge;
mod show;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::PersonId;
use masar_domain::refusal::{Code, Refusal};
use masar_store::Pair;

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Duplicates {
    #[command(flatten)]
    list: list::List,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Show(show::Show),
    Decide(decide::Decide),
    Merge(merge::Merge),
}

impl Duplicates {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self.verb {
            None => self.list.run(desk),
            Some(Verb::Show(show)) => show.run(desk),
            Some(Verb::Decide(decide)) => decide.run(desk),
            Some(Verb::Merge(merge)) => merge.run(desk),
        }
    }
}

/// Two records that are there.
fn pair(desk: &Desk, one: PersonId, other: PersonId) -> Result<Pair, Trouble> {
    let register = desk.register()?;
    if let Some(pair) = register.pair(one, other, desk.clock.today)? {
        return Ok(pair);
    }
    // One of them is missing: which, and why.
    for id in [one, other] {
        let file = desk.file(id.household)?;
        let refusal = |code| Refusal::new(code).at("person").text("id", id);
        let member = file.household.member(id);
        let member = member.ok_or_else(|| refusal(Code::PersonNotFound))?;
        if let Some((kept, on)) = file.gave_way(id) {
            let gone = refusal(Code::RecordGaveWay).text("kept", kept);
            return Err(gone.day("day", on).into());
        }
        if let Some(left) = &member.left {
            return Err(refusal(Code::PersonLeft).day("day", left.on).into());
        }
    }
    let missing = Refusal::new(Code::PersonNotFound).at("person");
    Err(missing.text("id", other).into())
}
