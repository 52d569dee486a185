//! `masar rules show graduation`, or one criterion: what an assessment asks,
//! how many points each criterion brings, and what they must come to.

use super::grounds;
use super::view::{GroundView, Names};
use crate::cli::desk::Desk;
use crate::cli::graduation::criteria;
use crate::cli::page::{Field, Page};
use crate::cli::phrases;
use crate::cli::spoken_name;
use masar_domain::RuleBook;
use masar_domain::rules::{Criterion, GraduationRow};
use masar_text::messages::Args;
use serde::Serialize;

/// The name under which all of it is shown.
pub(super) const NAME: &str = "graduation";

#[derive(Debug, Serialize)]
pub(super) struct GraduationView {
    /// What the points must come to, through time.
    needed: Vec<NeededView>,
    criteria: Vec<CriterionView>,
}

#[derive(Debug, Serialize)]
struct NeededView {
    points: u32,
    /// Months of the watch after it.
    watch: u16,
    /// Months after it at which the family is looked at.
    checks: Vec<u16>,
    #[serde(flatten)]
    ground: GroundView,
}

#[derive(Debug, Serialize)]
pub(super) struct CriterionView {
    criterion: String,
    name: Names,
    rows: Vec<CriterionRowView>,
}

#[derive(Debug, Serialize)]
struct CriterionRowView {
    points: u16,
    required: bool,
    evidence: Names,
    #[serde(flatten)]
    ground: GroundView,
}

impl GraduationView {
    pub(super) fn of(book: &RuleBook) -> GraduationView {
        let needed = book.graduations.iter().map(|row| NeededView {
            points: row.points,
            watch: row.watch,
            checks: row.checks.clone(),
            ground: GroundView::of(book, &row.ground),
        });
        let criteria = book.criteria.iter();
        GraduationView {
            needed: needed.collect(),
            criteria: criteria.map(|c| CriterionView::of(book, c)).collect(),
        }
    }
}

impl CriterionView {
    pub(super) fn of(book: &RuleBook, criterion: &Criterion) -> CriterionView {
        let rows = criterion.rows.iter().map(|row| CriterionRowView {
            points: row.weight,
            required: row.required,
            evidence: (&row.evidence).into(),
            ground: GroundView::of(book, &row.ground),
        });
        CriterionView {
            criterion: criterion.code.clone(),
            name: (&criterion.name).into(),
            rows: rows.collect(),
        }
    }
}

/// The criteria of the day, and every row of what they must come to.
pub(super) fn page(desk: &Desk, book: &RuleBook) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    page.title(words.text("cli-title-criteria"));
    page.table(criteria(desk, book, "cli-col-evidence", |row| {
        spoken_name(words.lang(), &row.evidence).to_owned()
    }));
    for row in &book.graduations {
        needed(&mut page, desk, book, row);
    }
    page
}

fn needed(page: &mut Page, desk: &Desk, book: &RuleBook, row: &GraduationRow) {
    let words = &desk.words;
    grounds::version(page, words, row.ground.version);
    let months = |count: u16| words.format("app-months", &Args::new().set("count", count));
    let checks: Vec<String> = row.checks.iter().map(|after| months(*after)).collect();
    let mut facts = vec![
        (
            words.text("cli-fact-points-needed"),
            Field::figures(row.points),
        ),
        (
            words.text("cli-fact-watch"),
            Field::words(months(row.watch)),
        ),
        (
            words.text("cli-fact-checks"),
            Field::words(phrases::listed(words, checks.iter().map(String::as_str))),
        ),
    ];
    facts.extend(grounds::facts(words, &row.ground));
    page.facts(facts);
    grounds::sources(
        page,
        desk,
        book,
        &row.ground.sources,
        row.ground.note.as_ref(),
    );
}

/// Every row of one criterion.
pub(super) fn criterion_page(desk: &Desk, book: &RuleBook, criterion: &Criterion) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let name = spoken_name(words.lang(), &criterion.name);
    page.title(format!("{}  {name}", criterion.code));
    for row in &criterion.rows {
        grounds::version(&mut page, words, row.ground.version);
        let mut facts = vec![
            (words.text("cli-col-points"), Field::figures(row.weight)),
            (
                words.text("cli-col-needed"),
                Field::words(phrases::required(words, row)),
            ),
            (
                words.text("cli-col-evidence"),
                Field::words(spoken_name(words.lang(), &row.evidence)),
            ),
        ];
        facts.extend(grounds::facts(words, &row.ground));
        page.facts(facts);
        grounds::sources(
            &mut page,
            desk,
            book,
            &row.ground.sources,
            row.ground.note.as_ref(),
        );
    }
    page
}
