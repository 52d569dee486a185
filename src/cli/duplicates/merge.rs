//! Making one record of two that were found to be of one person.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::life::{self, Rehearsal};
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::Secrets;
use chrono::NaiveDate;
use masar_domain::life::{Life, plan};
use masar_domain::merging::{Held, Records};
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, PersonId};
use masar_text::messages::Args;
use masar_tui::likened::{self, Sight};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(super) struct Merge {
    #[arg(value_name = "KEPT", value_parser = read::person)]
    kept: PersonId,
    #[arg(value_name = "OTHER", value_parser = read::person)]
    gone: PersonId,
    #[arg(long, value_name = "FIELDS", value_parser = read::coded::<Held>, value_delimiter = ',')]
    take: Vec<Held>,
    #[arg(long, value_name = "FIELDS", value_parser = read::coded::<Held>, value_delimiter = ',')]
    keep: Vec<Held>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    how: Rehearsal,
}

/// What a merge would make of two records, as programs read it.
#[derive(Debug, Serialize)]
struct Foretold {
    kept: String,
    gone: String,
    on: String,
    fields: Vec<HeldView>,
    /// What follows for the money, and what stays where it is, in words.
    follows: Vec<String>,
}

#[derive(Debug, Serialize)]
struct HeldView {
    field: &'static str,
    kept: String,
    gone: String,
    differs: bool,
    /// `kept` or `gone`: whose value holds.
    holds: &'static str,
}

impl Merge {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        if self.kept == self.gone {
            let twice = Refusal::new(Code::PersonTwice).at("person");
            return Err(twice.text("id", self.gone).into());
        }
        super::pair(desk, self.kept, self.gone)?;
        let on = self.on.unwrap_or(desk.clock.today);
        let source = desk.file(self.gone.household)?;
        let target = desk.file(self.kept.household)?;
        let records = self.records(&source, &target)?;
        let life = Life::Unite {
            records: records.clone(),
            on,
        };
        if self.how.dry_run {
            return foretell(desk, &life, &records, [&source, &target], on);
        }
        let commands = plan(&life, Some(&source), Some(&target), desk.book()?)?;
        let receipts = desk.give_together(commands, &self.how.once)?;
        done::say(
            desk,
            receipts
                .get(receipts.len().saturating_sub(1)..)
                .unwrap_or_default(),
        )
    }

    /// Both as they are, with the fields that were chosen.
    fn records(&self, source: &CaseFile, target: &CaseFile) -> Result<Records, Trouble> {
        let missing = |id: PersonId| {
            Refusal::new(Code::PersonNotFound)
                .at("person")
                .text("id", id)
        };
        let kept = target.household.member(self.kept);
        let gone = source.household.member(self.gone);
        let mut records = Records::new(
            kept.ok_or_else(|| missing(self.kept))?,
            gone.ok_or_else(|| missing(self.gone))?,
        );
        records.taken.retain(|held| !self.keep.contains(held));
        records.taken.extend(&self.take);
        Ok(records)
    }
}

/// Shows every field with both values, and what follows; refused as the merge
/// itself would be.
fn foretell(
    desk: &Desk,
    life: &Life,
    records: &Records,
    [source, target]: [&CaseFile; 2],
    on: NaiveDate,
) -> Result<(), Trouble> {
    let commands = plan(life, Some(source), Some(target), desk.book()?)?;
    let pairs = commands.iter().zip([source, target]);
    let mut follows = life::sentences(desk, pairs)?;
    follows.extend(likened::stays(&desk.words, source, records, on));
    let sight = Sight {
        today: desk.clock.today,
        in_clear: desk.secrets() == Secrets::InClear,
    };
    let fields = likened::holds(&desk.words, records, sight);
    let view = |field: &likened::Holds| HeldView {
        field: field.held.code(),
        kept: field.values[0].clone(),
        gone: field.values[1].clone(),
        differs: field.differs,
        holds: ["kept", "gone"][field.holds],
    };
    let told = Foretold {
        kept: records.kept.id.to_string(),
        gone: records.gone.id.to_string(),
        on: on.to_string(),
        fields: fields.iter().map(view).collect(),
        follows,
    };
    desk.show(&told, || page(desk, records, &fields, &told.follows))
}

fn page(desk: &Desk, records: &Records, fields: &[likened::Holds], follows: &[String]) -> Page {
    let words = &desk.words;
    let (kept, gone) = (records.kept.id.to_string(), records.gone.id.to_string());
    let mut page = Page::new();
    let args = Args::new().set("kept", &kept).set("gone", &gone);
    page.title(words.format("merge-title", &args));
    let column =
        |id: &str, person: &str| Column::words(words.format(id, &Args::new().set("id", person)));
    let mut table = Table::new([
        Column::words(""),
        column("merge-col-kept", &kept),
        column("merge-col-gone", &gone),
        Column::words(words.text("merge-col-holds")),
    ])
    .ending_in_sentences();
    for field in fields {
        let holds = match (field.differs, field.held, field.holds) {
            (false, ..) => String::new(),
            // Those of both hold.
            (true, Held::Disability, 1) => desk.joined(field.values.clone()),
            (true, _, which) => field.values[which].clone(),
        };
        table.row([
            Field::words(&field.name),
            Field::words(&field.values[0]),
            Field::words(&field.values[1]),
            Field::words(holds),
        ]);
    }
    page.table(table);
    for said in follows {
        page.sentence(said.clone());
    }
    page.sentence(words.text("cli-life-rehearsed"));
    page
}
