//! The list of pairs.

use crate::cli::desk::Desk;
use crate::cli::finding::{self, Finding};
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::progress::ProgressLine;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::HouseholdId;
use masar_domain::likeness::{Judgement, Weights};
use masar_store::{DuplicatesAsked, Matches, Pair};
use masar_text::messages::Args;
use masar_tui::likened;
use serde::Serialize;

/// Pairs that a person is shown unless more are asked for: each takes lines.
const ON_A_PAGE: u32 = 20;

#[derive(Debug, clap::Args)]
pub(super) struct List {
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    #[arg(long = "view", value_name = "NAME")]
    saved: Option<String>,
    /// Pairs with somebody of this household.
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household, conflicts_with_all = ["filter", "saved"])]
    household: Option<HouseholdId>,
    #[arg(long, value_name = "N", value_parser = read::count)]
    limit: Option<u32>,
}

#[derive(Debug, Serialize)]
struct PairRow {
    points: i32,
    likely: bool,
    one: String,
    one_name: String,
    other: String,
    other_name: String,
    /// `same` or `not-sure`, where somebody decided so.
    decided: Option<&'static str>,
    /// Something of them changed since it was decided.
    changed: bool,
    /// Part, agreement, points: `birth swapped 260`.
    parts: Vec<String>,
}

impl Row for PairRow {
    const FIELDS: &'static [&'static str] = &[
        "points",
        "likely",
        "one",
        "one_name",
        "other",
        "other_name",
        "decided",
        "changed",
        "parts",
    ];
}

impl List {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        if desk.globals.as_of.is_some() {
            return Err(Trouble::PastIsRead);
        }
        let among = self.among(desk)?;
        let register = desk.register()?;
        let today = desk.clock.today;
        let asked = DuplicatesAsked::among(among.as_ref(), today);
        let mut line = ProgressLine::new(desk, "cli-duplicates-looking");
        let found = register.duplicates(&asked, |p| line.reached(p.done, p.of))?;
        drop(line);
        let limit = finding::most(desk, self.limit, ON_A_PAGE) as usize;
        let words = &desk.words;
        let table = Table::new([
            Column::amount(words.text("duplicate-col-points")),
            Column::figures(words.text("duplicate-col-one")),
            Column::figures(words.text("duplicate-col-other")),
            Column::words(words.text("duplicate-col-parts")),
        ])
        .ending_in_sentences();
        let total = found.pairs.len();
        let about = [("total", total as u64), ("more", u64::from(found.more))];
        let mut list = desk.list(table, "pairs", &about)?;
        let likely = Weights::on(today).likely;
        let mut shown = 0;
        for candidate in found.pairs.iter().take(limit) {
            // Somebody may have merged them meanwhile.
            let Some(pair) = register.pair(candidate.one, candidate.other, today)? else {
                continue;
            };
            shown += 1;
            let row = row(&pair, likely);
            list.row(&row, || fields(desk, &pair, &row))?;
        }
        list.end::<PairRow>(|table| {
            let mut page = Page::new();
            if table.is_empty() {
                page.sentence(words.text("duplicate-none"));
                return page;
            }
            page.table(table);
            let args = Args::new().set("shown", shown).set("total", total);
            page.sentence(words.format("duplicate-shown", &args));
            if found.more {
                page.sentence(words.text("duplicate-more"));
            }
            page.sentence(words.text("duplicate-how"));
            page
        })
    }

    fn among(&self, desk: &Desk) -> Result<Option<Matches>, Trouble> {
        if let Some(id) = self.household {
            let id = desk.file(id)?.household.id;
            return Ok(Some(desk.register()?.only(id)?));
        }
        let finding = Finding::of(self.filter.clone(), self.saved.clone());
        let asked = finding.is_filtered();
        asked.then(|| finding.matches(desk)).transpose()
    }
}

fn row(pair: &Pair, likely: i32) -> PairRow {
    let name = |n: usize| {
        let members = pair.members();
        let name = members.map(|members| members[n].particulars.name.shown().to_owned());
        name.unwrap_or_default()
    };
    let parts = pair.likeness.parts.iter().map(|part| {
        let (name, how) = (part.part.code(), part.agreement.code());
        format!("{name} {how} {}", part.points)
    });
    PairRow {
        points: pair.likeness.points,
        likely: pair.likeness.points >= likely,
        one: pair.one.1.to_string(),
        one_name: name(0),
        other: pair.other.1.to_string(),
        other_name: name(1),
        decided: pair.decided().map(|judged| judged.fact.verdict.code()),
        changed: matches!(pair.standing(), Judgement::Outdated(_)),
        parts: parts.collect(),
    }
}

fn fields(desk: &Desk, pair: &Pair, row: &PairRow) -> Vec<Field> {
    let words = &desk.words;
    let said = [
        row.one_name.clone(),
        row.other_name.clone(),
        likened::standing(words, pair).unwrap_or_default(),
        likened::parts(words, &pair.likeness),
    ];
    vec![
        Field::amount(row.points.to_string()),
        Field::figures(&row.one),
        Field::figures(&row.other),
        Field::words(desk.joined(said)),
    ]
}
