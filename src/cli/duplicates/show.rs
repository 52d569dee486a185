//! Two records side by side.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::{PersonView, Secrets};
use masar_domain::PersonId;
use masar_domain::likeness::Compared;
use masar_store::Pair;
use masar_text::messages::Args;
use masar_tui::likened::{self, Sight};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(super) struct Show {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    one: PersonId,
    #[arg(value_name = "PERSON", value_parser = read::person)]
    other: PersonId,
}

#[derive(Debug, Serialize)]
struct Shown {
    points: i32,
    one: PersonView,
    other: PersonView,
    parts: Vec<PartView>,
    decided: Option<DecidedView>,
}

#[derive(Debug, Serialize)]
struct PartView {
    part: &'static str,
    agreement: &'static str,
    points: i32,
}

#[derive(Debug, Serialize)]
struct DecidedView {
    verdict: &'static str,
    reason: String,
    by: String,
    on: String,
    /// What of them has changed since.
    changed: Vec<&'static str>,
}

impl Show {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let pair = super::pair(desk, self.one, self.other)?;
        let Some([one, other]) = pair.members() else {
            return Ok(());
        };
        let (day, secrets) = (desk.clock.today, desk.secrets());
        let part = |compared: &Compared| PartView {
            part: compared.part.code(),
            agreement: compared.agreement.code(),
            points: compared.points,
        };
        let shown = Shown {
            points: pair.likeness.points,
            one: PersonView::of(&pair.one.0, one, day, secrets),
            other: PersonView::of(&pair.other.0, other, day, secrets),
            parts: pair.likeness.parts.iter().map(part).collect(),
            decided: pair.decided().map(|judged| DecidedView {
                verdict: judged.fact.verdict.code(),
                reason: judged.fact.reason.clone(),
                by: judged.by.to_string(),
                on: judged.recorded.date_in_amman().to_string(),
                changed: pair.changed().iter().map(|matter| matter.code()).collect(),
            }),
        };
        desk.show(&shown, || page(desk, &pair, secrets))
    }
}

fn page(desk: &Desk, pair: &Pair, secrets: Secrets) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let args = Args::new()
        .set("one", pair.one.1.to_string())
        .set("other", pair.other.1.to_string());
    page.title(words.format("duplicate-title", &args));
    let mut table = Table::new([
        Column::words(""),
        Column::words(pair.one.1.to_string()),
        Column::words(pair.other.1.to_string()),
        Column::words(words.text("duplicate-col-agreement")),
    ])
    .ending_in_sentences();
    let sight = Sight {
        today: desk.clock.today,
        in_clear: secrets == Secrets::InClear,
    };
    for line in likened::lines(words, pair, sight) {
        table.row([
            Field::words(line.name),
            Field::words(&line.values[0]),
            Field::words(&line.values[1]),
            Field::words(line.agreement),
        ]);
    }
    page.table(table);
    let args = Args::new().set("points", pair.likeness.points.to_string());
    page.sentence(words.format("duplicate-points", &args));
    if let Some(said) = likened::standing(words, pair) {
        page.sentence(said);
    }
    page
}
